// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { reads } from '../ready.ts'
import type {
  AuditFilter,
  CustomFieldKind,
  EventFilter,
  Noun,
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
    __typename: 'Account' | 'ApiKey' | 'Contact' | 'Job' | 'Opportunity' | 'Pipeline' | 'Role' | 'Stage' | 'Team' | 'User'
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
}>('auditLog', 'after:Cursor filter:AuditFilter first:Int', 'actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}} subjectId type')

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
        __typename: 'Account' | 'ApiKey' | 'Contact' | 'Job' | 'Opportunity' | 'Pipeline' | 'Role' | 'Stage' | 'Team' | 'User'
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
}>('eventsSince', 'after:Cursor filter:EventFilter first:Int', 'endCursor events{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}} subjectId type} hasMore')

/** Anything by its id, of whatever kind; null when there is nothing that you may see. */
export const node = /*#__PURE__*/ reads<({
    __typename: 'Account' | 'ApiKey' | 'Contact' | 'Job' | 'Opportunity' | 'Pipeline' | 'Role' | 'Stage' | 'Team' | 'User'
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
  }) | null, {
  /** Its id; the prefix tells the kind. */
  id: string
}>('node', 'id:ID!', '__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}')

/** Several things by their ids, in the order asked; null in the place of what you may not see. */
export const nodes = /*#__PURE__*/ reads<(({
    __typename: 'Account' | 'ApiKey' | 'Contact' | 'Job' | 'Opportunity' | 'Pipeline' | 'Role' | 'Stage' | 'Team' | 'User'
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
  }) | null)[], {
  /** At most 1000 ids, of whatever kinds. */
  ids: readonly string[]
}>('nodes', 'ids:[ID!]!', '__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}')

/** How much you may still ask for in this minute, and what this document costs. */
export const rateLimit = /*#__PURE__*/ reads<{
    cost: number
    limit: number
    remaining: number
    resetAt: string
  }, Record<string, never>>('rateLimit', '', 'cost limit remaining resetAt')

/** Records in which all words are found, in any script: in names, addresses and other searchable fields. Best first; the last word may be incomplete. */
export const search = /*#__PURE__*/ reads<({
    __typename: 'Account' | 'ApiKey' | 'Contact' | 'Job' | 'Opportunity' | 'Pipeline' | 'Role' | 'Stage' | 'Team' | 'User'
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
  })[], {
  /** How many at most: 1 to 100, 20 unless given. */
  first?: number | null
  /** One or more words, at most 200 characters. */
  query: string
  /** Only records of these kinds; of all kinds unless given. */
  types?: readonly Noun[] | null
}>('search', 'first:Int query:String! types:[Noun!]', '__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}')

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
