import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { knownDocuments } from '../../src/platform/documents/known.ts'
import { loadDocument, touchRegister } from '../../src/platform/documents/register.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, codes, hash, idOf, openOffice, send } from './documents.house.ts'

const SEVERAL =
  'query Me { viewer { name } } query Limit { rateLimit { cost } } mutation Never { accountCreate(input: { name: "" }) { cursor } }'
const OWN = ['query Who { viewer { name } }', '{ rateLimit { cost } }', SEVERAL]
const FOREIGN = ['query Shop { viewer { name } }', '{ viewer { roles { name } } }']

/** Ways to say nearly the same. */
const TWISTS: ((source: string) => string)[] = [
  (source) => ` ${source}`,
  (source) => `${source}\n`,
  (source) => `${source}# the end`,
  (source) => `\ufeff${source}`,
  (source) => source.replace(/ /g, '  '),
  (source) => source.replaceAll(',', ''),
  (source) => source.replace('viewer', 'me: viewer'),
  (source) => source.replace('{', '{ __typename '),
  (source) => source.replace('{', '{ ...F '),
  (source) => `${source} fragment F on Query { accounts { nodes { name } } }`,
  (source) => `${source} query More { accounts { nodes { name } } }`,
  (source) => source.toUpperCase(),
  () => '{ __schema { types { name } } }',
  () => '{ accounts { nodes { name } } }',
  () => '',
]

