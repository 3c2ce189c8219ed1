import type { Engine, Sql } from '../platform/database/database.ts'
import { isOneOf, jsonList } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Scope, TeamPlace } from './forecast-scope.rules.ts'

/** Whether the deals of a row count for the scope, by the column that tells their owner. */
export function ownedBy(engine: Engine, { userIds }: Pick<Scope, 'userIds'>, column: Clause): Clause<boolean> {
  return userIds === null ? EVERYBODY : isOneOf(engine, column, userIds)
}

/** Whether a row is of one of these pipelines, by the column that tells its own; null: of whatever pipeline. */
export function inPipelines(engine: Engine, ids: readonly string[] | null, column: Clause): Clause<boolean> {
  return ids === null ? EVERYBODY : isOneOf(engine, column, ids)
}

const EVERYBODY = sql<boolean>`(1 = 1)`

/** The teams of the workspace by their name, those that were put away too. One statement a request. */
export async function everyTeam({ loader, sql: db }: Pick<Reading, 'loader' | 'sql'>): Promise<TeamPlace[]> {
  const load = loader('every team', async () => {
    const { rows } = await sql<Omit<TeamPlace, 'archived'> & { archivedAt: string | null }>`
      select "id", "parentId", "archivedAt" from "Team" order by "nameKey", "id"`.execute(db)
    return new Map([
      ['', rows.map(({ id, parentId, archivedAt }) => ({ id, parentId, archived: archivedAt !== null }))],
    ])
  })
  return (await load('')) ?? []
}

/** Who works in the teams, those who left too. One statement. */
export async function membersOf({ engine, sql: db }: { engine: Engine; sql: Sql }, teamIds: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select "id" from "User" where "teamId" in ${jsonList(engine, teamIds)} order by "id"`.execute(db)
  return rows.map(({ id }) => id)
}

/** In which team somebody works; undefined where there is nobody of that id. One statement. */
export async function teamOf(db: Sql, userId: string): Promise<{ teamId: string | null } | undefined> {
  return await db.selectFrom('User').select('teamId').where('id', '=', userId).executeTakeFirst()
}
