import type { Work } from '../platform/work/work.ts'
import { finish, inBatches, needCount, type Selected } from '../platform/write/bulk.ending.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { needChange } from '../platform/write/rights.ts'
import { moveInto } from './opportunity.actions.ts'
import { Opportunity } from './opportunity.record.ts'
import { saveSteps } from './opportunity.save.actions.ts'

/** One move for many opportunities. */
export interface ManyMoves {
  stage: string
  occurredAt?: string | null
  reason?: string | null
  closeReason?: string | null
}

/**
 * Moves many open deals into one stage, in batches of 1,000; into a won or lost stage they are won or lost by that.
 * @throws Refusals with paths that begin with `set`, COUNT_MISMATCH; DryRun with the outcomes; Failure FORBIDDEN.
 */
export async function moveOpportunities(
  work: Work,
  { ids, expectedCount, set, ...ending }: Selected & { set: ManyMoves },
) {
  const { right, stepping } = await moveInto(work, set.stage, ['set', 'stage'])
  needChange(work.actor, Opportunity, [{ ...set }], right)
  needCount(ids, expectedCount)
  const move = (batch: string[]) =>
    draftChanges(
      work,
      Opportunity,
      batch.map((id) => ({ ...set, id })),
      right,
    )
  const outcomes = await inBatches(work, Opportunity, ids, move, (unit, drafts) =>
    saveSteps(unit, going(drafts), stepping),
  )
  return finish(outcomes, ending, () => ['set'])
}

/** A deal that stands in the stage already stays as it is, so that the same call can be sent again. */
function going(drafts: Draft[]): Draft[] {
  const there = drafts.filter((draft) => stands(draft) && draft.before?.stageId === draft.after.stageId)
  for (const draft of there) draft.outcome = 'UNCHANGED'
  return drafts.filter((draft) => draft.outcome === null)
}
