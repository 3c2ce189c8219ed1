/** How numbers are written, in the words of one locale. */
export interface Amounts {
  /** All digits of an amount, no currency; a dash where there is none. */
  full: (amount: string | null | undefined) => string
  /** With its currency, in all digits. */
  money: (amount: string, currency: string) => string
  /** With the currency, shortened: $1.2K, US$1.2万. */
  short: (amount: number) => string
  percent: (hundredths: number | null) => string
  /** How many times. */
  times: (factor: number | null) => string
}

const NONE = '–'

/** `currency` is the one of shortened amounts. */
export function amountsIn(locale: string, currency: string): Amounts {
  const compact = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency, notation: 'compact' },
    ...{ minimumFractionDigits: 0, maximumFractionDigits: 1 },
  })
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const factors = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const full = (amount: string | null | undefined) => (amount == null ? NONE : digits(locale, amount))
  return {
    full,
    money: (amount, other) => `${full(amount)} ${other}`,
    short: (amount) => compact.format(amount),
    percent: (hundredths) => (hundredths === null ? NONE : share.format(hundredths / 100)),
    times: (factor) => (factor === null ? NONE : `${factors.format(factor)}×`),
  }
}

/** Given as text, so that no digit of a large amount is rounded. */
function digits(locale: string, amount: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return format.format(amount as `${number}`)
}
