import { eventType } from '../plain/event.ts'
import { type Refusal, Refusals, refusalsOf } from '../plain/refusal.ts'
import { need } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Currency } from './currency.record.ts'
import { type RateInput, settleRate, USUAL_BASE } from './currency.rules.ts'
import { type KnownCurrency, knownCurrencies, lockCurrencies, ratesOf, writeRates } from './currency.store.ts'

export const ratesSet = eventType('currency.ratesSet', 'Dated rates of a currency were set, replaced or taken away.')

/**
 * Sets dated rates: one of a day that has one takes its place, null takes it away, of two for one day the last counts.
 * Amounts that were converted before keep their rate. Answers the ids of the currencies that changed.
 * @throws Failure FORBIDDEN; Refusals of every rate under `rates`, its place in the list.
 */
export async function setCurrencyRates(work: Work, rates: RateInput[]): Promise<{ ids: string[] }> {
  need(work.actor, Currency, 'UPDATE')
  await lockCurrencies(work)
  const known = await knownCurrencies(work.sql)
  const settled = settleAll(rates, known)
  const byCode = new Map(known.map((currency) => [currency.code, currency.id]))
  const wanted = new Map<string, RateInput>()
  for (const rate of settled) wanted.set(`${rate.currency} ${rate.day}`, rate)
  const ids = [...new Set(settled.map((rate) => byCode.get(rate.currency)!))]
  const days = [...new Set(settled.map((rate) => rate.day))]
  const stored = await ratesOf(work, ids, days)

  const changed = [...wanted.values()].filter(({ currency, day, rate }) => {
    const standing = stored.get(byCode.get(currency)!)?.find((one) => one.day === day)
    return (standing?.rate ?? null) !== rate
  })
  const byCurrency = Map.groupBy(changed, ({ currency }) => byCode.get(currency)!)
  const inputs = [...byCurrency.keys()].map((id) => ({ id }))
  const drafts = inputs.length > 0 ? await draftChanges(work, Currency, inputs) : []
  for (const draft of drafts) {
    const news = (byCurrency.get(draft.id) ?? []).map(({ day, rate }) => ({ day, rate }))
    const olds = (stored.get(draft.id) ?? []).filter(({ day }) => news.some((one) => one.day === day))
    const before = olds.map(({ day, rate }) => ({ day, rate }))
    draft.fact = { type: ratesSet.type, changes: [{ field: 'rates', before, after: news }] }
  }
  await saveDrafts(work, Currency, drafts)
  const refused = drafts.flatMap((draft) => draft.refusals)
  if (refused.length > 0) throw new Refusals(refused)
  const rows = changed.map(({ currency, day, rate }) => ({ currencyId: byCode.get(currency)!, day, rate }))
  await writeRates(work, rows, work.now)
  return { ids: [...byCurrency.keys()] }
}

function settleAll(rates: RateInput[], known: KnownCurrency[]): RateInput[] {
  const codes = new Set(known.map((currency) => currency.code))
  const base = known.find((currency) => currency.isBase)?.code ?? USUAL_BASE
  const refused: Refusal[] = []
  const settled = rates.flatMap((rate, index) => {
    try {
      return [settleRate(rate, codes, base)]
    } catch (thrown) {
      refused.push(...refusalsOf(thrown).map((one) => one.under('rates', String(index))))
      return []
    }
  })
  if (refused.length > 0) throw new Refusals(refused)
  return settled
}
