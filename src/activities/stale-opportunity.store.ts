import { secondsOf } from '../platform/database/instants.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { type Asked, dealsAsked } from '../sales/pipeline-deals.store.ts'
import type { Staleness, StaleReason, Standing } from './stale-opportunity.rules.ts'

/**
 * Open deals for which one of the reasons holds, by their ids, and one more than the page where there is one. Who sees a
 * deal and may read activities sees all that are about it, so these need no where-clause of their own.
 */
export async function staleDeals(
  reading: Pick<Reading, 'compiling' | 'database'>,
  asked: Asked,
  staleness: Staleness,
  { first, after }: { first: number; after: string | null },
): Promise<Standing[]> {
  const { c, from, where } = await dealsAsked(reading, asked)
  const { now, quietBefore, reasons } = staleness
  const { database } = reading
  const touched = reasons.includes('QUIET')
    ? sql`coalesce((
        select max(activity."occurredAt") from "ActivityAbout" as about
        join "Activity" as activity on activity."id" = about."activityId"
        where about."recordId" = t."id" and activity."archivedAt" is null and activity."occurredAt" <= ${now}
          and activity."occurredAt" > t."updatedAt"
      ), t."updatedAt")`
    : sql`t."updatedAt"`
  const holds: Record<StaleReason, Clause> = {
    QUIET: sql`"touchedAt" < ${quietBefore}`,
    LONG_IN_STAGE: sql`${secondsOf(c.engine, sql`cast(${now} as text)`)} - ${secondsOf(c.engine, sql`"stageSince"`)}
      > "expectedDays" * 86400`,
    CLOSE_DATE_PASSED: sql`"closeDate" < ${now.slice(0, 10)}`,
  }
  const behind = after === null ? sql`` : sql`and t."id" > ${after}`
  const statement = sql<Standing>`select * from (
      select t."id", t."stageSince", t."closeDate", stage."expectedDays", ${touched} as "touchedAt"
      from ${from} left join "Stage" as stage on stage."id" = t."stageId"
      where ${where} and t."status" = 'OPEN' ${behind}
    ) as standing where ${sql.join(
      reasons.map((reason) => holds[reason]),
      sql` or `,
    )} order by "id" limit ${first + 1}`
  return (await database.longRead(statement.compile(database.engine))) as unknown as Standing[]
}
