// Written by `npm run clients` from schema.graphql: change that, not this.
import { follows } from '../ready.ts'
import type {
  AmountFrom,
  EventFilter,
  ForecastCategory,
  ForecastChangeKind,
  ForecastPeriodInput,
  ForecastPeriodUnit,
  ForecastRowKind,
  JobKind,
  JobStatus,
  Noun,
  OpportunityStatus,
  PipelineChangeKind,
  QuotaMeasure,
  QuotaSource,
  Verb,
} from './types.ts'

/** The event log as it grows: at least once, each with its unique id, in the order of the log. It ends with the code LAGGED where you read too slowly, RIGHTS_CHANGED where you may see something else now, UNAUTHENTICATED where your sign-in ended; connect again with the last cursor. */
export const events = /*#__PURE__*/ follows<{
    cursor: string
    event: {
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
    } | null
  }, {
  /** Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer lets you resume from there. The header Last-Event-ID of a browser comes before it. */
  after?: string | null
  /** Which events you want; all that you may hear of unless given. */
  filter?: EventFilter | null
}>('events', 'after:Cursor filter:EventFilter', 'cursor event{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type}')

/** The forecast of a period anew whenever it changes: by a deal that counts in it or did (whose it is, how it stands, its day, amount, category or probability), by a quota or an override that you may see, or by a person or team that comes or goes. Of any other change, and of what you do not reach, you hear nothing at all. Ask `forecast` for where it stands, then follow; the first message is a heartbeat. Who may not ask `forecast` the same is FORBIDDEN. Without `period.day` it is the period of today, at each message anew. It follows the same log as `events`, with the same promise and the same ends. */
export const forecastChanged = /*#__PURE__*/ follows<{
    cause: ({
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
    causeId: string | null
    cursor: string
    forecast: {
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
    } | null
    kind: ForecastChangeKind
  }, {
  /** Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it. */
  after?: string | null
  /** For which days. */
  period: ForecastPeriodInput
  /** Only deals of these pipelines; of all unless given. One that you may not see has no deals. */
  pipelineIds?: readonly string[] | null
  /** Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`. */
  teamId?: string | null
  /** Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself. */
  userId?: string | null
}>('forecastChanged', 'after:Cursor period:ForecastPeriodInput! pipelineIds:[ID!] teamId:ID userId:ID', 'cause{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} causeId cursor forecast{at currency missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} period{end fiscal label start unit} rates{currency day rate} ratesOn rows{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}} total{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}}} kind')

/** A job as it comes on: as it stands at first, then after each of its chunks and in silence now and then. Its end is told as its `status`; the stream itself goes on until you end it. It follows the same log as `events`, with the same ends. */
export const jobChanged = /*#__PURE__*/ follows<{
    cursor: string
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
  /** Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it. */
  after?: string | null
  /** Which job. */
  id: string
}>('jobChanged', 'after:Cursor id:ID!', 'cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}')

/** The deals of a pipeline as they change, with the totals of its stages: what a board needs to stay up to date. It follows the same log as `events`, with the same promise and the same ends. */
export const pipelineChanged = /*#__PURE__*/ follows<{
    cursor: string
    fromStage: {
      id: string
      name: string
    } | null
    kind: PipelineChangeKind
    opportunity: {
      account: {
        id: string
        name: string
      } | null
      allowed: Verb[]
      amount: {
        amount: string
        currency: string
      } | null
      amountBase: {
        amount: string
        currency: string
      } | null
      amountFrom: AmountFrom | null
      archivedAt: string | null
      campaign: string | null
      closeDate: string | null
      closeReason: {
        id: string
        name: string
      } | null
      closedOn: string | null
      createdAt: string
      cycleDays: number | null
      forecastCategory: ForecastCategory | null
      id: string
      name: string
      nextStep: string | null
      nextStepOn: string | null
      openedOn: string | null
      owner: {
        id: string
        name: string
      } | null
      pipeline: {
        id: string
        name: string
      } | null
      probability: number | null
      reason: string | null
      source: string | null
      stage: {
        id: string
        name: string
      } | null
      stageSince: string | null
      status: OpportunityStatus | null
      updatedAt: string
      version: number
    } | null
    opportunityId: string | null
    toStage: {
      id: string
      name: string
    } | null
    totals: {
      amount: string | null
      count: number
      currency: string | null
      stage: {
        id: string
        name: string
      } | null
      weighted: string | null
    }[] | null
  }, {
  /** Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it. */
  after?: string | null
  /** Which pipeline. */
  pipelineId: string
}>('pipelineChanged', 'after:Cursor pipelineId:ID!', 'cursor fromStage{id name} kind opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} opportunityId toStage{id name} totals{amount count currency stage{id name} weighted}')
