import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENCIES, minorDigits } from '../../src/plain/currency.ts'
import { addMinor, convert, fromMinor, largestRemainder, toMinor } from '../../src/plain/money.ts'
import { Refusal } from '../../src/plain/refusal.ts'

const minor = fc.maxSafeInteger()
const currency = fc.constantFrom(...CURRENCIES)
const rate = fc
  .tuple(fc.bigInt(1n, 10n ** 12n), fc.integer({ min: 0, max: 10 }))
  .map(([digits, scale]) => ({
    digits,
    scale,
    text: `${digits / 10n ** BigInt(scale)}.${String(digits % 10n ** BigInt(scale)).padStart(scale, '0')}`,
  }))
  .map((one) => ({ ...one, text: one.scale === 0 ? one.text.slice(0, -2) : one.text }))

function refused(act: () => unknown): [code: string, field: string] {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Refusal) return [thrown.code, thrown.field.join('.')]
    throw thrown
  }
  throw new Error('Nothing was refused')
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value
}

describe('a currency', () => {
  test.each([
    ['USD', 2],
    ['EUR', 2],
    ['CNY', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['usd', null],
    ['XAU', null],
    ['XXX', null],
    ['DEM', null],
    ['', null],
    ['constructor', null],
  ])('%s has the minor digits %s', (code, digits) => expect(minorDigits(code)).toBe(digits))

  test('stands once in the list, which is in order', () => {
    expect(CURRENCIES).toEqual([...new Set(CURRENCIES)].sort())
    expect(CURRENCIES.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  })
})

describe('an amount', () => {
  test.each([
    ['12.30', 'USD', 1230, '12.30'],
    ['12.3', 'USD', 1230, '12.30'],
    ['12.300', 'USD', 1230, '12.30'],
    ['-0.01', 'USD', -1, '-0.01'],
    ['-0.00', 'USD', 0, '0.00'],
    ['007', 'JPY', 7, '7'],
    ['1.0', 'JPY', 1, '1'],
    ['1.234', 'KWD', 1234, '1.234'],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER, '90071992547409.91'],
    ['-9007199254740991', 'JPY', Number.MIN_SAFE_INTEGER, '-9007199254740991'],
  ])('%s %s is %d minor units', (amount, code, units, written) => {
    expect(toMinor(amount, code)).toBe(units)
    expect(fromMinor(units, code)).toEqual({ amount: written, currency: code })
  })

  test.each([
    ['12.345', 'USD', 'TOO_PRECISE', 'amount'],
    ['0.5', 'JPY', 'TOO_PRECISE', 'amount'],
    ['90071992547409.92', 'USD', 'AMOUNT_TOO_LARGE', 'amount'],
    ['twelve', 'USD', 'INVALID', 'amount'],
    ['', 'USD', 'INVALID', 'amount'],
    ['1e3', 'USD', 'INVALID', 'amount'],
    ['1,000', 'USD', 'INVALID', 'amount'],
    ['NaN', 'USD', 'INVALID', 'amount'],
    [' 1', 'USD', 'INVALID', 'amount'],
    ['1.', 'USD', 'INVALID', 'amount'],
    ['1', 'EURO', 'UNKNOWN_CURRENCY', 'currency'],
  ])('%s %s is refused with %s at %s', (amount, code, refusal, field) =>
    expect(refused(() => toMinor(amount, code))).toEqual([refusal, field]),
  )

  test('comes back as it was written', () =>
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        const money = fromMinor(units, code)
        expect(toMinor(money.amount, money.currency)).toBe(units === 0 ? 0 : units)
      }),
    ))

  test('of minor units that are not exact is a bug and not an amount', () => {
    expect(() => fromMinor(0.5, 'USD')).toThrow(RangeError)
    expect(() => fromMinor(2 ** 53, 'USD')).toThrow(RangeError)
  })
})

