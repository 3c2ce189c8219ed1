import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accuracyOf } from '../../src/sales/forecast-accuracy.rules.ts'

describe('how good forecasts were', () => {
  test('is told as it was published', () => {
    const { n, mape, wape, bias } = accuracyOf([
      { actual: 1000, forecast: 950 },
      { actual: 10, forecast: 25 },
    ])
    expect([n, mape?.toFixed(1), wape?.toFixed(2), bias?.toFixed(2)]).toEqual([2, '77.5', '6.44', '-3.47'])
  })

  test('leaves periods that brought nothing out of the mean of shares, and counts them in the others', () => {
    const told = accuracyOf([
      { actual: 200, forecast: 100 },
      { actual: 0, forecast: 50 },
    ])
    expect(told).toEqual({ n: 2, mape: 50, withoutActual: 1, wape: 75, bias: -25 })
  })

  test('is not known where nothing was ever won', () => {
    const told = accuracyOf([{ actual: 0, forecast: 50 }])
    expect(told).toEqual({ n: 1, mape: null, withoutActual: 1, wape: null, bias: null })
    expect(accuracyOf([])).toEqual({ n: 0, mape: null, withoutActual: 0, wape: null, bias: null })
  })

  test('is off by at least as much as it leans to one side', () => {
    const pair = fc.record({ forecast: fc.nat(1e9), actual: fc.integer({ min: 1, max: 1e9 }) })
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const { wape, bias } = accuracyOf(pairs)
        expect(wape!).toBeGreaterThanOrEqual(Math.abs(bias!) - 1e-9)
      }),
    )
  })
})
