// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { acts, reads } from '../ready.ts'
import type {
  AuditFilter,
  CustomFieldKind,
  DayRangeInput,
  DealGroupBy,
  EventFilter,
  ForecastCategory,
  ForecastEvery,
  ForecastMethod,
  ForecastMethodLack,
  ForecastOverrideCategory,
  ForecastOverrideInput,
  ForecastOverrideKind,
  ForecastPeriodInput,
  ForecastPeriodUnit,
  ForecastRowKind,
  ForecastSettingsUpdateInput,
  ForecastWaterfallKind,
  LeadCustomFieldRoute,
  LeadLikeness,
  LeadRating,
  LeadResultNoun,
  LeadStatus,
  Noun,
  OpenDealsCount,
  OpportunityFilter,
  QuotaMeasure,
  QuotaSource,
  StaleReason,
  VelocityFactor,
  Verb,
} from './types.ts'

/** What everybody did, the newest first: every change of every record, also of those that you could not see by themselves, without fields that your roles hide. For administrators, and roles that may audit; for others it is FORBIDDEN. Nothing is ever taken out of it. Attempts to sign in that failed do not stand here. */
export const auditLog = /*#__PURE__*/ lists<{
  actId: string
  actor: {
    id: string
    name: string
  } | null
  changes: {
    after: unknown | null
    before: unknown | null
    field: string
  }[]
  cursor: string
  facts: unknown
  id: string
  occurredAt: string
  origin: {
    address: string | null
    keyId: string | null
    requestId: string | null
    userAgent: string | null
  } | null
  recordedAt: string
  subject: ({
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'ForecastSettings' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Quota' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    name: string
  } | {
    __typename: 'Activity'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    subject: string
  } | {
    __typename: 'Currency'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
  } | {
    __typename: 'CustomFieldDefinition'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    label: string
  } | {
    __typename: 'ForecastOverride'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    reason: string
  } | {
    __typename: 'OpportunityLine'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    product: string
  }) | null
  subjectId: string
  type: string
}, {
  /** Begin behind this event: what was written before it. */
  after?: string | null
  /** Only entries that meet this. */
  filter?: AuditFilter | null
  /** How many from the newest, or behind `after`: 1 to 200, 50 unless given. */
  first?: number | null
}>('auditLog', 'after:Cursor filter:AuditFilter first:Int', 'actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type')

/** How well the expected days of closing hold, of the deals that you may see: how often they are pushed, and how many deals slip out of the days in which they were expected. It is told from the changes that were recorded, so nothing is known of the time before a deal was written down here. FORBIDDEN where closeDate, closedOn or status is hidden from you. */
export const closeDateMetrics = /*#__PURE__*/ reads<{
    rows: {
      deals: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      pulls: {
        mean: number | null
        median: number | null
        n: number
        p90: number | null
      }
      pushedDeals: number
      pushes: {
        mean: number | null
        median: number | null
        n: number
        p90: number | null
      }
      slippage: {
        ended: boolean
        expected: number
        lost: number
        rate: number | null
        recordedLater: number
        slipped: number
        won: number
      } | null
    }[]
  }, {
  /** Only deals that meet this, as they are now. */
  filter?: OpportunityFilter | null
  /** Rows for each combination of these, at most 1,000; for all deals together unless given. */
  groupBy?: readonly DealGroupBy[] | null
  /** Also deals that were put away. */
  includeArchived?: boolean | null
  /** The days of which slippage is told; and only changes of expected days that were written down on them (UTC). */
  period?: DayRangeInput | null
  /** Only deals of this pipeline; of all pipelines unless given. */
  pipelineId?: string | null
}>('closeDateMetrics', 'filter:OpportunityFilter groupBy:[DealGroupBy!] includeArchived:Boolean period:DayRangeInput pipelineId:ID', 'rows{deals keys{field id value} pulls{mean median n p90} pushedDeals pushes{mean median n p90} slippage{ended expected lost rate recordedLater slipped won}}')

/** The custom fields that records of one noun take now, by key: what a form or an import needs to know. */
export const customFieldDefinitions = /*#__PURE__*/ reads<{
    allowed: Verb[]
    archivedAt: string | null
    createdAt: string
    description: string | null
    id: string
    key: string | null
    kind: CustomFieldKind | null
    label: string
    multiple: boolean | null
    noun: Noun | null
    options: string[] | null
    required: boolean | null
    unique: boolean | null
    updatedAt: string
    version: number
  }[], {
  /** The kind of record. */
  noun: Noun
}>('customFieldDefinitions', 'noun:Noun!', 'allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version')

