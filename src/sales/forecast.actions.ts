import { Currency } from '../catalog/currency.record.ts'
import { ratesBetween } from '../catalog/currency.store.ts'
import { need, needField } from '../platform/access/access.ts'
import type { Reading } from '../platform/read/reading.ts'
import { currenciesOf, type Figures, figuresByOwner } from './forecast.rules.ts'
import { type Standing, sumsNow, sumsThen } from './forecast.store.ts'
import { type RateUsed, ratesUsed, restatingBy } from './forecast-rates.rules.ts'

/** What stood, by the id of the person; of deals that nobody owns under the empty text. */
export interface Stood {
  figures: Map<string, Figures>
  /** At what amounts were converted, where a day was asked for. */
  rates: RateUsed[]
}

/**
 * What stands or stood; `at` null is now. With `ratesOn` all is told at the rates of that day, else every deal at its
 * own. One statement, two with `ratesOn`.
 * @throws Failure FORBIDDEN for a day's rates where rates are not the actor's to read.
 */
export async function figuresAt(
  reading: Reading,
  standing: Standing,
  { at, ratesOn }: { at: string | null; ratesOn: string | null },
): Promise<Stood> {
  const { actor, database, sql } = reading
  if (ratesOn === null) {
    const sums = at === null ? await sumsNow(reading, standing) : await sumsThen(database, standing, at, false)
    return { figures: figuresByOwner(sums, null), rates: [] }
  }
  need(actor, Currency, 'READ')
  needField(actor, Currency, 'rates', 'READ')
  const sums = await sumsThen(database, standing, at, true)
  const base = await reading.baseCurrency()
  const currencies = currenciesOf(sums)
  const foreign = currencies.filter((code) => code !== base)
  const known = await ratesBetween({ engine: database.engine, sql }, foreign, ratesOn, ratesOn)
  const rates = ratesUsed(known, currencies, { base, day: ratesOn })
  return { figures: figuresByOwner(sums, restatingBy(rates, base)), rates }
}
