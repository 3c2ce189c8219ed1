import type { Database } from '../database/database.ts'

/** Hears of the nouns of which the events tell. */
type Listener = (nouns: ReadonlySet<string>) => void

const listening = new WeakMap<Database, Set<Listener>>()

/** Calls `listener` after each commit of this process that wrote events. The answer ends it. */
export function onCommittedEvents(database: Database, listener: Listener): () => void {
  const listeners = listening.get(database) ?? new Set()
  listening.set(database, listeners.add(listener))
  return () => void listeners.delete(listener)
}

/** Says that events of this process were committed, and of which nouns. */
export function eventsCommitted(database: Database, nouns: ReadonlySet<string>): void {
  for (const listener of listening.get(database) ?? []) listener(nouns)
}
