import { refusal } from '../plain/refusal.ts'
import { INVALID, REQUIRED } from '../plain/refusals.ts'
import { entryOf, type Moment, mayDate, openedDay, settleDays } from './opportunity.dates.rules.ts'
import { type Beside, listedReason, mayEnter, NOTHING_BESIDE } from './opportunity.entering.rules.ts'
import { added, type Entered, inTime, type Told } from './opportunity.history.rules.ts'
import {
  type Act,
  actOf,
  type Deal,
  OTHER_PIPELINE,
  settleChance,
  stageFits,
  stepAllowed,
} from './opportunity.rules.ts'
import { complete, firstOf, type Selling, stageNamed, usualPipeline } from './pipeline.rules.ts'
import type { StageFacts } from './stage.rules.ts'

/** What an input asks of an opportunity beside plain values. */
export interface Asked {
  moment: Moment
  /** The act by name; null where the stage is set by create, update or upsert. */
  verb: Act | null
  /** The stage that the input names; undefined: none. */
  stageId: string | null | undefined
  /** The history that an importer tells, and the one that stands. */
  told: Told[]
  standing: Entered[]
  /** undefined: not said; null: back to the chance of the stage. */
  chance: number | null | undefined
  reasonGiven: boolean
  /** What stands beside the columns; nothing unless given. */
  beside?: Beside
}

export interface Settled {
  changes: Partial<Deal>
  /** Null where it stays in its stage, and for a creation. */
  act: Act | null
  /** What the history gains, in order. */
  entries: Entered[]
}

/**
 * What becomes of an opportunity: its stage and what follows from it, its days, and what its history gains.
 * `before` null: a creation. `after` holds the plain values as they will be.
 * @throws Refusal or Refusals of every rule that it asks, at the input's fields.
 */
export function settleDeal(before: Deal | null, after: Deal, asked: Asked, selling: Selling): Settled {
  const { moment, beside = NOTHING_BESIDE } = asked
  const stageOf = (id: string, path: string[]) => stageNamed(selling, id, path)
  const toldStages = asked.told.map((entry) => stageOf(entry.stageId, told(entry, 'stage')))
  const openedOn = openedDay(before, moment, inTime(asked.told)[0]?.occurredAt)
  const nameOf = (id: string) => selling.stages.find((stage) => stage.id === id)?.name ?? id
  const news = added(asked.standing, asked.told, { now: moment.now, openedOn, nameOf })
  mayDate(before, moment, news.length > 0)

  const said = saidStage(before, asked, news)
  const pipeline = pipelineOf(before, after, said ? stageOf(said, ['stage']) : toldStages[0], selling)
  const start = before?.stageId ?? firstOf(selling.stages, pipeline, 'OPEN')?.id ?? ''
  const stage = stageOf(news.at(-1)?.stageId ?? said ?? start, ['stage'])
  if (before && asked.verb) stepAllowed(asked.verb, before, stage)
  for (const entry of news) {
    const other = stageOf(entry.stageId, told(entry, 'stage'))
    if (other.pipelineId !== pipeline) throw refusal(OTHER_PIPELINE, { stage: other.name }, told(entry, 'stage'))
  }
  stageFits(before, pipeline, stage)

  const entered = before === null || stage.id !== before.stageId || news.length > 0
  const act = before && entered ? actBetween(before, news, stage, stageOf) : null
  const entries = news.length > 0 ? news : entered ? [entryOf(before, stage, moment, openedOn)] : []
  const days = settleDays(before, stage, { openedOn, entered: entries.at(-1)?.occurredAt, moment })
  const reason = act === 'REOPEN' && !asked.reasonGiven ? null : after.reason
  const changes = {
    ...{ pipelineId: pipeline, stageId: stage.id, status: stage.status, reason, ...days },
    closeReasonId: listedReason(before, after, stage, beside),
    ...settleChance(asked.chance, before, stage, entered),
    forecastCategory: entered ? stage.forecastCategory : after.forecastCategory,
    stageSince: entered ? (entries.at(-1)?.occurredAt ?? null) : after.stageSince,
  }
  const fromPast = moment.history || moment.closedOn !== undefined
  if (entered) mayEnter(before, { ...after, ...changes }, stage, { act, told: fromPast, beside, selling })
  return { changes, act, entries }
}

/** The stage that the input really asks for: one that a repeated import tells as its last is old news. */
function saidStage(before: Deal | null, { stageId, told: entries }: Asked, news: Told[]): string | null {
  if (stageId === null && before) throw refusal(REQUIRED, { field: 'stage' }, ['stage'])
  if (!stageId) return null
  const last = inTime(entries).at(-1)?.stageId
  if (news.length === 0) return before && stageId === last ? null : stageId
  if (stageId === last) return stageId
  const expected = { en: 'the stage in which stageHistory ends', zh: 'stageHistory 中最后进入的阶段' }
  throw refusal(INVALID, { field: 'stage', expected }, ['stage'])
}

function pipelineOf(before: Deal | null, after: Deal, stage: StageFacts | undefined, selling: Selling): string {
  if (before) return after.pipelineId
  const id = after.pipelineId ?? stage?.pipelineId ?? usualPipeline(selling.pipelines)?.id
  const pipeline = selling.pipelines.find((one) => one.id === id)
  if (!pipeline) throw refusal(REQUIRED, { field: 'pipeline' }, ['pipeline'])
  const stages = selling.stages.filter((one) => one.pipelineId === pipeline.id)
  complete(pipeline, stages, ['pipeline'])
  return pipeline.id
}

/** A told history may lead from one way of closing to another; a step of today may not. */
function actBetween(
  before: Deal,
  news: Told[],
  stage: StageFacts,
  stageOf: (id: string, path: string[]) => StageFacts,
): Act {
  if (news.length === 0) return actOf(before.status, stage.status)
  const last = news.at(-2)
  const from = last ? stageOf(last.stageId, told(last, 'stage')).status : before.status
  return actOf(stage.status === 'OPEN' ? from : 'OPEN', stage.status)
}

function told(entry: Told, part: string): string[] {
  return ['stageHistory', String(entry.index), part]
}
