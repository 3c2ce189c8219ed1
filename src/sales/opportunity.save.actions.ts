import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { askedOf, dealOf } from './opportunity.input.actions.ts'
import { priceDeals } from './opportunity.price.actions.ts'
import { Opportunity } from './opportunity.record.ts'
import type { Act } from './opportunity.rules.ts'
import { type Settled, settleDeal } from './opportunity.settle.rules.ts'
import { allowActs, factOf } from './opportunity.step.actions.ts'
import type { Selling } from './pipeline.rules.ts'
import { loadSelling } from './pipeline.store.ts'
import type { StageChange } from './stage-history.rules.ts'
import { appendHistory, historyOf } from './stage-history.store.ts'

/** Writes opportunities: setting the stage is the same act as moving, winning, losing or reopening. */
export async function saveOpportunities(work: Work, drafts: Draft[]): Promise<void> {
  await saveSteps(work, drafts, null, await loadSelling(work.sql))
}

/** As `saveOpportunities`, for a step by name: every draft's `after.stageId` is where it goes. */
export async function saveSteps(work: Work, drafts: Draft[], verb: Act | null, selling: Selling): Promise<void> {
  const touched = drafts.filter(
    ({ before, after, input }) => before && (input['stageHistory'] || before['stageId'] !== after['stageId']),
  )
  const standing = await historyOf(
    work,
    touched.map(({ id }) => id),
  )
  const settled = new Map<Draft, Settled>()
  settle(drafts, (draft) => {
    const asked = askedOf(work, draft, verb, standing.get(draft.id) ?? [])
    const before = draft.before && dealOf(draft.before)
    const outcome = settleDeal(before, dealOf(draft.after), asked, selling)
    Object.assign(draft.after, outcome.changes)
    settled.set(draft, outcome)
  })
  if (verb === null) await allowActs(work, settled)
  await priceDeals(work, drafts.filter(stands))
  for (const [draft, outcome] of settled) draft.fact = factOf(draft, outcome, selling.stages)
  await saveDrafts(work, Opportunity, drafts)

  const entries = [...settled].flatMap(([draft, outcome]) =>
    stands(draft) ? entriesOf(work, draft, outcome, standing.get(draft.id) ?? []) : [],
  )
  await appendHistory(work, entries)
}

/** The rows that a history gains; of what was told from the past only the last knows the amounts. */
function entriesOf(work: Work, draft: Draft, { entries }: Settled, standing: StageChange[]): StageChange[] {
  const before = draft.before && dealOf(draft.before)
  const after = dealOf(draft.after)
  return entries.map(({ stageId, occurredAt }, index) => {
    const last = index === entries.length - 1
    const from = index === 0 ? (before?.stageId ?? null) : entries[index - 1]!.stageId
    return {
      ...{ opportunityId: draft.id, position: standing.length + index, fromStageId: from, toStageId: stageId },
      ...{ occurredAt, recordedAt: work.now, actorId: work.actor.userId || null },
      amountMinorBefore: index === 0 ? (before?.amountMinor ?? null) : null,
      amountCurrencyBefore: index === 0 ? (before?.amountCurrency ?? null) : null,
      amountMinorAfter: last ? after.amountMinor : null,
      amountCurrencyAfter: last ? after.amountCurrency : null,
      closeDateBefore: index === 0 ? (before?.closeDate ?? null) : null,
      closeDateAfter: last ? after.closeDate : null,
    }
  })
}
