import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { Opportunity } from './opportunity.record.ts'
import { type Act, verbInto } from './opportunity.rules.ts'
import { saveSteps } from './opportunity.save.actions.ts'
import { stageNamed } from './pipeline.rules.ts'
import { loadSelling } from './pipeline.store.ts'

/** What every step is told: `occurredAt` takes the right to backdate; absent or null it happens now. */
export interface Step {
  id: string
  expectedVersion?: number | null
  stage?: string | null
  occurredAt?: string | null
  reason?: string | null
  closeReason?: string | null
}

/**
 * Brings an open deal into another stage of its pipeline; into a won or lost stage it is won or lost by that.
 * @throws Refusals at the input's fields; Failure FORBIDDEN without the right to MOVE, WIN or LOSE.
 */
export async function moveOpportunityToStage(work: Work, input: Step & { stage: string }): Promise<{ id: string }> {
  const { right, stepping } = await moveInto(work, input.stage)
  const [draft] = await draftChanges(work, Opportunity, [{ ...input }], right)
  return writeOne(work, Opportunity, draft!, (unit, drafts) => saveSteps(unit, drafts, stepping))
}

/** Closes an open deal as won, in the first won stage of its pipeline unless one is named. Throws as a move does. */
export function winOpportunity(work: Work, input: Step): Promise<{ id: string }> {
  return step(work, input, 'WIN')
}

/** Closes an open deal as lost, with a reason, in the first lost stage unless one is named. Throws as a move does. */
export function loseOpportunity(work: Work, input: Step): Promise<{ id: string }> {
  return step(work, input, 'LOSE')
}

/** Opens a closed deal again, in the open stage where it stood last unless one is named. Throws as a move does. */
export function reopenOpportunity(work: Work, input: Step): Promise<{ id: string }> {
  return step(work, input, 'REOPEN')
}

/** The right that a move into a stage takes, and how it is done. @throws Refusal NOT_FOUND at `path`. */
export async function moveInto(work: Work, stage: string, path: string[] = ['stage']) {
  const selling = await loadSelling(work.sql)
  return { right: verbInto(stageNamed(selling, stage, path)), stepping: { verb: 'MOVE' as const, selling } }
}

async function step(work: Work, { stage, ...input }: Step, verb: Act): Promise<{ id: string }> {
  // Null names no stage, as if it were left out.
  const [draft] = await draftChanges(work, Opportunity, [stage == null ? input : { ...input, stage }], verb)
  const stepping = { verb, selling: await loadSelling(work.sql) }
  return writeOne(work, Opportunity, draft!, (unit, drafts) => saveSteps(unit, drafts, stepping))
}
