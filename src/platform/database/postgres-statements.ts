import { createHash } from 'node:crypto'
import type { QueryResult } from 'kysely'
import type pg from 'pg'
import type { Row } from './database.ts'
import { UniqueViolation } from './errors.ts'
import { toPostgres } from './postgres-values.ts'

const NAMED = 400
const REMEMBERED = 2000

// A text that comes again becomes a named statement, which a connection parses and plans once. Both are bounded:
// every connection keeps every name, and a server sees texts without end.
const names = new Map<string, string>()
const seen = new Set<string>()

function nameOf(sql: string): string | undefined {
  const name = names.get(sql)
  if (name || names.size >= NAMED) return name
  if (!seen.delete(sql)) {
    if (seen.size >= REMEMBERED) seen.delete(seen.values().next().value!)
    seen.add(sql)
    return undefined
  }
  const made = createHash('sha1').update(sql).digest('hex')
  names.set(sql, made)
  return made
}

/**
 * Runs a statement on a connection or a pool.
 * @throws UniqueViolation when a unique key is taken.
 */
export async function runOn(
  client: pg.Pool | pg.ClientBase,
  text: string,
  parameters: readonly unknown[],
): Promise<QueryResult<Row>> {
  try {
    const { rows, rowCount } = await client.query<Row>({ name: nameOf(text), text, values: parameters.map(toPostgres) })
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
  } catch (thrown) {
    throw named(thrown as pg.DatabaseError)
  }
}

function named(thrown: pg.DatabaseError): Error {
  if (thrown.code !== '23505') return thrown
  const key = /^Key \((.+)\)=\(/.exec(thrown.detail ?? '')
  const columns = key ? key[1]!.split(', ').map((column) => column.replace(/^"(.*)"$/, '$1')) : []
  return new UniqueViolation(thrown.table ?? null, columns, thrown.constraint ?? null, thrown)
}

/** Whether the same unit of work may succeed when run again. */
export function repeatable(thrown: unknown): boolean {
  if (thrown instanceof UniqueViolation) return true
  const { code } = (thrown ?? {}) as { code?: unknown }
  return code === '40001' || code === '40P01'
}
