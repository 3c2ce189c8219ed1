import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { openTestDatabase } from '../engines.ts'
import { hire, openHouse } from './house.ts'

let database: Database
let house: ReturnType<typeof openHouse>
let url: string
let port: number

beforeAll(async () => {
  database = await openTestDatabase('sqlite')
  house = openHouse(database, await hire(database, ['Anna']))
  const listening = await house.server.listen()
  url = listening.url
  port = listening.port
})

afterAll(async () => {
  await house.server.close()
  await database.close()
})

const JSON_TYPE = { 'content-type': 'application/json' }
const SIGNED = { ...JSON_TYPE, authorization: 'Bearer anna' }

const post = (body: unknown, headers: Record<string, string> = SIGNED) =>
  fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

/** The code of the first error of an answer. */
async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as any).errors[0].extensions.code
}

test('answers over a socket, with the request id in header and extensions', async () => {
  const response = await post({ query: '{ viewer { name } }' }, { ...SIGNED, 'x-request-id': 'mine-1' })
  expect(response.status).toBe(200)
  expect(response.headers.get('x-request-id')).toBe('mine-1')
  expect(await response.json()).toEqual({
    data: { viewer: { name: 'Anna' } },
    extensions: { requestId: 'mine-1', cost: expect.objectContaining({ requested: 1, actual: 1 }) },
  })
})

test('asks who it is before it says anything of the schema', async () => {
  for (const headers of [
    JSON_TYPE,
    { ...JSON_TYPE, authorization: 'Bearer nobody' },
    { ...JSON_TYPE, authorization: 'Basic x' },
  ]) {
    const response = await post({ query: '{ viewr { name } }' }, headers)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    const body = (await response.json()) as any
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(JSON.stringify(body)).not.toContain('viewer')
    expect(body.extensions.requestId).toMatch(/^req_/)
  }
})

test('takes JSON alone: nothing that a plain HTML form can send', async () => {
  for (const type of [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    '',
  ]) {
    const response = await post('query=%7Bviewer%7Bname%7D%7D', { authorization: 'Bearer anna', 'content-type': type })
    expect([type, response.status]).toEqual([type, 415])
  }
})

test('reads by GET, and refuses to write by it', async () => {
  const get = (query: string, more = '') =>
    fetch(`${url}?query=${encodeURIComponent(query)}${more}`, { headers: { authorization: 'Bearer anna' } })
  expect(await (await get('{ viewer { name } }')).json()).toMatchObject({ data: { viewer: { name: 'Anna' } } })
  const write = await get('mutation { accountCreate(input: { name: "X" }) { cursor } }')
  expect(write.status).toBe(405)
  const wrong = await get('{ viewer { name } }', '&variables={')
  expect([wrong.status, await codeOf(wrong)]).toEqual([400, 'BAD_REQUEST'])
})

test('documents that make no sense are the client’s mistake, never the server’s', async () => {
  const bad: unknown[] = [
    '{',
    'null',
    '[]',
    '"x"',
    {},
    { query: 1 },
    { query: '{' },
    { query: '' },
    { query: '{ nothing }' },
  ]
  bad.push({ query: '{ viewer { name } }', variables: 'x' }, { query: '{ viewer { name } }', operationName: 'Other' })
  bad.push({ query: 'query ($id: ID!) { account(id: $id) { id } }', variables: { id: { a: 1 } } })
  bad.push({ query: '{ accounts(first: 0) { nodes { id } } }' }, { query: '{ accounts(wrong: 1) { nodes { id } } }' })
  bad.push({ query: '{ accounts(filter: { createdAt: { gt: "yesterday" } }) { nodes { id } } }' })
  bad.push({ query: '{ accounts(orderBy: [{ name: ASC, id: ASC }]) { nodes { id } } }' })
  bad.push({
    query: 'query ($o: [AccountOrder!]) { accounts(orderBy: $o) { nodes { id } } }',
    variables: { o: [{ name: 'ASC', id: 'ASC' }] },
  })
  bad.push({ query: 'subscription { x }' }, { query: 'query A { __typename } query B { __typename }' })
  bad.push({ query: `${'{a'.repeat(4000)}` }, { query: '{ accounts(after: "nonsense") { nodes { id } } }' })
  for (const body of bad) {
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      const response = await post(body, { ...SIGNED, accept })
      const answer = (await response.json()) as any
      const seen = { body, accept, status: response.status, code: answer.errors?.[0].extensions.code }
      expect(seen).toMatchObject({ code: 'BAD_REQUEST' })
      expect(response.status, JSON.stringify(seen)).toBeLessThan(500)
      if (accept !== 'application/json') expect(response.status, JSON.stringify(seen)).toBeGreaterThanOrEqual(400)
    }
  }
})

