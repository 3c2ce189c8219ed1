import { dayOf } from '../plain/day.ts'
import type { Database, Engine, Sql } from '../platform/database/database.ts'
import { secondsOf } from '../platform/database/instants.ts'
import { longSql } from '../platform/database/long-sql.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import { type Stays, weekOf } from './forecast-markov.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { inPipelines, ownedBy } from './forecast-scope.store.ts'

/** Of whose deals something is learnt, and only what was known before the moment. */
export interface LearntFrom {
  scope: Scope
  pipelineIds: string[] | null
  before: string
}

/**
 * All stays in open stages that have a Monday, counted by their weeks and by where the deals stood then: in another
 * pipeline, away, or with somebody outside the scope they no longer count. One statement.
 */
export async function staysOf(database: Database, from: LearntFrom): Promise<Stays[]> {
  const { engine } = database
  const next = sql`case when "nextCounts" = 1 and "nextPipeline" = "pipelineId"
    then case when "nextStatus" = 'OPEN' then "nextStage" else "nextStatus" end end`
  const then = (column: string) => sql`lead(${sql.ref(column)}) over (partition by "opportunityId" order by "position")`
  const { rows } = await sql<Stays>`
    with "seen" as (${seen(engine, from)} where "last" is null or "last" >= "first"),
      "followed" as (select "pipelineId", "stageId", "status", "counts", "first", "last", ${then('stageId')} as "nextStage",
        ${then('status')} as "nextStatus", ${then('pipelineId')} as "nextPipeline", ${then('counts')} as "nextCounts"
        from "seen")
    select "pipelineId", "stageId", "first", "last", ${next} as "next", count(*) as "count"
    from "followed" where "status" = 'OPEN' and "counts" = 1
    group by "pipelineId", "stageId", "first", "last", ${next}`.execute(longSql(database))
  return rows
}

/** How many deals had been seen in an open stage, by their pipeline. One statement. */
export async function dealsLearntFrom(database: Database, from: LearntFrom): Promise<Map<string, number>> {
  const { rows } = await sql<{ pipelineId: string; deals: number }>`
    select "pipelineId", count(*) as "deals" from (
      select "opportunityId", "pipelineId" from (${seen(database.engine, from)}) as seen
      where ("last" is null or "last" >= "first") and "status" = 'OPEN' and "counts" = 1
        and "first" <= ${weekOf(dayOf(from.before))}
      group by "opportunityId", "pipelineId") as deals
    group by "pipelineId"`.execute(longSql(database))
  return new Map(rows.map(({ pipelineId, deals }) => [pipelineId, deals]))
}

/** The open stages in use, by pipeline and in its order. One statement. */
export async function openStages(db: Sql): Promise<{ id: string; pipelineId: string }[]> {
  return await db
    .selectFrom('Stage')
    .select(['id', 'pipelineId'])
    .where('status', '=', 'OPEN')
    .where('archivedAt', 'is', null)
    .orderBy('pipelineId')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** What deals counted as, with the first and the last Monday of it: the last lies before the first where it has none. */
function seen(engine: Engine, { scope, pipelineIds, before }: LearntFrom): Clause {
  const ours = sql`${ownedBy(engine, scope, sql`"ownerId"`)} and ${inPipelines(engine, pipelineIds, sql`"pipelineId"`)}`
  return sql`select * from (
    select "opportunityId", "position", "pipelineId", "stageId", "status",
      case when not "gone" and ${ours} then 1 else 0 end as "counts",
      ${mondayFrom(engine, sql`"fromAt"`)} as "first", ${mondayFrom(engine, sql`"untilAt"`)} - 1 as "last"
    from "ForecastState" where "fromAt" <= ${before}) as states`
}

/** Seconds from the first Monday, that of 0001-01-01, to 1970. */
const EPOCH = 62_135_596_800
const WEEK = 7 * 86_400

/** The number of the first Monday, 00:00 UTC, that is not before the instant; as `weekOf` counts them. */
function mondayFrom(engine: Engine, instant: Clause): Clause {
  const begun = sql`case when substr(${instant}, 21, 3) = '000' then 0 else 1 end`
  return sql`((${secondsOf(engine, instant)} + ${begun} + ${sql.lit(EPOCH + WEEK - 1)}) / ${sql.lit(WEEK)})`
}
