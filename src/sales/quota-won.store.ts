import type { Database } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { Standing } from './forecast.store.ts'
import { inPipelines, ownedBy } from './forecast-scope.store.ts'
import type { Won } from './quota-attainment.rules.ts'

/** What was won in a period by a moment; null: by now. */
export interface WonQuestion extends Standing {
  at: string | null
}

/** Whole deals that were won, by person; quantities are 0 unless wanted. One statement, beside the event loop. */
export async function dealsWon(database: Database, question: WonQuestion, quantities: boolean): Promise<Won[]> {
  const ofLines = sql`(select sum(coalesce(l."quantity", 1)) from "OpportunityLine" as l
    where l."opportunityId" = s."opportunityId" and l."archivedAt" is null)`
  const quantity = quantities ? ofLines : sql`0`
  const statement = sql<Won>`
    select coalesce(s."ownerId", '') as "ownerId", null as "familyKey", count(*) as "count",
      coalesce(sum(${quantity}), 0) as "quantity", coalesce(sum(s."amountBase"), 0) as "base",
      count(case when s."amountBase" is null then 1 end) as "unpriced"
    from "ForecastState" as s where ${wonIn(database, question)} group by coalesce(s."ownerId", '')`
  return read(database, statement)
}

/**
 * Lines of won deals by person and product family, as the lines stand today; a line is worth its share of what its deal
 * is worth in the base currency. One statement, beside the event loop.
 */
export async function familiesWon(database: Database, question: WonQuestion): Promise<Won[]> {
  const share = sql`case when s."amountBase" = s."amountMinor" then l."amountMinor"
    else round(l."amountMinor" * 1.0 * s."amountBase" / nullif(s."amountMinor", 0)) end`
  const worth = sql`case when l."amountCurrency" = s."amountCurrency" then ${share} end`
  const statement = sql<Won>`
    select coalesce(s."ownerId", '') as "ownerId", l."productFamilyKey" as "familyKey",
      count(distinct s."opportunityId") as "count", sum(coalesce(l."quantity", 1)) as "quantity",
      cast(coalesce(sum(${worth}), 0) as bigint) as "base", count(case when ${worth} is null then 1 end) as "unpriced"
    from "ForecastState" as s join "OpportunityLine" as l on l."opportunityId" = s."opportunityId"
    where ${wonIn(database, question)} and l."archivedAt" is null and l."productFamilyKey" is not null
    group by coalesce(s."ownerId", ''), l."productFamilyKey"`
  return read(database, statement)
}

function wonIn({ engine }: Database, { period, scope, pipelineIds, at }: WonQuestion) {
  const stood =
    at === null ? sql`s."untilAt" is null` : sql`s."fromAt" <= ${at} and (s."untilAt" is null or s."untilAt" > ${at})`
  return sql`${stood} and s."status" = 'WON' and not s."gone"
    and s."day" >= ${period.start} and s."day" <= ${period.end}
    and ${ownedBy(engine, scope, sql`s."ownerId"`)} and ${inPipelines(engine, pipelineIds, sql`s."pipelineId"`)}`
}

async function read(database: Database, statement: ReturnType<typeof sql<Won>>): Promise<Won[]> {
  return (await database.longRead(statement.compile(database.engine))) as unknown as Won[]
}
