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
  PipelineBulkMatch,
  PipelineCreateInput,
  PipelineFilter,
  PipelineGroupBy,
  PipelineImportInput,
  PipelineMatch,
  PipelineOrder,
  PipelineRowInput,
  PipelineSetInput,
  PipelineUpdateInput,
  ReasonFor,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Pipeline ready-made operations answer: its own values, and who stands at the other end. */
export interface Pipeline {
  /** What you may do with this pipeline as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  isDefault: boolean | null
  /** Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  listedReasons: boolean | null
  /** What this way of selling is called, such as New business. */
  name: string
  /** Place among the pipelines, from 0; those of one place stand by name. */
  position: number | null
  /** Which of its deals cannot close without a reason. */
  reasonFor: ReasonFor | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version'

/** The pipelines that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Pipeline, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only pipelines that meet this. */
  filter?: PipelineFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly PipelineOrder[] | null
}>('pipelines', 'after:Cursor before:Cursor filter:PipelineFilter first:Int includeArchived:Boolean last:Int orderBy:[PipelineOrder!]', shown)

/** One pipeline by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Pipeline, {
  /** The id of a pipeline. */
  id: string
}>('pipeline', 'id:ID!', shown)

/** Counts and sums of the pipelines that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only pipelines that meet this. */
  filter?: PipelineFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly PipelineGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('pipelinesAggregate', 'filter:PipelineFilter groupBy:[PipelineGroupBy!] includeArchived:Boolean', 'rows{avg{position} count keys{field id value} max{position} min{position} sum{position}}')

/** Puts a pipeline away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    pipeline: Pipeline | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('pipelineArchive', 'input:RecordVersionInput!', 'cursor pipeline', shown)

/** Makes a pipeline. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    pipeline: Pipeline | null
  }, {
  /** The new pipeline. */
  input: PipelineCreateInput
}, PipelineCreateInput>('pipelineCreate', 'input:PipelineCreateInput!', 'cursor pipeline', shown)

/** Removes a pipeline for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    pipeline: Pipeline | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('pipelineDelete', 'input:RecordVersionInput!', 'cursor deletedId pipeline', shown)

export { deleteOne as delete }

/** Brings an archived pipeline back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    pipeline: Pipeline | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('pipelineUnarchive', 'input:RecordVersionInput!', 'cursor pipeline', shown)

/** Changes fields of a pipeline; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    pipeline: Pipeline | null
  }, {
  /** Which one, and what changes. */
  input: PipelineUpdateInput
}, PipelineUpdateInput>('pipelineUpdate', 'input:PipelineUpdateInput!', 'cursor pipeline', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    pipeline: Pipeline | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: PipelineRowInput
  /** Which record is meant. */
  match: PipelineMatch
}>('pipelineUpsert', 'input:PipelineRowInput! match:PipelineMatch!', 'created cursor pipeline', shown)

/** Puts all pipelines away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which pipelines, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: PipelineFilter
}>('pipelinesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:PipelineFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all pipelines that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which pipelines, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: PipelineFilter
  /** What is done to each of them. */
  set: PipelineSetInput
}>('pipelinesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:PipelineFilter! set:PipelineSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes pipelines to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only pipelines that meet this. */
  filter?: PipelineFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly PipelineOrder[] | null
}>('pipelinesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:PipelineFilter format:FileFormat! includeArchived:Boolean orderBy:[PipelineOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes pipelines from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: PipelineImportInput
}, PipelineImportInput>('pipelinesImport', 'input:PipelineImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<PipelineRowInput, PipelineBulkMatch> = { plural: 'pipelines', one: 'pipeline', type: 'Pipeline' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
