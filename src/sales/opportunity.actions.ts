import { readId } from '../plain/ids.ts'
import { refusal } from '../plain/refusal.ts'
import { NOT_FOUND } from '../plain/refusals.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { Opportunity } from './opportunity.record.ts'
import { type Act, lastOpenStage, type Selling, stageToCloseIn, verbInto } from './opportunity.rules.ts'
import { saveSteps } from './opportunity.save.actions.ts'
import { loadSelling } from './pipeline.store.ts'
import type { StageFacts } from './stage.rules.ts'
import { historyOf } from './stage-history.store.ts'

/** What every step is told: `occurredAt` takes the right to backdate, absent or null it happens now. */
export interface Step {
  id: string
  expectedVersion?: number | null
  occurredAt?: string | null
  reason?: string | null
}

/**
 * Brings an open deal into another stage of its pipeline; into a won or lost stage it is won or lost by that.
 * @throws Refusals at the input's fields; Failure FORBIDDEN without the right to MOVE, WIN or LOSE.
 */
export async function moveOpportunityToStage(work: Work, input: Step & { stage: string }): Promise<{ id: string }> {
  const selling = await loadSelling(work.sql)
  const verb = verbInto(stageNamed(selling, input.stage))
  const [draft] = await draftChanges(work, Opportunity, [{ ...input }], verb)
  return writeOne(work, Opportunity, draft!, (unit, drafts) => saveSteps(unit, drafts, 'MOVE', selling))
}

/** Closes an open deal as won, in the first won stage of its pipeline unless one is named. Throws as a move does. */
export function winOpportunity(work: Work, input: Step & { stage?: string | null }): Promise<{ id: string }> {
  return step(work, input, 'WIN', (draft, selling) => stageToCloseIn(selling, draft.after['pipelineId'] as string, 'WON'))
}

/** Closes an open deal as lost, with a reason, in the first lost stage unless one is named. Throws as a move does. */
export function loseOpportunity(work: Work, input: Step & { stage?: string | null }): Promise<{ id: string }> {
  return step(work, input, 'LOSE', (draft, selling) =>
    stageToCloseIn(selling, draft.after['pipelineId'] as string, 'LOST'),
  )
}

/** Opens a closed deal again, in the open stage where it stood last unless one is named. Throws as a move does. */
export async function reopenOpportunity(work: Work, input: Step & { stage?: string | null }): Promise<{ id: string }> {
  return step(work, input, 'REOPEN', async (draft, selling) => {
    const history = (await historyOf(work, [draft.id])).get(draft.id) ?? []
    const stages = history.map(({ toStageId }) => toStageId)
    return lastOpenStage(selling, draft.after['pipelineId'] as string, stages)
  })
}

type Choose = (draft: Draft, selling: Selling) => StageFacts | Promise<StageFacts>

async function step(work: Work, input: Step & { stage?: string | null }, verb: Act, choose: Choose) {
  const { stage, ...rest } = input
  // Null names no stage, as if it were left out.
  const [draft] = await draftChanges(work, Opportunity, [stage == null ? rest : { ...rest, stage }], verb)
  const selling = await loadSelling(work.sql)
  const entered = verb === 'REOPEN' ? await historyOf(work, [draft!.id]) : new Map()
  if (stage == null) {
    settle([draft!], ({ id, before, after }) => {
      // A step that the deal cannot take is refused for that, whatever stages there are.
      if (canStep(verb, before?.['status'] as Status)) after['stageId'] = choose(after['pipelineId'] as string, selling)
    })
  }
  return writeOne(work, Opportunity, draft!, (unit, drafts) => saveSteps(unit, drafts, verb, selling))
}

/** @throws Refusal NOT_FOUND at `stage`. */
export function stageNamed(selling: Selling, given: string): StageFacts {
  const id = readId('stage', given)
  const stage = selling.stages.find((one) => one.id === id)
  if (stage) return stage
  throw refusal(NOT_FOUND, { record: { noun: 'stage', chinese: '阶段' }, id: given }, ['stage'])
}