describeEngines('a key for trusted documents', (open, engine) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let database: Database
  let secret: string
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
    await office.register('board', OWN)
    await office.register('shop', FOREIGN)
    secret = (await office.key({ documents: 'TRUSTED', app: 'board' })).secret
  })
  afterAll(async () => {
    expect(office.errors()).toEqual([])
    await office.close()
  })

  const texts = fc
    .tuple(
      fc.constantFrom(...OWN, ...FOREIGN),
      fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...TWISTS), { minLength: 1, maxLength: 2 })),
    )
    .map(([source, twists]) => twists.reduce((text, twist) => twist(text), source))
  const idsOf = (source: string) =>
    fc.constantFrom(idOf(source), hash(source), hash(source).toUpperCase(), `md5:${hash(source)}`)
  const mostly = <Value>(weight: number, one: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) =>
    fc.oneof({ weight, arbitrary: one }, { weight: 1, arbitrary: other })
  const nothing = fc.constant(undefined)
  const rarely = <Value>(value: fc.Arbitrary<Value>) => mostly<Value | undefined>(12, nothing, value)
  // Mostly one text on all ways, so that requests run; now and then another one on some of them.
  const bodies = texts.chain((text) => {
    const ids = mostly(6, idsOf(text), texts.chain(idsOf))
    return fc.record({
      query: mostly<string | undefined>(2, mostly(6, fc.constant(text), texts), nothing),
      documentId: mostly<string | undefined>(1, ids, nothing),
      operationName: mostly<string | undefined>(
        2,
        nothing,
        fc.constantFrom('Who', 'Me', 'Limit', 'Never', 'More', 'Shop'),
      ),
      extensions: mostly<object | undefined>(
        2,
        nothing,
        ids.map((id) => ({ persistedQuery: { version: 1, sha256Hash: id } })),
      ),
      id: rarely(ids),
      doc_id: rarely(texts),
    })
  })

  /** Of one way of asking: the texts that it names, by themselves or by their ids. */
  function named(body: {
    query?: string
    documentId?: string
    extensions?: { persistedQuery: { sha256Hash: string } }
  }) {
    const byId = [body.documentId, body.extensions?.persistedQuery.sha256Hash].filter((id) => id !== undefined)
    const registered = (id: string) =>
      OWN.find((source) => idOf(source) === `sha256:${id.replace(/^sha256:/, '').toLowerCase()}`)
    return [...(body.query ? [body.query] : []), ...byId.map(registered)]
  }

  test('runs nothing but registered documents of its app, however it asks', async () => {
    let ran = 0
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (body, byAddress) => {
        const given = JSON.parse(JSON.stringify(body)) as typeof body & Record<string, unknown>
        const texts = named(given as never)
        const may =
          texts.length > 0 && texts.every((text) => text !== undefined && OWN.includes(text) && text === texts[0])
        const search = new URLSearchParams(
          Object.entries(given).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : JSON.stringify(value),
          ]),
        )
        const address = `${office.url}?${search}`
        const answer = byAddress
          ? ((await (
              await fetch(address, { headers: { authorization: `Bearer ${secret}`, accept: 'application/json' } })
            ).json()) as never)
          : await send(office.url, secret, given)
        const { data } = answer as { data?: unknown }
        if (data) ran++
        // A field beside, or an operation that the document has not, still fails what may run.
        if (!may) expect(data ?? null, JSON.stringify(given)).toBeNull()
        if (data)
          expect(
            Object.keys(data as object).every((key) => ['viewer', 'rateLimit', 'accountCreate'].includes(key)),
          ).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(ran).toBeGreaterThan(5)
  })

  test('chooses among the operations of a registered document, and among no others', async () => {
    const ask = (operationName: string) => send(office.url, secret, { documentId: idOf(SEVERAL), operationName })
    expect(Object.keys((await ask('Limit')).data)).toEqual(['rateLimit'])
    expect(Object.keys((await ask('Never')).data)).toEqual(['accountCreate'])
    expect(codes(await ask('More'))).toEqual(['BAD_REQUEST'])
  })

  test.each<[string, unknown]>([
    ['a list of requests', [{ query: OWN[0] }, { query: '{ accounts { nodes { name } } }' }]],
    ['a list of one', [{ query: '{ accounts { nodes { name } } }' }]],
    ['no object', '{ accounts { nodes { name } } }'],
    ['null', null],
    ['a document in pieces', { query: ['{ viewer ', '{ name } }'] }],
    ['a document as an object', { query: { kind: 'Document', definitions: [] } }],
    ['an id in a list', { documentId: [idOf(OWN[0]!)] }],
    [
      'an id by its prototype',
      JSON.parse(`{"__proto__": {"documentId": "${idOf(OWN[0]!)}"}, "query": "{ accounts { nodes { name } } }"}`),
    ],
    [
      'an id of extensions that is none',
      { query: '{ viewer { name } }', extensions: { persistedQuery: idOf(OWN[0]!) } },
    ],
  ])('runs nothing of %s', async (_, body) => {
    const answer = await send(office.url, secret, body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.data ?? null).toBeNull()
    expect(codes(answer)).toHaveLength(1)
  })

  test('asks the database for a document once, and for its sign-in as often as any other key', async () => {
    const [free, limited] = [await office.key(), await office.key({ documents: 'TRUSTED', app: 'board' })]
    const cost = async (bearer: string, body: object) => {
      const before = database.statements()
      expect((await send(office.url, bearer, body)).errors).toBeUndefined()
      return database.statements() - before
    }
    const [limit] = [OWN[1]!]
    for (const { secret } of [free, limited]) await send(office.url, secret, { documentId: idOf(limit) })
    // The notes of first uses are written beside.
    const unnoted = async () => {
      const keys = database.read.selectFrom('ApiKey').select('id').where('id', 'in', [free.id, limited.id])
      const document = database.read.selectFrom('TrustedDocument').select('id').where('documentId', '=', idOf(limit))
      const open = [keys, document].map((query: any) => query.where('lastUsedAt', 'is', null).execute())
      return (await Promise.all(open)).flat()
    }
    await expect.poll(unnoted).toEqual([])
    // A note changes the key, so that it is read once more where sign-ins are remembered.
    for (const { secret } of [free, limited]) await send(office.url, secret, { query: limit })
    const plain = await cost(free.secret, { query: limit })
    expect(plain).toBe(engine === 'sqlite' ? 0 : 1)
    expect(await cost(free.secret, { documentId: idOf(limit) })).toBe(plain)
    expect(await cost(limited.secret, { documentId: idOf(limit) })).toBe(plain)
    expect(await cost(limited.secret, { query: limit })).toBe(plain)
    expect(codes(await send(office.url, ADMIN_KEY, { documentId: idOf('{ a }') }))).toEqual(['DOCUMENT_UNKNOWN'])
  })

  test('is served from a memory that forgets: never older than its reader, never beyond its bound', async () => {
    const known = knownDocuments(database, (error) => {
      throw error
    })
    const [id] = [idOf(OWN[0]!)]
    const statements = async (run: () => Promise<unknown>) => {
      const before = database.statements()
      await run()
      return database.statements() - before
    }
    expect(await statements(() => known.find(id, 1))).toBe(1)
    expect(await statements(() => known.find(id, 1))).toBe(0)
    expect(await statements(() => known.find(id, 2))).toBe(1)
    // An older reader takes what a newer one learnt.
    expect(await statements(() => known.find(id, 1))).toBe(0)
    expect(await statements(() => known.find(id, undefined))).toBe(1)
    expect(await known.find(idOf('{ a }'), 2)).toBeNull()
    const long = Array.from({ length: 25 }, (_, at) => `query Q${at} { viewer { name } } # ${'x'.repeat(90_000)}`)
    await office.register('long', long)
    for (const source of long) expect((await known.find(idOf(source), 2))?.source).toBe(source)
    expect(await statements(() => known.find(idOf(long[0]!), 2))).toBe(1)
    expect(await statements(() => known.find(idOf(long[24]!), 2))).toBe(0)
  })
})

describe('the register', () => {
  describeEngines('grows', (open) => {
    test('with every change, also of several at once', async () => {
      const database = await open()
      const version = async () =>
        (await database.read.selectFrom('DocumentRegister').select('version').executeTakeFirst())?.version ?? 0
      expect(await version()).toBe(0)
      await Promise.all(Array.from({ length: 8 }, () => database.unit(touchRegister)))
      expect(await version()).toBe(8)
      expect(await loadDocument(database.read, 'sha256:none')).toBeNull()
    })
  })
})
