import { divideRounded, writeDecimal } from './decimal.ts'

/**
 * `part` of `whole` in per cent with exactly `decimals` decimals, halves away from zero: (1, 3, 2) is `33.33`.
 * Null when `whole` is 0. Counts or minor units: whole numbers alone.
 * @throws RangeError when a number is not whole or not safe.
 */
export function percentOf(part: number | bigint, whole: number | bigint, decimals: number): string | null {
  const divisor = exact(whole)
  if (divisor === 0n) return null
  return writeDecimal(divideRounded(exact(part) * 100n * 10n ** BigInt(decimals), divisor), decimals)
}

function exact(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`)
  return BigInt(value)
}
