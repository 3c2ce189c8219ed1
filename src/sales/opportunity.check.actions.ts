import type { Work } from '../platform/work/work.ts'
import { settle } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { loadLinks } from '../platform/write/links.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { type Ticked, tick } from './opportunity.checks.rules.ts'
import { Opportunity } from './opportunity.record.ts'
import { loadStage } from './stage.store.ts'

/** Answers to exit checks of the stage in which a deal stands. */
export interface Answers {
  id: string
  expectedVersion?: number | null
  checks: { key: string; done: boolean }[]
}

/**
 * Ticks checks of the stage in which a deal stands, or takes ticks back.
 * @throws Refusals UNKNOWN_FIELD at `checks.<index>.key`, NOT_FOUND, NOT_ALLOWED, CONFLICT; Failure FORBIDDEN.
 */
export async function checkOpportunity(work: Work, input: Answers): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, Opportunity, [{ ...input }])
  await loadLinks(work, Opportunity, [draft!], 'checks')
  const stage = await loadStage(work, draft!.after['stageId'] as string)
  settle([draft!], ({ after }) => {
    const stamp = { by: work.actor.userId || null, at: work.now }
    after['checks'] = tick((after['checks'] ?? []) as Ticked[], stage!, input.checks, stamp)
  })
  return writeOne(work, Opportunity, draft!)
}
