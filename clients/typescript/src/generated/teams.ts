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
  RecordVersionInput,
  TeamBulkMatch,
  TeamCreateInput,
  TeamFilter,
  TeamGroupBy,
  TeamImportInput,
  TeamMatch,
  TeamOrder,
  TeamRowInput,
  TeamSetInput,
  TeamUpdateInput,
  Verb,
} from './types.ts'

/** What of Team ready-made operations answer: its own values, and who stands at the other end. */
export interface Team {
  /** What you may do with this team as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** Who leads the team; need not be one of its members. Null while nobody does. Null where you may not see it. */
  lead: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** What the team is called. */
  name: string
  /** The team above; null for one at the top. A team never stands below itself. Null where you may not see it. */
  parent: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the team is called. */
    name: string
  } | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt id lead{id name} name parent{id name} updatedAt version'

/** The teams that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Team, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only teams that meet this. */
  filter?: TeamFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly TeamOrder[] | null
}>('teams', 'after:Cursor before:Cursor filter:TeamFilter first:Int includeArchived:Boolean last:Int orderBy:[TeamOrder!]', shown)

/** One team by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Team, {
  /** The id of a team. */
  id: string
}>('team', 'id:ID!', shown)

/** Counts and sums of the teams that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only teams that meet this. */
  filter?: TeamFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly TeamGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('teamsAggregate', 'filter:TeamFilter groupBy:[TeamGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a team away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    team: Team | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('teamArchive', 'input:RecordVersionInput!', 'cursor team', shown)

/** Makes a team. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    team: Team | null
  }, {
  /** The new team. */
  input: TeamCreateInput
}, TeamCreateInput>('teamCreate', 'input:TeamCreateInput!', 'cursor team', shown)

/** Removes a team for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    team: Team | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('teamDelete', 'input:RecordVersionInput!', 'cursor deletedId team', shown)

export { deleteOne as delete }

/** Brings an archived team back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    team: Team | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('teamUnarchive', 'input:RecordVersionInput!', 'cursor team', shown)

/** Changes fields of a team; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    team: Team | null
  }, {
  /** Which one, and what changes. */
  input: TeamUpdateInput
}, TeamUpdateInput>('teamUpdate', 'input:TeamUpdateInput!', 'cursor team', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    team: Team | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: TeamRowInput
  /** Which record is meant. */
  match: TeamMatch
}>('teamUpsert', 'input:TeamRowInput! match:TeamMatch!', 'created cursor team', shown)

/** Puts all teams away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which teams, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: TeamFilter
}>('teamsBulkArchive', 'dryRun:Boolean expectedCount:Int filter:TeamFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all teams that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which teams, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: TeamFilter
  /** What is done to each of them. */
  set: TeamSetInput
}>('teamsBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:TeamFilter! set:TeamSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes teams to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only teams that meet this. */
  filter?: TeamFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly TeamOrder[] | null
}>('teamsExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:TeamFilter format:FileFormat! includeArchived:Boolean orderBy:[TeamOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes teams from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: TeamImportInput
}, TeamImportInput>('teamsImport', 'input:TeamImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<TeamRowInput, TeamBulkMatch> = { plural: 'teams', one: 'team', type: 'Team' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
