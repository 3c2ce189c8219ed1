import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween } from '../../src/plain/day.ts'
import {
  countWithin,
  type PeriodUnit,
  partsOf,
  periodOf,
  periodsWithin,
} from '../../src/sales/forecast-period.rules.ts'

const UNITS: PeriodUnit[] = ['MONTH', 'QUARTER', 'YEAR']

describe('the period in which a day lies', () => {
  test.each<[PeriodUnit, string, number, boolean, string, string, string]>([
    ['MONTH', '2017-07-15', 1, false, '2017-07-01', '2017-07-31', '2017-07'],
    ['MONTH', '2024-02-29', 1, false, '2024-02-01', '2024-02-29', '2024-02'],
    ['MONTH', '2100-02-28', 1, false, '2100-02-01', '2100-02-28', '2100-02'],
    ['MONTH', '2023-12-31', 7, true, '2023-12-01', '2023-12-31', '2023-12'],
    ['QUARTER', '2017-07-01', 1, false, '2017-07-01', '2017-09-30', '2017 Q3'],
    ['QUARTER', '2017-09-30', 1, false, '2017-07-01', '2017-09-30', '2017 Q3'],
    ['QUARTER', '2024-01-31', 1, false, '2024-01-01', '2024-03-31', '2024 Q1'],
    // What the fiscal year begins with makes no difference to the calendar.
    ['QUARTER', '2024-01-31', 11, false, '2024-01-01', '2024-03-31', '2024 Q1'],
    ['YEAR', '2024-06-30', 4, false, '2024-01-01', '2024-12-31', '2024'],
    ['YEAR', '2024-06-30', 1, true, '2024-01-01', '2024-12-31', 'FY2024'],
    ['QUARTER', '2024-06-30', 1, true, '2024-04-01', '2024-06-30', 'FY2024 Q2'],
    ['YEAR', '2017-03-31', 4, true, '2016-04-01', '2017-03-31', 'FY2017'],
    ['YEAR', '2017-04-01', 4, true, '2017-04-01', '2018-03-31', 'FY2018'],
    ['QUARTER', '2017-07-15', 4, true, '2017-07-01', '2017-09-30', 'FY2018 Q2'],
    ['QUARTER', '2018-02-01', 4, true, '2018-01-01', '2018-03-31', 'FY2018 Q4'],
    ['YEAR', '2017-07-01', 7, true, '2017-07-01', '2018-06-30', 'FY2018'],
    ['QUARTER', '2017-07-15', 7, true, '2017-07-01', '2017-09-30', 'FY2018 Q1'],
    ['QUARTER', '2018-06-30', 7, true, '2018-04-01', '2018-06-30', 'FY2018 Q4'],
    ['YEAR', '2017-10-01', 10, true, '2017-10-01', '2018-09-30', 'FY2018'],
    ['QUARTER', '2024-02-29', 10, true, '2024-01-01', '2024-03-31', 'FY2024 Q2'],
    ['QUARTER', '2024-02-29', 2, true, '2024-02-01', '2024-04-30', 'FY2025 Q1'],
    ['QUARTER', '2024-01-31', 2, true, '2023-11-01', '2024-01-31', 'FY2024 Q4'],
    ['QUARTER', '2024-12-31', 12, true, '2024-12-01', '2025-02-28', 'FY2025 Q1'],
    ['YEAR', '2024-02-29', 12, true, '2023-12-01', '2024-11-30', 'FY2024'],
  ])('%s of %s, fiscal year from month %i: %s', (unit, day, startMonth, fiscal, start, end, label) => {
    expect(periodOf(unit, day, startMonth, fiscal)).toEqual({ unit, fiscal, start, end, label })
  })

  it('does not leave the calendar', () => {
    expect(() => periodOf('YEAR', '9999-12-30', 1, false)).toThrow(RangeError)
    expect(() => periodOf('YEAR', '0001-01-30', 4, true)).toThrow(RangeError)
    expect(periodOf('YEAR', '9998-12-30', 1, false).end).toBe('9998-12-31')
  })
})

describe('a list of periods', () => {
  it('has whole ones, each that touches a day', () => {
    expect(periodsWithin('QUARTER', '2017-03-31', '2017-07-01', 1, false).map(({ label }) => label)).toEqual([
      '2017 Q1',
      '2017 Q2',
      '2017 Q3',
    ])
    expect(periodsWithin('YEAR', '2017-03-31', '2017-04-01', 4, true).map(({ label }) => label)).toEqual([
      'FY2017',
      'FY2018',
    ])
    expect(periodsWithin('MONTH', '2017-03-31', '2017-03-30', 1, false)).toEqual([])
  })

  it('tiles the days without a gap and without overlapping', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 2500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (unit, first, length, startMonth, fiscal) => {
          const from = addDays('2015-12-15', first)
          const to = addDays(from, length)
          const periods = periodsWithin(unit, from, to, startMonth, fiscal)
          expect(countWithin(unit, from, to, startMonth, fiscal)).toBe(periods.length)
          expect(periods[0]!.start <= from && periods[0]!.end >= from).toBe(true)
          expect(periods.at(-1)!.start <= to && periods.at(-1)!.end >= to).toBe(true)
          for (const [index, period] of periods.entries()) {
            if (index > 0) expect(daysBetween(periods[index - 1]!.end, period.start)).toBe(1)
            expect(periodOf(unit, period.start, startMonth, fiscal)).toEqual(period)
            expect(periodOf(unit, period.end, startMonth, fiscal)).toEqual(period)
          }
          expect(new Set(periods.map(({ label }) => label)).size).toBe(periods.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the parts of a period', () => {
  it('are none of a month, the months of a quarter, the quarters or the months of a year', () => {
    const counts = (unit: PeriodUnit) =>
      partsOf(periodOf(unit, '2024-05-05', 4, true), 4).map((parts) => [parts[0]!.unit, parts.length])
    expect(counts('MONTH')).toEqual([])
    expect(counts('QUARTER')).toEqual([['MONTH', 3]])
    expect(counts('YEAR')).toEqual([
      ['QUARTER', 4],
      ['MONTH', 12],
    ])
  })

  it('tile it exactly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (unit, offset, startMonth, fiscal) => {
          const period = periodOf(unit, addDays('2010-01-01', offset), startMonth, fiscal)
          for (const parts of partsOf(period, startMonth)) {
            expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([period.start, period.end])
            for (const [index, part] of parts.entries())
              if (index > 0) expect(daysBetween(parts[index - 1]!.end, part.start)).toBe(1)
          }
        },
      ),
    )
  })
})
