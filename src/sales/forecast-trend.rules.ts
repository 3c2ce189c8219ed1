import { addDays, daysBetween } from '../plain/day.ts'
import { type Bucket, type Cell, type Figures, NO_DEALS } from './forecast.rules.ts'

/** By how much the sums of one category became more or less on a day; in minor units of the base currency. */
export interface TrendStep {
  day: string
  /** Empty for a step of what is weighted. */
  status: string
  category: string
  count: number
  base: number
  weighted: number
}

/** What stood at the end of a day. */
export interface TrendPoint {
  day: string
  figures: Figures
}

/** How many days lie between two points. */
export const STRIDES = { DAY: 1, WEEK: 7 } as const
export type Every = keyof typeof STRIDES

/** How many points there are from one day to another, both within. */
export function countPoints(from: string, to: string, every: Every): number {
  return from > to ? 0 : Math.floor(daysBetween(from, to) / STRIDES[every]) + 1
}

/** Their days in order; the last day is always one of them. */
export function pointDays(from: string, to: string, every: Every): string[] {
  const count = countPoints(from, to, every)
  return Array.from({ length: count }, (_, index) => addDays(to, (index + 1 - count) * STRIDES[every]))
}

/** What stood at the end of each day, from the steps of all days up to the last one. `days` in order. */
export function trendOf(steps: readonly TrendStep[], days: readonly string[]): TrendPoint[] {
  const sorted = steps.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const cells = new Map<Bucket, Cell>()
  let weighted = 0
  let at = 0
  return days.map((day) => {
    for (let step = sorted[at]; step && step.day <= day; step = sorted[++at]) {
      if (step.status === '') weighted += step.weighted
      else add(cells, step)
    }
    return { day, figures: { ...NO_DEALS, cells: new Map(cells), weighted } }
  })
}

function add(cells: Map<Bucket, Cell>, { status, category, count, base }: TrendStep): void {
  const bucket = (status === 'OPEN' ? category : status === 'WON' ? 'CLOSED' : 'LOST') as Bucket
  const before = cells.get(bucket)
  const cell = { bucket, currency: null, minor: 0, withoutBase: 0 }
  cells.set(bucket, { ...cell, count: (before?.count ?? 0) + count, base: (before?.base ?? 0) + base })
}
