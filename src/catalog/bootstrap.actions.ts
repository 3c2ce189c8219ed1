import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { saveCurrencies } from './currency.actions.ts'
import { Currency } from './currency.record.ts'
import { USUAL_BASE } from './currency.rules.ts'
import { knownCurrencies, lockCurrencies } from './currency.store.ts'

/** Gives a new workspace its base currency; does nothing where there are currencies. */
export async function bootstrapCurrencies(work: Work): Promise<void> {
  await lockCurrencies(work)
  if ((await knownCurrencies(work.sql)).length > 0) return
  await createRecord(work, Currency, { code: USUAL_BASE, name: 'US dollar', isBase: true }, saveCurrencies)
}
