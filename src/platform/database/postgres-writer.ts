import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { alarm } from './alarm.ts'
import type { Database, Transaction } from './database.ts'
import { sqlOver } from './dialect.ts'
import { UnitTooLong, WaitedTooLong } from './errors.ts'
import { repeatable, runOn } from './postgres-statements.ts'
import { refuseInsideUnit, withinUnit } from './unit-scope.ts'

const REPETITIONS = 3
const STATEMENT_TIMEOUT = '57014'
const LOCK_NOT_AVAILABLE = '55P03'
/** How much of its time a unit may wait for another one: what gets its turn has time left. */
const PATIENCE = 0.8

/** Units of work on connections of the pool, repeated where a repetition may succeed. */
export function postgresWriter(pool: pg.Pool, limit: number, counted: () => void): Database['unit'] {
  return async (body) => {
    refuseInsideUnit('A unit')
    const ends = performance.now() + limit
    for (let repetition = 0; ; repetition++) {
      try {
        return await inTransaction(body, ends)
      } catch (thrown) {
        if (repetition === REPETITIONS || !repeatable(thrown) || performance.now() > ends) throw thrown
        await sleep(Math.random() * 20 * 2 ** repetition)
      }
    }
  }

  function named(thrown: Error & { code?: string }): Error {
    if (thrown.code === LOCK_NOT_AVAILABLE) return new WaitedTooLong(limit)
    return thrown.code === STATEMENT_TIMEOUT ? new UnitTooLong(limit) : thrown
  }

  async function inTransaction<Answer>(
    body: (transaction: Transaction) => Promise<Answer>,
    ends: number,
  ): Promise<Answer> {
    const client = await pool.connect()
    // Between two statements nobody else listens for a connection that breaks; the next statement tells of it.
    client.on('error', ignore)
    const left = Math.max(1, Math.ceil(ends - performance.now()))
    let closed: Error | null = null
    let last: Promise<unknown> = Promise.resolve()
    const clock = alarm(left, limit)

    async function run(text: string, parameters: readonly unknown[]) {
      if (closed) throw closed
      counted()
      try {
        return await runOn(client, text, parameters)
      } catch (thrown) {
        closed ??= named(thrown as Error & { code?: string })
        throw closed
      }
    }
    const sql = sqlOver('postgres', (text, parameters) => {
      const done = last.then(() => run(text, parameters))
      last = done.catch(() => {})
      return done
    })
    try {
      const patience = Math.ceil(left * PATIENCE)
      await client.query(
        `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = ${left}; SET LOCAL lock_timeout = ${patience}`,
      )
      const answer = await Promise.race([withinUnit(() => body({ engine: 'postgres', sql })), clock.rings])
      await Promise.race([last, clock.rings])
      if (closed) throw closed
      closed = new Error('The unit of work has ended')
      // A transaction that has failed answers COMMIT with ROLLBACK, and without an error.
      const { command } = await client.query('COMMIT')
      if (command !== 'COMMIT') throw new Error('The unit of work could not be committed')
      giveBack(client)
      return answer
    } catch (thrown) {
      closed ??= thrown as Error
      await rollBack(client, thrown instanceof UnitTooLong)
      throw thrown
    } finally {
      clock.stop()
    }
  }
}

const ignore = () => {}

/** A connection that may still be busy, or that is broken, is dropped: the server then rolls back by itself. */
async function rollBack(client: pg.PoolClient, drop: boolean): Promise<void> {
  if (drop) return giveBack(client, true)
  try {
    await client.query('ROLLBACK')
    giveBack(client)
  } catch {
    giveBack(client, true)
  }
}

function giveBack(client: pg.PoolClient, drop = false): void {
  client.release(drop)
  // A dropped connection may still complain.
  if (!drop) client.off('error', ignore)
}
