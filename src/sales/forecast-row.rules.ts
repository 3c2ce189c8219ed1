import { minorDigits } from '../plain/currency.ts'
import { divideRounded, writeDecimal } from '../plain/decimal.ts'
import { type Bucket, CATEGORIES, type Category, type Cell, type Figures } from './forecast.rules.ts'

/** Deals counted and added up in minor units of the base currency. */
export interface Amount {
  count: number
  base: number
}

/** One category of a row. */
export interface CategoryFigures extends Amount {
  category: Category
  /** With all that is surer; null for what forecasts leave out. */
  cumulative: number | null
  byCurrency: Cell[]
}

/** The categories of a row, the surest first; those without deals too. */
export function categoriesOf(figures: Figures): CategoryFigures[] {
  let sum = 0
  return CATEGORIES.map((category) => {
    const byCurrency = cellsIn(figures, [category])
    const { count, base } = totalIn(figures, [category])
    if (category !== 'OMITTED') sum += base
    return { category, count, base, cumulative: category === 'OMITTED' ? null : sum, byCurrency }
  })
}

/** The amount of a category with all that is surer. */
export function cumulativeOf(figures: Figures, category: Exclude<Category, 'OMITTED'>): number {
  return totalIn(figures, CATEGORIES.slice(0, CATEGORIES.indexOf(category) + 1)).base
}

/** What may still come in: open deals but for those that forecasts leave out. */
export function openPipelineOf(figures: Figures): Amount {
  return totalIn(figures, ['COMMIT', 'BEST_CASE', 'PIPELINE'])
}

/** What was won in the period. */
export function closedOf(figures: Figures): Amount {
  return totalIn(figures, ['CLOSED'])
}

/** What was lost in the period. */
export function lostOf(figures: Figures): Amount {
  return totalIn(figures, ['LOST'])
}

/** Won, and open deals times their probability; with the standard deviation, in minor units too. */
export function weightedOf(figures: Figures): { base: number; deviation: number } {
  const deviation = Math.round(Math.sqrt(Math.max(0, figures.variance)))
  return { base: closedOf(figures).base + figures.weighted, deviation }
}

/** What no amount of a row tells, and why. */
export interface Missing {
  /** Deals of the period, open and won, without any amount. */
  withoutAmount: number
  /** Those with an amount that no rate converts, by currency. */
  withoutRate: Cell[]
  openWithoutCloseDate: Amount
  wonWithoutDay: Amount
}

/** What the amounts of a row leave out. */
export function missingOf(figures: Figures): Missing {
  const cells = cellsIn(figures, [...CATEGORIES])
  const without = cells.filter(({ withoutBase }) => withoutBase > 0)
  return {
    withoutAmount: cells.filter(({ currency }) => currency === null).reduce((sum, { count }) => sum + count, 0),
    withoutRate: [...Map.groupBy(without, ({ currency }) => currency).values()].map((same) => ({
      ...same[0]!,
      count: same.reduce((sum, { withoutBase }) => sum + withoutBase, 0),
    })),
    openWithoutCloseDate: totalIn(figures, ['OPEN_WITHOUT_DAY']),
    wonWithoutDay: totalIn(figures, ['WON_WITHOUT_DAY']),
  }
}

/**
 * Units of the base currency for one unit of another, by what both sums are: six decimals, halves away from zero. Null
 * where nothing was converted, or not all.
 */
export function rateUsed({ currency, minor, base, withoutBase }: Cell, baseCurrency: string): string | null {
  if (currency === null || minor === 0 || withoutBase > 0) return null
  const top = BigInt(base) * 10n ** BigInt(6 + (minorDigits(currency) ?? 2))
  return writeDecimal(divideRounded(top, BigInt(minor) * 10n ** BigInt(minorDigits(baseCurrency) ?? 2)), 6)
}

function cellsIn({ cells }: Figures, buckets: readonly Bucket[]): Cell[] {
  return [...cells.values()]
    .filter(({ bucket }) => buckets.includes(bucket))
    .toSorted((one, other) => ((one.currency ?? '~') < (other.currency ?? '~') ? -1 : 1))
}

function totalIn({ cells }: Figures, buckets: readonly Bucket[]): Amount {
  const total = { count: 0, base: 0 }
  for (const { bucket, count, base } of cells.values()) {
    if (!buckets.includes(bucket)) continue
    total.count += count
    total.base += base
  }
  return total
}
