import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { setArchived } from './archive.ts'
import { type Ending, finish, inBatches, needCount, needFew, type Selected } from './bulk.ending.ts'
import type { Input, Save } from './draft.ts'
import { draftChanges } from './drafts.ts'
import { needChange, needUpsert } from './rights.ts'
import { draftUpserts } from './upserts.ts'

/**
 * Writes up to 1,000 rows, each matched with stored records by the key that it carries. The number of statements
 * does not depend on the number of rows.
 * @throws Refusals of an ATOMIC call, with paths that begin with `rows` and the index; DryRun with the outcomes.
 */
export async function bulkUpsert(
  work: Work,
  record: RecordDefinition,
  { rows, match, ...ending }: { rows: Input[]; match: Parameters<typeof draftUpserts>[3] } & Ending,
  save?: Save,
) {
  needUpsert(work.actor, record, rows)
  needFew(rows)
  const outcomes = await inBatches(work, record, rows, (batch) => draftUpserts(work, record, batch, match), save)
  return finish(outcomes, ending, (index) => ['rows', String(index)])
}

/**
 * Sets the same fields of many records, in batches of 1,000.
 * @throws Refusals of an ATOMIC call, with paths that begin with `set`; COUNT_MISMATCH; DryRun with the outcomes.
 */
export async function bulkChange(
  work: Work,
  record: RecordDefinition,
  { ids, set, expectedCount, ...ending }: Selected & { set: Input },
  save?: Save,
) {
  needChange(work.actor, record, [set])
  needCount(ids, expectedCount)
  const change = (batch: string[]) =>
    draftChanges(
      work,
      record,
      batch.map((id) => ({ ...set, id })),
    )
  return finish(await inBatches(work, record, ids, change, save), ending, () => ['set'])
}

/** Puts many records away from lists, in batches of 1,000. Refusals as of `bulkChange`, with paths in the call. */
export async function bulkArchive(
  work: Work,
  record: RecordDefinition,
  { ids, expectedCount, ...ending }: Selected,
  save?: Save,
) {
  needChange(work.actor, record, [], 'ARCHIVE')
  needCount(ids, expectedCount)
  const archive = async (batch: string[]) => {
    const named = batch.map((id) => ({ id }))
    return setArchived(record, await draftChanges(work, record, named, 'ARCHIVE'), work.now)
  }
  return finish(await inBatches(work, record, ids, archive, save), ending, () => [])
}
