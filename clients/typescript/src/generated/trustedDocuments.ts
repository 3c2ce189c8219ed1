// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  TrustedDocumentFilter,
  TrustedDocumentGroupBy,
  TrustedDocumentOrder,
  TrustedDocumentsRegisterInput,
  Verb,
} from './types.ts'

/** What of TrustedDocument ready-made operations answer: its own values, and who stands at the other end. */
export interface TrustedDocument {
  /** What you may do with this trusted document as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** The app to which it belongs, such as board. The same text may be registered for several apps. */
  app: string | null
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** What the document may cost at most with the usual page sizes where variables decide them; of several operations the dearest one’s. Null where the schema no longer takes the document, or your roles hide its text. */
  cost: number | null
  /** When it was entered here. */
  createdAt: string
  /** By what a request names it: `sha256:` and the SHA-256 of its text in hexadecimal, 64 small letters and digits. */
  documentId: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time. */
  lastUsedAt: string | null
  /** What the document is called: the names of its operations unless it was registered with another one. */
  name: string
  /** Who registered it first. Null where you may not see it. */
  registeredBy: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Its text, exactly as it was registered. */
  source: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed app archivedAt cost createdAt documentId id lastUsedAt name registeredBy{id name} source updatedAt version'

/** The trusted documents that you may see, page by page. */
export const list = /*#__PURE__*/ lists<TrustedDocument, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only trusted documents that meet this. */
  filter?: TrustedDocumentFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly TrustedDocumentOrder[] | null
}>('trustedDocuments', 'after:Cursor before:Cursor filter:TrustedDocumentFilter first:Int includeArchived:Boolean last:Int orderBy:[TrustedDocumentOrder!]', shown)

/** One trusted document by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<TrustedDocument, {
  /** The id of a trusted document. */
  id: string
}>('trustedDocument', 'id:ID!', shown)

/** Counts and sums of the trusted documents that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        lastUsedAt: string | null
      }
      min: {
        lastUsedAt: string | null
      }
    }[]
  }, {
  /** Only trusted documents that meet this. */
  filter?: TrustedDocumentFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly TrustedDocumentGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('trustedDocumentsAggregate', 'filter:TrustedDocumentFilter groupBy:[TrustedDocumentGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value} max{lastUsedAt} min{lastUsedAt}}')

/** Puts a trusted document away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    trustedDocument: TrustedDocument | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('trustedDocumentArchive', 'input:RecordVersionInput!', 'cursor trustedDocument', shown)

/** Brings an archived trusted document back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    trustedDocument: TrustedDocument | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('trustedDocumentUnarchive', 'input:RecordVersionInput!', 'cursor trustedDocument', shown)

/** Puts all trusted documents away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which trusted documents, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: TrustedDocumentFilter
}>('trustedDocumentsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:TrustedDocumentFilter!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes trusted documents to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only trusted documents that meet this. */
  filter?: TrustedDocumentFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly TrustedDocumentOrder[] | null
}>('trustedDocumentsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:TrustedDocumentFilter format:FileFormat! includeArchived:Boolean orderBy:[TrustedDocumentOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Registers GraphQL documents for an app, all of them or none; each is checked against this schema first, and a refusal names its place in the list, its line and its column (DOCUMENT_INVALID). Doing it again changes nothing, and brings back what was retired. Needs the right to create trusted documents. */
export const register = /*#__PURE__*/ acts<{
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
  /** The documents, and for which app. */
  input: TrustedDocumentsRegisterInput
}>('trustedDocumentsRegister', 'dryRun:Boolean input:TrustedDocumentsRegisterInput!', 'cursor jobId results{id index outcome}')
