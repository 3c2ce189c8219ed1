import { type DatedRate, rateOn } from '../catalog/currency.rules.ts'
import type { Restating } from './forecast.rules.ts'

/** At what amounts of a currency were converted; null for want of a rate. */
export interface RateUsed {
  currency: string
  rate: string | null
  /** From which day on the rate holds; null for the base currency, which needs none. */
  day: string | null
}

/** The rates of currencies on a day. */
export function ratesUsed(
  known: readonly DatedRate[],
  currencies: readonly string[],
  { base, day }: { base: string; day: string },
): RateUsed[] {
  return currencies.map((currency) => {
    const rate = rateOn(known, currency, day, base)
    const dated = known.filter((one) => one.currency === currency && one.day <= day && currency !== base)
    const since = dated.map((one) => one.day).toSorted()
    return { currency, rate, day: since.at(-1) ?? null }
  })
}

/** The same for converting. */
export function restatingBy(rates: readonly RateUsed[], base: string): Restating {
  return { base, rates: new Map(rates.flatMap(({ currency, rate }) => (rate === null ? [] : [[currency, rate]]))) }
}
