import { sql } from '../database/sql.ts'
import type { LoggedEvent } from '../log/logged-event.ts'

/** The columns of an event, of the alias `e`. */
export const EVENT = sql.join(
  [
    ...['id', 'seq', 'actId', 'type', 'noun', 'subjectId', 'occurredAt', 'recordedAt', 'actorId', 'changes', 'facts'],
    ...['ownerBefore', 'ownerAfter', 'teamBefore', 'teamAfter'],
  ].map((column) => sql.ref(`e.${column}`)),
)

/** An event that may not have its number yet: what is told of one record or to auditors does not wait for it. */
export type KeptEvent = Omit<LoggedEvent, 'seq'> & { seq: number | null }

/** A page of events, the newest first. */
export interface EventPage {
  events: KeptEvent[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** Counts all events of the list; runs only when it is called. */
  count(): Promise<number>
}

/** Cuts the one event too many that shows whether there is more. */
export function pageOf(found: KeptEvent[], first: number, after: string | null): Omit<EventPage, 'count'> {
  return { events: found.slice(0, first), hasNextPage: found.length > first, hasPreviousPage: after !== null }
}
