// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  JobCancelInput,
  JobFilter,
  JobGroupBy,
  JobKind,
  JobOrder,
  JobStatus,
  JobUndoInput,
  Noun,
  Verb,
} from './types.ts'

/** What of Job ready-made operations answer: its own values, and who stands at the other end. */
export interface Job {
  /** What you may do with this job as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** Records that were made. */
  created: number | null
  /** When it was entered here. */
  createdAt: string
  /** Everything is tried and nothing written: the results are those that a real run would have. */
  dryRun: boolean | null
  /** When it was done, failed or was canceled; null before. */
  endedAt: string | null
  /** Until when its results can be read and it can be taken back: 7 days after its end; null before. */
  expiresAt: string | null
  /** Rows or records that were refused; the results say why. */
  failed: number | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What kind of work it is. */
  kind: JobKind | null
  /** Why the job failed; null unless it did. */
  message: string | null
  /** What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate. */
  name: string
  /** On which kind of records it works. */
  noun: Noun | null
  /** Who asked for it, and with whose rights it works. The files of a job are for this person alone. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Rows or records that are done, in whatever way. */
  processed: number | null
  /** Where to GET the file of an export, or one line of JSON for each row of any other job; for its owner, until `expiresAt`. Null before it has ended. */
  resultPath: string | null
  /** When it was first taken up; null before. */
  startedAt: string | null
  /** How far it has come. */
  status: JobStatus | null
  /** Rows or records that are to be done; null while that is not known. */
  total: number | null
  /** Records that were already as they were to be. */
  unchanged: number | null
  /** The job that this one takes back; null for other kinds. Null where you may not see it. */
  undoes: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate. */
    name: string
  } | null
  /** Records that were changed. */
  updated: number | null
  /** When it was last changed here. */
  updatedAt: string
  /** Where the job takes its file, on this server: PUT the file there with your bearer. Null unless it waits for one. */
  uploadPath: string | null
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version'

/** The jobs that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Job, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only jobs that meet this. */
  filter?: JobFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly JobOrder[] | null
}>('jobs', 'after:Cursor before:Cursor filter:JobFilter first:Int includeArchived:Boolean last:Int orderBy:[JobOrder!]', shown)

/** One job by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Job, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a job. */
  id: string
}>('job', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the jobs that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        created: number | null
        failed: number | null
        processed: number | null
        total: number | null
        unchanged: number | null
        updated: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        created: number | null
        endedAt: string | null
        expiresAt: string | null
        failed: number | null
        processed: number | null
        startedAt: string | null
        total: number | null
        unchanged: number | null
        updated: number | null
      }
      min: {
        created: number | null
        endedAt: string | null
        expiresAt: string | null
        failed: number | null
        processed: number | null
        startedAt: string | null
        total: number | null
        unchanged: number | null
        updated: number | null
      }
      sum: {
        created: number | null
        failed: number | null
        processed: number | null
        total: number | null
        unchanged: number | null
        updated: number | null
      }
    }[]
  }, {
  /** Only jobs that meet this. */
  filter?: JobFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly JobGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('jobsAggregate', 'filter:JobFilter groupBy:[JobGroupBy!] includeArchived:Boolean', 'rows{avg{created failed processed total unchanged updated} count keys{field id value} max{created endedAt expiresAt failed processed startedAt total unchanged updated} min{created endedAt expiresAt failed processed startedAt total unchanged updated} sum{created failed processed total unchanged updated}}')

/** Stops a job, at the end of the chunk that is under way. What was done until then stands. */
export const cancel = /*#__PURE__*/ acts<{
    cursor: string | null
    job: Job | null
  }, {
  /** On which record, and how. */
  input: JobCancelInput
}, JobCancelInput>('jobCancel', 'input:JobCancelInput!', 'cursor job', shown)

/** Makes a job that takes another one back: each record gets what it held before, unless somebody changed it since. What is left, and why, stands in the results of the new job, which the payload shows. */
export const undo = /*#__PURE__*/ acts<{
    cursor: string | null
    job: Job | null
  }, {
  /** On which record, and how. */
  input: JobUndoInput
}, JobUndoInput>('jobUndo', 'input:JobUndoInput!', 'cursor job', shown)
