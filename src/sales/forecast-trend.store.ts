import type { Database } from '../platform/database/database.ts'
import { isOneOf } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import { monthsOf, type Standing } from './forecast.store.ts'
import { inPipelines, ownedBy } from './forecast-scope.store.ts'
import type { TrendStep } from './forecast-trend.rules.ts'

/**
 * By how much what stands in the period became more or less on each day up to the last one; the first day tells all
 * that stood at its end. What is weighted is rounded for each person, as forecasts round it. One statement, beside the
 * event loop.
 */
export async function stepsBetween(
  database: Database,
  { period, scope, pipelineIds }: Standing,
  { first, last }: { first: string; last: string },
): Promise<TrendStep[]> {
  const { engine } = database
  const statement = sql<TrendStep>`with "stood" as materialized (
      select s."ownerId", s."status", s."category", s."count", s."base", s."weighted", s."untilDay",
        case when s."fromDay" < ${first} then ${first} else s."fromDay" end as "fromDay"
      from "ForecastSum" as s
      where ${isOneOf(engine, sql`s."month"`, monthsOf(period))} and s."fromDay" <= ${last}
        and (s."untilDay" is null or s."untilDay" > ${first})
        and ${ownedBy(engine, scope, sql`s."ownerId"`)} and ${inPipelines(engine, pipelineIds, sql`s."pipelineId"`)}
    ), "steps" as materialized (
      select "ownerId", "status", "category", "fromDay" as "day", "count", "base", "weighted" from "stood"
      union all
      select "ownerId", "status", "category", "untilDay", -"count", -"base", -"weighted" from "stood"
      where "untilDay" <= ${last}
    ), "weighed" as (
      select "ownerId", "day", sum("weighted") as "step" from "steps" group by "ownerId", "day"
    ), "running" as (
      select "ownerId", "day",
        cast(sum("step") over (partition by "ownerId" order by "day") as bigint) as "weighted"
      from "weighed"
    ), "rounded" as (
      select "ownerId", "day", ${ROUNDED} as "weighted" from "running"
    ), "turned" as (
      select "day",
        "weighted" - coalesce(lag("weighted") over (partition by "ownerId" order by "day"), 0) as "step"
      from "rounded"
    )
    select "day", "status", "category", sum("count") as "count", sum("base") as "base", 0 as "weighted"
    from "steps" group by "day", "status", "category"
    union all
    select "day", '', '', 0, 0, sum("step") from "turned" group by "day"`
  return (await database.longRead(statement.compile(engine))) as unknown as TrendStep[]
}

/** From hundredths of a percent to whole minor units, halves away from zero. */
const ROUNDED: Clause = sql`case when "weighted" < 0 then -((5000 - "weighted") / 10000)
  else ("weighted" + 5000) / 10000 end`
