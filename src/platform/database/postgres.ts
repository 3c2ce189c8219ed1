import type pg from 'pg'
import type { Database, Row, Sql } from './database.ts'
import { sqlOver } from './dialect.ts'
import { postgresMigrations } from './postgres-migrations.ts'
import { openPool, rememberUrl } from './postgres-pool.ts'
import { runOn } from './postgres-statements.ts'
import { postgresWriter } from './postgres-writer.ts'
import { refuseInsideUnit } from './unit-scope.ts'

export interface PostgresSettings {
  url: string
  readUrl: string | null
  unitLimit: number
  poolSize: number
}

/**
 * Opens a PostgreSQL database and brings it up to date.
 * @throws DatabaseUnusable when the server cannot be reached or the migrations do not apply.
 */
export async function openPostgres({ url, readUrl, unitLimit, poolSize }: PostgresSettings): Promise<Database> {
  await postgresMigrations(url)
  let count = 0
  const pool = await openPool(url, poolSize)
  const stale = readUrl === null ? pool : await openPool(readUrl, poolSize)

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
    stamp: () => null,
    statements: () => count,
    connections: () => usedOf(stale === pool ? [pool] : [pool, stale]),
    async close() {
      await pool.end()
      if (stale !== pool) await stale.end()
    },
  }
  rememberUrl(database, url)
  return database
}

function usedOf(pools: pg.Pool[]): ReturnType<Database['connections']> {
  const used = { idle: 0, busy: 0, waiting: 0 }
  for (const { totalCount, idleCount, waitingCount } of pools) {
    used.idle += idleCount
    used.busy += totalCount - idleCount
    used.waiting += waitingCount
  }
  return used
}
