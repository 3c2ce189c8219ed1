import { minorDigits } from '../plain/currency.ts'
import { divideRounded, readDecimal } from '../plain/decimal.ts'

/** Where open and won deals stand in a forecast, the surest first. */
export const CATEGORIES = ['CLOSED', 'COMMIT', 'BEST_CASE', 'PIPELINE', 'OMITTED'] as const
export type Category = (typeof CATEGORIES)[number]

/** Where a deal counts: in a category, among the lost ones, or nowhere for want of a day. */
export type Bucket = Category | 'LOST' | 'OPEN_WITHOUT_DAY' | 'WON_WITHOUT_DAY'

/** Deals of one person that count alike, added up by the database. */
export interface DealSum {
  /** Empty where nobody sells. */
  ownerId: string
  status: string
  category: string
  /** Null for deals without an amount. */
  currency: string | null
  /** 1 where they have no day. */
  undated: number
  count: number
  /** In the smallest unit of their currency. */
  minor: number
  /** In the base currency, of those that have it there. */
  base: number
  /** How many have an amount, but none in the base currency. */
  withoutBase: number
  /** Amounts times their probability in hundredths of a percent: whole, beyond what a number holds. */
  weighted: string
  /** Sum of a²·p·(1 − p), p from 0 to 1. */
  variance: number
}

/** Deals of one bucket in one currency; in minor units. */
export interface Cell {
  bucket: Bucket
  currency: string | null
  count: number
  minor: number
  base: number
  withoutBase: number
}

/** What stands in one row of a forecast; rows add up. In minor units of the base currency. */
export interface Figures {
  cells: ReadonlyMap<string, Cell>
  /** Open deals, each times its probability. */
  weighted: number
  variance: number
}

export const NO_DEALS: Figures = { cells: new Map(), weighted: 0, variance: 0 }

/** Rates of one day by currency; amounts are those of `base` then. */
export interface Restating {
  base: string
  rates: ReadonlyMap<string, string>
}

/**
 * The figures of every person, by id; of deals that nobody owns under the empty one. With `restating` the sums tell
 * `weighted` and `variance` in their own currency, and each is converted once.
 */
export function figuresByOwner(sums: readonly DealSum[], restating: Restating | null): Map<string, Figures> {
  const owners = new Map<string, Figures>()
  for (const [ownerId, own] of Map.groupBy(sums, (sum) => sum.ownerId)) {
    const parts = own.map((sum) => (restating ? restated(sum, restating) : exactOf(sum)))
    // Without a day a deal stands in no period, so it is not weighed there either.
    const weighed = parts.filter(({ cell }) => cell.bucket !== 'OPEN_WITHOUT_DAY')
    owners.set(ownerId, {
      cells: cellsOf(parts.map(({ cell }) => cell)),
      weighted: Number(
        divideRounded(
          weighed.reduce((total, part) => total + part.weighted, 0n),
          SCALE,
        ),
      ),
      variance: weighed.reduce((total, { variance }) => total + variance, 0),
    })
  }
  return owners
}

/** Several figures together. */
export function together(several: readonly Figures[]): Figures {
  return {
    cells: cellsOf(several.flatMap(({ cells }) => [...cells.values()])),
    weighted: several.reduce((sum, { weighted }) => sum + weighted, 0),
    variance: several.reduce((sum, { variance }) => sum + variance, 0),
  }
}

/** Of which currencies the sums have amounts, by code. */
export function currenciesOf(sums: readonly Pick<DealSum, 'currency'>[]): string[] {
  return [...new Set(sums.flatMap(({ currency }) => currency ?? []))].toSorted()
}

/** What a probability is counted in: hundredths of a percent. */
const SCALE = 10_000n

interface Part {
  cell: Cell
  weighted: bigint
  variance: number
}

function exactOf(sum: DealSum): Part {
  return { cell: cellOf(sum), weighted: BigInt(sum.weighted), variance: sum.variance }
}

function restated(sum: DealSum, { base, rates }: Restating): Part {
  const rate = sum.currency === null ? null : (rates.get(sum.currency) ?? null)
  if (sum.currency === null || rate === null)
    return { cell: { ...cellOf(sum), base: 0, withoutBase: sum.currency ? sum.count : 0 }, weighted: 0n, variance: 0 }
  const factor = readDecimal(rate)!
  const decimals = (code: string) => minorDigits(code) ?? 2
  const top = factor.digits * 10n ** BigInt(decimals(base))
  const bottom = 10n ** BigInt(factor.scale + decimals(sum.currency))
  const converted = (minor: bigint) => divideRounded(minor * top, bottom)
  return {
    cell: { ...cellOf(sum), base: Number(converted(BigInt(sum.minor))), withoutBase: 0 },
    // Rounded to whole minor units, so that people add up whatever currencies they have.
    weighted: divideRounded(BigInt(sum.weighted) * top, bottom * SCALE) * SCALE,
    variance: sum.variance * (Number(top) / Number(bottom)) ** 2,
  }
}

function cellOf(sum: DealSum): Cell {
  const { currency, count, minor, base, withoutBase } = sum
  return { bucket: bucketOf(sum), currency, count, minor, base, withoutBase }
}

function bucketOf({ status, category, undated }: DealSum): Bucket {
  if (status === 'LOST') return 'LOST'
  if (undated) return status === 'WON' ? 'WON_WITHOUT_DAY' : 'OPEN_WITHOUT_DAY'
  return status === 'WON' ? 'CLOSED' : (category as Category)
}

function cellsOf(cells: readonly Cell[]): Map<string, Cell> {
  const found = new Map<string, Cell>()
  for (const cell of cells) {
    const key = `${cell.bucket} ${cell.currency ?? ''}`
    const other = found.get(key)
    found.set(key, other ? added(other, cell) : cell)
  }
  return found
}

function added(one: Cell, other: Cell): Cell {
  return {
    ...one,
    count: one.count + other.count,
    minor: one.minor + other.minor,
    base: one.base + other.base,
    withoutBase: one.withoutBase + other.withoutBase,
  }
}
