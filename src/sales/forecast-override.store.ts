import { fieldAccess, visible } from '../platform/access/access.ts'
import { isOneOf } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import type { Overridden, Said } from './forecast-override.rules.ts'
import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'

type Source = Pick<Reading, 'actor' | 'database' | 'sql'>
type Subjects = Pick<Scope, 'userIds' | 'teamIds'>

/** Without these nobody can say what an override says. */
const TOLD = ['user', 'team', 'unit', 'start', 'category', 'kind', 'amount']

/** Whether nothing is hidden from the actor without which overrides say nothing. */
export function mayKnowOverrides(actor: Reading['actor']): boolean {
  return !TOLD.some((field) => fieldAccess(actor, ForecastOverride, field) === 'HIDDEN')
}

/**
 * The latest of each kind that was said of the numbers of a scope by a moment (null: by now), as far as the actor sees
 * it. At most one statement.
 */
export async function saidOf(reading: Source, period: Period, subjects: Subjects, at: string | null): Promise<Said[]> {
  if (!mayKnowOverrides(reading.actor)) return []
  const by = at === null ? sql`` : sql`and t."createdAt" <= ${at}`
  const { rows } = await sql<Said>`select "id", "subjectId", "category", "kind", "minor" from (
      select t."id", coalesce(t."userId", t."teamId") as "subjectId", t."category", t."kind", t."amountMinor" as "minor",
        row_number() over (
          partition by coalesce(t."userId", t."teamId"), t."category", t."kind" order by t."createdAt" desc, t."id" desc
        ) as "age"
      from "ForecastOverride" as t where ${seenOf(reading, period, subjects)} ${by}
    ) as told where "age" = 1 order by "id"`.execute(reading.sql)
  return rows
}

function seenOf({ actor, database: { engine } }: Source, { unit, start }: Period, { userIds, teamIds }: Subjects) {
  const sight = visible(engine, actor, ForecastOverride, 't')
  const ofPeriod: Clause = sql`t."start" = ${start} and t."unit" = ${unit} and ${sight}`
  if (userIds === null) return ofPeriod
  return sql`${ofPeriod} and (${isOneOf(engine, sql`t."userId"`, userIds)} or ${isOneOf(engine, sql`t."teamId"`, teamIds)})`
}

/** In which team somebody works, and who leads the team of a number. One statement. */
export async function placesOf(
  db: Reading['sql'],
  actorId: string,
  { userId, teamId }: { userId: string | null; teamId: string | null },
): Promise<{ ownTeamId: string | null; subject: Overridden }> {
  const { rows } = await sql<{ own: string | null; team: string | null; lead: string | null }>`
    select me."teamId" as "own", place."id" as "team", place."leadId" as "lead" from "User" as me
    left join "User" as them on them."id" = ${userId}
    left join "Team" as place on place."id" = coalesce(them."teamId", ${teamId})
    where me."id" = ${actorId}`.execute(db)
  const { own = null, team = null, lead = null } = rows[0] ?? {}
  return { ownTeamId: own, subject: { userId, teamId: team, leadId: lead } }
}
