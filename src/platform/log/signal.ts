import type { Database } from '../database/database.ts'

const listening = new WeakMap<Database, Set<() => void>>()

/** Calls `listener` after each commit of this process that wrote events. The answer ends it. */
export function onCommittedEvents(database: Database, listener: () => void): () => void {
  const listeners = listening.get(database) ?? new Set()
  listening.set(database, listeners.add(listener))
  return () => void listeners.delete(listener)
}

/** Says that events of this process were committed. */
export function eventsCommitted(database: Database): void {
  for (const listener of listening.get(database) ?? []) listener()
}
