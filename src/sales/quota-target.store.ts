import { visible } from '../platform/access/access.ts'
import { isOneOf, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { Quota } from './quota.record.ts'
import type { StandingQuota } from './quota-target.rules.ts'

/** A quota as it is stored. */
export interface StoredQuota extends Omit<StandingQuota, 'target'> {
  minor: number | null
  currency: string | null
  number: number | null
}

/** The quotas in use of these periods and people and teams, as far as the actor sees them. One statement. */
export async function quotasIn(
  { actor, database: { engine }, sql: db }: Pick<Reading, 'actor' | 'database' | 'sql'>,
  periods: readonly Period[],
  { userIds, teamIds }: Pick<Scope, 'userIds' | 'teamIds'>,
): Promise<StoredQuota[]> {
  const starts = [...new Set(periods.map(({ start }) => start))]
  const named = periods.map(({ unit, start }) => `${unit} ${start}`)
  const subjects = [...(userIds ?? []), ...teamIds]
  const whose = sql`coalesce(t."ownerId", t."teamId")`
  const within = userIds === null ? sql`` : sql`and ${isOneOf(engine, whose, subjects)}`
  const { rows } = await sql<StoredQuota>`
    select t."id", ${whose} as "subjectId", t."measure", t."productFamily", t."productFamilyKey" as "familyKey",
      t."unit", t."start", t."amountMinor" as "minor", t."amountCurrency" as "currency", t."number"
    from "Quota" as t
    where t."archivedAt" is null and ${isOneOf(engine, sql`t."start"`, starts)}
      and t."unit" || ' ' || t."start" in ${jsonList(engine, named)} ${within}
      and ${visible(engine, actor, Quota, 't')}
    order by t."id"`.execute(db)
  return rows
}
