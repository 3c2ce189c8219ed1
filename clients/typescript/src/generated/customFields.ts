// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  CustomFieldDefinitionBulkMatch,
  CustomFieldDefinitionCreateInput,
  CustomFieldDefinitionDeleteInput,
  CustomFieldDefinitionFilter,
  CustomFieldDefinitionGroupBy,
  CustomFieldDefinitionImportInput,
  CustomFieldDefinitionMatch,
  CustomFieldDefinitionOrder,
  CustomFieldDefinitionRowInput,
  CustomFieldDefinitionSetInput,
  CustomFieldDefinitionUpdateInput,
  CustomFieldKind,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of CustomFieldDefinition ready-made operations answer: its own values, and who stands at the other end. */
export interface CustomFieldDefinition {
  /** What you may do with this custom field as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** What belongs into the field, for those who fill it; null when nobody wrote it down. */
  description: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** By what the API and programs name the field, such as salesOffice; stands once in the noun. */
  key: string | null
  /** What kind of value the field holds. Fixed as soon as a record has a value. */
  kind: CustomFieldKind | null
  /** What people call the field, such as Sales office. */
  label: string
  /** A record may have several of the options. */
  multiple: boolean | null
  /** The kind of records to which the field is added. */
  noun: Noun | null
  /** The values to choose from, in the order in which they are shown; empty unless the kind is OPTION. */
  options: string[] | null
  /** A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  required: boolean | null
  /** A value stands in one record of the noun. Cannot be set once records have values. */
  unique: boolean | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version'

/** The custom fields that you may see, page by page. */
export const list = /*#__PURE__*/ lists<CustomFieldDefinition, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only custom fields that meet this. */
  filter?: CustomFieldDefinitionFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly CustomFieldDefinitionOrder[] | null
}>('customFields', 'after:Cursor before:Cursor filter:CustomFieldDefinitionFilter first:Int includeArchived:Boolean last:Int orderBy:[CustomFieldDefinitionOrder!]', shown)

/** One custom field by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<CustomFieldDefinition, {
  /** The id of a custom field. */
  id: string
}>('customField', 'id:ID!', shown)

/** Counts and sums of the custom fields that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
    }[]
  }, {
  /** Only custom fields that meet this. */
  filter?: CustomFieldDefinitionFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly CustomFieldDefinitionGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('customFieldsAggregate', 'filter:CustomFieldDefinitionFilter groupBy:[CustomFieldDefinitionGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a custom field away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    customField: {
      id: string
      label: string
    } | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('customFieldArchive', 'input:RecordVersionInput!', 'cursor customField{id label}')

/** Makes a custom field. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    customField: {
      id: string
      label: string
    } | null
  }, {
  /** The new custom field. */
  input: CustomFieldDefinitionCreateInput
}, CustomFieldDefinitionCreateInput>('customFieldCreate', 'input:CustomFieldDefinitionCreateInput!', 'cursor customField{id label}')

/** Removes a custom field for good. Refused with HAS_DEPENDENTS while records have values, unless asked. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    customField: {
      id: string
      label: string
    } | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: CustomFieldDefinitionDeleteInput
}, CustomFieldDefinitionDeleteInput>('customFieldDelete', 'input:CustomFieldDefinitionDeleteInput!', 'cursor customField{id label} deletedId')

export { deleteOne as delete }

/** Brings an archived custom field back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    customField: {
      id: string
      label: string
    } | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('customFieldUnarchive', 'input:RecordVersionInput!', 'cursor customField{id label}')

/** Changes fields of a custom field; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    customField: {
      id: string
      label: string
    } | null
  }, {
  /** Which one, and what changes. */
  input: CustomFieldDefinitionUpdateInput
}, CustomFieldDefinitionUpdateInput>('customFieldUpdate', 'input:CustomFieldDefinitionUpdateInput!', 'cursor customField{id label}')

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    customField: {
      id: string
      label: string
    } | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: CustomFieldDefinitionRowInput
  /** Which record is meant. */
  match: CustomFieldDefinitionMatch
}>('customFieldUpsert', 'input:CustomFieldDefinitionRowInput! match:CustomFieldDefinitionMatch!', 'created cursor customField{id label}')

/** Puts all custom fields away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
export const bulkArchive = /*#__PURE__*/ acts<{
    cursor: string | null
    jobId: string | null
    results: {
      id: string | null
      index: number
      outcome: BulkOutcome
    }[]
  }, {
  /** Try everything and write nothing: the results are those that a real run would have now. */
  dryRun?: boolean | null
  /** How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH). */
  expectedCount?: number | null
  /** Which custom fields, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CustomFieldDefinitionFilter
}>('customFieldsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:CustomFieldDefinitionFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all custom fields that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
export const bulkUpdate = /*#__PURE__*/ acts<{
    cursor: string | null
    jobId: string | null
    results: {
      id: string | null
      index: number
      outcome: BulkOutcome
    }[]
  }, {
  /** Try everything and write nothing: the results are those that a real run would have now. */
  dryRun?: boolean | null
  /** How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH). */
  expectedCount?: number | null
  /** Which custom fields, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CustomFieldDefinitionFilter
  /** What is done to each of them. */
  set: CustomFieldDefinitionSetInput
}>('customFieldsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:CustomFieldDefinitionFilter! set:CustomFieldDefinitionSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes custom fields to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
export const exportOne = /*#__PURE__*/ acts<{
    cursor: string | null
    job: {
      allowed: Verb[]
      archivedAt: string | null
      created: number | null
      createdAt: string
      dryRun: boolean | null
      endedAt: string | null
      expiresAt: string | null
      failed: number | null
      id: string
      kind: JobKind | null
      message: string | null
      name: string
      noun: Noun | null
      owner: {
        id: string
        name: string
      } | null
      processed: number | null
      resultPath: string | null
      startedAt: string | null
      status: JobStatus | null
      total: number | null
      unchanged: number | null
      undoes: {
        id: string
        name: string
      } | null
      updated: number | null
      updatedAt: string
      uploadPath: string | null
      version: number
    } | null
  }, {
  /** Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given. */
  byteOrderMark?: boolean | null
  /** What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given. */
  columns?: readonly string[] | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Only custom fields that meet this. */
  filter?: CustomFieldDefinitionFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly CustomFieldDefinitionOrder[] | null
}>('customFieldsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:CustomFieldDefinitionFilter format:FileFormat! includeArchived:Boolean orderBy:[CustomFieldDefinitionOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes custom fields from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
export const importOne = /*#__PURE__*/ acts<{
    cursor: string | null
    job: {
      allowed: Verb[]
      archivedAt: string | null
      created: number | null
      createdAt: string
      dryRun: boolean | null
      endedAt: string | null
      expiresAt: string | null
      failed: number | null
      id: string
      kind: JobKind | null
      message: string | null
      name: string
      noun: Noun | null
      owner: {
        id: string
        name: string
      } | null
      processed: number | null
      resultPath: string | null
      startedAt: string | null
      status: JobStatus | null
      total: number | null
      unchanged: number | null
      undoes: {
        id: string
        name: string
      } | null
      updated: number | null
      updatedAt: string
      uploadPath: string | null
      version: number
    } | null
  }, {
  /** How the file is read. */
  input: CustomFieldDefinitionImportInput
}, CustomFieldDefinitionImportInput>('customFieldsImport', 'input:CustomFieldDefinitionImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<CustomFieldDefinitionRowInput, CustomFieldDefinitionBulkMatch> = { plural: 'customFields', one: 'customField', type: 'CustomFieldDefinition' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
