import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { forgetOutcomes } from '../platform/idempotency/idempotency.ts'
import { answerGraphql, type GraphqlHandler } from './graphql-answer.ts'
import type { LiveServer } from './live-server.ts'
import { routesOf } from './routes.ts'
import type { ServerParts } from './server.ts'
import { spareUploads } from './upload-time.ts'

type HttpParts = Pick<ServerParts, 'database' | 'settings' | 'log' | 'signIn' | 'tokens' | 'forms'>

const BODY_LIMIT = 8 * 1024 * 1024
const HOUR = 60 * 60 * 1000

/** The HTTP server round the API: the size of bodies, health, start and stop. */
export function httpServer(graphql: GraphqlHandler, live: LiveServer, parts: HttpParts) {
  const { database, settings, log } = parts
  const routes = routesOf(parts, () => closing !== null)
  const server = createHttp(timesOf(settings), (request, response) => void handle(request, response))
  server.on('upgrade', live.sockets.upgrade)
  server.on('clientError', spareUploads)
  const inFlight = new Set<Promise<void>>()
  let closing: Promise<void> | null = null
  let sweeping: NodeJS.Timeout | null = null

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const done = answer(request, response).catch((error) => {
      log.error('A request failed', { error })
      if (!response.headersSent) say(response, 500, 'Something went wrong here.')
    })
    inFlight.add(done)
    await done
    inFlight.delete(done)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (closing) response.setHeader('Connection', 'close')
    const path = (request.url ?? '/').split('?')[0]
    const route = routes.get(path!) ?? routes.get(path!.slice(0, path!.indexOf('/', 1) + 1))
    if (route) return route(request, response)
    if (path !== '/graphql') return say(response, 404, 'There is nothing here: the API is at /graphql.')
    if (!/^[\w.:[\]-]+$/.test(request.headers.host ?? 'localhost'))
      return say(response, 400, 'The header Host is malformed.')
    await answerGraphql(graphql, request, response, settings.bodyLimit ?? BODY_LIMIT)
  }

  /** @throws the system's error where the port is taken. */
  async function listen(): Promise<{ host: string; port: number; url: string }> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(settings.port, settings.host, () => {
        server.off('error', reject)
        resolve()
      })
    })
    const sweep = () => forgetOutcomes(database).catch((error) => log.warn('Old outcomes were not removed', { error }))
    sweeping = setInterval(sweep, HOUR).unref()
    const { port } = server.address() as AddressInfo
    const { host } = settings
    return { host, port, url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql` }
  }

  /** Stops accepting, finishes what is in flight, then closes. May be called again; the database stays open. */
  function close(): Promise<void> {
    closing ??= stop()
    return closing
  }

  async function stop(): Promise<void> {
    if (sweeping) clearInterval(sweeping)
    const closed = new Promise<void>((resolve) => {
      if (server.listening) server.close(() => resolve())
      else resolve()
    })
    server.closeIdleConnections()
    await live.close()
    while (inFlight.size > 0) await Promise.all(inFlight)
    server.closeAllConnections()
    await closed
  }

  return { handle, listen, close }
}

/** How long the head and the whole of a request may take to arrive, so that slow senders hold nothing for long. */
function timesOf({ requestSeconds = 30 }: ServerParts['settings']) {
  const requestTimeout = requestSeconds * 1000
  const headersTimeout = Math.min(10_000, requestTimeout)
  return { requestTimeout, headersTimeout, connectionsCheckingInterval: Math.min(1000, requestTimeout / 2) }
}

function say(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${message}\n`)
}
