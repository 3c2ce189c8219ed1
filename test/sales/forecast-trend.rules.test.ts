import { describe, expect, test } from 'vitest'
import { closedOf, openPipelineOf, weightedOf } from '../../src/sales/forecast-row.rules.ts'
import { countPoints, pointDays, type TrendStep, trendOf } from '../../src/sales/forecast-trend.rules.ts'

describe('the points of a trend', () => {
  test.each([
    ['2026-02-27', '2026-03-02', 'DAY', ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']],
    ['2026-03-01', '2026-03-16', 'WEEK', ['2026-03-02', '2026-03-09', '2026-03-16']],
    ['2026-03-02', '2026-03-16', 'WEEK', ['2026-03-02', '2026-03-09', '2026-03-16']],
    ['2026-03-16', '2026-03-16', 'WEEK', ['2026-03-16']],
    ['2026-03-17', '2026-03-16', 'DAY', []],
  ] as const)('from %s to %s every %s', (from, to, every, days) => {
    expect(pointDays(from, to, every)).toEqual(days)
    expect(countPoints(from, to, every)).toBe(days.length)
  })

  test('add up the steps so far', () => {
    const step = (given: Partial<TrendStep>): TrendStep => ({
      ...{ day: '2026-03-01', status: 'OPEN', category: 'COMMIT', count: 0, base: 0, weighted: 0, ...given },
    })
    const steps = [
      step({ day: '2026-03-03', count: -1, base: -100 }),
      step({ count: 2, base: 300 }),
      step({ day: '2026-03-03', status: 'WON', category: 'CLOSED', count: 1, base: 100 }),
      step({ status: '', weighted: 60 }),
      step({ day: '2026-03-02', status: '', weighted: -10 }),
    ]
    const told = trendOf(steps, ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-04']).map(({ day, figures }) => [
      day,
      ...[openPipelineOf(figures).count, openPipelineOf(figures).base, closedOf(figures).base],
      weightedOf(figures).base,
    ])
    expect(told).toEqual([
      ['2026-02-28', 0, 0, 0, 0],
      ['2026-03-01', 2, 300, 0, 60],
      ['2026-03-02', 2, 300, 0, 50],
      ['2026-03-04', 1, 200, 100, 150],
    ])
  })
})
