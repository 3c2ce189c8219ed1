import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  amountBesideLines,
  currencyOf,
  type DealOfLines,
  inCurrency,
  lineAmount,
  type PricedLine,
  sumOfLines,
} from '../../src/sales/opportunity-line.rules.ts'
import { codeOf } from './deals.ts'

describe('the amount of a line, in the smallest unit of its currency', () => {
  it.each<[string, number | null, number | null, number | null, number | null]>([
    ['no price', null, 3, 10, null],
    ['one of it', 1999, null, null, 1999],
    ['none of it', 1999, 0, null, 0],
    ['many', 1999, 3, null, 5997],
    ['half a cent is rounded up', 1, 0.5, null, 1],
    ['less than half a cent is rounded down', 1, 0.4999, null, 0],
    ['a discount', 10_000, 1, 12.5, 8750],
    ['a discount of a third', 10_000, 3, 33.3333, 20_000],
    ['all of it is given', 10_000, 3, 100, 0],
    ['the smallest quantity', 10_000, 0.0001, null, 1],
    ['rounded once, at the end', 333, 1.5, 10, 450],
    ['a credit', -1, 0.5, null, -1],
    ['what is kept exactly', Number.MAX_SAFE_INTEGER, 1, null, Number.MAX_SAFE_INTEGER],
  ])('%s', (_, price, quantity, discount, amount) => {
    expect(lineAmount(price, quantity, discount)).toBe(amount)
  })

  it.each<[string, number | null, number, number | null, string]>([
    ['a fifth decimal of the quantity', 100, 0.00001, null, 'INVALID quantity'],
    ['a fifth decimal of the discount', null, 1, 1.00001, 'INVALID discountPercent'],
    ['what is kept no more', Number.MAX_SAFE_INTEGER, 1.0001, null, 'AMOUNT_TOO_LARGE price'],
  ])('refuses %s', (_, price, quantity, discount, code) => {
    expect(codeOf(() => lineAmount(price, quantity, discount))).toBe(code)
  })

  test('is the nearest whole unit to price times quantity less the discount', () => {
    const price = fc.integer({ min: -1e9, max: 1e9 })
    const many = fc.integer({ min: 0, max: 1e9 })
    fc.assert(
      fc.property(price, many, fc.integer({ min: 0, max: 1_000_000 }), (minor, quantity, discount) => {
        const exact = BigInt(minor) * BigInt(quantity) * BigInt(1_000_000 - discount)
        if (exact > 10n ** 25n || exact < -(10n ** 25n)) return
        const amount = BigInt(lineAmount(minor, quantity / 10_000, discount / 10_000)!)
        const off = 2n * (amount * 10n ** 10n - exact)
        // A half goes away from zero.
        expect(minor < 0 ? off >= -(10n ** 10n) && off < 10n ** 10n : off > -(10n ** 10n) && off <= 10n ** 10n).toBe(
          true,
        )
      }),
    )
  })
})

const line = (amountMinor: number | null, amountCurrency = amountMinor === null ? null : 'EUR'): PricedLine => ({
  amountMinor,
  amountCurrency,
})
const deal = (overrides: Partial<DealOfLines> = {}): DealOfLines => ({
  ...{ amountFrom: 'HAND', amountMinor: null, amountCurrency: null },
  ...overrides,
})

test('the sum of lines is the same in every order and grouping', () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -1e12, max: 1e12 })), { maxLength: 30 })
  fc.assert(
    fc.property(amounts, fc.nat(30), (all, cut) => {
      const sum = (some: (number | null)[]) => sumOfLines(some.map((one) => line(one)))?.minor ?? 0
      expect(sum(all.toReversed())).toBe(sum(all))
      expect(sum(all.slice(0, cut)) + sum(all.slice(cut))).toBe(sum(all))
    }),
  )
})

describe('the amount of a deal beside its lines', () => {
  it.each<[string, DealOfLines, PricedLine[], boolean, [number | null, string | null]]>([
    ['stated by hand', deal({ amountMinor: 5, amountCurrency: 'EUR' }), [line(7)], true, [5, 'EUR']],
    ['the sum', deal({ amountFrom: 'LINES' }), [line(7), line(null), line(3)], false, [10, 'EUR']],
    ['without a price nobody can say', deal({ amountFrom: 'LINES' }), [line(null)], false, [null, null]],
    [
      'without lines too',
      deal({ amountFrom: 'LINES', amountMinor: 9, amountCurrency: 'EUR' }),
      [],
      false,
      [null, null],
    ],
    [
      'the same said again',
      deal({ amountFrom: 'LINES', amountMinor: 7, amountCurrency: 'EUR' }),
      [line(7)],
      true,
      [7, 'EUR'],
    ],
  ])('%s', (_, given, lines, stated, [amountMinor, amountCurrency]) => {
    expect(amountBesideLines(given, lines, stated)).toEqual({ amountMinor, amountCurrency })
  })

  it.each<[string, DealOfLines, PricedLine[], string]>([
    [
      'another one than the sum',
      deal({ amountFrom: 'LINES', amountMinor: 8, amountCurrency: 'EUR' }),
      [line(7)],
      'AMOUNT_FOLLOWS_LINES amount',
    ],
    ['none where there is one', deal({ amountFrom: 'LINES' }), [line(7)], 'AMOUNT_FOLLOWS_LINES amount'],
    [
      'another currency',
      deal({ amountMinor: 8, amountCurrency: 'USD' }),
      [line(7)],
      'CURRENCY_OF_LINES amount.currency',
    ],
  ])('refuses %s', (_, given, lines, code) => {
    expect(codeOf(() => amountBesideLines(given, lines, true))).toBe(code)
  })

  it('says in which currency its lines are', () => {
    expect(currencyOf(deal({ amountCurrency: 'USD' }), [])).toBe('USD')
    expect(currencyOf(deal({ amountFrom: 'LINES', amountCurrency: 'USD' }), [])).toBeNull()
    expect(currencyOf(deal(), [line(null), line(1)])).toBe('EUR')
    expect(codeOf(() => inCurrency('USD', 'EUR', ['price', 'currency']))).toBe('CURRENCY_OF_LINES price.currency')
    expect(codeOf(() => inCurrency(null, 'EUR', ['price', 'currency']))).toBeNull()
  })
})
