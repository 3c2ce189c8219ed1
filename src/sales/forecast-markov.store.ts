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
  const later = sql`(n."untilAt" is null or ${mondayFrom(engine, sql`n."untilAt"`)} > ${mondayFrom(engine, sql`s."untilAt"`)})`
  const outcome = sql`case when n."status" = 'OPEN' then n."stageId" else n."status" end`
  // Looked up for each stay: a window would sort out the states of closed deals too.
  const next = sql`(select case when ${counts(engine, from, 'n')} and n."pipelineId" = s."pipelineId" then ${outcome} end
    from "ForecastState" as n
    where n."opportunityId" = s."opportunityId" and n."position" > s."position" and ${later}
    order by n."position" limit 1)`
  const { rows } = await sql<Stays>`
    select "pipelineId", "stageId", "first", "last", "next", count(*) as "count"
    from (${stays(engine, from, sql`s."pipelineId", s."stageId", ${next} as "next"`)}) as stays
    where "last" is null or "last" >= "first"
    group by "pipelineId", "stageId", "first", "last", "next"`.execute(longSql(database))
  return rows
}

/** How many deals had been seen in an open stage, by their pipeline. One statement. */
export async function dealsLearntFrom(database: Database, from: LearntFrom): Promise<Map<string, number>> {
  const { rows } = await sql<{ pipelineId: string; deals: number }>`
    select "pipelineId", count(*) as "deals" from (
      select "opportunityId", "pipelineId"
      from (${stays(database.engine, from, sql`s."opportunityId", s."pipelineId"`)}) as stays
      where ("last" is null or "last" >= "first") and "first" <= ${weekOf(dayOf(from.before))}
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

/** The stays in open stages that began before the moment, with their first Monday and their last one. */
function stays(engine: Engine, from: LearntFrom, columns: Clause): Clause {
  return sql`select ${columns}, ${mondayFrom(engine, sql`s."fromAt"`)} as "first",
      ${mondayFrom(engine, sql`s."untilAt"`)} - 1 as "last"
    from "ForecastState" as s
    where s."fromAt" <= ${from.before} and s."status" = 'OPEN' and ${counts(engine, from, 's')}`
}

/** Whether a state is one of the deals that are asked for. */
function counts(engine: Engine, { scope, pipelineIds }: LearntFrom, state: string): Clause<boolean> {
  const column = (name: string) => sql.ref(`${state}.${name}`)
  return sql`not ${column('gone')} and ${ownedBy(engine, scope, column('ownerId'))}
    and ${inPipelines(engine, pipelineIds, column('pipelineId'))}`
}

/** Seconds from the first Monday, that of 0001-01-01, to 1970. */
const EPOCH = 62_135_596_800
const WEEK = 7 * 86_400

/** The number of the first Monday, 00:00 UTC, that is not before the instant; as `weekOf` counts them. */
function mondayFrom(engine: Engine, instant: Clause): Clause {
  const begun = sql`case when substr(${instant}, 21, 3) = '000' then 0 else 1 end`
  return sql`((${secondsOf(engine, instant)} + ${begun} + ${sql.lit(EPOCH + WEEK - 1)}) / ${sql.lit(WEEK)})`
}
