// What a forecast of a whole company takes, as somebody writes it who knows the tables.

export const TEAMS = `select "id", "parentId" from "Team" where "archivedAt" is null order by "nameKey", "id"`
export const PEOPLE = `select "id", "teamId" from "User" where "archivedAt" is null order by "nameKey", "id"`

/** Deals of a period by owner and category: from the sums, which the server keeps. $1 and $2 are months. */
export const FORECAST_NOW = `select "ownerId", case when "status" = 'WON' then 'CLOSED' else "category" end as "category",
    sum("count") as "count", sum("base") as "base" from "ForecastSum"
  where "untilDay" is null and "month" >= $1 and "month" <= $2 and "status" <> 'LOST' and "count" > 0
  group by 1, 2`

/** The same from the deals themselves, by the first and last day. */
export const FORECAST_OF_DEALS = `select "ownerId", "forecastCategory" as "category", count(*) as "count",
    sum("amountBase") as "base" from "Opportunity"
  where "status" = 'OPEN' and "archivedAt" is null and "closeDate" >= $1 and "closeDate" <= $2 group by 1, 2
  union all
  select "ownerId", 'CLOSED', count(*), sum("amountBase") from "Opportunity"
  where "status" || '' = 'WON' and "archivedAt" is null and "closedOn" >= $1 and "closedOn" <= $2 group by 1`

/** As it stood at a moment, $3. */
export const FORECAST_THEN = `select "ownerId", case when "status" = 'WON' then 'CLOSED' else "category" end as "category",
    count(*) as "count", sum("amountBase") as "base" from "ForecastState"
  where "day" >= $1 and "day" <= $2 and "fromAt" <= $3 and ("untilAt" is null or "untilAt" > $3)
    and "status" <> 'LOST' and not "gone" group by 1, 2`

const IN_PERIOD = `"day" >= $1 and "day" <= $2`
const OPEN = `"status" = 'OPEN' and not "gone"`
const UNTIL = (state: string) => `${state}."fromAt" <= $4 and (${state}."untilAt" is null or ${state}."untilAt" > $4)`
const WORTH = (state: string) => `coalesce(${state}."amountBase", 0)`

/**
 * How open deals of a period, $1 to $2, went from $3 to $4: what nothing divides stands at both moments, and only the
 * others are looked for at the other one. `before` and `after` are worths at the two moments.
 */
export const WATERFALL = `select 'SAME' as "how", count(*) as "count", sum(${WORTH('s')}) as "before",
    sum(${WORTH('s')}) as "after" from "ForecastState" as s
  where ${IN_PERIOD} and ${OPEN} and "fromAt" <= $3 and ("untilAt" is null or "untilAt" > $4)
  union all
  select case when t."opportunityId" is null or t."gone" then 'REMOVED' when t."status" <> 'OPEN' then t."status"
      when t."day" >= $1 and t."day" <= $2 then case when ${WORTH('t')} > ${WORTH('s')} then 'INCREASED' else 'DECREASED' end
      when t."day" < $1 then 'PULLED_OUT' else 'PUSHED_OUT' end as "how",
    count(*), sum(${WORTH('s')}), sum(${WORTH('t')})
  from "ForecastState" as s left join "ForecastState" as t on t."opportunityId" = s."opportunityId" and ${UNTIL('t')}
  where s."day" >= $1 and s."day" <= $2 and s."status" = 'OPEN' and not s."gone"
    and s."fromAt" <= $3 and s."untilAt" > $3 and s."untilAt" <= $4
  group by 1
  union all
  select case when s."opportunityId" is null or s."gone" then 'NEW' when s."status" <> 'OPEN' then 'REOPENED'
      when s."day" < $1 then 'PUSHED_IN' else 'PULLED_IN' end || ' ' || t."status" as "how",
    count(*), 0, sum(${WORTH('t')})
  from (
    select * from "ForecastState" where ${IN_PERIOD} and "status" in ('OPEN', 'WON') and not "gone" and "fromAt" > $3
    union all
    select * from "ForecastState" where "closeDate" >= $1 and "closeDate" <= $2 and "status" = 'LOST' and not "gone"
      and "fromAt" > $3
  ) as t left join "ForecastState" as s
    on s."opportunityId" = t."opportunityId" and s."fromAt" <= $3 and s."untilAt" > $3
  where ${UNTIL('t')} and not (s."opportunityId" is not null and s."status" = 'OPEN' and not s."gone"
    and s."day" >= $1 and s."day" <= $2)
  group by 1`
