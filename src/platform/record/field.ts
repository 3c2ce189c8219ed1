import type { Sentence } from '../../plain/refusal.ts'
import type { RecordDefinition } from './record.ts'

/** What every field says of itself. */
interface Common {
  /** For people who read the schema: unit, shape, what null means. */
  description: string
  /** Must have a value from creation on; null is refused. */
  required?: boolean
  /** Computed by rules: stands in no input. */
  computed?: boolean
  /** Settable at creation alone. */
  createOnly?: boolean
}

/** A way to bring a text into its one spelling; `clean` answers null where the text is not of that form. */
export interface TextForm {
  /** What it is called, with an example: the end of a sentence. */
  name: string
  chinese: string
  clean: (text: string) => string | null
}

/** One line of text. Column `x`, and `xKey` with the comparable form that filters and orders use. */
export interface TextField extends Common {
  kind: 'text'
  column: string
  max: number
  form?: TextForm
  /** Its words are found by `search`. */
  search?: boolean
  /** Its key may stand once in the table (a unique index on `xKey`); a second one is refused with TAKEN. */
  unique?: boolean
  /** Its value is the name of a noun, stored as nouns are spelled in code: the API's enum Noun. */
  ofNouns?: boolean
}

/** Text of several lines: shown and searched, neither filtered nor sorted by. */
export interface LongTextField extends Common {
  kind: 'longText'
  column: string
  max: number
  search?: boolean
}

/** A list of short texts: a JSON column to read, rows of ListValue to filter by. Never null; empty where there is none. */
export interface TextsField extends Common {
  kind: 'texts'
  column: string
  max: number
  most: number
  form?: TextForm
  search?: boolean
}

export interface IntegerField extends Common {
  kind: 'integer'
  column: string
  min?: number
  max?: number
}

export interface NumberField extends Common {
  kind: 'number'
  column: string
  min?: number
  max?: number
}

export interface BooleanField extends Common {
  kind: 'boolean'
  column: string
  default: boolean
}

/** Amount and currency: columns `xMinor` and `xCurrency`. */
export interface MoneyField extends Common {
  kind: 'money'
  minor: string
  currency: string
}

/** An amount in the workspace's base currency, computed by rules: one column of minor units. */
export interface BaseMoneyField extends Common {
  kind: 'baseMoney'
  column: string
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DayField extends Common {
  kind: 'day'
  column: string
}

/** An instant, ISO 8601 in UTC with milliseconds. */
export interface InstantField extends Common {
  kind: 'instant'
  column: string
}

/** One of a closed list: a GraphQL enum. */
export interface ChoiceField extends Common {
  kind: 'choice'
  column: string
  /** Name of the GraphQL enum; two fields of one enum share the same `options` object. */
  enumName: string
  enumDescription: string
  /** Value to description. */
  options: Record<string, string>
  default?: string
}

/** The id of another record; shown as that record, null where the viewer may not see it. */
export interface ReferenceField extends Common {
  kind: 'reference'
  column: string
  target: () => RecordDefinition
  /** The target is the noun itself, and nothing may stand below itself. */
  tree?: boolean
  /** Only records that hold this may be named; one that holds it no more counts as none where rights follow from it. */
  only?: { column: string; value: string | boolean; means: Sentence }
}

/** A JSON object or list of a shape that rules know: shown as it was given, neither filtered nor sorted by. */
export interface JsonField extends Common {
  kind: 'json'
  column: string
  /** Characters of its shortest spelling. */
  max: number
}

/** A list of small objects kept as JSON: shown, neither filtered nor sorted by. Never null. */
export interface StructsField extends Common {
  kind: 'structs'
  column: string
  /** Name of the GraphQL object type; its input is `<typeName>Input`. */
  typeName: string
  typeDescription: string
  most: number
  fields: Record<string, StructPart>
}

export type StructPart =
  | { kind: 'text'; description: string; max: number; required?: boolean }
  | { kind: 'boolean'; description: string; default: boolean }
  /** Kept in the spelling of `InstantField`. */
  | { kind: 'instant'; description: string }
  | {
      kind: 'choice'
      description: string
      enumName: string
      enumDescription: string
      options: Record<string, string>
      required?: boolean
    }

/**
 * A list kept in a table of its own, one row per entry with `position`: entries that point to other records
 * (a contact's accounts, an activity's participants). Never null. A part `reference` is a record's id; a part
 * `anyRecord` is the id of a record of any noun (columns `recordId` and `noun`).
 */
export interface LinksField extends Common {
  kind: 'links'
  table: string
  /** Column that holds the id of the record to which the list belongs. */
  ownColumn: string
  typeName: string
  typeDescription: string
  most: number
  parts: Record<string, LinkPart>
  /** Where set, the list is shown as the records themselves and given as their ids: the name of that part. */
  flat?: string
}

export type LinkPart =
  | { kind: 'reference'; column: string; description: string; target: () => RecordDefinition; required?: boolean }
  | { kind: 'anyRecord'; column: 'recordId'; description: string; required: true }
  | { kind: 'text'; column: string; description: string; max: number; required?: boolean }
  | { kind: 'boolean'; column: string; description: string; default: boolean }
  | { kind: 'number'; column: string; description: string; min?: number; max?: number; required?: boolean }
  | { kind: 'instant'; column: string; description: string }
  | {
      kind: 'choice'
      column: string
      description: string
      enumName: string
      enumDescription: string
      options: Record<string, string>
      required?: boolean
      default?: string
    }

export type Field =
  | TextField
  | LongTextField
  | TextsField
  | IntegerField
  | NumberField
  | BooleanField
  | MoneyField
  | BaseMoneyField
  | DayField
  | InstantField
  | ChoiceField
  | ReferenceField
  | JsonField
  | StructsField
  | LinksField

export type FieldKind = Field['kind']
