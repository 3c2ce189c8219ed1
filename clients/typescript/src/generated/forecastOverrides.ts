// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { gets, reads } from '../ready.ts'
import type {
  ForecastOverrideCategory,
  ForecastOverrideFilter,
  ForecastOverrideGroupBy,
  ForecastOverrideKind,
  ForecastOverrideOrder,
  ForecastPeriodUnit,
  Verb,
} from './types.ts'

/** What of ForecastOverride ready-made operations answer: its own values, and who stands at the other end. */
export interface ForecastOverride {
  /** What you may do with this forecast override as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** What it will land at, in the base currency; null: what was said before is withdrawn. */
  amount: {
    /** How much, with exactly as many decimals as the currency has. */
    amount: string
    /** In which currency. */
    currency: string
  } | null
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** Which of the cumulative numbers it is about. */
  category: ForecastOverrideCategory | null
  /** When it was entered here. */
  createdAt: string
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** In which capacity it was said; a manager’s word counts before the owner’s. */
  kind: ForecastOverrideKind | null
  /** Who said it. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Why it will land there. */
  reason: string
  /** The first day of the period. */
  start: string | null
  /** The team whose number it is, with the teams below it; null for a person’s. Null where you may not see it. */
  team: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** What the team is called. */
    name: string
  } | null
  /** How long the period is. */
  unit: ForecastPeriodUnit | null
  /** When it was last changed here. */
  updatedAt: string
  /** The person whose number it is; null for a team’s. Null where you may not see it. */
  user: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed amount{amount currency} archivedAt category createdAt id kind owner{id name} reason start team{id name} unit updatedAt user{id name} version'

/** The forecast overrides that you may see, page by page. */
export const list = /*#__PURE__*/ lists<ForecastOverride, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only forecast overrides that meet this. */
  filter?: ForecastOverrideFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly ForecastOverrideOrder[] | null
}>('forecastOverrides', 'after:Cursor before:Cursor filter:ForecastOverrideFilter first:Int includeArchived:Boolean last:Int orderBy:[ForecastOverrideOrder!]', shown)

/** One forecast override by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<ForecastOverride, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a forecast override. */
  id: string
}>('forecastOverride', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the forecast overrides that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      avg: {
        amount: {
          amount: string
          currency: string
        }[]
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
        start: string | null
      }
      min: {
        amount: {
          amount: string
          currency: string
        }[]
        start: string | null
      }
      sum: {
        amount: {
          amount: string
          currency: string
        }[]
      }
    }[]
  }, {
  /** Only forecast overrides that meet this. */
  filter?: ForecastOverrideFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly ForecastOverrideGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('forecastOverridesAggregate', 'filter:ForecastOverrideFilter groupBy:[ForecastOverrideGroupBy!] includeArchived:Boolean', 'rows{avg{amount{amount currency}} count keys{field id value} max{amount{amount currency} start} min{amount{amount currency} start} sum{amount{amount currency}}}')
