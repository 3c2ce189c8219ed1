// Written by `npm run clients` from schema.graphql: change that, not this.
import { follows } from '../ready.ts'
import type {
  AmountFrom,
  EventFilter,
  ForecastCategory,
  JobKind,
  JobStatus,
  Noun,
  OpportunityStatus,
  PipelineChangeKind,
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
    } | null
  }, {
  /** Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer lets you resume from there. The header Last-Event-ID of a browser comes before it. */
  after?: string | null
  /** Which events you want; all that you may hear of unless given. */
  filter?: EventFilter | null
}>('events', 'after:Cursor filter:EventFilter', 'cursor event{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type}')

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
