import { describe, expect, test } from 'vitest'
import {
  meanOf,
  medianOf,
  missingFactors,
  NOTHING,
  percentOf,
  type Spread,
  type Tally,
  velocityOf,
} from '../../src/sales/pipeline-metrics.rules.ts'

/** 18 open deals; 24 of 100 were won, each for 42,000.00 and after as many days. */
function tally(days: number, overrides: Partial<Tally> = {}): Tally {
  const cycle: Spread = { n: 24, sum: 24 * days, low: days, high: days, ninetieth: days }
  return {
    ...{ won: 24, lost: 76, open: 18, wonMinor: 24 * 4_200_000, lostMinor: 0, openMinor: 0 },
    ...{ wonWithAmount: 24, lostWithAmount: 0, openWithAmount: 0, openWithoutCloseDate: 0, cycle, ...overrides },
  }
}

describe('the velocity of a pipeline', () => {
  test.each([
    [78, 232_615],
    [65, 279_138],
  ])('with a cycle of %i days is %i cents a day', (days, minor) => {
    expect(velocityOf(tally(days))).toBe(minor)
  })

  test('takes the mean over the deals of which amount and days are known', () => {
    const known = tally(78, { wonWithAmount: 12, wonMinor: 12 * 4_200_000, cycle: { ...NOTHING, n: 1, sum: 78 } })
    expect(velocityOf(known)).toBe(232_615)
  })

  test('is exact where a product leaves the whole numbers of a computer', () => {
    const huge = tally(1, {
      open: 1000,
      won: 1,
      lost: 2,
      wonWithAmount: 1,
      wonMinor: 9_000_000_000_001,
      cycle: { ...NOTHING, n: 1, sum: 1 },
    })
    expect(velocityOf(huge)).toBe(3_000_000_000_000_333)
  })

  test.each<[string, Partial<Tally>, string[]]>([
    ['no open deal', { open: 0 }, ['OPEN_DEALS']],
    [
      'none won or lost',
      { won: 0, lost: 0, wonWithAmount: 0, cycle: NOTHING },
      ['CLOSED_DEALS', 'WON_AMOUNTS', 'CYCLE_DAYS'],
    ],
    ['no amount', { wonWithAmount: 0 }, ['WON_AMOUNTS']],
    ['no day between', { cycle: { ...NOTHING, n: 24 } }, ['CYCLE_DAYS']],
  ])('is not known with %s', (_, overrides, missing) => {
    const lacking = tally(78, overrides)
    expect(velocityOf(lacking)).toBeNull()
    expect(missingFactors(lacking)).toEqual(missing)
  })
})

test('a rate is won by won and lost, never by all', () => {
  expect(percentOf(4238, 4238 + 2473)).toBeCloseTo(63.1501, 4)
  expect(percentOf(0, 0)).toBeNull()
})

test('of nothing there is neither mean nor median', () => {
  expect([meanOf(NOTHING), medianOf(NOTHING)]).toEqual([null, null])
  expect([meanOf({ ...NOTHING, n: 4, sum: 10 }), medianOf({ ...NOTHING, n: 4, low: 2, high: 3 })]).toEqual([2.5, 2.5])
})
