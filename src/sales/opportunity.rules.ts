import { type RefusalKind, Refusals, refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID, REQUIRED } from '../plain/refusals.ts'
import { SAME_STAGE } from './opportunity.history.rules.ts'
import { PIPELINE_FIXED, REQUIRABLE, REQUIRABLE_LISTS, type StageFacts, type Status } from './stage.rules.ts'

export type Act = 'MOVE' | 'WIN' | 'LOSE' | 'REOPEN'

/** An opportunity's columns as far as rules read or write them. Days `YYYY-MM-DD`, amounts in minor units. */
export interface Deal {
  accountId: string | null
  ownerId: string | null
  pipelineId: string
  stageId: string
  status: Status
  amountMinor: number | null
  amountCurrency: string | null
  amountBase: number | null
  amountRate: string | null
  probability: number | null
  ownProbability: boolean
  forecastCategory: string
  closeDate: string | null
  openedOn: string | null
  closedOn: string | null
  cycleDays: number | null
  reason: string | null
  closeReasonId: string | null
  nextStep: string | null
  nextStepOn: string | null
  stageSince: string | null
}

const COLUMNS: (keyof Deal)[] = [
  ...(['accountId', 'ownerId', 'pipelineId', 'stageId', 'status', 'forecastCategory', 'stageSince'] as const),
  ...(['amountMinor', 'amountCurrency', 'amountBase', 'amountRate', 'probability', 'ownProbability'] as const),
  ...(['closeDate', 'openedOn', 'closedOn', 'cycleDays', 'reason', 'nextStep'] as const),
  ...(['closeReasonId', 'nextStepOn'] as const),
]

/** The columns of a row that rules read; null where it has none yet. */
export function dealOf(row: Record<string, unknown>): Deal {
  return Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null])) as unknown as Deal
}

export const OTHER_PIPELINE = refusalKind<{ stage: string }>(
  'OTHER_PIPELINE',
  'The stage belongs to another pipeline than the opportunity.',
  ({ stage }) => ({
    en: `${stage} belongs to another pipeline: choose a stage of the pipeline in which the opportunity is.`,
    zh: `阶段“${stage}”属于另一条销售管道：请选择该商机所在管道中的阶段。`,
  }),
)

export const STAGE_ARCHIVED = refusalKind<{ stage: string }>(
  'STAGE_ARCHIVED',
  'The stage is archived, so no deal enters it.',
  ({ stage }) => ({
    en: `${stage} is archived: choose a stage in use, or bring it back first.`,
    zh: `阶段“${stage}”已归档：请选择使用中的阶段，或先恢复它。`,
  }),
)

export const DEAL_CLOSED = refusalKind<{ status: Status }>(
  'DEAL_CLOSED',
  'The opportunity is won or lost: it only moves after it was reopened.',
  ({ status }) => ({
    en: `The opportunity is ${status === 'WON' ? 'won' : 'lost'}: reopen it first.`,
    zh: `该商机已${status === 'WON' ? '赢单' : '输单'}：请先重新打开。`,
  }),
)

export const DEAL_OPEN = refusalKind('DEAL_OPEN', 'Only a won or lost opportunity can be reopened.', () => ({
  en: 'The opportunity is open, so there is nothing to reopen.',
  zh: '该商机处于开放状态，无需重新打开。',
}))

/** What the step of an open deal into that stage is called. */
export function verbInto(stage: StageFacts): Act {
  return actOf('OPEN', stage.status)
}

/** What a step from one status to another is called. @throws Refusal DEAL_CLOSED from one way of closing to another. */
export function actOf(from: Status, to: Status): Act {
  if (from === 'OPEN') return to === 'OPEN' ? 'MOVE' : to === 'WON' ? 'WIN' : 'LOSE'
  if (to === 'OPEN') return 'REOPEN'
  throw refusal(DEAL_CLOSED, { status: from }, ['stage']).telling('status')
}

/**
 * Whether somebody may take a step by name: an open deal moves, is won or lost; a closed one is reopened.
 * @throws Refusal DEAL_CLOSED, DEAL_OPEN, SAME_STAGE, or INVALID at `stage` where the stage does not fit the verb.
 */
