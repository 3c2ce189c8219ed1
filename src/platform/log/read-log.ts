import type { Engine, Sql } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import { BEGINNING, type LoggedEvent, type Place } from './logged-event.ts'

/** Which events are wanted; null: whichever. */
export interface LogFilter {
  nouns: readonly string[] | null
  types: readonly string[] | null
  subjectIds: readonly string[] | null
  actorIds: readonly string[] | null
}

export interface LogSource {
  engine: Engine
  read: Sql
}

/** Events found in a stretch of the log, and how far it was looked through. */
export interface Stretch {
  events: LoggedEvent[]
  end: Place
  /** Whether the log may go on behind `end`. */
  more: boolean
}

const COLUMNS = sql`"id", "seq", "actId", "type", "noun", "subjectId", "occurredAt", "recordedAt", "actorId", "changes",
  "facts", "ownerBefore", "ownerAfter", "teamBefore", "teamAfter"`

/** How many numbers one statement looks through: the log may hold millions of events that nobody asked for. */
const WIDTH = 2000

/** The events behind a number, in order. One statement. */
export async function eventsBehind({ read }: LogSource, seq: number, most: number): Promise<LoggedEvent[]> {
  const { rows } = await sql<LoggedEvent>`select ${COLUMNS} from "Event" where "seq" > ${seq}
    order by "seq" limit ${most}`.execute(read)
  return rows
}

/** The last event up to a number, or of all; the beginning of the log where there is none. One statement. */
export async function placeUpTo({ read }: LogSource, seq: number = Number.MAX_SAFE_INTEGER): Promise<Place> {
  const { rows } = await sql<Place>`select "seq", "id" from "Event" where "seq" <= ${seq}
    order by "seq" desc limit 1`.execute(read)
  return rows[0] ?? BEGINNING
}

/** At most `most` wanted events of the next stretch behind a place, up to `upTo`. Two statements. */
export async function readStretch(
  source: LogSource,
  after: Place,
  filter: LogFilter,
  most: number,
  upTo: number = Number.MAX_SAFE_INTEGER,
): Promise<Stretch> {
  // The index over subjects finds their events at once, however far apart they are.
  const far = filter.subjectIds ? upTo : Math.min(after.seq + WIDTH, upTo)
  const bound = await placeUpTo(source, far)
  if (bound.seq <= after.seq) return { events: [], end: after, more: false }
  const order = filter.subjectIds ? sql`"seq" + 0` : sql`"seq"`
  const { rows } = await sql<LoggedEvent>`select ${COLUMNS} from "Event"
    where "seq" > ${after.seq} and "seq" <= ${bound.seq} and ${wanted(source.engine, filter)}
    order by ${order} limit ${most}`.execute(source.read)
  const last = rows.at(-1)
  if (last && rows.length === most) return { events: rows, end: { seq: last.seq, id: last.id }, more: true }
  return { events: rows, end: bound, more: bound.seq === far && far < upTo }
}

function wanted(engine: Engine, { nouns, types, subjectIds, actorIds }: LogFilter): Clause<boolean> {
  const lists = { noun: nouns, type: types, subjectId: subjectIds, actorId: actorIds }
  const conditions = Object.entries(lists).flatMap(([column, list]) =>
    list ? [sql<boolean>`${sql.ref(column)} in ${jsonList(engine, list)}`] : [],
  )
  return conditions.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** Whether an event is wanted: as the statement decides. */
export function isWanted({ nouns, types, subjectIds, actorIds }: LogFilter, event: LoggedEvent): boolean {
  return (
    (!nouns || nouns.includes(event.noun)) &&
    (!types || types.includes(event.type)) &&
    (!subjectIds || subjectIds.includes(event.subjectId)) &&
    (!actorIds || (event.actorId !== null && actorIds.includes(event.actorId)))
  )
}

/** The changes of records behind a number, the numbered ones first and in order. One statement. */
export async function changesBehind(
  { engine, read }: LogSource,
  ids: readonly string[],
  seq: number,
): Promise<Pick<LoggedEvent, 'subjectId' | 'seq' | 'changes'>[]> {
  const { rows } = await sql<Pick<LoggedEvent, 'subjectId' | 'seq' | 'changes'>>`
    select "subjectId", coalesce("seq", ${Number.MAX_SAFE_INTEGER}) as "seq", "changes" from "Event"
    where "subjectId" in ${jsonList(engine, ids)} and ("seq" > ${seq} or "seq" is null)
    order by coalesce("seq", ${Number.MAX_SAFE_INTEGER}), "ordinal"`.execute(read)
  return rows
}
