import { insertRows, type Table, updateRows } from '../database/rows.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { saveDocuments, searchedColumns } from '../search/index.ts'
import type { FieldChange, Work } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { saveBeside } from './save.beside.ts'

/** A draft that changes something: which columns of its own table, and which fields. */
export interface Change {
  draft: Draft
  columns: string[]
  fields: FieldChange[]
}

/** Writes the rows and everything that stands beside them. */
export async function writeChanges(work: Work, record: RecordDefinition, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  const table = record.table as Table
  const created = changes.filter(({ draft }) => !draft.before)
  const updated = changes.filter(({ draft }) => draft.before && draft.after['version'] !== draft.before['version'])
  if (created.length > 0) await insertRows(work, table, rowsOf(created, ['id', ...STAMPS, ...columnsOf(created)]))
  if (updated.length > 0) {
    const columns = ['version', 'updatedAt', ...columnsOf(updated)]
    await updateRows(work, table, rowsOf(updated, ['id', ...columns]), [...new Set(columns)])
  }
  const drafts = changes.map(({ draft }) => draft)
  await saveBeside(work, record, drafts)
  const searched = new Set(searchedColumns(record))
  const found = changes.filter(({ columns }) => columns.some((column) => searched.has(column)))
  await saveDocuments(work, record, rowsOf(found, ['id', ...searched]))
}

const STAMPS = ['version', 'createdAt', 'updatedAt', 'archivedAt']

/** Of creations every column that some row fills: the others get their defaults. Of changes what some row changes. */
function columnsOf(changes: Change[]): string[] {
  return [...new Set(changes.flatMap(({ columns }) => columns))]
}

function rowsOf(changes: Change[], columns: string[]): (Row & { id: string })[] {
  return changes.map(({ draft: { id, after } }) => {
    const row: Row & { id: string } = { id }
    for (const column of columns) row[column] = after[column] ?? null
    return row
  })
}
