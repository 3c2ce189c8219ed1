// Written by `npm run clients` from schema.graphql: change that, not this.
import { bulkUpserts, type BulkNoun } from '../bulk.ts'
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  AmountFrom,
  BulkOutcome,
  FileFormat,
  ForecastCategory,
  JobKind,
  JobStatus,
  Noun,
  OpportunitiesBulkMoveInput,
  OpportunityBulkMatch,
  OpportunityCheckInput,
  OpportunityCreateInput,
  OpportunityFilter,
  OpportunityGroupBy,
  OpportunityImportInput,
  OpportunityLoseInput,
  OpportunityMatch,
  OpportunityMoveToStageInput,
  OpportunityOrder,
  OpportunityReopenInput,
  OpportunityRowInput,
  OpportunitySetInput,
  OpportunityStatus,
  OpportunityUpdateInput,
  OpportunityWinInput,
  RecordVersionInput,
  Verb,
} from './types.ts'

/** What of Opportunity ready-made operations answer: its own values, and who stands at the other end. */
export interface Opportunity {
  /** To whom we want to sell; null while that is not known. Null where you may not see it. */
  account: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which people know the account; several accounts may share one. */
    name: string
  } | null
  /** What you may do with this opportunity as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. */
  amount: {
    /** How much, with exactly as many decimals as the currency has. */
    amount: string
    /** In which currency. */
    currency: string
  } | null
  /** The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate. */
  amountBase: {
    /** How much, with exactly as many decimals as the currency has. */
    amount: string
    /** In which currency. */
    currency: string
  } | null
  /** From where the amount comes. */
  amountFrom: AmountFrom | null
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign: string | null
  /** Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  closeDate: string | null
  /** The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. Null where you may not see it. */
  closeReason: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The reason in a few words, such as Price or Missing feature. */
    name: string
  } | null
  /** Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  closedOn: string | null
  /** When it was entered here. */
  createdAt: string
  /** Days from openedOn to closedOn; null while open, or where one of the days is not known. */
  cycleDays: number | null
  /** Where the deal stands in a forecast: what its stage says. */
  forecastCategory: ForecastCategory | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What the deal is called among colleagues. */
  name: string
  /** What the seller does next; null when nothing is agreed. */
  nextStep: string | null
  /** Day on which the next step is due; null when none is agreed. */
  nextStepOn: string | null
  /** Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  openedOn: string | null
  /** Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Through which stages the deal goes; the default pipeline unless named at creation. It never changes. Null where you may not see it. */
  pipeline: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What this way of selling is called, such as New business. */
    name: string
  } | null
  /** Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  probability: number | null
  /** Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said. */
  reason: string | null
  /** From where the deal came, in words that can be counted: web, fair, referral. Null: not known. */
  source: string | null
  /** Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. Null where you may not see it. */
  stage: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the stage is called, such as Negotiation. */
    name: string
  } | null
  /** When the deal came into the stage where it stands; null where nobody knows. */
  stageSince: string | null
  /** Whether the deal is open, won or lost: what its stage says. */
  status: OpportunityStatus | null
  /** When it was last changed here. */
  updatedAt: string
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version'

/** The opportunities that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Opportunity, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only opportunities that meet this. */
  filter?: OpportunityFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly OpportunityOrder[] | null
}>('opportunities', 'after:Cursor before:Cursor filter:OpportunityFilter first:Int includeArchived:Boolean last:Int orderBy:[OpportunityOrder!]', shown)

/** One opportunity by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Opportunity, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of an opportunity. */
  id: string
}>('opportunity', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the opportunities that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        amount: {
          amount: string
          currency: string
        }[]
        amountBase: {
          amount: string
          currency: string
        } | null
        cycleDays: number | null
        probability: number | null
      }
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        amount: {
          amount: string
          currency: string
        }[]
        amountBase: {
          amount: string
          currency: string
        } | null
        closeDate: string | null
        closedOn: string | null
        cycleDays: number | null
        nextStepOn: string | null
        openedOn: string | null
        probability: number | null
        stageSince: string | null
      }
      min: {
        amount: {
          amount: string
          currency: string
        }[]
        amountBase: {
          amount: string
          currency: string
        } | null
        closeDate: string | null
        closedOn: string | null
        cycleDays: number | null
        nextStepOn: string | null
        openedOn: string | null
        probability: number | null
        stageSince: string | null
      }
      sum: {
        amount: {
          amount: string
          currency: string
        }[]
        amountBase: {
          amount: string
          currency: string
        } | null
        cycleDays: number | null
        probability: number | null
      }
    }[]
  }, {
  /** Only opportunities that meet this. */
  filter?: OpportunityFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly OpportunityGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('opportunitiesAggregate', 'filter:OpportunityFilter groupBy:[OpportunityGroupBy!] includeArchived:Boolean', 'rows{avg{amount{amount currency} amountBase{amount currency} cycleDays probability} count keys{field id value} max{amount{amount currency} amountBase{amount currency} closeDate closedOn cycleDays nextStepOn openedOn probability stageSince} min{amount{amount currency} amountBase{amount currency} closeDate closedOn cycleDays nextStepOn openedOn probability stageSince} sum{amount{amount currency} amountBase{amount currency} cycleDays probability}}')

/** Puts all opportunities away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which opportunities, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: OpportunityFilter
}>('opportunitiesBulkArchive', 'dryRun:Boolean expectedCount:Int filter:OpportunityFilter!', 'cursor jobId results{id index outcome}')

/** Brings all open opportunities that a filter finds into one stage; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused one fails by itself. */
export const bulkMove = /*#__PURE__*/ acts<{
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
  /** Which opportunities, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: OpportunityFilter
  /** What is done to each of them. */
  set: OpportunitiesBulkMoveInput
}>('opportunitiesBulkMove', 'dryRun:Boolean expectedCount:Int filter:OpportunityFilter! set:OpportunitiesBulkMoveInput!', 'cursor jobId results{id index outcome}')

/** Changes the same fields in all opportunities that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
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
  /** Which opportunities, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: OpportunityFilter
  /** What is done to each of them. */
  set: OpportunitySetInput
}>('opportunitiesBulkUpdate', 'dryRun:Boolean expectedCount:Int filter:OpportunityFilter! set:OpportunitySetInput!', 'cursor jobId results{id index outcome}')

