import { CloseCode, makeServer } from 'graphql-ws'
import type { WebSocket } from 'ws'
import { onConnect } from './live-connect.ts'
import type { LiveDesk } from './live-desk.ts'
import { withQuery } from './live-message.ts'
import { type OperationParts, onError, onSubscribe, type SocketExtra } from './live-operation.ts'
import type { SignIn } from './request-plugin.ts'

/** Bytes that may wait for a client that reads nothing; pongs and refusals wait here too. */
const MOST_WAITING = 16 * 1024 * 1024
/** Between two pings; a socket that was silent for the whole of it is dead. */
const PING = 15_000

export interface SocketParts extends OperationParts {
  desk: LiveDesk
  signIn: SignIn
}

/** Speaks `graphql-transport-ws` with sockets that were accepted. `idle` resolves when no operation is being answered. */
export function socketProtocol(parts: SocketParts) {
  const { log } = parts
  const inFlight = new Set<Promise<unknown>>()
  const connect = onConnect(parts)
  const protocol = makeServer<Record<string, unknown>, SocketExtra>({
    connectionInitWaitTimeout: parts.desk.limits.initialisation,
    onConnect: connect,
    onSubscribe(ctx, _, payload) {
      const done = onSubscribe(parts, ctx, payload)
      inFlight.add(done)
      done.finally(() => inFlight.delete(done)).catch(() => {})
      return done
    },
    subscribe: ({ contextValue }) => contextValue as never,
    onError,
  })

  function opened(socket: WebSocket, request: SocketExtra['request']): void {
    const close = (code: number, reason: string) => socket.close(code, reason)
    const extra: SocketExtra = { request, headers: null, leave: [], close }
    const fail = (error: unknown) => {
      log.error('A web socket failed', { error })
      close(CloseCode.InternalServerError, 'Something went wrong here')
    }
    let alive = true
    const pings = setInterval(() => {
      if (!alive || socket.bufferedAmount > MOST_WAITING) return socket.terminate()
      alive = false
      socket.ping()
    }, PING)
    // What breaks the rules of web sockets closes the socket by itself, with a code of theirs.
    socket.on('error', () => {})
    socket.on('pong', () => {
      alive = true
    })
    const onMessage = (hear: (text: string) => Promise<void>) =>
      socket.on('message', (message) => {
        alive = true
        if (socket.bufferedAmount > MOST_WAITING) return socket.terminate()
        hear(withQuery(String(message))).catch(fail)
      })
    const send = (text: string) => sent(socket, text)
    const closed = protocol.opened({ protocol: socket.protocol, send, close, onMessage }, extra)
    socket.once('close', (code, reason) => {
      clearInterval(pings)
      for (const leave of extra.leave.splice(0)) leave()
      closed(code, String(reason)).catch(fail)
    })
  }

  return { opened, idle: () => Promise.allSettled(inFlight) }
}

/** The next message is made when this one has left: a slow reader is waited for, and its queue fills meanwhile. */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    // One that broke is closed, and its streams end with it.
    socket.send(text, () => resolve())
  })
}
