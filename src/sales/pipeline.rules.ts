import { readId } from '../plain/ids.ts'
import { refusal } from '../plain/refusal.ts'
import { NOT_FOUND } from '../plain/refusals.ts'
import { PIPELINE_INCOMPLETE, type StageFacts, type Status } from './stage.rules.ts'

export interface PipelineFacts {
  id: string
  name: string
  isDefault: boolean
  position: number
  archivedAt: string | null
  /** Which deals need a reason to close; LOST unless said. */
  reasonFor?: 'NOTHING' | 'LOST' | 'WON_AND_LOST'
  /** The reason must be one of the list. */
  listedReasons?: boolean
}

/** What selling looks like: every pipeline and every stage, archived ones too. */
export interface Selling {
  pipelines: PipelineFacts[]
  stages: StageFacts[]
}

const NEEDED: Status[] = ['OPEN', 'WON', 'LOST']

/** Stages that deals may enter, in their order. */
export function inOrder<Stage extends Pick<StageFacts, 'id' | 'position' | 'archivedAt'>>(stages: Stage[]): Stage[] {
  return stages
    .filter((stage) => stage.archivedAt === null)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

/**
 * A deal needs a place to start in and both ways to end.
 * @throws Refusal PIPELINE_INCOMPLETE at `field`, naming the statuses that no stage has.
 */
export function complete(
  pipeline: { name: string },
  stages: Pick<StageFacts, 'status' | 'archivedAt'>[],
  field: string[],
): void {
  const missing = NEEDED.filter((status) => !stages.some((stage) => stage.status === status && !stage.archivedAt))
  if (missing.length > 0) throw refusal(PIPELINE_INCOMPLETE, { pipeline: pipeline.name, missing }, field)
}

/** The first stage of that status in a pipeline's order, undefined without one. */
export function firstOf(stages: StageFacts[], pipelineId: string, status: Status): StageFacts | undefined {
  return inOrder(stages.filter((stage) => stage.pipelineId === pipelineId)).find((stage) => stage.status === status)
}

/** The pipeline of a deal that names none: the default one, else the first that is not archived. */
export function usualPipeline(pipelines: PipelineFacts[]): PipelineFacts | undefined {
  const live = pipelines.filter((pipeline) => pipeline.archivedAt === null)
  const ranked = live.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  return ranked.find((pipeline) => pipeline.isDefault) ?? ranked[0]
}

/** The stage of that id, in any spelling of it. @throws Refusal NOT_FOUND at `path`. */
export function stageNamed({ stages }: Selling, id: string, path: string[] = ['stage']): StageFacts {
  const known = readId('stage', id)
  const stage = stages.find((one) => one.id === id || one.id === known)
  if (stage) return stage
  throw refusal(NOT_FOUND, { record: { noun: 'stage', chinese: '阶段' }, id }, path)
}

/** Where a deal of the pipeline is won or lost. @throws Refusal PIPELINE_INCOMPLETE at `stage` without such a stage. */
export function stageToCloseIn(selling: Selling, pipelineId: string, status: Status): StageFacts {
  const stage = firstOf(selling.stages, pipelineId, status)
  if (stage) return stage
  const pipeline = selling.pipelines.find(({ id }) => id === pipelineId)
  const stages = selling.stages.filter((one) => one.pipelineId === pipelineId)
  complete(pipeline ?? { name: pipelineId }, stages, ['stage'])
  throw new Error(`${pipelineId} has no ${status} stage and is complete`)
}

/** Where a closed deal goes on: the open stage that it entered last and that is in use, else the first open one. */
export function lastOpenStage(selling: Selling, pipelineId: string, entered: string[]): StageFacts {
  const open = selling.stages.filter(
    (stage) => stage.pipelineId === pipelineId && stage.status === 'OPEN' && !stage.archivedAt,
  )
  const last = entered.findLast((id) => open.some((stage) => stage.id === id))
  return open.find((stage) => stage.id === last) ?? stageToCloseIn(selling, pipelineId, 'OPEN')
}

/** A stage of the usual way of selling, as `pipelineCreate` takes it. */
export interface UsualStage {
  name: string
  probability: number
  forecastCategory: string
  status: Status
  expectedDays: number | null
}

/** The pipeline with which a new workspace starts. */
export const USUAL_STAGES: UsualStage[] = [
  { name: 'Contact', probability: 10, forecastCategory: 'PIPELINE', status: 'OPEN', expectedDays: 14 },
  { name: 'Qualify', probability: 20, forecastCategory: 'PIPELINE', status: 'OPEN', expectedDays: 21 },
  { name: 'Opportunity confirmed', probability: 40, forecastCategory: 'PIPELINE', status: 'OPEN', expectedDays: 30 },
  { name: 'Shared vision', probability: 60, forecastCategory: 'BEST_CASE', status: 'OPEN', expectedDays: 30 },
  { name: 'Negotiation', probability: 80, forecastCategory: 'COMMIT', status: 'OPEN', expectedDays: 21 },
  { name: 'Won', probability: 100, forecastCategory: 'CLOSED', status: 'WON', expectedDays: null },
  { name: 'Lost', probability: 0, forecastCategory: 'OMITTED', status: 'LOST', expectedDays: null },
]
