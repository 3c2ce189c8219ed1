import { can } from '../access/access.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, Input } from './draft.ts'
import { lockRows } from './lock.ts'
import type { Matching } from './match.ts'
import { blankRow, startChange, startCreation } from './start.ts'
import { noCreation, noKey } from './upsert.refuse.ts'

/** Drafts of rows by their keys: each of the one record that they find, or of a new one. One statement. */
export async function startUpserts(
  work: Work,
  record: RecordDefinition,
  matching: Matching,
  rows: Input[],
  keys: string[][],
): Promise<Draft[]> {
  const asked = [...new Set(keys.flat())]
  const locked = asked.length > 0 ? await lockRows(work, record, matching.search(work, asked), 'UPDATE') : []
  const byKey = Map.groupBy(locked, (one) => one.key)
  const blank = blankRow(record)
  const mayCreate = can(work.actor, record, 'CREATE')
  return rows.map((input, index) => {
    const own = keys[index]!
    const found = own.flatMap((key) => byKey.get(key) ?? [])
    const seen = [...new Map(found.filter((one) => one.seen).map((one) => [one.row['id'], one])).values()]
    if (seen.length === 1) return startChange(record, index, seen[0]!, input, 'UPDATE')
    const draft = startCreation(record, index, matching.seed(input), blank)
    const counts = { all: found.length, seen: seen.length }
    const no =
      noCreation(record, matching, own, counts, mayCreate) ?? (own.length === 0 ? noKey(matching, input) : null)
    if (no && draft.refusals.length === 0) draft.refusals.push(no)
    return draft
  })
}
