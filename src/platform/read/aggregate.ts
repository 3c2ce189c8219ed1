import { needField } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { type Filter, malformed } from './compiling.ts'
import { compileGroup, type GroupItem, type GroupKey } from './group.ts'
import { type Measure, type MeasureOf, measureColumns, moneyMeasures, readMeasures } from './measure.ts'
import type { Reading } from './reading.ts'
import { selection } from './selection.ts'

export interface AggregateArguments {
  filter?: Filter | null
  groupBy?: GroupItem[] | null
  includeArchived?: boolean | null
  /** Names of the fields that are wanted, by measure. */
  asked: Record<MeasureOf, string[]>
}

export interface AggregateRow {
  keys: { field: string; id: string | null; value: string | null }[]
  count: number
  /** By measure and field. Money: `{amount, currency}[]`; base money: `{amount, currency}`; else numbers or texts. */
  values: Record<MeasureOf, Record<string, unknown>>
}

/** A grouping with more rows than this is refused: narrow the filter or group by less. */
export const MOST_GROUPS = 1000

/**
 * Counts and sums of what the actor may see: one statement, and one more per money field that is asked for, since
 * money of different currencies is never added. Without groups there is one row, even where nothing matches.
 * @throws Failure BAD_REQUEST beyond 1,000 rows, FORBIDDEN for a hidden field.
 */
export async function aggregateRecords(
  reading: Pick<Reading, 'actor' | 'database' | 'compiling' | 'baseCurrency'>,
  record: RecordDefinition,
  args: AggregateArguments,
): Promise<AggregateRow[]> {
  const measures = Object.entries(args.asked).flatMap(([of, fields]) =>
    fields.map((field): Measure => ({ of: of as MeasureOf, field })),
  )
  for (const { field } of measures) needField(reading.actor, record, field, 'READ')
  const c = await reading.compiling(args)
  const { from, where } = selection(c, record, { filter: args.filter, includeArchived: args.includeArchived })
  const keys = (args.groupBy ?? []).map((item) => compileGroup(c, record, item, 't'))
  const source = sql`${from} ${sql.join(
    keys.map((key) => key.join ?? sql``),
    sql` `,
  )}`
  const columns = [sql`count(*) as "count"`, ...measureColumns(record, measures, 't')]
  const { database } = reading
  // Sums may take seconds: they run beside the event loop.
  const read = (statement: Clause<Row>) => database.longRead(statement.compile(database.engine))
  const rows = await read(grouped(keys, columns, [], source, where))
  const base = measures.some(({ field }) => record.fields[field]?.kind === 'baseMoney')
    ? await reading.baseCurrency()
    : ''
  if (rows.length > MOST_GROUPS)
    throw malformed(`This groups into more than ${MOST_GROUPS} rows: narrow the filter or group by less.`)
  const answer = new Map(
    rows.map((row) => [groupName(keys, row), rowOf(keys, row, readMeasures(record, measures, row, base))]),
  )
  for (const money of moneyMeasures(record, measures, 't')) {
    for (const row of await read(grouped(keys, money.columns, [money.currency], source, where))) {
      const target = answer.get(groupName(keys, row))
      if (target && row['currency'] !== null) money.add(target.values, row)
    }
  }
  return [...answer.values()]
}

function grouped(
  keys: GroupKey[],
  columns: Clause<unknown>[],
  more: Clause<unknown>[],
  source: Clause<unknown>,
  where: Clause<boolean>,
): Clause<Row> {
  const shown = keys.flatMap((key, index) => [
    sql`${key.expression} as ${sql.ref(`k${index}`)}`,
    sql`${key.shown} as ${sql.ref(`s${index}`)}`,
  ])
  const by = [...keys.map((key) => key.expression), ...more]
  const currency = more.map((each) => sql`${each} as "currency"`)
  // The group without a value stands last on both engines.
  const order = by.flatMap((each) => [sql`${each} is null`, each])
  const grouping = by.length === 0 ? sql`` : sql`group by ${sql.join(by)} order by ${sql.join(order)}`
  return sql<Row>`select ${sql.join([...shown, ...currency, ...columns])} from ${source} where ${where} ${grouping}
    limit ${(MOST_GROUPS + 1) * (more.length > 0 ? 200 : 1)}`
}

function groupName(keys: GroupKey[], row: Row): string {
  return JSON.stringify(keys.map((_, index) => row[`k${index}`]))
}

function rowOf(keys: GroupKey[], row: Row, values: AggregateRow['values']): AggregateRow {
  return {
    keys: keys.map((key, index) => ({
      field: key.field,
      id: key.isId ? (row[`k${index}`] as string | null) : null,
      value: row[`s${index}`] === null ? null : String(row[`s${index}`]),
    })),
    count: Number(row['count']),
    values,
  }
}
