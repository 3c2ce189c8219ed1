import type { Refusal } from '../../plain/refusal.ts'
import type { RecordDefinition, Row } from '../record/record.ts'

/** A reference as importers may give it: the record that another system knows by this id. */
export interface ByExternalId {
  externalId: { source: string; id: string }
  /** Needed where the reference may be of any noun and several nouns know the external id. */
  noun?: string
}

/** A reference that an input names; looked up for the whole batch at once. */
export interface Ask {
  /** Null: a record of any noun. */
  target: RecordDefinition | null
  value: string | ByExternalId
  path: string[]
  /** Takes the id and the noun of the record that was found. */
  put: (id: string, noun: string) => void
}

/** Where the values of one input go, and what is found wrong with them. */
export interface Reading {
  into: Row
  refusals: Refusal[]
  asks: Ask[]
}

/** Brings an API value into columns of `reading.into`, or refuses it under `path`, as the client wrote it. */
export type ReadValue<Kind> = (field: Kind, value: unknown, path: string[], reading: Reading) => void
