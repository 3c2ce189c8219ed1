/** A client of graphql-ws or graphql-sse, made with `retryAttempts: 0`: to go on is the work of this file. */
export interface Wire {
  iterate(request: { query: string; variables: Record<string, unknown> }): AsyncIterableIterator<Answer>
}

interface Answer {
  data?: unknown
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
}

interface Sink {
  next(answer: any): void
  error(reason: any): void
}

interface Told {
  cursor: string
  kind?: string
  event?: { id: string } | null
}

/** START: the stream stands now. The others: you may see something else now; you were away for too long. */
export type Why = 'START' | 'RIGHTS_CHANGED' | 'CURSOR_EXPIRED'

const AGAIN = ['LAGGED', 'INTERNAL', 'RATE_LIMITED', 'RIGHTS_CHANGED', 'CURSOR_EXPIRED']

/**
 * Follows a subscription that takes `$after: Cursor` and selects `cursor` (and `event { id }`), until the function is
 * called that it answers: connects again behind the last cursor, and tells no event twice. What is shown may miss
 * something when `readAnew` is called, and then alone a heartbeat is told; else heartbeats are dropped.
 */
export function follow(
  wire: Wire,
  request: { query: string; variables?: Record<string, unknown> },
  sink: Sink,
  readAnew: (why: Why) => void = () => {},
): () => void {
  const told = new Set<string>()
  let after = request.variables?.['after'] ?? null
  let stale: Why | null = after === null ? 'START' : null
  let messages: AsyncIterableIterator<Answer> | undefined
  let left = false

  async function connect(hear: () => void): Promise<void> {
    messages = wire.iterate({ query: request.query, variables: { ...request.variables, after } })
    for await (const answer of messages) {
      if (left) return
      if (answer.errors) throw answer.errors
      hear()
      const [message] = Object.values(answer.data as Record<string, Told>) as [Told]
      const id = message.event?.id ?? message.cursor
      const beat = message.event === null || message.kind === 'HEARTBEAT'
      if (beat ? stale : !told.has(id)) sink.next(answer)
      // What was missed comes first: a heartbeat says that all of it was told.
      if (beat && stale) {
        readAnew(stale)
        stale = null
      }
      if (!beat) told.add(id)
      if (told.size > 1000) for (const oldest of told) if (told.delete(oldest)) break
      after = message.cursor
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; !left; failures++) {
      if (failures > 0) await wait(Math.min(30_000, 250 * 2 ** failures) * (0.5 + Math.random() / 2))
      let stood = false
      try {
        if (!left)
          await connect(() => {
            failures = 0
            stood = true
          })
      } catch (reason) {
        if (left) return
        const code = codeOf(reason)
        // A token that lapsed: the next connection takes a fresh one.
        if (code && !AGAIN.includes(code) && !(code === 'UNAUTHENTICATED' && stood)) return sink.error(reason)
        if (code === 'RIGHTS_CHANGED' || code === 'CURSOR_EXPIRED') stale = code
        // A socket that is closed for the same reason may be faster than the word of it.
        if (code === 'UNAUTHENTICATED') stale = 'RIGHTS_CHANGED'
        if (code === 'CURSOR_EXPIRED') after = null
      }
    }
  }

  void run()
  return () => {
    left = true
    void messages?.return?.()
  }
}

/** Why a stream ended; null: the connection was lost. */
function codeOf(reason: any): string | null {
  const code = reason?.[0]?.extensions?.code
  if (code) return code
  const closed = reason?.code ?? (reason?.response?.status ? 4000 + reason.response.status : 0)
  if (closed === 4401 || closed === 4403) return 'UNAUTHENTICATED'
  return Array.isArray(reason) || (closed >= 4400 && closed < 4500 && closed !== 4408 && closed !== 4429)
    ? 'BAD_REQUEST'
    : null
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