/** The event log, page by page in the order of what happened. It tells of records that you may see, or could see until then. */
export const eventsSince = /*#__PURE__*/ reads<{
    endCursor: string
    events: {
      actId: string
      actor: {
        id: string
        name: string
      } | null
      changes: {
        after: unknown | null
        before: unknown | null
        field: string
      }[]
      cursor: string
      facts: unknown
      id: string
      occurredAt: string
      origin: {
        address: string | null
        keyId: string | null
        requestId: string | null
        userAgent: string | null
      } | null
      recordedAt: string
      subject: ({
        __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'ForecastSettings' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Quota' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
        archivedAt: string | null
        createdAt: string
        id: string
        updatedAt: string
        version: number
        name: string
      } | {
        __typename: 'Activity'
        archivedAt: string | null
        createdAt: string
        id: string
        updatedAt: string
        version: number
        subject: string
      } | {
        __typename: 'Currency'
        archivedAt: string | null
        createdAt: string
        id: string
        updatedAt: string
        version: number
      } | {
        __typename: 'CustomFieldDefinition'
        archivedAt: string | null
        createdAt: string
        id: string
        updatedAt: string
        version: number
        label: string
      } | {
        __typename: 'ForecastOverride'
        archivedAt: string | null
        createdAt: string
        id: string
        updatedAt: string
        version: number
        reason: string
      } | {
        __typename: 'OpportunityLine'
        archivedAt: string | null
        createdAt: string
        id: string
        updatedAt: string
        version: number
        product: string
      }) | null
      subjectId: string
      type: string
    }[]
    hasMore: boolean
  }, {
  /** Behind which event to begin, by a cursor of a payload, a page or a stream; at the oldest event from which streams can be resumed unless given. */
  after?: string | null
  /** Which events you want; all that you may hear of unless given. */
  filter?: EventFilter | null
  /** How many at most: 1 to 200, 50 unless given. */
  first?: number | null
}>('eventsSince', 'after:Cursor filter:EventFilter first:Int', 'endCursor events{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type} hasMore')

