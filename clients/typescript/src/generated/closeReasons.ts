// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  CloseOutcome,
  CloseReasonBulkMatch,
  CloseReasonCreateInput,
  CloseReasonFilter,
  CloseReasonGroupBy,
  CloseReasonImportInput,
  CloseReasonMatch,
  CloseReasonOrder,
  CloseReasonRowInput,
  CloseReasonSetInput,
  CloseReasonUpdateInput,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of CloseReason ready-made operations answer: its own values, and who stands at the other end. */
export interface CloseReason {
  /** What you may do with this close reason as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** The reason in a few words, such as Price or Missing feature. */
  name: string
  /** Whether deals are won or lost for it; settable at creation alone. */
  outcome: CloseOutcome | null
  /** Place in the list from which people choose, from 0; those of one place stand by name. */
  position: number | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt id name outcome position updatedAt version'

/** The close reasons that you may see, page by page. */
export const list = /*#__PURE__*/ lists<CloseReason, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only close reasons that meet this. */
  filter?: CloseReasonFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly CloseReasonOrder[] | null
}>('closeReasons', 'after:Cursor before:Cursor filter:CloseReasonFilter first:Int includeArchived:Boolean last:Int orderBy:[CloseReasonOrder!]', shown)

/** One close reason by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<CloseReason, {
  /** The id of a close reason. */
  id: string
}>('closeReason', 'id:ID!', shown)

/** Counts and sums of the close reasons that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        position: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        position: number | null
      }
      min: {
        position: number | null
      }
      sum: {
        position: number | null
      }
    }[]
  }, {
  /** Only close reasons that meet this. */
  filter?: CloseReasonFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly CloseReasonGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('closeReasonsAggregate', 'filter:CloseReasonFilter groupBy:[CloseReasonGroupBy!] includeArchived:Boolean', 'rows{avg{position} count keys{field id value} max{position} min{position} sum{position}}')

/** Puts a close reason away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    closeReason: CloseReason | null
    cursor: string | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('closeReasonArchive', 'input:RecordVersionInput!', 'cursor closeReason', shown)

/** Makes a close reason. */
export const create = /*#__PURE__*/ acts<{
    closeReason: CloseReason | null
    cursor: string | null
  }, {
  /** The new close reason. */
  input: CloseReasonCreateInput
}, CloseReasonCreateInput>('closeReasonCreate', 'input:CloseReasonCreateInput!', 'cursor closeReason', shown)

/** Removes a close reason for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    closeReason: CloseReason | null
    cursor: string | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('closeReasonDelete', 'input:RecordVersionInput!', 'cursor deletedId closeReason', shown)

export { deleteOne as delete }

/** Brings an archived close reason back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    closeReason: CloseReason | null
    cursor: string | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('closeReasonUnarchive', 'input:RecordVersionInput!', 'cursor closeReason', shown)

/** Changes fields of a close reason; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    closeReason: CloseReason | null
    cursor: string | null
  }, {
  /** Which one, and what changes. */
  input: CloseReasonUpdateInput
}, CloseReasonUpdateInput>('closeReasonUpdate', 'input:CloseReasonUpdateInput!', 'cursor closeReason', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    closeReason: CloseReason | null
    created: boolean
    cursor: string | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: CloseReasonRowInput
  /** Which record is meant. */
  match: CloseReasonMatch
}>('closeReasonUpsert', 'input:CloseReasonRowInput! match:CloseReasonMatch!', 'created cursor closeReason', shown)

/** Puts all close reasons away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which close reasons, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CloseReasonFilter
}>('closeReasonsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:CloseReasonFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all close reasons that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which close reasons, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CloseReasonFilter
  /** What is done to each of them. */
  set: CloseReasonSetInput
}>('closeReasonsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:CloseReasonFilter! set:CloseReasonSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes close reasons to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only close reasons that meet this. */
  filter?: CloseReasonFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly CloseReasonOrder[] | null
}>('closeReasonsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:CloseReasonFilter format:FileFormat! includeArchived:Boolean orderBy:[CloseReasonOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes close reasons from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: CloseReasonImportInput
}, CloseReasonImportInput>('closeReasonsImport', 'input:CloseReasonImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<CloseReasonRowInput, CloseReasonBulkMatch> = { plural: 'closeReasons', one: 'closeReason', type: 'CloseReason' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
