import type { TypedDocument } from '../../../src/index.ts'

/** Compares a calendar day. Several operators must all hold. */
export interface DateFilter {
  /** The value equals this one. */
  eq?: string | null
  /** The value comes after this one. */
  gt?: string | null
  /** The value comes after this one, or is it. */
  gte?: string | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly string[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value comes before this one. */
  lt?: string | null
  /** The value comes before this one, or is it. */
  lte?: string | null
  /** The value differs from this one, or is empty. */
  neq?: string | null
  /** The value is none of these, or empty. */
  nin?: readonly string[] | null
}

/** Where a deal stands in a forecast. */
export type ForecastCategory =
  /** May come in if all goes well. */
  | 'BEST_CASE'
  /** Won: the amount counts in full. */
  | 'CLOSED'
  /** Promised: we count on it. */
  | 'COMMIT'
  /** Left out of forecasts. */
  | 'OMITTED'
  /** Open, and too early to count on. */
  | 'PIPELINE'

/** A way to say what a period will bring. */
export type ForecastMethod =
  /** What was won and the open deals of the categories COMMIT and BEST_CASE, in full. */
  | 'BEST_CASE'
  /** What was won and the open deals of category COMMIT, in full. */
  | 'COMMIT'
  /** What was won, and every open deal, whatever its expected day and category, times the chance of deals in its stage to be won within the whole weeks that are left of the period. The chances are learnt from how deals of the scope went from week to week before the moment. */
  | 'MARKOV'
  /** What people said: COMMIT with the overrides that stood at the moment and that you may see, the highest ones in the tree first. */
  | 'SUBMITTED'
  /** What was won, and every open deal of the period times its probability; OMITTED deals count for nothing. The standard deviation takes deals as independent of each other. */
  | 'WEIGHTED'

/** Why a method says nothing. */
export type ForecastMethodLack =
  /** The moment lies before the first deal that is known here. */
  | 'BEFORE_HISTORY'
  /** Of a pipeline in which deals are open, fewer than 30 were seen to be won or lost before the moment: too few to learn from. */
  | 'TOO_FEW_CLOSED'

/** In which capacity somebody overrides a forecast. */
export type ForecastOverrideKind =
  /** By somebody above. */
  | 'MANAGER'
  /** By the person themselves, or by who leads the team. */
  | 'OWNER'

/** Which period: how long, and one of its days. */
export interface ForecastPeriodInput {
  /** Any day of it, in the years 1000 to 8999; today, in UTC, unless given. */
  day?: string | null
  /** Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true. */
  fiscal?: boolean | null
  /** How long it is. */
  unit: ForecastPeriodUnit
}

/** How long a period of forecasts is; periods are made of whole months. */
export type ForecastPeriodUnit =
  /** A month of the calendar; fiscal years change nothing about months. */
  | 'MONTH'
  /** Three months, counted from the beginning of the calendar year or of the fiscal year. */
  | 'QUARTER'
  /** Twelve months, from January or from the first month of the fiscal year. */
  | 'YEAR'

/** Of whom a row of a forecast is. */
export type ForecastRowKind =
  /** All people, and the deals that nobody owns. */
  | 'COMPANY'
  /** A team: its people and all teams below it. */
  | 'TEAM'
  /** Deals that nobody owns. */
  | 'UNOWNED'
  /** One person: the deals that they own. */
  | 'USER'

/** By what the open amount of a period grew or shrank between two moments. */
export type ForecastWaterfallKind =
  /** What they lost in worth, down to nothing where the amount was taken away. */
  | 'DECREASED'
  /** What deals that stood at the start gained in worth, of those that still stand and of those won since; a first amount, or a first rate for it, counts too. */
  | 'INCREASED'
  /** Deals that were lost since, with what they were worth at the start. Those that came in and were lost between the moments are counted here and in the step by which they came, if they were expected in the period. */
  | 'LOST'
  /** Deals that were not there at the start: made since, or archived then and back in use now. They come in with what they are worth at the end. */
  | 'NEW'
  /** Open deals that were expected only after the period, or on no day, and are expected in it now. */
  | 'PULLED_IN'
  /** Open deals that are expected before the period now, mostly because they go faster. */
  | 'PULLED_OUT'
  /** Open deals that were expected before the period and slipped into it. */
  | 'PUSHED_IN'
  /** Open deals that were put off beyond the period, or are expected on no day any more. */
  | 'PUSHED_OUT'
  /** Deals that were archived or deleted since, by when they still belonged to the scope. */
  | 'REMOVED'
  /** Deals that were won or lost at the start and are open again, or closed the other way. */
  | 'REOPENED'
  /** Deals that somebody outside the scope owned at the start, wherever and however they stood then. */
  | 'TRANSFERRED_IN'
  /** Deals that somebody outside the scope owns at the end, wherever and however they stand now. */
  | 'TRANSFERRED_OUT'
  /** Deals that were won since, with what they are worth as won. Those that came in and were won between the moments are counted here and in the step by which they came, if they closed on a day of the period. */
  | 'WON'

/** What a quota counts, of deals won on a day of its period. */
export type QuotaMeasure =
  /** How many deals there are; of a product family: those with a line of it. */
  | 'COUNT'
  /** The quantities of the lines of the deals, added up. */
  | 'QUANTITY'
  /** What the deals, or their lines of the product family, are worth in the base currency. */
  | 'REVENUE'

/** From which quotas comes what a row of a forecast is to reach. */
export type QuotaSource =
  /** From what the people and teams directly below are to reach: the sum of those who have something to reach. */
  | 'BELOW'
  /** From a quota of the person or team for this very period. */
  | 'OWN'
  /** From their quotas of the parts of the period, of which every part has one: the months of a quarter, the quarters of a year. */
  | 'PARTS'

export type StandingVariables = {
  period: ForecastPeriodInput
  teamId?: string | null
  userId?: string | null
}

export type StandingData = {
  forecast: {
    at: string
    currency: string
    period: {
      label: string
      start: string
      end: string
    }
    rows: {
      key: string
      kind: ForecastRowKind
      level: number
      team: {
        name: string
      } | null
      user: {
        name: string
      } | null
      closed: {
        count: number
        amount: {
          amount: string
        }
      }
      openPipeline: {
        count: number
        amount: {
          amount: string
        }
      }
      categories: {
        category: ForecastCategory
        count: number
        single: {
          amount: string
        }
        cumulative: {
          amount: string
        } | null
        effective: {
          amount: string
        } | null
        override: {
          kind: ForecastOverrideKind | null
          reason: string
          createdAt: string
          owner: {
            name: string
          } | null
        } | null
      }[]
      quota: {
        amount: string
      } | null
      quotaFrom: QuotaSource | null
      attainment: number | null
      coverage: number | null
      coverageOfQuota: number | null
      gap: {
        amount: string
      } | null
      commitGap: {
        amount: string
      } | null
      attainments: {
        measure: QuotaMeasure
        productFamily: string | null
        target: string | null
        actual: string
        attainment: number | null
      }[]
    }[]
    total: {
      categories: {
        category: ForecastCategory
        byCurrency: {
          currency: string | null
          count: number
          amount: {
            amount: string
          } | null
          base: {
            amount: string
          }
          rate: string | null
          withoutRate: number
        }[]
      }[]
    }
    missing: {
      withoutAmount: number
      withoutRate: {
        currency: string
        count: number
      }[]
      openWithoutCloseDate: {
        count: number
        amount: {
          amount: string
        }
      }
      wonWithoutDay: {
        count: number
        amount: {
          amount: string
        }
      }
    }
  }
}

export const Standing = `query Standing($period: ForecastPeriodInput!, $teamId: ID, $userId: ID) {
  forecast(period: $period, teamId: $teamId, userId: $userId) {
    at
    currency
    period {
      label
      start
      end
    }
    rows {
      ...Line
    }
    total {
      categories {
        category
        byCurrency {
          currency
          count
          amount {
            amount
          }
          base {
            amount
          }
          rate
          withoutRate
        }
      }
    }
    missing {
      withoutAmount
      withoutRate {
        currency
        count
      }
      openWithoutCloseDate {
        ...Sum
      }
      wonWithoutDay {
        ...Sum
      }
    }
  }
}
fragment Line on ForecastRow {
  key
  kind
  level
  team {
    name
  }
  user {
    name
  }
  closed {
    ...Sum
  }
  openPipeline {
    ...Sum
  }
  categories {
    category
    count
    single {
      amount
    }
    cumulative {
      amount
    }
    effective {
      amount
    }
    override {
      kind
      reason
      createdAt
      owner {
        name
      }
    }
  }
  quota {
    amount
  }
  quotaFrom
  attainment
  coverage
  coverageOfQuota
  gap {
    amount
  }
  commitGap {
    amount
  }
  attainments {
    measure
    productFamily
    target
    actual
    attainment
  }
}
fragment Sum on ForecastAmount {
  count
  amount {
    amount
  }
}` as TypedDocument<StandingData, StandingVariables>

export type MethodsVariables = {
  period: ForecastPeriodInput
  teamId?: string | null
  userId?: string | null
}

export type MethodsData = {
  forecastMethods: {
    methods: {
      method: ForecastMethod
      amount: {
        amount: string
      } | null
      deviation: {
        amount: string
      } | null
      lacks: ForecastMethodLack | null
      leftOut: number
      note: string
    }[]
  }
}

export const Methods = `query Methods($period: ForecastPeriodInput!, $teamId: ID, $userId: ID) {
  forecastMethods(period: $period, teamId: $teamId, userId: $userId) {
    methods {
      method
      amount {
        amount
      }
      deviation {
        amount
      }
      lacks
      leftOut
      note
    }
  }
}` as TypedDocument<MethodsData, MethodsVariables>

export type ChangesVariables = {
  period: ForecastPeriodInput
  teamId?: string | null
  userId?: string | null
  from: string
  to: string
}

export type ChangesData = {
  forecastWaterfall: {
    from: string
    to: string
    start: {
      count: number
      amount: {
        amount: string
      }
    }
    end: {
      count: number
      amount: {
        amount: string
      }
    }
    steps: {
      kind: ForecastWaterfallKind
      count: number
      amount: {
        amount: string
      }
    }[]
  }
}

export const Changes = `query Changes($period: ForecastPeriodInput!, $teamId: ID, $userId: ID, $from: DateTime!, $to: DateTime!) {
  forecastWaterfall(
    period: $period
    teamId: $teamId
    userId: $userId
    from: $from
    to: $to
  ) {
    from
    to
    start {
      ...Sum
    }
    end {
      ...Sum
    }
    steps {
      ...Step
    }
  }
}
fragment Sum on ForecastAmount {
  count
  amount {
    amount
  }
}
fragment Step on ForecastWaterfallStep {
  kind
  count
  amount {
    amount
  }
}` as TypedDocument<ChangesData, ChangesVariables>

export type ChangedDealsVariables = {
  period: ForecastPeriodInput
  teamId?: string | null
  userId?: string | null
  from: string
  to: string
  after?: string | null
}

export type ChangedDealsData = {
  forecastWaterfall: {
    deals: {
      nodes: {
        opportunity: {
          name: string
          account: {
            name: string
          } | null
        } | null
        ownerAfter: {
          name: string
        } | null
        closeDateBefore: string | null
        closeDateAfter: string | null
        steps: {
          kind: ForecastWaterfallKind
          count: number
          amount: {
            amount: string
          }
        }[]
      }[]
      pageInfo: {
        hasNextPage: boolean
        endCursor: string | null
      }
    }
  }
}

export const ChangedDeals = `query ChangedDeals($period: ForecastPeriodInput!, $teamId: ID, $userId: ID, $from: DateTime!, $to: DateTime!, $after: Cursor) {
  forecastWaterfall(
    period: $period
    teamId: $teamId
    userId: $userId
    from: $from
    to: $to
  ) {
    deals(first: 200, after: $after) {
      nodes {
        opportunity {
          name
          account {
            name
          }
        }
        ownerAfter {
          name
        }
        closeDateBefore
        closeDateAfter
        steps {
          ...Step
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
fragment Step on ForecastWaterfallStep {
  kind
  count
  amount {
    amount
  }
}` as TypedDocument<ChangedDealsData, ChangedDealsVariables>

export type LeftOutVariables = {
  owners: readonly string[]
  unowned: boolean
  days: DateFilter
  first: number
}

export type LeftOutData = {
  withoutAmount: {
    nodes: {
      name: string
      owner: {
        name: string
      } | null
    }[]
  }
  undated: {
    nodes: {
      name: string
      owner: {
        name: string
      } | null
    }[]
  }
  unownedWithoutAmount?: {
    nodes: {
      name: string
      owner: {
        name: string
      } | null
    }[]
  }
  unownedUndated?: {
    nodes: {
      name: string
      owner: {
        name: string
      } | null
    }[]
  }
}

export const LeftOut = `query LeftOut($owners: [ID!]!, $unowned: Boolean!, $days: DateFilter!, $first: Int!) {
  withoutAmount: opportunities(
    filter: {owner: {id: {in: $owners}}, amount: {isNull: true}, or: [{status: {eq: OPEN}, closeDate: $days}, {status: {eq: WON}, closedOn: $days}]}
    first: $first
    orderBy: [{name: ASC}]
  ) {
    nodes {
      ...Named
    }
  }
  undated: opportunities(
    filter: {owner: {id: {in: $owners}}, status: {eq: OPEN}, closeDate: {isNull: true}}
    first: $first
    orderBy: [{name: ASC}]
  ) {
    nodes {
      ...Named
    }
  }
  unownedWithoutAmount: opportunities(
    filter: {owner: {isNull: true}, amount: {isNull: true}, or: [{status: {eq: OPEN}, closeDate: $days}, {status: {eq: WON}, closedOn: $days}]}
    first: $first
    orderBy: [{name: ASC}]
  ) @include(if: $unowned) {
    nodes {
      ...Named
    }
  }
  unownedUndated: opportunities(
    filter: {owner: {isNull: true}, status: {eq: OPEN}, closeDate: {isNull: true}}
    first: $first
    orderBy: [{name: ASC}]
  ) @include(if: $unowned) {
    nodes {
      ...Named
    }
  }
}
fragment Named on Opportunity {
  name
  owner {
    name
  }
}` as TypedDocument<LeftOutData, LeftOutVariables>

export type WhomVariables = {
  team: string
  person: string
}

export type WhomData = {
  teams: {
    nodes: {
      id: string
      name: string
    }[]
  }
  users: {
    nodes: {
      id: string
      name: string
    }[]
  }
}

export const Whom = `query Whom($team: String!, $person: String!) {
  teams(filter: {name: {eq: $team}}, first: 2) {
    nodes {
      id
      name
    }
  }
  users(filter: {name: {eq: $person}}, first: 2) {
    nodes {
      id
      name
    }
  }
}` as TypedDocument<WhomData, WhomVariables>
