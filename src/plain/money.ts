import { minorDigits } from './currency.ts'
import { divideRounded, readDecimal, writeDecimal } from './decimal.ts'
import { BeyondExact } from './failure.ts'
import { refusal, refusalKind } from './refusal.ts'
import { INVALID } from './refusals.ts'

/** An amount as the API shows it: `12.30` with exactly the currency's decimals. Inside, money is whole minor units. */
export interface Money {
  amount: string
  currency: string
}

export const UNKNOWN_CURRENCY = refusalKind<{ currency: string }>(
  'UNKNOWN_CURRENCY',
  'The code is no active currency of ISO 4217.',
  ({ currency }) => ({
    en: `"${currency}" is no active ISO 4217 currency; give a code like EUR.`,
    zh: `“${currency}”不是有效的 ISO 4217 货币代码；请使用如 EUR 的代码。`,
  }),
)

export const TOO_PRECISE = refusalKind<{ amount: string; currency: string; decimals: number }>(
  'TOO_PRECISE',
  'The amount has more decimals than its currency.',
  ({ amount, currency, decimals }) => ({
    en: `${amount} has more decimals than ${currency}, which has ${decimals}.`,
    zh: `${amount} 的小数位数超过 ${currency} 允许的 ${decimals} 位。`,
  }),
)

export const AMOUNT_TOO_LARGE = refusalKind(
  'AMOUNT_TOO_LARGE',
  'The amount lies beyond what is kept exactly: 9007199254740991 minor units.',
  () => ({
    en: 'The amount is too large: at most 9007199254740991 minor units (cents, for most currencies) are kept exactly.',
    zh: '金额过大：最多可精确保存 9007199254740991 个最小货币单位（多数货币为分）。',
  }),
)

/**
 * The minor units of an amount: ('12.30', 'USD') is 1230.
 * @throws Refusal INVALID, TOO_PRECISE or AMOUNT_TOO_LARGE at `amount`, UNKNOWN_CURRENCY at `currency`.
 */
export function toMinor(amount: string, currency: string): number {
  const decimals = decimalsOf(currency)
  const decimal = readDecimal(amount)
  if (!decimal) {
    throw refusal(INVALID, { field: 'amount', expected: { en: 'a decimal like 12.30', zh: '形如 12.30 的数字' } }, [
      'amount',
    ])
  }
  if (decimal.scale > decimals) throw refusal(TOO_PRECISE, { amount, currency, decimals }, ['amount'])
  return safe(decimal.digits * 10n ** BigInt(decimals - decimal.scale), ['amount'])
}

/**
 * The amount of stored minor units: (1230, 'USD') is 12.30 USD.
 * @throws RangeError when `minor` is no safe integer; Refusal UNKNOWN_CURRENCY.
 */
export function fromMinor(minor: number, currency: string): Money {
  return { amount: writeDecimal(exact(minor), decimalsOf(currency)), currency }
}

/**
 * Minor units of `to` for minor units of `from`, where one `from` is worth `rate` (a decimal above 0) of `to`.
 * Exact, then rounded to the nearest minor unit, halves away from zero.
 * @throws Refusal UNKNOWN_CURRENCY; INVALID at `rate`; AMOUNT_TOO_LARGE.
 */
export function convert(minor: number, from: string, to: string, rate: string): number {
  const factor = readDecimal(rate)
  if (!factor || factor.digits <= 0n) {
    throw refusal(INVALID, { field: 'rate', expected: { en: 'a decimal above 0', zh: '大于 0 的数字' } }, ['rate'])
  }
  const top = exact(minor) * factor.digits * 10n ** BigInt(decimalsOf(to))
  return safe(divideRounded(top, 10n ** BigInt(factor.scale + decimalsOf(from))))
}

/** The sum of minor units of one currency. @throws Refusal AMOUNT_TOO_LARGE; RangeError for what is no safe integer. */
export function addMinor(...minors: number[]): number {
  return safe(minors.reduce((sum, minor) => sum + exact(minor), 0n))
}

/**
 * Shares of `total` minor units in proportion to `weights` (whole, none negative; all 0 counts as all alike). The
 * shares add up to `total` exactly; what remains goes to the largest remainders, to the earlier of equal ones.
 * @throws RangeError without weights, with a negative one, or with a number that is no safe integer.
 */
export function largestRemainder(total: number, weights: number[]): number[] {
  const parts = weights.map(exact)
  if (parts.length === 0 || parts.some((part) => part < 0n))
    throw new RangeError('Weights must be given, none negative')
  const sum = parts.reduce((left, right) => left + right, 0n)
  const amount = exact(Math.abs(total))
  const bottom = sum === 0n ? BigInt(parts.length) : sum
  const shares = parts.map((part, index) => {
    const top = amount * (sum === 0n ? 1n : part)
    return { index, whole: top / bottom, rest: top % bottom }
  })
  let left = amount - shares.reduce((given, share) => given + share.whole, 0n)
  const ranked = shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1))
  for (const share of ranked) {
    if (left === 0n) break
    share.whole += 1n
    left -= 1n
  }
  return shares.map((share) => Number(total < 0 ? -share.whole : share.whole))
}

function decimalsOf(currency: string): number {
  const decimals = minorDigits(currency)
  if (decimals === null) throw refusal(UNKNOWN_CURRENCY, { currency }, ['currency'])
  return decimals
}

function exact(minor: number): bigint {
  if (Math.abs(minor) > Number.MAX_SAFE_INTEGER) throw new BeyondExact(String(minor))
  if (!Number.isInteger(minor)) throw new RangeError(`${minor} is no safe integer`)
  return BigInt(minor)
}

function safe(minor: bigint, field: string[] = []): number {
  const most = BigInt(Number.MAX_SAFE_INTEGER)
  if (minor > most || minor < -most) throw refusal(AMOUNT_TOO_LARGE, undefined, field)
  return Number(minor)
}
