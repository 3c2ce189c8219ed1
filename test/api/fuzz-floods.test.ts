import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textCache } from '../../src/api/limits-memory.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { demoCompany, openDemo } from './demo-house.ts'
import { chunksWithoutEnd, raw, type Sent, sendRaw } from './raw-http.ts'

let database: Database
let demo: Awaited<ReturnType<typeof openDemo>>
let bearer: string

beforeAll(async () => {
  const company = await demoCompany()
  database = company.database
  bearer = company.keys[0]!.bearer
  demo = await openDemo(database, { requestSeconds: 1 })
})

afterAll(async () => {
  await demo.close()
  await database.close()
})

const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ')

/** By this a client says that it knows refusals by their status. */
const ACCEPT = { accept: 'application/graphql-response+json' }

/** Documents of which none may be answered with anything but a refusal. */
const FLOODS: [string, string, object?][] = [
  ['aliases', `{ ${times(1000, (i) => `a${i}: viewer { name }`)} }`],
  ['aliases deeper down', `{ viewer { ${times(1000, (i) => `a${i}: name`)} } }`],
  ['__typename', `{ viewer { ${times(3000, (i) => `a${i}: __typename`)} } }`],
  ['__typename at the root', `{ ${times(3000, () => '__typename')} }`],
  ['one field again and again', `{ viewer { ${times(9000, () => 'name')} } }`],
  ['directives', `{ viewer { name ${times(1000, () => '@include(if: true)')} } }`],
  ['directives that nobody knows', `{ viewer { ${times(1500, (i) => `name @x${i}`)} } }`],
  ['spreads of one fragment', `{ ${times(10_000, () => '...A')} } fragment A on Query { viewer { name } }`],
  ['spreads within spreads', `{ ...F0 } ${times(200, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}`],
  ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { viewer { name } ...A }'],
  ['a long circle', `{ ...F0 } ${times(900, (i) => `fragment F${i} on Query { ...F${(i + 1) % 900} }`)}`],
  [
    'fragments that unfold',
    `{ accounts { nodes { ...F0 } } } ${times(6, (i) => `fragment F${i} on Account { parent { ...F${i + 1} } children { nodes { ...F${i + 1} } } }`)} fragment F6 on Account { parent { id } children(first: 200) { nodes { id } } }`,
  ],
  ['deep nesting', `{ accounts { nodes { ${'parent { '.repeat(300)} id ${'} '.repeat(300)} } } }`],
  ['nesting without end', '{a'.repeat(4900)],
  ['nested lists', `{ accounts(filter: ${'['.repeat(4000)}`],
  ['nested objects', `{ accounts(filter: ${'{and: '.repeat(3000)} {} ${'}'.repeat(3000)}) { nodes { id } } }`],
  ['a list', `{ nodes(ids: [${times(3000, () => '"a"')}]) { id } }`],
  ['a list of variables', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(100_000).fill('a') }],
  ['nested variables', 'query ($f: AccountFilter) { accounts(filter: $f) { nodes { id } } }', { f: nested(1000) }],
  ['a long document', `{ ${times(100_000, () => 'viewer')} }`],
  ['a long comment before nothing', `#${'x'.repeat(5_000_000)}`],
  ['a long name', `{ ${'x'.repeat(2_000_000)} }`],
  ['a text without end', `{ accounts(after: "${'x'.repeat(2_000_000)}") { nodes { id } } }`],
  ['operations', `${times(900, (i) => `query Q${i} { viewer { name } }`)}`],
  ['variables', `query (${times(2000, (i) => `$v${i}: Int`)}) { viewer { name } }`],
  [
    'an introspection of lists within lists',
    `{ __schema { types { ${times(5, (i) => `a${i}: fields { type { ${times(5, (j) => `b${i}${j}: fields { args { name } }`)} } }`)} } } }`,
  ],
  [
    'pages within pages',
    '{ accounts(first: 200) { nodes { opportunities(first: 200) { nodes { account { id } } } } } }',
  ],
  ['a page beyond all bounds', '{ accounts(first: 2147483647) { nodes { id } } }'],
  ['a number beyond all bounds', `{ accounts(first: ${'9'.repeat(5000)}) { nodes { id } } }`],
]

function nested(levels: number): object {
  let filter: object = {}
  for (let level = 0; level < levels; level++) filter = { and: [filter] }
  return filter
}

describe('a flood is refused, soon, and as the client’s mistake', () => {
  test.each(FLOODS)('%s', async (_, query, variables) => {
    const before = database.statements()
    const began = performance.now()
    const response = await demo.post({ query, variables }, bearer, ACCEPT)
    const answer = (await response.json()) as any
    expect(response.status, JSON.stringify(answer).slice(0, 300)).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(['BAD_REQUEST', 'COST_EXCEEDED']).toContain(answer.errors[0].extensions.code)
    expect(performance.now() - began).toBeLessThan(3000)
    // Signing in asks once, and notes the use of the key now and then.
    expect(database.statements() - before).toBeLessThanOrEqual(4)
  })

  test('none of them is a fault of the server, or leaves anything behind', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const round = async (salt: number) => {
      for (const [, query, variables] of FLOODS)
        await (await demo.post({ query: `${query}#${salt}`, variables }, bearer)).text()
      for (let index = 0; index < 40; index++)
        await (await demo.post({ query: `{ viewer { name } } #${salt} ${index} ${'x'.repeat(40_000)}` }, bearer)).text()
      collect()
      return process.memoryUsage().heapUsed / 2 ** 20
    }
    for (let salt = 0; salt < 3; salt++) await round(salt)
    const settled = await round(3)
    for (let salt = 4; salt < 8; salt++) await round(salt)
    expect((await round(8)) - settled).toBeLessThan(15)
    expect(demo.told.filter(({ level }) => level === 'error')).toEqual([])
  }, 60_000)

  test('a memory of texts keeps what is asked again, and no more characters than it may', () => {
    const cache = textCache<number>(1000)
    for (let index = 0; index < 100; index++) {
      cache.set(`first ${'x'.repeat(34)}`, -1)
      cache.set(`${index} ${'x'.repeat(40)}`, index)
      expect(cache.get(`first ${'x'.repeat(34)}`)).toBe(-1)
    }
    expect(cache.get(`99 ${'x'.repeat(40)}`)).toBe(99)
    expect(cache.get(`50 ${'x'.repeat(40)}`)).toBeUndefined()
    cache.set('y'.repeat(51), 1)
    expect(cache.get('y'.repeat(51))).toBeUndefined()
  })
})

