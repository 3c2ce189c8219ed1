import { readId } from '../plain/ids.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { Opportunity } from './opportunity.record.ts'
import { type Act, verbInto } from './opportunity.rules.ts'
import { saveSteps } from './opportunity.save.actions.ts'
import { lastOpenStage, type Selling, stageNamed, stageToCloseIn } from './pipeline.rules.ts'
import { loadSelling } from './pipeline.store.ts'
import { historyOf } from './stage-history.store.ts'

/** What every step is told: `occurredAt` takes the right to backdate; absent or null it happens now. */
export interface Step {
  id: string
  expectedVersion?: number | null
  stage?: string | null
  occurredAt?: string | null
  reason?: string | null
}

/**
 * Brings an open deal into another stage of its pipeline; into a won or lost stage it is won or lost by that.
 * @throws Refusals at the input's fields; Failure FORBIDDEN without the right to MOVE, WIN or LOSE.
 */
export async function moveOpportunityToStage(work: Work, input: Step & { stage: string }): Promise<{ id: string }> {
  const selling = await loadSelling(work.sql)
  const verb = verbInto(stageNamed(selling, readId('stage', input.stage) ?? input.stage))
  const [draft] = await draftChanges(work, Opportunity, [{ ...input }], verb)
  return writeOne(work, Opportunity, draft!, (unit, drafts) => saveSteps(unit, drafts, 'MOVE', selling))
}

/** Closes an open deal as won, in the first won stage of its pipeline unless one is named. Throws as a move does. */
export function winOpportunity(work: Work, input: Step): Promise<{ id: string }> {
  return step(
    work,
    input,
    'WIN',
    ({ after }, selling) => stageToCloseIn(selling, after['pipelineId'] as string, 'WON').id,
  )
}

/** Closes an open deal as lost, with a reason, in the first lost stage unless one is named. Throws as a move does. */
export function loseOpportunity(work: Work, input: Step): Promise<{ id: string }> {
  return step(
    work,
    input,
    'LOSE',
    ({ after }, selling) => stageToCloseIn(selling, after['pipelineId'] as string, 'LOST').id,
  )
}

/** Opens a closed deal again, in the open stage where it stood last unless one is named. Throws as a move does. */
export function reopenOpportunity(work: Work, input: Step): Promise<{ id: string }> {
  return step(
    work,
    input,
    'REOPEN',
    ({ after }, selling, entered) => lastOpenStage(selling, after['pipelineId'] as string, entered).id,
  )
}

type Choose = (draft: Draft, selling: Selling, entered: string[]) => string

async function step(work: Work, input: Step, verb: Act, choose: Choose): Promise<{ id: string }> {
  const { stage, ...rest } = input
  // Null names no stage, as if it were left out.
  const [draft] = await draftChanges(work, Opportunity, [stage == null ? rest : { ...rest, stage }], verb)
  const selling = await loadSelling(work.sql)
  // A step that the deal cannot take from where it is gets refused for that, whatever stages there are.
  const canStep = (draft!.before?.['status'] === 'OPEN') === (verb !== 'REOPEN')
  if (stage == null && canStep) {
    const history = verb === 'REOPEN' ? ((await historyOf(work, [draft!.id])).get(draft!.id) ?? []) : []
    const entered = history.map(({ toStageId }) => toStageId)
    settle([draft!], (one) => {
      one.after['stageId'] = choose(one, selling, entered)
    })
  }
  return writeOne(work, Opportunity, draft!, (unit, drafts) => saveSteps(unit, drafts, verb, selling))
}
