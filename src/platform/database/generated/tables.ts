import type { ColumnType } from "kysely";
export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type Account = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    ownerId: string | null;
    name: string;
    nameKey: string;
    legalName: string | null;
    legalNameKey: string | null;
    industry: string | null;
    industryKey: string | null;
    domains: unknown;
    website: string | null;
    websiteKey: string | null;
    phones: unknown;
    addresses: unknown;
    employees: number | null;
    annualRevenueMinor: number | null;
    annualRevenueCurrency: string | null;
    tier: string | null;
    tierKey: string | null;
    isPartner: Generated<boolean>;
    parentId: string | null;
    lifecycleStage: string | null;
    lifecycleStageKey: string | null;
};
export type Activity = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    ownerId: string | null;
    kind: string;
    direction: string | null;
    subject: string;
    subjectKey: string;
    body: string | null;
    occurredAt: string;
    dueAt: string | null;
    doneAt: string | null;
    outcome: string | null;
    outcomeKey: string | null;
};
export type ActivityAbout = {
    activityId: string;
    recordId: string;
    noun: string;
    position: number;
};
export type ActivityParticipant = {
    activityId: string;
    position: number;
    contactId: string | null;
    userId: string | null;
    name: string | null;
    nameKey: string | null;
    address: string | null;
    addressKey: string | null;
};
export type ApiKey = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    userId: string;
    /**
     * SHA-256 of the whole bearer, hexadecimal.
     */
    hash: string;
    /**
     * []: everything that the user may do; else ["account:read", …]
     */
    scopes: unknown;
    expiresAt: string | null;
    lastUsedAt: string | null;
    /**
     * ANY, or TRUSTED: registered documents alone
     */
    documents: Generated<string>;
    /**
     * TRUSTED: those of this app alone; null: those of every app
     */
    app: string | null;
    appKey: string | null;
};
export type CloseReason = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    outcome: string;
    position: Generated<number>;
};
export type Competitor = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    website: string | null;
    websiteKey: string | null;
    products: unknown;
    strengths: string | null;
    weaknesses: string | null;
    ourAnswer: string | null;
};
export type Contact = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    ownerId: string | null;
    name: string;
    nameKey: string;
    givenName: string | null;
    givenNameKey: string | null;
    familyName: string | null;
    familyNameKey: string | null;
    emails: unknown;
    phones: unknown;
    channels: unknown;
    title: string | null;
    titleKey: string | null;
    department: string | null;
    departmentKey: string | null;
    traits: unknown;
    languages: unknown;
    /**
     * Append-only: the last entry of a channel and purpose counts.
     */
    consents: Generated<unknown>;
    reportsToId: string | null;
};
export type ContactAccount = {
    contactId: string;
    accountId: string;
    position: number;
    role: string | null;
    roleKey: string | null;
    isPrimary: Generated<boolean>;
};
export type Currency = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    code: string;
    codeKey: string;
    name: string;
    nameKey: string;
    isBase: Generated<boolean>;
};
export type CurrencyRate = {
    currencyId: string;
    day: string;
    rate: string;
    createdAt: string;
};
export type CustomField = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    noun: string;
    nounKey: string;
    key: string;
    keyKey: string;
    label: string;
    labelKey: string;
    description: string | null;
    kind: string;
    required: Generated<boolean>;
    isUnique: Generated<boolean>;
    multiple: Generated<boolean>;
    options: unknown;
};
export type CustomValue = {
    recordId: string;
    fieldId: string;
    position: number;
    text: string | null;
    textKey: string | null;
    number: number | null;
    date: string | null;
    boolean: boolean | null;
    /**
     * Filled where the field is unique: the comparable form of the value.
     */
    uniqueKey: string | null;
};
export type DocumentRegister = {
    id: number;
    version: number;
};
export type Event = {
    id: string;
    /**
     * Dense and increasing in the order of commits; null until the sequencer has numbered the row.
     */
    seq: number | null;
    /**
     * Order of insertion, from a sequence on PostgreSQL: writers of one record queue on its lock, so it follows their commits.
     */
    ordinal: number | null;
    actId: string;
    type: string;
    noun: string;
    subjectId: string;
    /**
     * Of the subject, after the change; null where that is not told.
     */
    version: number | null;
    occurredAt: string;
    recordedAt: string;
    actorId: string | null;
    keyId: string | null;
    requestId: string | null;
    /**
     * The network address from which it was asked, as far as the server can tell.
     */
    address: string | null;
    /**
     * What the client says it is: the header User-Agent.
     */
    agent: string | null;
    changes: unknown;
    facts: unknown;
    ownerBefore: string | null;
    ownerAfter: string | null;
    teamBefore: string | null;
    teamAfter: string | null;
};
export type ExternalId = {
    noun: string;
    source: string;
    externalId: string;
    recordId: string;
};
export type Follower = {
    name: string;
    /**
     * The last number that it took in.
     */
    seq: number;
    /**
     * Up to which record it was filled from what stood before it began; null: filled.
     */
    filledTo: string | null;
};
export type ForecastOverride = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    /**
     * Who said it.
     */
    ownerId: string | null;
    userId: string | null;
    teamId: string | null;
    unit: string;
    start: string;
    category: string;
    kind: string;
    amountMinor: number | null;
    amountCurrency: string | null;
    reason: string;
    reasonKey: string;
};
export type ForecastSettings = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    fiscalYearStartMonth: number;
};
export type ForecastState = {
    opportunityId: string;
    /**
     * Order within the deal, from 0.
     */
    position: number;
    fromAt: string;
    /**
     * Exclusive; null: it still holds.
     */
    untilAt: string | null;
    ownerId: string | null;
    pipelineId: string;
    stageId: string;
    status: string;
    category: string;
    /**
     * Of an open deal the day on which the decision is expected, of a closed one the day on which it closed.
     */
    day: string | null;
    closeDate: string | null;
    amountMinor: number | null;
    amountCurrency: string | null;
    amountBase: number | null;
    /**
     * Percent.
     */
    probability: number;
    /**
     * Archived or deleted: it counts nowhere.
     */
    gone: Generated<boolean>;
};
export type ForecastSum = {
    /**
     * Empty where nobody sells.
     */
    ownerId: string;
    pipelineId: string;
    stageId: string;
    status: string;
    category: string;
    /**
     * YYYY-MM of the day of the deals; empty without a day.
     */
    month: string;
    /**
     * Empty for deals without an amount.
     */
    currency: string;
    fromDay: string;
    /**
     * Null: today as well.
     */
    untilDay: string | null;
    count: number;
    /**
     * In the smallest unit of the currency.
     */
    minor: number;
    /**
     * The same in the base currency, of those that have it.
     */
    base: number;
    /**
     * How many have an amount but none in the base currency, for want of a rate.
     */
    withoutBase: number;
    /**
     * Sum of amounts in the base currency, each times its probability in hundredths of a percent.
     */
    weighted: number;
    /**
     * Sum of a²·p·(1 − p), a in the smallest unit of the base currency, p from 0 to 1.
     */
    variance: number;
    /**
     * The same to the last digit, in hundred-millionths: what one deal adds can be taken away again.
     */
    spread: Generated<string>;
};
export type Idempotency = {
    principal: string;
    key: string;
    fingerprint: string;
    outcome: unknown | null;
    createdAt: string;
};
export type Job = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    /**
     * IMPORT, EXPORT, CHANGE or UNDO
     */
    kind: string;
    noun: string;
    nounKey: string;
    /**
     * WAITING (for its file), UPLOADING, QUEUED, RUNNING, DONE, FAILED or CANCELED
     */
    status: string;
    ownerId: string | null;
    /**
     * The job that this one takes back.
     */
    undoesId: string | null;
    dryRun: Generated<boolean>;
    total: number | null;
    processed: Generated<number>;
    created: Generated<number>;
    updated: Generated<number>;
    unchanged: Generated<number>;
    failed: Generated<number>;
    /**
     * The first rows that failed.
     */
    problems: unknown;
    message: string | null;
    startedAt: string | null;
    endedAt: string | null;
    /**
     * From when on its rows and results are gone.
     */
    expiresAt: string | null;
    /**
     * What is to be done, by kind.
     */
    plan: unknown;
    /**
     * How far the rights of who asked went: the job never goes further.
     */
    rights: unknown;
    keyId: string | null;
    language: string;
    /**
     * The chunk that comes next, and how many of its rows are done.
     */
    position: Generated<number>;
    offset: Generated<number>;
    /**
     * Where the next page of an export begins.
     */
    place: string | null;
    /**
     * How many chunks of results are written.
     */
    written: Generated<number>;
    cancelAsked: Generated<boolean>;
    /**
     * Who works on it, until when unless it says so again.
     */
    claimedBy: string | null;
    leaseUntil: string | null;
    /**
     * How often it was begun since it last came on.
     */
    attempts: Generated<number>;
};
export type JobChunk = {
    jobId: string;
    /**
     * in or out
     */
    part: string;
    position: number;
    rows: number;
    /**
     * Of results: the act that wrote the rows; null where nothing was written.
     */
    actId: string | null;
    content: string;
};
export type JobName = {
    jobId: string;
    /**
     * A digest of an id, an external id, or another key of the row.
     */
    name: string;
    /**
     * The chunk of the row, and its place in it.
     */
    position: number;
    place: number;
};
export type Lead = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    ownerId: string | null;
    teamId: string | null;
    name: string;
    nameKey: string;
    givenName: string | null;
    givenNameKey: string | null;
    familyName: string | null;
    familyNameKey: string | null;
    company: string | null;
    companyKey: string | null;
    title: string | null;
    titleKey: string | null;
    emails: unknown;
    phones: unknown;
    website: string | null;
    websiteKey: string | null;
    addresses: unknown;
    industry: string | null;
    industryKey: string | null;
    territory: string | null;
    territoryKey: string | null;
    interest: string | null;
    interestKey: string | null;
    source: string | null;
    sourceKey: string | null;
    campaign: string | null;
    campaignKey: string | null;
    formId: string | null;
    status: Generated<string>;
    reason: string | null;
    reasonKey: string | null;
    rating: string | null;
    description: string | null;
    consents: unknown;
    facts: unknown | null;
    score: Generated<number>;
    /**
     * [{rule, name, points}]
     */
    scoreParts: unknown | null;
    scoreBayes: number | null;
    /**
     * {rule, name, method, considered: [{user, load, reason}], chosen, at}
     */
    assignment: unknown | null;
    convertedAt: string | null;
    convertedAccountId: string | null;
    convertedContactId: string | null;
    convertedOpportunityId: string | null;
};
export type LeadAssignmentMember = {
    ruleId: string;
    position: number;
    userId: string | null;
    teamId: string | null;
    territory: string | null;
    territoryKey: string | null;
};
export type LeadAssignmentRule = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    position: Generated<number>;
    isActive: Generated<boolean>;
    filter: unknown;
    /**
     * The filter as lists take it: dates and enums in their stored spelling.
     */
    compiled: unknown | null;
    method: string;
    /**
     * Who got the last lead by this rule.
     */
    lastUserId: string | null;
};
export type LeadForm = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    publicKey: string;
    publicKeyKey: string;
    isActive: Generated<boolean>;
    /**
     * [{name, field, required}]
     */
    fields: unknown;
    /**
     * [{name, channel, purpose, text}]
     */
    consents: unknown;
    origins: unknown;
    source: string | null;
    sourceKey: string | null;
    campaign: string | null;
    campaignKey: string | null;
    leadOwnerId: string | null;
    assigns: Generated<boolean>;
    thankYouText: string | null;
    thankYouUrl: string | null;
    thankYouUrlKey: string | null;
    honeypot: string | null;
    honeypotKey: string | null;
    minSeconds: number | null;
    perAddress: number | null;
    perForm: number | null;
};
export type LeadOutcome = {
    leadId: string;
    teamId: string | null;
    won: boolean;
    /**
     * {feature: value}
     */
    features: unknown;
    at: string;
};
export type LeadOutcomeCount = {
    teamId: string;
    feature: string;
    value: string;
    won: Generated<number>;
    lost: Generated<number>;
};
export type LeadQuarantine = {
    id: string;
    formId: string;
    at: string;
    reason: string;
    values: unknown;
};
export type LeadScoreRule = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    isActive: Generated<boolean>;
    filter: unknown;
    compiled: unknown | null;
    points: number;
};
export type ListValue = {
    recordId: string;
    field: string;
    position: number;
    value: string;
    valueKey: string;
};
export type Opportunity = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    ownerId: string | null;
    name: string;
    nameKey: string;
    accountId: string | null;
    pipelineId: string;
    stageId: string;
    status: string;
    amountMinor: number | null;
    amountCurrency: string | null;
    amountBase: number | null;
    amountRate: string | null;
    probability: number;
    /**
     * True where a person set the probability; a move then leaves it alone until the deal closes.
     */
    ownProbability: Generated<boolean>;
    forecastCategory: string;
    closeDate: string | null;
    openedOn: string | null;
    closedOn: string | null;
    cycleDays: number | null;
    reason: string | null;
    reasonKey: string | null;
    nextStep: string | null;
    nextStepKey: string | null;
    nextStepOn: string | null;
    closeReasonId: string | null;
    amountFrom: Generated<string>;
    source: string | null;
    sourceKey: string | null;
    campaign: string | null;
    campaignKey: string | null;
    /**
     * When it entered the stage in which it stands; null where nobody knows.
     */
    stageSince: string | null;
};
export type OpportunityCheck = {
    opportunityId: string;
    position: number;
    stageId: string | null;
    key: string;
    keyKey: string;
    done: Generated<boolean>;
    userId: string | null;
    at: string | null;
};
export type OpportunityCompetitor = {
    opportunityId: string;
    competitorId: string;
    position: number;
    theirProduct: string | null;
    theirProductKey: string | null;
    strengths: string | null;
    strengthsKey: string | null;
    weaknesses: string | null;
    weaknessesKey: string | null;
    ourAnswer: string | null;
    ourAnswerKey: string | null;
    status: string | null;
};
export type OpportunityContact = {
    opportunityId: string;
    contactId: string;
    position: number;
    role: string | null;
    isPrimary: Generated<boolean>;
};
export type OpportunityLine = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    opportunityId: string;
    /**
     * Those of the opportunity: by them rights reach its lines.
     */
    ownerId: string | null;
    accountId: string | null;
    position: number | null;
    product: string;
    productKey: string;
    productCode: string | null;
    productCodeKey: string | null;
    productFamily: string | null;
    productFamilyKey: string | null;
    quantity: number | null;
    priceMinor: number | null;
    priceCurrency: string | null;
    discountPercent: number | null;
    amountMinor: number | null;
    amountCurrency: string | null;
};
export type OpportunityTeamMember = {
    opportunityId: string;
    userId: string;
    position: number;
    role: string | null;
    roleKey: string | null;
    splitPercent: number | null;
};
export type Pipeline = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    position: Generated<number>;
    isDefault: Generated<boolean>;
    reasonFor: Generated<string>;
    listedReasons: Generated<boolean>;
};
export type Quota = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    /**
     * The person whose quota it is; null for a team's.
     */
    ownerId: string | null;
    teamId: string | null;
    measure: string;
    productFamily: string | null;
    productFamilyKey: string | null;
    unit: string;
    start: string;
    amountMinor: number | null;
    amountCurrency: string | null;
    number: number | null;
    /**
     * Whose, of what and when; null where it was put away.
     */
    uniqueKey: string | null;
};
export type Role = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    description: string | null;
    /**
     * [{noun, verb, reach}]
     */
    grants: unknown;
    /**
     * [{noun, field, access}]
     */
    fields: unknown;
    /**
     * WRITE, READ or HIDDEN: of fields that no line names, new ones included.
     */
    defaultFieldAccess: Generated<string>;
    backdate: Generated<boolean>;
    administer: Generated<boolean>;
    audit: Generated<boolean>;
};
export type SavedFilter = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    ownerId: string | null;
    name: string;
    nameKey: string;
    noun: string;
    nounKey: string;
    filter: unknown;
    orderBy: unknown | null;
    sharing: Generated<string>;
};
export type SearchDocument = {
    number: Generated<number>;
    recordId: string;
    noun: string;
    tokens: string;
};
export type Setting = {
    key: string;
    value: unknown;
};
export type SigningKey = {
    id: string;
    /**
     * JWK
     */
    publicKey: unknown;
    createdAt: string;
    /**
     * No token that it signed lives longer.
     */
    endsAt: string;
};
export type Stage = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    pipelineId: string;
    name: string;
    nameKey: string;
    position: number;
    probability: number;
    forecastCategory: string;
    status: string;
    expectedDays: number | null;
    /**
     * Names of opportunity fields that must be filled to enter the stage.
     */
    required: unknown;
    /**
     * Checks to be done before a deal goes on: a list of key, label and whether it must be done.
     */
    exitChecks: Generated<unknown>;
};
export type StageChange = {
    id: string;
    opportunityId: string;
    /**
     * Order within the opportunity, from 0.
     */
    position: number;
    fromStageId: string | null;
    toStageId: string;
    /**
     * null where nobody knows when it happened.
     */
    occurredAt: string | null;
    recordedAt: string;
    actorId: string | null;
    amountMinorBefore: number | null;
    amountCurrencyBefore: string | null;
    amountMinorAfter: number | null;
    amountCurrencyAfter: string | null;
    closeDateBefore: string | null;
    closeDateAfter: string | null;
};
export type Team = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    parentId: string | null;
    leadId: string | null;
};
export type TrustedDocument = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    app: string;
    appKey: string;
    /**
     * sha256:<SHA-256 of the source, hexadecimal>
     */
    documentId: string;
    documentIdKey: string;
    source: string;
    registeredById: string | null;
    lastUsedAt: string | null;
};
export type User = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    email: string | null;
    emailKey: string | null;
    title: string | null;
    titleKey: string | null;
    teamId: string | null;
    language: string | null;
    languageKey: string | null;
    /**
     * For somebody of a partner: whose records a right of reach PARTNER opens.
     */
    partnerAccountId: string | null;
};
export type UserIdentity = {
    issuer: string;
    subject: string;
    userId: string;
    createdAt: string;
};
export type UserRole = {
    userId: string;
    position: Generated<number>;
    roleId: string;
};
export type Webhook = {
    id: string;
    version: Generated<number>;
    createdAt: string;
    updatedAt: string;
    archivedAt: string | null;
    name: string;
    nameKey: string;
    url: string;
    urlKey: string;
    document: string;
    variables: unknown | null;
    ownerId: string | null;
    createdById: string | null;
    /**
     * The next message about a record waits for the one before it.
     */
    ordered: Generated<boolean>;
    /**
     * ACTIVE, PAUSED or DISABLED
     */
    status: string;
    reason: string | null;
    note: string | null;
    statusAt: string | null;
    /**
     * Since when nothing but failure came of it; null while it does not fail.
     */
    failingSince: string | null;
    language: string;
    /**
     * The key with which it was made: once that is revoked, nothing is sent.
     */
    keyId: string | null;
    /**
     * How far the rights of a narrowed key went; null: as far as those of its owner go.
     */
    rights: unknown | null;
    /**
     * What messages are signed with: [{secret, until}], the newest first; sealed where the operator gave a key.
     */
    secrets: unknown;
    /**
     * How far the log was turned into deliveries.
     */
    cursorSeq: number;
    cursorId: string;
    /**
     * A stretch of the log that is to be sent once more; null: none.
     */
    replaySeq: number | null;
    replayId: string | null;
    replayUpTo: number | null;
    /**
     * Who turns the log into deliveries, until when unless it says so again.
     */
    readBy: string | null;
    readUntil: string | null;
};
export type WebhookDelivery = {
    /**
     * The id of the message: the same for the same event and webhook.
     */
    id: string;
    webhookId: string;
    /**
     * Null for a test message.
     */
    eventId: string | null;
    eventSeq: number;
    type: string;
    subjectId: string;
    createdAt: string;
    /**
     * PENDING, DELIVERED, FAILED, RENDER_ERROR or SKIPPED
     */
    status: string;
    /**
     * Null where it could not be rendered, or is to be rendered anew.
     */
    body: string | null;
    /**
     * With which rights and document it was rendered.
     */
    stamp: string | null;
    error: string | null;
    /**
     * Attempts since it was last asked for, and all of them: [{at, status, error, milliseconds, responseStart}].
     */
    tries: Generated<number>;
    attempts: unknown;
    nextAt: string | null;
    endedAt: string | null;
    claimedBy: string | null;
    leaseUntil: string | null;
};
export type DB = {
    Account: Account;
    Activity: Activity;
    ActivityAbout: ActivityAbout;
    ActivityParticipant: ActivityParticipant;
    ApiKey: ApiKey;
    CloseReason: CloseReason;
    Competitor: Competitor;
    Contact: Contact;
    ContactAccount: ContactAccount;
    Currency: Currency;
    CurrencyRate: CurrencyRate;
    CustomField: CustomField;
    CustomValue: CustomValue;
    DocumentRegister: DocumentRegister;
    Event: Event;
    ExternalId: ExternalId;
    Follower: Follower;
    ForecastOverride: ForecastOverride;
    ForecastSettings: ForecastSettings;
    ForecastState: ForecastState;
    ForecastSum: ForecastSum;
    Idempotency: Idempotency;
    Job: Job;
    JobChunk: JobChunk;
    JobName: JobName;
    Lead: Lead;
    LeadAssignmentMember: LeadAssignmentMember;
    LeadAssignmentRule: LeadAssignmentRule;
    LeadForm: LeadForm;
    LeadOutcome: LeadOutcome;
    LeadOutcomeCount: LeadOutcomeCount;
    LeadQuarantine: LeadQuarantine;
    LeadScoreRule: LeadScoreRule;
    ListValue: ListValue;
    Opportunity: Opportunity;
    OpportunityCheck: OpportunityCheck;
    OpportunityCompetitor: OpportunityCompetitor;
    OpportunityContact: OpportunityContact;
    OpportunityLine: OpportunityLine;
    OpportunityTeamMember: OpportunityTeamMember;
    Pipeline: Pipeline;
    Quota: Quota;
    Role: Role;
    SavedFilter: SavedFilter;
    SearchDocument: SearchDocument;
    Setting: Setting;
    SigningKey: SigningKey;
    Stage: Stage;
    StageChange: StageChange;
    Team: Team;
    TrustedDocument: TrustedDocument;
    User: User;
    UserIdentity: UserIdentity;
    UserRole: UserRole;
    Webhook: Webhook;
    WebhookDelivery: WebhookDelivery;
};
