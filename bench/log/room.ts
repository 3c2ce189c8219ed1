import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'

/** Bytes of one event: all, of them its row, and each index. */
export interface Room {
  all: number
  row: number
  indexes: Record<string, number>
}

/** How many events there are. */
export async function lengthOf({ read }: Database): Promise<number> {
  const { rows } = await sql<{ events: number }>`select count(*) as "events" from "Event"`.execute(read)
  return Number(rows[0]!.events)
}

/** How much the log holds for each of its events. */
export async function roomOfEvent({ engine, longRead }: Database, events: number): Promise<Room> {
  const asked =
    engine === 'postgres'
      ? sql`select 'Event' as "name", pg_table_size('"Event"')::float8 as "bytes" union all
          select indexrelname, pg_relation_size(indexrelid)::float8 from pg_stat_user_indexes where relname = 'Event'`
      : sql`select "name", sum("pgsize") as "bytes" from dbstat
          where "name" in (select "name" from sqlite_schema where "tbl_name" = 'Event') group by "name"`
  const rows = (await longRead(asked.compile(engine))) as { name: string; bytes: number }[]
  const sizes = rows.map(({ name, bytes }) => [name, Number(bytes) / events] as const)
  const row = sizes.find(([name]) => name === 'Event')![1]
  const indexes = Object.fromEntries(sizes.filter(([name]) => name !== 'Event'))
  return { all: sizes.reduce((sum, [, bytes]) => sum + bytes, 0), row, indexes }
}

/** How many pages of each index did not stand in the memory of the server when they were asked for; PostgreSQL alone. */
export async function pagesRead({ engine, read }: Database): Promise<Record<string, number>> {
  if (engine === 'sqlite') return {}
  // PostgreSQL counts with some delay.
  await sleep(1500)
  const { rows } = await sql<{ name: string; pages: number }>`
    select indexrelname as "name", idx_blks_read::float8 as "pages" from pg_statio_user_indexes where relname = 'Event'
    union all select 'Event', heap_blks_read::float8 from pg_statio_user_tables where relname = 'Event'`.execute(read)
  return Object.fromEntries(rows.map(({ name, pages }) => [name, pages]))
}

/** Lets PostgreSQL do what it does by itself after a while. */
export async function tidy(url: string): Promise<void> {
  if (url.startsWith('file:')) return
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('vacuum analyze "Event"')
  await client.end()
}
