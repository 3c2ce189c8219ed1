// The names on which frontend teams, partners and scripts build, with their types.

type Members = Record<string, string>

const RECORD: Members = {
  ...{ id: 'ID!', version: 'Int!', createdAt: 'DateTime!', updatedAt: 'DateTime!', archivedAt: 'DateTime' },
  ...{ owner: 'User', externalIds: '[ExternalId!]', customFields: '[CustomFieldValue!]', allowed: '[Verb!]!' },
}

export const TYPES: Record<string, Members> = {
  Account: {
    ...RECORD,
    ...{ name: 'String!', legalName: 'String', industry: 'String', domains: '[String!]', website: 'String' },
    ...{ phones: '[String!]', addresses: '[Address!]', employees: 'Int', annualRevenue: 'Money', tier: 'String' },
    ...{ isPartner: 'Boolean', parent: 'Account', children: 'AccountConnection', lifecycleStage: 'String' },
    ...{ contacts: 'ContactConnection', opportunities: 'OpportunityConnection', activities: 'ActivityConnection' },
  },
  Contact: {
    ...RECORD,
    ...{ name: 'String!', givenName: 'String', familyName: 'String', emails: '[String!]', phones: '[String!]' },
    ...{ channels: '[Channel!]', title: 'String', department: 'String', reportsTo: 'Contact' },
    ...{ reports: 'ContactConnection', accounts: '[ContactAccount!]', traits: '[String!]', languages: '[String!]' },
    consents: '[Consent!]',
    activities: 'ActivityConnection',
  },
  ContactAccount: { account: 'Account', role: 'String', isPrimary: 'Boolean!' },
  Pipeline: { id: 'ID!', version: 'Int!', name: 'String!', stages: '[Stage!]' },
  Stage: {
    ...{ name: 'String!', position: 'Int', probability: 'Float', forecastCategory: 'ForecastCategory' },
    ...{ status: 'OpportunityStatus', expectedDays: 'Int', required: '[String!]' },
  },
  Opportunity: {
    ...RECORD,
    ...{ name: 'String!', account: 'Account', pipeline: 'Pipeline', stage: 'Stage', status: 'OpportunityStatus' },
    ...{ amount: 'Money', amountBase: 'Money', probability: 'Float', forecastCategory: 'ForecastCategory' },
    ...{ closeDate: 'Date', openedOn: 'Date', closedOn: 'Date', cycleDays: 'Int', reason: 'String' },
    ...{ source: 'String', campaign: 'String' },
    ...{ nextStep: 'String', stageHistory: '[StageChange!]', activities: 'ActivityConnection' },
  },
  Lead: {
    ...RECORD,
    ...{ name: 'String!', givenName: 'String', familyName: 'String', company: 'String', title: 'String' },
    ...{ emails: '[String!]', phones: '[String!]', website: 'String', addresses: '[Address!]', industry: 'String' },
    ...{ source: 'String', campaign: 'String', form: 'LeadForm', status: 'LeadStatus', reason: 'String' },
    ...{ rating: 'LeadRating', description: 'String', territory: 'String', interest: 'String', team: 'Team' },
    ...{ consents: '[Consent!]', facts: 'JSON', score: 'Int', scoreBayes: 'Float', scoreParts: '[LeadScorePart!]' },
    ...{ prediction: 'LeadPrediction', assignment: 'LeadAssignment', convertedAt: 'DateTime' },
    ...{ convertedAccount: 'Account', convertedContact: 'Contact', convertedOpportunity: 'Opportunity' },
    activities: 'ActivityConnection',
  },
  Consent: {
    ...{ channel: 'ConsentChannel!', purpose: 'String!', given: 'Boolean!', source: 'String', at: 'DateTime' },
    text: 'String',
  },
  LeadConvertPayload: {
    ...{ lead: 'Lead', account: 'Account', contact: 'Contact', opportunity: 'Opportunity' },
    ...{ alreadyConverted: 'Boolean!', cursor: 'Cursor', userErrors: '[UserError!]!' },
  },
  SavedFilter: { name: 'String!', noun: 'Noun', filter: 'JSON', orderBy: 'JSON', sharing: 'Sharing', count: 'Int' },
  StageChange: { from: 'Stage', to: 'Stage', occurredAt: 'DateTime', recordedAt: 'DateTime!', by: 'User' },
  Activity: {
    ...RECORD,
    ...{ kind: 'ActivityKind', direction: 'ActivityDirection', subject: 'String!', body: 'String' },
    ...{ occurredAt: 'DateTime', dueAt: 'DateTime', doneAt: 'DateTime', outcome: 'String' },
    ...{ participants: '[ActivityParticipant!]', about: '[Record!]' },
  },
  User: { name: 'String!', team: 'Team', roles: '[Role!]' },
  Team: { name: 'String!', parent: 'Team', children: 'TeamConnection', members: 'UserConnection' },
  CustomFieldDefinition: {
    ...{ noun: 'Noun', key: 'String', label: 'String!', kind: 'CustomFieldKind', required: 'Boolean' },
    ...{ unique: 'Boolean', multiple: 'Boolean', options: '[String!]' },
  },
  Money: { amount: 'Decimal!', currency: 'CurrencyCode!' },
  ExternalId: { source: 'String!', id: 'String!' },
  CustomFieldValue: {
    ...{ key: 'String!', text: 'String', number: 'Float', date: 'Date', boolean: 'Boolean', options: '[String!]' },
  },
  Viewer: { user: 'User', roles: '[ViewerRole!]!', can: 'Boolean!' },
  AccountConnection: {
    ...{ edges: '[AccountEdge!]!', nodes: '[Account!]!', pageInfo: 'PageInfo!', totalCount: 'Int!' },
  },
  AccountEdge: { cursor: 'Cursor!', node: 'Account!' },
  PageInfo: { hasNextPage: 'Boolean!', hasPreviousPage: 'Boolean!', startCursor: 'Cursor', endCursor: 'Cursor' },
  OpportunityAggregate: { rows: '[OpportunityAggregateRow!]!' },
  OpportunityAggregateRow: {
    ...{ keys: '[AggregateKey!]!', count: 'Int!', sum: 'OpportunitySum!', avg: 'OpportunityAvg!' },
    ...{ min: 'OpportunityMin!', max: 'OpportunityMax!' },
  },
  OpportunitySum: { amount: '[Money!]!', amountBase: 'Money' },
  AggregateKey: { field: 'String!', id: 'ID', value: 'String' },
  AccountPayload: { account: 'Account', cursor: 'Cursor', userErrors: '[UserError!]!' },
  AccountUpsertPayload: { account: 'Account', created: 'Boolean!', cursor: 'Cursor', userErrors: '[UserError!]!' },
  AccountDeletePayload: { deletedId: 'ID', account: 'Account', cursor: 'Cursor', userErrors: '[UserError!]!' },
  BulkPayload: { results: '[BulkResult!]!', cursor: 'Cursor', userErrors: '[UserError!]!' },
  BulkResult: { index: 'Int!', outcome: 'BulkOutcome!', id: 'ID', userErrors: '[UserError!]!' },
  UserError: { code: 'UserErrorCode!', message: 'String!', field: '[String!]!' },
  Forecast: {
    ...{ period: 'ForecastPeriod!', at: 'DateTime!', currency: 'CurrencyCode!', ratesOn: 'Date' },
    ...{ rates: '[ForecastRate!]!', total: 'ForecastRow!', rows: '[ForecastRow!]!', missing: 'ForecastMissing!' },
  },
  ForecastRow: {
    ...{ key: 'String!', kind: 'ForecastRowKind!', team: 'Team', user: 'User', parentKey: 'String', level: 'Int!' },
    ...{ categories: '[ForecastCategoryFigures!]!', closed: 'ForecastAmount!', openPipeline: 'ForecastAmount!' },
    ...{ lost: 'ForecastAmount!', weighted: 'ForecastWeighted!', missing: 'ForecastMissing!', quota: 'Money' },
    ...{ quotaFrom: 'QuotaSource', attainment: 'Float', coverage: 'Float', coverageOfQuota: 'Float', gap: 'Money' },
    ...{ commitGap: 'Money', attainments: '[QuotaAttainment!]!' },
  },
  ForecastCategoryFigures: {
    ...{ category: 'ForecastCategory!', count: 'Int!', single: 'Money!', cumulative: 'Money', effective: 'Money' },
    ...{ override: 'ForecastOverride', byCurrency: '[ForecastByCurrency!]!' },
  },
  ForecastPoint: {
    ...{ day: 'Date!', categories: '[ForecastCategoryAmount!]!', closed: 'ForecastAmount!' },
    ...{ openPipeline: 'ForecastAmount!', weighted: 'Money!' },
  },
}

