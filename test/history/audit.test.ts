import { beforeAll, expect, it } from 'vitest'
import { addressOf } from '../../src/api/audit-origin.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'
import { codeOf, type Office, openOffice } from '../stories/office.ts'

const LOG = `query ($filter: AuditFilter, $first: Int, $after: Cursor) { auditLog(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id type subjectId recordedAt actor { name }
    changes { field before after } origin { address userAgent requestId keyId } } } }`

describeEngines('the audit log', (open) => {
  let database: Database
  let office: Office
  let acme: string
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
    acme = await office.make('anna', 'account', { name: 'Acme' })
    const headers = { 'user-agent': 'Nightly import', 'x-request-id': 'night-7', 'x-forwarded-for': '203.0.113.9' }
    await office.act('anna', 'accountUpdate', { id: acme, name: 'Acme 新' }, 'cursor', headers)
    return () => office.close()
  })

  const log = async (filter: object = {}, page: object = {}, who = 'ada') =>
    (await office.ask(who, LOG, { filter, ...page })).auditLog
  const typesOf = ({ nodes }: any) => nodes.map((event: any) => event.type)

  it('tells who did what, from where, with which key, before and after', async () => {
    const { nodes } = await log({ subjectIds: [acme] })
    const { keys } = await office.ask('ada', '{ keys(filter: {name: {eq: "Key of Anna Berg"}}) { nodes { id } } }')
    expect(nodes[0]).toMatchObject({
      ...{ type: 'account.updated', actor: { name: 'Anna Berg' } },
      changes: [{ field: 'name', before: 'Acme', after: 'Acme 新' }],
      // Nobody said that a proxy can be trusted.
      origin: { address: '127.0.0.1', userAgent: 'Nightly import', requestId: 'night-7', keyId: keys.nodes[0].id },
    })
    expect(nodes[1].origin.requestId).toMatch(/^req_/)
  })

  it('holds what the house did by itself, and no attempt to sign in', async () => {
    const { totalCount, nodes } = await log({ types: ['role.created'] })
    expect(totalCount).toBe(3)
    expect(nodes[0]).toMatchObject({ actor: null, origin: { address: null, keyId: null } })
    const before = (await log()).totalCount
    const refused = await fetch(office.url, {
      ...{ method: 'POST', body: '{"query": "{ viewer { name } }"}' },
      headers: { 'content-type': 'application/json', authorization: 'Bearer nobody-knows-this-bearer-0000000000' },
    })
    expect(refused.status).toBe(401)
    expect((await log()).totalCount).toBe(before)
  })

  it('is found by what, which kind, whom, with which key, and when', async () => {
    const [{ recordedAt: last, origin }, { recordedAt: first }] = (await log({ subjectIds: [acme] })).nodes
    const later = new Date(Date.parse(last) + 1).toISOString()
    expect(typesOf(await log({ types: ['account.created'], nouns: ['ACCOUNT'] }))).toEqual(['account.created'])
    expect(typesOf(await log({ actorIds: [office.ids.anna] }))).toEqual(['account.updated', 'account.created'])
    expect(typesOf(await log({ keyIds: [origin.keyId] }))).toEqual(['account.updated', 'account.created'])
    expect(typesOf(await log({ nouns: ['ACCOUNT'], from: first, to: last }))).toEqual(
      first === last ? [] : ['account.created'],
    )
    expect(typesOf(await log({ nouns: ['ACCOUNT'], from: last, to: later })).at(0)).toBe('account.updated')
    expect(typesOf(await log({ nouns: [] }))).toEqual([])
    expect(typesOf(await log({ nouns: ['TEAM'], actorIds: [office.ids.anna] }))).toEqual([])
    expect(codeOf(await office.tell('ada', LOG, { filter: { types: ['account.eaten'] } }))).toBe('BAD_REQUEST')
  })

  it('is told page by page, the newest first, without a gap', async () => {
    const whole = (await log({}, { first: 200 })).nodes
    expect(whole.map((event: any) => event.recordedAt)).toEqual(
      whole
        .map((event: any) => event.recordedAt)
        .toSorted()
        .reverse(),
    )
    const found: string[] = []
    for (let page: any = null; page?.pageInfo.hasNextPage !== false; ) {
      page = await log({}, { first: 7, after: page?.pageInfo.endCursor })
      found.push(...page.nodes.map((event: any) => event.id))
    }
    expect(found).toEqual(whole.map((event: any) => event.id))
  })

  it('is for administrators and for roles that may audit, also over records out of their reach', async () => {
    for (const who of ['mei', 'anna']) expect(codeOf(await office.tell(who, LOG))).toBe('FORBIDDEN')
    const grants = [{ noun: 'user', verb: 'READ', reach: 'ALL' }]
    await office.make('ada', 'role', { name: 'Auditor', audit: true, grants })
    await office.hire('olga', 'Olga', 'Auditor', office.teams.china)
    const { nodes } = await log({ subjectIds: [acme] }, {}, 'olga')
    expect(nodes[0]).toMatchObject({ type: 'account.updated', origin: { address: '127.0.0.1' } })
    expect(nodes[0].changes[0].after).toBe('Acme 新')
    const scoped = { name: 'Narrow', user: office.ids.olga, scopes: ['user:read'] }
    const made = await office.ask(
      'ada',
      'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { secret userErrors { message } } }',
      { input: scoped },
    )
    const response = await fetch(office.url, {
      ...{ method: 'POST', body: JSON.stringify({ query: LOG }) },
      headers: { 'content-type': 'application/json', authorization: `Bearer ${made.keyCreate.secret}` },
    })
    expect(((await response.json()) as any).errors[0].extensions.code).toBe('FORBIDDEN')
  })

  it('keeps hidden fields from an auditor too', async () => {
    const rich = await office.make('anna', 'account', {
      name: 'Rich',
      annualRevenue: { amount: '77.70', currency: 'EUR' },
    })
    const grants = [{ noun: 'account', verb: 'READ', reach: 'ALL' }]
    const fields = [{ noun: 'account', field: 'annualRevenue', access: 'HIDDEN' }]
    await office.make('ada', 'role', { name: 'Discreet auditor', audit: true, grants, fields })
    await office.hire('dora', 'Dora', 'Discreet auditor', office.teams.europe)
    expect(JSON.stringify(await log({ subjectIds: [rich] }, {}, 'dora'))).not.toContain('77.70')
    expect(JSON.stringify(await log({ subjectIds: [rich] }))).toContain('77.70')
  })

  it('tells everything that a deleted record held', async () => {
    const gone = await office.make('anna', 'account', { name: 'Gone', domains: ['gone.de'] })
    await office.act('ada', 'accountDelete', { id: gone })
    const [deleted] = (await log({ subjectIds: [gone] })).nodes
    expect(deleted.type).toBe('account.deleted')
    expect(deleted.changes).toEqual(
      expect.arrayContaining([
        { field: 'name', before: 'Gone', after: null },
        { field: 'domains', before: ['gone.de'], after: [] },
      ]),
    )
  })

  it('takes one statement, one more each for counting, origins and people', async () => {
    const asked = (rest: string, first = 50) => `{ auditLog(first: ${first}) { nodes { id type ${rest} } } }`
    expect(await office.statements('ada', asked(''))).toBe(1)
    expect(await office.statements('ada', asked('origin { address } actor { name }'))).toBe(3)
    expect(await office.statements('ada', '{ auditLog { totalCount nodes { id } } }')).toBe(2)
  })

  it('believes as many proxies as the operator says', async () => {
    const mine = await open()
    const server = await serve(mine, { trustProxy: 1 })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_KEY}` }
    const ask = async (query: string, more: object = {}): Promise<any> =>
      (
        await fetch(server.url, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ query }) })
      ).json()
    const make = 'mutation { accountCreate(input: {name: "Acme"}) { account { id } userErrors { code } } }'
    await ask(make, { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })
    await ask(make)
    const told = await ask('{ auditLog(filter: {nouns: [ACCOUNT]}) { nodes { origin { address } } } }')
    expect(told.data.auditLog.nodes.map((event: any) => event.origin.address)).toEqual(['127.0.0.1', '203.0.113.9'])
    await server.close()
  })
})

it.each([
  ['::ffff:192.0.2.1', null, 0, '192.0.2.1'],
  ['192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
  ['192.0.2.1', '198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
  ['192.0.2.1', '198.51.100.1,203.0.113.9', 2, '198.51.100.1'],
  ['192.0.2.1', '203.0.113.9', 2, '203.0.113.9'],
  ['192.0.2.1', '[2001:db8::1]:443', 1, '2001:db8::1'],
  ['192.0.2.1', '203.0.113.9:5000', 1, '203.0.113.9'],
  ['192.0.2.1', 'unknown', 1, '192.0.2.1'],
  ['192.0.2.1', '"><script>', 1, '192.0.2.1'],
  ['2001:db8::2', null, 1, '2001:db8::2'],
  [null, null, 0, null],
])('a socket at %s with X-Forwarded-For %s and %d trusted proxies is %s', (socket, forwarded, proxies, address) => {
  expect(addressOf(socket, forwarded, proxies)).toBe(address)
})
