// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  ActivityBulkMatch,
  ActivityCompleteInput,
  ActivityCreateInput,
  ActivityDirection,
  ActivityFilter,
  ActivityGroupBy,
  ActivityImportInput,
  ActivityKind,
  ActivityMatch,
  ActivityOrder,
  ActivityReopenInput,
  ActivityRowInput,
  ActivitySetInput,
  ActivityUpdateInput,
  BulkOutcome,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Activity ready-made operations answer: its own values, and who stands at the other end. */
export interface Activity {
  /** What you may do with this activity as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** What was said or is to be done, in full; null when there is no more to say than the subject. */
  body: string | null
  /** When it was entered here. */
  createdAt: string
  /** Who began it; null where that means nothing or is not known. */
  direction: ActivityDirection | null
  /** When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  doneAt: string | null
  /** By when a TASK is to be done; null without a deadline, and for every other kind. */
  dueAt: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** Over which channel it took place, or that it is a task or a note. */
  kind: ActivityKind | null
  /** When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  occurredAt: string | null
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said. */
  outcome: string | null
  /** Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** What it was about, in a line. */
  subject: string
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version'

/** The activities that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Activity, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only activities that meet this. */
  filter?: ActivityFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly ActivityOrder[] | null
}>('activities', 'after:Cursor before:Cursor filter:ActivityFilter first:Int includeArchived:Boolean last:Int orderBy:[ActivityOrder!]', shown)

/** One activity by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Activity, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of an activity. */
  id: string
}>('activity', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the activities that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        doneAt: string | null
        dueAt: string | null
        occurredAt: string | null
      }
      min: {
        doneAt: string | null
        dueAt: string | null
        occurredAt: string | null
      }
    }[]
  }, {
  /** Only activities that meet this. */
  filter?: ActivityFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly ActivityGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('activitiesAggregate', 'filter:ActivityFilter groupBy:[ActivityGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value} max{doneAt dueAt occurredAt} min{doneAt dueAt occurredAt}}')

/** Puts all activities away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which activities, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: ActivityFilter
}>('activitiesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:ActivityFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all activities that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which activities, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: ActivityFilter
  /** What is done to each of them. */
  set: ActivitySetInput
}>('activitiesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:ActivityFilter! set:ActivitySetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes activities to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only activities that meet this. */
  filter?: ActivityFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly ActivityOrder[] | null
}>('activitiesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:ActivityFilter format:FileFormat! includeArchived:Boolean orderBy:[ActivityOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes activities from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: ActivityImportInput
}, ActivityImportInput>('activitiesImport', 'input:ActivityImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** Puts an activity away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('activityArchive', 'input:RecordVersionInput!', 'cursor activity', shown)

/** Marks a task as done, or a planned meeting, visit or call as held, with what came of it. */
export const complete = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
  }, {
  /** On which record, and how. */
  input: ActivityCompleteInput
}, ActivityCompleteInput>('activityComplete', 'input:ActivityCompleteInput!', 'cursor activity', shown)

/** Makes an activity. */
export const create = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
  }, {
  /** The new activity. */
  input: ActivityCreateInput
}, ActivityCreateInput>('activityCreate', 'input:ActivityCreateInput!', 'cursor activity', shown)

/** Removes an activity for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
    deletedId: string | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('activityDelete', 'input:RecordVersionInput!', 'cursor deletedId activity', shown)

export { deleteOne as delete }

/** Takes back that an activity is done. */
export const reopen = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
  }, {
  /** On which record, and how. */
  input: ActivityReopenInput
}, ActivityReopenInput>('activityReopen', 'input:ActivityReopenInput!', 'cursor activity', shown)

/** Brings an archived activity back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('activityUnarchive', 'input:RecordVersionInput!', 'cursor activity', shown)

/** Changes fields of an activity; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    activity: Activity | null
    cursor: string | null
  }, {
  /** Which one, and what changes. */
  input: ActivityUpdateInput
}, ActivityUpdateInput>('activityUpdate', 'input:ActivityUpdateInput!', 'cursor activity', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    activity: Activity | null
    created: boolean
    cursor: string | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: ActivityRowInput
  /** Which record is meant. */
  match: ActivityMatch
}>('activityUpsert', 'input:ActivityRowInput! match:ActivityMatch!', 'created cursor activity', shown)

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<ActivityRowInput, ActivityBulkMatch> = { plural: 'activities', one: 'activity', type: 'Activity' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
