import type BetterSqlite3 from 'better-sqlite3'
import { BeyondExact } from '../../plain/failure.ts'
import type { Row } from './database.ts'

/** What a column's values need on the way out. `unknown`: an expression, which has no declared type. */
export interface Conversion {
  name: string
  kind: 'boolean' | 'json' | 'integer' | 'unknown'
}

/** The conversions of a statement's columns by their declared types; columns that need none are left out. */
export function conversionsOf(columns: BetterSqlite3.ColumnDefinition[]): Conversion[] {
  return columns.flatMap(({ name, type }) => {
    if (type === null) return { name, kind: 'unknown' as const }
    if (type === 'BOOLEAN') return { name, kind: 'boolean' as const }
    if (type === 'JSONB') return { name, kind: 'json' as const }
    return type === 'BIGINT' ? { name, kind: 'integer' as const } : []
  })
}

/**
 * Converts the rows in place.
 * @throws BeyondExact when an integer is beyond what a number holds exactly; `exact` tells integers from floats.
 */
export function convertRows(rows: Row[], conversions: Conversion[], exact: () => Row[] | null): void {
  const large = new Set<string>()
  for (const { name, kind } of conversions) {
    for (const row of rows) {
      const value = row[name]
      if (kind === 'boolean') row[name] = value === null ? null : value === 1
      else if (kind === 'json') row[name] = value === null ? null : JSON.parse(value as string)
      else if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) large.add(name)
    }
  }
  // Asked for once, however many rows: the statement runs again for it.
  const whole = large.size > 0 ? exact() : null
  for (const name of large) refuseInexact(name, whole)
}

function refuseInexact(name: string, rows: Row[] | null): void {
  const whole = rows?.find(({ [name]: value }) => typeof value === 'bigint' && !Number.isSafeInteger(Number(value)))
  if (whole || !rows) throw new BeyondExact(name)
}

/**
 * A parameter as SQLite takes it: booleans as 0 and 1, objects and lists as JSON text.
 * @throws RangeError for a number that is not finite, a text with NUL, which PostgreSQL could not store.
 */
export function toSqlite(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new RangeError('A text with NUL cannot be stored')
    return value
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be stored`)
    // A plain number would arrive as a float: 7 / 2 is 3 on PostgreSQL.
    return Number.isSafeInteger(value) ? BigInt(value) : value
  }
  return typeof value === 'object' && !(value instanceof Uint8Array) ? JSON.stringify(value) : value
}
