import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import { type SocketParts, socketProtocol } from './live-socket.ts'

/** For what is in flight when the server stops, and then for the goodbye. */
const IN_FLIGHT = 10_000
const GOODBYE = 1000

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How many are open. */
  open(): number
  /** Closes every socket with a reason (1001), after the operations that are being answered. */
  close(): Promise<void>
}

export interface SocketServerParts extends SocketParts {
  /** Web pages of which origins may connect; `['*']`: all of them. */
  origins: string[]
  /** Bytes of one message. */
  most: number
}

/** Turns HTTP connections to `/graphql` that ask for it into web sockets. */
export function socketServer({ origins, most, ...parts }: SocketServerParts): Sockets {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, handleProtocols, maxPayload: most })
  const { opened, idle } = socketProtocol(parts)
  let closing = false

  function refusal(request: IncomingMessage): string | null {
    if (closing) return '503 Service Unavailable'
    if ((request.url ?? '').split('?')[0] !== '/graphql') return '404 Not Found'
    const { origin } = request.headers
    return origin === undefined || origins.includes('*') || origins.includes(origin) ? null : '403 Forbidden'
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => {})
      const status = refusal(request)
      if (status) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      else server.handleUpgrade(request, socket, head, (accepted) => opened(accepted, request))
    },
    open: () => server.clients.size,
    async close() {
      closing = true
      await Promise.race([idle(), after(IN_FLIGHT)])
      const sockets = [...server.clients]
      const gone = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
      for (const socket of sockets) socket.close(1001, 'Going away')
      await Promise.race([Promise.all(gone), after(GOODBYE)])
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
