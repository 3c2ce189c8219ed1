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
    /**
     * When it entered the stage in which it stands; null where nobody knows.
     */
    stageSince: string | null;
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
export type DB = {
    Account: Account;
    Activity: Activity;
    ActivityAbout: ActivityAbout;
    ActivityParticipant: ActivityParticipant;
    ApiKey: ApiKey;
    Contact: Contact;
    ContactAccount: ContactAccount;
    Currency: Currency;
    CurrencyRate: CurrencyRate;
    CustomField: CustomField;
    CustomValue: CustomValue;
    Event: Event;
    ExternalId: ExternalId;
    Idempotency: Idempotency;
    Job: Job;
    JobChunk: JobChunk;
    ListValue: ListValue;
    Opportunity: Opportunity;
    Pipeline: Pipeline;
    Role: Role;
    SearchDocument: SearchDocument;
    Setting: Setting;
    SigningKey: SigningKey;
    Stage: Stage;
    StageChange: StageChange;
    Team: Team;
    User: User;
    UserIdentity: UserIdentity;
    UserRole: UserRole;
};
