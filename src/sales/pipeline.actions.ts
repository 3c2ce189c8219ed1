import type { Work } from '../platform/work/work.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Pipeline } from './pipeline.record.ts'
import { loadSelling, lockPipelines } from './pipeline.store.ts'
import { saveInlineStages } from './stage.inline.actions.ts'

/**
 * Writes pipelines with one default among them, and the stages that a new one brings along (`stages` of the input).
 * @throws Refusals under `stages` when these are refused, which rolls the unit back.
 */
export async function savePipelines(work: Work, drafts: Draft[]): Promise<void> {
  const demoted = await oneDefault(work, drafts)
  await saveDrafts(work, Pipeline, [...demoted, ...drafts])
  for (const draft of drafts.filter((one) => stands(one) && !one.before && one.input['stages']))
    await saveInlineStages(work, draft)
}

/** The drafts of pipelines that are the default one no longer; the first pipeline is it without saying. */
async function oneDefault(work: Work, drafts: Draft[]): Promise<Draft[]> {
  const standing = drafts.filter(stands)
  const says = standing.some(({ before, after }) => !before || before['isDefault'] !== after['isDefault'])
  if (!says) return []
  await lockPipelines(work)
  const { pipelines } = await loadSelling(work.sql)
  const stored = pipelines.find((pipeline) => pipeline.isDefault)?.id
  const asking = standing.filter(({ id, after }) => after['isDefault'] === true && id !== stored).at(-1)?.id
  const first = stored ?? standing.find(({ before }) => !before)?.id
  const chosen = asking ?? first
  for (const { id, after } of standing) after['isDefault'] = id === chosen
  if (!stored || stored === chosen || drafts.some(({ id }) => id === stored)) return []
  return draftChanges(work, Pipeline, [{ id: stored, isDefault: false }])
}
