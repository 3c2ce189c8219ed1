import { describe, expect, test } from 'vitest'
import { currenciesOf, type DealSum, type Figures, figuresByOwner, together } from '../../src/sales/forecast.rules.ts'
import { ratesUsed, restatingBy } from '../../src/sales/forecast-rates.rules.ts'
import {
  categoriesOf,
  closedOf,
  cumulativeOf,
  lostOf,
  missingOf,
  openPipelineOf,
  rateUsed,
  weightedOf,
} from '../../src/sales/forecast-row.rules.ts'

function sum(given: Partial<DealSum>): DealSum {
  return {
    ...{ ownerId: 'usr_a', status: 'OPEN', category: 'PIPELINE', currency: 'USD', undated: 0, count: 1 },
    ...{ minor: 0, base: given.minor ?? 0, withoutBase: 0, weighted: '0', variance: 0, ...given },
  }
}

/** A deal in US dollars as the database adds it up. */
function deal(minor: number, percent: number): DealSum {
  const chance = percent / 100
  return sum({ minor, weighted: String(minor * percent * 100), variance: minor * minor * chance * (1 - chance) })
}

const figuresOf = (sums: DealSum[]): Figures => together([...figuresByOwner(sums, null).values()])

describe('the categories of a forecast', () => {
  const figures = figuresOf([
    sum({ status: 'WON', category: 'CLOSED', minor: 5_000 }),
    sum({ category: 'COMMIT', minor: 10_000 }),
    sum({ category: 'BEST_CASE', minor: 15_000, count: 2 }),
    sum({ category: 'PIPELINE', minor: 20_000, ownerId: 'usr_b' }),
    sum({ category: 'OMITTED', minor: 90_000 }),
    sum({ status: 'LOST', category: 'OMITTED', minor: 70_000, count: 3 }),
  ])

  test('stand singly and with all that is surer', () => {
    const told = categoriesOf(figures).map(({ category, count, base, cumulative }) => [
      category,
      count,
      base,
      cumulative,
    ])
    expect(told).toEqual([
      ['CLOSED', 1, 5_000, 5_000],
      ['COMMIT', 1, 10_000, 15_000],
      ['BEST_CASE', 2, 15_000, 30_000],
      ['PIPELINE', 1, 20_000, 50_000],
      ['OMITTED', 1, 90_000, null],
    ])
    expect(cumulativeOf(figures, 'BEST_CASE')).toBe(30_000)
  })

  test('make up the open pipeline, in which nothing that is won stands', () => {
    expect(openPipelineOf(figures)).toEqual({ count: 4, base: 45_000 })
    expect(closedOf(figures)).toEqual({ count: 1, base: 5_000 })
  })

  test('leave out what was lost', () => {
    expect(lostOf(figures)).toEqual({ count: 3, base: 70_000 })
  })
})

describe('the weighted forecast', () => {
  test('counts deals by their probability, with the deviation of independent ones', () => {
    const figures = figuresOf([deal(4_500_000, 70), deal(1_850_000, 85), deal(1_200_000, 50)])
    expect(weightedOf(figures)).toEqual({ base: 5_322_500, deviation: 2_246_969 })
  })

  test('leaves out what stands in no period', () => {
    const undated = figuresOf([{ ...deal(1_000, 50), undated: 1 }])
    expect(weightedOf(undated)).toEqual({ base: 0, deviation: 0 })
  })

  test('counts what is won in full', () => {
    const won = sum({ status: 'WON', category: 'CLOSED', minor: 100_000 })
    expect(weightedOf(figuresOf([won, deal(2_000_000, 30)])).base).toBe(700_000)
  })

  test.each([
    ['49', 0],
    ['5000', 1],
    ['-5000', -1],
    ['90071992547409910000', 9_007_199_254_740_991],
  ])('is rounded once for each person: %s ten thousandths are %i', (weighted, minor) => {
    expect(figuresByOwner([sum({ weighted })], null).get('usr_a')?.weighted).toBe(minor)
  })
})

