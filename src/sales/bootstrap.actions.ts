import { saveCurrencies } from '../catalog/currency.actions.ts'
import { Currency } from '../catalog/currency.record.ts'
import { USUAL_BASE } from '../catalog/currency.rules.ts'
import { knownCurrencies } from '../catalog/currency.store.ts'
import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { savePipelines } from './pipeline.actions.ts'
import { Pipeline } from './pipeline.record.ts'
import { USUAL_STAGES } from './pipeline.rules.ts'
import { loadSelling, lockPipelines } from './pipeline.store.ts'

/** Gives a new workspace its base currency and a pipeline to start with; does nothing where there are some. */
export async function bootstrapSales(work: Work): Promise<void> {
  await lockPipelines(work)
  if ((await knownCurrencies(work.sql)).length === 0) {
    await createRecord(work, Currency, { code: USUAL_BASE, name: 'US dollar', isBase: true }, saveCurrencies)
  }
  if ((await loadSelling(work.sql)).pipelines.length > 0) return
  await createRecord(work, Pipeline, { name: 'Sales', isDefault: true, stages: USUAL_STAGES }, savePipelines)
}
