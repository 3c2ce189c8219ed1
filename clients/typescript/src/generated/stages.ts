// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FileFormat,
  ForecastCategory,
  JobKind,
  JobStatus,
  Noun,
  OpportunityStatus,
  RecordVersionInput,
  StageBulkMatch,
  StageCreateInput,
  StageFilter,
  StageGroupBy,
  StageImportInput,
  StageMatch,
  StageOrder,
  StageRowInput,
  StageSetInput,
  StageUpdateInput,
  Verb,
} from './types.ts'

/** What of Stage ready-made operations answer: its own values, and who stands at the other end. */
export interface Stage {
  /** What you may do with this stage as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays: number | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory: ForecastCategory | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What the stage is called, such as Negotiation. */
  name: string
  /** The pipeline of which it is a step; a stage never changes its pipeline. Null where you may not see it. */
  pipeline: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What this way of selling is called, such as New business. */
    name: string
  } | null
  /** Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  position: number | null
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability: number | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required: string[] | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  status: OpportunityStatus | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version'

/** The stages that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Stage, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only stages that meet this. */
  filter?: StageFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly StageOrder[] | null
}>('stages', 'after:Cursor before:Cursor filter:StageFilter first:Int includeArchived:Boolean last:Int orderBy:[StageOrder!]', shown)

/** One stage by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Stage, {
  /** The id of a stage. */
  id: string
}>('stage', 'id:ID!', shown)

/** Counts and sums of the stages that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        expectedDays: number | null
        position: number | null
        probability: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        expectedDays: number | null
        position: number | null
        probability: number | null
      }
      min: {
        expectedDays: number | null
        position: number | null
        probability: number | null
      }
      sum: {
        expectedDays: number | null
        position: number | null
        probability: number | null
      }
    }[]
  }, {
  /** Only stages that meet this. */
  filter?: StageFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly StageGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('stagesAggregate', 'filter:StageFilter groupBy:[StageGroupBy!] includeArchived:Boolean', 'rows{avg{expectedDays position probability} count keys{field id value} max{expectedDays position probability} min{expectedDays position probability} sum{expectedDays position probability}}')

/** Puts a stage away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    stage: Stage | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('stageArchive', 'input:RecordVersionInput!', 'cursor stage', shown)

/** Makes a stage. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    stage: Stage | null
  }, {
  /** The new stage. */
  input: StageCreateInput
}, StageCreateInput>('stageCreate', 'input:StageCreateInput!', 'cursor stage', shown)

/** Removes a stage for good. Refused while an opportunity stands in it or went through it, and where its pipeline would lack an open, won or lost stage: archive it then, or make another one first. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    stage: Stage | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('stageDelete', 'input:RecordVersionInput!', 'cursor deletedId stage', shown)

export { deleteOne as delete }

/** Brings an archived stage back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    stage: Stage | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('stageUnarchive', 'input:RecordVersionInput!', 'cursor stage', shown)

/** Changes fields of a stage; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    stage: Stage | null
  }, {
  /** Which one, and what changes. */
  input: StageUpdateInput
}, StageUpdateInput>('stageUpdate', 'input:StageUpdateInput!', 'cursor stage', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    stage: Stage | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: StageRowInput
  /** Which record is meant. */
  match: StageMatch
}>('stageUpsert', 'input:StageRowInput! match:StageMatch!', 'created cursor stage', shown)

/** Puts all stages away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which stages, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: StageFilter
}>('stagesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:StageFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all stages that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which stages, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: StageFilter
  /** What is done to each of them. */
  set: StageSetInput
}>('stagesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:StageFilter! set:StageSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes stages to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only stages that meet this. */
  filter?: StageFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly StageOrder[] | null
}>('stagesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:StageFilter format:FileFormat! includeArchived:Boolean orderBy:[StageOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes stages from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: StageImportInput
}, StageImportInput>('stagesImport', 'input:StageImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<StageRowInput, StageBulkMatch> = { plural: 'stages', one: 'stage', type: 'Stage' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
