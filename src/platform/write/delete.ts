import { Refusals, refusal } from '../../plain/refusal.ts'
import { HAS_DEPENDENTS } from '../../plain/refusals.ts'
import { deleteRows, type Table } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { countDependents, type Pointer, pointersTo } from './dependents.ts'
import { draftChanges } from './drafts.ts'
import { linksOf } from './links.ts'

/**
 * Removes a record for good, with everything that is its own, and records that it is gone. `beside`: tables of no
 * noun whose rows must not be left pointing to it.
 * @throws Refusals as of `draftChanges`; HAS_DEPENDENTS while records point to it, with their number by noun.
 */
export async function deleteRecord(
  work: Work,
  record: RecordDefinition,
  named: { id: string; expectedVersion?: number | null },
  beside: Pointer[] = [],
): Promise<{ id: string }> {
  const { id: asked, expectedVersion } = named
  const [draft] = await draftChanges(work, record, [{ id: asked, expectedVersion }], 'DELETE')
  const { id, before, refusals } = draft!
  if (refusals.length > 0) throw new Refusals(refusals)
  const dependents = await countDependents(work, id, [...pointersTo(record), ...beside])
  if (dependents.length > 0) throw new Refusals([refusal(HAS_DEPENDENTS, { record, dependents }, ['id'], id)])
  for (const [, field] of linksOf(record)) await deleteRows(work, field.table as Table, [id], field.ownColumn)
  for (const table of ['ListValue', 'ExternalId', 'CustomValue', 'SearchDocument'] as const)
    await deleteRows(work, table, [id], 'recordId')
  await deleteRows(work, record.table as Table, [id])
  const { nameField, fields, noun } = record
  const title = fields[nameField]
  work.record({
    ...{ type: `${noun}.deleted`, noun, subjectId: id, changes: [], ownerAfter: null },
    facts: { name: title && 'column' in title ? (before?.[title.column] ?? null) : null },
    ownerBefore: (before?.['ownerId'] ?? null) as string | null,
  })
  return { id }
}
