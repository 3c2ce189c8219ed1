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
  UserBulkMatch,
  UserCreateInput,
  UserFilter,
  UserGroupBy,
  UserImportInput,
  UserLinkIdentityInput,
  UserMatch,
  UserOrder,
  UserRowInput,
  UserSetInput,
  UserUnlinkIdentityInput,
  UserUpdateInput,
  Verb,
} from './types.ts'

/** What of User ready-made operations answer: its own values, and who stands at the other end. */
export interface User {
  /** What you may do with this user as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** The address at work; stands once in the workspace. Null for somebody without one, such as a program. */
  email: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known. */
  language: string | null
  /** The name by which colleagues know the person. */
  name: string
  /** The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. Null where you may not see it. */
  partnerAccount: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which people know the account; several accounts may share one. */
    name: string
  } | null
  /** The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. Null where you may not see it. */
  team: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the team is called. */
    name: string
  } | null
  /** What the person is at work, such as Regional manager. */
  title: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version'

/** The users that you may see, page by page. */
export const list = /*#__PURE__*/ lists<User, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only users that meet this. */
  filter?: UserFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly UserOrder[] | null
}>('users', 'after:Cursor before:Cursor filter:UserFilter first:Int includeArchived:Boolean last:Int orderBy:[UserOrder!]', shown)

/** One user by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<User, {
  /** The id of a user. */
  id: string
}>('user', 'id:ID!', shown)

/** Counts and sums of the users that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only users that meet this. */
  filter?: UserFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly UserGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('usersAggregate', 'filter:UserFilter groupBy:[UserGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a user away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    user: User | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('userArchive', 'input:RecordVersionInput!', 'cursor user', shown)

/** Makes a user. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    user: User | null
  }, {
  /** The new user. */
  input: UserCreateInput
}, UserCreateInput>('userCreate', 'input:UserCreateInput!', 'cursor user', shown)

/** Removes a user for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    user: User | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('userDelete', 'input:RecordVersionInput!', 'cursor deletedId user', shown)

export { deleteOne as delete }

/** Lets whoever bears tokens of that issuer and subject act as the user. */
export const linkIdentity = /*#__PURE__*/ acts<{
    cursor: string | null
    user: User | null
  }, {
  /** On which record, and how. */
  input: UserLinkIdentityInput
}, UserLinkIdentityInput>('userLinkIdentity', 'input:UserLinkIdentityInput!', 'cursor user', shown)

/** Brings an archived user back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    user: User | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('userUnarchive', 'input:RecordVersionInput!', 'cursor user', shown)

/** Tokens of that issuer and subject no longer open as the user, unless a rule of provisioning links them again. */
export const unlinkIdentity = /*#__PURE__*/ acts<{
    cursor: string | null
    user: User | null
  }, {
  /** On which record, and how. */
  input: UserUnlinkIdentityInput
}, UserUnlinkIdentityInput>('userUnlinkIdentity', 'input:UserUnlinkIdentityInput!', 'cursor user', shown)

/** Changes fields of a user; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    user: User | null
  }, {
  /** Which one, and what changes. */
  input: UserUpdateInput
}, UserUpdateInput>('userUpdate', 'input:UserUpdateInput!', 'cursor user', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    user: User | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: UserRowInput
  /** Which record is meant. */
  match: UserMatch
}>('userUpsert', 'input:UserRowInput! match:UserMatch!', 'created cursor user', shown)

/** Puts all users away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which users, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: UserFilter
}>('usersBulkArchive', 'dryRun:Boolean expectedCount:Int filter:UserFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all users that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which users, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: UserFilter
  /** What is done to each of them. */
  set: UserSetInput
}>('usersBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:UserFilter! set:UserSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes users to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only users that meet this. */
  filter?: UserFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly UserOrder[] | null
}>('usersExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:UserFilter format:FileFormat! includeArchived:Boolean orderBy:[UserOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes users from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: UserImportInput
}, UserImportInput>('usersImport', 'input:UserImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<UserRowInput, UserBulkMatch> = { plural: 'users', one: 'user', type: 'User' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
