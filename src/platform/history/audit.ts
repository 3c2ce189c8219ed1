import type { Engine } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { Reading } from '../read/reading.ts'
import { EVENT, type EventPage, type KeptEvent, pageOf } from './event-page.ts'

/** Which events of the log are wanted; what is null or absent narrows nothing. */
export interface AuditFilter {
  types?: readonly string[] | null
  nouns?: readonly string[] | null
  subjectIds?: readonly string[] | null
  actorIds?: readonly string[] | null
  keyIds?: readonly string[] | null
  /** ISO instants: recorded at `from` or later, and before `to`. */
  from?: string | null
  to?: string | null
}

export interface AuditArguments {
  filter: AuditFilter
  first: number
  /** Id of the event behind which to begin; null: at the newest. */
  after: string | null
}

type Source = Pick<Reading, 'database' | 'sql'>

/**
 * What everybody did, newest first by when it was recorded: whoever calls has checked that the reader may know. One
 * statement, and one more when it is counted.
 */
export async function auditPage(reading: Source, { filter, first, after }: AuditArguments): Promise<EventPage> {
  const where = wanted(reading.database.engine, filter)
  const behind =
    after === null
      ? sql``
      : sql`and (e."recordedAt", e."id") < ((select a."recordedAt" from "Event" as a where a."id" = ${after}), ${after})`
  const { rows } = await sql<KeptEvent>`select ${EVENT} from "Event" as e where ${where} ${behind}
    order by e."recordedAt" desc, e."id" desc limit ${first + 1}`.execute(reading.sql)
  return { ...pageOf(rows, first, after), count: () => countOf(reading, where) }
}

async function countOf(reading: Source, where: Clause<boolean>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from "Event" as e where ${where}`.execute(
    reading.sql,
  )
  return Number(rows[0]!.count)
}

function wanted(engine: Engine, { types, nouns, subjectIds, actorIds, keyIds, from, to }: AuditFilter) {
  const lists = { type: types, noun: nouns, subjectId: subjectIds, actorId: actorIds, keyId: keyIds }
  const conditions = Object.entries(lists).flatMap(([column, list]) =>
    list ? [oneOf(engine, sql.ref(`e.${column}`), list)] : [],
  )
  if (from) conditions.push(sql`e."recordedAt" >= ${from}`)
  if (to) conditions.push(sql`e."recordedAt" < ${to}`)
  return conditions.length === 0 ? sql<boolean>`(1 = 1)` : sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** A single value as an equation: then an index finds its events in their order. */
function oneOf(engine: Engine, column: Clause<unknown>, list: readonly string[]): Clause<unknown> {
  return list.length === 1 ? sql`${column} = ${list[0]}` : sql`${column} in ${jsonList(engine, list)}`
}