export const INPUTS: Record<string, Members> = {
  AccountCreateInput: { id: 'ID', name: 'String!', parent: 'ID', owner: 'ID', annualRevenue: 'MoneyInput' },
  AccountUpdateInput: { id: 'ID!', expectedVersion: 'Int', name: 'String', externalIds: '[ExternalIdInput!]' },
  ContactCreateInput: { accounts: '[ContactAccountInput!]', reportsTo: 'ID', channels: '[ChannelInput!]' },
  OpportunityCreateInput: { name: 'String!', account: 'ID', stage: 'ID', amount: 'MoneyInput', closeDate: 'Date' },
  OpportunityMoveToStageInput: { id: 'ID!', expectedVersion: 'Int', stage: 'ID!', occurredAt: 'DateTime' },
  OpportunityLoseInput: { id: 'ID!', reason: 'String' },
  LeadCreateInput: { name: 'String', company: 'String', emails: '[String!]', source: 'String', assign: 'Boolean' },
  LeadConvertInput: {
    ...{ id: 'ID!', expectedVersion: 'Int', account: 'LeadConvertAccountInput', contact: 'LeadConvertContactInput' },
    ...{ opportunity: 'LeadConvertOpportunityInput', activities: 'LeadActivities' },
    customFields: '[LeadCustomFieldRoute!]',
  },
  CustomFieldDefinitionCreateInput: { noun: 'Noun!', key: 'String!', kind: 'CustomFieldKind!' },
  CustomFieldDefinitionRowInput: { noun: 'Noun' },
  CustomFieldDefinitionFilter: { noun: 'NounFilter' },
  MoneyInput: { amount: 'Decimal!', currency: 'CurrencyCode!' },
  AccountMatch: { externalId: 'ExternalIdInput', id: 'ID', domain: 'String' },
  StringFilter: {
    ...{ eq: 'String', neq: 'String', in: '[String!]', nin: '[String!]', contains: 'String' },
    ...{ startsWith: 'String', endsWith: 'String', isNull: 'Boolean' },
  },
  MoneyFilter: { eq: 'MoneyInput', gte: 'MoneyInput', lte: 'MoneyInput', gt: 'MoneyInput', lt: 'MoneyInput' },
  DateFilter: { eq: 'Date', gte: 'Date', lt: 'Date', isNull: 'Boolean' },
  AccountFilter: {
    ...{ and: '[AccountFilter!]', or: '[AccountFilter!]', not: 'AccountFilter', name: 'StringFilter' },
    ...{ contacts: 'ContactListFilter', customFields: '[CustomFieldFilter!]', parent: 'AccountFilter' },
  },
  OpportunityFilter: {
    ...{ amount: 'MoneyFilter', amountBase: 'MoneyFilter', closeDate: 'DateFilter', account: 'AccountFilter' },
    ...{ status: 'OpportunityStatusFilter', stage: 'StageFilter', owner: 'UserFilter' },
  },
  ContactListFilter: { some: 'ContactFilter', every: 'ContactFilter', none: 'ContactFilter' },
  CustomFieldFilter: {
    ...{ key: 'String!', text: 'StringFilter', number: 'FloatFilter', date: 'DateFilter' },
    ...{ boolean: 'BooleanFilter', option: 'StringFilter' },
  },
  OpportunityOrder: {
    ...{ closeDate: 'Direction', amountBase: 'Direction', account: 'AccountOrder', customField: 'CustomFieldOrder' },
  },
  CustomFieldOrder: { key: 'String!', direction: 'Direction!' },
  OpportunityGroupBy: { stage: 'Boolean', owner: 'Boolean', closedOn: 'Period', customField: 'String' },
}

