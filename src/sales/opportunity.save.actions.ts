import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { type Stepping, settleSteps } from './opportunity.settle.actions.ts'
import { saveWhole } from './opportunity.whole.actions.ts'
import { loadSelling } from './pipeline.store.ts'
import { writeHistory } from './stage-history.actions.ts'

/** Writes opportunities: setting the stage is the same act as moving, winning, losing or reopening. */
export async function saveOpportunities(work: Work, drafts: Draft[]): Promise<void> {
  await saveSteps(work, drafts, { verb: null, selling: await loadSelling(work.sql) })
}

/** As `saveOpportunities`, for a step by name. */
export async function saveSteps(work: Work, drafts: Draft[], stepping: Stepping): Promise<void> {
  const steps = await settleSteps(work, drafts, stepping)
  await saveWhole(work, drafts)
  await writeHistory(work, steps)
}
