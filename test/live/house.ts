import '../../src/schema.ts'
import { type Client, createClient } from 'graphql-ws'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { LiveLimits } from '../../src/api/live-desk.ts'
import { createServer } from '../../src/api/server.ts'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { schema } from '../../src/schema.ts'
import { LOCAL } from '../local-settings.ts'

export interface Message {
  data?: any
  errors?: any[]
  extensions?: any
}

/** A stream as one person reads it. */
export interface Reader {
  /** The next message, heartbeats too. @throws the errors with which the stream ends, or what closes the socket. */
  next(): Promise<Message>
  /** The next messages that are no heartbeat. */
  take(count: number): Promise<any[]>
  /** Reads until a message fits, and answers it. */
  until(fits: (told: any) => boolean): Promise<any>
  close(): Promise<void>
}

export type House = Awaited<ReturnType<typeof liveHouse>>

/** The real API on a real socket over a database; people by their bearers. */
export async function liveHouse(database: Database, people: Map<string, Actor>, live: Partial<LiveLimits> = {}) {
  const sequencer = startSequencer(database)
  const failures: unknown[] = []
  /** Bearers of whom nobody can say whose they are. */
  const unanswered = new Set<string>()
  const server = createServer({
    ...{ schema, database, baseCurrency, onNumbered: sequencer.onNumbered },
    async signIn(bearer) {
      if (unanswered.has(bearer)) throw new Error('Nobody can be asked')
      return people.get(bearer) ?? null
    },
    settings: { ...LOCAL, live, limits: { costPerMinute: 1e9 } },
    log: { info() {}, warn: (...what) => void failures.push(what), error: (...what) => void failures.push(what) },
  })
  const { url } = await server.listen()
  await numbered(database)
  const clients: Client[] = []
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    for (const client of clients) await client.dispose()
    await server.close()
    await sequencer.stop()
  }
  onTestFinished(close)

  async function ask(who: string, query: string, variables: object = {}, more: object = {}): Promise<any> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${who}`, ...more }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const { data, errors } = (await response.json()) as Message
    if (errors) throw new Error(JSON.stringify([errors, failures]))
    return data
  }

  /** Follows over a web socket of its own. */
  function follow(who: string, query: string, variables: Record<string, unknown> = {}): Reader {
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${who}` },
      retryAttempts: 0,
      onNonLazyError: () => {},
    })
    clients.push(client)
    const messages = client.iterate({ query, variables })
    return readerOf(
      async () => {
        const { done, value } = await messages.next()
        if (done) throw new Error('The stream is complete')
        return value as Message
      },
      async () => void (await client.dispose()),
    )
  }

  return { server, url, ask, follow, close, failures, unanswered }
}

/** Waits until every committed event has its number. */
export async function numbered(database: Database): Promise<void> {
  for (;;) {
    const [row] = await database.read.selectFrom('Event').select('id').where('seq', 'is', null).limit(1).execute()
    if (!row) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export function readerOf(next: () => Promise<Message>, close: () => Promise<void>): Reader {
  const toldBy = ({ data, errors }: Message) => {
    if (errors) throw new Error(JSON.stringify(errors))
    return data.events ?? data.pipelineChanged ?? data.forecastChanged
  }
  return {
    next,
    async take(count) {
      const taken: any[] = []
      while (taken.length < count) {
        const told = toldBy(await next())
        if (told.event || (told.kind && told.kind !== 'HEARTBEAT')) taken.push(told.event ?? told)
      }
      return taken
    },
    async until(fits) {
      for (;;) {
        const told = toldBy(await next())
        if (fits(told)) return told
      }
    },
    close,
  }
}

/** The codes with which a stream or an answer fails. */
export async function codesOf(failing: Promise<unknown>): Promise<string[]> {
  try {
    await failing
  } catch (thrown) {
    if (Array.isArray(thrown)) return thrown.map((error) => error.extensions?.code)
    const close = thrown as { code?: number; reason?: string; message?: string }
    return [String(close.code ?? close.message)]
  }
  throw new Error('It did not fail')
}
