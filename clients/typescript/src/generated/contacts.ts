// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  ContactBulkMatch,
  ContactCreateInput,
  ContactFilter,
  ContactGroupBy,
  ContactImportInput,
  ContactMatch,
  ContactOrder,
  ContactRowInput,
  ContactSetInput,
  ContactUpdateInput,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Contact ready-made operations answer: its own values, and who stands at the other end. */
export interface Contact {
  /** What you may do with this contact as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Part of the organisation in which the person works; null when not known. */
  department: string | null
  /** E-mail addresses, the most useful first. */
  emails: string[] | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en. */
  languages: string[] | null
  /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
  name: string
  /** Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones: string[] | null
  /** The person directly above in the organisation; null at the top or when not known. Null where you may not see it. */
  reportsTo: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
    name: string
  } | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title: string | null
  /** How the person decides and what they like, in short words: careful, prefers numbers, plays golf. */
  traits: string[] | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt department emails familyName givenName id languages name owner{id name} phones reportsTo{id name} title traits updatedAt version'

/** The contacts that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Contact, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only contacts that meet this. */
  filter?: ContactFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly ContactOrder[] | null
}>('contacts', 'after:Cursor before:Cursor filter:ContactFilter first:Int includeArchived:Boolean last:Int orderBy:[ContactOrder!]', shown)

/** One contact by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Contact, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a contact. */
  id: string
}>('contact', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the contacts that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only contacts that meet this. */
  filter?: ContactFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly ContactGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('contactsAggregate', 'filter:ContactFilter groupBy:[ContactGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a contact away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    contact: Contact | null
    cursor: string | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('contactArchive', 'input:RecordVersionInput!', 'cursor contact', shown)

/** Makes a contact. */
export const create = /*#__PURE__*/ acts<{
    contact: Contact | null
    cursor: string | null
  }, {
  /** The new contact. */
  input: ContactCreateInput
}, ContactCreateInput>('contactCreate', 'input:ContactCreateInput!', 'cursor contact', shown)

/** Removes a contact for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    contact: Contact | null
    cursor: string | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('contactDelete', 'input:RecordVersionInput!', 'cursor deletedId contact', shown)

export { deleteOne as delete }

/** Brings an archived contact back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    contact: Contact | null
    cursor: string | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('contactUnarchive', 'input:RecordVersionInput!', 'cursor contact', shown)

/** Changes fields of a contact; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    contact: Contact | null
    cursor: string | null
  }, {
  /** Which one, and what changes. */
  input: ContactUpdateInput
}, ContactUpdateInput>('contactUpdate', 'input:ContactUpdateInput!', 'cursor contact', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    contact: Contact | null
    created: boolean
    cursor: string | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: ContactRowInput
  /** Which record is meant. */
  match: ContactMatch
}>('contactUpsert', 'input:ContactRowInput! match:ContactMatch!', 'created cursor contact', shown)

/** Puts all contacts away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which contacts, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: ContactFilter
}>('contactsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:ContactFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all contacts that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which contacts, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: ContactFilter
  /** What is done to each of them. */
  set: ContactSetInput
}>('contactsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:ContactFilter! set:ContactSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes contacts to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only contacts that meet this. */
  filter?: ContactFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly ContactOrder[] | null
}>('contactsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:ContactFilter format:FileFormat! includeArchived:Boolean orderBy:[ContactOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes contacts from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: ContactImportInput
}, ContactImportInput>('contactsImport', 'input:ContactImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<ContactRowInput, ContactBulkMatch> = { plural: 'contacts', one: 'contact', type: 'Contact' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
