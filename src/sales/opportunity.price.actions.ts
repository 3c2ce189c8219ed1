import { inBase, rateOn } from '../catalog/currency.rules.ts'
import { heldBaseCurrency, ratesBetween } from '../catalog/currency.store.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { dayOfRate } from './opportunity.amount.rules.ts'
import { dealOf } from './opportunity.rules.ts'

/** Sets the amount in the base currency where its rate is due. At most three statements for all drafts. */
export async function priceDeals(work: Work, drafts: Draft[]): Promise<void> {
  const due = drafts.flatMap((draft) => {
    const after = dealOf(draft.after)
    const stated = draft.input['amount'] !== undefined
    const day = dayOfRate(draft.before && dealOf(draft.before), after, work.today, stated)
    return day === null ? [] : [{ draft, day, minor: after.amountMinor, currency: after.amountCurrency }]
  })
  const priced = due.filter(({ currency }) => currency !== null)
  const base = priced.length > 0 ? await heldBaseCurrency(work) : ''
  const codes = [...new Set(priced.map(({ currency }) => currency!))].filter((code) => code !== base)
  const days = priced.map(({ day }) => day).sort()
  const rates = await ratesBetween(work, codes, days[0] ?? work.today, days.at(-1) ?? work.today)
  const byCode = Map.groupBy(rates, ({ currency }) => currency)

  const byDraft = new Map(due.map((one) => [one.draft, one]))
  settle([...byDraft.keys()], (draft) => {
    const { day, minor, currency } = byDraft.get(draft)!
    const rate = currency === null ? null : rateOn(byCode.get(currency) ?? [], currency, day, base)
    draft.after['amountRate'] = rate
    draft.after['amountBase'] = inBase(minor, currency, base, rate)
  })
}
