import { dataOf } from './answer.ts'
import type { Client } from './client.ts'
import type { Document } from './document.ts'
import { RapportError, unanswered } from './error.ts'
import { backOff, isTransient } from './retry.ts'
import { type Connect, overHttp } from './stream.ts'

export interface SubscribeOptions {
  signal?: AbortSignal
  /** How to connect; by Server-Sent Events unless given. `overSocket(…)` takes a client of graphql-ws. */
  connect?: Connect
  /** True: also signs of life, which carry a cursor and nothing else. */
  heartbeats?: boolean
  /** Called when a connection is lost, with the reason, before the next one is tried. */
  onReconnect?: (reason: RapportError | null) => void
  /** How often a connection is tried in vain, one after the other; without end unless given. */
  retries?: number
  /** Milliseconds without any sign after which a connection counts as lost; 45,000 unless given. */
  silence?: number
  /** False: the document has no cursor. Then every connection begins with what is new, and what lay between is lost. */
  resume?: boolean
}

/** How many ids are kept to tell duplicates. */
const REMEMBERED = 1000

/**
 * Follows a subscription through lost connections, restarts of the server and tokens that lapse: each time it goes on
 * behind the last cursor, and what comes twice is told once. The document takes `$after: Cursor` and selects `cursor`.
 * Leaving the loop, or the signal, ends it.
 * @throws RapportError, when it cannot go on: `RIGHTS_CHANGED` and `CURSOR_EXPIRED` mean that what is shown must be read
 * anew before subscribing again; `UNAUTHENTICATED` that nobody is signed in any more.
 */
export function subscribe<Data = any, Variables = Record<string, unknown>>(
  client: Client,
  document: Document<Data, Variables>,
  variables: Variables,
  options: SubscribeOptions = {},
): AsyncIterableIterator<Data> {
  const { signal, retries = Infinity, resume = true, connect = overHttp(client, options.silence ?? 45_000) } = options
  const query = String(document)
  if (resume && !(/\$after\b/.test(query) && /\bcursor\b/.test(query)))
    throw new RapportError(
      'BAD_REQUEST',
      'The document must take $after: Cursor and select cursor, or say resume: false.',
    )
  const left = new AbortController()
  const ended = signal ? AbortSignal.any([signal, left.signal]) : left.signal
  const isNew = onceEach()
  let after: unknown = (variables as { after?: unknown } | undefined)?.after
  let failures = 0
  let bearer: string | undefined
  let refused: string | undefined

  async function* follow(): AsyncGenerator<Data, undefined> {
    while (true) {
      let reason: RapportError | null = null
      try {
        yield* connection()
        if (!resume) return
      } catch (thrown) {
        if (left.signal.aborted) return
        signal?.throwIfAborted()
        reason = lasting(thrown)
      }
      options.onReconnect?.(reason)
      if (failures++ >= retries) throw reason ?? unanswered('The server ends the stream each time')
      await backOff(Math.min(failures, 7), reason?.retryAfter ?? null, ended)
    }
  }

  async function* connection(): AsyncGenerator<Data, undefined> {
    // A getter, so that a socket which connects anew by itself asks for what is missing and no more.
    const asked = resume
      ? Object.defineProperty({ ...variables }, 'after', { enumerable: true, get: () => after })
      : variables
    const parts = { query, variables: asked as Record<string, unknown>, signal: ended }
    for await (const answer of connect({ ...parts, refused, bearer: (used) => (bearer = used) })) {
      const data = dataOf(answer)
      failures = 0
      refused = undefined
      const [told] = Object.values(data ?? {}) as [Told?]
      const beats = told?.event === null || told?.kind === 'HEARTBEAT'
      if (beats ? options.heartbeats : isNew(told?.event?.id ?? told?.cursor)) yield data
      // Only now: who leaves while an event is in hand has not dealt with it.
      after = told?.cursor ?? after
    }
  }

  /** The reason to connect anew. @throws what no new connection mends. */
  function lasting(thrown: unknown): RapportError {
    if (!(thrown instanceof RapportError)) throw thrown
    const lapsed = thrown.code === 'UNAUTHENTICATED' && refused === undefined && (client.renews || options.connect)
    if (lapsed) refused = bearer ?? ''
    if (lapsed || isTransient(thrown) || /^(LAGGED|INTERNAL)$/.test(thrown.code)) return thrown
    throw thrown
  }

  const steps = follow()
  return {
    next: () => steps.next(),
    // Not left to the generator alone: it would wait until something happens.
    return() {
      left.abort()
      return steps.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

interface Told {
  cursor?: string
  kind?: string
  event?: { id?: string } | null
}

/** Whether an id is met for the first time among the last ones; what has none is always new. */
function onceEach(): (id: string | undefined) => boolean {
  const met = new Set<string>()
  return (id) => {
    if (id === undefined) return true
    if (met.has(id)) return false
    met.add(id)
    if (met.size > REMEMBERED) for (const oldest of met) return met.delete(oldest)
    return true
  }
}
