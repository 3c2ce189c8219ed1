import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import { type Asked, dealsAsked } from './pipeline-deals.store.ts'
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
import { NOTHING, type Tally } from './pipeline-metrics.rules.ts'
import { longReads, spreadStatement, spreadsOf } from './pipeline-spread.store.ts'

/** Days, both of them within; null: without end. */
export interface Days {
  from: string | null
  to: string | null
}

/**
 * Open deals, and those closed within the days, counted by group. Two statements, beside the event loop. Without
 * groups there is one row.
 */
export async function talliesOf(
  reading: Pick<Reading, 'compiling' | 'database'>,
  asked: Asked,
  closed: Days,
): Promise<(Tally & Keyed)[]> {
  const deals = await dealsAsked(reading, asked)
  const { from, keys } = deals
  const where = sql`${deals.where} and (t."status" = 'OPEN' or (${within(sql`t."closedOn"`, closed)}))`
  const read = longReads(reading)
  const rows = await read(sql`select ${shownColumns(deals)} ${FIGURES}
    from ${from} where ${where} ${grouping(deals)} limit ${MOST_ROWS}`)
  const names = keyNames(deals)
  const cycles = sql`select ${keyColumns({ keys })} t."cycleDays" as "value"
    from ${from} where ${where} and t."status" = 'WON'`
  const spreads = spreadsOf(await read(spreadStatement(cycles, names)), names)
  return boundedGroups(rows).map((row) => ({
    ...(Object.fromEntries(COUNTED.map((name) => [name, row[name] ?? 0])) as unknown as Omit<Tally, 'cycle'>),
    keys: keysOfRow(deals, row),
    cycle: spreads.get(groupOfRow(names, row)) ?? NOTHING,
  }))
}

/** Whether a day lies within; without any end of the days it always does. */
export function within(day: Clause, { from, to }: Days): Clause<boolean> {
  const bounds = [...(from === null ? [] : [sql`${day} >= ${from}`]), ...(to === null ? [] : [sql`${day} <= ${to}`])]
  return bounds.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(bounds, sql` and `)}`
}

const STATUSES = ['won', 'lost', 'open'] as const
const COUNTED = [
  ...STATUSES.flatMap((name) => [name, `${name}Minor`, `${name}WithAmount`]),
  'openWithoutCloseDate',
] as const

const FIGURES = sql.join([
  ...STATUSES.flatMap((name) => {
    const is = sql`t."status" = ${sql.lit(name.toUpperCase())}`
    return [
      sql`count(case when ${is} then 1 end) as ${sql.ref(name)}`,
      sql`sum(case when ${is} then t."amountBase" end) as ${sql.ref(`${name}Minor`)}`,
      sql`count(case when ${is} then t."amountBase" end) as ${sql.ref(`${name}WithAmount`)}`,
    ]
  }),
  sql`count(case when t."status" = 'OPEN' and t."closeDate" is null then 1 end) as "openWithoutCloseDate"`,
])
