import type { QueryResult } from 'kysely'
import type { Row } from './database.ts'

type Run = (sql: string, parameters: readonly unknown[]) => QueryResult<Row>
type LongRead = (sql: string, parameters: readonly unknown[]) => Promise<Row[]>

/** Milliseconds for which one statement may hold the event loop. */
const SLOW = 15
const MOST_KNOWN = 1000

/**
 * Reads at once, and beside the event loop where the same statement was slow twice in a row: a list over a million
 * rows holds up nobody else from its third time on. A statement that has become fast comes back.
 */
export function besideWhenSlow(run: Run, long: LongRead, clock: () => number = () => performance.now()) {
  /** How often in a row a statement was slow. */
  const slow = new Map<string, number>()

  function note(sql: string, milliseconds: number): void {
    if (milliseconds <= SLOW) {
      if (slow.size > 0) slow.delete(sql)
      return
    }
    if (slow.size >= MOST_KNOWN) slow.clear()
    slow.set(sql, (slow.get(sql) ?? 0) + 1)
  }

  return async (sql: string, parameters: readonly unknown[]): Promise<QueryResult<Row>> => {
    const began = clock()
    if ((slow.get(sql) ?? 0) < 2) {
      const result = run(sql, parameters)
      note(sql, clock() - began)
      return result
    }
    const rows = await long(sql, parameters)
    note(sql, clock() - began)
    return { rows, numAffectedRows: BigInt(rows.length) }
  }
}
