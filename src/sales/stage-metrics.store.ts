import { secondsOf } from '../platform/database/instants.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { type Asked, type Deals, dealsAsked } from './pipeline-deals.store.ts'
import {
  boundedGroups,
  grouped,
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

/** From each deal on to its stays: from the stays on, every deal would be looked up anew. */
const STAYS = sql`
  "asked" as t join "StageChange" as entry on entry."opportunityId" = t."id"
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
 * Every stay in an open stage that began within the days, counted by group and stage. Three statements, and one more
 * where there are groups, beside the event loop; `now`: up to when deals have stood where they stand.
 */
export async function stageTalliesOf(
  reading: Pick<Reading, 'compiling' | 'database'>,
  asked: Asked,
  entered: Days,
  now: string,
): Promise<StageTally[]> {
  const deals = await dealsAsked(reading, asked)
  const read = longReads(reading)
  const groups = keyNames(deals)
  const names = [...groups, 'stageId']
  const first = sql`with "asked" as materialized (
    select ${keyColumns(deals)} t."id", t."status" from ${deals.from} where ${deals.where})`
  const where = within(sql`substr(entry."occurredAt", 1, 10)`, entered)
  const by = [...groups.map((name) => sql.ref(`t.${name}`)), sql`stage."pipelineId"`, sql`stage."position"`]
  const rows = await read(sql`${first} select ${columns(groups)} ${FIGURES} from ${STAYS} where ${where}
    ${grouped([...by, sql`entry."toStageId"`])} limit ${MOST_ROWS}`)
  const spread = async (until: Clause, which: Clause) => {
    const { engine } = deals.c
    const value = sql`${secondsOf(engine, until)} - ${secondsOf(engine, sql`entry."occurredAt"`)}`
    const lasting = sql`${first} select ${columns(groups)} entry."toStageId" as "stageId", ${value} as "value"
      from ${STAYS} where ${where} and ${which}`
    return spreadsOf(await read(spreadStatement(lasting, names)), names)
  }
  const stays = await spread(sql`next."occurredAt"`, sql`next."id" is not null`)
  const standing = await spread(sql`cast(${now} as text)`, sql`next."id" is null`)
  const shown = await labelsOf(read, deals)
  return boundedGroups(rows).map((row) => ({
    ...(row as unknown as StageTally),
    keys: shown.get(groupOfRow(groups, row)) ?? [],
    stays: stays.get(groupOfRow(names, row)) ?? NOTHING,
    standing: standing.get(groupOfRow(names, row)) ?? NOTHING,
  }))
}

function columns(groups: readonly string[]): Clause {
  return groups.length === 0 ? sql`` : sql`${sql.join(groups.map((name) => sql.ref(`t.${name}`)))},`
}

/** What the groups are called. */
async function labelsOf(read: ReturnType<typeof longReads>, deals: Deals): Promise<Map<string, Keyed['keys']>> {
  const names = keyNames(deals)
  if (names.length === 0) return new Map()
  const rows = await read(sql`select ${shownColumns(deals)} count(*) as "deals" from ${deals.from} where ${deals.where}
    ${grouping(deals)} limit ${MOST_ROWS}`)
  return new Map(boundedGroups(rows).map((row) => [groupOfRow(names, row), keysOfRow(deals, row)]))
}
