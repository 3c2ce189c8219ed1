import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, type Input, stands } from './draft.ts'
import { fillDrafts } from './fill.ts'
import { refuseKnownIds, refuseTwins } from './known-ids.ts'
import { type Match, type Matching, type MatchOne, matchingOf, matchingOne } from './match.ts'
import { needUpsert } from './rights.ts'
import { startUpserts } from './upsert.ts'

/**
 * Drafts of rows that each carry the key by which they are matched with stored records. Refused: a key that stands
 * in two rows (both), fits several records, or belongs to a record that the actor may not see.
 * @throws Failure FORBIDDEN with neither the right to create nor to update, or to write a named field, or to see the
 * one by which is matched.
 */
export function draftUpserts(work: Work, record: RecordDefinition, rows: Input[], match: Match): Promise<Draft[]> {
  return draftMatched(work, record, matchingOf(record, match), rows)
}

/** As `draftUpserts`, for one input whose key stands beside it. */
export async function draftUpsert(work: Work, record: RecordDefinition, match: MatchOne, input: Input): Promise<Draft> {
  const [matching, keyed] = matchingOne(record, match, input)
  return (await draftMatched(work, record, matching, [keyed]))[0]!
}

async function draftMatched(work: Work, record: RecordDefinition, matching: Matching, rows: Input[]): Promise<Draft[]> {
  needUpsert(work.actor, record, rows, matching.path[0])
  const keys = rows.map(matching.keysOf)
  const drafts = await startUpserts(work, record, matching, rows, keys)
  refuseTwins(drafts, ({ index }) => keys[index]!, matching.path)
  const changes = drafts.filter((draft) => draft.before && stands(draft))
  refuseTwins(changes, ({ id }) => [id], matching.path)
  await refuseKnownIds(work, record, drafts, matching.path[0] === 'id')
  await fillDrafts(work, record, drafts.filter(stands), matching.source)
  return drafts
}
