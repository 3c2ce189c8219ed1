import type { Database } from '../platform/database/database.ts'
import { isOneOf } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { DealSum } from './forecast.rules.ts'
import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { inPipelines, ownedBy } from './forecast-scope.store.ts'

/** Of which deals a forecast is. */
export interface Standing {
  period: Period
  scope: Pick<Scope, 'userIds'>
  /** Null: of all pipelines. */
  pipelineIds: readonly string[] | null
}

/** For how many people it is cheaper to look up each one's sums, of whatever day, than those of now; a plus tells SQLite. */
const FEW = 20

/**
 * What stands now, by person, from the sums, however many deals there are. One statement, and one that reads the deals
 * where they are worth more than the sums hold once they are weighted.
 */
export async function sumsNow(
  { database, sql: db }: Pick<Reading, 'database' | 'sql'>,
  standing: Standing,
): Promise<DealSum[]> {
  const { period, scope, pipelineIds } = standing
  const { engine } = database
  const many = (scope.userIds?.length ?? 0) > FEW
  const owner = engine === 'sqlite' && many ? sql`+s."ownerId"` : sql`s."ownerId"`
  // Without a day a deal stands in no category, and fewer groups are made sooner.
  const category = sql`case when s."month" = '' then '' else s."category" end`
  const { rows } = await sql<Told & { beyond: number }>`
    select s."ownerId", s."status", ${category} as "category", nullif(s."currency", '') as "currency",
      case when s."month" = '' then 1 else 0 end as "undated", sum(s."count") as "count", sum(s."minor") as "minor",
      sum(s."base") as "base", sum(s."withoutBase") as "withoutBase",
      cast(sum(s."weighted" / 10000) as text) as "weighted", cast(sum(s."weighted" % 10000) as text) as "weightedRest",
      sum(s."variance") as "variance", max(case when abs(s."base") > ${WEIGHABLE} then 1 else 0 end) as "beyond"
    from "ForecastSum" as s
    where s."untilDay" is null and ${isOneOf(engine, sql`s."month"`, [...monthsOf(period), ''])} and s."count" > 0
      and (s."month" <> '' or s."status" <> 'LOST')
      and ${ownedBy(engine, scope, owner)} and ${inPipelines(engine, pipelineIds, sql`s."pipelineId"`)}
    group by s."ownerId", s."status", ${category}, s."currency", case when s."month" = '' then 1 else 0 end`.execute(db)
  if (rows.some(({ beyond }) => beyond === 1)) return sumsThen(database, standing, null, false)
  return rows.map(({ beyond: _, ...sum }) => wholeOf(sum))
}

/** What a sum may be in minor units for its weight, in hundredths of a percent of them, to be held by its column. */
const WEIGHABLE = sql.lit(900_000_000_000_000)

/** As the database tells it: what is weighted in whole minor units, and the rest in hundredths of a percent. */
interface Told extends DealSum {
  weightedRest: string
}

function wholeOf({ weightedRest, ...sum }: Told): DealSum {
  return { ...sum, weighted: String(BigInt(sum.weighted) * 10_000n + BigInt(weightedRest)) }
}

/**
 * As `sumsNow`, from what every deal was at a moment; null: now. `restated`: `weighted` and `variance` are those of the
 * amounts in their own currency. One statement, beside the event loop.
 */
export async function sumsThen(
  database: Database,
  { period, scope, pipelineIds }: Standing,
  at: string | null,
  restated: boolean,
): Promise<DealSum[]> {
  const { engine } = database
  const amount = restated ? sql`s."amountMinor"` : sql`s."amountBase"`
  const undated = sql`case when s."day" is null then 1 else 0 end`
  const currency = sql`case when s."amountMinor" is not null then s."amountCurrency" end`
  const weighted = (part: Clause) =>
    sql`cast(coalesce(sum(case when ${COUNTS} then ${part} * ${CHANCE} end), 0) as text)`
  const statement = sql<Told>`
    select coalesce(s."ownerId", '') as "ownerId", s."status", s."category", ${currency} as "currency",
      ${undated} as "undated", count(*) as "count", coalesce(sum(s."amountMinor"), 0) as "minor",
      coalesce(sum(s."amountBase"), 0) as "base",
      count(case when s."amountMinor" is not null and s."amountBase" is null then 1 end) as "withoutBase",
      ${weighted(sql`(${amount} / 10000)`)} as "weighted", ${weighted(sql`(${amount} % 10000)`)} as "weightedRest",
      coalesce(sum(case when ${COUNTS} then ${spreadOf(amount)} end), 0) as "variance"
    from "ForecastState" as s
    where ${stood(at)} and not s."gone"
      and ((s."day" >= ${period.start} and s."day" <= ${period.end}) or (s."day" is null and s."status" <> 'LOST'))
      and ${ownedBy(engine, scope, sql`s."ownerId"`)} and ${inPipelines(engine, pipelineIds, sql`s."pipelineId"`)}
    group by s."ownerId", s."status", s."category", ${currency}, ${undated}`
  const rows = (await database.longRead(statement.compile(engine))) as unknown as Told[]
  return rows.map(wholeOf)
}

/** Whether it is weighed: open, and not left out of forecasts. */
const COUNTS = sql`s."status" = 'OPEN' and s."category" <> 'OMITTED'`
/** The probability in hundredths of a percent, whole. */
const CHANCE = sql`cast(floor(s."probability" * 100 + 0.5) as bigint)`

function spreadOf(amount: Clause): Clause {
  return sql`(1.0 * ${amount} * ${amount}) * (s."probability" / 100.0) * (1 - s."probability" / 100.0)`
}

/** Whether a state held at a moment; null: whether it still holds. */
function stood(at: string | null): Clause<boolean> {
  if (at === null) return sql`s."untilAt" is null`
  return sql`s."fromAt" <= ${at} and (s."untilAt" is null or s."untilAt" > ${at})`
}

/** The months of a period, as `2017-07`. */
export function monthsOf({ start, end }: Period): string[] {
  const months: string[] = []
  const last = end.slice(0, 7)
  for (let month = start.slice(0, 7); month <= last; month = nextMonth(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  const next = Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}`
}
