// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  LeadScoreRuleBulkMatch,
  LeadScoreRuleCreateInput,
  LeadScoreRuleFilter,
  LeadScoreRuleGroupBy,
  LeadScoreRuleImportInput,
  LeadScoreRuleMatch,
  LeadScoreRuleOrder,
  LeadScoreRuleRowInput,
  LeadScoreRuleSetInput,
  LeadScoreRuleUpdateInput,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of LeadScoreRule ready-made operations answer: its own values, and who stands at the other end. */
export interface LeadScoreRule {
  /** What you may do with this lead score rule as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead. */
  filter: unknown | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** Whether the rule counts; an archived one does not either. */
  isActive: boolean | null
  /** What the points are for, such as Has a company address. */
  name: string
  /** The points, -1000 to 1000; negative ones speak against the lead. */
  points: number | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt filter id isActive name points updatedAt version'

/** The lead score rules that you may see, page by page. */
export const list = /*#__PURE__*/ lists<LeadScoreRule, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only lead score rules that meet this. */
  filter?: LeadScoreRuleFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly LeadScoreRuleOrder[] | null
}>('leadScoreRules', 'after:Cursor before:Cursor filter:LeadScoreRuleFilter first:Int includeArchived:Boolean last:Int orderBy:[LeadScoreRuleOrder!]', shown)

/** One lead score rule by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<LeadScoreRule, {
  /** The id of a lead score rule. */
  id: string
}>('leadScoreRule', 'id:ID!', shown)

/** Counts and sums of the lead score rules that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        points: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        points: number | null
      }
      min: {
        points: number | null
      }
      sum: {
        points: number | null
      }
    }[]
  }, {
  /** Only lead score rules that meet this. */
  filter?: LeadScoreRuleFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly LeadScoreRuleGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('leadScoreRulesAggregate', 'filter:LeadScoreRuleFilter groupBy:[LeadScoreRuleGroupBy!] includeArchived:Boolean', 'rows{avg{points} count keys{field id value} max{points} min{points} sum{points}}')

/** Puts a lead score rule away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    leadScoreRule: LeadScoreRule | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('leadScoreRuleArchive', 'input:RecordVersionInput!', 'cursor leadScoreRule', shown)

/** Makes a lead score rule. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    leadScoreRule: LeadScoreRule | null
  }, {
  /** The new lead score rule. */
  input: LeadScoreRuleCreateInput
}, LeadScoreRuleCreateInput>('leadScoreRuleCreate', 'input:LeadScoreRuleCreateInput!', 'cursor leadScoreRule', shown)

/** Removes a lead score rule for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    leadScoreRule: LeadScoreRule | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('leadScoreRuleDelete', 'input:RecordVersionInput!', 'cursor deletedId leadScoreRule', shown)

export { deleteOne as delete }

/** Brings an archived lead score rule back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    leadScoreRule: LeadScoreRule | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('leadScoreRuleUnarchive', 'input:RecordVersionInput!', 'cursor leadScoreRule', shown)

/** Changes fields of a lead score rule; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    leadScoreRule: LeadScoreRule | null
  }, {
  /** Which one, and what changes. */
  input: LeadScoreRuleUpdateInput
}, LeadScoreRuleUpdateInput>('leadScoreRuleUpdate', 'input:LeadScoreRuleUpdateInput!', 'cursor leadScoreRule', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    leadScoreRule: LeadScoreRule | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: LeadScoreRuleRowInput
  /** Which record is meant. */
  match: LeadScoreRuleMatch
}>('leadScoreRuleUpsert', 'input:LeadScoreRuleRowInput! match:LeadScoreRuleMatch!', 'created cursor leadScoreRule', shown)

/** Puts all lead score rules away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which lead score rules, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadScoreRuleFilter
}>('leadScoreRulesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:LeadScoreRuleFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all lead score rules that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which lead score rules, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadScoreRuleFilter
  /** What is done to each of them. */
  set: LeadScoreRuleSetInput
}>('leadScoreRulesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:LeadScoreRuleFilter! set:LeadScoreRuleSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes lead score rules to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only lead score rules that meet this. */
  filter?: LeadScoreRuleFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly LeadScoreRuleOrder[] | null
}>('leadScoreRulesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:LeadScoreRuleFilter format:FileFormat! includeArchived:Boolean orderBy:[LeadScoreRuleOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes lead score rules from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: LeadScoreRuleImportInput
}, LeadScoreRuleImportInput>('leadScoreRulesImport', 'input:LeadScoreRuleImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<LeadScoreRuleRowInput, LeadScoreRuleBulkMatch> = { plural: 'leadScoreRules', one: 'leadScoreRule', type: 'LeadScoreRule' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
