import { sql } from 'kysely'
import type { Handlers } from '../bench/baseline/handlers.ts'
import { postgresHandlers } from '../bench/baseline/postgres.ts'
import { sqliteHandlers } from '../bench/baseline/sqlite.ts'
import { fillDatabase } from '../bench/fill/fill.ts'
import { fillForecast } from '../bench/fill/forecast.ts'
import { SIZES } from '../bench/fill/sizes.ts'
import type { Database, Engine } from '../src/platform/database/database.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { testPlace } from './engines.ts'
import { serve } from './serving.ts'

/** The smallest workspace of the bench, with the server over it and the hand-written answers beside. */
export async function benchHouse(engine: Engine) {
  const { url, remove } = await testPlace(engine)
  const database = await openDatabase({ url, unitLimit: 60_000 })
  await fillDatabase(database, SIZES.tiny)
  await fillForecast(database)
  const server = await serve(database)
  const byHand: { handlers: Handlers; close?: () => Promise<void> } =
    engine === 'sqlite' ? sqliteHandlers(url.slice('file:'.length)) : await postgresHandlers(url)
  return {
    ...{ database, server, handlers: byHand.handlers, port: Number(new URL(server.url).port) },
    async close() {
      await byHand.close?.()
      await server.close()
      await database.close()
      await remove()
    },
  }
}

/** How many rows each of the tables has. */
export async function rowsIn(database: Database, tables: string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await sql<{ count: number }>`select count(*) as "count" from ${sql.table(table)}`.execute(
      database.read,
    )
    counts[table] = Number(rows[0]!.count)
  }
  return counts
}
