import { Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { loadSelling, lockPipelines } from './pipeline.store.ts'
import { keepComplete } from './stage.actions.ts'
import { Stage } from './stage.record.ts'

/** Histories name the stages that they went through. */
const HISTORY = {
  noun: 'opportunity',
  chinese: '商机',
  table: 'StageChange',
  column: 'toStageId',
  own: 'opportunityId',
}

/**
 * Removes a stage for good, unless a deal stands in it or went through it, or its pipeline would lack a status.
 * @throws Refusals HAS_DEPENDENTS or PIPELINE_INCOMPLETE; Failure FORBIDDEN.
 */
export async function deleteStage(
  work: Work,
  named: { id: string; expectedVersion?: number | null },
): Promise<{ id: string }> {
  await lockPipelines(work)
  const [draft] = await draftChanges(work, Stage, [{ id: named.id }], 'DELETE')
  if (draft!.before) {
    // To the pipeline a stage that is gone is as one that is put away.
    draft!.after['archivedAt'] = work.now
    await keepComplete(work, [draft!], await loadSelling(work.sql))
  }
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals)
  return deleteRecord(work, Stage, named, [HISTORY])
}
