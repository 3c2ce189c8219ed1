import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

/** The change of one field as the event keeps it: API names and API values (Money as {amount, currency}). */
export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** What is recorded of one record's change. */
export interface Fact {
  /** `opportunity.moved`: noun and past participle. */
  type: string
  noun: string
  subjectId: string
  /** The subject's version after the change. */
  version?: number
  /** When it was true; the moment of the write unless an importer says otherwise. */
  occurredAt?: string | null
  changes: FieldChange[]
  /** What the changes do not say: a stage's name, a reason. JSON object. */
  facts?: Record<string, unknown>
  ownerBefore: string | null
  ownerAfter: string | null
  /** Of a record that nobody owns the team to which it belongs. */
  teamBefore?: string | null
  teamAfter?: string | null
}

/** From where something was asked, as far as the server can tell. */
export interface Origin {
  /** The network address of the client, or of the outermost proxy that is trusted. */
  address: string | null
  /** What the client says it is. */
  agent: string | null
}

/** A unit of work: the open transaction with who acts and when. Writers take one; its type is the proof. */
export interface Work extends Transaction {
  actor: Actor
  /** Shared by all events of the act. */
  actId: string
  /** The instant of the unit, ISO 8601 with milliseconds. */
  now: string
  /** The UTC day of `now`. */
  today: string
  requestId: string | null
  /** Adds one event per record changed; they are written together before the commit. */
  record(fact: Fact): void
  /** Id of the last event recorded so far, null without one. */
  lastEventId(): string | null
}