export function stepAllowed(verb: Act, from: { status: Status; stageId: string }, to: StageFacts): void {
  if (verb === 'REOPEN' && from.status === 'OPEN') throw refusal(DEAL_OPEN, undefined, ['id'])
  if (verb !== 'REOPEN' && from.status !== 'OPEN')
    throw refusal(DEAL_CLOSED, { status: from.status }, ['id']).telling('status')
  if (from.stageId === to.id) throw refusal(SAME_STAGE, { stage: to.name }, ['stage']).telling('stage')
  if (verb === 'MOVE') return
  const status = verb === 'WIN' ? 'WON' : verb === 'LOSE' ? 'LOST' : 'OPEN'
  if (to.status === status) return
  const expected = { en: `a stage of status ${status}`, zh: `状态为 ${status} 的阶段` }
  throw refusal(INVALID, { field: 'stage', expected }, ['stage'])
}

/**
 * A deal enters stages of its own pipeline that are in use.
 * @throws Refusal PIPELINE_FIXED, OTHER_PIPELINE or STAGE_ARCHIVED.
 */
export function stageFits(
  before: Deal | null,
  pipelineId: string,
  stage: StageFacts,
  path: string[] = ['stage'],
): void {
  if (before && before.pipelineId !== pipelineId) throw refusal(PIPELINE_FIXED, undefined, ['pipeline'])
  if (stage.pipelineId !== pipelineId) throw refusal(OTHER_PIPELINE, { stage: stage.name }, path)
  if (stage.archivedAt !== null && before?.stageId !== stage.id)
    throw refusal(STAGE_ARCHIVED, { stage: stage.name }, path)
}

/** How a deal comes into a stage, and what is known of it beside its fields. */
export interface Filling {
  act: Act | null
  /** It is told from the past. */
  told: boolean
  /** What is there of `REQUIRABLE_LISTS`. */
  has: ReadonlySet<string>
  /** The field in which it says why it closes; null where nobody asks. */
  reason: 'reason' | 'closeReason' | null
}

/**
 * What must be known of a deal that enters a stage; who loses one says why, unless it is told from the past.
 * @throws Refusals REQUIRED at each field that is missing.
 */
export function fieldsFilled(deal: Deal, stage: StageFacts, { act, told, has, reason }: Filling): void {
  const wanted = new Set(stage.required)
  if (reason && !told && act !== 'REOPEN') wanted.add(reason)
  const missing = [...wanted].filter((field) => {
    if (REQUIRABLE_LISTS.includes(field)) return !has.has(field)
    const column = REQUIRABLE[field as keyof typeof REQUIRABLE]
    return column !== undefined && (deal[column] === null || deal[column] === '')
  })
  if (missing.length === 0) return
  throw new Refusals(missing.map((field) => refusal(REQUIRED as RefusalKind<{ field: string }>, { field }, [field])))
}

/**
 * The chance of a deal, in percent. `given` undefined: not said; null: back to the stage's. A closed deal has the
 * chance of its stage, and so has one that enters a stage without a chance of its own.
 * @throws Refusal INVALID at `probability` for another chance of a closed deal.
 */
export function settleChance(
  given: number | null | undefined,
  before: Pick<Deal, 'probability' | 'ownProbability'> | null,
  stage: StageFacts,
  entered: boolean,
): Pick<Deal, 'probability' | 'ownProbability'> {
  if (stage.status !== 'OPEN') {
    if (typeof given === 'number' && given !== stage.probability) {
      const expected = {
        en: `${stage.probability} in the stage ${stage.name}`,
        zh: `${stage.probability}（阶段“${stage.name}”）`,
      }
      throw refusal(INVALID, { field: 'probability', expected }, ['probability']).telling('stage', 'stage.probability')
    }
    return { probability: stage.probability, ownProbability: false }
  }
  if (typeof given === 'number') return { probability: given, ownProbability: given !== stage.probability }
  if (given === null) return { probability: stage.probability, ownProbability: false }
  if (before && (before.ownProbability || !entered)) {
    return { probability: before.probability, ownProbability: before.ownProbability }
  }
  return { probability: stage.probability, ownProbability: false }
}
