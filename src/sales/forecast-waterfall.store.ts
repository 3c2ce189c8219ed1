import type { Database, Engine } from '../platform/database/database.ts'
import { longSql } from '../platform/database/long-sql.ts'
import { isOneOf } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { inPipelines, ownedBy } from './forecast-scope.store.ts'
import type { DealWay } from './forecast-waterfall.deals.rules.ts'
import type { CountedWay } from './forecast-waterfall.rows.rules.ts'

/** Of which deals it is asked how they went from one moment to the other. */
export interface WaterfallQuestion {
  scope: Scope
  pipelineIds: string[] | null
  period: { start: string; end: string }
  from: string
  to: string
}

/** All deals that stood in the period at either moment or passed through it, counted by how they went. One statement. */
export async function waysOf(database: Database, question: WaterfallQuestion): Promise<CountedWay[]> {
  const { engine } = database
  const { rows } = await sql<CountedWay>`with "changed" as (${changed(engine, question, [])})
    select "before", "after", "ownerBefore", "ownerAfter", count(*) as "count",
      sum(coalesce("baseBefore", 0)) as "minorBefore", sum(coalesce("baseAfter", 0)) as "minorAfter",
      count(case when "amountBefore" is null then 1 end) as "withoutAmountBefore",
      count(case when "amountBefore" is not null and "baseBefore" is null then 1 end) as "withoutRateBefore",
      count(case when "amountAfter" is null then 1 end) as "withoutAmountAfter",
      count(case when "amountAfter" is not null and "baseAfter" is null then 1 end) as "withoutRateAfter"
    from "changed" group by "before", "after", "ownerBefore", "ownerAfter", ${TURN}
    union all ${unchanged(engine, question)}`.execute(longSql(database))
  return rows
}

/**
 * Deals that went one of these ways, in the order of their ids, and one more where there is one. `reach` is all that the
 * reader reaches. One statement.
 */
export async function dealWaysOf(
  database: Database,
  question: WaterfallQuestion,
  page: { spellings: string[]; reach: Scope; first: number; after: string | null },
): Promise<DealWay[]> {
  const { engine } = database
  const reached = (state: string) =>
    sql`case when ${ownedBy(engine, page.reach, sql.ref(`${state}.ownerId`))} then 1 else 0 end`
  const more = [sql`${reached('was')} as "reachedBefore"`, sql`${reached('stands')} as "reachedAfter"`]
  const behind = page.after === null ? sql`` : sql`and "id" > ${page.after}`
  const { rows } = await sql<DealWay>`with "changed" as (${changed(engine, question, more)})
    select "id", "before", "after", ${flag('ownerBefore')} as "oursBefore", ${flag('ownerAfter')} as "oursAfter",
      "reachedBefore", "reachedAfter", "ownerIdBefore", "ownerIdAfter", "baseBefore", "baseAfter",
      "closeDateBefore", "closeDateAfter"
    from "changed" where ${isOneOf(engine, SPELLING, page.spellings)} ${behind}
    order by "id" limit ${page.first + 1}`.execute(longSql(database))
  return rows
}

/** Open deals of the scope that nobody expects on any day, at the two moments. One statement. */
export async function undatedOf(
  database: Database,
  question: WaterfallQuestion,
): Promise<{ start: number; end: number }> {
  const { from, to } = question
  const count = (moment: string) => sql`count(case when ${holds('s', moment)} then 1 end)`
  const { rows } = await sql<{ start: number; end: number }>`
    select ${count(from)} as "start", ${count(to)} as "end" from "ForecastState" as s
    where s."day" is null and s."fromAt" <= ${to} and s."status" = 'OPEN' and ${countsOf(database.engine, question, 's')}`.execute(
    longSql(database),
  )
  return rows[0]!
}

/** Deals that no state divides between the two moments: what they are worth stands at the start and at the end. */
function unchanged(engine: Engine, question: WaterfallQuestion): Clause {
  const { period, from, to } = question
  const owner = sql`coalesce(s."ownerId", '')`
  const worth = sql`sum(coalesce(s."amountBase", 0))`
  const [noAmount, noRate] = [
    sql`count(case when s."amountMinor" is null then 1 end)`,
    sql`count(case when s."amountMinor" is not null and s."amountBase" is null then 1 end)`,
  ]
  return sql`select 'OPEN', 'OPEN', ${owner}, ${owner}, count(*), ${worth}, ${worth}, ${noAmount}, ${noRate}, ${noAmount},
      ${noRate}
    from "ForecastState" as s
    where s."day" >= ${period.start} and s."day" <= ${period.end} and s."fromAt" <= ${from}
      and (s."untilAt" is null or s."untilAt" > ${to}) and s."status" = 'OPEN' and ${countsOf(engine, question, 's')}
    group by ${owner}`
}

/**
 * Deals that stood or stand in the period and came to stand as they stand only after the start, and those that closed
 * meanwhile: how they stood at both moments, and whose they were, where their owner counts ('': nobody's). Each is found
 * by the day of one of the two moments, so that only what concerns the period is read.
 */
