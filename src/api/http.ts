import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Database } from '../platform/database/database.ts'
import { pingDatabase } from '../platform/database/ping.ts'
import { forgetOutcomes } from '../platform/idempotency/idempotency.ts'
import { BodyRefused, boundBody } from './body.ts'
import type { Log } from './log.ts'

interface HttpParts {
  database: Database
  settings: { host: string; port: number; bodyLimit?: number }
  log: Log
}

/** Answers GraphQL requests that came over a socket. */
type GraphqlHandler = (request: IncomingMessage, response: ServerResponse) => unknown

const BODY_LIMIT = 8 * 1024 * 1024
const HOUR = 60 * 60 * 1000

/** The HTTP server round the API: the size of bodies, health, start and stop. */
export function httpServer(graphql: GraphqlHandler, { database, settings, log }: HttpParts) {
  const server = createHttp((request, response) => void handle(request, response))
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
    if (path === '/healthz') return say(response, 200, 'ok')
    if (path === '/readyz') return ready(response)
    if (path !== '/graphql') return say(response, 404, 'There is nothing here: the API is at /graphql.')
    if (!/^[\w.:[\]-]+$/.test(request.headers.host ?? 'localhost'))
      return say(response, 400, 'The header Host is malformed.')
    try {
      await boundBody(request, settings.bodyLimit ?? BODY_LIMIT)
    } catch (thrown) {
      if (!(thrown instanceof BodyRefused)) throw thrown
      // What is still on its way is not read: the connection ends with this answer.
      response.setHeader('Connection', 'close')
      return say(response, thrown.status, thrown.message)
    }
    await graphql(request, response)
    if (!response.writableFinished && !response.destroyed) await ended(response)
  }

  async function ready(response: ServerResponse): Promise<void> {
    if (closing) return say(response, 503, 'stopping')
    try {
      await pingDatabase(database)
    } catch (error) {
      log.warn('The database does not answer', { error })
      return say(response, 503, 'The database does not answer.')
    }
    say(response, 200, 'ready')
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
    while (inFlight.size > 0) await Promise.all(inFlight)
    server.closeAllConnections()
    await closed
  }

  return { handle, listen, close }
}

function say(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${message}\n`)
}

function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once('close', resolve))
}
