import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rightsStamp } from '../../src/platform/access/rights-stamp.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { archiveRecord, createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { createKey } from '../../src/staff/key.actions.ts'
import { ApiKey } from '../../src/staff/key.record.ts'
import { saveUsers } from '../../src/staff/people.actions.ts'
import { User } from '../../src/staff/people.record.ts'
import { saveRoles } from '../../src/staff/role.actions.ts'
import { Role } from '../../src/staff/role.record.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, openTokenHouse, stoppedClock, type TokenHouse } from './token-house.ts'

const FORM = 'application/x-www-form-urlencoded'
const DAY = 24 * 60 * 60 * 1000

describeEngines('Tokens of this workspace', (open) => {
  let database: Database
  let house: TokenHouse
  let seller: string
  let roleId: string
  const clock = stoppedClock()

  beforeAll(async () => {
    database = await open()
    house = await openTokenHouse(database, { now: clock.now })
    await house.as(async (work) => {
      const grants = ['account.READ', 'account.UPDATE', 'contact.READ'].map((right) => {
        const [noun, verb] = right.split('.')
        return { noun, verb, reach: 'ALL' }
      })
      roleId = (await createRecord(work, Role, { name: 'Reader', grants }, saveRoles)).id!
      seller = (await createRecord(work, User, { name: 'Sol', roles: [roleId] }, saveUsers)).id!
    })
  })

  beforeEach(() => {
    clock.at = Date.now()
  })

  afterAll(() => house.close())

  function newKey(more: object = {}) {
    return house.as((work) => createKey(work, { name: 'Import', user: seller, ...more }))
  }

  async function post(body: string, headers: Record<string, string> = {}, from = house) {
    const response = await fetch(`${from.origin}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': FORM, ...headers },
      body,
    })
    return { status: response.status, headers: response.headers, body: (await response.json()) as any }
  }

  function form(more: Record<string, string>): string {
    return new URLSearchParams({ grant_type: 'client_credentials', ...more }).toString()
  }

  function basic(id: string, secret: string) {
    return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` }
  }

  async function tokenFor({ id, bearer }: { id: string; bearer: string }, more: Record<string, string> = {}) {
    const { body } = await post(form({ client_id: id, client_secret: bearer, ...more }))
    return body.access_token as string
  }

  test('are given for a key, in the header or in the form, and act as the key does', async () => {
    const key = await newKey()
    const first = await post(form({}), basic(key.id, key.bearer))
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(first.headers.get('content-type')).toBe('application/json')
    expect(first.body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 900 })
    const second = await post(form({ client_id: key.id, client_secret: key.bearer }))
    for (const { body } of [first, second]) {
      expect(await house.ask(body.access_token)).toEqual({ viewer: { name: 'Sol' } })
      const actor = (await house.signIn(body.access_token))!
      expect(actor).toMatchObject({ userId: seller, keyId: key.id, principal: `${seller}/${key.id}` })
      expect(Date.parse(actor.expiresAt!) - clock.at).toBeLessThanOrEqual(900_000)
    }
    expect(decodeProtectedHeader(first.body.access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    const claims = decodeJwt(first.body.access_token)
    expect(claims).toMatchObject({ iss: 'urn:rapport', aud: 'urn:rapport', sub: seller, client_id: key.id })
    const row = await database.read.selectFrom('ApiKey').selectAll().where('id', '=', key.id).executeTakeFirst()
    expect(row!.lastUsedAt).not.toBeNull()
  })

  test('sign in again in at most 3 statements', async () => {
    const token = await tokenFor(await newKey())
    await house.signIn(token)
    const before = database.statements()
    await house.signIn(token)
    expect(database.statements() - before).toBeLessThanOrEqual(3)
  })

  test('may reach less far than the key, and never further', async () => {
    const free = await newKey()
    const key = await newKey({ scopes: ['account:*', '*:read'] })
    const reach = async (token: string) => [...(await house.signIn(token))!.reach.keys()].toSorted()
    expect(await reach(await tokenFor(free))).toEqual(['account.READ', 'account.UPDATE', 'contact.READ'])
    expect(await reach(await tokenFor(free, { scope: 'account:READ' }))).toEqual(['account.READ'])
    expect(await reach(await tokenFor(key))).toEqual(['account.READ', 'account.UPDATE', 'contact.READ'])
    expect(await reach(await tokenFor(key, { scope: 'contact:read  account:update' }))).toEqual([
      'account.UPDATE',
      'contact.READ',
    ])
    expect(await reach(await tokenFor(key, { scope: '*:read' }))).toEqual(['account.READ', 'contact.READ'])
    for (const scope of ['contact:update', '*:update', '*:*', 'contact:*', 'account:fly', 'openid', '名:read']) {
      const { status, body } = await post(form({ scope, client_id: key.id, client_secret: key.bearer }))
      expect([status, body.error]).toEqual([400, 'invalid_scope'])
      expect(body.error_description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/)
    }
  })

  test('of an administrator administer, unless they have scopes', async () => {
    const { id } = await database.read
      .selectFrom('ApiKey')
      .select('id')
      .where('name', '=', 'First key')
      .executeTakeFirstOrThrow()
    const admin = { id, bearer: ADMIN_KEY }
    expect(await house.signIn(await tokenFor(admin))).toMatchObject({ administer: true })
    expect(await house.signIn(await tokenFor(admin, { scope: '*:*' }))).toMatchObject({ administer: false })
    expect((await post(form({}), basic(id, ADMIN_KEY))).status).toBe(200)
  })

  test('are refused as RFC 6749 says', async () => {
    const key = await newKey()
    const good = { client_id: key.id, client_secret: key.bearer }
    const other = await newKey()
    const refused: [string, Record<string, string>, number, string][] = [
      ['', {}, 400, 'invalid_request'],
      ['grant_type=', {}, 400, 'invalid_request'],
      [new URLSearchParams({ grant_type: 'password', ...good }).toString(), {}, 400, 'unsupported_grant_type'],
      [form({}), {}, 401, 'invalid_client'],
      [form({ client_id: key.id }), {}, 401, 'invalid_client'],
      [form({ ...good, client_id: other.id }), {}, 401, 'invalid_client'],
      [form({ ...good, client_secret: `${key.bearer.slice(0, -1)}!` }), {}, 401, 'invalid_client'],
      [form({}), basic(key.id, other.bearer), 401, 'invalid_client'],
      [form({}), { authorization: `Bearer ${key.bearer}` }, 401, 'invalid_client'],
      [form({}), { authorization: 'Basic ####' }, 401, 'invalid_client'],
      [form({}), basic(key.id, '%E0%A4%A'), 401, 'invalid_client'],
      [form(good), basic(key.id, key.bearer), 400, 'invalid_request'],
      [form({ client_id: other.id }), basic(key.id, key.bearer), 400, 'invalid_request'],
      [`${form(good)}&scope=a:b&scope=c:d`, {}, 400, 'invalid_request'],
      [JSON.stringify(good), { 'content-type': 'application/json' }, 400, 'invalid_request'],
      [form({ ...good, more: 'x'.repeat(20_000) }), {}, 413, 'invalid_request'],
    ]
    for (const [body, headers, status, error] of refused) {
      const answer = await post(body, headers)
      expect([answer.status, answer.body.error, answer.headers.get('cache-control')]).toEqual([
        ...[status, error, 'no-store'],
      ])
      expect(answer.headers.has('www-authenticate')).toBe(status === 401)
      expect(JSON.stringify(answer.body)).not.toContain(key.bearer)
    }
    const got = await fetch(`${house.origin}/oauth/token?${form(good)}`)
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
    expect(house.lines).toEqual([])
  })

  test('are refused for a while to a client that failed too often, and to it alone', async () => {
    const [guessed, other] = [await newKey(), await newKey()]
    const apart = await openTokenHouse(database)
    const attempt = { client_id: guessed.id, client_secret: other.bearer }
    for (let at = 0; at < 10; at += 1) expect((await post(form(attempt), {}, apart)).status).toBe(401)
    const before = database.statements()
    const blocked = await post(form({ ...attempt, client_secret: guessed.bearer }), {}, apart)
    expect([blocked.status, blocked.body.error]).toEqual([429, 'temporarily_unavailable'])
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(database.statements()).toBe(before)
    const fine = await post(form({ client_id: other.id, client_secret: other.bearer }), {}, apart)
    expect(fine.status).toBe(200)
    await apart.close()
  })

  test('end with their time, with their key, and with the user', async () => {
    const soon = new Date(clock.at + 120_500).toISOString()
    const short = await newKey({ expiresAt: soon })
    const answer = await post(form({}), basic(short.id, short.bearer))
    expect(answer.body.expires_in).toBeLessThanOrEqual(120)
    const token = answer.body.access_token as string
    clock.at += 121_000
    expect(await house.ask(token)).toContain('has expired')
    clock.at -= 121_000
    const key = await newKey()
    const second = await tokenFor(key)
    await house.as((work) => archiveRecord(work, ApiKey, { id: key.id }))
    expect(await house.ask(second)).toContain('The key for which this token was issued opens no more')
    expect((await post(form({}), basic(key.id, key.bearer))).body.error).toBe('invalid_client')
    const leaver = await house.as(async (work) => (await createRecord(work, User, { name: 'Lea' }, saveUsers)).id!)
    const last = await newKey({ user: leaver })
    const third = await tokenFor(last)
    expect(await house.ask(third)).toEqual({ viewer: { name: 'Lea' } })
    await house.as((work) => archiveRecord(work, User, { id: leaver }, saveUsers))
    expect(await house.ask(third)).toContain('opens no more')
  })

  test('open with every server of the workspace, with none of another, and with no claim changed', async () => {
    const token = await tokenFor(await newKey())
    const twin = await openTokenHouse(database)
    expect(await twin.ask(token)).toEqual({ viewer: { name: 'Sol' } })
    const elsewhere = await openTokenHouse(await open())
    expect(await elsewhere.ask(token)).toContain('a key that its issuer does not publish')
    const [header, payload, signature] = token.split('.') as [string, string, string]
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const admin = await database.read.selectFrom('User').select('id').where('name', '=', 'Administrator').execute()
    for (const change of [{ sub: admin[0]!.id }, { exp: claims.exp + 1 }, { scope: '*:*' }, { client_id: 'key_0' }]) {
      const tampered = Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url')
      expect(await house.ask(`${header}.${tampered}.${signature}`)).toContain('signature of this token is wrong')
    }
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')
    expect(await house.ask(`${unsigned}.${payload}.`)).toContain('algorithm that is not allowed')
    await twin.close()
    await elsewhere.close()
  })

  test('can be checked by anybody, with keys that are published without their secrets and change every day', async () => {
    const token = await tokenFor(await newKey())
    const url = new URL(`${house.origin}/.well-known/jwks.json`)
    const found = createRemoteJWKSet(url)
    const { payload } = await jwtVerify(token, found, { issuer: 'urn:rapport', audience: 'urn:rapport' })
    expect(payload.sub).toBe(seller)
    const response = await fetch(url)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const { keys } = (await response.json()) as { keys: Record<string, unknown>[] }
    for (const key of keys) {
      expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: expect.any(String) })
      expect(key).not.toHaveProperty('d')
    }
    const stored = await database.read.selectFrom('SigningKey').selectAll().execute()
    for (const { publicKey } of stored) expect(publicKey).not.toHaveProperty('d')
    clock.at += DAY
    const next = await tokenFor(await newKey())
    expect(decodeProtectedHeader(next).kid).not.toBe(decodeProtectedHeader(token).kid)
    const during = ((await (await fetch(url)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid)
    expect(during).toEqual(expect.arrayContaining([token, next].map((one) => decodeProtectedHeader(one).kid)))
    clock.at += DAY
    await tokenFor(await newKey())
    const after = ((await (await fetch(url)).json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid)
    expect(after).not.toContain(decodeProtectedHeader(token).kid)
    const posted = await fetch(url, { method: 'POST' })
    expect(posted.status).toBe(405)
  })

  test('and keys that were revoked get no successor', async () => {
    const key = await newKey()
    await house.as((work) => archiveRecord(work, ApiKey, { id: key.id }))
    const query = 'mutation ($id: ID!) { keyRotate(input: { id: $id }) { secret userErrors { code field } } }'
    expect(await house.ask(ADMIN_KEY, query, { id: key.id })).toEqual({
      keyRotate: { secret: null, userErrors: [{ code: 'KEY_REVOKED', field: ['id'] }] },
    })
  })

  test('have a stamp that is another one as soon as what they may do is', async () => {
    const key = await newKey({ scopes: ['account:*'] })
    const stamp = async () => rightsStamp((await house.signIn(key.bearer))!)
    const first = await stamp()
    expect(await stamp()).toBe(first)
    await house.as((work) => updateRecord(work, User, { id: seller, title: 'Seller' }, saveUsers))
    await house.as((work) => updateRecord(work, Role, { id: roleId, description: 'Reads' }, saveRoles))
    expect(await stamp()).toBe(first)
    const grants = [{ noun: 'account', verb: 'READ', reach: 'OWN' }]
    await house.as((work) => updateRecord(work, Role, { id: roleId, grants }, saveRoles))
    const second = await stamp()
    expect(second).not.toBe(first)
    await house.as((work) => updateRecord(work, ApiKey, { id: key.id, expiresAt: '2999-01-01T00:00:00.000Z' }))
    const third = await stamp()
    expect(third).not.toBe(second)
    await house.as((work) => updateRecord(work, User, { id: seller, roles: [] }, saveUsers))
    expect(await stamp()).not.toBe(third)
  })
})
