import type { Database, Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** How far something has come with what stood before it began to follow the log. */
export interface Filling {
  /** How many records it has taken in. */
  walked: number
  /** How many there were, about; null: nobody has counted yet. */
  of: number | null
  /** Where its walk ended, as `Followed.walk` says it. */
  place: string
}

/** Nothing is filled yet. */
export const BEGUN: Filling = { walked: 0, of: null, place: '' }

export interface Standing {
  /** The last number of the log that it took in. */
  seq: number
  /** Null: it is filled. */
  filling: Filling | null
}

interface Stored {
  seq: number
  filledTo: string | null
}

const HEAD = sql`(select coalesce(max("seq"), 0) from "Event")`

/** Where it stands, for nobody else to go on from there until the unit ends. It begins at the end of the log. */
export async function lockFollower(tx: Transaction, name: string): Promise<Standing> {
  const lock = tx.engine === 'postgres' ? sql`for update` : sql``
  const asked = sql<Stored>`select "seq", "filledTo" from "Follower" where "name" = ${name} ${lock}`
  let { rows } = await asked.execute(tx.sql)
  if (!rows[0]) {
    await sql`insert into "Follower" ("name", "seq", "filledTo") select ${name}, ${HEAD}, '' where true
      on conflict ("name") do nothing`.execute(tx.sql)
    rows = (await asked.execute(tx.sql)).rows
  }
  return standingOf(rows[0]!)
}

/** The last number of the log. */
export async function headOf(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ head: number }>`select ${HEAD} as "head"`.execute(tx.sql)
  return rows[0]!.head
}

/** Keeps how far it is filled; null: it is. */
export async function keepFilling(tx: Transaction, name: string, filling: Filling | null): Promise<void> {
  const filledTo = filling && JSON.stringify(filling)
  await sql`update "Follower" set "filledTo" = ${filledTo} where "name" = ${name}`.execute(tx.sql)
}

/** Keeps what it took in of the log. */
export async function keepPlace(tx: Transaction, name: string, seq: number): Promise<void> {
  await sql`update "Follower" set "seq" = ${seq} where "name" = ${name}`.execute(tx.sql)
}

/** Where it stands, and whether it knows all that is committed; null: nobody has begun it. One statement. */
export async function knownOf(
  { engine, read }: Database,
  { name, noun }: { name: string; noun: string },
): Promise<(Standing & { level: boolean }) | null> {
  const unnumbered = sql`exists (select 1 from "Event" where "seq" is null and "noun" = ${noun})`
  const waits = engine === 'sqlite' ? sql`0` : sql`case when ${unnumbered} then 1 else 0 end`
  const { rows } = await sql<Stored & { head: number; waits: number }>`
    select "seq", "filledTo", ${HEAD} as "head", ${waits} as "waits" from "Follower" where "name" = ${name}`.execute(
    read,
  )
  const [found] = rows
  if (!found) return null
  const standing = standingOf(found)
  return { ...standing, level: !standing.filling && standing.seq >= found.head && Number(found.waits) === 0 }
}

function standingOf({ seq, filledTo }: Stored): Standing {
  if (filledTo === null) return { seq, filling: null }
  return { seq, filling: filledTo === '' ? BEGUN : JSON.parse(filledTo) }
}