const LIST = (noun: string) =>
  `(after: Cursor, before: Cursor, filter: ${noun}Filter, first: Int, includeArchived: Boolean, last: Int, orderBy: [${noun}Order!]): ${noun}Connection!`
const TOTALS = (noun: string) =>
  `(filter: ${noun}Filter, groupBy: [${noun}GroupBy!], includeArchived: Boolean): ${noun}Aggregate!`

const OF_FORECAST = 'period: ForecastPeriodInput!, pipelineIds: [ID!]'

export const QUERIES: Members = {
  viewer: '(): Viewer!',
  node: '(id: ID!): Node',
  nodes: '(ids: [ID!]!): [Node]!',
  search: '(first: Int, query: String!, types: [Noun!]): [Record!]!',
  customFieldDefinitions: '(noun: Noun!): [CustomFieldDefinition!]!',
  account: '(id: ID!): Account',
  accounts: LIST('Account'),
  contacts: LIST('Contact'),
  opportunities: LIST('Opportunity'),
  activities: LIST('Activity'),
  leads: LIST('Lead'),
  savedFilters: LIST('SavedFilter'),
  leadConvertPreview: '(customFields: [LeadCustomFieldRoute!], id: ID!): LeadConvertPreview',
  accountsAggregate: TOTALS('Account'),
  opportunitiesAggregate: TOTALS('Opportunity'),
  forecast: `(at: DateTime, ${OF_FORECAST}, ratesOn: Date, teamId: ID, userId: ID): Forecast!`,
  forecastTrend: `(every: ForecastEvery!, from: Date!, ${OF_FORECAST}, teamId: ID, to: Date, userId: ID): [ForecastPoint!]!`,
}

