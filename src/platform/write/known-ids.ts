import { refusal } from '../../plain/refusal.ts'
import { ALREADY_EXISTS, DUPLICATE_ROW } from '../../plain/refusals.ts'
import { UniqueViolation } from '../database/errors.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, stands } from './draft.ts'

/**
 * Refuses supplied ids that stand in the table or in two rows. One statement, none when no client gave an id.
 * @throws UniqueViolation where the drafts were `matched` by id and found nothing: another writer made the record
 * since, and the unit runs again.
 */
export async function refuseKnownIds(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  matched = false,
): Promise<void> {
  const given = drafts.filter((draft) => !draft.before && draft.input['id'] && stands(draft))
  if (given.length === 0) return
  const ids = given.map((draft) => draft.id)
  const { rows } = await sql<{ id: string }>`select "id" from ${sql.table(record.table)}
    where "id" in ${jsonList(work.engine, ids)}`.execute(work.sql)
  const stored = new Set(rows.map((row) => row.id))
  if (matched && stored.size > 0) throw new UniqueViolation(record.table, ['id'], null)
  for (const draft of given)
    if (stored.has(draft.id)) draft.refusals.push(refusal(ALREADY_EXISTS, { record, id: draft.id }, ['id'], draft.id))
  refuseTwins(given, (draft) => [draft.id], ['id'])
}

/** Refuses every draft that shares a key with another one of the call. */
export function refuseTwins(drafts: Draft[], keysOf: (draft: Draft) => string[], path: string[]): void {
  const places = new Map<string, Draft[]>()
  for (const draft of drafts)
    for (const key of new Set(keysOf(draft))) places.set(key, [...(places.get(key) ?? []), draft])
  const refused = new Set<Draft>()
  for (const [key, same] of places) {
    for (const draft of same.length > 1 ? same : []) {
      if (refused.has(draft)) continue
      const other = same.find((one) => one !== draft)!.index
      draft.refusals.push(refusal(DUPLICATE_ROW, { key, other }, path))
      refused.add(draft)
    }
  }
}