test('bounds bodies: declared, chunked and malformed lengths', async () => {
  const small = openHouse(database, new Map(), { bodyLimit: 1000 })
  const { port: other, url: there } = await small.server.listen()
  expect((await fetch(there, { method: 'POST', headers: SIGNED, body: 'x'.repeat(1001) })).status).toBe(413)
  expect(await chunked(other, 'x'.repeat(1001))).toBe(413)
  expect(await chunked(other, JSON.stringify({ query: `{ viewer { name } } #${'x'.repeat(500)}` }))).toBe(401)
  expect(await chunked(other, '')).toBe(400)
  expect(await raw(other, 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1x\r\n\r\n')).toContain(' 400 ')
  expect(await raw(other, 'GET /graphql HTTP/1.1\r\nHost: a b{}\r\nConnection: close\r\n\r\n')).toContain(' 400 ')
  await small.server.close()
})

test('what is too large is answered as every other failure, and its sender comes to read it', async () => {
  const small = openHouse(database, new Map(), { bodyLimit: 1_000_000 })
  const { url: there } = await small.server.listen()
  for (let turn = 0; turn < 10; turn++) {
    const headers = { ...SIGNED, origin: 'https://crm.example.com' }
    const response = await fetch(there, { method: 'POST', headers, body: 'x'.repeat(3_900_000) })
    expect([response.status, response.headers.get('access-control-expose-headers')]).toEqual([
      413,
      'X-Request-Id, Retry-After',
    ])
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('1000000 bytes'), extensions: { code: 'BAD_REQUEST' } }],
      extensions: { requestId: expect.stringMatching(/^req_/) },
    })
  }
  await small.server.close()
})

test('shows GraphiQL to browsers, health to watchers, and nothing elsewhere', async () => {
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('viewer')
  const at = (path: string) => fetch(new URL(path, url)).then((response) => response.status)
  expect([await at('/healthz'), await at('/readyz'), await at('/'), await at('/graphqlx')]).toEqual([
    200, 200, 404, 404,
  ])
  expect((await fetch(url, { method: 'PUT', headers: SIGNED, body: '{}' })).status).toBe(405)
})

test('lets web pages of every origin call, without cookies', async () => {
  const asked = {
    origin: 'https://shop.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  }
  const before = await fetch(url, { method: 'OPTIONS', headers: asked })
  expect(before.status).toBe(204)
  expect(before.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  expect(before.headers.get('access-control-allow-headers')).toContain('authorization')
  const response = await post({ query: '{ viewer { name } }' }, { ...SIGNED, origin: 'https://shop.example' })
  expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('finishes what is in flight before it closes', async () => {
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  const people = await hire(database, ['Clara'])
  const slow = openHouse({ ...database, unit: async (body) => gate.then(() => database.unit(body)) }, people)
  const { url: there } = await slow.server.listen()
  const body = JSON.stringify({ query: 'mutation { accountCreate(input: { name: "Late" }) { account { name } } }' })
  const pending = fetch(there, { method: 'POST', headers: { ...JSON_TYPE, authorization: 'Bearer clara' }, body })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closed = slow.server.close()
  await expect(fetch(there)).rejects.toThrow()
  go()
  expect(await (await pending).json()).toMatchObject({ data: { accountCreate: { account: { name: 'Late' } } } })
  await closed
})

function chunked(to: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...JSON_TYPE, 'transfer-encoding': 'chunked' }
    const sent = httpRequest({ port: to, path: '/graphql', method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    })
    sent.on('error', reject)
    for (let at = 0; at < body.length; at += 100) sent.write(body.slice(at, at + 100))
    sent.end()
  })
}

function raw(to: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(to, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

test('the port is the one that the system gave', () => {
  expect(url).toBe(`http://127.0.0.1:${port}/graphql`)
})
