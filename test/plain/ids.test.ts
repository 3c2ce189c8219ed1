import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isId, newId, readId } from '../../src/plain/ids.ts'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** The 128 bits of an id, by another way than the code's. */
function bitsOf(id: string): bigint {
  return [...id.slice(id.indexOf('_') + 1)].reduce((bits, letter) => bits * 32n + BigInt(ALPHABET.indexOf(letter)), 0n)
}

function uuidOf(bits: bigint): string {
  return bits
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

describe('a new id', () => {
  test('is a UUIDv7 of its millisecond', () => {
    const soon = Date.now() + 1000
    const bits = bitsOf(newId('acc', soon))
    expect(Number(bits >> 80n)).toBe(soon)
    expect((bits >> 76n) & 15n).toBe(7n)
    expect((bits >> 62n) & 3n).toBe(2n)
  })

  test('is greater than the one before it, whatever the clock does', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) =>
      newId('acc', index % 3 === 0 ? Date.now() - index : undefined),
    )
    expect(ids.every(isId)).toBe(true)
    expect(ids.every((id, index) => index === 0 || id > ids[index - 1]!)).toBe(true)
  })
})

describe('an id', () => {
  test('is read from its own spelling and from that of a UUID', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 128n - 1n), (bits) => {
        const id = readId('opp', uuidOf(bits))!
        expect(isId(id)).toBe(true)
        expect(bitsOf(id)).toBe(bits)
        expect(readId('opp', uuidOf(bits).toUpperCase())).toBe(id)
        expect(readId('opp', id)).toBe(id)
        expect(readId('opp', `opp_${id.slice(4).toUpperCase()}`)).toBe(id)
        expect(readId('acc', id)).toBeNull()
      }),
    ))

  test.each([
    '',
    'acc_',
    'acc_01j0b3v1mmeedtx9cpdgkfhbc',
    'acc_01j0b3v1mmeedtx9cpdgkfhbchh',
    'acc_81j0b3v1mmeedtx9cpdgkfhbch',
    'acc_01j0b3v1mmeedtx9cpdgkfhbcu',
    'acc_01j0b3v1mmeedtx9cpdgkfhbci',
    'acc_01j0b3v1mmeedtx9cpdgkfhbch\n',
    '01j0b3v1mmeedtx9cpdgkfhbch',
    '0190163d8694739baea5966c26f8ad91',
    '{0190163d-8694-739b-aea5-966c26f8ad91}',
    "acc_'; drop table x",
  ])('is not "%s"', (text) => {
    expect(readId('acc', text)).toBeNull()
    expect(isId(text)).toBe(false)
  })
})
