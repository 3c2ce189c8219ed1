import { addDays } from '../plain/day.ts'
import { type Accuracy, accuracyOf } from './forecast-accuracy.rules.ts'
import type { Figure, Method } from './forecast-method.rules.ts'
import type { Period } from './forecast-period.rules.ts'

/** The end of a day before the end of a period that is over. */
export interface Look {
  period: Period
  /** How many days before. */
  horizon: number
  day: string
}

/** What a method said at one look. */
export interface Said extends Figure {
  method: Method
}

/** What was said of a period at one look, and what came of it; minor units. */
export interface Point extends Look {
  said: Said[]
  actual: number
}

/** How well a method did at a horizon, over all periods. */
export interface MethodAccuracy extends Accuracy {
  method: Method
  horizon: number
  /** At how many looks it said nothing. */
  leftOut: number
}

/** A look for every period and horizon, periods in their order and the longest horizons first. */
export function looksAt(periods: readonly Period[], horizons: readonly number[]): Look[] {
  const sorted = [...new Set(horizons)].toSorted((one, other) => other - one)
  return periods.flatMap((period) => sorted.map((horizon) => ({ period, horizon, day: addDays(period.end, -horizon) })))
}

/** How the methods did at the horizons, in the order of methods and with the longest horizon first. */
export function accuracyBy(points: readonly Point[], methods: readonly Method[]): MethodAccuracy[] {
  const horizons = [...new Set(points.map(({ horizon }) => horizon))].toSorted((one, other) => other - one)
  return methods.flatMap((method) =>
    horizons.map((horizon) => {
      const there = points.filter((point) => point.horizon === horizon)
      const pairs = there.flatMap(({ said, actual }) => {
        const forecast = said.find((one) => one.method === method)?.minor ?? null
        return forecast === null ? [] : [{ forecast, actual }]
      })
      return { method, horizon, leftOut: there.length - pairs.length, ...accuracyOf(pairs) }
    }),
  )
}

/**
 * The looks at which something was known: before the first deal of whoever is asked for was seen, nobody could say
 * anything. `seen` tells of each look whether deals stood there.
 */
export function knownFrom(looks: readonly Look[], seen: (place: number) => boolean): boolean[] {
  const days = looks.flatMap(({ day }, place) => (seen(place) ? [day] : []))
  const first = days.toSorted()[0]
  return looks.map(({ day }) => first !== undefined && day >= first)
}

/** What one person's deals said at every look, and what came of them; minor units. */
export interface OwnLooks {
  forecast: (number | null)[]
  actual: number[]
  /** Whether the person had deals there. */
  seen: boolean[]
}

/** How well the forecasts of a person or a team did. */
export interface LineAccuracy extends Accuracy {
  leftOut: number
  /** Over the looks that count. */
  forecast: number
  actual: number
}

/**
 * What people said together against what they won together. `submitted`: what was said of all of them by look, instead
 * of what each one's deals say.
 */
export function accuracyTogether(
  looks: readonly Look[],
  people: readonly OwnLooks[],
  submitted: readonly number[] | null,
): LineAccuracy {
  const known = knownFrom(looks, (place) => people.some(({ seen }) => seen[place]))
  const pairs = looks.flatMap((_, place) => {
    const said: (number | null)[] = submitted ? [submitted[place]!] : people.map(({ forecast }) => forecast[place]!)
    if (!known[place] || said.includes(null)) return []
    const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
    return [{ forecast: sum(said), actual: sum(people.map(({ actual }) => actual[place]!)) }]
  })
  const total = (of: 'forecast' | 'actual') => pairs.reduce((sum, pair) => sum + pair[of], 0)
  const left = { leftOut: looks.length - pairs.length, forecast: total('forecast'), actual: total('actual') }
  return { ...left, ...accuracyOf(pairs) }
}
