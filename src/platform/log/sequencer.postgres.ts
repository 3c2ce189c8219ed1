import type pg from 'pg'
import type { Database } from '../database/database.ts'
import { ownConnection } from '../database/postgres-pool.ts'
import { numberEvents, SEQUENCER_LOCK } from './numbering.ts'
import { pause } from './pause.ts'

const CHANNEL = 'rapport_events'
const POLL = 50
const TAKE_OVER = 1000

/**
 * One process numbers, the one that holds the lock; every process listens. The lock belongs to the session of this
 * connection: when it dies, the next process that asks takes over.
 */
export function postgresSequencer(
  database: Database,
  tell: () => void,
): { kick: () => void; stop: () => Promise<void> } {
  const rest = pause()
  let stopped = false
  const done = work()

  async function work(): Promise<void> {
    while (!stopped) {
      const client = ownConnection(database)
      const broken = new Promise<void>((resolve) => client.on('error', () => resolve()).on('end', () => resolve()))
      client.on('notification', tell)
      // A connection that cannot be had or that broke is tried again: nothing is lost, the numbers only come later.
      const leading = lead(client).catch(() => {})
      await Promise.race([leading, broken])
      rest.end()
      await client.end().catch(() => {})
      await leading
      if (!stopped) await rest.wait(TAKE_OVER)
    }
  }

  async function lead(client: pg.Client): Promise<void> {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    let leading = false
    while (!stopped) {
      leading ||= (await client.query('SELECT pg_try_advisory_lock($1) AS got', [SEQUENCER_LOCK])).rows[0].got
      const more = leading && (await numberEvents(client, CHANNEL))
      if (!more && !stopped) await rest.wait(leading ? POLL : TAKE_OVER)
    }
  }

  return {
    kick: rest.end,
    async stop() {
      stopped = true
      rest.end()
      await done
    },
  }
}
