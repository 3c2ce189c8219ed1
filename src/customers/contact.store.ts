import { visible } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Engine, Sql } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Row } from '../platform/record/record.ts'
import { Contact } from './contact.record.ts'

/** A person in the chart of another: levels are negative above, 0 for the other one, positive below. */
export interface Placed {
  contact: Row
  level: number
}

/**
 * The charts around people: all superiors, and everybody below down to `depth` levels, as far as the actor sees them,
 * from the top, at most `most` people each way. A branch ends at somebody who is hidden. Two statements for all.
 */
export async function chartsAround(
  source: { engine: Engine; sql: Sql; actor: Actor },
  ids: readonly string[],
  { depth, most }: { depth: number; most: number },
): Promise<Map<string, Placed[]>> {
  const seen = visible(source.engine, source.actor, Contact, 'person')
  const above = sql`
    select person."id", person."id", person."reportsToId", 0 from "Contact" as person
      where person."id" in ${jsonList(source.engine, ids)} and ${seen}
    union all
    select walk.root, person."id", person."reportsToId", walk.level - 1 from "Contact" as person
      join walk on person."id" = walk.superior where walk.level > -100 and ${seen}`
  const up = await walk(source.sql, above, most)
  const roots = [...up.keys()]
  if (roots.length === 0 || depth === 0) return up
  const below = sql`
    select person."reportsToId", person."id", person."reportsToId", 1 from "Contact" as person
      where person."reportsToId" in ${jsonList(source.engine, roots)} and ${seen}
    union all
    select walk.root, person."id", person."reportsToId", walk.level + 1 from "Contact" as person
      join walk on person."reportsToId" = walk.id where walk.level < ${sql.lit(depth)} and ${seen}`
  const down = await walk(source.sql, below, most)
  return new Map(roots.map((root) => [root, [...up.get(root)!, ...(down.get(root) ?? [])]]))
}

async function walk(db: Sql, steps: Clause<unknown>, most: number): Promise<Map<string, Placed[]>> {
  const { rows } = await sql<Row>`
    with recursive walk(root, id, superior, level) as (${steps})
    select * from (
      select contact.*, walk.root as "$root", walk.level as "$level",
        row_number() over (partition by walk.root order by walk.level, contact."nameKey", contact."id") as "$place"
      from walk join "Contact" as contact on contact."id" = walk.id
    ) as placed where placed."$place" <= ${most} order by placed."$place"`.execute(db)
  const grouped = Map.groupBy(rows, (row) => row['$root'] as string)
  const placed = (contact: Row): Placed => ({ contact, level: Number(contact['$level']) })
  return new Map([...grouped].map(([root, people]) => [root, people.map(placed)]))
}
