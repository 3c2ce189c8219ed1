import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { costBuckets } from '../../src/api/limits-bucket.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines, openTestDatabase } from '../engines.ts'
import { type Ask, hire, openHouse } from './house.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Row ${index}` }))

describeEngines('what a document costs', (open) => {
  let database: Database
  let people: Map<string, Actor>
  let anna: Ask

  beforeAll(async () => {
    database = await open()
    people = await hire(database, ['Anna', 'Boris'])
    anna = openHouse(database, people).as('anna')
    for (const name of ['One', 'Two', 'Three'])
      await anna('mutation ($name: String!) { accountCreate(input: { name: $name }) { cursor } }', { name })
  })

  const cost = async (query: string, variables?: object) => (await anna(query, variables)).body.extensions.cost

  test.each<[string, string, object | undefined, number, number]>([
    ['nothing of the workspace', '{ __typename }', undefined, 0, 0],
    ['one record', '{ viewer { name } }', undefined, 1, 1],
    ['a page of the usual size', '{ accounts { nodes { id } } }', undefined, 51, 4],
    ['a page of its own size', '{ accounts(first: 2) { nodes { id } } }', undefined, 3, 3],
    ['a page from its end', '{ accounts(last: 7) { nodes { id } } }', undefined, 8, 4],
    ['edges, which are part of the page', '{ accounts(first: 2) { edges { cursor node { id } } } }', undefined, 3, 3],
    ['a size by variable', 'query ($n: Int) { accounts(first: $n) { nodes { id } } }', { n: 2 }, 3, 3],
    ['a variable left out', 'query ($n: Int) { accounts(first: $n) { nodes { id } } }', {}, 51, 4],
    ['the default of a variable', 'query ($n: Int = 2) { accounts(first: $n) { nodes { id } } }', {}, 3, 3],
    ['a total', '{ accounts(first: 1) { totalCount } }', undefined, 11, 11],
    ['a record below each', '{ accounts(first: 2) { nodes { parent { id } } } }', undefined, 5, 3],
    [
      'pages within a page',
      '{ accounts(first: 2) { nodes { children(first: 3) { totalCount nodes { id } } } } }',
      undefined,
      1 + 2 * (1 + 1 + 10 + 3),
      1 + 2 * (1 + 1 + 10),
    ],
    ['two aliases', '{ a: viewer { name } b: viewer { name } }', undefined, 2, 2],
    [
      'what is asked twice, once',
      '{ accounts(first: 2) { nodes { parent { id } } } ...F } fragment F on Query { accounts(first: 2) { nodes { parent { name } id } } }',
      undefined,
      5,
      3,
    ],
    ['what a directive leaves out', '{ viewer @skip(if: true) { name } }', undefined, 1, 0],
    ['sums', '{ accountsAggregate { rows { count } } }', undefined, 101, 101],
    ['sums by groups', '{ accountsAggregate(groupBy: [{ name: true }]) { rows { count } } }', undefined, 1100, 103],
    ['records by their ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', undefined, 3, 0],
    ['a search', '{ search(query: "one", first: 5) { id } }', undefined, 55, 51],
    ['a write', 'mutation { accountCreate(input: { name: "" }) { account { id } } }', undefined, 12, 11],
    [
      'a write of rows, as a trial',
      'mutation ($rows: [AccountRowInput!]!) { accountsBulkUpsert(rows: $rows, match: { externalIdSource: "x" }, dryRun: true) { cursor } }',
      { rows: rows(100) },
      110,
      110,
    ],
    [
      'a write over a filter',
      'mutation { accountsBulkArchive(filter: { name: { eq: "Nobody" } }) { results { id } } }',
      undefined,
      10_010,
      10,
    ],
    [
      'a write over a filter of so many',
      'mutation { accountsBulkArchive(filter: { name: { eq: "Nobody" } }, expectedCount: 3) { cursor } }',
      undefined,
      13,
      13,
    ],
  ])('%s', async (_, query, variables, requested, actual) => {
    expect(await cost(query, variables)).toMatchObject({ requested, actual })
  })

  test('a document that is too dear is refused before any statement', async () => {
    const before = database.statements()
    const dear = await anna('{ accounts(first: 200) { nodes { children(first: 200) { nodes { parent { id } } } } } }')
    expect(dear.status).toBe(400)
    expect(dear.body.errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }])
    expect(dear.body.errors[0].message).toContain('80401')
    expect(dear.body.data).toBeUndefined()
    expect(dear.body.extensions.cost).toMatchObject({ requested: 80_401, actual: 0 })
    const writes = Array.from({ length: 6 }, (_, i) => `a${i}: accountsBulkArchive(filter: {}) { cursor }`)
    expect((await anna(`mutation { ${writes.join(' ')} }`)).status).toBe(400)
    expect(database.statements()).toBe(before)
  })

  test('a document without a price in its text is priced with its variables each time', async () => {
    const query =
      'query ($n: Int) { accounts(first: $n) { nodes { children(first: $n) { nodes { parent { id } } } } } }'
    expect((await anna(query, { n: 200 })).status).toBe(400)
    expect((await anna(query, { n: 20 })).status).toBe(200)
    expect((await anna(query, { n: 200 })).status).toBe(400)
  })

  test('an empty bucket answers 429 with the seconds to wait, for one key and no other', async () => {
    const house = openHouse(database, people, { limits: { cost: 100, costPerMinute: 100 } })
    const first = await house.as('anna')('{ accounts(first: 99) { nodes { id } } }')
    expect(first.body.extensions.cost).toMatchObject({ requested: 100, actual: 4 })
    expect(first.body.extensions.cost.remaining).toBeGreaterThanOrEqual(96)
    await house.as('anna')('{ accounts(first: 3) { nodes { id } } accountsAggregate { rows { count } } }')
    const writes =
      'mutation { a: accountCreate(input: { name: "" }) { cursor } b: accountCreate(input: { name: "" }) { cursor } }'
    const answers = []
    for (let index = 0; index < 6; index++) answers.push(await house.as('anna')(writes))
    const before = database.statements()
    const last = await house.as('anna')(writes)
    expect(database.statements()).toBe(before)
    expect(answers[0]!.status).toBe(200)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(14)
    expect(last.body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
    expect(last.body.extensions.cost).toMatchObject({ requested: 22, actual: 0 })
    expect(last.body.extensions.cost.remaining).toBeLessThan(22)
    expect(last.body.extensions.cost.resetAt > new Date().toISOString()).toBe(true)
    expect((await house.as('boris')(writes)).status).toBe(200)
  })

  test('the limit can be asked for, with what this document costs', async () => {
    const { data, extensions } = (
      await anna('{ rateLimit { limit remaining resetAt cost } accounts { nodes { id } } }')
    ).body
    expect(data.rateLimit).toMatchObject({ limit: 1_000_000, cost: 51, resetAt: expect.stringMatching(/Z$/) })
    expect(data.rateLimit.remaining).toBeLessThanOrEqual(1_000_000)
    expect(extensions.cost.requested).toBe(51)
  })
})

