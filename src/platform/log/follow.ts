import type { Database, Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { type Filling, keepFilling, keepPlace, lockFollower, type Standing } from './follow.place.ts'

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

/**
 * Takes a step towards the end of the log, in a unit of its own: a batch of at most `most` records of those that stood
 * before it began, or of what happened since. With `unnumbered` also what is committed and has no number yet, once it
 * has come so far. Any process may take steps at any time.
 * @returns after how many milliseconds there may be more to do; null: it has come to the end.
 */
export function takeStep(
  database: Database,
  followed: Followed,
  { most, unnumbered }: { most: number; unnumbered: boolean },
): Promise<number | null> {
  return database.unit(async (tx) => {
    const standing = await lockFollower(tx, followed.name)
    if (standing.filling) {
      await fillOn(tx, followed, standing.filling, { most, upTo: standing.seq })
      return 0
    }
    if (await followOn(tx, followed, standing, most)) return 0
    return unnumbered && tx.engine === 'postgres' ? takeUnnumbered(tx, followed, most) : null
  })
}

async function fillOn(tx: Transaction, followed: Followed, filling: Filling, walk: Omit<Walk, 'place'>): Promise<void> {
  const of = filling.of ?? (await followed.total(tx))
  const { ids, place } = await followed.walk(tx, { ...walk, place: filling.place })
  if (ids.length > 0) await followed.take(tx, ids)
  const next = place === null ? null : { walked: filling.walked + ids.length, of, place }
  await keepFilling(tx, followed.name, next)
}

/** Answers whether the log goes on. */
async function followOn(tx: Transaction, { name, noun, take }: Followed, { seq, head }: Standing, most: number) {
  if (head <= seq) return false
  const far = Math.min(seq + WIDTH, head)
  const { rows } = await sql<{ seq: number; id: string }>`select "seq", "subjectId" as "id" from "Event"
    where "seq" > ${seq} and "seq" <= ${far} and "noun" = ${noun} order by "seq" limit ${most}`.execute(tx.sql)
  const end = rows.length === most ? rows.at(-1)!.seq : far
  if (rows.length > 0) await take(tx, [...new Set(rows.map(({ id }) => id))])
  await keepPlace(tx, name, end)
  return end < head
}

/** They come again once they have their numbers, and then change nothing. */
async function takeUnnumbered(tx: Transaction, { noun, take }: Followed, most: number): Promise<number | null> {
  const { rows } = await sql<{ id: string }>`select "subjectId" as "id" from "Event"
    where "seq" is null and "noun" = ${noun} order by "ordinal" limit ${most}`.execute(tx.sql)
  if (rows.length > 0) await take(tx, [...new Set(rows.map(({ id }) => id))])
  return rows.length === most ? BEHIND : null
}
