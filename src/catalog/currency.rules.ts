import { minorDigits } from '../plain/currency.ts'
import { isDay } from '../plain/day.ts'
import { readDecimal, writeDecimal } from '../plain/decimal.ts'
import { convert } from '../plain/money.ts'
import { type Refusal, Refusals, refusal, refusalKind, refusalsOf } from '../plain/refusal.ts'
import { INVALID, NOT_FOUND } from '../plain/refusals.ts'

/** Currency in which amounts are compared until the workspace sets another. */
export const USUAL_BASE = 'USD'

export const BASE_IN_USE = refusalKind<{ base: string }>(
  'BASE_IN_USE',
  'The base currency cannot change once rates or converted amounts are stored.',
  ({ base }) => ({
    en: `Rates and amounts are stored in ${base}, so the base currency stays ${base}.`,
    zh: `已有以 ${base} 计算的汇率或金额，因此本位币仍为 ${base}，不能更改。`,
  }),
)

export const BASE_NEEDED = refusalKind<{ base: string }>(
  'BASE_NEEDED',
  'There is always exactly one base currency.',
  ({ base }) => ({
    en: `${base} is the base currency. Set isBase on another currency instead; that takes it from ${base}.`,
    zh: `${base} 是本位币。请改为将另一种货币设为本位币，${base} 会随之取消。`,
  }),
)

/** What one unit was worth in units of the base currency from a day on; `rate` is a decimal. */
export interface DatedRate {
  currency: string
  day: string
  rate: string
}

/**
 * The rate of a currency on a day: the latest on or before it; null without one. The base currency's is 1.
 * `rates` in any order.
 */
export function rateOn(rates: readonly DatedRate[], currency: string, day: string, base = USUAL_BASE): string | null {
  if (currency === base) return '1'
  let found: DatedRate | null = null
  for (const rate of rates) {
    if (rate.currency === currency && rate.day <= day && (found === null || rate.day > found.day)) found = rate
  }
  return found?.rate ?? null
}

/** Minor units of the base currency, null without an amount or a rate. @throws Refusal AMOUNT_TOO_LARGE. */
export function inBase(
  minor: number | null,
  currency: string | null,
  base: string,
  rate: string | null,
): number | null {
  return minor === null || currency === null || rate === null ? null : convert(minor, currency, base, rate)
}

/**
 * Who is the base currency after a change of one of them; null leaves it as it is.
 * @throws Refusal BASE_NEEDED or BASE_IN_USE at `isBase`.
 */
export function settleBase(
  change: { code: string; wasBase: boolean; isBase: boolean },
  base: { code: string; inUse: boolean },
): string | null {
  const { code, wasBase, isBase } = change
  if (wasBase === isBase) return null
  if (!isBase) throw refusal(BASE_NEEDED, { base: code }, ['isBase'])
  if (code === base.code) return code
  if (base.inUse) throw refusal(BASE_IN_USE, { base: base.code }, ['isBase'])
  return code
}

/** The base currency is neither put away nor removed. @throws Refusal BASE_NEEDED at `id`. */
export function keepBase(base: string): never {
  throw refusal(BASE_NEEDED, { base }, ['id'])
}

/** A rate as a client sends it; `rate` null takes the rate of that day away. */
export interface RateInput {
  currency: string
  day: string
  rate: string | null
}

const POSITIVE = { en: 'a decimal above 0, such as 0.1387', zh: '大于 0 的数字，如 0.1387' }
const DAY = { en: 'a day like 2026-05-31', zh: '形如 2026-05-31 的日期' }

/**
 * One dated rate, in the spelling that is kept: digits without a sign and without zeros at the end.
 * @throws Refusal NOT_FOUND at `currency` for a currency that the workspace lacks, INVALID at `currency` for the base
 * currency itself, at `day`, or at `rate`.
 */
export function settleRate(input: RateInput, known: ReadonlySet<string>, base: string): RateInput {
  const currency = input.currency.trim().toUpperCase()
  if (minorDigits(currency) === null || !known.has(currency)) {
    throw refusal(NOT_FOUND, { record: { noun: 'currency', chinese: '货币' }, id: currency }, ['currency'])
  }
  if (currency === base) {
    const expected = {
      en: `another one than ${base}: the base currency is always worth 1`,
      zh: `${base} 以外的货币：本位币的汇率始终为 1`,
    }
    throw refusal(INVALID, { field: 'currency', expected }, ['currency'])
  }
  if (!isDay(input.day)) throw refusal(INVALID, { field: 'day', expected: DAY }, ['day'])
  if (input.rate === null) return { currency, day: input.day, rate: null }
  const rate = readDecimal(input.rate.trim())
  if (!rate || rate.digits <= 0n) throw refusal(INVALID, { field: 'rate', expected: POSITIVE }, ['rate'])
  return { currency, day: input.day, rate: writeDecimal(rate.digits, rate.scale) }
}

/**
 * Dated rates in the spelling that is kept; of several for one currency and day the last stands.
 * @throws Refusals of all of them, under `rates` and the place in the list.
 */
export function settleRates(inputs: RateInput[], known: ReadonlySet<string>, base: string): RateInput[] {
  const settled = new Map<string, RateInput>()
  const refused: Refusal[] = []
  inputs.forEach((input, index) => {
    try {
      const rate = settleRate(input, known, base)
      settled.set(`${rate.currency} ${rate.day}`, rate)
    } catch (thrown) {
      refused.push(...refusalsOf(thrown).map((one) => one.under('rates', String(index))))
    }
  })
  refuseAll(refused)
  return [...settled.values()]
}

/** @throws Refusals unless there are none. */
export function refuseAll(refused: Refusal[]): void {
  if (refused.length > 0) throw new Refusals(refused)
}