function changed(engine: Engine, question: WaterfallQuestion, more: Clause[]): Clause {
  const { period, from, to } = question
  const within = (day: Clause) => sql`${day} >= ${period.start} and ${day} <= ${period.end}`
  const columns = sql.join([...columnsOf(engine, question), ...more])
  const came = sql`from "ForecastState" as stands left join "ForecastState" as was
      on was."opportunityId" = stands."opportunityId" and was."fromAt" <= ${from} and was."untilAt" > ${from}
    where stands."fromAt" > ${from} and ${holds('stands', to)} and ${countsOf(engine, question, 'stands')}`
  const others = sql`"before" <> 'OPEN' or "ownerBefore" is null`
  return sql`select ${columns} from "ForecastState" as was left join "ForecastState" as stands
      on stands."opportunityId" = was."opportunityId" and ${holds('stands', to)}
    where ${within(sql`was."day"`)} and was."status" = 'OPEN' and was."fromAt" <= ${from} and was."untilAt" > ${from}
      and was."untilAt" <= ${to} and ${countsOf(engine, question, 'was')}
    union all
    select * from (select ${columns} ${came} and ${within(sql`stands."day"`)} and stands."status" in ('OPEN', 'WON')
      union all
      select ${columns} ${came} and ${within(sql`stands."closeDate"`)} and stands."status" = 'LOST') as came
    where ${others}`
}

/** How a deal stood at both moments, as `was` and as it `stands`. */
function columnsOf(engine: Engine, question: WaterfallQuestion): Clause[] {
  const owner = (state: string) => {
    const column = sql.ref(`${state}.ownerId`)
    const there = sql`${sql.ref(`${state}.opportunityId`)} is not null and ${ownedBy(engine, question.scope, column)}`
    return sql`case when ${there} then coalesce(${column}, '') end`
  }
  return [
    sql`coalesce(was."opportunityId", stands."opportunityId") as "id"`,
    ...[sql`${standingOf(engine, question, 'was')} as "before"`, sql`${owner('was')} as "ownerBefore"`],
    ...[sql`${standingOf(engine, question, 'stands')} as "after"`, sql`${owner('stands')} as "ownerAfter"`],
    ...[sql`was."ownerId" as "ownerIdBefore"`, sql`stands."ownerId" as "ownerIdAfter"`],
    ...[sql`was."amountMinor" as "amountBefore"`, sql`stands."amountMinor" as "amountAfter"`],
    ...[sql`was."amountBase" as "baseBefore"`, sql`stands."amountBase" as "baseAfter"`],
    ...[sql`was."closeDate" as "closeDateBefore"`, sql`stands."closeDate" as "closeDateAfter"`],
  ]
}

/** As `Turn` of the rules. */
const TURN = sql`case when coalesce("baseAfter", 0) > coalesce("baseBefore", 0) then 'MORE'
  when coalesce("baseAfter", 0) < coalesce("baseBefore", 0) then 'LESS' else 'SAME' end`

/** As `spellingOf` of the rules. */
const SPELLING = sql`("before" || ' ' || ${flag('ownerBefore')} || ' ' || "after" || ' ' || ${flag('ownerAfter')} || ' '
  || ${TURN})`

function flag(column: string): Clause {
  return sql`case when ${sql.ref(column)} is null then 0 else 1 end`
}

/** How a state stands to the period: a `Standing` of the rules. */
function standingOf(engine: Engine, { period, pipelineIds }: WaterfallQuestion, state: string): Clause {
  const column = (name: string) => sql.ref(`${state}.${name}`)
  const within = (day: Clause) => sql`${day} >= ${period.start} and ${day} <= ${period.end}`
  const day = column('day')
  return sql`case when ${column('opportunityId')} is null then 'NONE'
    when ${column('gone')} or not ${inPipelines(engine, pipelineIds, column('pipelineId'))} then 'GONE'
    when ${column('status')} = 'OPEN' then case when ${day} is null then 'OPEN_UNDATED'
      when ${day} < ${period.start} then 'OPEN_EARLIER' when ${day} > ${period.end} then 'OPEN_LATER' else 'OPEN' end
    when ${column('status')} = 'WON' then case when ${within(day)} then 'WON' else 'WON_ELSEWHERE' end
    when ${within(column('closeDate'))} then 'LOST' else 'LOST_ELSEWHERE' end`
}

/** Deals in use, of the scope and its pipelines, of whatever status, day and moment. */
function countsOf(engine: Engine, { scope, pipelineIds }: WaterfallQuestion, state: string): Clause<boolean> {
  const column = (name: string) => sql.ref(`${state}.${name}`)
  return sql`not ${column('gone')} and ${ownedBy(engine, scope, column('ownerId'))}
    and ${inPipelines(engine, pipelineIds, column('pipelineId'))}`
}

function holds(state: string, moment: string): Clause<boolean> {
  const [from, until] = [sql.ref(`${state}.fromAt`), sql.ref(`${state}.untilAt`)]
  return sql`${from} <= ${moment} and (${until} is null or ${until} > ${moment})`
}
