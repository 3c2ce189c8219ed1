import { describe, expect, it, test } from 'vitest'
import { mutationFields } from '../../clients/typescript/src/document.ts'
import { createClient, RapportError } from '../../clients/typescript/src/index.ts'
import { answers, cuts, fails, stubServer } from './typescript.stub.ts'

const QUERY = 'query Name { viewer { name } }'
const MUTATION = 'mutation Win($input: OpportunityWinInput!) { opportunityWin(input: $input) { cursor } }'

/** What a promise fails with. */
const failure = (promise: Promise<unknown>): Promise<RapportError> =>
  promise.then(
    () => expect.fail('It did not fail'),
    (thrown) => thrown,
  )

describe('a request', () => {
  it('says who asks, in which language, and how fresh the answer must be', async () => {
    await using server = await stubServer(answers({ viewer: { name: 'Anna' } }))
    const client = createClient({ url: server.url, key: 'rpt_key', language: 'zh' })
    expect(await client.request(QUERY, {}, { after: 'cursor_1' })).toEqual({ viewer: { name: 'Anna' } })
    expect(server.asked[0]).toMatchObject({
      query: QUERY,
      headers: { authorization: 'Bearer rpt_key', 'accept-language': 'zh', 'rapport-after': 'cursor_1' },
    })
    expect(server.asked[0]!.headers).not.toHaveProperty('idempotency-key')
  })

  it('fails with one class of error, which tells code, status and request id', async () => {
    await using server = await stubServer(fails(403, 'FORBIDDEN'))
    const error = await failure(createClient({ url: server.url, key: 'k' }).request(QUERY))
    expect(error).toBeInstanceOf(RapportError)
    expect(error).toMatchObject({ code: 'FORBIDDEN', status: 403, requestId: 'req_1', userErrors: [] })
    expect(error.errors).toHaveLength(1)
    expect(server.asked).toHaveLength(1)
  })

  it('tells an answer that is not of GraphQL', async () => {
    await using server = await stubServer((_, response) => void response.writeHead(413).end('Too large\n'))
    const error = await failure(createClient({ url: server.url, key: 'k' }).request(QUERY))
    expect(error).toMatchObject({ code: 'HTTP', status: 413, message: expect.stringContaining('Too large') })
  })
})

describe('what fails for a moment', () => {
  test.each([
    ['a connection that is cut', cuts],
    ['503', fails(503, 'INTERNAL')],
    [
      'an answer that is no JSON from a proxy',
      (_: unknown, response: any) => void response.writeHead(502).end('<html>'),
    ],
  ])('is asked again: %s', async (_, reply) => {
    await using server = await stubServer(reply, answers({ viewer: null }))
    expect(await createClient({ url: server.url, key: 'k' }).request(QUERY)).toEqual({ viewer: null })
    expect(server.asked).toHaveLength(2)
  })

  it('waits as long as the server says', async () => {
    await using server = await stubServer(fails(429, 'RATE_LIMITED', { 'retry-after': '1' }), answers({ viewer: null }))
    const began = performance.now()
    await createClient({ url: server.url, key: 'k' }).request(QUERY)
    expect(performance.now() - began).toBeGreaterThanOrEqual(990)
  })

  it('does not wait longer than one would', async () => {
    await using server = await stubServer(fails(429, 'RATE_LIMITED', { 'retry-after': '3600' }))
    const error = await failure(createClient({ url: server.url, key: 'k' }).request(QUERY))
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 3_600_000 })
    expect(server.asked).toHaveLength(1)
  })

  it('is given up after as many tries as are wanted', async () => {
    await using server = await stubServer(cuts)
    const error = await failure(createClient({ url: server.url, key: 'k', retries: 1 }).request(QUERY))
    expect(error.code).toBe('NETWORK')
    expect(server.asked).toHaveLength(2)
  })

  it('is a mutation sent again only under the key of the first time', async () => {
    await using server = await stubServer(cuts, cuts, answers({ opportunityWin: { cursor: 'c' } }))
    const client = createClient({ url: server.url, key: 'k' })
    await client.request(MUTATION, { input: { id: 'opp_1' } })
    const keys = server.asked.map(({ headers }) => headers['idempotency-key'])
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(keys).size).toBe(1)
    await client.request(MUTATION, {}, { idempotencyKey: 'mine' })
    expect(server.asked.at(-1)!.headers['idempotency-key']).toBe('mine')
  })

  test.each([
    ['told to do without a key', MUTATION, { idempotencyKey: false }],
    [
      'with several fields',
      'mutation { a: accountDelete(input: {id: "1"}) { cursor } b: accountDelete { cursor } }',
      {},
    ],
    [
      'whose document has a key of its own',
      'mutation ($k: String) { accountDelete(idempotencyKey: $k) { cursor } }',
      {},
    ],
  ])('is no mutation sent again that is %s', async (_, document, options) => {
    await using server = await stubServer(cuts)
    expect(await failure(createClient({ url: server.url, key: 'k' }).request(document, {}, options))).toMatchObject({
      code: 'NETWORK',
    })
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]!.headers).not.toHaveProperty('idempotency-key')
  })

  it('ends at once when the caller leaves', async () => {
    await using server = await stubServer(fails(503, 'INTERNAL', { 'retry-after': '30' }))
    const leaving = new AbortController()
    const asking = createClient({ url: server.url, key: 'k' }).request(QUERY, {}, { signal: leaving.signal })
    const told = failure(asking)
    await expect.poll(() => server.asked.length).toBe(1)
    leaving.abort(new Error('The window was closed'))
    expect((await told).message).toBe('The window was closed')
  })

  it('counts an answer that does not come as a lost one', async () => {
    await using server = await stubServer(() => {}, answers({ viewer: null }))
    expect(await createClient({ url: server.url, key: 'k', timeout: 100 }).request(QUERY)).toEqual({ viewer: null })
  })
})

describe('a token that lapsed', () => {
  it('is had anew, once', async () => {
    await using server = await stubServer(fails(401, 'UNAUTHENTICATED'), answers({ viewer: null }))
    const token = async (refused?: string) => (refused === 'old' ? 'new' : 'old')
    await createClient({ url: server.url, token }).request(MUTATION, { input: {} }, { idempotencyKey: false })
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  })

  it('fails when the new one is refused as well, and so does a key at once', async () => {
    await using server = await stubServer(fails(401, 'UNAUTHENTICATED'))
    const error = await failure(createClient({ url: server.url, token: async () => 't' }).request(QUERY))
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
    expect(server.asked).toHaveLength(2)
    await failure(createClient({ url: server.url, key: 'k' }).request(QUERY))
    expect(server.asked).toHaveLength(3)
  })
})

test.each([
  ['query { a }', 0],
  ['{ mutation }', 0],
  ['query mutation { a(text: "mutation { b }") }', 0],
  ['subscription { a } # mutation { b }', 0],
  ['mutation { a }', 1],
  ['mutation A($a: I = {a: "}"}) @x(y: {z: 1}) { b: a(input: {c: {d: "{"}}) @skip(if: $f) { e { f } g } }', 1],
  ['fragment F on T { a }\nmutation { a { ...F } }', 1],
  ['mutation { a b: c(d: """ } """) { e } f { g } }', 3],
  ['mutation { ...F } fragment F on Mutation { a b }', Number.POSITIVE_INFINITY],
])('%s has so many mutation fields: %i', (text, fields) => expect(mutationFields(text)).toBe(fields))
