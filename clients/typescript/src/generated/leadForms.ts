// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  LeadFormBulkMatch,
  LeadFormCreateInput,
  LeadFormFilter,
  LeadFormGroupBy,
  LeadFormImportInput,
  LeadFormMatch,
  LeadFormOrder,
  LeadFormReleaseInput,
  LeadFormRotateKeyInput,
  LeadFormRowInput,
  LeadFormSetInput,
  LeadFormUpdateInput,
  LeadRating,
  LeadStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of LeadForm ready-made operations answer: its own values, and who stands at the other end. */
export interface LeadForm {
  /** What you may do with this lead form as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** Whether its leads are handed out by the assignment rules. */
  assigns: boolean | null
  /** The campaign of its leads; without one it is what the page sends as utm_campaign. */
  campaign: string | null
  /** When it was entered here. */
  createdAt: string
  /** The name of an input that people do not see: what fills it is no person. Null: there is none. */
  honeypot: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** Whether the form takes anything; one that is switched off or archived answers 404. */
  isActive: boolean | null
  /** Who gets its leads where no assignment rule is asked or fits; null: nobody. Null where you may not see it. */
  leadOwner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  minSeconds: number | null
  /** What colleagues call the form, such as Contact page in German. */
  name: string
  /** The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one. */
  origins: string[] | null
  /** How often one network address may send in a minute; 10 unless given. */
  perAddress: number | null
  /** How often the form takes something in a minute; 300 unless given. */
  perForm: number | null
  /** The last part of the address to which the page sends. It is no secret: it stands in the page. `leadFormRotateKey` makes another one. */
  publicKey: string | null
  /** The source of its leads; web unless given. */
  source: string | null
  /** What the visitor reads afterwards; a short thanks unless given. */
  thankYouText: string | null
  /** The page to which the visitor is brought afterwards; null: none. */
  thankYouUrl: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version'

/** The lead forms that you may see, page by page. */
export const list = /*#__PURE__*/ lists<LeadForm, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only lead forms that meet this. */
  filter?: LeadFormFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly LeadFormOrder[] | null
}>('leadForms', 'after:Cursor before:Cursor filter:LeadFormFilter first:Int includeArchived:Boolean last:Int orderBy:[LeadFormOrder!]', shown)

/** One lead form by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<LeadForm, {
  /** The id of a lead form. */
  id: string
}>('leadForm', 'id:ID!', shown)

/** Counts and sums of the lead forms that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        minSeconds: number | null
        perAddress: number | null
        perForm: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        minSeconds: number | null
        perAddress: number | null
        perForm: number | null
      }
      min: {
        minSeconds: number | null
        perAddress: number | null
        perForm: number | null
      }
      sum: {
        minSeconds: number | null
        perAddress: number | null
        perForm: number | null
      }
    }[]
  }, {
  /** Only lead forms that meet this. */
  filter?: LeadFormFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly LeadFormGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('leadFormsAggregate', 'filter:LeadFormFilter groupBy:[LeadFormGroupBy!] includeArchived:Boolean', 'rows{avg{minSeconds perAddress perForm} count keys{field id value} max{minSeconds perAddress perForm} min{minSeconds perAddress perForm} sum{minSeconds perAddress perForm}}')

/** Puts a lead form away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    leadForm: LeadForm | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('leadFormArchive', 'input:RecordVersionInput!', 'cursor leadForm', shown)

/** Makes a lead form. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    leadForm: LeadForm | null
  }, {
  /** The new lead form. */
  input: LeadFormCreateInput
}, LeadFormCreateInput>('leadFormCreate', 'input:LeadFormCreateInput!', 'cursor leadForm', shown)

/** Removes a lead form for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    leadForm: LeadForm | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('leadFormDelete', 'input:RecordVersionInput!', 'cursor deletedId leadForm', shown)

export { deleteOne as delete }

/** Makes a lead after all of something that a form set apart; somebody of whom the form has an open lead adds to that one. Takes the rights to change the form and to make leads. */
export const release = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: {
      allowed: Verb[]
      archivedAt: string | null
      campaign: string | null
      company: string | null
      convertedAccount: {
        id: string
        name: string
      } | null
      convertedAt: string | null
      convertedContact: {
        id: string
        name: string
      } | null
      convertedOpportunity: {
        id: string
        name: string
      } | null
      createdAt: string
      description: string | null
      emails: string[] | null
      facts: unknown | null
      familyName: string | null
      form: {
        id: string
        name: string
      } | null
      givenName: string | null
      id: string
      industry: string | null
      interest: string | null
      name: string
      owner: {
        id: string
        name: string
      } | null
      phones: string[] | null
      rating: LeadRating | null
      reason: string | null
      score: number | null
      scoreBayes: number | null
      source: string | null
      status: LeadStatus | null
      team: {
        id: string
        name: string
      } | null
      territory: string | null
      title: string | null
      updatedAt: string
      version: number
      website: string | null
    } | null
  }, {
  /** On which record, and how. */
  input: LeadFormReleaseInput
}, LeadFormReleaseInput>('leadFormRelease', 'input:LeadFormReleaseInput!', 'cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website}')

/** Gives a form another public key. Pages with the old one are answered 404 from then on. */
export const rotateKey = /*#__PURE__*/ acts<{
    cursor: string | null
    leadForm: LeadForm | null
  }, {
  /** On which record, and how. */
  input: LeadFormRotateKeyInput
}, LeadFormRotateKeyInput>('leadFormRotateKey', 'input:LeadFormRotateKeyInput!', 'cursor leadForm', shown)

/** Brings an archived lead form back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    leadForm: LeadForm | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('leadFormUnarchive', 'input:RecordVersionInput!', 'cursor leadForm', shown)

/** Changes fields of a lead form; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    leadForm: LeadForm | null
  }, {
  /** Which one, and what changes. */
  input: LeadFormUpdateInput
}, LeadFormUpdateInput>('leadFormUpdate', 'input:LeadFormUpdateInput!', 'cursor leadForm', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    leadForm: LeadForm | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: LeadFormRowInput
  /** Which record is meant. */
  match: LeadFormMatch
}>('leadFormUpsert', 'input:LeadFormRowInput! match:LeadFormMatch!', 'created cursor leadForm', shown)

/** Puts all lead forms away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which lead forms, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadFormFilter
}>('leadFormsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:LeadFormFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all lead forms that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which lead forms, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadFormFilter
  /** What is done to each of them. */
  set: LeadFormSetInput
}>('leadFormsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:LeadFormFilter! set:LeadFormSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes lead forms to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only lead forms that meet this. */
  filter?: LeadFormFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly LeadFormOrder[] | null
}>('leadFormsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:LeadFormFilter format:FileFormat! includeArchived:Boolean orderBy:[LeadFormOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes lead forms from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: LeadFormImportInput
}, LeadFormImportInput>('leadFormsImport', 'input:LeadFormImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<LeadFormRowInput, LeadFormBulkMatch> = { plural: 'leadForms', one: 'leadForm', type: 'LeadForm' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
