import type { Database } from '../database/database.ts'
import { postgresSequencer } from './sequencer.postgres.ts'
import { onCommittedEvents } from './signal.ts'

export interface Sequencer {
  /** Numbers what is committed now, without waiting for the next poll. */
  kick(): void
  /**
   * Calls `listener` when events may have got numbers, by this process or another. It is a wake-up: one may be lost
   * with a connection, so who waits also polls. The answer ends it.
   */
  onNumbered(listener: () => void): () => void
  /** Ends it; resolves when its connection is closed. */
  stop(): Promise<void>
}

/** Starts numbering committed events. SQLite numbers them as they are inserted; there it only passes on the word. */
export function startSequencer(database: Database): Sequencer {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const postgres = database.engine === 'postgres' ? postgresSequencer(database, tell) : null
  const silence = onCommittedEvents(database, () => (postgres ? postgres.kick() : tell()))
  return {
    kick: postgres ? postgres.kick : tell,
    onNumbered(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async stop() {
      silence()
      await postgres?.stop()
    },
  }
}
