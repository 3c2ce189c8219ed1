import { addDays } from '../plain/day.ts'

export type PeriodUnit = 'MONTH' | 'QUARTER' | 'YEAR'

/** Whole months that are planned and looked back on together. */
export interface Period {
  unit: PeriodUnit
  fiscal: boolean
  /** Its first day. */
  start: string
  /** Its last day, of the period itself. */
  end: string
  /** `2017-07`, `2017 Q3`, `2017`; of fiscal quarters and years `FY2018 Q1`, `FY2018`. */
  label: string
}

export const MONTHS_OF: Record<PeriodUnit, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 }

/**
 * The period of that length in which the day lies. Fiscal years begin on the first of `startMonth` (1 to 12) and are
 * named by the calendar year in which they end; calendar periods ask nothing of it.
 * @throws RangeError where it leaves the years 0001 to 9999.
 */
export function periodOf(unit: PeriodUnit, day: string, startMonth: number, fiscal: boolean): Period {
  return periodAt(unit, startIn(unit, monthNumber(day), startMonth, fiscal), startMonth, fiscal)
}

/** Every period of that length that has one of the days, in order; none where `from` lies behind `to`. */
export function periodsWithin(
  unit: PeriodUnit,
  from: string,
  to: string,
  startMonth: number,
  fiscal: boolean,
): Period[] {
  if (from > to) return []
  const periods: Period[] = []
  const last = monthNumber(to)
  let month = startIn(unit, monthNumber(from), startMonth, fiscal)
  for (; month <= last; month += MONTHS_OF[unit]) periods.push(periodAt(unit, month, startMonth, fiscal))
  return periods
}

/** The ways to cut a period into shorter ones, the longest parts first; a month cannot be cut. */
export function partsOf(period: Period, startMonth: number): Period[][] {
  const shorter: PeriodUnit[] =
    period.unit === 'YEAR' ? ['QUARTER', 'MONTH'] : period.unit === 'QUARTER' ? ['MONTH'] : []
  return shorter.map((unit) => periodsWithin(unit, period.start, period.end, startMonth, period.fiscal))
}

/** How many periods have one of the days, without making them. */
export function countWithin(unit: PeriodUnit, from: string, to: string, startMonth: number, fiscal: boolean): number {
  const start = (day: string) => startIn(unit, monthNumber(day), startMonth, fiscal)
  return from > to ? 0 : (start(to) - start(from)) / MONTHS_OF[unit] + 1
}

function periodAt(unit: PeriodUnit, month: number, startMonth: number, fiscal: boolean): Period {
  const start = firstOf(month)
  const end = addDays(firstOf(month + MONTHS_OF[unit]), -1)
  return { unit, fiscal, start, end, label: labelOf(unit, month, startMonth, fiscal) }
}

function labelOf(unit: PeriodUnit, month: number, startMonth: number, fiscal: boolean): string {
  if (unit === 'MONTH') return firstOf(month).slice(0, 7)
  const begun = startIn('YEAR', month, startMonth, fiscal)
  const year = `${fiscal ? 'FY' : ''}${firstOf(begun + 11).slice(0, 4)}`
  return unit === 'YEAR' ? year : `${year} Q${(month - begun) / 3 + 1}`
}

/** The first month of the period that has this one; months are counted from January of the year 0. */
function startIn(unit: PeriodUnit, month: number, startMonth: number, fiscal: boolean): number {
  const length = MONTHS_OF[unit]
  return month - ((month - (fiscal ? startMonth - 1 : 0) + length) % length)
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function firstOf(month: number): string {
  const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  return addDays(day, 0)
}
