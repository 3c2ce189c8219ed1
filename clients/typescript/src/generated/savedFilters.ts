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
  SavedFilterBulkMatch,
  SavedFilterCreateInput,
  SavedFilterFilter,
  SavedFilterGroupBy,
  SavedFilterImportInput,
  SavedFilterMatch,
  SavedFilterOrder,
  SavedFilterRowInput,
  SavedFilterSetInput,
  SavedFilterUpdateInput,
  Sharing,
  Verb,
} from './types.ts'

/** What of SavedFilter ready-made operations answer: its own values, and who stands at the other end. */
export interface SavedFilter {
  /** What you may do with this saved filter as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** How many records in use it finds of those that you may see; null where you may not ask so, or where it makes no sense any more. Counted when it is asked for. */
  count: number | null
  /** When it was entered here. */
  createdAt: string
  /** The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used. */
  filter: unknown | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What the filter is called, such as Hot leads of this week. */
  name: string
  /** Of which kind of records it asks; settable at creation alone. */
  noun: Noun | null
  /** The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none. */
  orderBy: unknown | null
  /** Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. */
  sharing: Sharing | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt count createdAt filter id name noun orderBy owner{id name} sharing updatedAt version'

/** The saved filters that you may see, page by page. */
export const list = /*#__PURE__*/ lists<SavedFilter, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only saved filters that meet this. */
  filter?: SavedFilterFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly SavedFilterOrder[] | null
}>('savedFilters', 'after:Cursor before:Cursor filter:SavedFilterFilter first:Int includeArchived:Boolean last:Int orderBy:[SavedFilterOrder!]', shown)

/** One saved filter by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<SavedFilter, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a saved filter. */
  id: string
}>('savedFilter', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the saved filters that you may see, in total or by groups; at most 1,000 rows. */
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
  /** Only saved filters that meet this. */
  filter?: SavedFilterFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly SavedFilterGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('savedFiltersAggregate', 'filter:SavedFilterFilter groupBy:[SavedFilterGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value}}')

/** Puts a saved filter away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    savedFilter: SavedFilter | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('savedFilterArchive', 'input:RecordVersionInput!', 'cursor savedFilter', shown)

/** Makes a saved filter. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    savedFilter: SavedFilter | null
  }, {
  /** The new saved filter. */
  input: SavedFilterCreateInput
}, SavedFilterCreateInput>('savedFilterCreate', 'input:SavedFilterCreateInput!', 'cursor savedFilter', shown)

/** Removes a saved filter for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    savedFilter: SavedFilter | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('savedFilterDelete', 'input:RecordVersionInput!', 'cursor deletedId savedFilter', shown)

export { deleteOne as delete }

/** Brings an archived saved filter back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    savedFilter: SavedFilter | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('savedFilterUnarchive', 'input:RecordVersionInput!', 'cursor savedFilter', shown)

/** Changes fields of a saved filter; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    savedFilter: SavedFilter | null
  }, {
  /** Which one, and what changes. */
  input: SavedFilterUpdateInput
}, SavedFilterUpdateInput>('savedFilterUpdate', 'input:SavedFilterUpdateInput!', 'cursor savedFilter', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    savedFilter: SavedFilter | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: SavedFilterRowInput
  /** Which record is meant. */
  match: SavedFilterMatch
}>('savedFilterUpsert', 'input:SavedFilterRowInput! match:SavedFilterMatch!', 'created cursor savedFilter', shown)

/** Puts all saved filters away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which saved filters, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: SavedFilterFilter
}>('savedFiltersBulkArchive', 'dryRun:Boolean expectedCount:Int filter:SavedFilterFilter!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all saved filters that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which saved filters, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: SavedFilterFilter
  /** What is done to each of them. */
  set: SavedFilterSetInput
}>('savedFiltersBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:SavedFilterFilter! set:SavedFilterSetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes saved filters to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only saved filters that meet this. */
  filter?: SavedFilterFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly SavedFilterOrder[] | null
}>('savedFiltersExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:SavedFilterFilter format:FileFormat! includeArchived:Boolean orderBy:[SavedFilterOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes saved filters from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: SavedFilterImportInput
}, SavedFilterImportInput>('savedFiltersImport', 'input:SavedFilterImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<SavedFilterRowInput, SavedFilterBulkMatch> = { plural: 'savedFilters', one: 'savedFilter', type: 'SavedFilter' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
