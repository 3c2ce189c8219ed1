// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  CompetitorBulkMatch,
  CompetitorCreateInput,
  CompetitorFilter,
  CompetitorGroupBy,
  CompetitorImportInput,
  CompetitorMatch,
  CompetitorOrder,
  CompetitorRowInput,
  CompetitorSetInput,
  CompetitorUpdateInput,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Competitor ready-made operations answer: its own values, and who stands at the other end. */
export interface Competitor {
  /** What you may do with this competitor as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What the competitor is called. */
  name: string
  /** What we say when a customer compares us with it; null when not written down. */
  ourAnswer: string | null
  /** What it sells against us, by name. */
  products: string[] | null
  /** In what it is better than we are; null when not written down. */
  strengths: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
  /** In what it is worse than we are; null when not written down. */
  weaknesses: string | null
  /** Its web site; null when not known. */
  website: string | null
}

const shown = 'allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website'

/** The competitors that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Competitor, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only competitors that meet this. */
  filter?: CompetitorFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly CompetitorOrder[] | null
}>('competitors', 'after:Cursor before:Cursor filter:CompetitorFilter first:Int includeArchived:Boolean last:Int orderBy:[CompetitorOrder!]', shown)

/** One competitor by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Competitor, {
  /** The id of a competitor. */
  id: string
}>('competitor', 'id:ID!', shown)

/** Counts and sums of the competitors that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only competitors that meet this. */
  filter?: CompetitorFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly CompetitorGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('competitorsAggregate', 'filter:CompetitorFilter groupBy:[CompetitorGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a competitor away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    competitor: Competitor | null
    cursor: string | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('competitorArchive', 'input:RecordVersionInput!', 'cursor competitor', shown)

/** Makes a competitor. */
export const create = /*#__PURE__*/ acts<{
    competitor: Competitor | null
    cursor: string | null
  }, {
  /** The new competitor. */
  input: CompetitorCreateInput
}, CompetitorCreateInput>('competitorCreate', 'input:CompetitorCreateInput!', 'cursor competitor', shown)

/** Removes a competitor for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    competitor: Competitor | null
    cursor: string | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('competitorDelete', 'input:RecordVersionInput!', 'cursor deletedId competitor', shown)

export { deleteOne as delete }

/** Brings an archived competitor back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    competitor: Competitor | null
    cursor: string | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('competitorUnarchive', 'input:RecordVersionInput!', 'cursor competitor', shown)

/** Changes fields of a competitor; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    competitor: Competitor | null
    cursor: string | null
  }, {
  /** Which one, and what changes. */
  input: CompetitorUpdateInput
}, CompetitorUpdateInput>('competitorUpdate', 'input:CompetitorUpdateInput!', 'cursor competitor', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    competitor: Competitor | null
    created: boolean
    cursor: string | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: CompetitorRowInput
  /** Which record is meant. */
  match: CompetitorMatch
}>('competitorUpsert', 'input:CompetitorRowInput! match:CompetitorMatch!', 'created cursor competitor', shown)

/** Puts all competitors away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which competitors, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CompetitorFilter
}>('competitorsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:CompetitorFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all competitors that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which competitors, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CompetitorFilter
  /** What is done to each of them. */
  set: CompetitorSetInput
}>('competitorsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:CompetitorFilter! set:CompetitorSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes competitors to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only competitors that meet this. */
  filter?: CompetitorFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly CompetitorOrder[] | null
}>('competitorsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:CompetitorFilter format:FileFormat! includeArchived:Boolean orderBy:[CompetitorOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes competitors from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: CompetitorImportInput
}, CompetitorImportInput>('competitorsImport', 'input:CompetitorImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<CompetitorRowInput, CompetitorBulkMatch> = { plural: 'competitors', one: 'competitor', type: 'Competitor' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
