import type { Database, Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { type Filling, headOf, keepFilling, keepPlace, lockFollower } from './follow.place.ts'

/** Something that is made of the event log and kept up with it. */
export interface Followed {
  /** Its name for good. */
  name: string
  /** The noun of whose records it is made. */
  noun: string
  /** Makes anew what is made of these records, which may have been deleted. Told twice of one it changes nothing. */
  take(tx: Transaction, ids: string[]): Promise<void>
  /** How many records stood before it began, about. */
  total(tx: Transaction): Promise<number>
  /** The next of the records that stood before it began. */
  walk(tx: Transaction, walk: Walk): Promise<Walked>
}

export interface Walk {
  /** Where the last walk ended; '' at first. */
  place: string
  /** How many records at most. */
  most: number
  /** The number of the log behind which it follows. */
  upTo: number
}

export interface Walked {
  ids: string[]
  /** Null: there are no more. */
  place: string | null
}

/** How many numbers are looked through at once: the log may hold millions of events of other nouns. */
const WIDTH = 5000

/** Milliseconds after which the log has numbered more, where it is behind. */
const BEHIND = 20

export interface Step {
  /** Milliseconds after which there may be more to do; null: it has come to the end. */
  rest: number | null
  /** Milliseconds for which it held the unit. */
  took: number
}

/**
 * Takes a step towards the end of the log, in a unit of its own: a batch of at most `most` records of those that stood
 * before it began, or of what happened since. With `unnumbered` also what is committed and has no number yet, once it
 * has come so far. Any process may take steps at any time.
 */
export function takeStep(
  database: Database,
  followed: Followed,
  { most, unnumbered }: { most: number; unnumbered: boolean },
): Promise<Step> {
  return database.unit(async (tx) => {
    const began = performance.now()
    const { seq, filling } = await lockFollower(tx, followed.name)
    const rest = filling
      ? await fillOn(tx, followed, filling, { most, upTo: seq })
      : await followOn(tx, followed, seq, { most, unnumbered })
    return { rest, took: performance.now() - began }
  })
}

async function fillOn(tx: Transaction, followed: Followed, filling: Filling, walk: Omit<Walk, 'place'>) {
  const of = filling.of ?? (await followed.total(tx))
  const { ids, place } = await followed.walk(tx, { ...walk, place: filling.place })
  if (ids.length > 0) await followed.take(tx, ids)
  await keepFilling(tx, followed.name, place === null ? null : { walked: filling.walked + ids.length, of, place })
  return 0
}

async function followOn(
  tx: Transaction,
  { name, noun, take }: Followed,
  seq: number,
  { most, unnumbered }: { most: number; unnumbered: boolean },
): Promise<number | null> {
  // Before the end of the log is looked up: what gets its number in between lies behind that end.
  const waiting = unnumbered && tx.engine === 'postgres' ? await unnumberedOf(tx, noun, most) : []
  const head = await headOf(tx)
  const far = Math.min(seq + WIDTH, head)
  const numbered = far > seq ? await numberedOf(tx, noun, { seq, far, most }) : []
  const end = numbered.length === most ? numbered.at(-1)!.seq : far
  const last = end >= head
  const ids = new Set([...numbered, ...(last ? waiting : [])].map(({ id }) => id))
  if (ids.size > 0) await take(tx, [...ids])
  if (end > seq) await keepPlace(tx, name, end)
  if (!last) return 0
  return waiting.length === most ? BEHIND : null
}

async function numberedOf(
  { sql: db }: Transaction,
  noun: string,
  { seq, far, most }: { seq: number; far: number; most: number },
) {
  const { rows } = await sql<{ seq: number; id: string }>`select "seq", "subjectId" as "id" from "Event"
    where "seq" > ${seq} and "seq" <= ${far} and "noun" = ${noun} order by "seq" limit ${most}`.execute(db)
  return rows
}

/** They come again once they have their numbers, and then change nothing. */
async function unnumberedOf({ sql: db }: Transaction, noun: string, most: number) {
  const { rows } = await sql<{ id: string }>`select "subjectId" as "id" from "Event"
    where "seq" is null and "noun" = ${noun} order by "ordinal" limit ${most}`.execute(db)
  return rows
}
