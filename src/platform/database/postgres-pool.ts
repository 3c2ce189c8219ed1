import pg from 'pg'
import type { Database } from './database.ts'
import { reach } from './postgres-reach.ts'
import { valueTypes } from './postgres-values.ts'

const urls = new WeakMap<Database, string>()

/**
 * How the planner weighs: a page is found by indexes, which on disks without moving parts costs hardly more than reading
 * on, and is over before a plan could have been compiled. Options in the URL take the place of these.
 */
export const PLANNING = '-c random_page_cost=1.1 -c jit=off'

/**
 * At most `max` connections to a server.
 * @throws DatabaseUnusable when it cannot be reached.
 */
export async function openPool(url: string, max: number): Promise<pg.Pool> {
  await (await reach(url)).end()
  const pool = new pg.Pool({
    ...settingsOf(url),
    max,
    application_name: 'rapport',
    options: PLANNING,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  // An idle connection that breaks is replaced by the pool; without a listener the process would end.
  pool.on('error', () => {})
  return pool
}

/** Keeps where a database is, for connections beside its pool. */
export function rememberUrl(database: Database, url: string): void {
  urls.set(database, url)
}

/** A connection of its own, for what lasts: listening and locks. The caller connects and ends it. */
export function ownConnection(database: Database): pg.Client {
  const url = urls.get(database)
  if (url === undefined) throw new Error('Only a PostgreSQL database has connections of its own')
  return new pg.Client({ ...settingsOf(url), application_name: 'rapport sequencer', query_timeout: 10_000 })
}

function settingsOf(connectionString: string) {
  return { connectionString, types: valueTypes, keepAlive: true, connectionTimeoutMillis: 10_000 }
}
