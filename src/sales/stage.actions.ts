import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { complete, type Selling } from './pipeline.rules.ts'
import { dealsInStages, loadSelling, lockPipelines, pipelinesInUse } from './pipeline.store.ts'
import { Stage } from './stage.record.ts'
import { type ExitCheck, type StageDraft, type StageFacts, settleStage } from './stage.rules.ts'

/** Writes stages: what they leave open is filled, and a pipeline with deals keeps a start and both ends. */
export async function saveStages(work: Work, drafts: Draft[]): Promise<void> {
  await lockPipelines(work)
  const selling = await loadSelling(work.sql)
  const turned = drafts.filter(
    ({ before, after }) =>
      before && (before['status'] !== after['status'] || (after['archivedAt'] && !before['archivedAt'])),
  )
  const ids = turned.map(({ id }) => id)
  const deals = ids.length > 0 ? await dealsInStages(work, ids) : new Map<string, number>()
  const last = new Map<string, number>()
  for (const { pipelineId, position } of selling.stages) {
    last.set(pipelineId, Math.max(position, last.get(pipelineId) ?? -1))
  }

  settle(drafts, ({ id, before, after, input }) => {
    const stated = new Set(Object.keys(input).filter((name) => input[name] !== undefined))
    const pipelineId = after['pipelineId'] as string
    const about = { stated, deals: deals.get(id) ?? 0, last: last.get(pipelineId) ?? -1 }
    const settled = settleStage(before && draftOf(before), draftOf(after), about)
    Object.assign(after, settled)
    last.set(pipelineId, Math.max(about.last, settled.position))
  })
  await keepComplete(work, turned.filter(stands), selling)
  await saveDrafts(work, Stage, drafts)
}

/** Refuses drafts of stages after which a pipeline with deals lacked a status. */
export async function keepComplete(work: Work, drafts: Draft[], selling: Selling): Promise<void> {
  if (drafts.length === 0) return
  const used = await pipelinesInUse(work, [...new Set(drafts.map(({ after }) => after['pipelineId'] as string))])
  const changed = new Map(drafts.map(({ id, after }) => [id, after as Partial<StageFacts>]))
  settle(drafts, ({ after }) => {
    const pipeline = selling.pipelines.find(({ id }) => id === after['pipelineId'])
    if (!pipeline || !used.has(pipeline.id)) return
    const left = selling.stages.filter((stage) => stage.pipelineId === pipeline.id)
    complete(
      pipeline,
      left.map((stage) => ({ ...stage, ...changed.get(stage.id) })),
      [after['archivedAt'] ? 'id' : 'status'],
    )
  })
}

function draftOf(row: Row): StageDraft {
  return {
    pipelineId: row['pipelineId'] as string,
    name: row['name'] as string,
    position: (row['position'] as number | null) ?? null,
    probability: (row['probability'] as number | null) ?? null,
    forecastCategory: (row['forecastCategory'] as string | null) ?? null,
    status: row['status'] as StageDraft['status'],
    required: (row['required'] as string[] | null) ?? [],
    exitChecks: (row['exitChecks'] as ExitCheck[] | null) ?? [],
    archived: (row['archivedAt'] ?? null) !== null,
  }
}
