import type { Database } from '../../src/platform/database/database.ts'
import { type Clause, sql } from '../../src/platform/database/sql.ts'

/** Events that a record has, about. */
export const PER_RECORD = 30
const BATCH = 50_000
const KINDS = 1000

/** Columns that are as they were in an event that really happened. */
const KEPT = [
  'type',
  'noun',
  'version',
  'requestId',
  'address',
  'agent',
  'changes',
  'facts',
  'ownerBefore',
  'ownerAfter',
]
const TEAMS = ['teamBefore', 'teamAfter']

/** Keeps the events that stand here as patterns, and takes them out of the log. */
export async function takePatterns(database: Database): Promise<void> {
  const kept = sql.join([...KEPT, ...TEAMS].map((column) => sql.ref(column)))
  await database.unit(async ({ sql: tx }) => {
    await sql`create table "Pattern" as select row_number() over (order by "ordinal" % 97, "ordinal") - 1 as "place",
      ${kept} from "Event" order by 1 limit ${KINDS}`.execute(tx)
    await sql`create unique index "Pattern_place" on "Pattern" ("place")`.execute(tx)
    await sql`delete from "Event"`.execute(tx)
  })
}

/**
 * Lets the log grow to that many events, in their order: ids, numbers and times rise; each is of one of the records
 * that there are by then, drawn at random, and of one of a thousand people.
 */
export async function growTo(database: Database, from: number, to: number): Promise<void> {
  for (let begin = from; begin < to; begin += BATCH) await grow(database, begin, Math.min(BATCH, to - begin))
  if (database.engine === 'postgres') await sql`select setval('"Event_ordinal_seq"', ${to})`.execute(database.read)
}

/** The id of the record of that number. */
export function recordId(number: number): string {
  return `opp_01h${String(number).padStart(23, '0')}`
}

async function grow(database: Database, begin: number, number: number): Promise<void> {
  const { engine } = database
  const postgres = engine === 'postgres'
  const text = (prefix: string, value: Clause) =>
    postgres
      ? sql`${sql.lit(prefix)} || lpad((${value})::text, 23, '0')`
      : sql`${sql.lit(prefix)} || printf('%023d', ${value})`
  const n = sql`n."n"`
  const drawn = sql`((${n} * 2654435761) % 4294967296)`
  const moment = postgres
    ? sql`to_char(timestamp '2026-01-01' + ${n} * interval '100 milliseconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : sql`strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + ${n} * 0.1, 'unixepoch')`
  const numbers = postgres
    ? sql`select generate_series(${sql.lit(begin + 1)}::bigint, ${sql.lit(begin + number)}::bigint) as "n"`
    : sql`with recursive "c"("n") as (select ${sql.lit(begin + 1)} union all
          select "n" + 1 from "c" where "n" < ${sql.lit(begin + number)})
        select "n" from "c"`
  const kept = [...KEPT, ...TEAMS].map((column) => sql.ref(column))
  await database.unit(async ({ sql: tx }) => {
    await sql`insert into "Event" ("id", "seq", "ordinal", "actId", "subjectId", "occurredAt", "recordedAt", "actorId",
        "keyId", ${sql.join(kept)})
      select ${text('evt_01k', n)}, ${n}, ${n}, ${text('act_01k', n)},
        ${text('opp_01h', sql`(${drawn} / 8) % (${n} / ${sql.lit(PER_RECORD)} + 1)`)}, ${moment}, ${moment},
        ${text('usr_01h', sql`(${drawn} / 16) % 1000`)},
        case when ${n} % 2 = 0 then ${text('key_01h', sql`(${drawn} / 16) % 1000`)} end, ${sql.join(kept)}
      from (${numbers}) as n join "Pattern" as p on p."place" = ${n} % (select count(*) from "Pattern")`.execute(tx)
  })
}
