import { divideRounded, readDecimal } from '../plain/decimal.ts'
import { AMOUNT_TOO_LARGE, addMinor } from '../plain/money.ts'
import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'

export const AMOUNT_FOLLOWS_LINES = refusalKind(
  'AMOUNT_FOLLOWS_LINES',
  'The amount of the opportunity is the sum of its lines, so it cannot be set.',
  () => ({
    en: 'The amount is the sum of the lines: change these, or set amountFrom to HAND first.',
    zh: '金额为各明细之和：请修改明细，或先将 amountFrom 设为 HAND。',
  }),
)

export const CURRENCY_OF_LINES = refusalKind<{ currency: string }>(
  'CURRENCY_OF_LINES',
  'An opportunity and all its lines have one currency.',
  ({ currency }) => ({
    en: `The opportunity is in ${currency}: give amounts in ${currency}, or change it where nothing is priced yet.`,
    zh: `该商机以 ${currency} 计价：请使用 ${currency} 金额，或在尚未定价时更改货币。`,
  }),
)

/** A line with a price, as far as sums read it: amounts in minor units. */
export interface PricedLine {
  amountMinor: number | null
  amountCurrency: string | null
}

const PLACES = 4

/**
 * Price times quantity less the discount in percent, in minor units: exact, then rounded once, halves up. Null without
 * a price; without a quantity it is one, without a discount nothing is taken off.
 * @throws Refusal INVALID at `quantity` or `discountPercent` for more than four decimals; AMOUNT_TOO_LARGE at `price`.
 */
export function lineAmount(priceMinor: number | null, quantity: number | null, discount: number | null): number | null {
  const many = inPlaces(quantity ?? 1, 'quantity')
  const kept = 100n * SCALE - inPlaces(discount ?? 0, 'discountPercent')
  if (priceMinor === null) return null
  const amount = divideRounded(BigInt(priceMinor) * many * kept, SCALE * SCALE * 100n)
  if (amount > Number.MAX_SAFE_INTEGER || amount < -Number.MAX_SAFE_INTEGER)
    throw refusal(AMOUNT_TOO_LARGE, undefined, ['price'])
  return Number(amount)
}

const SCALE = 10n ** BigInt(PLACES)

/** The number in ten-thousandths. */
function inPlaces(value: number, field: string): bigint {
  const decimal = readDecimal(value.toFixed(PLACES))!
  if (Number(value.toFixed(PLACES)) !== value) {
    const expected = { en: 'a number with at most four decimals', zh: '最多四位小数的数字' }
    throw refusal(INVALID, { field, expected }, [field])
  }
  return decimal.digits * 10n ** BigInt(PLACES - decimal.scale)
}

/** What the lines of a deal come to; null where none has a price. @throws Refusal AMOUNT_TOO_LARGE. */
export function sumOfLines(lines: PricedLine[]): { minor: number; currency: string } | null {
  const priced = lines.filter((line) => line.amountMinor !== null)
  const currency = priced[0]?.amountCurrency
  if (!currency) return null
  return { minor: addMinor(...priced.map((line) => line.amountMinor!)), currency }
}

/** A deal as lines read it. */
export interface DealOfLines {
  amountFrom: string
  amountMinor: number | null
  amountCurrency: string | null
}

/** The columns of a deal that lines read. */
export function dealOfLines(row: Record<string, unknown>): DealOfLines {
  return {
    amountFrom: row['amountFrom'] as string,
    amountMinor: (row['amountMinor'] ?? null) as number | null,
    amountCurrency: (row['amountCurrency'] ?? null) as string | null,
  }
}

/**
 * The currency in which the lines of a deal are: that of its amount, where it is stated, else of the lines that stand.
 * Null while nothing is priced.
 */
export function currencyOf(deal: DealOfLines, standing: PricedLine[]): string | null {
  const stated = deal.amountFrom === 'LINES' ? null : deal.amountCurrency
  return stated ?? standing.find((line) => line.amountCurrency !== null)?.amountCurrency ?? null
}

/** @throws Refusal CURRENCY_OF_LINES at `path`. */
export function inCurrency(given: string | null, currency: string | null, path: string[]): void {
  if (given === null || currency === null || given === currency) return
  throw refusal(CURRENCY_OF_LINES, { currency }, path).telling('amount')
}

/**
 * The amount of a deal beside its lines. `stated`: the input gives an amount.
 * @throws Refusal AMOUNT_FOLLOWS_LINES for another amount than the sum, CURRENCY_OF_LINES for one that the lines have not.
 */
export function amountBesideLines(
  deal: DealOfLines,
  lines: PricedLine[],
  stated: boolean,
): Pick<DealOfLines, 'amountMinor' | 'amountCurrency'> {
  const { amountMinor, amountCurrency } = deal
  if (deal.amountFrom !== 'LINES') {
    const standing = lines.find((line) => line.amountCurrency !== null)
    inCurrency(amountCurrency, standing?.amountCurrency ?? null, ['amount', 'currency'])
    return { amountMinor, amountCurrency }
  }
  const sum = sumOfLines(lines)
  const same = amountMinor === (sum?.minor ?? null) && amountCurrency === (sum?.currency ?? null)
  if (stated && !same) throw refusal(AMOUNT_FOLLOWS_LINES, undefined, ['amount'])
  return { amountMinor: sum?.minor ?? null, amountCurrency: sum?.currency ?? null }
}
