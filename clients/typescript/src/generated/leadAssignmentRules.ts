// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  LeadAssignmentMethod,
  LeadAssignmentRuleBulkMatch,
  LeadAssignmentRuleCreateInput,
  LeadAssignmentRuleFilter,
  LeadAssignmentRuleGroupBy,
  LeadAssignmentRuleImportInput,
  LeadAssignmentRuleMatch,
  LeadAssignmentRuleOrder,
  LeadAssignmentRuleRowInput,
  LeadAssignmentRuleSetInput,
  LeadAssignmentRuleUpdateInput,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of LeadAssignmentRule ready-made operations answer: its own values, and who stands at the other end. */
export interface LeadAssignmentRule {
  /** What you may do with this lead assignment rule as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead. */
  filter: unknown | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** Whether the rule is asked; an archived one is not either. */
  isActive: boolean | null
  /** How one of the members is chosen. */
  method: LeadAssignmentMethod | null
  /** What the rule is called; the lead’s `assignment` names it. */
  name: string
  /** Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  position: number | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt filter id isActive method name position updatedAt version'

/** The lead assignment rules that you may see, page by page. */
export const list = /*#__PURE__*/ lists<LeadAssignmentRule, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only lead assignment rules that meet this. */
  filter?: LeadAssignmentRuleFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly LeadAssignmentRuleOrder[] | null
}>('leadAssignmentRules', 'after:Cursor before:Cursor filter:LeadAssignmentRuleFilter first:Int includeArchived:Boolean last:Int orderBy:[LeadAssignmentRuleOrder!]', shown)

/** One lead assignment rule by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<LeadAssignmentRule, {
  /** The id of a lead assignment rule. */
  id: string
}>('leadAssignmentRule', 'id:ID!', shown)

/** Counts and sums of the lead assignment rules that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        position: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        position: number | null
      }
      min: {
        position: number | null
      }
      sum: {
        position: number | null
      }
    }[]
  }, {
  /** Only lead assignment rules that meet this. */
  filter?: LeadAssignmentRuleFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly LeadAssignmentRuleGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('leadAssignmentRulesAggregate', 'filter:LeadAssignmentRuleFilter groupBy:[LeadAssignmentRuleGroupBy!] includeArchived:Boolean', 'rows{avg{position} count keys{field id value} max{position} min{position} sum{position}}')

/** Puts a lead assignment rule away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    leadAssignmentRule: LeadAssignmentRule | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('leadAssignmentRuleArchive', 'input:RecordVersionInput!', 'cursor leadAssignmentRule', shown)

/** Makes a lead assignment rule. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    leadAssignmentRule: LeadAssignmentRule | null
  }, {
  /** The new lead assignment rule. */
  input: LeadAssignmentRuleCreateInput
}, LeadAssignmentRuleCreateInput>('leadAssignmentRuleCreate', 'input:LeadAssignmentRuleCreateInput!', 'cursor leadAssignmentRule', shown)

/** Removes a lead assignment rule for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    leadAssignmentRule: LeadAssignmentRule | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('leadAssignmentRuleDelete', 'input:RecordVersionInput!', 'cursor deletedId leadAssignmentRule', shown)

export { deleteOne as delete }

/** Brings an archived lead assignment rule back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    leadAssignmentRule: LeadAssignmentRule | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('leadAssignmentRuleUnarchive', 'input:RecordVersionInput!', 'cursor leadAssignmentRule', shown)

/** Changes fields of a lead assignment rule; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    leadAssignmentRule: LeadAssignmentRule | null
  }, {
  /** Which one, and what changes. */
  input: LeadAssignmentRuleUpdateInput
}, LeadAssignmentRuleUpdateInput>('leadAssignmentRuleUpdate', 'input:LeadAssignmentRuleUpdateInput!', 'cursor leadAssignmentRule', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    leadAssignmentRule: LeadAssignmentRule | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: LeadAssignmentRuleRowInput
  /** Which record is meant. */
  match: LeadAssignmentRuleMatch
}>('leadAssignmentRuleUpsert', 'input:LeadAssignmentRuleRowInput! match:LeadAssignmentRuleMatch!', 'created cursor leadAssignmentRule', shown)

/** Puts all lead assignment rules away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which lead assignment rules, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadAssignmentRuleFilter
}>('leadAssignmentRulesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:LeadAssignmentRuleFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all lead assignment rules that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which lead assignment rules, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: LeadAssignmentRuleFilter
  /** What is done to each of them. */
  set: LeadAssignmentRuleSetInput
}>('leadAssignmentRulesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:LeadAssignmentRuleFilter! set:LeadAssignmentRuleSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes lead assignment rules to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only lead assignment rules that meet this. */
  filter?: LeadAssignmentRuleFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly LeadAssignmentRuleOrder[] | null
}>('leadAssignmentRulesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:LeadAssignmentRuleFilter format:FileFormat! includeArchived:Boolean orderBy:[LeadAssignmentRuleOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes lead assignment rules from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: LeadAssignmentRuleImportInput
}, LeadAssignmentRuleImportInput>('leadAssignmentRulesImport', 'input:LeadAssignmentRuleImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<LeadAssignmentRuleRowInput, LeadAssignmentRuleBulkMatch> = { plural: 'leadAssignmentRules', one: 'leadAssignmentRule', type: 'LeadAssignmentRule' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
