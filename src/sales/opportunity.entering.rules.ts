import { mayLeave } from './opportunity.checks.rules.ts'
import { type Reasons, reasonAsked, reasonKept } from './opportunity.reason.rules.ts'
import { type Act, type Deal, fieldsFilled } from './opportunity.rules.ts'
import type { Selling } from './pipeline.rules.ts'
import type { StageFacts } from './stage.rules.ts'

/** What stands beside the columns of a deal. */
export interface Beside {
  /** What is there of the lists that a stage may require. */
  has: ReadonlySet<string>
  /** The checks of its stage that are done. */
  done: ReadonlySet<string>
  /** Reasons of the workspace's list that are named. */
  reasons: Reasons
  /** The input names one of them. */
  reasonGiven: boolean
}

export const NOTHING_BESIDE: Beside = { has: new Set(), done: new Set(), reasons: new Map(), reasonGiven: false }

/** The reason of the list that a deal keeps in that stage. @throws as `reasonKept`. */
export function listedReason(before: Deal | null, after: Deal, stage: StageFacts, { reasons, reasonGiven }: Beside) {
  return reasonKept(before, { ...after, status: stage.status }, reasonGiven, reasons)
}

/**
 * Whether a deal may leave its stage and enter the next one. `told`: it is told from the past.
 * @throws Refusal CHECKS_OPEN at `stage`; Refusals REQUIRED at each field that is missing.
 */
export function mayEnter(
  before: Deal | null,
  after: Deal,
  stage: StageFacts,
  { act, told, beside, selling }: { act: Act | null; told: boolean; beside: Beside; selling: Selling },
): void {
  const from = selling.stages.find(({ id }) => id === before?.stageId)
  if (from && act && !told) mayLeave(from, stage, act, beside.done)
  const pipeline = selling.pipelines.find(({ id }) => id === stage.pipelineId)
  const reason = reasonAsked(pipeline, stage.status)
  fieldsFilled(after, stage, { act, told, has: beside.has, reason })
}