describe('what amounts leave out', () => {
  test('is counted by its reason', () => {
    const figures = figuresOf([
      sum({ currency: null, count: 2 }),
      sum({ status: 'WON', category: 'CLOSED', currency: null, count: 1 }),
      sum({ currency: 'EUR', minor: 500, base: 0, count: 3, withoutBase: 2 }),
      sum({ currency: 'EUR', category: 'COMMIT', minor: 500, base: 0, withoutBase: 1 }),
      sum({ undated: 1, minor: 300, count: 4 }),
      sum({ undated: 1, status: 'WON', category: 'CLOSED', minor: 200 }),
      sum({ status: 'LOST', category: 'OMITTED', currency: null, count: 9 }),
    ])
    const { withoutAmount, withoutRate, openWithoutCloseDate, wonWithoutDay } = missingOf(figures)
    expect(withoutAmount).toBe(3)
    expect(withoutRate.map(({ currency, count }) => [currency, count])).toEqual([['EUR', 3]])
    expect(openWithoutCloseDate).toEqual({ count: 4, base: 300 })
    expect(wonWithoutDay).toEqual({ count: 1, base: 200 })
    expect(openPipelineOf(figures)).toEqual({ count: 6, base: 0 })
  })
})

describe('rates', () => {
  const known = [
    { currency: 'EUR', day: '2026-01-01', rate: '1.1' },
    { currency: 'EUR', day: '2026-02-01', rate: '1.2345' },
    { currency: 'JPY', day: '2026-01-01', rate: '0.0065' },
  ]

  test('are those that held on the day', () => {
    expect(ratesUsed(known, ['EUR', 'GBP', 'JPY', 'USD'], { base: 'USD', day: '2026-01-31' })).toEqual([
      { currency: 'EUR', rate: '1.1', day: '2026-01-01' },
      { currency: 'GBP', rate: null, day: null },
      { currency: 'JPY', rate: '0.0065', day: '2026-01-01' },
      { currency: 'USD', rate: '1', day: null },
    ])
  })

  test('restate the sums of each person, category and currency, rounded once', () => {
    const sums = [
      sum({ currency: 'EUR', minor: 101, weighted: '505000', variance: 4 }),
      sum({ currency: 'JPY', minor: 77, weighted: '770000' }),
      sum({ currency: 'GBP', minor: 100, count: 2, weighted: '990000' }),
      sum({ currency: null, count: 5 }),
      sum({ currency: 'EUR', minor: 101, ownerId: 'usr_b' }),
    ]
    const rates = ratesUsed(known, currenciesOf(sums), { base: 'USD', day: '2026-02-01' })
    const owners = figuresByOwner(sums, restatingBy(rates, 'USD'))
    // 1.01 × 1.2345 = 1.246845, 77 × 0.0065 = 0.5005.
    expect(openPipelineOf(owners.get('usr_a')!)).toEqual({ count: 9, base: 125 + 50 })
    expect(openPipelineOf(together([...owners.values()])).base).toBe(125 + 50 + 125)
    expect(missingOf(owners.get('usr_a')!).withoutRate.map(({ currency, count }) => [currency, count])).toEqual([
      ['GBP', 2],
    ])
    // 0.505 × 1.2345 = 0.6234, 77 × 0.0065 = 0.5005.
    expect(owners.get('usr_a')!.weighted).toBe(62 + 50)
    expect(owners.get('usr_a')!.variance).toBeCloseTo(4 * 1.2345 ** 2)
  })

  test.each([
    ['EUR', 10_000, 11_050, 0, '1.105000'],
    ['JPY', 1_000, 650, 0, '0.006500'],
    ['EUR', 3, 1, 0, '0.333333'],
    ['EUR', 10_000, 5_000, 1, null],
    ['EUR', 0, 0, 0, null],
  ])('come out of both amounts: %s %i are %i', (currency, minor, base, withoutBase, rate) => {
    expect(rateUsed({ bucket: 'COMMIT', currency, count: 1, minor, base, withoutBase }, 'USD')).toBe(rate)
  })
})
