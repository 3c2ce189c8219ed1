import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Walk, Walked } from '../platform/log/follow.ts'

/** How many numbers of the log are looked through at once for deals that were deleted. */
const WIDTH = 20_000

/** How many opportunities there are. */
export async function countDeals({ sql: db }: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from "Opportunity"`.execute(db)
  return Number(rows[0]!.count)
}

/**
 * Every opportunity once: person by person, so that what adds up together comes together, then those that nobody owns,
 * then the deleted ones of which the log knows. A place says in which of these, and behind whom. One statement.
 */
export async function walkDeals(tx: Transaction, walk: Walk): Promise<Walked> {
  const [part = '', ...behind] = walk.place.split(':')
  if (part === 'deleted') return deletedDeals(tx, Number(behind[0]), walk)
  if (part === 'unowned') return unownedDeals(tx, behind[0]!, walk.most)
  return ownedDeals(tx, [behind[0] ?? '', behind[1] ?? ''], walk.most)
}

async function ownedDeals({ sql: db }: Transaction, [ownerId, id]: [string, string], most: number): Promise<Walked> {
  const { rows } = await sql<{ id: string; ownerId: string }>`select "id", "ownerId" from "Opportunity"
    where ("ownerId", "id") > (${ownerId}, ${id}) order by "ownerId", "id" limit ${most}`.execute(db)
  const last = rows.at(-1)
  return { ids: rows.map((row) => row.id), place: last ? `owned:${last.ownerId}:${last.id}` : 'unowned:' }
}

async function unownedDeals({ sql: db }: Transaction, behind: string, most: number): Promise<Walked> {
  const { rows } = await sql<{ id: string }>`select "id" from "Opportunity"
    where "ownerId" is null and "id" > ${behind} order by "id" limit ${most}`.execute(db)
  const last = rows.at(-1)
  return { ids: rows.map(({ id }) => id), place: last ? `unowned:${last.id}` : 'deleted:0' }
}

async function deletedDeals({ sql: db }: Transaction, behind: number, { most, upTo }: Walk): Promise<Walked> {
  if (behind >= upTo) return { ids: [], place: null }
  const far = Math.min(behind + WIDTH, upTo)
  const { rows } = await sql<{ id: string; seq: number }>`select "subjectId" as "id", "seq" from "Event"
    where "seq" > ${behind} and "seq" <= ${far} and "type" = 'opportunity.deleted' order by "seq" limit ${most}`.execute(
    db,
  )
  const end = rows.length === most ? rows.at(-1)!.seq : far
  return { ids: [...new Set(rows.map(({ id }) => id))], place: `deleted:${end}` }
}
