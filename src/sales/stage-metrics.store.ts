import { secondsOf } from '../platform/database/instants.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { type Asked, type Deals, dealsAsked } from './pipeline-deals.store.ts'
import {
  boundedGroups,
  grouping,
  groupOfRow,
  type Keyed,
  keyColumns,
  keyNames,
  keysOfRow,
  MOST_ROWS,
  shownColumns,
} from './pipeline-group.store.ts'
import { NOTHING, type Spread } from './pipeline-metrics.rules.ts'
import { type Days, within } from './pipeline-metrics.store.ts'
import { longReads, spreadStatement, spreadsOf } from './pipeline-spread.store.ts'

/** How deals went through a stage; durations in seconds. */
export interface StageTally extends Keyed {
  stageId: string
  entered: number
  moved: number
  advanced: number
  back: number
  lost: number
  withoutTime: number
  wonDeals: number
  lostDeals: number
  stays: Spread
  standing: Spread
}

const STAYS = sql`
  join "StageChange" as entry on entry."opportunityId" = t."id"
  join "Stage" as stage on stage."id" = entry."toStageId" and stage."status" = 'OPEN'
  left join "StageChange" as next on next."opportunityId" = entry."opportunityId" and next."position" = entry."position" + 1
  left join "Stage" as onward on onward."id" = next."toStageId"`

const FIGURES = sql`entry."toStageId" as "stageId", count(*) as "entered", count(next."id") as "moved",
  count(case when onward."status" = 'WON' or (onward."status" = 'OPEN' and onward."position" > stage."position") then 1 end)
    as "advanced",
  count(case when onward."status" = 'OPEN' and onward."position" <= stage."position" then 1 end) as "back",
  count(case when onward."status" = 'LOST' then 1 end) as "lost",
  count(case when entry."occurredAt" is null or (next."id" is not null and next."occurredAt" is null) then 1 end)
    as "withoutTime",
  count(distinct case when t."status" = 'WON' then t."id" end) as "wonDeals",
  count(distinct case when t."status" = 'LOST' then t."id" end) as "lostDeals"`

/**
 * Every stay in an open stage that began within the days, counted by group and stage. Three statements, beside the
 * event loop; `now`: up to when deals have stood where they stand.
 */
export async function stageTalliesOf(
  reading: Pick<Reading, 'compiling' | 'database'>,
  asked: Asked,
  entered: Days,
  now: string,
): Promise<StageTally[]> {
  const deals = await dealsAsked(reading, asked)
  const read = longReads(reading)
  const from = sql`${deals.from} ${STAYS}`
  const where = sql`${deals.where} and ${within(sql`substr(entry."occurredAt", 1, 10)`, entered)}`
  const by = [sql`stage."pipelineId"`, sql`stage."position"`, sql`entry."toStageId"`]
  const rows = await read(sql`select ${shownColumns(deals)} ${FIGURES} from ${from} where ${where}
    ${grouping(deals, by)} limit ${MOST_ROWS}`)
  const names = [...keyNames(deals), 'stageId']
  const spread = async (until: Clause, which: Clause) =>
    spreadsOf(await read(spreadStatement(lasting(deals, from, sql`${where} and ${which}`, until), names)), names)
  const stays = await spread(sql`next."occurredAt"`, sql`next."id" is not null`)
  const standing = await spread(sql`cast(${now} as text)`, sql`next."id" is null`)
  return boundedGroups(rows).map((row) => ({
    ...(row as unknown as StageTally),
    keys: keysOfRow(deals, row),
    stays: stays.get(groupOfRow(names, row)) ?? NOTHING,
    standing: standing.get(groupOfRow(names, row)) ?? NOTHING,
  }))
}

function lasting(deals: Deals, from: Clause, where: Clause, until: Clause): Clause {
  const { engine } = deals.c
  const value = sql`${secondsOf(engine, until)} - ${secondsOf(engine, sql`entry."occurredAt"`)}`
  return sql`select ${keyColumns(deals)} entry."toStageId" as "stageId", ${value} as "value" from ${from} where ${where}`
}
