import { fieldAccess, visible } from '../platform/access/access.ts'
import { isOneOf } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import type { Word } from './forecast-submitted.rules.ts'

/**
 * What was ever said of what the periods, all of one length, will bring by COMMIT to people and teams of the scope, the
 * earliest first, as far as the actor sees it. At most one statement.
 */
export async function wordsOf(
  { actor, database: { engine }, sql: db }: Pick<Reading, 'actor' | 'database' | 'sql'>,
  periods: readonly Period[],
  { userIds, teamIds }: Pick<Scope, 'userIds' | 'teamIds'>,
): Promise<Word[]> {
  if (periods.length === 0 || fieldAccess(actor, ForecastOverride, 'amount') === 'HIDDEN') return []
  const starts = periods.map(({ start }) => start)
  const subjects =
    userIds === null
      ? sql`1 = 1`
      : sql`(${isOneOf(engine, sql`t."userId"`, userIds)} or ${isOneOf(engine, sql`t."teamId"`, teamIds)})`
  const { rows } = await sql<Word>`
    select t."id", coalesce(t."userId", t."teamId") as "subjectId", t."category", t."kind", t."amountMinor" as "minor",
      t."start", t."createdAt" as "saidAt"
    from "ForecastOverride" as t
    where t."unit" = ${periods[0]!.unit} and ${isOneOf(engine, sql`t."start"`, starts)} and t."category" = 'COMMIT'
      and ${subjects} and ${visible(engine, actor, ForecastOverride, 't')}
    order by t."createdAt", t."id"`.execute(db)
  return rows
}
