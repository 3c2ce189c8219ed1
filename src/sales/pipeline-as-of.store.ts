import { visible } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Engine } from '../platform/database/database.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import { firstChange, partOf } from '../platform/history/held.ts'
import type { Reading } from '../platform/read/reading.ts'
import { Opportunity } from './opportunity.record.ts'

/** A deal as it stood at a moment. */
export interface DealThen {
  id: string
  stageId: string
  /** When it had entered the stage; null where nobody knows. */
  since: string | null
  minor: number | null
  currency: string | null
  closeDate: string | null
  ownerId: string | null
  /** 1 where it was written down only after the moment. */
  later: number
}

/** What stood in a stage in one currency. */
export interface SumThen {
  stageId: string
  currency: string | null
  count: number
  minor: number | null
}

interface Moment {
  pipelineId: string
  at: string
}

/** The deals of a page, by their ids, and one more where there is one. One statement. */
export async function dealsThen(
  { actor, database: { engine }, sql: db }: Pick<Reading, 'actor' | 'database' | 'sql'>,
  moment: Moment,
  { first, after }: { first: number; after: string | null },
): Promise<DealThen[]> {
  // Not by the index of the pipeline, whose deals would all be sorted for one page of them.
  const inOrder = sql`t."pipelineId" || '' = ${moment.pipelineId}`
  const behind = after === null ? inOrder : sql`${inOrder} and t."id" > ${after}`
  const { rows } = await sql<DealThen>`${stood(engine, actor, moment.at, behind)}
    select "id", "stageId", "since", "minor", "currency", "closeDate", "ownerId", "later"
    from "board" where "archived" is null order by "id" limit ${first + 1}`.execute(db)
  return rows
}

/** What stood in every stage, by currency unless `blind`, for whom amounts are hidden. One statement. */
export async function sumsThen(
  { actor, database }: Pick<Reading, 'actor' | 'database'>,
  { pipelineId, at }: Moment,
  blind: boolean,
): Promise<SumThen[]> {
  const [currency, minor] = blind ? [sql`null`, sql`null`] : [sql`"currency"`, sql`sum("minor")`]
  const statement = sql<SumThen>`${stood(database.engine, actor, at, sql`t."pipelineId" = ${pipelineId}`)}
    select board."stageId", ${currency} as "currency", count(*) as "count", ${minor} as "minor"
    from "board" as board left join "Stage" as stage on stage."id" = board."stageId" where "archived" is null
    group by stage."position", board."stageId" ${blind ? sql`` : sql`, "currency"`}
    order by stage."position", board."stageId" ${blind ? sql`` : sql`, "currency" is null, "currency"`}`
  return (await database.longRead(statement.compile(database.engine))) as unknown as SumThen[]
}

/**
 * The table `board`: where each deal stood that the actor sees today. Its stage by the history of stages, at the time at
 * which it happened; what else it held by what was recorded by then. Of a deal that was written down only later the
 * history tells the amount and the day, or nobody knows them; its owner is whoever was written down first.
 */
function stood(engine: Engine, actor: Actor, at: string, which: Clause): Clause {
  const moment = sql`(case when t."createdAt" > ${at} then t."createdAt" else ${at} end)`
  const first = (field: string) => firstChange(engine, sql`t."id"`, field, moment)
  return sql`with "then" as (
      select t.*, entry."toStageId", entry."occurredAt" as "enteredAt", entry."amountMinorAfter",
        entry."amountCurrencyAfter", entry."closeDateAfter",
        case when t."createdAt" > ${at} then 1 else 0 end as "later", ${first('amount')} as "amountChange",
        ${first('closeDate')} as "dayChange", ${first('owner')} as "ownerChange", ${first('archivedAt')} as "putAway"
      from "Opportunity" as t join "StageChange" as entry on entry."opportunityId" = t."id"
        and entry."position" = (
          select max(reached."position") from "StageChange" as reached
          where reached."opportunityId" = t."id" and coalesce(reached."occurredAt", reached."recordedAt") <= ${at}
        )
      where ${which} and ${visible(engine, actor, Opportunity, 't')}
    ), "board" as (
      select "id", "toStageId" as "stageId", "enteredAt" as "since", "later",
        case when "later" = 1 then "amountMinorAfter" when "amountChange" is null then "amountMinor"
          else ${minorBefore(engine)} end as "minor",
        case when "later" = 1 then "amountCurrencyAfter" when "amountChange" is null then "amountCurrency"
          else ${partOf(engine, sql`"amountChange"`, 'before', 'currency')} end as "currency",
        case when "later" = 1 then "closeDateAfter" when "dayChange" is null then "closeDate"
          else ${partOf(engine, sql`"dayChange"`, 'before')} end as "closeDate",
        case when "ownerChange" is null then "ownerId" else ${partOf(engine, sql`"ownerChange"`, 'before')} end as "ownerId",
        case when "putAway" is null then "archivedAt" else ${partOf(engine, sql`"putAway"`, 'before')} end as "archived"
      from "then"
    )`
}

/** Events tell amounts with exactly the decimals of their currency. */
function minorBefore(engine: Engine): Clause {
  const amount = partOf(engine, sql`"amountChange"`, 'before', 'amount')
  return sql`cast(replace(${amount}, '.', '') as bigint)`
}
