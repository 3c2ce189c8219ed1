// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  LeadAssignInput,
  LeadBulkMatch,
  LeadConvertInput,
  LeadCreateInput,
  LeadDisqualifyInput,
  LeadFilter,
  LeadGroupBy,
  LeadImportInput,
  LeadMatch,
  LeadOrder,
  LeadQualifyInput,
  LeadRating,
  LeadReopenInput,
  LeadRowInput,
  LeadSetInput,
  LeadStatus,
  LeadUpdateInput,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Lead ready-made operations answer: its own values, and who stands at the other end. */
export interface Lead {
  /** What you may do with this lead as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign: string | null
  /** For whom the person works, as they say it; null when not known, and for a private person. */
  company: string | null
  /** The account that the lead became or joined; null before, and where none was wanted. Null where you may not see it. */
  convertedAccount: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which people know the account; several accounts may share one. */
    name: string
  } | null
  /** When the lead became a customer record; null before. */
  convertedAt: string | null
  /** The contact that the lead became; null before. Null where you may not see it. */
  convertedContact: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
    name: string
  } | null
  /** The deal that began with the lead; null before, and where none was wanted. Null where you may not see it. */
  convertedOpportunity: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the deal is called among colleagues. */
    name: string
  } | null
  /** When it was entered here. */
  createdAt: string
  /** What else is worth knowing, and what the person wrote; null when there is nothing. */
  description: string | null
  /** E-mail addresses, the most useful first. */
  emails: string[] | null
  /** What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web. */
  facts: unknown | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName: string | null
  /** The web form over which the lead came; null for one that came otherwise. Null where you may not see it. */
  form: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What colleagues call the form, such as Contact page in German. */
    name: string
  } | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** The company’s line of business in words, such as retail; null when not known. */
  industry: string | null
  /** The product or topic about which the person asks, in words; null when not known. */
  interest: string | null
  /** The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address. */
  name: string
  /** Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones: string[] | null
  /** How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  rating: LeadRating | null
  /** Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others. */
  reason: string | null
  /** The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one. */
  score: number | null
  /** Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons. */
  scoreBayes: number | null
  /** From where the lead came, in words that can be counted: web, fair, referral. Null: not known. */
  source: string | null
  /** Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. */
  status: LeadStatus | null
  /** The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. Null where you may not see it. */
  team: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the team is called. */
    name: string
  } | null
  /** The sales territory in the words of the workspace, by which rules may assign it; null when not known. */
  territory: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
  /** Address of the company’s public web site; null when there is none or it is not known. */
  website: string | null
}

const shown = 'allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website'

/** The leads that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Lead, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only leads that meet this. */
  filter?: LeadFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly LeadOrder[] | null
}>('leads', 'after:Cursor before:Cursor filter:LeadFilter first:Int includeArchived:Boolean last:Int orderBy:[LeadOrder!]', shown)

/** One lead by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Lead, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a lead. */
  id: string
}>('lead', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the leads that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        score: number | null
        scoreBayes: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        convertedAt: string | null
        score: number | null
        scoreBayes: number | null
      }
      min: {
        convertedAt: string | null
        score: number | null
        scoreBayes: number | null
      }
      sum: {
        score: number | null
        scoreBayes: number | null
      }
    }[]
  }, {
  /** Only leads that meet this. */
  filter?: LeadFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly LeadGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('leadsAggregate', 'filter:LeadFilter groupBy:[LeadGroupBy!] includeArchived:Boolean', 'rows{avg{score scoreBayes} count keys{field id value} max{convertedAt score scoreBayes} min{convertedAt score scoreBayes} sum{score scoreBayes}}')

/** Puts a lead away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('leadArchive', 'input:RecordVersionInput!', 'cursor lead', shown)

/** Hands an open lead to somebody by the assignment rules, also where it has an owner. Refused with NO_RULE_FITS where nobody is found. To name the owner yourself, update `owner`. */
export const assign = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** On which record, and how. */
  input: LeadAssignInput
}, LeadAssignInput>('leadAssign', 'input:LeadAssignInput!', 'cursor lead', shown)

/** Makes an account, a contact and a deal of an open lead, or joins it to those that there are; activities, consents, campaign and custom fields go along. All of it or nothing. Converting again, also at the same time or without an idempotency key, makes nothing more and answers with the first result. */
export const convert = /*#__PURE__*/ acts<{
    account: {
      id: string
      name: string
    } | null
    alreadyConverted: boolean
    contact: {
      id: string
      name: string
    } | null
    cursor: string | null
    lead: Lead | null
    opportunity: {
      id: string
      name: string
    } | null
  }, {
  /** Which lead, and into what. */
  input: LeadConvertInput
}, LeadConvertInput>('leadConvert', 'input:LeadConvertInput!', 'account{id name} alreadyConverted contact{id name} cursor opportunity{id name} lead', shown)

/** Makes a lead. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** The new lead. */
  input: LeadCreateInput
}, LeadCreateInput>('leadCreate', 'input:LeadCreateInput!', 'cursor lead', shown)

/** Removes a lead for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    lead: Lead | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('leadDelete', 'input:RecordVersionInput!', 'cursor deletedId lead', shown)

export { deleteOne as delete }

/** Says that an open lead leads nowhere, and why. The chances of other leads learn from it. */
export const disqualify = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** On which record, and how. */
  input: LeadDisqualifyInput
}, LeadDisqualifyInput>('leadDisqualify', 'input:LeadDisqualifyInput!', 'cursor lead', shown)

/** Says that an open lead is worth an offer. It then waits to be converted. */
export const qualify = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** On which record, and how. */
  input: LeadQualifyInput
}, LeadQualifyInput>('leadQualify', 'input:LeadQualifyInput!', 'cursor lead', shown)

/** Takes a disqualified lead up again, as WORKING; what was learnt of its end is forgotten. */
export const reopen = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** On which record, and how. */
  input: LeadReopenInput
}, LeadReopenInput>('leadReopen', 'input:LeadReopenInput!', 'cursor lead', shown)

/** Brings an archived lead back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('leadUnarchive', 'input:RecordVersionInput!', 'cursor lead', shown)

/** Changes fields of a lead; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    lead: Lead | null
  }, {
  /** Which one, and what changes. */
  input: LeadUpdateInput
}, LeadUpdateInput>('leadUpdate', 'input:LeadUpdateInput!', 'cursor lead', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    lead: Lead | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: LeadRowInput
  /** Which record is meant. */
  match: LeadMatch
}>('leadUpsert', 'input:LeadRowInput! match:LeadMatch!', 'created cursor lead', shown)

/** Puts all leads away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which leads, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadFilter
}>('leadsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:LeadFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all leads that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which leads, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadFilter
  /** What is done to each of them. */
  set: LeadSetInput
}>('leadsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:LeadFilter! set:LeadSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes leads to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only leads that meet this. */
  filter?: LeadFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly LeadOrder[] | null
}>('leadsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:LeadFilter format:FileFormat! includeArchived:Boolean orderBy:[LeadOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes leads from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: LeadImportInput
}, LeadImportInput>('leadsImport', 'input:LeadImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<LeadRowInput, LeadBulkMatch> = { plural: 'leads', one: 'lead', type: 'Lead' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
