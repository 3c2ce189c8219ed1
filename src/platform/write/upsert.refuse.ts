import { type Refusal, refusal } from '../../plain/refusal.ts'
import { AMBIGUOUS, NOT_ALLOWED } from '../../plain/refusals.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Input } from './draft.ts'
import type { Matching } from './match.ts'
import { noBlank, noInvalid, noTaken } from './refuse.ts'

/** Why a row whose keys do not find exactly one visible record cannot make a new one; null where it can. */
export function noCreation(
  record: RecordDefinition,
  { path, unique }: Matching,
  keys: string[],
  found: { all: number; seen: number },
  mayCreate: boolean,
): Refusal | null {
  const by = `${path[0]} ${keys.join(', ')}`
  if (found.seen > 1) return refusal(AMBIGUOUS, { record, by, count: found.seen }, path)
  // Somebody else's record, of which the actor learns no more than that its key is taken; a value that may stand in
  // several records takes nothing away.
  if (found.all > 0 && unique) return noTaken(path, keys.join(', '))
  return mayCreate ? null : refusal(NOT_ALLOWED, { record, verb: 'CREATE' })
}

/** A row must carry its key; a malformed one is refused as a value of its field. */
export function noKey({ path, source }: Matching, input: Input): Refusal | null {
  if (source !== null)
    return noInvalid(path, `a list with an id of the source ${source}`, `含来源 ${source} 的 id 的列表`)
  const given = input[path[0]!]
  const blank = given === undefined || given === null || (Array.isArray(given) && given.length === 0)
  return blank ? noBlank(path) : null
}
