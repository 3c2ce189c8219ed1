import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { type Reasons, reasonInWords } from './opportunity.reason.rules.ts'
import { reasonsNamed } from './opportunity.reason.store.ts'
import { dealOf } from './opportunity.rules.ts'

/** The reasons of the list that the drafts have or get; those say in words what they name. One statement, or none. */
export async function settleReasons(work: Work, drafts: Draft[]): Promise<Reasons> {
  const ids = drafts.flatMap(({ before, after }) => [before?.['closeReasonId'], after['closeReasonId']])
  const named = [...new Set(ids.filter((id): id is string => typeof id === 'string'))]
  const reasons = await reasonsNamed(work, named)
  if (named.length === 0) return reasons
  for (const { before, after, input } of drafts)
    after['reason'] = reasonInWords(before && dealOf(before), dealOf(after), input['reason'] !== undefined, reasons)
  return reasons
}
