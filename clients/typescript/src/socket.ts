import { RapportError } from './error.ts'
import type { Connect } from './stream.ts'

/** What is needed of a client of the library graphql-ws. */
export interface SocketClient {
  iterate(payload: { query: string; variables?: Record<string, unknown> }): AsyncIterableIterator<any>
}

/**
 * Lets `subscribe` connect through a WebSocket that a client of graphql-ws keeps. Make that with `retryAttempts: 0`, so that
 * lost connections come to light, and with `connectionParams` as a function, so that a new one gets a fresh token.
 */
export function overSocket(socket: SocketClient): Connect {
  return async function* connect({ query, variables, signal }) {
    const results = socket.iterate({ query, variables })
    const stop = () => void results.return?.()
    signal.addEventListener('abort', stop, { once: true })
    try {
      yield* results
    } catch (thrown) {
      throw ofSocket(thrown)
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}

/** Refused operations come as a list of errors, lost sockets as the event that closed them. */
function ofSocket(thrown: unknown): unknown {
  if (Array.isArray(thrown)) {
    const [{ message, extensions }] = thrown
    return new RapportError(extensions?.code ?? 'BAD_REQUEST', message, { errors: thrown })
  }
  const { code = 0, reason = '' } = thrown as { code?: number; reason?: string }
  if (code === 4401 || code === 4403) return new RapportError('UNAUTHENTICATED', reason || 'The socket was closed')
  const lasting = code >= 4400 && code < 4500 && code !== 4408 && code !== 4429
  return new RapportError(lasting ? 'BAD_REQUEST' : 'NETWORK', reason || 'The socket was closed', { cause: thrown })
}
