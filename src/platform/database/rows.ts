import type { Engine, Row, Transaction } from './database.ts'
import { jsonColumns } from './generated/json-columns.ts'
import type { DB } from './generated/tables.ts'
import { type Clause, sql } from './sql.ts'

export type Table = keyof DB

const BATCH = 1000

/**
 * Inserts the rows, in one statement per 1,000. The columns are those that any row has (or the given ones): a row
 * without one of them gets null there, and a column that no row has gets its default. With `replace`, a row whose
 * key in those columns is there already takes its place.
 * @throws UniqueViolation when a unique key is taken.
 */
export async function insertRows(
  tx: Transaction,
  table: Table,
  rows: Row[],
  columns: string[] = columnsOf(rows),
  { replace }: { replace?: string[] } = {},
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const conflict = replace ? onConflict(replace, columns) : sql``
  for (const batch of batches(rows)) {
    const values = batch.length === 1 ? oneRow(table, columns, batch[0]!) : rowsFrom(tx, table, columns, names, batch)
    await sql`insert into ${sql.table(table)} (${names}) ${values} ${conflict}`.execute(tx.sql)
  }
}

/**
 * Sets the given columns of the rows with those ids, in one statement per 1,000. An absent value is null.
 * @returns how many rows were there.
 * @throws UniqueViolation when a unique key is taken.
 */
export async function updateRows(
  tx: Transaction,
  table: Table,
  rows: (Row & { id: string })[],
  columns: string[] = columnsOf(rows).filter((column) => column !== 'id'),
): Promise<number> {
  let changed = 0
  const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`j.${column}`)}`))
  for (const batch of columns.length === 0 ? [] : batches(rows)) {
    const given = ['id', ...columns.filter((column) => column !== 'id')]
    const target = sql.table(table)
    const change =
      batch.length === 1
        ? sql`update ${target} set ${settingOf(table, columns, batch[0]!)} where "id" = ${batch[0]!.id}`
        : sql`update ${target} set ${set} from ${valuesOf(tx, table, given, batch)}
            where ${target}."id" = ${sql.ref('j.id')}`
    const done = await change.execute(tx.sql)
    changed += Number(done.numAffectedRows)
  }
  return changed
}

/**
 * Deletes the rows whose `column` has one of the values, in one statement per 1,000.
 * @returns how many rows were there.
 */
export async function deleteRows(tx: Transaction, table: Table, values: string[], column = 'id'): Promise<number> {
  let deleted = 0
  for (const batch of batches(values)) {
    const list = jsonList(tx.engine, batch)
    const done = await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in ${list}`.execute(tx.sql)
    deleted += Number(done.numAffectedRows)
  }
  return deleted
}

/** A list of texts as one parameter: the right side of `in`, in its own parentheses (a second pair does no harm). */
export function jsonList(engine: Engine, values: readonly string[]): Clause<string> {
  return engine === 'sqlite'
    ? sql<string>`(select value from json_each(${JSON.stringify(values)}))`
    : sql<string>`(select unnest(${arrayOf(values)}::text[]))`
}

/** Whether a column holds one of the texts. */
export function isOneOf(engine: Engine, column: Clause, values: readonly string[]): Clause<boolean> {
  if (values.length === 1) return sql`${column} = ${values[0]}`
  return engine === 'sqlite'
    ? sql`${column} in ${jsonList(engine, values)}`
    : sql`${column} = any(${arrayOf(values)}::text[])`
}

/** The values that `value` has in rows, as one list; `readList` reads it. */
export function listOf(engine: Engine, value: Clause, rows: Clause): Clause {
  return engine === 'sqlite'
    ? sql`(select json_group_array(${value}) ${rows})`
    : sql`(select json_agg(${value}) ${rows})`
}

/** A list of `listOf`, which SQLite answers as text and PostgreSQL as null where it is empty. */
export function readList<Value>(list: unknown): Value[] {
  return typeof list === 'string' ? JSON.parse(list) : ((list ?? []) as Value[])
}

function oneRow(table: Table, columns: string[], row: Row): Clause<unknown> {
  const json = new Set(jsonColumns[table])
  return sql`values (${sql.join(columns.map((column) => cell(row[column], json.has(column))))})`
}

function settingOf(table: Table, columns: string[], row: Row): Clause<unknown> {
  const json = new Set(jsonColumns[table])
  return sql.join(columns.map((column) => sql`${sql.ref(column)} = ${cell(row[column], json.has(column))}`))
}

function rowsFrom(tx: Transaction, table: Table, columns: string[], names: Clause, rows: Row[]): Clause<unknown> {
  // Without WHERE, SQLite reads ON CONFLICT as the condition of a join.
  return sql`select ${names} from ${valuesOf(tx, table, columns, rows)} where true`
}

function valuesOf(tx: Transaction, table: Table, columns: string[], rows: Row[]): Clause<unknown> {
  return tx.engine === 'sqlite' ? valuesOnSqlite(table, columns, rows) : valuesOnPostgres(table, rows)
}

/** The rows as a table `j` with the columns. On SQLite a row travels as a list, which is found faster than by name. */
function valuesOnSqlite(table: Table, columns: string[], rows: Row[]): Clause<unknown> {
  const json = new Set(jsonColumns[table])
  const text = JSON.stringify(rows.map((row) => columns.map((column) => cell(row[column], json.has(column)))))
  const picked = columns.map(
    (column, place) => sql`json_extract(value, ${sql.lit(`$[${place}]`)}) as ${sql.ref(column)}`,
  )
  return sql`(select ${sql.join(picked)} from json_each(${text})) as j`
}

function cell(value: unknown, json: boolean): unknown {
  return json && value !== null && value !== undefined ? JSON.stringify(value) : value
}

function valuesOnPostgres(table: Table, rows: Row[]): Clause<unknown> {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json) as j`
}

function onConflict(key: string[], columns: string[]): Clause<unknown> {
  const rest = columns.filter((column) => !key.includes(column))
  const target = sql.join(key.map((column) => sql.ref(column)))
  if (rest.length === 0) return sql`on conflict (${target}) do nothing`
  const set = sql.join(rest.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
  return sql`on conflict (${target}) do update set ${set}`
}

function arrayOf(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}

function columnsOf(rows: Row[]): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column in row) columns.add(column)
  return [...columns]
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH)
}
