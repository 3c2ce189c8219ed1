// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { reads } from '../ready.ts'
import type {
  AuditFilter,
  CustomFieldKind,
  DayRangeInput,
  DealGroupBy,
  EventFilter,
  LeadCustomFieldRoute,
  LeadLikeness,
  LeadRating,
  LeadResultNoun,
  LeadStatus,
  Noun,
  OpenDealsCount,
  OpportunityFilter,
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
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
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
}>('auditLog', 'after:Cursor filter:AuditFilter first:Int', 'actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type')

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
        __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
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
}>('eventsSince', 'after:Cursor filter:EventFilter first:Int', 'endCursor events{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type} hasMore')

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
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
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
    __typename: 'OpportunityLine'
    id: string
    product: string
  }) | null, {
  /** Its id; the prefix tells the kind. */
  id: string
}>('node', 'id:ID!', '__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}')

/** Several things by their ids, in the order asked; null in the place of what you may not see. */
export const nodes = /*#__PURE__*/ reads<(({
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
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
    __typename: 'OpportunityLine'
    id: string
    product: string
  }) | null)[], {
  /** At most 1000 ids, of whatever kinds. */
  ids: readonly string[]
}>('nodes', 'ids:[ID!]!', '__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}')

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
    __typename: 'Account' | 'ApiKey' | 'CloseReason' | 'Competitor' | 'Contact' | 'Job' | 'Lead' | 'LeadAssignmentRule' | 'LeadForm' | 'LeadScoreRule' | 'Opportunity' | 'Pipeline' | 'Role' | 'SavedFilter' | 'Stage' | 'Team' | 'TrustedDocument' | 'User' | 'Webhook'
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
}>('search', 'first:Int query:String! types:[Noun!]', '__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}')

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
