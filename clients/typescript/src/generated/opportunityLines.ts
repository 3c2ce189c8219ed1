// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  OpportunityLineBulkMatch,
  OpportunityLineCreateInput,
  OpportunityLineFilter,
  OpportunityLineGroupBy,
  OpportunityLineImportInput,
  OpportunityLineMatch,
  OpportunityLineOrder,
  OpportunityLineRowInput,
  OpportunityLineSetInput,
  OpportunityLineUpdateInput,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of OpportunityLine ready-made operations answer: its own values, and who stands at the other end. */
export interface OpportunityLine {
  /** To whom the deal is to sell. Null where you may not see it. */
  account: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which people know the account; several accounts may share one. */
    name: string
  } | null
  /** What you may do with this opportunity line as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price. */
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
  /** What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  discountPercent: number | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** The deal to which it belongs; settable at creation alone. Null where you may not see it. */
  opportunity: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the deal is called among colleagues. */
    name: string
  } | null
  /** Who owns the deal. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Place in the deal, from 0; left out at creation it becomes the last one. */
  position: number | null
  /** The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. */
  price: {
    /** How much, with exactly as many decimals as the currency has. */
    amount: string
    /** In which currency. */
    currency: string
  } | null
  /** What is offered, by its name. */
  product: string
  /** The article number of the product; null when there is none. */
  productCode: string | null
  /** The family of products to which it belongs, in words that can be counted; null when not said. */
  productFamily: string | null
  /** How much of it, with at most four decimals; 1 unless given. */
  quantity: number | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version'

/** The opportunity lines that you may see, page by page. */
export const list = /*#__PURE__*/ lists<OpportunityLine, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only opportunity lines that meet this. */
  filter?: OpportunityLineFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly OpportunityLineOrder[] | null
}>('opportunityLines', 'after:Cursor before:Cursor filter:OpportunityLineFilter first:Int includeArchived:Boolean last:Int orderBy:[OpportunityLineOrder!]', shown)

/** One opportunity line by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<OpportunityLine, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of an opportunity line. */
  id: string
}>('opportunityLine', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the opportunity lines that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        amount: {
          amount: string
          currency: string
        }[]
        discountPercent: number | null
        position: number | null
        price: {
          amount: string
          currency: string
        }[]
        quantity: number | null
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
        discountPercent: number | null
        position: number | null
        price: {
          amount: string
          currency: string
        }[]
        quantity: number | null
      }
      min: {
        amount: {
          amount: string
          currency: string
        }[]
        discountPercent: number | null
        position: number | null
        price: {
          amount: string
          currency: string
        }[]
        quantity: number | null
      }
      sum: {
        amount: {
          amount: string
          currency: string
        }[]
        discountPercent: number | null
        position: number | null
        price: {
          amount: string
          currency: string
        }[]
        quantity: number | null
      }
    }[]
  }, {
  /** Only opportunity lines that meet this. */
  filter?: OpportunityLineFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly OpportunityLineGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('opportunityLinesAggregate', 'filter:OpportunityLineFilter groupBy:[OpportunityLineGroupBy!] includeArchived:Boolean', 'rows{avg{amount{amount currency} discountPercent position price{amount currency} quantity} count keys{field id value} max{amount{amount currency} discountPercent position price{amount currency} quantity} min{amount{amount currency} discountPercent position price{amount currency} quantity} sum{amount{amount currency} discountPercent position price{amount currency} quantity}}')

/** Puts an opportunity line away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunityLine: OpportunityLine | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('opportunityLineArchive', 'input:RecordVersionInput!', 'cursor opportunityLine', shown)

/** Makes an opportunity line. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunityLine: OpportunityLine | null
  }, {
  /** The new opportunity line. */
  input: OpportunityLineCreateInput
}, OpportunityLineCreateInput>('opportunityLineCreate', 'input:OpportunityLineCreateInput!', 'cursor opportunityLine', shown)

/** Removes a line for good from a deal that you may change. The amount of a deal that follows its lines follows. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    opportunityLine: OpportunityLine | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('opportunityLineDelete', 'input:RecordVersionInput!', 'cursor deletedId opportunityLine', shown)

export { deleteOne as delete }

/** Brings an archived opportunity line back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunityLine: OpportunityLine | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('opportunityLineUnarchive', 'input:RecordVersionInput!', 'cursor opportunityLine', shown)

/** Changes fields of an opportunity line; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunityLine: OpportunityLine | null
  }, {
  /** Which one, and what changes. */
  input: OpportunityLineUpdateInput
}, OpportunityLineUpdateInput>('opportunityLineUpdate', 'input:OpportunityLineUpdateInput!', 'cursor opportunityLine', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    opportunityLine: OpportunityLine | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: OpportunityLineRowInput
  /** Which record is meant. */
  match: OpportunityLineMatch
}>('opportunityLineUpsert', 'input:OpportunityLineRowInput! match:OpportunityLineMatch!', 'created cursor opportunityLine', shown)

/** Puts all opportunity lines away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which opportunity lines, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: OpportunityLineFilter
}>('opportunityLinesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:OpportunityLineFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all opportunity lines that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which opportunity lines, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: OpportunityLineFilter
  /** What is done to each of them. */
  set: OpportunityLineSetInput
}>('opportunityLinesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:OpportunityLineFilter! set:OpportunityLineSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes opportunity lines to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only opportunity lines that meet this. */
  filter?: OpportunityLineFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly OpportunityLineOrder[] | null
}>('opportunityLinesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:OpportunityLineFilter format:FileFormat! includeArchived:Boolean orderBy:[OpportunityLineOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes opportunity lines from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: OpportunityLineImportInput
}, OpportunityLineImportInput>('opportunityLinesImport', 'input:OpportunityLineImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<OpportunityLineRowInput, OpportunityLineBulkMatch> = { plural: 'opportunityLines', one: 'opportunityLine', type: 'OpportunityLine' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