describe('a request that is none is refused', () => {
  const sent = (more: Partial<Sent>): Sent => ({
    method: 'POST',
    path: '/graphql',
    headers: ['Content-Type: application/json', `Authorization: Bearer ${bearer}`],
    body: '{"query":"{ viewer { name } }"}',
    ...more,
  })
  const json = 'Content-Type: application/json'

  test('as it should be it is answered', async () => {
    expect(await sendRaw(demo.port, sent({}))).toBe(200)
  })

  test.each<[string, () => Partial<Sent>, number]>([
    ['a mutation by GET', () => ({ method: 'GET', path: '/graphql?query=mutation%7B__typename%7D', body: '' }), 405],
    ['a form', () => ({ headers: ['Content-Type: application/x-www-form-urlencoded'], body: 'query=%7Bx%7D' }), 415],
    ['a form with files', () => ({ headers: ['Content-Type: multipart/form-data; boundary=x'], body: '--x--' }), 415],
    ['plain text', () => ({ headers: ['Content-Type: text/plain'] }), 415],
    ['no type', () => ({ headers: [] }), 415],
    ['a type of nonsense', () => ({ headers: ['Content-Type: ;;;='] }), 415],
    ['two types', () => ({ headers: ['Content-Type: text/plain', json] }), 415],
    ['another method', () => ({ method: 'DELETE' }), 405],
    ['a batch', () => ({ body: '[{"query":"{ viewer { name } }"},{"query":"{ viewer { name } }"}]' }), 400],
    ['an empty batch', () => ({ body: '[]' }), 400],
    ['a number', () => ({ body: '1' }), 400],
    ['half of JSON', () => ({ body: '{"query":' }), 400],
    ['deep JSON', () => ({ body: '['.repeat(200_000) }), 400],
    ['bytes that are no UTF-8', () => ({ body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x22, 0x7d]) }), 400],
    ['half a character', () => ({ body: '{"query":"{ search(query: \\"\\ud800\\") { id } }"}' }), 400],
    ['a list as variables', () => ({ body: '{"query":"{ viewer { name } }","variables":[1]}' }), 400],
    ['a length that is no number', () => ({ length: 'ten' }), 400],
    ['a length below nothing', () => ({ length: '-1' }), 400],
    ['two lengths', () => ({ headers: ['Content-Length: 3', json] }), 400],
    ['a length and chunks', () => ({ headers: ['Transfer-Encoding: chunked', json] }), 400],
    ['a length beyond the bound', () => ({ length: '999999999999' }), 413],
    ['two keys', () => ({ headers: [json, `Authorization: Bearer ${bearer}`, 'Authorization: Bearer x'] }), 200],
    ['a key in Basic', () => ({ headers: [json, 'Authorization: Basic YTpi'] }), 401],
    ['a header beyond the bound', () => ({ headers: [json, `X-Long: ${'x'.repeat(20_000)}`] }), 431],
    ['a header with no name', () => ({ headers: [': x', json] }), 400],
    ['a host of nonsense', () => ({ host: 'a b{}' }), 400],
    ['no host', () => ({ host: null }), 400],
  ])('%s', async (_, more, status) => {
    expect(await sendRaw(demo.port, sent(more()))).toBe(status)
    expect(demo.told.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('who sends slowly is not waited for: head, body and chunks', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\n'
    const auth = `Authorization: Bearer ${bearer}\r\nContent-Type: application/json\r\n`
    const began = performance.now()
    const [slowHead, slowBody, slowChunks] = await Promise.all([
      raw(demo.port, head),
      raw(demo.port, `${head}${auth}Content-Length: 100\r\n\r\n{"query`),
      chunksWithoutEnd(demo.port, `${head}${auth}Transfer-Encoding: chunked\r\n\r\n`),
    ])
    for (const answer of [slowHead, slowBody, slowChunks]) expect(answer).toMatch(/^(HTTP\/1\.1 4(00|08)|$)/)
    expect(performance.now() - began).toBeLessThan(8000)
    expect(demo.told.filter(({ level }) => level === 'error')).toEqual([])
    expect((await demo.post({ query: '{ viewer { name } }' }, bearer)).status).toBe(200)
  })

  test('the schema is told to those alone who are signed in', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Account") { name } }', '{ __typename }'])
      expect((await demo.post({ query }, 'nobody')).status).toBe(401)
  })
})
