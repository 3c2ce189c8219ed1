import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { Reading } from '../read/reading.ts'
import { EVENT, type EventPage, type KeptEvent, pageOf } from './event-page.ts'

export interface HistoryArguments {
  /** How many at most. */
  first: number
  /** Id of the event behind which to begin; null: at the newest. */
  after: string | null
  /** Only what was recorded up to this instant; null: up to now. */
  until: string | null
}

type Source = Pick<Reading, 'database' | 'sql' | 'loader'>

/**
 * What happened to a record, newest first. The pages of all records that are asked alike take one statement, and one
 * more where they are counted.
 */
export async function historyOf(reading: Source, id: string, args: HistoryArguments): Promise<EventPage> {
  const { first, after, until } = args
  const page = await reading.loader(`history:${JSON.stringify(args)}`, (ids) => pages(reading, ids, args))(id)
  const count = reading.loader(`history count:${until}`, (ids) => counts(reading, ids, until))
  return { ...pageOf(page ?? [], first, after), count: async () => (await count(id)) ?? 0 }
}

async function pages({ database, sql: db }: Source, ids: readonly string[], { first, after, until }: HistoryArguments) {
  // Writers of a record queue on it, so the order of insertion is the order in which it changed.
  const behind =
    after === null ? sql`` : sql`and e."ordinal" < (select a."ordinal" from "Event" as a where a."id" = ${after})`
  const { rows } = await sql<KeptEvent>`
    select * from (
      select ${EVENT}, row_number() over (partition by e."subjectId" order by e."ordinal" desc) as "place"
      from "Event" as e where e."subjectId" in ${jsonList(database.engine, ids)} ${upTo(until)} ${behind}
    ) as p where "place" <= ${first + 1} order by "subjectId", "place"`.execute(db)
  return Map.groupBy(rows, (row) => row.subjectId)
}

async function counts({ database, sql: db }: Source, ids: readonly string[], until: string | null) {
  const { rows } = await sql<{ subjectId: string; count: number }>`
    select e."subjectId", count(*) as "count" from "Event" as e
    where e."subjectId" in ${jsonList(database.engine, ids)} ${upTo(until)} group by e."subjectId"`.execute(db)
  return new Map(rows.map(({ subjectId, count }) => [subjectId, Number(count)]))
}

function upTo(until: string | null) {
  return until === null ? sql`` : sql`and e."recordedAt" <= ${until}`
}
