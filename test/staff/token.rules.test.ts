import { describe, expect, test } from 'vitest'
import { mayBeToken } from '../../src/plain/bearer.ts'
import { readSettings } from '../../src/settings.ts'
import { checkNames, describe as describePerson, type Namesake, provisionFor } from '../../src/staff/identity.rules.ts'
import { grantScopes, isWithin } from '../../src/staff/scope.rules.ts'

describe('A scope', () => {
  test.each([
    ['account:read', ['account:read'], true],
    ['account:READ', ['account:read'], true],
    ['account:read', ['account:*'], true],
    ['account:read', ['*:read'], true],
    ['account:read', ['*:*'], true],
    ['account:*', ['account:*'], true],
    ['account:*', ['*:*'], true],
    ['*:read', ['*:read'], true],
    ['account:*', ['account:read', '*:read'], false],
    ['*:read', ['account:read'], false],
    ['*:*', ['account:*', '*:read'], false],
    ['account:update', ['*:read'], false],
    ['account:read', [], false],
  ])('%s lies within %j: %s', (scope, allowed, answer) => {
    expect(isWithin(scope, allowed)).toBe(answer)
  })

  test.each([
    [[], [], { scopes: null }],
    [[], ['account:read'], { scopes: ['account:read'] }],
    [['account:read', 'account:read'], [], { scopes: ['account:read'] }],
    [['account:read'], ['account:*'], { scopes: ['account:read'] }],
    [['account:read', 'contact:read'], ['account:*'], { beyond: 'contact:read' }],
  ])('asked as %j of a key with %j: %j', (asked, ofKey, answer) => {
    expect(grantScopes(asked, ofKey)).toEqual(answer)
  })
})

describe('Whoever was linked to nobody', () => {
  const person = { email: 'ada@example.com', name: 'Ada' }
  const known: Namesake = { id: 'usr_1', archived: false, linked: false }
  const link = { byEmail: true, roles: [], team: null }
  const make = { byEmail: false, roles: ['Seller'], team: null }
  const refused = { refuse: expect.any(String) }

  test.each([
    ['an address that is known', person, link, known, { link: 'usr_1' }],
    ['one that is known, rather than a new user', person, { ...link, roles: ['Seller'] }, known, { link: 'usr_1' }],
    ['one of somebody archived', person, link, { ...known, archived: true }, refused],
    ['one of somebody who is another subject', person, link, { ...known, linked: true }, refused],
    ['one that nobody has', person, link, null, refused],
    ['no address', { ...person, email: null }, link, null, refused],
    ['a rule that makes users', person, make, null, { create: person }],
    ['such a rule, and no address', { ...person, email: null }, make, null, { create: { ...person, email: null } }],
    ['such a rule, and the address of somebody else', person, make, known, refused],
  ])('with %s', (_, who, rule, namesake, answer) => {
    expect(provisionFor(who, rule, namesake)).toEqual(answer)
  })

  test.each([
    [
      { email: 'Ada@Example.com', email_verified: true, name: 'Ada' },
      { email: 'Ada@example.com', name: 'Ada' },
    ],
    [
      { email: 'ada@example.com', email_verified: 'true' },
      { email: 'ada@example.com', name: 'ada@example.com' },
    ],
    [
      { email: 'ada@example.com', email_verified: 'false' },
      { email: null, name: 'sub' },
    ],
    [{ email: 'ada@example.com' }, { email: null, name: 'sub' }],
    [
      { email: ['ada@example.com'], email_verified: true },
      { email: null, name: 'sub' },
    ],
    [{ preferred_username: ' ada ' }, { email: null, name: 'ada' }],
    [
      { name: '\ud800', preferred_username: 'ada' },
      { email: null, name: 'ada' },
    ],
    [{ name: '😀'.repeat(300) }, { email: null, name: '😀'.repeat(200) }],
  ])('is described by %j', (claims, described) => {
    expect(describePerson(claims, 'sub')).toEqual(described)
  })

  test('has names that can be kept', () => {
    expect(checkNames({ issuer: 'https://id.example', subject: 'x' })).toEqual([])
    const wrong = checkNames({ issuer: ' ', subject: 'a\u0000b' })
    expect(wrong.map(({ field }) => field)).toEqual([['issuer'], ['subject']])
    expect(wrong[0]!.sentence.zh).toContain('issuer')
  })
})

