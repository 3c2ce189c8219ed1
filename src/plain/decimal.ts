/** A decimal number kept exactly: `digits / 10^scale`, without zeros at the end of its fraction. */
export interface Decimal {
  digits: bigint
  scale: number
}

const FORM = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?$/

/** Reads `-12.30` exactly (digits -123, scale 1); null where the text is no plain decimal number. No exponents. */
export function readDecimal(text: string): Decimal | null {
  const found = FORM.exec(text)
  if (!found) return null
  const [, sign = '', whole = '', part = ''] = found
  const fraction = part.replace(/0+$/, '')
  const digits = BigInt(whole + fraction)
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length }
}

/** Writes `digits / 10^scale` with exactly `scale` decimals: (1230n, 2) is `12.30`. */
export function writeDecimal(digits: bigint, scale: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const sign = digits < 0n ? '-' : ''
  if (scale === 0) return sign + text
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** The whole number nearest to `part / whole`, halves away from zero. @throws RangeError when `whole` is 0. */
export function divideRounded(part: bigint, whole: bigint): bigint {
  if (whole === 0n) throw new RangeError('Division by zero')
  const negative = part < 0n !== whole < 0n
  const top = part < 0n ? -part : part
  const bottom = whole < 0n ? -whole : whole
  const rounded = (top * 2n + bottom) / (bottom * 2n)
  return negative ? -rounded : rounded
}
