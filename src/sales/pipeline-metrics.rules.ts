import { divideRounded } from '../plain/decimal.ts'

/** How values are spread, from as few figures as a statement can tell: their middle ones, and that at nine tenths. */
export interface Spread {
  n: number
  sum: number
  /** The middle value, or the two middle ones of an even count. */
  low: number | null
  high: number | null
  /** The smallest value that nine tenths of all do not exceed. */
  ninetieth: number | null
}

export const NOTHING: Spread = { n: 0, sum: 0, low: null, high: null, ninetieth: null }

/** What is counted of a group of deals. Amounts in minor units of the base currency. */
export interface Tally {
  won: number
  lost: number
  open: number
  wonMinor: number
  lostMinor: number
  openMinor: number
  wonWithAmount: number
  lostWithAmount: number
  openWithAmount: number
  openWithoutCloseDate: number
  /** Days from opening to winning. */
  cycle: Spread
}

export type Factor = 'OPEN_DEALS' | 'CLOSED_DEALS' | 'WON_AMOUNTS' | 'CYCLE_DAYS'

/** In percent; null where there is no whole. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part * 100) / whole
}

export function meanOf({ n, sum }: Spread): number | null {
  return n === 0 ? null : sum / n
}

export function medianOf({ low, high }: Spread): number | null {
  return low === null || high === null ? null : (low + high) / 2
}

/** The factors without which nobody can say how fast a pipeline earns. */
export function missingFactors({ won, lost, open, wonWithAmount, cycle }: Tally): Factor[] {
  const missing: Factor[] = []
  if (open === 0) missing.push('OPEN_DEALS')
  if (won + lost === 0) missing.push('CLOSED_DEALS')
  if (wonWithAmount === 0) missing.push('WON_AMOUNTS')
  if (cycle.n === 0 || cycle.sum === 0) missing.push('CYCLE_DAYS')
  return missing
}

/**
 * Minor units a day: open deals × won / (won + lost) × mean amount of those won ÷ mean days of those won. Exact, then
 * rounded once, halves away from zero. Null where a factor is missing.
 */
export function velocityOf(tally: Tally): number | null {
  if (missingFactors(tally).length > 0) return null
  const { won, lost, open, wonMinor, wonWithAmount, cycle } = tally
  const top = product(open, won, wonMinor, cycle.n)
  return Number(divideRounded(top, product(won + lost, wonWithAmount, cycle.sum)))
}

function product(...factors: number[]): bigint {
  return factors.reduce((left, right) => left * BigInt(right), 1n)
}
