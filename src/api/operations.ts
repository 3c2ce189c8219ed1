import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../platform/database/database.ts'
import { pingDatabase } from '../platform/database/ping.ts'
import { relayLag } from '../platform/log/lag.ts'
import { scrape } from '../platform/metrics/process.ts'
import type { Log } from './log.ts'

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

interface OperationParts {
  database: Database
  log: Log
  /** Seconds by which the numbering of events may be behind before this process is taken out of service; 0: any. */
  mostLag: number
  stopping: () => boolean
}

/** What watchers ask: whether the process lives, whether it can serve, and its figures. */
export function operationRoutes({ database, log, mostLag, stopping }: OperationParts): Map<string, Route> {
  /** @throws whatever keeps the database from answering. */
  async function standing(): Promise<{ status: number; told: object }> {
    if (stopping()) return { status: 503, told: { ready: false, reason: 'stopping' } }
    await pingDatabase(database)
    const lag = await relayLag(database)
    const relayLagSeconds = Math.round(lag.seconds * 1000) / 1000
    if (mostLag === 0 || lag.seconds <= mostLag) return { status: 200, told: { ready: true, relayLagSeconds } }
    log.warn('The numbering of events is behind', { relayLagSeconds })
    return { status: 503, told: { ready: false, reason: 'events are numbered too late', relayLagSeconds } }
  }

  async function ready(_: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, told } = await standing().catch((error) => {
      log.warn('The database does not answer', { error })
      return { status: 503, told: { ready: false, reason: 'the database does not answer' } }
    })
    say(response, status, 'application/json', `${JSON.stringify(told)}\n`)
  }

  return new Map<string, Route>([
    ['/healthz', (_, response) => say(response, 200, 'text/plain; charset=utf-8', 'ok\n')],
    ['/readyz', ready],
    [
      '/metrics',
      async (_, response) => say(response, 200, 'text/plain; version=0.0.4; charset=utf-8', await scrape(database)),
    ],
  ])
}

function say(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' })
  response.end(text)
}
