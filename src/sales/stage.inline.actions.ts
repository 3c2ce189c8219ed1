import { Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft, Input } from '../platform/write/draft.ts'
import { draftCreates } from '../platform/write/drafts.ts'
import { complete } from './pipeline.rules.ts'
import { saveStages } from './stage.actions.ts'
import { Stage } from './stage.record.ts'

/**
 * Makes the stages that a new pipeline brings along (`stages` of its input), in the order in which they are given.
 * @throws Refusals under `stages`, PIPELINE_INCOMPLETE at `stages`: the unit rolls back, and the pipeline with it.
 */
export async function saveInlineStages(work: Work, { id, after, input }: Draft): Promise<void> {
  const given = (input['stages'] as Input[]).map((stage, position) => ({ position, ...stage, pipeline: id }))
  const stages = await draftCreates(work, Stage, given)
  await saveStages(work, stages)
  const refused = stages.flatMap(({ index, refusals }) => refusals.map((one) => one.under('stages', String(index))))
  if (refused.length > 0) throw new Refusals(refused)
  const made = stages.map((stage) => ({ status: stage.after['status'] as 'OPEN', archivedAt: null }))
  complete({ name: after['name'] as string }, made, ['stages'])
}
