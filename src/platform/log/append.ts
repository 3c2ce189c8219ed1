import type { Row, Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** What an event's row is made of; owners' teams are looked up as the rows are written, unless it says the team. */
const COLUMNS = [
  'id',
  'actId',
  'type',
  'noun',
  'subjectId',
  'version',
  'occurredAt',
  'recordedAt',
  'actorId',
  'keyId',
  'requestId',
  'address',
  'agent',
  'changes',
  'facts',
  'ownerBefore',
  'ownerAfter',
]

/**
 * Writes the events in one statement. On SQLite they are numbered by it: there is one writer, so the order of the
 * numbers is that of the commits, and a rollback leaves no gap. On PostgreSQL the sequencer numbers them.
 */
export async function appendEvents({ engine, sql: to }: Transaction, events: Row[]): Promise<void> {
  if (events.length === 0) return
  const names = sql.join(COLUMNS.map((column) => sql.ref(column)))
  const teams = sql`
    coalesce(j."teamBefore", (select u."teamId" from "User" as u where u."id" = j."ownerBefore")),
    coalesce(j."teamAfter", (select u."teamId" from "User" as u where u."id" = j."ownerAfter"))`
  if (engine === 'postgres') {
    await sql`
      insert into "Event" (${names}, "teamBefore", "teamAfter") select ${names}, ${teams}
      from json_populate_recordset(null::"Event", ${JSON.stringify(events)}::json) as j`.execute(to)
    return
  }
  const given = [...COLUMNS, 'teamBefore', 'teamAfter']
  const rows = events.map((event) => given.map((column) => cell(event[column])))
  const picked = given.map((column, place) => sql`json_extract(value, ${sql.lit(`$[${place}]`)}) as ${sql.ref(column)}`)
  await sql`
    insert into "Event" (${names}, "seq", "ordinal", "teamBefore", "teamAfter") select ${names},
      (select coalesce(max("seq"), 0) from "Event") + "place" + 1,
      (select coalesce(max("seq"), 0) from "Event") + "place" + 1, ${teams}
    from (select key as "place", ${sql.join(picked)} from json_each(${JSON.stringify(rows)})) as j`.execute(to)
}

function cell(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
