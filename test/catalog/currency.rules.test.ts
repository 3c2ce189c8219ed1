import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBase, rateOn, settleBase, settleRate } from '../../src/catalog/currency.rules.ts'
import { codeOf } from '../sales/deals.ts'

const RATES = [
  { currency: 'EUR', day: '2026-03-01', rate: '1.10' },
  { currency: 'EUR', day: '2026-01-01', rate: '1.05' },
  { currency: 'CNY', day: '2026-02-01', rate: '0.14' },
]

describe('the rate of a day', () => {
  it.each([
    ['EUR', '2025-12-31', null],
    ['EUR', '2026-01-01', '1.05'],
    ['EUR', '2026-02-28', '1.05'],
    ['EUR', '2026-03-01', '1.10'],
    ['EUR', '2030-01-01', '1.10'],
    ['CNY', '2026-01-31', null],
    ['JPY', '2026-03-01', null],
    ['USD', '1900-01-01', '1'],
  ])('of %s on %s is %s', (currency, day, rate) => {
    expect(rateOn(RATES, currency, day)).toBe(rate)
  })

  it('is that of the latest day on or before it, in whatever order they come', () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 12 })
    fc.assert(
      fc.property(days, fc.integer({ min: 10, max: 28 }), (list, asked) => {
        const rates = list.map((day) => ({ currency: 'EUR', day: `2026-01-${day}`, rate: String(day) }))
        const before = list.filter((day) => day <= asked)
        expect(rateOn(rates, 'EUR', `2026-01-${asked}`)).toBe(before.length ? String(Math.max(...before)) : null)
      }),
    )
  })
})

describe('an amount in the base currency', () => {
  it.each([
    [12_345, 'EUR', '1.1', 13_580],
    [1_000, 'JPY', '0.0067', 670],
    [null, 'EUR', '1.1', null],
    [12_345, 'EUR', null, null],
  ])('%s minor units of %s at %s are %s', (minor, currency, rate, expected) => {
    expect(inBase(minor, currency, 'USD', rate)).toBe(expected)
  })
})

describe('the base currency', () => {
  const usd = { code: 'USD', inUse: false }
  it.each([
    ['stays when nothing is said of it', { code: 'EUR', wasBase: false, isBase: false }, usd, null, null],
    ['changes while nothing is converted', { code: 'EUR', wasBase: false, isBase: true }, usd, 'EUR', null],
    ['is named in so many words', { code: 'USD', wasBase: false, isBase: true }, { ...usd, inUse: true }, 'USD', null],
    [
      'stays once amounts are converted',
      { code: 'EUR', wasBase: false, isBase: true },
      { ...usd, inUse: true },
      null,
      'BASE_IN_USE isBase',
    ],
    ['is never nobody', { code: 'USD', wasBase: true, isBase: false }, usd, null, 'BASE_NEEDED isBase'],
  ])('%s', (_, change, base, expected, code) => {
    expect(codeOf(() => expect(settleBase(change, base)).toBe(expected))).toBe(code)
  })
})

describe('a rate that is set', () => {
  const known = new Set(['USD', 'EUR', 'CNY'])
  it.each([
    [
      { currency: 'EUR', day: '2026-03-01', rate: '1.10' },
      { currency: 'EUR', day: '2026-03-01', rate: '1.1' },
    ],
    [
      { currency: ' eur', day: '2026-03-01', rate: '+001' },
      { currency: 'EUR', day: '2026-03-01', rate: '1' },
    ],
    [
      { currency: 'EUR', day: '2026-03-01', rate: null },
      { currency: 'EUR', day: '2026-03-01', rate: null },
    ],
    [
      { currency: 'CNY', day: '2026-03-01', rate: '0.1387' },
      { currency: 'CNY', day: '2026-03-01', rate: '0.1387' },
    ],
  ])('%j is kept as %j', (input, expected) => {
    expect(settleRate(input, known, 'USD')).toEqual(expected)
  })

  it.each([
    [{ currency: 'XXX', day: '2026-03-01', rate: '1' }, 'NOT_FOUND currency'],
    [{ currency: 'JPY', day: '2026-03-01', rate: '1' }, 'NOT_FOUND currency'],
    [{ currency: 'USD', day: '2026-03-01', rate: '2' }, 'INVALID currency'],
    [{ currency: 'EUR', day: '2026-02-30', rate: '1' }, 'INVALID day'],
    [{ currency: 'EUR', day: '2026-03-01', rate: '0' }, 'INVALID rate'],
    [{ currency: 'EUR', day: '2026-03-01', rate: '-1' }, 'INVALID rate'],
    [{ currency: 'EUR', day: '2026-03-01', rate: '1e3' }, 'INVALID rate'],
    [{ currency: 'EUR', day: '2026-03-01', rate: 'one' }, 'INVALID rate'],
  ])('%j is refused: %s', (input, code) => {
    expect(codeOf(() => settleRate(input, known, 'USD'))).toBe(code)
  })
})
