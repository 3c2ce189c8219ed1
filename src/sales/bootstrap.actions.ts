import { bootstrapCurrencies } from '../catalog/bootstrap.actions.ts'
import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { savePipelines } from './pipeline.actions.ts'
import { Pipeline } from './pipeline.record.ts'
import { USUAL_STAGES } from './pipeline.rules.ts'
import { loadSelling, lockPipelines } from './pipeline.store.ts'

/** Gives a new workspace its base currency and a pipeline to start with; does nothing where there are some. */
export async function bootstrapSales(work: Work): Promise<void> {
  await bootstrapCurrencies(work)
  await lockPipelines(work)
  if ((await loadSelling(work.sql)).pipelines.length > 0) return
  await createRecord(work, Pipeline, { name: 'Sales', isDefault: true, stages: USUAL_STAGES }, savePipelines)
}
