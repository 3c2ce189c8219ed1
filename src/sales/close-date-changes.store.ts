import { secondsOf } from '../platform/database/instants.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import { changesIn, firstChange, partOf } from '../platform/history/held.ts'
import type { Row } from '../platform/record/record.ts'
import type { Deals } from './pipeline-deals.store.ts'
import { keyColumns } from './pipeline-group.store.ts'
import { type Days, within } from './pipeline-metrics.store.ts'

/** When each deal was expected to close as the days began, or as it was first written down within them. */
export function expectations({ c, from, where }: Deals, days: Days): Clause {
  const start = `${days.from ?? '0001-01-01'}T00:00:00.000Z`
  const moment = sql`(case when t."createdAt" > ${start} then t."createdAt" else ${start} end)`
  return sql`with "told" as (
      select t."id", t."closeDate", ${firstChange(c.engine, sql`t."id"`, 'closeDate', moment)} as "first"
      from ${from} where ${where}
    ), "was" as (
      select "id", case when "first" is null then "closeDate" else ${partOf(c.engine, sql`"first"`, 'before')} end as "day"
      from "told"
    )`
}

/** What is counted of the deals `t`, with their expected days `was`. */
export function figures(days: Days): Clause {
  const end = `${days.to ?? '9999-12-31'}T23:59:59.999Z`
  const closing = within(sql`t."closedOn"`, days)
  const standing = days.from === null ? sql`` : sql`and (t."closedOn" is null or t."closedOn" >= ${days.from})`
  const expected = sql`t."createdAt" <= ${end} and "was"."day" is not null and ${within(sql`"was"."day"`, days)} ${standing}`
  const later = sql`t."createdAt" > ${end} and (${closing} or ${within(sql`t."closeDate"`, days)})`
  const count = (condition: Clause, name: string) => sql`count(case when ${condition} then 1 end) as ${sql.ref(name)}`
  return sql.join([
    sql`count(*) as "deals"`,
    count(expected, 'expected'),
    count(sql`${expected} and t."status" = 'WON' and ${closing}`, 'won'),
    count(sql`${expected} and t."status" = 'LOST' and ${closing}`, 'lost'),
    count(later, 'recordedLater'),
  ])
}

/** Every change from one expected day to another, in seconds: later is above 0. */
export function shifts(deals: Deals, days: Days): Clause {
  const { engine } = deals.c
  const { rows, part } = changesIn(engine, sql`event."changes"`, 'change')
  const seconds = (side: string) => secondsOf(engine, sql`${part(side)} || 'T00:00:00.000Z'`)
  return sql`select ${keyColumns(deals)} t."id", ${seconds('after')} - ${seconds('before')} as "value"
    from ${deals.from} join "Event" as event on event."subjectId" = t."id" cross join ${rows}
    where ${deals.where} and ${part('field')} = 'closeDate' and ${part('before')} is not null
      and ${part('after')} is not null and ${within(sql`substr(event."recordedAt", 1, 10)`, days)}`
}

/** How many deals had their expected day put off, by group. */
export function pushedDeals(deals: Deals, days: Days, names: readonly string[]): Clause<Row> {
  const by = sql.join(names.map((name) => sql.ref(name)))
  const [columns, group] = names.length > 0 ? [sql`${by},`, sql`group by ${by}`] : [sql``, sql``]
  return sql<Row>`select ${columns} count(distinct "id") as "deals" from (${shifts(deals, days)}) as s
    where "value" > 0 ${group}`
}
