import { eventType } from '../plain/event.ts'
import { need, needField } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Currency } from './currency.record.ts'
import { type RateInput, refuseAll, settleRates, USUAL_BASE } from './currency.rules.ts'
import { knownCurrencies, lockCurrencies, ratesOf, writeRates } from './currency.store.ts'

export const ratesSet = eventType('currency.ratesSet', 'Dated rates of a currency were set, replaced or taken away.')

/**
 * Sets dated rates: one of a day that has one takes its place, null takes it away, of two for one day the last counts.
 * Amounts that were converted before keep their rate. Answers the ids of the currencies that changed.
 * @throws Failure FORBIDDEN; Refusals of every rate under `rates`, its place in the list.
 */
export async function setCurrencyRates(work: Work, inputs: RateInput[]): Promise<{ ids: string[] }> {
  need(work.actor, Currency, 'UPDATE')
  needField(work.actor, Currency, 'rates', 'WRITE')
  await lockCurrencies(work)
  const known = await knownCurrencies(work.sql)
  const idOf = new Map(known.map(({ code, id }) => [code, id]))
  const base = known.find((currency) => currency.isBase)?.code ?? USUAL_BASE
  const rates = settleRates(inputs, new Set(idOf.keys()), base).map(({ currency, day, rate }) => ({
    ...{ currencyId: idOf.get(currency)!, day, rate },
  }))
  const days = [...new Set(rates.map(({ day }) => day))]
  const stored = await ratesOf(work, [...new Set(rates.map(({ currencyId }) => currencyId))], days)
  const standing = (id: string, day: string) => stored.get(id)?.find((one) => one.day === day)?.rate ?? null

  const changed = rates.filter(({ currencyId, day, rate }) => standing(currencyId, day) !== rate)
  const byCurrency = Map.groupBy(changed, ({ currencyId }) => currencyId)
  const ids = [...byCurrency.keys()]
  if (ids.length === 0) return { ids }
  const drafts = await draftChanges(
    work,
    Currency,
    ids.map((id) => ({ id })),
  )
  for (const draft of drafts) {
    const after = (byCurrency.get(draft.id) ?? []).map(({ day, rate }) => ({ day, rate }))
    const before = after.map(({ day }) => ({ day, rate: standing(draft.id, day) }))
    draft.fact = { type: ratesSet.type, changes: [{ field: 'rates', before, after }] }
  }
  await saveDrafts(work, Currency, drafts)
  refuseAll(drafts.flatMap((draft) => draft.refusals))
  await writeRates(work, changed, work.now)
  return { ids }
}
