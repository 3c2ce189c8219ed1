// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  ApiKeyCreateInput,
  ApiKeyFilter,
  ApiKeyGroupBy,
  ApiKeyOrder,
  ApiKeyRotateInput,
  ApiKeySetInput,
  ApiKeyUpdateInput,
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  KeyDocuments,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of ApiKey ready-made operations answer: its own values, and who stands at the other end. */
export interface ApiKey {
  /** What you may do with this key as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none. */
  app: string | null
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. */
  documents: KeyDocuments | null
  /** From when on the key is refused; null for a key without an end. */
  expiresAt: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** When the key was last used, to the minute; null before its first use. */
  lastUsedAt: string | null
  /** What the key is for, such as Shop import. */
  name: string
  /** What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing. */
  scopes: string[] | null
  /** When it was last changed here. */
  updatedAt: string
  /** As whom the key acts. Null where you may not see it. */
  user: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version'

/** The keys that you may see, page by page. */
export const list = /*#__PURE__*/ lists<ApiKey, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only keys that meet this. */
  filter?: ApiKeyFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly ApiKeyOrder[] | null
}>('keys', 'after:Cursor before:Cursor filter:ApiKeyFilter first:Int includeArchived:Boolean last:Int orderBy:[ApiKeyOrder!]', shown)

/** One key by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<ApiKey, {
  /** The id of a key. */
  id: string
}>('key', 'id:ID!', shown)

/** Counts and sums of the keys that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        expiresAt: string | null
        lastUsedAt: string | null
      }
      min: {
        expiresAt: string | null
        lastUsedAt: string | null
      }
    }[]
  }, {
  /** Only keys that meet this. */
  filter?: ApiKeyFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly ApiKeyGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('keysAggregate', 'filter:ApiKeyFilter groupBy:[ApiKeyGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value} max{expiresAt lastUsedAt} min{expiresAt lastUsedAt}}')

/** Puts a key away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    key: ApiKey | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('keyArchive', 'input:RecordVersionInput!', 'cursor key', shown)

/** Makes a key with which a program or a person signs in as the named user. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    key: ApiKey | null
    secret: string | null
  }, {
  /** Which key, and how. */
  input: ApiKeyCreateInput
}, ApiKeyCreateInput>('keyCreate', 'input:ApiKeyCreateInput!', 'cursor secret key', shown)

/** Removes a key for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    key: ApiKey | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('keyDelete', 'input:RecordVersionInput!', 'cursor deletedId key', shown)

export { deleteOne as delete }

/** Makes a successor of a key, with the same user, scopes, documents and length of life; the old one opens a while longer. */
export const rotate = /*#__PURE__*/ acts<{
    cursor: string | null
    key: ApiKey | null
    secret: string | null
  }, {
  /** Which key, and how. */
  input: ApiKeyRotateInput
}, ApiKeyRotateInput>('keyRotate', 'input:ApiKeyRotateInput!', 'cursor secret key', shown)

/** Changes fields of a key; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    key: ApiKey | null
  }, {
  /** Which one, and what changes. */
  input: ApiKeyUpdateInput
}, ApiKeyUpdateInput>('keyUpdate', 'input:ApiKeyUpdateInput!', 'cursor key', shown)

/** Puts all keys away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which keys, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: ApiKeyFilter
}>('keysBulkArchive', 'dryRun:Boolean expectedCount:Int filter:ApiKeyFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all keys that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which keys, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: ApiKeyFilter
  /** What is done to each of them. */
  set: ApiKeySetInput
}>('keysBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:ApiKeyFilter! set:ApiKeySetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes keys to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only keys that meet this. */
  filter?: ApiKeyFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly ApiKeyOrder[] | null
}>('keysExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:ApiKeyFilter format:FileFormat! includeArchived:Boolean orderBy:[ApiKeyOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }
