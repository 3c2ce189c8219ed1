/** What was forecast, and what came of it. */
export interface Pair {
  forecast: number
  actual: number
}

/** How far forecasts lay from what came of them; all but the counts in percent. */
export interface Accuracy {
  n: number
  /** The mean of |forecast − actual| / actual; null where no actual differs from 0. */
  mape: number | null
  /** How many of the pairs have an actual of 0, so that they stand in no `mape`. */
  withoutActual: number
  /** Σ|forecast − actual| / Σ actual; null where the actuals do not sum to more than 0. */
  wape: number | null
  /** Σ(forecast − actual) / Σ actual, above 0 where too much was forecast; null as `wape`. */
  bias: number | null
}

/** How well the forecasts did. Every pair counts in `wape` and `bias`, those without an actual too. */
export function accuracyOf(pairs: readonly Pair[]): Accuracy {
  const known = pairs.filter(({ actual }) => actual !== 0)
  const relative = sum(known.map(({ forecast, actual }) => Math.abs((forecast - actual) / actual)))
  const whole = sum(pairs.map(({ actual }) => actual))
  const share = (part: number) => (whole > 0 ? (part / whole) * 100 : null)
  return {
    n: pairs.length,
    mape: known.length === 0 ? null : (relative / known.length) * 100,
    withoutActual: pairs.length - known.length,
    wape: share(sum(pairs.map(({ forecast, actual }) => Math.abs(forecast - actual)))),
    bias: share(sum(pairs.map(({ forecast, actual }) => forecast - actual))),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
