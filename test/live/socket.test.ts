import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openTestDatabase } from '../engines.ts'
import { actorOf } from '../people.ts'
import { workspace } from '../sales/selling.ts'
import { liveHouse } from './house.ts'
import { rawSocket, signedIn } from './raw-socket.ts'

const subscribe = (id: string, query = 'subscription { events { cursor } }', variables = {}) => ({
  ...{ id, type: 'subscribe' },
  payload: { query, variables },
})

describe('a web socket', () => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  const people = new Map<string, Actor>()
  beforeAll(async () => {
    database = await openTestDatabase('sqlite')
    at = await workspace(database)
    people.set('mei', at.mei)
    return () => database.close()
  })

  test.each<[number, string, (raw: ReturnType<typeof rawSocket>) => void, (string | string[])?]>([
    [4400, 'what is no message', (raw) => raw.say('nonsense')],
    [4400, 'a message of no known type', (raw) => raw.say({ type: 'dance' })],
    [4401, 'an operation before the sign-in', (raw) => raw.say(subscribe('1'))],
    [4403, 'a sign-in without a key', (raw) => raw.say({ type: 'connection_init' })],
    [
      4403,
      'an unknown key',
      (raw) => raw.say({ type: 'connection_init', payload: { authorization: 'Bearer nobody' } }),
    ],
    [4406, 'another protocol', () => {}, []],
    [4408, 'silence in place of a sign-in', () => {}],
  ])('closes with %i on %s', async (code, _, say, protocol) => {
    const house = await liveHouse(database, people, { initialisation: 300 })
    const raw = rawSocket(house.url, protocol)
    await raw.opened.catch(() => {})
    if (raw.socket.readyState === 1) say(raw)
    expect((await raw.closed).code).toBe(code)
    expect(house.failures).toEqual([])
  })

  test('closes with 4429 on a second sign-in and on too many sockets, with 4409 on an operation id in use', async () => {
    const house = await liveHouse(database, people, { sockets: 2 })
    const again = await signedIn(house.url, 'mei')
    again.say({ type: 'connection_init', payload: { authorization: 'Bearer mei' } })
    expect((await again.closed).code).toBe(4429)
    const twice = await signedIn(house.url, 'mei')
    twice.say(subscribe('1'))
    await twice.hear('next')
    const other = await signedIn(house.url, 'mei')
    const third = rawSocket(house.url)
    await third.opened
    third.say({ type: 'connection_init', payload: { authorization: 'mei' } })
    expect((await third.closed).code).toBe(4429)
    twice.say(subscribe('1'))
    expect((await twice.closed).code).toBe(4409)
    other.socket.close()
  })

  test('answers queries and mutations too, within the limits of HTTP', async () => {
    const house = await liveHouse(database, people, { operations: 2 })
    const raw = await signedIn(house.url, 'mei')
    raw.say(subscribe('q', 'query { viewer { name } }'))
    const answer = await raw.hear('next')
    expect(answer.payload).toMatchObject({ data: { viewer: { name: 'Mei 美玲' } } })
    expect(answer.payload.extensions.requestId).toMatch(/^req_/)
    await raw.hear('complete')
    raw.say(subscribe('m', 'mutation { accountCreate(input: {name: ""}) { userErrors { code } } }'))
    expect((await raw.hear('next')).payload.data.accountCreate.userErrors).not.toEqual([])
    raw.say(subscribe('x', 'query { nothing }'))
    expect((await raw.hear('error')).payload[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } })
    raw.say(
      subscribe(
        'x',
        `query { ${'a: viewer { name } '.repeat(31).replace(/a:/g, () => `a${Math.random().toString(36).slice(2)}:`)} }`,
      ),
    )
    expect((await raw.hear('error')).payload[0].message).toMatch(/aliases|root/)
    raw.say(subscribe('x', 'subscription { events(filter: {subjectIds: ["x"]}) { cursor } }'))
    const refused = await raw.hear('error')
    expect(refused.payload[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } })
    expect(JSON.stringify(refused)).not.toContain('http')
    for (const id of ['1', '2', '3']) raw.say(subscribe(id))
    expect(await raw.hear('error')).toMatchObject({ id: '3', payload: [{ extensions: { code: 'RATE_LIMITED' } }] })
    raw.say({ type: 'ping', payload: { at: 1 } })
    expect(await raw.hear('pong')).toEqual({ type: 'pong', payload: { at: 1 } })
    raw.say({ id: '1', type: 'complete' })
    raw.say(subscribe('4'))
    expect((await raw.hear('next')).id).toBe('4')
    expect(house.server.live.desk.streams()).toBe(2)
    raw.socket.terminate()
    await expect.poll(() => house.server.live.desk.streams()).toBe(0)
    expect(house.failures).toEqual([])
  })

  test('says goodbye with 1001 when the server stops, without calling its streams complete', async () => {
    const house = await liveHouse(database, people)
    const raw = await signedIn(house.url, 'mei')
    raw.say(subscribe('1'))
    await raw.hear('next')
    await house.server.close()
    expect(await raw.closed).toEqual({ code: 1001, reason: 'Going away' })
    expect(raw.heard.map(({ type }) => type)).not.toContain('complete')
  })

  test('is refused elsewhere, to pages of other origins, and while the server stops', async () => {
    const house = await liveHouse(database, people)
    const status = (url: string, options = {}) =>
      rawSocket(url, 'graphql-transport-ws', options).opened.then(
        () => 'open',
        (error: Error) => error.message,
      )
    expect(await status(house.url.replace('/graphql', '/elsewhere'))).toMatch(/404/)
    expect(await status(house.url, { origin: 'https://any.example' })).toBe('open')
    await house.close()
  })

  test('ends with the sign-in: the streams first, then the socket with 4403', async () => {
    const house = await liveHouse(database, people, { recheck: 1e6 })
    const soon = new Date(Date.now() + 700).toISOString()
    people.set('guest', actorOf('ALL', { userId: at.mei.userId, principal: 'guest', expiresAt: soon }))
    const raw = await signedIn(house.url, 'guest')
    raw.say(subscribe('1'))
    await raw.hear('next')
    people.delete('guest')
    const error = await raw.hear('error')
    expect(error.payload[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' })
  })
})
