import { readId } from '../plain/ids.ts'
import type { Work } from '../platform/work/work.ts'
import { finish, inBatches, needCount } from '../platform/write/bulk.ending.ts'
import type { Selected } from '../platform/write/bulk.ts'
import type { Save } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { Opportunity } from './opportunity.record.ts'
import { verbInto } from './opportunity.rules.ts'
import { saveSteps } from './opportunity.save.actions.ts'
import { stageNamed } from './pipeline.rules.ts'
import { loadSelling } from './pipeline.store.ts'

/** One move for many opportunities. */
export interface ManyMoves {
  stage: string
  occurredAt?: string | null
  reason?: string | null
}

/**
 * Moves many open deals into one stage, in batches of 1,000; into a won or lost stage they are won or lost by that.
 * @throws Refusals with paths that begin with `set`, COUNT_MISMATCH; DryRun with the outcomes; Failure FORBIDDEN.
 */
export async function moveOpportunities(
  work: Work,
  { ids, expectedCount, set, ...ending }: Selected & { set: ManyMoves },
): Promise<Outcome[]> {
  needCount(ids, expectedCount)
  const selling = await loadSelling(work.sql)
  const verb = verbInto(stageNamed(selling, readId('stage', set.stage) ?? set.stage, ['set', 'stage']))
  const move = (batch: string[]) =>
    draftChanges(
      work,
      Opportunity,
      batch.map((id) => ({ ...set, id })),
      verb,
    )
  const save: Save = (unit, drafts) => saveSteps(unit, drafts, 'MOVE', selling)
  return finish(await inBatches(work, Opportunity, ids, move, save), ending, () => ['set'])
}
