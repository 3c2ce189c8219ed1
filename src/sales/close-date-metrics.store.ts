import { sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { expectations, figures, pushedDeals, shifts } from './close-date-changes.store.ts'
import { type Asked, dealsAsked } from './pipeline-deals.store.ts'
import * as group from './pipeline-group.store.ts'
import { NOTHING, type Spread } from './pipeline-metrics.rules.ts'
import type { Days } from './pipeline-metrics.store.ts'
import { longReads, spreadStatement, spreadsOf } from './pipeline-spread.store.ts'

/** How expected days of closing held; durations in seconds. */
export interface CloseDateTally extends group.Keyed {
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
  asked: Asked,
  days: Days,
): Promise<CloseDateTally[]> {
  const deals = await dealsAsked(reading, asked)
  const read = longReads(reading)
  const rows = await read(sql`${expectations(deals, days)} select ${group.shownColumns(deals)} ${figures(days)}
    from ${deals.from} join "was" on "was"."id" = t."id" where ${deals.where}
    ${group.grouping(deals)} limit ${group.MOST_ROWS}`)
  const names = group.keyNames(deals)
  const spreads = async (way: '>' | '<') => {
    const values = sql`select ${sql.join([...names.map((name) => sql.ref(name)), sql`abs("value") as "value"`])}
      from (${shifts(deals, days)}) as s where "value" ${sql.raw(way)} 0`
    return spreadsOf(await read(spreadStatement(values, names)), names)
  }
  const [pushes, pulls] = [await spreads('>'), await spreads('<')]
  const pushed = new Map(
    (await read(pushedDeals(deals, days, names))).map((row) => [group.groupOfRow(names, row), row['deals'] as number]),
  )
  return group.boundedGroups(rows).map((row) => {
    const key = group.groupOfRow(names, row)
    return {
      ...(row as unknown as CloseDateTally),
      keys: group.keysOfRow(deals, row),
      pushedDeals: pushed.get(key) ?? 0,
      pushes: pushes.get(key) ?? NOTHING,
      pulls: pulls.get(key) ?? NOTHING,
    }
  })
}
