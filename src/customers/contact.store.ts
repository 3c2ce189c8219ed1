import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../platform/access/actor.ts'
import { visible } from '../platform/access/visible.ts'
import type { Engine, Sql, Transaction } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import type { Row } from '../platform/record/record.ts'
import { Contact } from './contact.record.ts'

/**
 * The superiors of the given people and of all above them, for changes of the chart: until the unit ends no other
 * unit asks the same, so two changes that are right alone cannot make a loop together.
 */
export async function lockChart({ engine, sql: db }: Transaction, ids: string[]): Promise<Map<string, string | null>> {
  // SQLite has one writer.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('rapport.contact.chart'))`.execute(db)
  const { rows } = await sql<{ id: string; reportsToId: string | null }>`
    with recursive above(id, superior) as (
      select "id", "reportsToId" from "Contact" where "id" in ${jsonList(engine, ids)}
      union
      select person."id", person."reportsToId" from "Contact" as person join above on person."id" = above.superior
    )
    select id, superior as "reportsToId" from above`.execute(db)
  return new Map(rows.map(({ id, reportsToId }) => [id, reportsToId]))
}

/** A person in a chart, with the distance from the one asked about: negative above, 0, positive below. */
export type Placed = Row & { id: string; reportsToId: string | null; level: number }

/**
 * The chart around a person: all superiors, and everybody below down to `depth` levels, as far as the actor sees
 * them, at most `most` people. A branch ends where somebody in between is hidden. Two statements.
 */
export async function chartAround(
  source: { engine: Engine; sql: Sql; actor: Actor },
  id: string,
  { depth, most }: { depth: number; most: number },
): Promise<Placed[]> {
  const seen = visible(source.engine, source.actor, Contact, 'person')
  const above = sql`
    select person."id", person."reportsToId", 0 from "Contact" as person where person."id" = ${id} and ${seen}
    union
    select person."id", person."reportsToId", walk.level - 1 from "Contact" as person
      join walk on person."id" = walk.superior where walk.level > -100 and ${seen}`
  const below = sql`
    select person."id", person."reportsToId", 1 from "Contact" as person where person."reportsToId" = ${id} and ${seen}
    union
    select person."id", person."reportsToId", walk.level + 1 from "Contact" as person
      join walk on person."reportsToId" = walk.id where walk.level < ${depth} and ${seen}`
  const up = await walk(source.sql, above, most)
  return up.length === 0 ? [] : [...up, ...(await walk(source.sql, below, most - up.length))]
}

async function walk(db: Sql, steps: RawBuilder<unknown>, most: number): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    with recursive walk(id, superior, level) as (${steps})
    select contact.*, walk.level as "level" from walk join "Contact" as contact on contact."id" = walk.id
    order by walk.level, contact."nameKey", contact."id" limit ${Math.max(most, 0)}`.execute(db)
  return rows
}
