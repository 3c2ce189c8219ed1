import { type Refusal, refusal } from '../../plain/refusal.ts'
import { AMBIGUOUS, NOT_ALLOWED } from '../../plain/refusals.ts'
import { can } from '../access/access.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, Input } from './draft.ts'
import type { Locked } from './lock.ts'
import type { Matching } from './match.ts'
import { noBlank, noInvalid, noTaken } from './refuse.ts'
import { startChange, startCreation } from './start.ts'

/** The draft of one row of an upsert: of the one record that its keys find, or of a new one. */
export function startUpsert(
  work: Work,
  record: RecordDefinition,
  matching: Matching,
  index: number,
  input: Input,
  keys: string[],
  found: Locked[],
  blank: Row,
): Draft {
  const seen = [...new Map(found.filter((one) => one.seen).map((one) => [one.row['id'], one])).values()]
  if (seen.length === 1) return startChange(record, index, seen[0]!, input, 'UPDATE')
  const draft = startCreation(record, index, matching.seed(input), blank)
  const no = refusalOfCreation(work, record, matching, keys, found, seen.length)
  if (no) draft.refusals.push(no)
  else if (keys.length === 0 && draft.refusals.length === 0) draft.refusals.push(...noKey(matching, input))
  return draft
}

function refusalOfCreation(
  work: Work,
  record: RecordDefinition,
  { path }: Matching,
  keys: string[],
  found: Locked[],
  count: number,
): Refusal | null {
  if (count > 1) return refusal(AMBIGUOUS, { record, by: `${path[0]} ${keys.join(', ')}`, count }, path)
  // Somebody else's record, of which the actor learns no more than that.
  if (found.length > 0) return noTaken(path, found[0]!.key)
  return can(work.actor, record, 'CREATE') ? null : refusal(NOT_ALLOWED, { record, verb: 'CREATE' })
}

/** A row must carry its key; a malformed one is refused as a value of its field. */
function noKey({ path, source }: Matching, input: Input): Refusal[] {
  if (source !== null)
    return [noInvalid(path, `a list with an id of the source ${source}`, `含来源 ${source} 的 id 的列表`)]
  const given = input[path[0]!]
  return given === undefined || given === null || (Array.isArray(given) && given.length === 0) ? [noBlank(path)] : []
}