describe('The setting of issuers', () => {
  const one = { issuer: 'https://id.example', audience: 'crm' }

  test('is read with its usual values', () => {
    const text = JSON.stringify([one, { ...one, issuer: 'http://127.0.0.1:9', provision: { byEmail: true } }])
    expect(readSettings({ RAPPORT_OIDC_ISSUERS: text }).issuers).toEqual([
      {
        ...{ issuer: 'https://id.example', jwksUri: null, audience: ['crm'], clockTolerance: 5, provision: null },
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      },
      expect.objectContaining({ provision: { byEmail: true, roles: [], team: null } }),
    ])
  })

  test.each([
    ['{', 'a JSON list like'],
    ['{}', 'a JSON list like'],
    ['[1]', 'a JSON object as an issuer in entry 0, but is 1'],
    [[{ ...one, issuer: undefined }], 'an https address as "issuer" in entry 0, but is absent'],
    [[one, { ...one, issuer: 'http://id.example' }], 'as "issuer" in entry 1, but is "http://id.example"'],
    [[one, one], 'with https://id.example twice'],
    [[{ ...one, jwksUri: 'ftp://id.example' }], 'as "jwksUri"'],
    [[{ ...one, audience: [] }], 'as "audience"'],
    [[{ ...one, audience: '' }], 'as "audience"'],
    [[{ ...one, algorithms: ['HS256'] }], 'some of RS256'],
    [[{ ...one, algorithms: ['none'] }], 'some of RS256'],
    [[{ ...one, algorithms: [] }], 'as "algorithms"'],
    [[{ ...one, clockTolerance: 301 }], 'from 0 to 300'],
    [[{ ...one, audiences: 'crm' }], 'with "audiences"'],
    [[{ ...one, provision: true }], 'a JSON object as "provision"'],
    [[{ ...one, provision: {} }], '"byEmail": true or "roles"'],
    [[{ ...one, provision: { byEmail: 1 } }], 'true or false as "byEmail"'],
    [[{ ...one, provision: { roles: 'Seller' } }], 'a list of names of roles'],
    [[{ ...one, provision: { byEmail: true, team: 7 } }], 'the name of a team'],
  ])('%j is refused with a sentence', (given, sentence) => {
    const text = typeof given === 'string' ? given : JSON.stringify(given)
    expect(() => readSettings({ RAPPORT_OIDC_ISSUERS: text })).toThrow('The setting RAPPORT_OIDC_ISSUERS must be ')
    expect(() => readSettings({ RAPPORT_OIDC_ISSUERS: text })).toThrow(sentence)
  })

  test.each([
    [{ RAPPORT_TOKEN_ISSUER: 'https://id.example', RAPPORT_OIDC_ISSUERS: JSON.stringify([one]) }, 'another one than'],
    [{ RAPPORT_TOKEN_ISSUER: 'a b' }, 'without blanks'],
    [{ RAPPORT_TOKEN_SECONDS: '5' }, 'a whole number from 60 to 86400'],
    [{ RAPPORT_ADMIN_KEY: `ey${'A'.repeat(30)}.${'B'.repeat(30)}.C` }, 'no token with dots'],
  ])('%j is refused beside it', (environment, sentence) => {
    expect(() => readSettings(environment as Record<string, string>)).toThrow(sentence)
  })
})

test.each([
  ['eyJhbGciOiJub25lIn0.e30.', true],
  ['eyJhbGciOiJub25lIn0.e30.c2ln', true],
  ['rpt_01jd3k5m7p9q2r4s6t8v0w1x3z_x', false],
  ['an.operator.chose-this-bearer-0123456789', false],
  ['eyJhbGciOiJub25lIn0.e30', false],
  [`ey.${'x'.repeat(20_000)}.x`, false],
])('%.40s has the form of a token: %s', (bearer, answer) => {
  expect(mayBeToken(bearer)).toBe(answer)
})