describe('what refused requests are told', () => {
  let database: Database
  let anna: Ask
  let nobody: Ask

  beforeAll(async () => {
    database = await openTestDatabase('sqlite')
    const house = openHouse(database, await hire(database, ['Anna']))
    anna = house.as('anna')
    nobody = house.as('nobody')
  })
  afterAll(() => database.close())

  test.each(['{', '{ nothing }', '{ accounts(first: 0) { nodes { id } } }'])('%s costs nothing', async (query) => {
    const { body } = await anna(query)
    expect(body.extensions.cost).toMatchObject({ actual: 0, remaining: 1_000_000 })
  })

  test('who is not signed in has no bucket', async () => {
    expect((await nobody('{ viewer { name } }')).body.extensions.cost).toBeUndefined()
  })

  test('an introspection is paid for, and only for who is signed in', async () => {
    const usual = await anna(getIntrospectionQuery())
    expect(usual.status).toBe(200)
    expect(usual.body.extensions.cost.requested).toBeLessThan(30_000)
    expect((await nobody(getIntrospectionQuery())).status).toBe(401)
  })

  test('fragments that unfold without end are refused in no time', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `fragment F${i} on Account { parent { ...F${i + 1} } owner { id } children { nodes { ...F${i + 1} } } }`,
    )
    const began = performance.now()
    const { status, body } = await anna(
      `{ accounts { nodes { ...F0 } } } ${levels.join(' ')} fragment F12 on Account { id }`,
    )
    expect([status, ['COST_EXCEEDED', 'BAD_REQUEST'].includes(body.errors[0].extensions.code)]).toEqual([400, true])
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('a bucket', () => {
  let now = 0
  let buckets: ReturnType<typeof costBuckets>

  beforeEach(() => {
    now = Date.parse('2026-01-01T00:00:00Z')
    buckets = costBuckets(600, () => now)
  })

  test('is full at first, gives what it has and says when there will be enough', () => {
    expect(buckets.standing('a')).toEqual({ limit: 600, remaining: 600, resetAt: '2026-01-01T00:00:00.000Z' })
    expect(buckets.take('a', 500)).toBeNull()
    expect(buckets.take('a', 200)).toBe(10)
    expect(buckets.standing('a')).toEqual({ limit: 600, remaining: 100, resetAt: '2026-01-01T00:00:50.000Z' })
    now += 10_000
    expect(buckets.take('a', 200)).toBeNull()
    expect(buckets.standing('a').remaining).toBe(0)
  })

  test('fills up to its limit and no further, and takes back what was not spent', () => {
    buckets.take('a', 600)
    buckets.giveBack('a', 100)
    expect(buckets.standing('a').remaining).toBe(100)
    now += 3_600_000
    expect(buckets.standing('a').remaining).toBe(600)
    buckets.giveBack('a', 100)
    expect(buckets.standing('a').remaining).toBe(600)
  })

  test('is not fooled by a clock that goes back', () => {
    buckets.take('a', 600)
    now -= 60_000
    expect(buckets.standing('a').remaining).toBe(0)
  })

  test('is forgotten when it is full again and many others have come', () => {
    for (let index = 0; index < 10_000; index++) buckets.take(`p${index}`, 1)
    now += 60_000
    buckets.take('spent', 600)
    expect(buckets.size()).toBeLessThan(10)
    expect(buckets.standing('spent').remaining).toBe(0)
  })
})