/** What deals promise for a period, by team and person: won, committed, best case and pipeline side by side, single and cumulative. As it stands now, or as it stood at any moment. You get the whole of what you ask for or FORBIDDEN, never a part of it: your right to read opportunities must reach all people of the scope, whether OWN, TEAM or ALL (a right by partner account does not count), and no field that it tells may be hidden from you: owner, pipeline, stage, status, forecastCategory, closeDate, closedOn, amount, amountBase; for `weighted` probability too. */
export const forecast = /*#__PURE__*/ reads<{
    at: string
    currency: string
    missing: {
      openWithoutCloseDate: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      withoutAmount: number
      withoutRate: {
        count: number
        currency: string
      }[]
      wonWithoutDay: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
    }
    period: {
      end: string
      fiscal: boolean
      label: string
      start: string
      unit: ForecastPeriodUnit
    }
    rates: {
      currency: string
      day: string | null
      rate: string | null
    }[]
    ratesOn: string | null
    rows: {
      attainment: number | null
      attainments: {
        actual: string
        attainment: number | null
        currency: string | null
        from: QuotaSource
        gap: string | null
        measure: QuotaMeasure
        productFamily: string | null
        quota: {
          id: string
          name: string
        } | null
        target: string | null
        unpriced: number
      }[]
      categories: {
        byCurrency: {
          amount: {
            amount: string
            currency: string
          } | null
          base: {
            amount: string
            currency: string
          }
          count: number
          currency: string | null
          rate: string | null
          withoutRate: number
        }[]
        category: ForecastCategory
        count: number
        cumulative: {
          amount: string
          currency: string
        } | null
        effective: {
          amount: string
          currency: string
        } | null
        override: {
          id: string
          reason: string
        } | null
        single: {
          amount: string
          currency: string
        }
      }[]
      closed: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      commitGap: {
        amount: string
        currency: string
      } | null
      coverage: number | null
      coverageOfQuota: number | null
      gap: {
        amount: string
        currency: string
      } | null
      key: string
      kind: ForecastRowKind
      level: number
      lost: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      missing: {
        openWithoutCloseDate: {
          amount: {
            amount: string
            currency: string
          }
          count: number
        }
        withoutAmount: number
        withoutRate: {
          count: number
          currency: string
        }[]
        wonWithoutDay: {
          amount: {
            amount: string
            currency: string
          }
          count: number
        }
      }
      openPipeline: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      parentKey: string | null
      quota: {
        amount: string
        currency: string
      } | null
      quotaFrom: QuotaSource | null
      team: {
        id: string
        name: string
      } | null
      user: {
        id: string
        name: string
      } | null
      weighted: {
        amount: {
          amount: string
          currency: string
        }
        deviation: {
          amount: string
          currency: string
        }
      }
    }[]
    total: {
      attainment: number | null
      attainments: {
        actual: string
        attainment: number | null
        currency: string | null
        from: QuotaSource
        gap: string | null
        measure: QuotaMeasure
        productFamily: string | null
        quota: {
          id: string
          name: string
        } | null
        target: string | null
        unpriced: number
      }[]
      categories: {
        byCurrency: {
          amount: {
            amount: string
            currency: string
          } | null
          base: {
            amount: string
            currency: string
          }
          count: number
          currency: string | null
          rate: string | null
          withoutRate: number
        }[]
        category: ForecastCategory
        count: number
        cumulative: {
          amount: string
          currency: string
        } | null
        effective: {
          amount: string
          currency: string
        } | null
        override: {
          id: string
          reason: string
        } | null
        single: {
          amount: string
          currency: string
        }
      }[]
      closed: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      commitGap: {
        amount: string
        currency: string
      } | null
      coverage: number | null
      coverageOfQuota: number | null
      gap: {
        amount: string
        currency: string
      } | null
      key: string
      kind: ForecastRowKind
      level: number
      lost: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      missing: {
        openWithoutCloseDate: {
          amount: {
            amount: string
            currency: string
          }
          count: number
        }
        withoutAmount: number
        withoutRate: {
          count: number
          currency: string
        }[]
        wonWithoutDay: {
          amount: {
            amount: string
            currency: string
          }
          count: number
        }
      }
      openPipeline: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      parentKey: string | null
      quota: {
        amount: string
        currency: string
      } | null
      quotaFrom: QuotaSource | null
      team: {
        id: string
        name: string
      } | null
      user: {
        id: string
        name: string
      } | null
      weighted: {
        amount: {
          amount: string
          currency: string
        }
        deviation: {
          amount: string
          currency: string
        }
      }
    }
  }, {
  /** As it stood at this moment: deals, owners, amounts and overrides of then, in the tree of people and with the quotas of today. Now unless given; a moment of the future is now. */
  at?: string | null
  /** For which days. */
  period: ForecastPeriodInput
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Tell all amounts at the rates that held on this day, instead of each deal at its own: the sums of every person, category and currency are converted and rounded once, halves away from zero, and add up from there. FORBIDDEN where rates are hidden from you. */
  ratesOn?: string | null
  /** Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`. */
  teamId?: string | null
  /** Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself. */
  userId?: string | null
}>('forecast', 'at:DateTime period:ForecastPeriodInput! pipelineIds:[ID!] ratesOn:Date teamId:ID userId:ID', 'at currency missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} period{end fiscal label start unit} rates{currency day rate} ratesOn rows{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}} total{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}}')

/** How well forecasts did by person and team: what a method said so many days before the end of every period that is over, against what was won in it. A deal counts for whoever owned it then, and as won for whoever owns it today. The whole of what you ask for or FORBIDDEN, as `forecast`; with WEIGHTED the field probability, with MARKOV stageHistory must not be hidden from you either. */
export const forecastAccuracy = /*#__PURE__*/ reads<{
    currency: string
    horizon: number
    method: ForecastMethod
    periods: {
      end: string
      fiscal: boolean
      label: string
      start: string
      unit: ForecastPeriodUnit
    }[]
    rows: {
      actual: {
        amount: string
        currency: string
      }
      bias: number | null
      forecast: {
        amount: string
        currency: string
      }
      key: string
      kind: ForecastRowKind
      leftOut: number
      level: number
      mape: number | null
      n: number
      parentKey: string | null
      team: {
        id: string
        name: string
      } | null
      user: {
        id: string
        name: string
      } | null
      wape: number | null
      withoutActual: number
    }[]
  }, {
  /** Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true. */
  fiscal?: boolean | null
  /** The first of the days whose periods are looked back on. */
  from: string
  /** How many days before the end of each period, from 0 to 1000; 30 unless given. */
  horizon?: number | null
  /** By which method; COMMIT unless given. */
  method?: ForecastMethod | null
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Only this team, with the teams below it; FORBIDDEN out of your reach. All whom you reach unless given. */
  teamId?: string | null
  /** The last day, not before the first. Every period counts that has one of the days and is over, whole; at most 40. */
  to: string
  /** How long the periods are. */
  unit: ForecastPeriodUnit
}>('forecastAccuracy', 'fiscal:Boolean from:Date! horizon:Int method:ForecastMethod pipelineIds:[ID!] teamId:ID to:Date! unit:ForecastPeriodUnit!', 'currency horizon method periods{end fiscal label start unit} rows{actual{amount currency} bias forecast{amount currency} key kind leftOut level mape n parentKey team{id name} user{id name} wape withoutActual}')

