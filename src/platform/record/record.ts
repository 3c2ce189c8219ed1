import type { Field } from './field.ts'

/** A stored row as both engines answer it: booleans are booleans, JSON is parsed, whole numbers are safe integers. */
export type Row = Record<string, unknown>

/** How a person's reach decides on a record of the noun. */
export type Ownership =
  /** By its owner: OWN is mine, TEAM is my team's and those below. */
  | {
      by: 'owner'
      /** A choice field PRIVATE, TEAM or EVERYONE: who else sees a record, the owner's team or whoever may read the noun. */
      shared?: string
      /** A reference field: a record that nobody owns belongs to this team, and to whoever reaches it by TEAM. */
      team?: string
    }
  /** By the records it belongs to, and by its owner: seen by whoever sees one of them. */
  | { by: 'links'; field: string }
  /** Configuration and colleagues: whoever may read the noun at all reads every record. */
  | { by: 'everyone' }

/** What a noun is, as plain data. It has no hooks: a verb with a rule of its own is an action. */
export interface RecordDefinition {
  /** `opportunity`: the singular of the API, of events and of rights. */
  noun: string
  /** `opportunities` */
  plural: string
  /** `Opportunity`: the GraphQL type. */
  typeName: string
  /** `opp`: the prefix of its ids. */
  prefix: string
  table: string
  description: string
  /** In Chinese, for sentences: 商机. */
  chinese: string
  /** The name of the text field that names a record; it can be hidden from nobody. */
  nameField: string
  ownership: Ownership
  fields: Record<string, Field>
  /**
   * How a record belongs to a partner account, beside being owned by one of the partner's people: `id` (it is the
   * account or one below it), a reference field that names such an account, or `field.part` of a links field.
   */
  partner?: readonly string[]
  /**
   * What the API shows of a record beside its fields, by name, and the fields whose values it tells (`stage`, or
   * `stage.pipeline` of another noun): roles hide it by its name, and it is hidden with any of them.
   */
  beside?: Readonly<Record<string, readonly string[]>>
  /**
   * Fields that tell what stands in fields of other nouns, and those fields (`opportunity.account`): they are hidden
   * with any of them.
   */
  hiddenWith?: Readonly<Record<string, readonly string[]>>
  /** Verbs beside CREATE, READ, UPDATE, ARCHIVE and DELETE: `MOVE`, `WIN`. */
  verbs: Record<string, VerbDefinition>
}

export interface VerbDefinition {
  description: string
  /**
   * Columns under which the verb makes sense: values, `{status: ['OPEN']}`, or whether there is one at all. It stands
   * in `allowed` then alone.
   */
  when?: Record<string, readonly string[] | 'EMPTY' | 'FILLED'>
}

/** Declares a noun. The fields keep their literal types for the noun's own code. */
export function defineRecord<const Definition extends RecordDefinition>(definition: Definition): Definition {
  return definition
}

/** Verbs that every noun has. READ is a right and never stands in `allowed`. */
export const COMMON_VERBS = {
  CREATE: 'Make a new record.',
  READ: 'See the record.',
  UPDATE: 'Change fields of the record.',
  ARCHIVE: 'Put the record away from lists, and bring it back.',
  DELETE: 'Remove the record for good.',
} as const

/** Columns that every record's table has. */
export const COMMON_COLUMNS = ['id', 'version', 'createdAt', 'updatedAt', 'archivedAt'] as const
