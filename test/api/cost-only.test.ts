import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partsOf } from '../../src/api/cost-parts.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { signedIn } from '../live/raw-socket.ts'
import { ADMIN_KEY, serve } from '../serving.ts'
import { type Answer, codes, send } from '../staff/documents.house.ts'

const extensions = { costOnly: true }
const DEAR =
  '{ accounts(first: 200) { nodes { contacts(first: 200) { nodes { id } } opportunities(first: 200) { nodes { id } } } } }'

describeEngines('the cost of a document without running it', (open) => {
  let database: Database
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    database = await open()
    server = await serve(database)
  })
  afterAll(async () => {
    expect(server.errors).toEqual([])
    await server.close()
  })

  const ask = (body: object, headers?: object): Promise<Answer> => send(server.url, ADMIN_KEY, body, headers)

  test('is told with where it comes from, and nothing is taken', async () => {
    const query = 'query ($n: Int) { accounts(first: $n) { totalCount nodes { owner { id } } } viewer { name } }'
    const before = (await ask({ query, extensions, variables: { n: 20 } })).extensions.cost
    const answer = await ask({ query, extensions, variables: { n: 20 } })
    expect(answer.status).toBe(200)
    expect(answer.data).toBeNull()
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions.cost).toEqual({
      ...{ requested: 52, actual: 0, allowed: 50_000, remaining: before.remaining, resetAt: expect.any(String) },
      parts: [
        { path: ['accounts', 'nodes'], cost: 20, objects: 20 },
        { path: ['accounts', 'nodes', 'owner'], cost: 20, objects: 20 },
        { path: ['accounts', 'totalCount'], cost: 10, objects: 0 },
        { path: ['accounts'], cost: 1, objects: 1 },
        { path: ['viewer'], cost: 1, objects: 1 },
      ],
    })
    expect(before.remaining).toBe(1_000_000)
  })

  test('is told of a document that is too dear, which else is refused', async () => {
    expect(codes(await ask({ query: DEAR }))).toEqual(['COST_EXCEEDED'])
    const { requested, allowed, parts } = (await ask({ query: DEAR, extensions })).extensions.cost
    expect(requested).toBeGreaterThan(allowed)
    expect(parts[0]).toEqual({ path: ['accounts', 'nodes', 'contacts', 'nodes'], cost: 40_000, objects: 40_000 })
  })

  test('is told of a mutation that does nothing, with no key kept', async () => {
    const query = 'mutation { accountCreate(input: { name: "Never" }) { account { id } } }'
    const statements = database.statements()
    const answer = await ask({ query, extensions }, { 'idempotency-key': 'cost-1' })
    expect([answer.data, answer.extensions.cost.requested]).toEqual([null, 12])
    // The sign-in alone.
    expect(database.statements() - statements).toBeLessThanOrEqual(4)
    const found = await ask({ query: '{ accountsAggregate(filter: { name: { eq: "Never" } }) { rows { count } } }' })
    expect(found.data.accountsAggregate.rows).toEqual([{ count: 0 }])
    const done = await ask({ query }, { 'idempotency-key': 'cost-1' })
    expect(done.extensions.idempotency).toBeUndefined()
    expect(done.data.accountCreate.account.id).toEqual(expect.any(String))
  })

  test('is told of a subscription over HTTP, as server-sent events and over a web socket', async () => {
    const query = 'subscription { events { event { subject { id } } } }'
    const plain = await ask({ query, extensions })
    expect([plain.data, plain.extensions.cost.requested]).toEqual([null, expect.any(Number)])
    const streamed = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${ADMIN_KEY}`,
      },
      body: JSON.stringify({ query, extensions }),
    })
    const text = await streamed.text()
    expect(text).toContain('"parts":[')
    expect(text).toContain('event: complete')
    const socket = await signedIn(server.url, ADMIN_KEY)
    socket.say({ id: '1', type: 'subscribe', payload: { query, extensions } })
    const told = await socket.hear('next')
    expect([told.payload.data, told.payload.extensions.cost.parts]).toEqual([null, plain.extensions.cost.parts])
    expect(await socket.hear()).toEqual({ id: '1', type: 'complete' })
    socket.socket.close()
  })

  test('is not counted as spent', async () => {
    const spent = async () => {
      const text = await (await fetch(new URL('/metrics', server.url))).text()
      return /rapport_cost_total\{of="requested"\} (\d+)/.exec(text)?.[1]
    }
    await ask({ query: '{ viewer { name } }' })
    const before = await spent()
    expect(before).toEqual(expect.any(String))
    await ask({ query: DEAR, extensions })
    expect(await spent()).toBe(before)
    await ask({ query: '{ viewer { name } }' })
    expect(Number(await spent())).toBe(Number(before) + 1)
  })

  test('is no way round the other checks', async () => {
    expect(codes(await ask({ query: '{ nothing }', extensions }))).toEqual(['BAD_REQUEST'])
    expect(codes(await ask({ query: '{ viewer { name } }', extensions: { costOnly: 'yes' } }))).toEqual(['BAD_REQUEST'])
    expect(codes(await send(server.url, 'x'.repeat(40), { query: '{ viewer { name } }', extensions }))).toEqual([
      'UNAUTHENTICATED',
    ])
    const ran = await ask({ query: '{ viewer { name } }', extensions: { costOnly: false } })
    expect(ran.data).toEqual({ viewer: { name: 'Administrator' } })
    expect(ran.extensions.cost.parts).toBeUndefined()
  })
})

describe('the parts of a cost', () => {
  test('are the 20 dearest, and sum up to the whole where there are no more', () => {
    const leaf = (key: string, each: number) => ({ key, asked: 0, rows: 0, size: 2, each, inner: [] })
    const plan = [{ ...leaf('a', 1), asked: 5, inner: [leaf('b', 3)] }]
    expect(partsOf(plan, {})).toEqual([
      { path: ['a', 'b'], cost: 12, objects: 4 },
      { path: ['a'], cost: 7, objects: 2 },
    ])
    const many = Array.from({ length: 30 }, (_, at) => leaf(`f${at}`, at))
    expect(partsOf(many, {}).map(({ cost }) => cost)).toEqual(Array.from({ length: 20 }, (_, at) => 2 * (29 - at)))
  })
})