describe('a conversion', () => {
  test.each([
    [100, 'USD', 'EUR', '0.925', 93],
    [-100, 'USD', 'EUR', '0.925', -93],
    [100, 'USD', 'JPY', '150.49', 150],
    [100, 'USD', 'JPY', '150.5', 151],
    [1, 'JPY', 'KWD', '0.0021', 2],
    [1, 'USD', 'EUR', '0.4999999999999999999999', 0],
    [-1, 'USD', 'EUR', '0.1', 0],
  ])('of %d %s to %s at %s is %d', (units, from, to, at, answer) => expect(convert(units, from, to, at)).toBe(answer))

  test('at rate 1 changes nothing', () =>
    fc.assert(
      fc.property(minor, currency, (units, code) => {
        expect(convert(units, code, code, '1.000')).toBe(units)
      }),
    ))

  test('is the nearest whole number, halves away from zero, and of the negative the negative', () =>
    fc.assert(
      fc.property(fc.integer(), currency, currency, rate, (units, from, to, at) => {
        const top = BigInt(units) * at.digits * 10n ** BigInt(minorDigits(to)!)
        const bottom = 10n ** BigInt(at.scale + minorDigits(from)!)
        if (size(top) * 2n >= (2n * 2n ** 53n - 1n) * bottom) {
          expect(refused(() => convert(units, from, to, at.text))).toEqual(['AMOUNT_TOO_LARGE', ''])
          return
        }
        const answer = convert(units, from, to, at.text)
        expect(convert(-units, from, to, at.text) + answer).toBe(0)
        const error = size(BigInt(answer) * bottom - top) * 2n
        expect(error <= bottom).toBe(true)
        if (error === bottom) expect(size(BigInt(answer) * bottom) > size(top)).toBe(true)
      }),
      { numRuns: 2000 },
    ))

  test.each(['0', '-1', '0.000', 'x', ''])('at the rate "%s" is refused', (at) =>
    expect(refused(() => convert(1, 'USD', 'EUR', at))).toEqual(['INVALID', 'rate']),
  )

  test('beyond what is exact is refused', () =>
    expect(refused(() => convert(Number.MAX_SAFE_INTEGER, 'USD', 'EUR', '2'))).toEqual(['AMOUNT_TOO_LARGE', '']))
})

describe('a sum', () => {
  test('is exact, also where it is large on the way', () => {
    expect(addMinor()).toBe(0)
    expect(addMinor(1, 2, 3)).toBe(6)
    expect(addMinor(Number.MAX_SAFE_INTEGER, 1, -1)).toBe(Number.MAX_SAFE_INTEGER)
    expect(refused(() => addMinor(Number.MAX_SAFE_INTEGER, 1))).toEqual(['AMOUNT_TOO_LARGE', ''])
    expect(() => addMinor(0.1, 0.2)).toThrow(RangeError)
  })
})

describe('shares by the largest remainder', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [10, [5, 3, 2], [5, 3, 2]],
    [7, [0, 0], [4, 3]],
    [0, [3, 4], [0, 0]],
    [1, [0, 9, 1], [0, 1, 0]],
    [10, [1, 8, 1, 3], [1, 6, 1, 2]],
  ])('of %d by %j are %j', (total, weights, shares) => expect(largestRemainder(total, weights)).toEqual(shares))

  test('add up exactly, and none is a unit or more away from its due', () =>
    fc.assert(
      fc.property(minor, fc.array(fc.maxSafeNat(), { minLength: 1 }), (total, weights) => {
        const shares = largestRemainder(total, weights)
        const sum = weights.reduce((left, right) => left + BigInt(right), 0n)
        expect(shares.reduce((left, right) => left + BigInt(right), 0n)).toBe(BigInt(total))
        if (sum > 0n) {
          for (const [index, share] of shares.entries()) {
            expect(size(BigInt(share) * sum - BigInt(total) * BigInt(weights[index]!)) < sum).toBe(true)
          }
        }
      }),
    ))

  test('need weights, and none negative or broken', () => {
    for (const weights of [[], [-1, 2], [0.5]]) expect(() => largestRemainder(1, weights)).toThrow(RangeError)
  })
})
