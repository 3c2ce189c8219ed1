// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  AccountBulkMatch,
  AccountCreateInput,
  AccountFilter,
  AccountGroupBy,
  AccountImportInput,
  AccountMatch,
  AccountOrder,
  AccountRowInput,
  AccountSetInput,
  AccountUpdateInput,
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Account ready-made operations answer: its own values, and who stands at the other end. */
export interface Account {
  /** What you may do with this account as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** What the account takes in a year, in its own currency; null when not known. */
  annualRevenue: {
    /** How much, with exactly as many decimals as the currency has. */
    amount: string
    /** In which currency. */
    currency: string
  } | null
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do. */
  domains: string[] | null
  /** Number of people who work there; null when not known. */
  employees: number | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** The line of business in words, such as retail; null when not known. */
  industry: string | null
  /** True for an account that sells with us. */
  isPartner: boolean | null
  /** The name in the commercial register, as it stands on a contract; null when not known. */
  legalName: string | null
  /** Where the relation with the account stands, in the words of the workspace; null while nobody said. */
  lifecycleStage: string | null
  /** The name by which people know the account; several accounts may share one. */
  name: string
  /** Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** The account to which this one belongs as a subsidiary or branch; null at the top of its tree. Null where you may not see it. */
  parent: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which people know the account; several accounts may share one. */
    name: string
  } | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones: string[] | null
  /** How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated. */
  tier: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
  /** Address of the public web site; null when there is none or it is not known. */
  website: string | null
}

const shown = 'allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website'

/** The accounts that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Account, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only accounts that meet this. */
  filter?: AccountFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly AccountOrder[] | null
}>('accounts', 'after:Cursor before:Cursor filter:AccountFilter first:Int includeArchived:Boolean last:Int orderBy:[AccountOrder!]', shown)

/** One account by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Account, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of an account. */
  id: string
}>('account', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the accounts that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        annualRevenue: {
          amount: string
          currency: string
        }[]
        employees: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        annualRevenue: {
          amount: string
          currency: string
        }[]
        employees: number | null
      }
      min: {
        annualRevenue: {
          amount: string
          currency: string
        }[]
        employees: number | null
      }
      sum: {
        annualRevenue: {
          amount: string
          currency: string
        }[]
        employees: number | null
      }
    }[]
  }, {
  /** Only accounts that meet this. */
  filter?: AccountFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly AccountGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('accountsAggregate', 'filter:AccountFilter groupBy:[AccountGroupBy!] includeArchived:Boolean', 'rows{avg{annualRevenue{amount currency} employees} count keys{field id value} max{annualRevenue{amount currency} employees} min{annualRevenue{amount currency} employees} sum{annualRevenue{amount currency} employees}}')

/** Puts an account away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    account: Account | null
    cursor: string | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('accountArchive', 'input:RecordVersionInput!', 'cursor account', shown)

/** Makes an account. */
export const create = /*#__PURE__*/ acts<{
    account: Account | null
    cursor: string | null
  }, {
  /** The new account. */
  input: AccountCreateInput
}, AccountCreateInput>('accountCreate', 'input:AccountCreateInput!', 'cursor account', shown)

/** Removes an account for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    account: Account | null
    cursor: string | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('accountDelete', 'input:RecordVersionInput!', 'cursor deletedId account', shown)

export { deleteOne as delete }

/** Brings an archived account back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    account: Account | null
    cursor: string | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('accountUnarchive', 'input:RecordVersionInput!', 'cursor account', shown)

/** Changes fields of an account; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    account: Account | null
    cursor: string | null
  }, {
  /** Which one, and what changes. */
  input: AccountUpdateInput
}, AccountUpdateInput>('accountUpdate', 'input:AccountUpdateInput!', 'cursor account', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    account: Account | null
    created: boolean
    cursor: string | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: AccountRowInput
  /** Which record is meant. */
  match: AccountMatch
}>('accountUpsert', 'input:AccountRowInput! match:AccountMatch!', 'created cursor account', shown)

/** Puts all accounts away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which accounts, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: AccountFilter
}>('accountsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:AccountFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all accounts that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which accounts, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: AccountFilter
  /** What is done to each of them. */
  set: AccountSetInput
}>('accountsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:AccountFilter! set:AccountSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes accounts to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only accounts that meet this. */
  filter?: AccountFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly AccountOrder[] | null
}>('accountsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:AccountFilter format:FileFormat! includeArchived:Boolean orderBy:[AccountOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes accounts from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: AccountImportInput
}, AccountImportInput>('accountsImport', 'input:AccountImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<AccountRowInput, AccountBulkMatch> = { plural: 'accounts', one: 'account', type: 'Account' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
