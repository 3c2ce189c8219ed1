import { type Refusal, refusalsOf } from '../../plain/refusal.ts'
import type { CustomChange } from '../customfields/values.ts'
import type { Row } from '../record/record.ts'
import type { FieldChange, Work } from '../work/work.ts'
import type { Ask } from './reading.ts'

/**
 * A record as the API writes it: Money as {amount, currency}, references as ids (from importers also as
 * {externalId: {source, id}}), lists, links [{account: 'acc_…', role}], customFields [{key, text, …}],
 * externalIds [{source, id}]. Absent: unchanged; null: cleared; a list replaces.
 */
export type Input = Record<string, unknown>

export interface ExternalId {
  source: string
  id: string
}

/** A list kept in rows of another table: as it stands, and as it will. */
export interface ListChange<Entry> {
  before: Entry[]
  after: Entry[]
}

/** A record on its way to be written: what stands, what will stand, and what was refused on the way. */
export interface Draft {
  /** Place in the client's input. */
  index: number
  id: string
  /** The stored row, locked; null: a creation. */
  before: Row | null
  /**
   * Columns as they will be stored; rules assign to it. A links field stands under its API name as a list of
   * entries by part ({account: 'acc_…', role: 'Buyer', isPrimary: true}), also in `before`; undefined: unchanged.
   */
  after: Row
  input: Input
  /** A refused draft is skipped by everything that follows. */
  refusals: Refusal[]
  /** What a rule says happened; `noun.created` or `noun.updated` unless it does. */
  fact: {
    type?: string
    facts?: Record<string, unknown>
    occurredAt?: string | null
    /** Beside what the fields show; a change of a field's own name replaces what the field shows. */
    changes?: FieldChange[]
  }
  /** Null: unchanged. */
  externalIds: ListChange<ExternalId> | null
  customValues: CustomChange[]
  /** Records of the same batch to which this one refers: refused with them. */
  leansOn: { draft: Draft; refusal: Refusal }[]
  /** Set once it is written. */
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | null
}

/** A reference that a draft names. */
export interface Asked {
  draft: Draft
  ask: Ask
}

/** Settles the drafts with the noun's rules, then calls `saveDrafts`. */
export type Save = (work: Work, drafts: Draft[]) => Promise<void>

/** A draft of nothing yet. */
export function newDraft(index: number, id: string, before: Row | null, after: Row, input: Input): Draft {
  return {
    ...{ index, id, before, after, input },
    ...{ refusals: [], fact: {}, externalIds: null, customValues: [], leansOn: [], outcome: null },
  }
}

/** Whether nothing was refused so far. */
export function stands(draft: Draft): boolean {
  return draft.refusals.length === 0
}

/** Runs a pure rule on each draft that stands, keeping what it refuses with the draft. */
export function settle(drafts: Draft[], rule: (draft: Draft) => void): void {
  for (const draft of drafts) {
    if (!stands(draft)) continue
    try {
      rule(draft)
    } catch (thrown) {
      draft.refusals.push(...refusalsOf(thrown))
    }
  }
}
