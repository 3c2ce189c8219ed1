import type BetterSqlite3 from 'better-sqlite3'
import { alarm } from './alarm.ts'
import type { Database, Transaction } from './database.ts'
import { sqlOver } from './dialect.ts'
import { UnitTooLong } from './errors.ts'
import { statementsOf } from './sqlite-statements.ts'
import type { Touched } from './touched.ts'
import { refuseInsideUnit, withinUnit } from './unit-scope.ts'

/**
 * Units of work on the one connection that writes: each begun IMMEDIATE, one after the other. No statement of anyone
 * else can fall between them, so nothing is seen before its commit and nothing vanishes with another's rollback.
 * `idle` resolves when no unit waits; `open` tells how many run or wait.
 */
export function sqliteWriter(
  connection: BetterSqlite3.Database,
  limit: number,
  { counted, touched }: { counted: () => void; touched: Touched },
) {
  const run = statementsOf(connection)
  let last: Promise<unknown> = Promise.resolve()
  let open = 0

  const unit: Database['unit'] = async (body) => {
    refuseInsideUnit('A unit')
    open++
    const done = last.then(() => inTransaction(body)).finally(() => open--)
    last = done.catch(() => {})
    return done
  }

  async function inTransaction<Answer>(body: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    let closed: Error | null = null
    const tables = new Set<string>()
    const began = performance.now()
    const sql = sqlOver('sqlite', async (text, parameters) => {
      if (closed) throw closed
      counted()
      try {
        if (performance.now() - began > limit) throw new UnitTooLong(limit)
        for (const table of touched.tablesOf(text)) tables.add(table)
        return run(text, parameters)
      } catch (thrown) {
        closed = thrown as Error
        throw thrown
      }
    })
    run('BEGIN IMMEDIATE', [])
    const clock = alarm(limit, limit)
    try {
      const answer = await Promise.race([withinUnit(() => body({ engine: 'sqlite', sql })), clock.rings])
      if (closed) throw closed
      if (performance.now() - began > limit) throw new UnitTooLong(limit)
      run('COMMIT', [])
      touched.committed(tables)
      return answer
    } catch (thrown) {
      closed ??= thrown as Error
      if (connection.inTransaction) run('ROLLBACK', [])
      throw thrown
    } finally {
      closed ??= new Error('The unit of work has ended')
      clock.stop()
    }
  }

  return { unit, idle: () => last, open: () => open }
}