/** How well each method would have forecast the periods that are over: what it would have said so many days before their end, from what was known by then, against what was won. Deals count for whoever owned them then. The whole of what you ask for or FORBIDDEN, as `forecastMethods`. */
export const forecastBacktest = /*#__PURE__*/ reads<{
    currency: string
    points: {
      actual: {
        amount: string
        currency: string
      }
      day: string
      horizon: number
      methods: {
        amount: {
          amount: string
          currency: string
        } | null
        deviation: {
          amount: string
          currency: string
        } | null
        lacks: ForecastMethodLack | null
        leftOut: number
        method: ForecastMethod
        note: string
      }[]
      period: {
        end: string
        fiscal: boolean
        label: string
        start: string
        unit: ForecastPeriodUnit
      }
    }[]
    rows: {
      bias: number | null
      horizon: number
      leftOut: number
      mape: number | null
      method: ForecastMethod
      n: number
      wape: number | null
      withoutActual: number
    }[]
  }, {
  /** Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true. */
  fiscal?: boolean | null
  /** The first of the days whose periods are looked back on. */
  from: string
  /** How many days before the end of each period, from 0 to 1000, at most 12 of them; 90, 60, 30, 14, 7, 1 unless given. */
  horizons?: readonly number[] | null
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Only this team, with the teams below it; FORBIDDEN out of your reach. Not together with `userId`. */
  teamId?: string | null
  /** The last day, not before the first. Every period counts that has one of the days and is over, whole; at most 40. */
  to: string
  /** How long the periods are. */
  unit: ForecastPeriodUnit
  /** Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach. */
  userId?: string | null
}>('forecastBacktest', 'fiscal:Boolean from:Date! horizons:[Int!] pipelineIds:[ID!] teamId:ID to:Date! unit:ForecastPeriodUnit! userId:ID', 'currency points{actual{amount currency} day horizon methods{amount{amount currency} deviation{amount currency} lacks leftOut method note} period{end fiscal label start unit}} rows{bias horizon leftOut mape method n wape withoutActual}')

