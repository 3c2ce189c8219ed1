import type BetterSqlite3 from 'better-sqlite3'
import type { QueryResult } from 'kysely'
import type { Row } from './database.ts'
import { UniqueViolation } from './errors.ts'
import { type Conversion, conversionsOf, convertRows, toSqlite } from './sqlite-values.ts'

interface Kept {
  statement: BetterSqlite3.Statement
  conversions: Conversion[]
}

const KEPT = 500

/**
 * Runs statements on one connection and keeps them prepared by their text.
 * @throws UniqueViolation when a unique key is taken.
 */
export function statementsOf(connection: BetterSqlite3.Database) {
  const kept = new Map<string, Kept>()

  function prepared(sql: string): Kept {
    let found = kept.get(sql)
    if (found) {
      kept.delete(sql)
    } else {
      const statement = connection.prepare(sql)
      found = { statement, conversions: statement.reader ? conversionsOf(statement.columns()) : [] }
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    }
    kept.set(sql, found)
    return found
  }

  return function run(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    try {
      const { statement, conversions } = prepared(sql)
      const values = parameters.map(toSqlite)
      if (!statement.reader) {
        const { changes } = statement.run(values)
        return { rows: [], numAffectedRows: BigInt(changes) }
      }
      const rows = statement.all(values) as Row[]
      convertRows(rows, conversions, () => exactRows(statement, values))
      return { rows, numAffectedRows: BigInt(rows.length) }
    } catch (thrown) {
      throw named(thrown)
    }
  }
}

/** The rows again with every integer as bigint; null for a statement that cannot be repeated. */
function exactRows(statement: BetterSqlite3.Statement, values: unknown[]): Row[] | null {
  if (!statement.readonly) return null
  statement.safeIntegers(true)
  try {
    return statement.all(values) as Row[]
  } finally {
    statement.safeIntegers(false)
  }
}

function named(thrown: unknown): unknown {
  const { code, message } = thrown as { code?: string; message?: string }
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE' && code !== 'SQLITE_CONSTRAINT_PRIMARYKEY') return thrown
  const what = message!.slice(message!.indexOf('failed: ') + 8)
  const index = /^index '(.+)'$/.exec(what)
  if (index) return new UniqueViolation(null, [], index[1]!, thrown)
  const columns = what.split(', ').map((column) => column.split('.'))
  return new UniqueViolation(
    columns[0]![0]!,
    columns.map((column) => column[1]!),
    null,
    thrown,
  )
}
