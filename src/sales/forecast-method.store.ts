import type { Database } from '../platform/database/database.ts'
import { longSql } from '../platform/database/long-sql.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { StageSum } from './forecast-method.rules.ts'
import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { inPipelines, ownedBy } from './forecast-scope.store.ts'

/** Of which deals a method speaks. */
export interface Deals {
  scope: Scope
  /** Null: of all pipelines. */
  pipelineIds: string[] | null
}

/** The end of a UTC day at which it is asked what a period would bring; null: now. */
export interface Moment {
  day: string | null
  period: Pick<Period, 'start' | 'end'>
}

/** What deals were at an instant, or are now, by owner and stage. One statement. */
export async function stageSumsAt(
  database: Database,
  { scope, pipelineIds }: Deals,
  period: Pick<Period, 'start' | 'end'>,
  at: string | null,
): Promise<StageSum[]> {
  const { engine } = database
  const held =
    at === null ? sql`s."untilAt" is null` : sql`s."fromAt" <= ${at} and (s."untilAt" is null or s."untilAt" > ${at})`
  const amount = sql`s."amountBase"`
  const columns = sumsOf({
    within: sql`s."day" >= ${period.start} and s."day" <= ${period.end}`,
    base: amount,
    // A large amount times its probability may be more than a database holds.
    weighted: sql`(${amount} / 10000) * ${CHANCE} + ((${amount} % 10000) * ${CHANCE}) / 10000`,
    weightedRest: sql`((${amount} % 10000) * ${CHANCE}) % 10000`,
    variance: sql`(1.0 * ${amount} * ${amount}) * (s."probability" / 100.0) * (1 - s."probability" / 100.0)`,
    without: sql`case when ${amount} is null then 1 else 0 end`,
  })
  // Approximate on purpose: squares of large amounts are beyond the whole numbers that are told exactly.
  const approximate = sql`cast(${amount} as double precision)`
  const squares = sql`coalesce(sum(case when ${OPEN} then ${approximate} * ${approximate} end), 0)`
  const { rows } = await sql<StageSum>`
    select coalesce(s."ownerId", '') as "ownerId", s."pipelineId", s."stageId", ${columns}, ${squares} as "openSquares"
    from "ForecastState" as s
    where ${held} and not s."gone"
      and (${OPEN} or (${WON} and s."day" >= ${period.start} and s."day" <= ${period.end}))
      and ${ownedBy(engine, scope, sql`s."ownerId"`)} and ${inPipelines(engine, pipelineIds, sql`s."pipelineId"`)}
    group by s."ownerId", s."pipelineId", s."stageId"`.execute(longSql(database))
  return rows
}

/**
 * What deals were at each of the moments, by stage, and by owner where asked; in the order of the moments. One
 * statement, from the sums of days.
 */
export async function stageSumsOn(
  database: Database,
  { scope, pipelineIds }: Deals,
  moments: readonly Moment[],
  { byOwner }: { byOwner: boolean },
): Promise<StageSum[][]> {
  const found = moments.map((): StageSum[] => [])
  if (moments.length === 0) return found
  const { engine } = database
  const columns = sumsOf({
    within: sql`s."month" >= m."first" and s."month" <= m."last"`,
    base: sql`s."base"`,
    weighted: sql`s."weighted" / 10000`,
    weightedRest: sql`s."weighted" % 10000`,
    variance: sql`s."variance"`,
    without: sql`case when s."currency" = '' then s."count" else s."withoutBase" end`,
  })
  const owner = byOwner ? sql`s."ownerId"` : sql`''`
  const by = byOwner ? sql`s."ownerId",` : sql``
  const days = [...new Set(moments.map(({ day }) => day ?? NOW))].toSorted()
  const { rows } = await sql<StageSum & { place: string }>`
    with "moments" ("place", "day", "first", "last") as materialized (values ${sql.join(moments.map(rowOf))})
    select m."place", ${owner} as "ownerId", s."pipelineId", s."stageId", ${columns}, null as "openSquares"
    from "ForecastSum" as s cross join "moments" as m
    where s."count" > 0 and s."status" <> 'LOST' and s."fromDay" <= ${days.at(-1)} and ${UNTIL} > ${nextOf(days)}
      and s."fromDay" <= m."day" and ${UNTIL} > m."day"
      and (${OPEN} or (s."month" >= m."first" and s."month" <= m."last"))
      and ${ownedBy(engine, scope, sql`s."ownerId"`)} and ${inPipelines(engine, pipelineIds, sql`s."pipelineId"`)}
    group by m."place", ${by} s."pipelineId", s."stageId"`.execute(longSql(database))
  for (const { place, ...row } of rows) found[Number(place)]!.push(row)
  return found
}

/**
 * The first of the sorted days that is not before a sum begins. Most sums hold for a few days between two moments: they
 * are told by a handful of comparisons instead of one with every moment.
 */
function nextOf(days: readonly string[]): Clause {
  if (days.length === 1) return sql`${days[0]}`
  const half = Math.ceil(days.length / 2)
  const [early, late] = [days.slice(0, half), days.slice(half)]
  return sql`case when s."fromDay" <= ${early.at(-1)} then ${nextOf(early)} else ${nextOf(late)} end`
}

const OPEN = sql`s."status" = 'OPEN'`
const WON = sql`s."status" = 'WON'`
const WEIGHED = sql`s."status" = 'OPEN' and s."category" <> 'OMITTED'`
/** The probability in hundredths of a percent, whole. */
const CHANCE = sql`cast(floor(s."probability" * 100 + 0.5) as bigint)`
/** Behind every day that is written down. */
const NOW = '9999-12-31'
/** Not the bare column, by whose index every row would be looked up by itself. */
const UNTIL = sql`coalesce(s."untilDay", '9999-99-99')`

interface Parts {
  within: Clause
  base: Clause
  weighted: Clause
  weightedRest: Clause
  variance: Clause
  without: Clause
}

function sumsOf({ within, base, weighted, weightedRest, variance, without }: Parts): Clause {
  const sum = (which: Clause, value: Clause, name: string) =>
    sql`coalesce(sum(case when ${which} then ${value} end), 0) as ${sql.ref(name)}`
  const open = (category: string) => sql`${OPEN} and s."category" = ${sql.lit(category)} and ${within}`
  const kinds = [
    ['closed', sql`${WON} and ${within}`],
    ['commit', open('COMMIT')],
    ['bestCase', open('BEST_CASE')],
    ['open', OPEN],
  ] as const
  const weighed = sql`${WEIGHED} and ${within}`
  return sql.join([
    ...kinds.flatMap(([name, which]) => [sum(which, base, name), sum(which, without, `${name}Without`)]),
    sum(weighed, weighted, 'weighted'),
    sum(weighed, weightedRest, 'weightedRest'),
    sum(weighed, variance, 'variance'),
    sum(weighed, without, 'weightedWithout'),
  ])
}

function rowOf({ day, period }: Moment, place: number): Clause {
  return sql`(${String(place)}, ${day ?? NOW}, ${period.start.slice(0, 7)}, ${period.end.slice(0, 7)})`
}