const WITH_KEY = 'idempotencyKey: String, input'
const SELECTED = (noun: string) => `dryRun: Boolean, expectedCount: Int, filter: ${noun}Filter!, idempotencyKey: String`

export const MUTATIONS: Members = {
  accountCreate: `(${WITH_KEY}: AccountCreateInput!): AccountPayload!`,
  accountUpdate: `(${WITH_KEY}: AccountUpdateInput!): AccountPayload!`,
  accountArchive: `(${WITH_KEY}: RecordVersionInput!): AccountPayload!`,
  accountUnarchive: `(${WITH_KEY}: RecordVersionInput!): AccountPayload!`,
  accountDelete: `(${WITH_KEY}: RecordVersionInput!): AccountDeletePayload!`,
  accountUpsert: `(${WITH_KEY}: AccountRowInput!, match: AccountMatch!): AccountUpsertPayload!`,
  accountsBulkUpsert:
    '(dryRun: Boolean, errorPolicy: ErrorPolicy, idempotencyKey: String, match: AccountBulkMatch!, rows: [AccountRowInput!]!): BulkPayload!',
  accountsBulkUpdate: `(${SELECTED('Account')}, set: AccountSetInput!): BulkPayload!`,
  accountsBulkArchive: `(${SELECTED('Account')}): BulkPayload!`,
  opportunitiesBulkMove: `(${SELECTED('Opportunity')}, set: OpportunitiesBulkMoveInput!): BulkPayload!`,
  opportunityMoveToStage: `(${WITH_KEY}: OpportunityMoveToStageInput!): OpportunityPayload!`,
  opportunityWin: `(${WITH_KEY}: OpportunityWinInput!): OpportunityPayload!`,
  opportunityLose: `(${WITH_KEY}: OpportunityLoseInput!): OpportunityPayload!`,
  opportunityReopen: `(${WITH_KEY}: OpportunityReopenInput!): OpportunityPayload!`,
  leadCreate: `(${WITH_KEY}: LeadCreateInput!): LeadPayload!`,
  leadQualify: `(${WITH_KEY}: LeadQualifyInput!): LeadPayload!`,
  leadDisqualify: `(${WITH_KEY}: LeadDisqualifyInput!): LeadPayload!`,
  leadReopen: `(${WITH_KEY}: LeadReopenInput!): LeadPayload!`,
  leadAssign: `(${WITH_KEY}: LeadAssignInput!): LeadPayload!`,
  leadConvert: `(${WITH_KEY}: LeadConvertInput!): LeadConvertPayload!`,
}
