// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  ForecastPeriodUnit,
  JobKind,
  JobStatus,
  Noun,
  QuotaBulkMatch,
  QuotaCreateInput,
  QuotaFilter,
  QuotaGroupBy,
  QuotaImportInput,
  QuotaMatch,
  QuotaMeasure,
  QuotaOrder,
  QuotaRowInput,
  QuotaSetInput,
  QuotaUpdateInput,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Quota ready-made operations answer: its own values, and who stands at the other end. */
export interface Quota {
  /** What you may do with this quota as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. */
  amount: {
    /** How much, with exactly as many decimals as the currency has. */
    amount: string
    /** In which currency. */
    currency: string
  } | null
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What is counted. */
  measure: QuotaMeasure | null
  /** What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given. */
  name: string
  /** How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  number: number | null
  /** The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold. */
  productFamily: string | null
  /** The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  start: string | null
  /** The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone. Null where you may not see it. */
  team: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the team is called. */
    name: string
  } | null
  /** How long the period is. */
  unit: ForecastPeriodUnit | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version'

/** The quotas that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Quota, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only quotas that meet this. */
  filter?: QuotaFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly QuotaOrder[] | null
}>('quotas', 'after:Cursor before:Cursor filter:QuotaFilter first:Int includeArchived:Boolean last:Int orderBy:[QuotaOrder!]', shown)

/** One quota by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Quota, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a quota. */
  id: string
}>('quota', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the quotas that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        amount: {
          amount: string
          currency: string
        }[]
        number: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        amount: {
          amount: string
          currency: string
        }[]
        number: number | null
        start: string | null
      }
      min: {
        amount: {
          amount: string
          currency: string
        }[]
        number: number | null
        start: string | null
      }
      sum: {
        amount: {
          amount: string
          currency: string
        }[]
        number: number | null
      }
    }[]
  }, {
  /** Only quotas that meet this. */
  filter?: QuotaFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly QuotaGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('quotasAggregate', 'filter:QuotaFilter groupBy:[QuotaGroupBy!] includeArchived:Boolean', 'rows{avg{amount{amount currency} number} count keys{field id value} max{amount{amount currency} number start} min{amount{amount currency} number start} sum{amount{amount currency} number}}')

/** Puts a quota away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    quota: Quota | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('quotaArchive', 'input:RecordVersionInput!', 'cursor quota', shown)

/** Makes a quota. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    quota: Quota | null
  }, {
  /** The new quota. */
  input: QuotaCreateInput
}, QuotaCreateInput>('quotaCreate', 'input:QuotaCreateInput!', 'cursor quota', shown)

/** Removes a quota for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    quota: Quota | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('quotaDelete', 'input:RecordVersionInput!', 'cursor deletedId quota', shown)

export { deleteOne as delete }

/** Brings an archived quota back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    quota: Quota | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('quotaUnarchive', 'input:RecordVersionInput!', 'cursor quota', shown)

/** Changes fields of a quota; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    quota: Quota | null
  }, {
  /** Which one, and what changes. */
  input: QuotaUpdateInput
}, QuotaUpdateInput>('quotaUpdate', 'input:QuotaUpdateInput!', 'cursor quota', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    quota: Quota | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: QuotaRowInput
  /** Which record is meant. */
  match: QuotaMatch
}>('quotaUpsert', 'input:QuotaRowInput! match:QuotaMatch!', 'created cursor quota', shown)

/** Puts all quotas away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which quotas, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: QuotaFilter
}>('quotasBulkArchive', 'dryRun:Boolean expectedCount:Int filter:QuotaFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all quotas that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which quotas, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: QuotaFilter
  /** What is done to each of them. */
  set: QuotaSetInput
}>('quotasBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:QuotaFilter! set:QuotaSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes quotas to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only quotas that meet this. */
  filter?: QuotaFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly QuotaOrder[] | null
}>('quotasExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:QuotaFilter format:FileFormat! includeArchived:Boolean orderBy:[QuotaOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes quotas from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: QuotaImportInput
}, QuotaImportInput>('quotasImport', 'input:QuotaImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<QuotaRowInput, QuotaBulkMatch> = { plural: 'quotas', one: 'quota', type: 'Quota' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