/** Makes a job that writes opportunities to a file, as far as you may see them. The file is at its `resultPath` when the job is done. */
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
  /** Only opportunities that meet this. */
  filter?: OpportunityFilter | null
  /** How the file is written. */
  format: FileFormat
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How to sort; by id unless given. */
  orderBy?: readonly OpportunityOrder[] | null
}>('opportunitiesExport', 'byteOrderMark:Boolean columns:[String!] delimiter:String filter:OpportunityFilter format:FileFormat! includeArchived:Boolean orderBy:[OpportunityOrder!]', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { exportOne as export }

/** Makes a job that writes opportunities from a file. It waits for the file at its `uploadPath`, and begins when all of it has come. */
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
  input: OpportunityImportInput
}, OpportunityImportInput>('opportunitiesImport', 'input:OpportunityImportInput!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

export { importOne as import }

/** Puts an opportunity away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('opportunityArchive', 'input:RecordVersionInput!', 'cursor opportunity', shown)

/** Ticks exit checks of the stage in which a deal stands, or takes ticks back. Takes the right to change the deal. A check that is so already stays as it is. */
export const check = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** On which record, and how. */
  input: OpportunityCheckInput
}, OpportunityCheckInput>('opportunityCheck', 'input:OpportunityCheckInput!', 'cursor opportunity', shown)

/** Makes an opportunity. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** The new opportunity. */
  input: OpportunityCreateInput
}, OpportunityCreateInput>('opportunityCreate', 'input:OpportunityCreateInput!', 'cursor opportunity', shown)

/** Removes an opportunity for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    opportunity: Opportunity | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('opportunityDelete', 'input:RecordVersionInput!', 'cursor deletedId opportunity', shown)

export { deleteOne as delete }

/** Closes an open opportunity as lost, with the reason. */
export const lose = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** On which record, and how. */
  input: OpportunityLoseInput
}, OpportunityLoseInput>('opportunityLose', 'input:OpportunityLoseInput!', 'cursor opportunity', shown)

/** Brings an open opportunity into another stage of its pipeline. Into a won or lost stage it is the same as winning or losing it. */
export const moveToStage = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** On which record, and how. */
  input: OpportunityMoveToStageInput
}, OpportunityMoveToStageInput>('opportunityMoveToStage', 'input:OpportunityMoveToStageInput!', 'cursor opportunity', shown)

/** Opens a won or lost opportunity again: it has no closing day and no reason then. */
export const reopen = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** On which record, and how. */
  input: OpportunityReopenInput
}, OpportunityReopenInput>('opportunityReopen', 'input:OpportunityReopenInput!', 'cursor opportunity', shown)

/** Brings an archived opportunity back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('opportunityUnarchive', 'input:RecordVersionInput!', 'cursor opportunity', shown)

/** Changes fields of an opportunity; those that are not given stay as they are. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** Which one, and what changes. */
  input: OpportunityUpdateInput
}, OpportunityUpdateInput>('opportunityUpdate', 'input:OpportunityUpdateInput!', 'cursor opportunity', shown)

/** Changes the record that fits, or makes a new one where none does. */
export const upsert = /*#__PURE__*/ acts<{
    created: boolean
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** What it is to have afterwards; what is left out stays as it is. */
  input: OpportunityRowInput
  /** Which record is meant. */
  match: OpportunityMatch
}>('opportunityUpsert', 'input:OpportunityRowInput! match:OpportunityMatch!', 'created cursor opportunity', shown)

/** Closes an open opportunity as won. */
export const win = /*#__PURE__*/ acts<{
    cursor: string | null
    opportunity: Opportunity | null
  }, {
  /** On which record, and how. */
  input: OpportunityWinInput
}, OpportunityWinInput>('opportunityWin', 'input:OpportunityWinInput!', 'cursor opportunity', shown)

/** The noun, for `bulkUpsert` and whoever goes by names. */
export const noun: BulkNoun<OpportunityRowInput, OpportunityBulkMatch> = { plural: 'opportunities', one: 'opportunity', type: 'Opportunity' }

/** Makes or changes many records at once, as an import does. A key that two rows share fails both. Takes a stream of any length. */
export const bulkUpsert = /*#__PURE__*/ bulkUpserts(noun)
