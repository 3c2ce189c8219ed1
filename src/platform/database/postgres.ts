import pg from 'pg'
import type { Database, Row, Sql } from './database.ts'
import { sqlOver } from './dialect.ts'
import { postgresMigrations } from './postgres-migrations.ts'
import { runOn } from './postgres-statements.ts'
import { valueTypes } from './postgres-values.ts'
import { postgresWriter } from './postgres-writer.ts'
import { refuseInsideUnit } from './unit-scope.ts'

export interface PostgresSettings {
  url: string
  readUrl: string | null
  unitLimit: number
  poolSize: number
}

const urls = new WeakMap<Database, string>()

/**
 * Opens a PostgreSQL database and brings it up to date.
 * @throws DatabaseUnusable when the server cannot be reached or the migrations do not apply.
 */
export async function openPostgres({ url, readUrl, unitLimit, poolSize }: PostgresSettings): Promise<Database> {
  await postgresMigrations(url)
  let count = 0
  const pool = poolOf(url, poolSize)
  const stale = readUrl === null ? pool : poolOf(readUrl, poolSize)

  function readOn(from: pg.Pool): Sql {
    return sqlOver('postgres', async (sql, parameters) => {
      refuseInsideUnit('A read')
      count++
      return runOn(from, sql, parameters)
    })
  }

  const read = readOn(pool)
  const database: Database = {
    engine: 'postgres',
    read,
    readStale: stale === pool ? read : readOn(stale),
    async longRead({ sql, parameters }): Promise<Row[]> {
      refuseInsideUnit('A read')
      count++
      return (await runOn(stale, sql, parameters)).rows
    },
    unit: postgresWriter(pool, unitLimit, () => count++),
    statements: () => count,
    async close() {
      await pool.end()
      if (stale !== pool) await stale.end()
    },
  }
  urls.set(database, url)
  return database
}

/** A connection of its own, for what lasts: listening and locks. The caller connects and ends it. */
export function ownConnection(database: Database): pg.Client {
  return new pg.Client({
    connectionString: urls.get(database)!,
    application_name: 'rapport sequencer',
    types: valueTypes,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  })
}

function poolOf(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types: valueTypes,
    application_name: 'rapport',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  // An idle connection that breaks is replaced by the pool; without a listener the process would end.
  pool.on('error', () => {})
  return pool
}
