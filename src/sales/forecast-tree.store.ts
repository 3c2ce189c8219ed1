import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { everyTeam } from './forecast-scope.store.ts'
import type { PersonPlace, Tree } from './forecast-tree.rules.ts'

/**
 * Who works where today in the teams of a scope, or in the company at all, by their names; who left too. At most two
 * statements.
 */
export async function placesOf(
  reading: Pick<Reading, 'database' | 'loader' | 'sql'>,
  scope: Scope,
): Promise<Pick<Tree, 'teams' | 'people'>> {
  if (scope.kind === 'USER') return { teams: [], people: [] }
  return { teams: await everyTeam(reading), people: await peopleOf(reading, scope) }
}

/** Who works in the teams of a scope, or in the company at all, by their names; who left too. At most one statement. */
export async function peopleOf(
  { database: { engine }, sql: db }: Pick<Reading, 'database' | 'sql'>,
  { kind, teamIds }: Scope,
): Promise<PersonPlace[]> {
  if (kind === 'USER') return []
  const which = kind === 'TEAM' ? sql`where "teamId" in ${jsonList(engine, teamIds)}` : sql``
  const { rows } = await sql<Omit<PersonPlace, 'archived'> & { archivedAt: string | null }>`
    select "id", "teamId", "archivedAt" from "User" ${which} order by "nameKey", "id"`.execute(db)
  return rows.map(({ id, teamId, archivedAt }) => ({ id, teamId, archived: archivedAt !== null }))
}
