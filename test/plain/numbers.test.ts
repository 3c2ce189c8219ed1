import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideRounded, readDecimal, writeDecimal } from '../../src/plain/decimal.ts'
import { percentOf } from '../../src/plain/percent.ts'

describe('a decimal', () => {
  test.each([
    ['12.30', 123n, 1],
    ['-0.05', -5n, 2],
    ['+7', 7n, 0],
    ['0', 0n, 0],
    ['-0.000', 0n, 0],
    ['00120', 120n, 0],
  ])('%s is read as %s with the scale %d', (text, digits, scale) =>
    expect(readDecimal(text)).toEqual({ digits, scale }),
  )

  test.each(['', '.', '.5', '5.', '1e5', '0x1', ' 1', '1 ', '1_0', '--1', '１', 'Infinity', '1\n', '9'.repeat(41)])(
    '"%s" is none',
    (text) => expect(readDecimal(text)).toBeNull(),
  )

  test('is read as it was written', () =>
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.integer({ min: 0, max: 30 }), (digits, scale) => {
        const read = readDecimal(writeDecimal(digits, scale))!
        expect(read.digits * 10n ** BigInt(scale - read.scale)).toBe(digits)
      }),
    ))
})

describe('a rounded quotient', () => {
  test.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [1n, -2n, -1n],
    [-1n, -2n, 1n],
    [1n, 3n, 0n],
    [5n, 3n, 2n],
    [0n, 5n, 0n],
  ])('%s / %s is %s', (part, whole, answer) => expect(divideRounded(part, whole)).toBe(answer))
})

describe('a percentage', () => {
  test.each([
    [4238, 6711, 4, '63.1501'],
    [1, 3, 2, '33.33'],
    [2, 3, 0, '67'],
    [-1, 8, 1, '-12.5'],
    [1, 8, 0, '13'],
    [-1, 8, 0, '-13'],
    [0, 5, 2, '0.00'],
    [3, 2, 1, '150.0'],
    [5n, 10n, 0, '50'],
    [5, 0, 2, null],
    [0, 0, 2, null],
  ])('%s of %s with %d decimals is %s', (part, whole, decimals, answer) =>
    expect(percentOf(part, whole, decimals)).toBe(answer),
  )

  test('of what is not whole is a bug', () => {
    expect(() => percentOf(0.5, 2, 0)).toThrow(RangeError)
    expect(() => percentOf(1, Number.NaN, 0)).toThrow(RangeError)
  })

  test('of all is 100', () =>
    fc.assert(
      fc.property(fc.maxSafeInteger(), (all) => {
        expect(percentOf(all, all, 3)).toBe(all === 0 ? null : '100.000')
      }),
    ))
})
