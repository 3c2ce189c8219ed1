import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { workspace } from '../sales/selling.ts'
import { liveHouse, numbered } from './house.ts'

const EVENTS = 'subscription ($after: Cursor) { events(after: $after) { cursor event { type subjectId } } }'

interface Sent {
  id?: string
  event?: string
  data?: any
}

/** The messages of a stream of server-sent events as they come; null at its end. */
function messagesOf(response: Response): () => Promise<Sent | null> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return async () => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const fields = lines.filter((line) => !line.startsWith(':')).map((line) => line.split(/: ?(.*)/s))
        const { data, ...rest } = Object.fromEntries(fields) as Record<string, string>
        if (fields.length > 0) return { ...rest, ...(data ? { data: JSON.parse(data) } : {}) }
        continue
      }
      const { done, value } = await reader.read()
      if (done) return null
      text += value
    }
  }
}

describeEngines('server-sent events', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  const people = new Map<string, Actor>()
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    people.set('mei', at.mei)
  })
  const account = (name: string) => at.act((work) => createRecord(work, Account, { name })).then(({ id }) => id!)

  async function connect(url: string, headers: Record<string, string> = {}, variables: object = {}, method = 'POST') {
    const ending = new AbortController()
    onTestFinished(() => ending.abort())
    const asked =
      method === 'GET' ? `?${new URLSearchParams({ query: EVENTS, variables: JSON.stringify(variables) })}` : ''
    const response = await fetch(`${url}${asked}`, {
      method,
      headers: {
        accept: 'text/event-stream',
        authorization: 'Bearer mei',
        'content-type': 'application/json',
        ...headers,
      },
      ...(method === 'POST' ? { body: JSON.stringify({ query: EVENTS, variables }) } : {}),
      signal: ending.signal,
    })
    return { response, next: messagesOf(response), end: () => ending.abort() }
  }

  test.each(['POST', 'GET'])(
    'stream over %s, each with its cursor as id, and go on behind Last-Event-ID',
    async (method) => {
      const house = await liveHouse(database, people)
      const { response, next, end } = await connect(house.url, {}, {}, method)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
      const first = (await next())!
      expect(first).toMatchObject({ event: 'next', data: { data: { events: { event: null } } } })
      expect(first.id).toBe(first.data.data.events.cursor)
      const one = await account('One')
      const told = (await next())!
      expect(told.data.data.events.event).toEqual({ type: 'account.created', subjectId: one })
      end()
      await expect.poll(() => house.server.live.desk.streams()).toBe(0)
      const two = await account('Two')
      await numbered(database)
      // A browser sends the variables with which it began, and the last id that it saw.
      const again = await connect(house.url, { 'last-event-id': told.id! }, { after: first.id }, method)
      expect((await again.next())!.data.data.events.event.subjectId).toBe(two)
      expect(house.failures).toEqual([])
    },
  )

  test('tell why they end, and are complete then', async () => {
    const house = await liveHouse(database, people, { recheck: 30 })
    people.set('temp', { ...at.mei, principal: 'temp' })
    const { next } = await connect(house.url, { authorization: 'Bearer temp' })
    await next()
    people.delete('temp')
    const { data } = (await next())!
    expect(data.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(JSON.stringify(data)).not.toContain('"http"')
    expect(await next()).toMatchObject({ event: 'complete' })
    expect(await next()).toBeNull()
  })

  test('end without being complete when the server stops, so that browsers connect again', async () => {
    const house = await liveHouse(database, people)
    const { next } = await connect(house.url)
    await next()
    await house.server.close()
    expect(await next()).toBeNull()
  })

  test('are refused like any request where the document or the sign-in is wrong', async () => {
    const house = await liveHouse(database, people)
    const { next } = await connect(house.url, { authorization: 'Bearer nobody' })
    expect(await next()).toMatchObject({
      data: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
    const plain = await fetch(house.url, {
      method: 'POST',
      headers: { accept: 'application/json', authorization: 'Bearer mei', 'content-type': 'application/json' },
      body: JSON.stringify({ query: EVENTS }),
    })
    expect(plain.status).toBe(406)
    await expect.poll(() => house.server.live.desk.streams()).toBe(0)
  })
})
