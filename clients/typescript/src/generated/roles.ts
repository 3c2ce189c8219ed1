// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  FieldAccess,
  FileFormat,
  JobKind,
  JobStatus,
  Noun,
  RecordVersionInput,
  RoleBulkMatch,
  RoleCreateInput,
  RoleFilter,
  RoleGroupBy,
  RoleImportInput,
  RoleMatch,
  RoleOrder,
  RoleRowInput,
  RoleSetInput,
  RoleUpdateInput,
  Verb,
} from './types.ts'

/** What of Role ready-made operations answer: its own values, and who stands at the other end. */
export interface Role {
  /** May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  administer: boolean | null
  /** What you may do with this role as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  audit: boolean | null
  /** May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  backdate: boolean | null
  /** When it was entered here. */
  createdAt: string
  /** What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. */
  defaultFieldAccess: FieldAccess | null
  /** For whom the role is meant, in words; null when nobody wrote it down. */
  description: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What the role is called, such as Seller. It stands once in the workspace. */
  name: string
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'administer allowed archivedAt audit backdate createdAt defaultFieldAccess description id name updatedAt version'

/** The roles that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Role, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only roles that meet this. */
  filter?: RoleFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly RoleOrder[] | null
}>('roles', 'after:Cursor before:Cursor filter:RoleFilter first:Int includeArchived:Boolean last:Int orderBy:[RoleOrder!]', shown)

/** One role by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Role, {
  /** The id of a role. */
  id: string
}>('role', 'id:ID!', shown)

/** Counts and sums of the roles that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only roles that meet this. */
  filter?: RoleFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly RoleGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('rolesAggregate', 'filter:RoleFilter groupBy:[RoleGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a role away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    role: Role | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('roleArchive', 'input:RecordVersionInput!', 'cursor role', shown)

/** Makes a role. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    role: Role | null
  }, {
  /** The new role. */
  input: RoleCreateInput
}, RoleCreateInput>('roleCreate', 'input:RoleCreateInput!', 'cursor role', shown)

/** Removes a role for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    role: Role | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('roleDelete', 'input:RecordVersionInput!', 'cursor deletedId role', shown)

export { deleteOne as delete }

/** Brings an archived role back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    role: Role | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('roleUnarchive', 'input:RecordVersionInput!', 'cursor role', shown)

/** Changes fields of a role; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    role: Role | null
  }, {
  /** Which one, and what changes. */
  input: RoleUpdateInput
}, RoleUpdateInput>('roleUpdate', 'input:RoleUpdateInput!', 'cursor role', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    role: Role | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: RoleRowInput
  /** Which record is meant. */
  match: RoleMatch
}>('roleUpsert', 'input:RoleRowInput! match:RoleMatch!', 'created cursor role', shown)

/** Puts all roles away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which roles, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: RoleFilter
}>('rolesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:RoleFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all roles that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which roles, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: RoleFilter
  /** What is done to each of them. */
  set: RoleSetInput
}>('rolesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:RoleFilter! set:RoleSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes roles to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only roles that meet this. */
  filter?: RoleFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly RoleOrder[] | null
}>('rolesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:RoleFilter format:FileFormat! includeArchived:Boolean orderBy:[RoleOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes roles from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: RoleImportInput
}, RoleImportInput>('rolesImport', 'input:RoleImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<RoleRowInput, RoleBulkMatch> = { plural: 'roles', one: 'role', type: 'Role' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