/** What a period will bring, by several methods side by side: by category, by probability, and by how deals of the scope went through their stages before. As it stands now, or as it stood at any moment: then nothing is used that happened later. The whole of what you ask for or FORBIDDEN, as `forecast`; the fields probability and stageHistory must not be hidden from you either. */
export const forecastMethods = /*#__PURE__*/ reads<{
    at: string
    currency: string
    learntFrom: {
      closed: number
      deals: number
      from: string | null
      pipeline: {
        id: string
        name: string
      } | null
      transitions: number
    }[]
    methods: {
      amount: {
        amount: string
        currency: string
      } | null
      deviation: {
        amount: string
        currency: string
      } | null
      lacks: ForecastMethodLack | null
      leftOut: number
      method: ForecastMethod
      note: string
    }[]
    period: {
      end: string
      fiscal: boolean
      label: string
      start: string
      unit: ForecastPeriodUnit
    }
    stageChances: {
      conversionToWon: number
      expectedWeeks: number
      pipeline: {
        id: string
        name: string
      } | null
      stage: {
        id: string
        name: string
      } | null
      transitions: number
      wonInPeriod: number
    }[]
    weeks: number
  }, {
  /** As it stood at this moment: deals, owners, amounts and overrides of then, in the tree of people of today. Now unless given; a moment of the future is now. */
  at?: string | null
  /** For which days. */
  period: ForecastPeriodInput
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`. */
  teamId?: string | null
  /** Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself. */
  userId?: string | null
}>('forecastMethods', 'at:DateTime period:ForecastPeriodInput! pipelineIds:[ID!] teamId:ID userId:ID', 'at currency learntFrom{closed deals from pipeline{id name} transitions} methods{amount{amount currency} deviation{amount currency} lacks leftOut method note} period{end fiscal label start unit} stageChances{conversionToWon expectedWeeks pipeline{id name} stage{id name} transitions wonInPeriod} weeks')

/** The periods of one length that have one of the days from `from` to `to`, the earliest first: whole ones, also where they reach beyond those days. At most 200; more are refused with BAD_REQUEST. */
export const forecastPeriods = /*#__PURE__*/ reads<{
    end: string
    fiscal: boolean
    label: string
    start: string
    unit: ForecastPeriodUnit
  }[], {
  /** Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true. */
  fiscal?: boolean | null
  /** The first of the days whose periods are told. */
  from: string
  /** The last day, not before the first. */
  to: string
  /** How long they are. */
  unit: ForecastPeriodUnit
}>('forecastPeriods', 'fiscal:Boolean from:Date! to:Date! unit:ForecastPeriodUnit!', 'end fiscal label start unit')

/** What the workspace chose about forecasts. While nobody has chosen anything, its version is 0 and it holds what is usual. */
export const forecastSettings = /*#__PURE__*/ reads<{
    allowed: Verb[]
    archivedAt: string | null
    createdAt: string
    fiscalYearStartMonth: number | null
    id: string
    name: string
    updatedAt: string
    version: number
  }, Record<string, never>>('forecastSettings', '', 'allowed archivedAt createdAt fiscalYearStartMonth id name updatedAt version')

/** How the forecast of a period came about: what stood in it at the end of each day, of all people of the scope together. The same as `forecast` at the last moment of that day, in UTC, since the server keeps what stood at the end of every day, also of days before it did so. At most 400 points, the earliest first; more are refused with BAD_REQUEST. FORBIDDEN as `forecast` is. */
export const forecastTrend = /*#__PURE__*/ reads<{
    categories: {
      category: ForecastCategory
      count: number
      cumulative: {
        amount: string
        currency: string
      } | null
      single: {
        amount: string
        currency: string
      }
    }[]
    closed: {
      amount: {
        amount: string
        currency: string
      }
      count: number
    }
    day: string
    openPipeline: {
      amount: {
        amount: string
        currency: string
      }
      count: number
    }
    weighted: {
      amount: string
      currency: string
    }
  }[], {
  /** How far apart the points are. */
  every?: ForecastEvery
  /** The first day of which there are points; with WEEK the earliest point may be up to six days later. */
  from: string
  /** For which days. */
  period: ForecastPeriodInput
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`. */
  teamId?: string | null
  /** The last day: today, or the last day of the period where that is earlier, unless given. Days to come have no points. */
  to?: string | null
  /** Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself. */
  userId?: string | null
}>('forecastTrend', 'every:ForecastEvery! from:Date! period:ForecastPeriodInput! pipelineIds:[ID!] teamId:ID to:Date userId:ID', 'categories{category count cumulative{amount currency} single{amount currency}} closed{amount{amount currency} count} day openPipeline{amount{amount currency} count} weighted{amount currency}')

