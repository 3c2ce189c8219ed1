import type { FieldChange } from '../work/work.ts'

/** A row of the event log that has its number. */
export interface LoggedEvent {
  id: string
  /** Dense and increasing in the order of commits; never shown to a client. */
  seq: number
  actId: string
  type: string
  noun: string
  subjectId: string
  occurredAt: string
  recordedAt: string
  /** Null for the house itself. */
  actorId: string | null
  changes: FieldChange[]
  facts: Record<string, unknown>
  ownerBefore: string | null
  ownerAfter: string | null
  /** The team of that owner when the event was written. */
  teamBefore: string | null
  teamAfter: string | null
}

/** A place in the log: after the event of that id and number. */
export interface Place {
  seq: number
  id: string
}

/** Before the first event. Its id is none that an event can have. */
export const BEGINNING: Place = { seq: 0, id: 'evt_00000000000000000000000000' }
