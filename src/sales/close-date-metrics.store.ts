import { secondsOf } from '../platform/database/instants.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import { changesIn, firstChange, partOf } from '../platform/history/held.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Row } from '../platform/record/record.ts'
import * as deal from './pipeline-deals.store.ts'
import { NOTHING, type Spread } from './pipeline-metrics.rules.ts'
import { type Days, within } from './pipeline-metrics.store.ts'
import { spreadStatement, spreadsOf } from './pipeline-spread.store.ts'

/** How expected days of closing held; durations in seconds. */
export interface CloseDateTally extends deal.Keyed {
  deals: number
  expected: number
  won: number
  lost: number
  recordedLater: number
  pushedDeals: number
  pushes: Spread
  pulls: Spread
}

/**
 * Deals, those expected to close within the days, and the changes of their expected days that were written down within
 * them, by group. Four statements, beside the event loop.
 */
export async function closeDateTalliesOf(
  reading: Pick<Reading, 'compiling' | 'database'>,
  asked: deal.Asked,
  days: Days,
): Promise<CloseDateTally[]> {
  const deals = await deal.dealsAsked(reading, asked)
  const { database } = reading
  const read = (statement: Clause<Row>) => database.longRead(statement.compile(database.engine))
  const rows = await read(sql`select ${deal.shownColumns(deals)} ${expectation(deals, days)}
    from ${deals.from} where ${deals.where} ${deal.grouping(deals)} limit ${deal.MOST_ROWS}`)
  const names = deal.keyNames(deals)
  const spread = async (way: '>' | '<') =>
    spreadsOf(await read(spreadStatement(shifts(deals, days, way), names)), names)
  const [pushes, pulls] = [await spread('>'), await spread('<')]
  const counted = await read(sql`select ${names.map((name) => name).length > 0 ? sql`${sql.join(names.map(sql.ref))},` : sql``}
    count(distinct "id") as "deals" from (${shifts(deals, days, '>')}) as s
    ${names.length > 0 ? sql`group by ${sql.join(names.map(sql.ref))}` : sql``}`)
  const pushed = new Map(counted.map((row) => [deal.groupOfRow(names, row), Number(row['deals'])]))
  return deal.boundedGroups(rows).map((row) => {
    const group = deal.groupOfRow(names, row)
    return {
      ...(row as unknown as CloseDateTally),
      keys: deal.keysOfRow(deals, row),
      pushedDeals: pushed.get(group) ?? 0,
      pushes: pushes.get(group) ?? NOTHING,
      pulls: pulls.get(group) ?? NOTHING,
    }
  })
}
