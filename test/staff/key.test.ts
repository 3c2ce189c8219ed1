import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, makeKey, mayBeBearer, readKey } from '../../src/plain/bearer.ts'
import { checkScopes, readScope, rotation } from '../../src/staff/key.rules.ts'

const ID = 'key_01jd3k5m7p9q2r4s6t8v0w1x3z'
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

const known = [
  { noun: 'account', verbs: ['CREATE', 'READ'], fields: ['name'], nameField: 'name' },
  { noun: 'opportunity', verbs: ['READ', 'WIN'], fields: ['name'], nameField: 'name' },
]

describe('A key', () => {
  test('shows its id, and is as long whatever the chance', () => {
    fc.assert(
      fc.property(bytes, (chance) => {
        const key = makeKey(ID, chance)
        expect(key).toMatch(/^rpt_01jd3k5m7p9q2r4s6t8v0w1x3z_[0-9A-Za-z]{49}$/)
        expect(readKey(key)).toBe(ID)
      }),
    )
  })

  test('with one mistyped character is refused before anybody asks the store', () => {
    fc.assert(
      fc.property(bytes, fc.nat(79), fc.constantFrom(...'0aZ9x_'), (chance, at, typo) => {
        const key = makeKey(ID, chance)
        const mistyped = key.slice(0, at) + typo + key.slice(at + 1)
        expect(readKey(mistyped)).toBe(mistyped === key ? ID : null)
      }),
    )
  })

  test.each([
    ['nothing', '', false],
    ['a short text', 'x'.repeat(31), false],
    ['what an operator chose', 'x'.repeat(32), true],
    ['the form of a key with a wrong checksum', `rpt_${ID.slice(4)}_${'0'.repeat(49)}`, false],
    ['something else that begins like a key', `rpt_${'x'.repeat(60)}`, false],
  ])('%s may be a bearer: %#', (_, bearer, answer) => {
    expect(mayBeBearer(bearer)).toBe(answer)
  })

  test('is kept as its SHA-256', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('A scope', () => {
  test.each([
    ['account:read', 'account:read'],
    ['account:READ', 'account:read'],
    [' account:create ', 'account:create'],
    ['account:*', 'account:*'],
    ['*:read', '*:read'],
    ['*:win', '*:win'],
    ['*:*', '*:*'],
    ['account:win', null],
    ['accounts:read', null],
    ['account', null],
    ['account:read:write', null],
    ['', null],
    [':', null],
  ])('%j reads as %j', (scope, spelling) => {
    expect(readScope(scope, known)).toBe(spelling)
  })

  test('that names nothing is refused with what is allowed there', () => {
    const [first, second] = checkScopes(['account:read', 'account:win', 'lead:read'], known)
    expect(first?.field).toEqual(['scopes', '1'])
    expect(first?.sentence.en).toContain('Known here: account:create, account:read, account:*.')
    expect(second?.sentence.zh).toContain('account:*、opportunity:*')
  })
})

describe('A rotated key', () => {
  test.each([
    [null, 3600, '2026-03-01T01:00:00.000Z', null],
    ['2026-03-31T00:00:00.000Z', 3600, '2026-03-01T01:00:00.000Z', '2026-04-28T00:00:00.000Z'],
    ['2026-03-01T00:30:00.000Z', 3600, '2026-03-01T00:30:00.000Z', '2026-03-29T00:30:00.000Z'],
    [null, 0, '2026-03-01T00:00:00.000Z', null],
  ])('that ends at %s, with an overlap of %i s', (expiresAt, overlap, oldExpiresAt, newExpiresAt) => {
    const old = { createdAt: '2026-02-01T00:00:00.000Z', expiresAt }
    expect(rotation(old, '2026-03-01T00:00:00.000Z', overlap)).toEqual({ oldExpiresAt, newExpiresAt })
  })
})