/** How the open amount of a period went from one moment to another: what came in, what grew, what went out, and why. `start` and all `steps` together are `end`, exactly. Open deals count whatever their category, OMITTED ones too: at either moment they are what `forecast` tells of COMMIT, BEST_CASE, PIPELINE and OMITTED. Amounts are those that the deals themselves held in the base currency, so a rate that changed when a deal closed counts as INCREASED or DECREASED. Rights as in `forecast`: the whole of what you ask for, or FORBIDDEN. */
export const forecastWaterfall = /*#__PURE__*/ reads<{
    currency: string
    end: {
      amount: {
        amount: string
        currency: string
      }
      count: number
    }
    from: string
    missingAtEnd: {
      withoutAmount: number
      withoutCloseDate: number
      withoutRate: number
    }
    missingAtStart: {
      withoutAmount: number
      withoutCloseDate: number
      withoutRate: number
    }
    period: {
      end: string
      fiscal: boolean
      label: string
      start: string
      unit: ForecastPeriodUnit
    }
    rows: {
      end: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      key: string
      kind: ForecastRowKind
      level: number
      parentKey: string | null
      start: {
        amount: {
          amount: string
          currency: string
        }
        count: number
      }
      steps: {
        amount: {
          amount: string
          currency: string
        }
        count: number
        kind: ForecastWaterfallKind
      }[]
      team: {
        id: string
        name: string
      } | null
      user: {
        id: string
        name: string
      } | null
    }[]
    start: {
      amount: {
        amount: string
        currency: string
      }
      count: number
    }
    steps: {
      amount: {
        amount: string
        currency: string
      }
      count: number
      kind: ForecastWaterfallKind
    }[]
    to: string
  }, {
  /** The moment at which it starts. */
  from: string
  /** For which days. */
  period: ForecastPeriodInput
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`. */
  teamId?: string | null
  /** The moment at which it ends, not before `from`; now unless given. A moment of the future is now. */
  to?: string | null
  /** Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself. */
  userId?: string | null
}>('forecastWaterfall', 'from:DateTime! period:ForecastPeriodInput! pipelineIds:[ID!] teamId:ID to:DateTime userId:ID', 'currency end{amount{amount currency} count} from missingAtEnd{withoutAmount withoutCloseDate withoutRate} missingAtStart{withoutAmount withoutCloseDate withoutRate} period{end fiscal label start unit} rows{end{amount{amount currency} count} key kind level parentKey start{amount{amount currency} count} steps{amount{amount currency} count kind} team{id name} user{id name}} start{amount{amount currency} count} steps{amount{amount currency} count kind} to')

/** What converting a lead would make: duplicates, and what goes where. Null where there is no such lead that you may see. Takes the right to CONVERT. */
export const leadConvertPreview = /*#__PURE__*/ reads<{
    accounts: {
      account: {
        id: string
        name: string
      } | null
      reasons: LeadLikeness[]
      score: number
    }[]
    carried: {
      from: string
      noun: LeadResultNoun
      to: string
      value: unknown
    }[]
    contacts: {
      contact: {
        id: string
        name: string
      } | null
      reasons: LeadLikeness[]
      score: number
    }[]
    lead: {
      allowed: Verb[]
      archivedAt: string | null
      campaign: string | null
      company: string | null
      convertedAccount: {
        id: string
        name: string
      } | null
      convertedAt: string | null
      convertedContact: {
        id: string
        name: string
      } | null
      convertedOpportunity: {
        id: string
        name: string
      } | null
      createdAt: string
      description: string | null
      emails: string[] | null
      facts: unknown | null
      familyName: string | null
      form: {
        id: string
        name: string
      } | null
      givenName: string | null
      id: string
      industry: string | null
      interest: string | null
      name: string
      owner: {
        id: string
        name: string
      } | null
      phones: string[] | null
      rating: LeadRating | null
      reason: string | null
      score: number | null
      scoreBayes: number | null
      source: string | null
      status: LeadStatus | null
      team: {
        id: string
        name: string
      } | null
      territory: string | null
      title: string | null
      updatedAt: string
      version: number
      website: string | null
    }
    leftOut: {
      from: string
      noun: LeadResultNoun
      to: string
      value: unknown
    }[]
  } | null, {
  /** Custom fields that go into one of another key. Those of the same key and kind go along by themselves, unless they are named here. */
  customFields?: readonly LeadCustomFieldRoute[] | null
  /** Which lead. */
  id: string
}>('leadConvertPreview', 'customFields:[LeadCustomFieldRoute!] id:ID!', 'accounts{account{id name} reasons score} carried{from noun to value} contacts{contact{id name} reasons score} lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} leftOut{from noun to value}')

/** Anything by its id, of whatever kind; null when there is nothing that you may see. */
export const node = /*#__PURE__*/ reads<({
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'ForecastSettings' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Quota' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
    id: string
    name: string
  } | {
    __typename: 'Activity'
    id: string
    subject: string
  } | {
    __typename: 'Currency'
    id: string
  } | {
    __typename: 'CustomFieldDefinition'
    id: string
    label: string
  } | {
    __typename: 'ForecastOverride'
    id: string
    reason: string
  } | {
    __typename: 'OpportunityLine'
    id: string
    product: string
  }) | null, {
  /** Its id; the prefix tells the kind. */
  id: string
}>('node', 'id:ID!', '__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}')

/** Several things by their ids, in the order asked; null in the place of what you may not see. */
export const nodes = /*#__PURE__*/ reads<(({
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'ForecastSettings' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Quota' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
    id: string
    name: string
  } | {
    __typename: 'Activity'
    id: string
    subject: string
  } | {
    __typename: 'Currency'
    id: string
  } | {
    __typename: 'CustomFieldDefinition'
    id: string
    label: string
  } | {
    __typename: 'ForecastOverride'
    id: string
    reason: string
  } | {
    __typename: 'OpportunityLine'
    id: string
    product: string
  }) | null)[], {
  /** At most 1000 ids, of whatever kinds. */
  ids: readonly string[]
}>('nodes', 'ids:[ID!]!', '__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}')

/** The board of a pipeline as it stood at a moment: its deals with their stage, amount, expected day and owner of then. Stages are told by when they were really entered (an entry of which nobody knows when, from when it was written down), all else by what was recorded by then. Of a deal that was written down only later nothing is assumed: amount and day are those that its history tells, else null; its owner is the first one that is known. You see the past of what you may see today; deals that were deleted since are left out. FORBIDDEN where stages or their history are hidden from you. */
export const pipelineAsOf = /*#__PURE__*/ reads<{
    at: string
    totals: {
      amount: {
        amount: string
        currency: string
      } | null
      count: number
      stage: {
        id: string
        name: string
      } | null
    }[]
  }, {
  /** The moment; one of the future shows the board of now. */
  at: string
  /** The pipeline; one that does not exist has no deals. */
  pipelineId: string
}>('pipelineAsOf', 'at:DateTime! pipelineId:ID!', 'at totals{amount{amount currency} count stage{id name}}')

/** How well deals are sold: win rate, length and speed, of the deals that you may see. Won and lost ones count on the day on which they closed, open ones as they are now. Asking for figures of a field that is hidden from you is FORBIDDEN. */
export const pipelineMetrics = /*#__PURE__*/ reads<{
    openDeals: OpenDealsCount
    rows: {
      cycle: {
        mean: number | null
        median: number | null
        n: number
        p90: number | null
      }
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      lost: number
      lostAmount: {
        amount: string
        currency: string
      } | null
      open: number
      openAmount: {
        amount: string
        currency: string
      } | null
      openWithoutCloseDate: number
      velocity: {
        amount: string
        currency: string
      } | null
      velocityLacks: VelocityFactor[]
      winRate: number | null
      winRateByAmount: number | null
      withoutAmount: {
        lost: number
        open: number
        won: number
      }
      won: number
      wonAmount: {
        amount: string
        currency: string
      } | null
    }[]
  }, {
  /** Only deals that meet this, as they are now. */
  filter?: OpportunityFilter | null
  /** Rows for each combination of these, at most 1,000; for all deals together unless given. */
  groupBy?: readonly DealGroupBy[] | null
  /** Also deals that were put away. */
  includeArchived?: boolean | null
  /** Only deals that were won or lost on these days; open deals count whatever the days are. A deal that closed on a day that nobody knows counts only without this. */
  period?: DayRangeInput | null
  /** Only deals of this pipeline; of all pipelines unless given. */
  pipelineId?: string | null
}>('pipelineMetrics', 'filter:OpportunityFilter groupBy:[DealGroupBy!] includeArchived:Boolean period:DayRangeInput pipelineId:ID', 'openDeals rows{cycle{mean median n p90} keys{field id value} lost lostAmount{amount currency} open openAmount{amount currency} openWithoutCloseDate velocity{amount currency} velocityLacks winRate winRateByAmount withoutAmount{lost open won} won wonAmount{amount currency}}')

/** How much you may still ask for in this minute, and what this document costs. */
export const rateLimit = /*#__PURE__*/ reads<{
    cost: number
    limit: number
    remaining: number
    resetAt: string
  }, Record<string, never>>('rateLimit', '', 'cost limit remaining resetAt')

/** Records in which all words are found, in any script: in names, addresses and other searchable fields. Best first; the last word may be incomplete. */
export const search = /*#__PURE__*/ reads<({
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'ForecastSettings' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Quota' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    name: string
  } | {
    __typename: 'Activity'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    subject: string
  } | {
    __typename: 'Currency'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
  } | {
    __typename: 'CustomFieldDefinition'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    label: string
  } | {
    __typename: 'ForecastOverride'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    reason: string
  } | {
    __typename: 'OpportunityLine'
    archivedAt: string | null
    createdAt: string
    id: string
    updatedAt: string
    version: number
    product: string
  })[], {
  /** How many at most: 1 to 100, 20 unless given. */
  first?: number | null
  /** One or more words, at most 200 characters. */
  query: string
  /** Only records of these kinds; of all kinds unless given. */
  types?: readonly Noun[] | null
}>('search', 'first:Int query:String! types:[Noun!]', '__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}')

/** How the deals that you may see go through the open stages of their pipelines: how long they stay, and how many go on. Every entry into a stage counts, from the history of stages, at the time at which it really happened. FORBIDDEN where the stage, its history or the status of deals is hidden from you. */
export const stageMetrics = /*#__PURE__*/ reads<{
    openDeals: OpenDealsCount
    rows: {
      advanced: number
      back: number
      conversion: number | null
      conversionToWon: number | null
      entered: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      lost: number
      lostDeals: number
      moved: number
      stage: {
        id: string
        name: string
      } | null
      standing: number
      standingTime: {
        mean: number | null
        median: number | null
        n: number
        p90: number | null
      }
      time: {
        mean: number | null
        median: number | null
        n: number
        p90: number | null
      }
      withoutTime: number
      wonDeals: number
    }[]
  }, {
  /** Only deals that meet this, as they are now. */
  filter?: OpportunityFilter | null
  /** Rows for each combination of these, at most 1,000; for all deals together unless given. */
  groupBy?: readonly DealGroupBy[] | null
  /** Also deals that were put away. */
  includeArchived?: boolean | null
  /** Only stays that began on these days (UTC). One that began nobody knows when counts only without this. */
  period?: DayRangeInput | null
  /** Only deals of this pipeline; of all pipelines unless given. */
  pipelineId?: string | null
}>('stageMetrics', 'filter:OpportunityFilter groupBy:[DealGroupBy!] includeArchived:Boolean period:DayRangeInput pipelineId:ID', 'openDeals rows{advanced back conversion conversionToWon entered keys{field id value} lost lostDeals moved stage{id name} standing standingTime{mean median n p90} time{mean median n p90} withoutTime wonDeals}')

/** Open deals of those that you may see that nobody takes further, by their ids, with the reasons. A reason that rests on a field that is hidden from you is FORBIDDEN: ask for the others. */
export const staleOpportunities = /*#__PURE__*/ reads<{
    nodes: {
      opportunity: {
        id: string
        name: string
      } | null
      reasons: StaleReason[]
      touchedAt: string
    }[]
    pageInfo: {
      endCursor: string | null
      hasNextPage: boolean
      hasPreviousPage: boolean
      startCursor: string | null
    }
  }, {
  /** Begin behind this place. */
  after?: string | null
  /** After how many days without activity or change a deal is QUIET: 1 to 10,000, 30 unless given. */
  days?: number | null
  /** Only deals that meet this. */
  filter?: OpportunityFilter | null
  /** How many: 1 to 200, 50 unless given. */
  first?: number | null
  /** Only deals of this pipeline; of all pipelines unless given. */
  pipelineId?: string | null
  /** Only deals for which one of these holds; all reasons unless given. */
  reasons?: readonly StaleReason[] | null
}>('staleOpportunities', 'after:Cursor days:Int filter:OpportunityFilter first:Int pipelineId:ID reasons:[StaleReason!]', 'nodes{opportunity{id name} reasons touchedAt} pageInfo{endCursor hasNextPage hasPreviousPage startCursor}')

/** Who you are, and what you may do. */
export const viewer = /*#__PURE__*/ reads<{
    name: string
    roles: {
      id: string
      name: string
    }[]
    user: {
      allowed: Verb[]
      archivedAt: string | null
      createdAt: string
      email: string | null
      id: string
      language: string | null
      name: string
      partnerAccount: {
        id: string
        name: string
      } | null
      team: {
        id: string
        name: string
      } | null
      title: string | null
      updatedAt: string
      version: number
    } | null
  }, Record<string, never>>('viewer', '', 'name roles{id name} user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version}')

/** Says what a period of a person or a team will land at. Your own number, and that of a team which you lead, you override as its OWNER; that of people and teams below you as their MANAGER: with a right that goes to TEAM those of the teams below yours, and of your own team only if you lead it (OVERRIDE_NOT_YOURS else); with ALL everybody’s. The latest of a kind counts, a manager’s before the owner’s; it stays whatever deals do, and nothing that was said is ever changed. A forecast that you may not see is FORBIDDEN to override. */
export const forecastOverride = /*#__PURE__*/ acts<{
    cursor: string | null
    forecastOverride: {
      allowed: Verb[]
      amount: {
        amount: string
        currency: string
      } | null
      archivedAt: string | null
      category: ForecastOverrideCategory | null
      createdAt: string
      id: string
      kind: ForecastOverrideKind | null
      owner: {
        id: string
        name: string
      } | null
      reason: string
      start: string | null
      team: {
        id: string
        name: string
      } | null
      unit: ForecastPeriodUnit | null
      updatedAt: string
      user: {
        id: string
        name: string
      } | null
      version: number
    } | null
  }, {
  /** What you say. */
  input: ForecastOverrideInput
}, ForecastOverrideInput>('forecastOverride', 'input:ForecastOverrideInput!', 'cursor forecastOverride{allowed amount{amount currency} archivedAt category createdAt id kind owner{id name} reason start team{id name} unit updatedAt user{id name} version}')

/** Changes what the workspace chose about forecasts, for everybody and at once. For administrators; for others it is FORBIDDEN. The audit log tells who changed what. */
export const forecastSettingsUpdate = /*#__PURE__*/ acts<{
    cursor: string | null
    forecastSettings: {
      allowed: Verb[]
      archivedAt: string | null
      createdAt: string
      fiscalYearStartMonth: number | null
      id: string
      name: string
      updatedAt: string
      version: number
    } | null
  }, {
  /** What changes. */
  input: ForecastSettingsUpdateInput
}, ForecastSettingsUpdateInput>('forecastSettingsUpdate', 'input:ForecastSettingsUpdateInput!', 'cursor forecastSettings{allowed archivedAt createdAt fiscalYearStartMonth id name updatedAt version}')
