import { deleteRows, type Table } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { linksOf } from './links.ts'

/** Removes the row of a record and everything that is its own. */
export async function removeRows(work: Work, record: RecordDefinition, id: string): Promise<void> {
  for (const [, field] of linksOf(record)) await deleteRows(work, field.table as Table, [id], field.ownColumn)
  for (const table of ['ListValue', 'ExternalId', 'CustomValue', 'SearchDocument'] as const)
    await deleteRows(work, table, [id], 'recordId')
  await deleteRows(work, record.table as Table, [id])
}
