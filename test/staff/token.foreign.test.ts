import { createHmac } from 'node:crypto'
import { exportSPKI, importJWK } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { linkIdentity } from '../../src/staff/identity.link.actions.ts'
import { User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { type LocalIssuer, localIssuer } from './local-issuer.ts'
import { openTokenHouse, stoppedClock, type TokenHouse, trusting } from './token-house.ts'

const TIMES = { fresh: 600_000, cooldown: 30_000, retry: 5_000, timeout: 300 }

function coded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

describeEngines('Tokens of another issuer', (open) => {
  let database: Database
  let issuer: LocalIssuer
  let other: LocalIssuer
  let house: TokenHouse
  let mei: string
  const clock = stoppedClock()

  beforeAll(async () => {
    database = await open()
    issuer = await localIssuer()
    other = await localIssuer('ES256')
    const issuers = [trusting(issuer.url), trusting(other.url, { jwksUri: `${other.url}/keys` })]
    house = await openTokenHouse(database, { issuers, now: clock.now, times: TIMES })
    mei = await house.as(async (work) => (await createRecord(work, User, { name: 'Mei' })).id!)
    const wei = await house.as(async (work) => (await createRecord(work, User, { name: 'Wei' })).id!)
    await house.as((work) => linkIdentity(work, { id: mei, issuer: issuer.url, subject: 'one' }))
    await house.as((work) => linkIdentity(work, { id: wei, issuer: other.url, subject: 'one' }))
  })

  beforeEach(() => {
    clock.at = Date.now()
    house.lines.length = 0
  })

  afterAll(async () => {
    await house.close()
    await issuer.close()
    await other.close()
  })

  test('open as the user who is linked; one subject of two issuers is two people', async () => {
    expect(await house.ask(await issuer.token('one'))).toEqual({ viewer: { name: 'Mei' } })
    expect(await house.ask(await other.token('one'))).toEqual({ viewer: { name: 'Wei' } })
    expect(issuer.asked).toEqual({ discovery: 1, keys: 1 })
    expect(other.asked).toEqual({ discovery: 0, keys: 1 })
  })

  test('give an actor with the end of the token, at the price of at most 3 statements and no call', async () => {
    const exp = Math.floor(Date.now() / 1000) + 100
    const token = await issuer.token('one', { exp })
    const [calls, statements] = [issuer.asked.keys, database.statements()]
    const actor = (await house.signIn(token))!
    expect(actor).toMatchObject({ userId: mei, keyId: null, principal: `${mei}/${issuer.url}`, administer: false })
    expect(actor.expiresAt).toBe(new Date((exp + 5) * 1000).toISOString())
    expect(database.statements() - statements).toBeLessThanOrEqual(3)
    expect(issuer.asked.keys).toBe(calls)
  })

  test('are refused with a sentence for whatever is wrong with them', async () => {
    const now = Math.floor(Date.now() / 1000)
    const cases: [Promise<string>, RegExp][] = [
      [issuer.token('one', { aud: 'shop' }), /meant for another audience/],
      [issuer.token('one', { aud: undefined }), /lacks the claim aud/],
      [issuer.token('one', { aud: ['shop', 'billing'] }), /meant for another audience/],
      [issuer.token('one', { exp: now - 10 }), /has expired/],
      [issuer.token('one', { exp: undefined }), /lacks the claim exp/],
      [issuer.token('one', { nbf: now + 60 }), /not valid yet/],
      [issuer.token(undefined), /lacks the claim sub/],
      [issuer.token(''), /claim sub must be/],
      [issuer.token('a\u0000b'), /claim sub must be/],
      [issuer.token('one', {}, { typ: 'logout+jwt' }), /of another type/],
      [issuer.token('one', {}, { kid: 'never-published' }), /does not publish/],
      [issuer.token('one', { iss: 'https://elsewhere.example' }), /not trusted here/],
      [issuer.token('one', { iss: other.url }), /does not publish|malformed|not allowed/],
      [issuer.token('two'), /nobody here is its subject/],
    ]
    for (const [token, sentence] of cases) {
      const answer = await house.ask(await token)
      expect(answer).toMatch(/^401 UNAUTHENTICATED /)
      expect(answer).toMatch(sentence)
    }
    expect(house.lines).toEqual([])
  })

  test('may be off by as much as clocks may differ, and by no more', async () => {
    const now = Math.floor(clock.at / 1000)
    expect(await house.ask(await issuer.token('one', { exp: now - 3 }))).toEqual({ viewer: { name: 'Mei' } })
    expect(await house.ask(await issuer.token('one', { nbf: now + 4 }))).toEqual({ viewer: { name: 'Mei' } })
    expect(await house.ask(await issuer.token('one', { exp: now - 6 }))).toContain('has expired')
    expect(await house.ask(await issuer.token('one', { nbf: now + 8 }))).toContain('not valid yet')
  })

  test('need a signature of an allowed kind: neither none, nor the public key as a secret, nor a changed claim', async () => {
    const good = await issuer.token('one')
    const [header, payload, signature] = good.split('.') as [string, string, string]
    expect(await house.ask(`${coded({ alg: 'none' })}.${payload}.`)).toContain('algorithm that is not allowed')
    const jwk = issuer.publicJwk()
    const secrets = [await exportSPKI((await importJWK(jwk, 'RS256')) as CryptoKey), JSON.stringify(jwk), jwk.n!]
    for (const secret of secrets) {
      const signed = `${coded({ alg: 'HS256', kid: issuer.kid(), typ: 'JWT' })}.${payload}`
      const mac = createHmac('sha256', secret).update(signed).digest('base64url')
      expect(await house.ask(`${signed}.${mac}`)).toContain('algorithm that is not allowed')
    }
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const tampered = coded({ ...claims, exp: claims.exp + 1e6 })
    expect(await house.ask(`${header}.${tampered}.${signature}`)).toContain('The signature of this token is wrong')
    expect(await house.ask(`${header}.${payload}.`)).toMatch(/signature|malformed/)
    expect(await house.ask(`${coded({ jwk, alg: 'RS256' })}.${payload}.${signature}`)).toMatch(/signature/)
    for (const odd of ['ey.e.', `${header}.bm9.${signature}`, `${header}.${coded([])}.${signature}`, 'ey.WzFd.x'])
      expect(await house.ask(odd)).toMatch(/^401 UNAUTHENTICATED /)
  })

  test('follow the rotation of keys by their names, and are not asked for more often than the cooldown lets', async () => {
    const before = await issuer.token('one')
    expect(await house.ask(before)).toEqual({ viewer: { name: 'Mei' } })
    clock.at += TIMES.cooldown
    await issuer.rotate(true)
    const calls = issuer.asked.keys
    const after = await issuer.token('one')
    expect(await Promise.all([house.ask(after), house.ask(after), house.ask(before)])).toEqual(
      [1, 2, 3].map(() => ({ viewer: { name: 'Mei' } })),
    )
    expect(issuer.asked.keys).toBe(calls + 1)
    for (const kid of ['a', 'b', 'c'])
      expect(await house.ask(await issuer.token('one', {}, { kid }))).toContain('does not publish')
    expect(issuer.asked.keys).toBe(calls + 1)
    clock.at += TIMES.cooldown
    await issuer.rotate()
    expect(await house.ask(await issuer.token('one'))).toEqual({ viewer: { name: 'Mei' } })
    expect(await house.ask(before)).toContain('does not publish')
  })

  test('go on with known keys while the issuer fails, and with its new ones once it answers', async () => {
    expect(await house.ask(await issuer.token('one'))).toEqual({ viewer: { name: 'Mei' } })
    issuer.state.mode = 'failing'
    clock.at += TIMES.fresh + 2 * TIMES.cooldown
    const token = await issuer.token('one', { exp: Math.floor(clock.at / 1000) + 3600 })
    expect(await house.ask(token)).toEqual({ viewer: { name: 'Mei' } })
    await expect.poll(() => house.lines).toHaveLength(1)
    expect(house.lines[0]).toContain('answered 503')
    expect(house.lines[0]).toContain('"knownKeysServe":true')
    issuer.state.mode = 'up'
    const calls = issuer.asked.keys
    clock.at += TIMES.cooldown
    expect(await house.ask(token)).toEqual({ viewer: { name: 'Mei' } })
    await expect.poll(() => issuer.asked.keys).toBe(calls + 1)
  })

  test('fail with a clear sentence while no key was ever known, also where the issuer hangs', async () => {
    const late = await localIssuer()
    const alone = await openTokenHouse(database, {
      ...{ issuers: [trusting(late.url, { provision: { byEmail: true, roles: [], team: null } })] },
      ...{ now: clock.now, times: TIMES },
    })
    late.state.mode = 'silent'
    const token = await late.token('late', { email: 'late@example.com', email_verified: true })
    expect(await alone.ask(token)).toMatch(/^401 UNAUTHENTICATED The issuer .* does not answer/)
    expect(alone.lines[0]).toContain('did not answer within 300 ms')
    const calls = late.asked.discovery
    expect(await alone.ask(token)).toContain('does not answer')
    expect(late.asked.discovery).toBe(calls)
    late.state.mode = 'up'
    clock.at += TIMES.retry
    expect(await alone.ask(token)).toContain('no user here has its address')
    await late.close()
    await alone.close()
  })

  test('of an issuer that does not name its keys are tried with each of them', async () => {
    const nameless = await localIssuer()
    nameless.state.named = false
    await nameless.rotate(true)
    const alone = await openTokenHouse(database, { issuers: [trusting(nameless.url)] })
    await house.as((work) => linkIdentity(work, { id: mei, issuer: nameless.url, subject: 'x' }))
    const old = await nameless.token('x')
    await nameless.rotate(true)
    expect(await alone.ask(old)).toEqual({ viewer: { name: 'Mei' } })
    const [header, payload] = old.split('.')
    expect(await alone.ask(`${header}.${payload}.${'A'.repeat(342)}`)).toContain('signature')
    await nameless.close()
    await alone.close()
  })
})
