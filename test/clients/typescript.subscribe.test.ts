import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, test } from 'vitest'
import { createClient, overSocket, subscribe } from '../../clients/typescript/src/index.ts'
import { type Patiently, readEvents } from '../../clients/typescript/src/sse.ts'
import { answers, cuts, fails, streams, stubServer } from './typescript.stub.ts'

const EVENTS = `subscription Events($after: Cursor, $filter: EventFilter) {
  events(after: $after, filter: $filter) { cursor event { id type } }
}`
const event = (n: number) => ({
  data: { events: { cursor: `c${n}`, event: { id: `evt_${n}`, type: 'account.created' } } },
})
const heartbeat = (cursor: string) => ({ data: { events: { cursor, event: null } } })
const error = (code: string) => ({ errors: [{ message: `It is ${code}`, extensions: { code } }] })

/** The ids of what is told, until so many came or the stream fails with a code. */
async function ids(stream: AsyncIterable<any>, many = Number.POSITIVE_INFINITY): Promise<string[]> {
  const told: string[] = []
  try {
    for await (const { events } of stream) {
      told.push(events.event?.id ?? 'heartbeat')
      if (told.length === many) break
    }
  } catch (thrown) {
    told.push((thrown as { code: string }).code)
  }
  return told
}

describe('a subscription', () => {
  it('goes on behind the last cursor when the connection is lost, and tells nothing twice', async () => {
    await using server = await stubServer(
      streams([heartbeat('c0'), event(1), event(2)]),
      cuts,
      streams([event(2), event(3)], 'complete'),
      streams([event(4)], 'open'),
    )
    const lost: unknown[] = []
    const options = { onReconnect: (reason: unknown) => void lost.push(reason) }
    const variables = { filter: { types: ['account.created'] } }
    const stream = subscribe(createClient({ url: server.url, key: 'k' }), EVENTS, variables, options)
    expect(await ids(stream, 4)).toEqual(['evt_1', 'evt_2', 'evt_3', 'evt_4'])
    expect(server.asked.map((asked) => asked.variables)).toEqual([
      variables,
      { ...variables, after: 'c2' },
      { ...variables, after: 'c2' },
      { ...variables, after: 'c3' },
    ])
    expect(server.asked[0]!.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer k' })
    expect(lost).toMatchObject([{ code: 'NETWORK' }, { code: 'NETWORK' }, null])
  })

  it('resumes from a heartbeat, and tells heartbeats to whoever wants them', async () => {
    await using server = await stubServer(streams([heartbeat('c7')]), streams([event(8)], 'open'))
    const client = createClient({ url: server.url, key: 'k' })
    expect(await ids(subscribe(client, EVENTS, { after: 'c1' }, { heartbeats: true }), 2)).toEqual([
      'heartbeat',
      'evt_8',
    ])
    expect(server.asked.map(({ variables }) => variables.after)).toEqual(['c1', 'c7'])
  })

  test.each(['RIGHTS_CHANGED', 'CURSOR_EXPIRED', 'FORBIDDEN', 'UNAUTHENTICATED'])('ends on %s', async (code) => {
    await using server = await stubServer(streams([event(1), error(code)], 'complete'))
    expect(await ids(subscribe(createClient({ url: server.url, key: 'k' }), EVENTS, {}))).toEqual(['evt_1', code])
    expect(server.asked).toHaveLength(1)
  })

  it('ends where the server refuses it', async () => {
    await using server = await stubServer(fails(400, 'BAD_REQUEST'))
    expect(await ids(subscribe(createClient({ url: server.url, key: 'k' }), EVENTS, {}))).toEqual(['BAD_REQUEST'])
  })

  it('waits as long as the server says before it connects anew', async () => {
    await using server = await stubServer(
      fails(429, 'RATE_LIMITED', { 'retry-after': '1' }),
      streams([event(1)], 'open'),
    )
    const began = performance.now()
    expect(await ids(subscribe(createClient({ url: server.url, key: 'k' }), EVENTS, {}), 1)).toEqual(['evt_1'])
    expect(performance.now() - began).toBeGreaterThanOrEqual(990)
  })

  it('connects anew when it lagged behind', async () => {
    await using server = await stubServer(streams([event(1), error('LAGGED')], 'complete'), streams([event(2)], 'open'))
    const stream = subscribe(createClient({ url: server.url, key: 'k' }), EVENTS, {})
    expect(await ids(stream, 2)).toEqual(['evt_1', 'evt_2'])
    expect(server.asked[1]!.variables).toEqual({ after: 'c1' })
  })

  it('takes a new token when the old one lapses, and ends when nobody is signed in any more', async () => {
    const lapsed = error('UNAUTHENTICATED')
    await using server = await stubServer(
      streams([event(1), lapsed], 'complete'),
      streams([event(2), lapsed], 'complete'),
      fails(401, 'UNAUTHENTICATED'),
    )
    let made = 0
    let held = ''
    const token = async (refused?: string) => {
      if (refused === held) held = `t${++made}`
      return held
    }
    const stream = subscribe(createClient({ url: server.url, token }), EVENTS, {})
    expect(await ids(stream)).toEqual(['evt_1', 'evt_2', 'UNAUTHENTICATED'])
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer t1', 'Bearer t2'])
  })

  it('takes silence for a lost connection, but not its own slowness', async () => {
    await using server = await stubServer(streams([event(1), event(2)], 'open'), streams([event(3)], 'open'))
    const told: string[] = []
    const client = createClient({ url: server.url, key: 'k' })
    for await (const { events } of subscribe(client, EVENTS, {}, { silence: 150 })) {
      told.push(events.event.id)
      if (told.length === 1) await wait(400)
      if (told.length === 2) expect(server.asked).toHaveLength(1)
      if (told.length === 3) break
    }
    expect(told).toEqual(['evt_1', 'evt_2', 'evt_3'])
  })

  it('ends when the caller leaves, while it waits as well', async () => {
    await using server = await stubServer(streams([event(1)], 'open'))
    const client = createClient({ url: server.url, key: 'k' })
    const stream = subscribe(client, EVENTS, {})
    await stream.next()
    const waiting = stream.next()
    await stream.return!()
    expect(await waiting).toEqual({ done: true, value: undefined })

    const leaving = new AbortController()
    const other = subscribe(client, EVENTS, {}, { signal: leaving.signal })
    await other.next()
    const failing = other.next()
    leaving.abort(new Error('closed'))
    await expect(failing).rejects.toThrow('closed')
  })

  it('is given up after as many tries as are wanted', async () => {
    await using server = await stubServer(cuts)
    const client = createClient({ url: server.url, key: 'k' })
    expect(await ids(subscribe(client, EVENTS, {}, { retries: 2 }))).toEqual(['NETWORK'])
    expect(server.asked).toHaveLength(3)
  })

  it('wants a document with which it can resume, unless told otherwise', async () => {
    await using server = await stubServer(streams([{ data: { ticks: 1 } }], 'complete'))
    const client = createClient({ url: server.url, key: 'k' })
    expect(() => subscribe(client, 'subscription { ticks }', {})).toThrow('$after')
    const ticks: unknown[] = []
    for await (const data of subscribe(client, 'subscription { ticks }', {}, { resume: false })) ticks.push(data)
    expect(ticks).toEqual([{ ticks: 1 }])
  })

  it('fails with what a server says that does not stream', async () => {
    await using server = await stubServer(
      answers({ events: { cursor: 'c1', event: { id: 'evt_1' } } }),
      fails(400, 'BAD_REQUEST'),
    )
    const client = createClient({ url: server.url, key: 'k' })
    expect(await ids(subscribe(client, EVENTS, {}))).toEqual(['evt_1', 'BAD_REQUEST'])
  })
})

describe('through a socket of graphql-ws', () => {
  it('goes on behind the last cursor, even where the library asks again by itself', async () => {
    const asked: unknown[] = []
    let keep: { variables?: any } = {}
    const socket = {
      async *iterate(payload: { query: string; variables?: any }) {
        asked.push(JSON.parse(JSON.stringify(payload.variables)))
        keep = payload
        yield event(asked.length)
        if (asked.length < 3) throw { code: 1006, reason: '' }
        if (asked.length === 3) throw { code: 4401, reason: 'Sign in' }
        throw [{ message: 'Too late', extensions: { code: 'CURSOR_EXPIRED' } }]
      },
    }
    const client = createClient({ url: 'http://127.0.0.1:9/graphql', key: 'k' })
    const stream = subscribe(client, EVENTS, { after: 'c0' }, { connect: overSocket(socket) })
    expect(await ids(stream)).toEqual(['evt_1', 'evt_2', 'evt_3', 'evt_4', 'CURSOR_EXPIRED'])
    expect(asked).toEqual([{ after: 'c0' }, { after: 'c1' }, { after: 'c2' }, { after: 'c3' }])
    expect(JSON.stringify(keep.variables)).toBe('{"after":"c4"}')
  })
})

describe('server-sent events', () => {
  const patiently: Patiently = (step) => step
  const read = async (chunks: (string | Uint8Array)[]) => {
    const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk))
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of bytes) controller.enqueue(chunk)
        controller.close()
      },
    })
    const events: unknown[] = []
    for await (const one of readEvents(body, patiently)) events.push(one)
    return events
  }

  it('are read wherever the stream is cut, with every kind of line break', async () => {
    const text =
      ': hello\r\n\r\nevent: next\r\ndata: {"a":"王小明",\r\ndata:"b":1}\r\n\r\nid: 1\revent:next\rdata: 2\r\revent: complete\ndata\n\n'
    const wanted = [
      { name: 'next', data: '{"a":"王小明",\n"b":1}' },
      { name: 'next', data: '2' },
      { name: 'complete', data: '' },
    ]
    expect(await read([text])).toEqual(wanted)
    const bytes = new TextEncoder().encode(text)
    for (const size of [1, 2, 3, 5])
      expect(
        await read(
          Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.slice(n * size, (n + 1) * size)),
        ),
      ).toEqual(wanted)
  })

  it('that are not whole are dropped', async () => {
    expect(await read(['event: next\ndata: 1\n\nevent: next\ndata: 2'])).toEqual([{ name: 'next', data: '1' }])
  })
})
