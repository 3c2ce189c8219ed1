// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  CurrencyBulkMatch,
  CurrencyCreateInput,
  CurrencyFilter,
  CurrencyGroupBy,
  CurrencyImportInput,
  CurrencyMatch,
  CurrencyOrder,
  CurrencyRatesSetInput,
  CurrencyRowInput,
  CurrencySetInput,
  CurrencyUpdateInput,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Currency ready-made operations answer: its own values, and who stands at the other end. */
export interface Currency {
  /** What you may do with this currency as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** ISO 4217 code, such as CNY. It never changes. */
  code: string
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  isBase: boolean | null
  /** The name in words, such as Chinese yuan. */
  name: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt code createdAt id isBase name updatedAt version'

/** The currencies that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Currency, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only currencies that meet this. */
  filter?: CurrencyFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly CurrencyOrder[] | null
}>('currencies', 'after:Cursor before:Cursor filter:CurrencyFilter first:Int includeArchived:Boolean last:Int orderBy:[CurrencyOrder!]', shown)

/** One currency by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Currency, {
  /** The id of a currency. */
  id: string
}>('currency', 'id:ID!', shown)

/** Counts and sums of the currencies that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only currencies that meet this. */
  filter?: CurrencyFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly CurrencyGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('currenciesAggregate', 'filter:CurrencyFilter groupBy:[CurrencyGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts all currencies away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which currencies, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CurrencyFilter
}>('currenciesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:CurrencyFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all currencies that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which currencies, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: CurrencyFilter
  /** What is done to each of them. */
  set: CurrencySetInput
}>('currenciesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:CurrencyFilter! set:CurrencySetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes currencies to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only currencies that meet this. */
  filter?: CurrencyFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly CurrencyOrder[] | null
}>('currenciesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:CurrencyFilter format:FileFormat! includeArchived:Boolean orderBy:[CurrencyOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes currencies from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: CurrencyImportInput
}, CurrencyImportInput>('currenciesImport', 'input:CurrencyImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** Puts a currency away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    currency: Currency | null
    cursor: string | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('currencyArchive', 'input:RecordVersionInput!', 'cursor currency', shown)

/** Makes a currency. */
export const create = /*#__PURE__*/ acts<{
    currency: Currency | null
    cursor: string | null
  }, {
  /** The new currency. */
  input: CurrencyCreateInput
}, CurrencyCreateInput>('currencyCreate', 'input:CurrencyCreateInput!', 'cursor currency', shown)

/** Removes a currency with its rates for good; money in it stays as it is. The base currency is never removed. */
export const deleteOne = /*#__PURE__*/ acts<{
    currency: Currency | null
    cursor: string | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('currencyDelete', 'input:RecordVersionInput!', 'cursor deletedId currency', shown)

export { deleteOne as delete }

/** Sets dated rates of currencies: a rate of a day that has one takes its place. Amounts that were converted before keep the rate that they had. */
export const ratesSet = /*#__PURE__*/ acts<{
    currencies: {
      id: string
      name: string | null
    }[]
    cursor: string | null
  }, {
  /** Which rates. */
  input: CurrencyRatesSetInput
}, CurrencyRatesSetInput>('currencyRatesSet', 'input:CurrencyRatesSetInput!', 'currencies{id name} cursor')

/** Brings an archived currency back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    currency: Currency | null
    cursor: string | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('currencyUnarchive', 'input:RecordVersionInput!', 'cursor currency', shown)

/** Changes fields of a currency; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    currency: Currency | null
    cursor: string | null
  }, {
  /** Which one, and what changes. */
  input: CurrencyUpdateInput
}, CurrencyUpdateInput>('currencyUpdate', 'input:CurrencyUpdateInput!', 'cursor currency', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    currency: Currency | null
    cursor: string | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: CurrencyRowInput
  /** Which record is meant. */
  match: CurrencyMatch
}>('currencyUpsert', 'input:CurrencyRowInput! match:CurrencyMatch!', 'created cursor currency', shown)

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<CurrencyRowInput, CurrencyBulkMatch> = { plural: 'currencies', one: 'currency', type: 'Currency' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
