import { sql } from 'kysely'
import type { Transaction } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'

/**
 * The parents of the given teams and of all above them, for changes of the tree: until the unit ends no other unit
 * asks the same, so two changes that are right alone cannot make a loop together.
 */
export async function lockTeamTree(
  { engine, sql: db }: Transaction,
  ids: string[],
): Promise<Map<string, string | null>> {
  // SQLite has one writer.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('rapport.team.tree'))`.execute(db)
  const { rows } = await sql<{ id: string; parentId: string | null }>`
    with recursive above(id, parent) as (
      select "id", "parentId" from "Team" where "id" in ${jsonList(engine, ids)}
      union
      select team."id", team."parentId" from "Team" as team join above on team."id" = above.parent
    )
    select id, parent as "parentId" from above`.execute(db)
  return new Map(rows.map(({ id, parentId }) => [id, parentId]))
}
