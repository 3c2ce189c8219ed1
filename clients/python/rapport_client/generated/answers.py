# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Any, List, Literal, TypedDict, Union

from .inputs import (
    ActivityDirection,
    ActivityKind,
    AmountFrom,
    BulkOutcome,
    CloseOutcome,
    CustomFieldKind,
    FieldAccess,
    ForecastCategory,
    ForecastChangeKind,
    ForecastMethod,
    ForecastMethodLack,
    ForecastOverrideCategory,
    ForecastOverrideKind,
    ForecastPeriodUnit,
    ForecastRowKind,
    ForecastWaterfallKind,
    JobKind,
    JobStatus,
    KeyDocuments,
    LeadAssignmentMethod,
    LeadLikeness,
    LeadRating,
    LeadResultNoun,
    LeadStatus,
    Noun,
    OpenDealsCount,
    OpportunityStatus,
    PipelineChangeKind,
    QuotaMeasure,
    QuotaSource,
    ReasonFor,
    Sharing,
    StaleReason,
    VelocityFactor,
    Verb,
    WebhookReason,
    WebhookStatus,
)


class Account(TypedDict):
    """What of Account ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this account as it stands now; nothing where it is shown as of a moment of the past."""
    annualRevenue: Money | None
    """What the account takes in a year, in its own currency; null when not known."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    domains: List[str] | None
    """Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do."""
    employees: int | None
    """Number of people who work there; null when not known."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    industry: str | None
    """The line of business in words, such as retail; null when not known."""
    isPartner: bool | None
    """True for an account that sells with us."""
    legalName: str | None
    """The name in the commercial register, as it stands on a contract; null when not known."""
    lifecycleStage: str | None
    """Where the relation with the account stands, in the words of the workspace; null while nobody said."""
    name: str
    """The name by which people know the account; several accounts may share one."""
    owner: UserBrief | None
    """Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. Null where you may not see it."""
    parent: AccountBrief | None
    """The account to which this one belongs as a subsidiary or branch; null at the top of its tree. Null where you may not see it."""
    phones: List[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    tier: str | None
    """How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""
    website: str | None
    """Address of the public web site; null when there is none or it is not known."""


class AccountAggregate(TypedDict):
    """Counts and sums of accounts."""
    rows: List[AccountAggregateRow]
    """One for each group, in the order of the groups."""


class AccountAggregateRow(TypedDict):
    """The figures of one group of accounts."""
    avg: AccountAvg
    """Averages over those that have a value."""
    count: int
    """How many accounts are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: AccountMax
    """The largest values, or the latest."""
    min: AccountMin
    """The smallest values, or the earliest."""
    sum: AccountSum
    """Totals; empty values count as nothing."""


class AccountAvg(TypedDict):
    """Averages over those that have a value. Of accounts."""
    annualRevenue: List[Money]
    """What the account takes in a year, in its own currency; null when not known. One amount for each currency."""
    employees: float | None
    """Number of people who work there; null when not known."""


class AccountBrief(TypedDict):
    """A company, public body or household: whom we sell to, serve, or sell with. Accounts form trees of groups and their subsidiaries."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """The name by which people know the account; several accounts may share one."""


class AccountDeletePayload(TypedDict):
    """What came of deleting one account."""
    account: Account | None
    """The account that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class AccountMax(TypedDict):
    """The largest values, or the latest. Of accounts."""
    annualRevenue: List[Money]
    """What the account takes in a year, in its own currency; null when not known. One amount for each currency."""
    employees: float | None
    """Number of people who work there; null when not known."""


class AccountMin(TypedDict):
    """The smallest values, or the earliest. Of accounts."""
    annualRevenue: List[Money]
    """What the account takes in a year, in its own currency; null when not known. One amount for each currency."""
    employees: float | None
    """Number of people who work there; null when not known."""


class AccountPayload(TypedDict):
    """What came of a change to one account."""
    account: Account | None
    """The account as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class AccountSum(TypedDict):
    """Totals; empty values count as nothing. Of accounts."""
    annualRevenue: List[Money]
    """What the account takes in a year, in its own currency; null when not known. One amount for each currency."""
    employees: float | None
    """Number of people who work there; null when not known."""


class AccountUpsertPayload(TypedDict):
    """What came of making or changing one account."""
    account: Account | None
    """The account as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    created: bool
    """Whether the account was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class Activity(TypedDict):
    """What of Activity ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this activity as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    body: str | None
    """What was said or is to be done, in full; null when there is no more to say than the subject."""
    createdAt: str
    """When it was entered here."""
    direction: ActivityDirection | None
    """Who began it; null where that means nothing or is not known."""
    doneAt: str | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: str | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    kind: ActivityKind | None
    """Over which channel it took place, or that it is a task or a note."""
    occurredAt: str | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""
    outcome: str | None
    """What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said."""
    owner: UserBrief | None
    """Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. Null where you may not see it."""
    subject: str
    """What it was about, in a line."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class ActivityAggregate(TypedDict):
    """Counts and sums of activities."""
    rows: List[ActivityAggregateRow]
    """One for each group, in the order of the groups."""


class ActivityAggregateRow(TypedDict):
    """The figures of one group of activities."""
    count: int
    """How many activities are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: ActivityMax
    """The largest values, or the latest."""
    min: ActivityMin
    """The smallest values, or the earliest."""


class ActivityDeletePayload(TypedDict):
    """What came of deleting one activity."""
    activity: Activity | None
    """The activity that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class ActivityMax(TypedDict):
    """The largest values, or the latest. Of activities."""
    doneAt: str | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: str | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    occurredAt: str | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""


class ActivityMin(TypedDict):
    """The smallest values, or the earliest. Of activities."""
    doneAt: str | None
    """When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds."""
    dueAt: str | None
    """By when a TASK is to be done; null without a deadline, and for every other kind."""
    occurredAt: str | None
    """When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future."""


class ActivityPayload(TypedDict):
    """What came of a change to one activity."""
    activity: Activity | None
    """The activity as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class ActivityUpsertPayload(TypedDict):
    """What came of making or changing one activity."""
    activity: Activity | None
    """The activity as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    created: bool
    """Whether the activity was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class AggregateKey(TypedDict):
    """What the records of one row have in common."""
    field: str
    """The field by which was grouped; `customFields.<key>` for a custom field."""
    id: str | None
    """The id of the record where the field points to one; null otherwise."""
    value: str | None
    """The value, the period such as `2017-Q2`, or the name of the record; null for those without one."""


class ApiKey(TypedDict):
    """What of ApiKey ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this key as it stands now; nothing where it is shown as of a moment of the past."""
    app: str | None
    """Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    documents: KeyDocuments | None
    """Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else."""
    expiresAt: str | None
    """From when on the key is refused; null for a key without an end."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    lastUsedAt: str | None
    """When the key was last used, to the minute; null before its first use."""
    name: str
    """What the key is for, such as Shop import."""
    scopes: List[str] | None
    """What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing."""
    updatedAt: str
    """When it was last changed here."""
    user: UserBrief | None
    """As whom the key acts. Null where you may not see it."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class ApiKeyAggregate(TypedDict):
    """Counts and sums of keys."""
    rows: List[ApiKeyAggregateRow]
    """One for each group, in the order of the groups."""


class ApiKeyAggregateRow(TypedDict):
    """The figures of one group of keys."""
    count: int
    """How many keys are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: ApiKeyMax
    """The largest values, or the latest."""
    min: ApiKeyMin
    """The smallest values, or the earliest."""


class ApiKeyDeletePayload(TypedDict):
    """What came of deleting one key."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    key: ApiKey | None
    """The key that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class ApiKeyMax(TypedDict):
    """The largest values, or the latest. Of keys."""
    expiresAt: str | None
    """From when on the key is refused; null for a key without an end."""
    lastUsedAt: str | None
    """When the key was last used, to the minute; null before its first use."""


class ApiKeyMin(TypedDict):
    """The smallest values, or the earliest. Of keys."""
    expiresAt: str | None
    """From when on the key is refused; null for a key without an end."""
    lastUsedAt: str | None
    """When the key was last used, to the minute; null before its first use."""


class ApiKeyPayload(TypedDict):
    """What came of a change to one key."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    key: ApiKey | None
    """The key as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class ApiKeySecretPayload(TypedDict):
    """What came of making a key: the key, and this once its secret."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    key: ApiKey | None
    """The new key as it stands now; null where it was refused."""
    secret: str | None
    """What to send as `Authorization: Bearer <secret>`. Shown this once and kept nowhere; null where the key was refused, or made by an earlier request with the same idempotency key."""


class BulkPayload(TypedDict):
    """What came of writing many records at once."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    jobId: str | None
    """The job that does it, where a filter finds more than 10,000 records: follow it with `job(id)` or `jobChanged(id)`. Null where everything is done."""
    results: List[BulkResult]
    """One for each row or record, in their order; empty where the whole was refused, or a job does it."""


class BulkResult(TypedDict):
    """What became of one record or row of a bulk write."""
    id: str | None
    """The id of the record; null where the row made or found none."""
    index: int
    """Its place in the input, from 0."""
    outcome: BulkOutcome
    """What was done with it."""


class CloseDateMetrics(TypedDict):
    """How well expected days of closing hold."""
    rows: List[CloseDateMetricsRow]
    """One for each group, in the order of the groups."""


class CloseDateMetricsRow(TypedDict):
    """How the expected days of one group of deals held."""
    deals: int
    """How many deals are in the group, open and closed."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`; empty without one."""
    pulls: DaysSpread
    """How often an expected day was brought forward (`n`), and by how many days."""
    pushedDeals: int
    """How many of them had their expected day put off in the period at least once."""
    pushes: DaysSpread
    """How often an expected day was put off (`n`), and by how many days."""
    slippage: Slippage | None
    """What became of the deals expected in the period; null unless `period` has both days."""


class CloseReason(TypedDict):
    """What of CloseReason ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this close reason as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """The reason in a few words, such as Price or Missing feature."""
    outcome: CloseOutcome | None
    """Whether deals are won or lost for it; settable at creation alone."""
    position: int | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class CloseReasonAggregate(TypedDict):
    """Counts and sums of close reasons."""
    rows: List[CloseReasonAggregateRow]
    """One for each group, in the order of the groups."""


class CloseReasonAggregateRow(TypedDict):
    """The figures of one group of close reasons."""
    avg: CloseReasonAvg
    """Averages over those that have a value."""
    count: int
    """How many close reasons are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: CloseReasonMax
    """The largest values, or the latest."""
    min: CloseReasonMin
    """The smallest values, or the earliest."""
    sum: CloseReasonSum
    """Totals; empty values count as nothing."""


class CloseReasonAvg(TypedDict):
    """Averages over those that have a value. Of close reasons."""
    position: float | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class CloseReasonBrief(TypedDict):
    """A reason from the workspace’s own list for which deals are won or lost, so that they can be counted. One that is archived is offered no more; deals that have it keep it."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """The reason in a few words, such as Price or Missing feature."""


class CloseReasonDeletePayload(TypedDict):
    """What came of deleting one close reason."""
    closeReason: CloseReason | None
    """The close reason that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class CloseReasonMax(TypedDict):
    """The largest values, or the latest. Of close reasons."""
    position: float | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class CloseReasonMin(TypedDict):
    """The smallest values, or the earliest. Of close reasons."""
    position: float | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class CloseReasonPayload(TypedDict):
    """What came of a change to one close reason."""
    closeReason: CloseReason | None
    """The close reason as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class CloseReasonSum(TypedDict):
    """Totals; empty values count as nothing. Of close reasons."""
    position: float | None
    """Place in the list from which people choose, from 0; those of one place stand by name."""


class CloseReasonUpsertPayload(TypedDict):
    """What came of making or changing one close reason."""
    closeReason: CloseReason | None
    """The close reason as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    created: bool
    """Whether the close reason was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class Competitor(TypedDict):
    """What of Competitor ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this competitor as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the competitor is called."""
    ourAnswer: str | None
    """What we say when a customer compares us with it; null when not written down."""
    products: List[str] | None
    """What it sells against us, by name."""
    strengths: str | None
    """In what it is better than we are; null when not written down."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""
    weaknesses: str | None
    """In what it is worse than we are; null when not written down."""
    website: str | None
    """Its web site; null when not known."""


class CompetitorAggregate(TypedDict):
    """Counts and sums of competitors."""
    rows: List[CompetitorAggregateRow]
    """One for each group, in the order of the groups."""


class CompetitorAggregateRow(TypedDict):
    """The figures of one group of competitors."""
    count: int
    """How many competitors are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class CompetitorDeletePayload(TypedDict):
    """What came of deleting one competitor."""
    competitor: Competitor | None
    """The competitor that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class CompetitorPayload(TypedDict):
    """What came of a change to one competitor."""
    competitor: Competitor | None
    """The competitor as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class CompetitorUpsertPayload(TypedDict):
    """What came of making or changing one competitor."""
    competitor: Competitor | None
    """The competitor as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    created: bool
    """Whether the competitor was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class Contact(TypedDict):
    """What of Contact ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this contact as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    department: str | None
    """Part of the organisation in which the person works; null when not known."""
    emails: List[str] | None
    """E-mail addresses, the most useful first."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    languages: List[str] | None
    """Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en."""
    name: str
    """The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller."""
    owner: UserBrief | None
    """Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. Null where you may not see it."""
    phones: List[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    reportsTo: ContactBrief | None
    """The person directly above in the organisation; null at the top or when not known. Null where you may not see it."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    traits: List[str] | None
    """How the person decides and what they like, in short words: careful, prefers numbers, plays golf."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class ContactAggregate(TypedDict):
    """Counts and sums of contacts."""
    rows: List[ContactAggregateRow]
    """One for each group, in the order of the groups."""


class ContactAggregateRow(TypedDict):
    """The figures of one group of contacts."""
    count: int
    """How many contacts are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class ContactBrief(TypedDict):
    """A person outside our own company; belongs to none, one or several accounts, with a role in each."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller."""


class ContactDeletePayload(TypedDict):
    """What came of deleting one contact."""
    contact: Contact | None
    """The contact that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class ContactPayload(TypedDict):
    """What came of a change to one contact."""
    contact: Contact | None
    """The contact as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class ContactUpsertPayload(TypedDict):
    """What came of making or changing one contact."""
    contact: Contact | None
    """The contact as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    created: bool
    """Whether the contact was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class Currency(TypedDict):
    """What of Currency ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this currency as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    code: str
    """ISO 4217 code, such as CNY. It never changes."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    isBase: bool | None
    """True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored."""
    name: str | None
    """The name in words, such as Chinese yuan."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class CurrencyAggregate(TypedDict):
    """Counts and sums of currencies."""
    rows: List[CurrencyAggregateRow]
    """One for each group, in the order of the groups."""


class CurrencyAggregateRow(TypedDict):
    """The figures of one group of currencies."""
    count: int
    """How many currencies are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class CurrencyBrief(TypedDict):
    """A currency with its dated rates to the base currency. Money may stand in any currency of ISO 4217; only one with a rate is converted."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str | None
    """The name in words, such as Chinese yuan."""


class CurrencyDeletePayload(TypedDict):
    """What came of deleting one currency."""
    currency: Currency | None
    """The currency that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class CurrencyPayload(TypedDict):
    """What came of a change to one currency."""
    currency: Currency | None
    """The currency as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class CurrencyRatesSetPayload(TypedDict):
    """What came of setting rates."""
    currencies: List[CurrencyBrief]
    """The currencies whose rates changed; empty where all rates stood so already."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class CurrencyUpsertPayload(TypedDict):
    """What came of making or changing one currency."""
    created: bool
    """Whether the currency was made now; false where it existed or was refused."""
    currency: Currency | None
    """The currency as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""


class CustomFieldDefinition(TypedDict):
    """What of CustomFieldDefinition ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this custom field as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    description: str | None
    """What belongs into the field, for those who fill it; null when nobody wrote it down."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    key: str | None
    """By what the API and programs name the field, such as salesOffice; stands once in the noun."""
    kind: CustomFieldKind | None
    """What kind of value the field holds. Fixed as soon as a record has a value."""
    label: str
    """What people call the field, such as Sales office."""
    multiple: bool | None
    """A record may have several of the options."""
    noun: Noun | None
    """The kind of records to which the field is added."""
    options: List[str] | None
    """The values to choose from, in the order in which they are shown; empty unless the kind is OPTION."""
    required: bool | None
    """A new record must have a value, and none can be cleared. Records that have none already stay as they are."""
    unique: bool | None
    """A value stands in one record of the noun. Cannot be set once records have values."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class CustomFieldDefinitionAggregate(TypedDict):
    """Counts and sums of custom fields."""
    rows: List[CustomFieldDefinitionAggregateRow]
    """One for each group, in the order of the groups."""


class CustomFieldDefinitionAggregateRow(TypedDict):
    """The figures of one group of custom fields."""
    count: int
    """How many custom fields are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class CustomFieldDefinitionBrief(TypedDict):
    """A field that the workspace adds to a noun: its values stand in customFields of every record of that noun, and can be filtered and sorted by. Archived: takes and shows no values, which are kept."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    label: str
    """What people call the field, such as Sales office."""


class CustomFieldDefinitionDeletePayload(TypedDict):
    """What came of deleting one custom field."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    customField: CustomFieldDefinitionBrief | None
    """The custom field that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""


class CustomFieldDefinitionPayload(TypedDict):
    """What came of a change to one custom field."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    customField: CustomFieldDefinitionBrief | None
    """The custom field as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class CustomFieldDefinitionUpsertPayload(TypedDict):
    """What came of making or changing one custom field."""
    created: bool
    """Whether the custom field was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    customField: CustomFieldDefinitionBrief | None
    """The custom field as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class DaysSpread(TypedDict):
    """How many days something took, over the cases of which that is known."""
    mean: float | None
    """Their mean, in days; null without a case."""
    median: float | None
    """The middle one, or the mean of the two middle ones, in days; null without a case."""
    n: int
    """How many cases."""
    p90: float | None
    """The shortest that nine tenths of the cases do not exceed (nearest rank), in days; null without one."""


class DealsWithoutAmount(TypedDict):
    """Deals without an amount in the base currency: they stand in no figure of amounts, nothing is assumed."""
    lost: int
    """How many of the deals that were lost have none."""
    open: int
    """How many of the open deals have none."""
    won: int
    """How many of the deals that were won have none."""


class Event(TypedDict):
    """Something that happened to one record, written with the change itself and never changed. Where it took the record out of your view, you get its ids alone: `subject` null, `changes` and `facts` empty."""
    actId: str
    """Shared by all events of one act, such as a bulk write."""
    actor: UserBrief | None
    """Who did it; null for the house itself, and where you may not see them."""
    changes: List[FieldChange]
    """What changed, field by field; of a creation everything that was filled. Without hidden fields."""
    cursor: str
    """Its place in the log: pass it as `after` to go on behind it."""
    facts: Any
    """What the changes do not say, by name: the names of the stages between which a deal moved."""
    id: str
    """Unique: whoever gets an event twice drops one by it."""
    occurredAt: str
    """When it was true; an importer may have said so long after."""
    origin: EventOrigin | None
    """From where it was done, and with which key. Null for those who may not read the audit log."""
    recordedAt: str
    """When it was written down here."""
    subject: Record | None
    """The record as it is now; null where it is gone or you may not see it."""
    subjectId: str
    """The id of the record to which it happened."""
    type: str
    """What happened: kind of record and past participle, such as `opportunity.won`."""


class EventMessage(TypedDict):
    """One message of the stream of events."""
    cursor: str
    """How far you are: pass it as `after` when you connect again."""
    event: Event | None
    """What happened; null for a heartbeat, which comes at the start and then in silence."""


class EventOrigin(TypedDict):
    """From where something was done, as far as the server could tell."""
    address: str | None
    """The network address of the client; null where the server did it by itself or could not tell."""
    keyId: str | None
    """The API key that was used, or for which the token was issued; null for sign-ins without one."""
    requestId: str | None
    """The request that did it, as it stands in `extensions.requestId` and in logs."""
    userAgent: str | None
    """What the client said it was, at most 300 characters; null where it said nothing."""


class EventPage(TypedDict):
    """Some events in the order in which they happened."""
    endCursor: str
    """How far the log was looked through: pass it as `after` for the next page, or to follow `events`."""
    events: List[Event]
    """The events; none is told twice on pages that follow each other."""
    hasMore: bool
    """Whether the log goes on behind `endCursor`. A page may be short or empty and still have more behind it, where the filter or your rights leave much out."""


class FieldChange(TypedDict):
    """How one field of a record changed."""
    after: Any | None
    """The value from then on; null where it became empty."""
    before: Any | None
    """The value until then as the API writes it, a reference as an id; null where it was empty."""
    field: str
    """The field by its API name; of a custom field `customFields.` and its key."""


class Forecast(TypedDict):
    """What deals promise for a period, by team and person, as it stands or stood. Deals count for the person who owns them (of a moment: who owned them then), people for the team in which they work today."""
    at: str
    """At which moment it stood so: the one that was asked for, or now."""
    currency: str
    """The base currency, in which all amounts are unless they say otherwise."""
    missing: ForecastMissing
    """What the amounts of all rows together leave out."""
    period: ForecastPeriod
    """For which days."""
    rates: List[ForecastRate]
    """The rates of `ratesOn` for every currency that occurs; empty without it: then `byCurrency` tells the rates that came out."""
    ratesOn: str | None
    """The day of whose rates all amounts are; null: each deal counts at its own rate, of the day on which its amount was written or on which it closed."""
    rows: List[ForecastRow]
    """The tree line by line, each team followed by its people and then by the teams below it, by their names. Teams in use and the people who work in them stand even without deals; who left, and who works in no team, only with them."""
    total: ForecastRow
    """The first of `rows`: all that was asked for."""


class ForecastAccuracy(TypedDict):
    """How well the forecasts of people and teams did, over periods that are over."""
    currency: str
    """The base currency of the workspace, in which all amounts are."""
    horizon: int
    """How many days before the end of each period the forecast stood."""
    method: ForecastMethod
    """By which method it was."""
    periods: List[ForecastPeriod]
    """The periods that are looked back on, in their order."""
    rows: List[ForecastAccuracyRow]
    """In the order of the tree, as in `forecast`; the first is all that was asked for."""


class ForecastAccuracyRow(TypedDict):
    """How well the forecasts of one person or team did. Those of a team are the sums of its people: what one forecast too much may make up for what another forecast too little."""
    actual: Money
    """What was won in them, as the history has it today, in the base currency."""
    bias: float | None
    """Σ (forecast − actual) / Σ actual, in percent: above 0 where too much was forecast, below 0 where too little. Null where nothing was won."""
    forecast: Money
    """What was forecast for the `n` periods together, in the base currency."""
    key: str
    """The same as in `forecast`: the id of the team or person, `COMPANY` or `UNOWNED`."""
    kind: ForecastRowKind
    """Of whom it is: all people (COMPANY), a team, one person, or nobody (UNOWNED)."""
    leftOut: int
    """How many periods are left out because the method said nothing of them: no deal of these people was known yet (BEFORE_HISTORY), or too few were closed to learn from (TOO_FEW_CLOSED)."""
    level: int
    """How far below the first row it stands, from 0."""
    mape: float | None
    """The mean over the periods of |forecast − actual| / actual, in percent; periods in which nothing was won are left out of it (`withoutActual`), and without any other it is null."""
    n: int
    """Over how many periods."""
    parentKey: str | None
    """The key of the row above; null for the first row, which is all that was asked for."""
    team: TeamBrief | None
    """The team of a row of kind TEAM; null else."""
    user: UserBrief | None
    """The person of a row of kind USER; null else, and where the person is no longer known."""
    wape: float | None
    """Σ |forecast − actual| / Σ actual, in percent, over all the periods: by how much of what was won the forecasts were off. Null where nothing was won."""
    withoutActual: int
    """How many of the periods brought nothing, so that they stand in no `mape`."""


class ForecastAmount(TypedDict):
    """Deals of a forecast, counted and added up."""
    amount: Money
    """Their amounts together, in the base currency; those without an amount or a rate are not in it: `missing` counts them."""
    count: int
    """How many deals, those without an amount too."""


class ForecastBacktest(TypedDict):
    """How well each method would have forecast the periods that are over."""
    currency: str
    """The base currency of the workspace, in which all amounts are."""
    points: List[ForecastBacktestPoint]
    """One for each period and horizon: periods in their order, the longest horizon first."""
    rows: List[ForecastBacktestRow]
    """One for each method and horizon: methods in their usual order, the longest horizon first."""


class ForecastBacktestPoint(TypedDict):
    """What the methods said of one period at one horizon, and what came of it."""
    actual: Money
    """What was won on days of the period, as the history has it today, in the base currency."""
    day: str
    """The day at whose end it stood so, in UTC."""
    horizon: int
    """How many days before the end of the period it stood so: at the end, in UTC, of the day that lies as many days before its last one."""
    methods: List[ForecastMethodFigure]
    """What each method said then."""
    period: ForecastPeriod
    """Of which period."""


class ForecastBacktestRow(TypedDict):
    """How well one method did at one horizon, over all periods."""
    bias: float | None
    """Σ (forecast − actual) / Σ actual, in percent: above 0 where too much was forecast, below 0 where too little. Null where nothing was won."""
    horizon: int
    """How many days before the end of the period it stood so: at the end, in UTC, of the day that lies as many days before its last one."""
    leftOut: int
    """How many periods are left out because the method said nothing of them: no deal of these people was known yet (BEFORE_HISTORY), or too few were closed to learn from (TOO_FEW_CLOSED)."""
    mape: float | None
    """The mean over the periods of |forecast − actual| / actual, in percent; periods in which nothing was won are left out of it (`withoutActual`), and without any other it is null."""
    method: ForecastMethod
    """Which method."""
    n: int
    """Over how many periods."""
    wape: float | None
    """Σ |forecast − actual| / Σ actual, in percent, over all the periods: by how much of what was won the forecasts were off. Null where nothing was won."""
    withoutActual: int
    """How many of the periods brought nothing, so that they stand in no `mape`."""


class ForecastByCurrency(TypedDict):
    """Deals of one category in one currency, with the rate at which they count."""
    amount: Money | None
    """Their amounts together, in their own currency; null for deals without an amount."""
    base: Money
    """The same in the base currency, of those that have it."""
    count: int
    """How many deals."""
    currency: str | None
    """Which one; null for deals without an amount."""
    rate: str | None
    """Units of the base currency for one unit of this one, as it comes out of both amounts, with six decimals: a mean where deals have rates of several days. Null without an amount, and where some of the deals have no rate."""
    withoutRate: int
    """How many of the deals have an amount but no rate, so that they are not in `base`."""


class ForecastCategoryAmount(TypedDict):
    """One category as it stood, by itself and with all that is surer."""
    category: ForecastCategory
    """Which category."""
    count: int
    """How many deals stand in it, without amount too."""
    cumulative: Money | None
    """The same with all that is surer: CLOSED; COMMIT with CLOSED; BEST_CASE with both; PIPELINE with all three. Null for OMITTED, which stands in no forecast."""
    single: Money
    """The amounts of this category alone, in the base currency."""


class ForecastCategoryFigures(TypedDict):
    """One category of a row of a forecast, by itself and with all that is surer."""
    byCurrency: List[ForecastByCurrency]
    """The same deals by the currencies of their amounts, by code; those without an amount last."""
    category: ForecastCategory
    """Which category."""
    count: int
    """How many deals stand in it, without amount too."""
    cumulative: Money | None
    """The same with all that is surer: CLOSED; COMMIT with CLOSED; BEST_CASE with both; PIPELINE with all three. Null for OMITTED, which stands in no forecast."""
    effective: Money | None
    """The cumulative number that counts: what a manager said, else what its owner said, else what counts in the rows directly below, and of a row without any `cumulative`. Only overrides that you may see count for you; none where `pipelineIds` is given, since they are said of all pipelines. Null for OMITTED."""
    override: ForecastOverrideBrief | None
    """What was said of this very number, and counts; null where it follows from the deals or the rows below."""
    single: Money
    """The amounts of this category alone, in the base currency."""


class ForecastChange(TypedDict):
    """A forecast that changed, as it now stands."""
    cause: Record | None
    """The record of `causeId` as it is now; null where `causeId` is, and where it is deleted."""
    causeId: str | None
    """The id of the record whose change it was: a deal, a quota, an override, or a person or team that came or went. Null for a heartbeat, and where the record left your view."""
    cursor: str
    """How far you are: pass it as `after` when you connect again."""
    forecast: Forecast | None
    """The forecast as it now stands, which may be later than this very change: of changes that come together each is told, and all with the same figures. Null for a heartbeat, and with an error LAGGED at its path while forecasts are being made for the first time."""
    kind: ForecastChangeKind
    """Whether the forecast changed, or this is only a sign of life."""


# From what MARKOV learnt about one pipeline: deals of the scope, looked at on every Monday at 00:00 UTC up to the moment. Deals that came and closed between two Mondays are not seen.
ForecastLearntFrom = TypedDict("ForecastLearntFrom", {
    # How often a deal was seen to be won or lost; with fewer than 30 MARKOV says nothing of the pipeline (TOO_FEW_CLOSED).
    "closed": "int",
    # How many deals were seen in an open stage.
    "deals": "int",
    # The Monday on which the first deal was seen; null where none was.
    "from": "str | None",
    # The pipeline; null where you may not see pipelines, or it was deleted.
    "pipeline": "PipelineBrief | None",
    # How many weeks of deals in open stages were seen from their beginning to their end.
    "transitions": "int",
})


class ForecastMethodFigure(TypedDict):
    """What one method says that a period will bring."""
    amount: Money | None
    """What it says, won deals included, in the base currency; null where it says nothing: see `lacks`."""
    deviation: Money | None
    """The standard deviation of `amount`, deals taken as independent of each other; null where the method has none, and in a back-test for MARKOV."""
    lacks: ForecastMethodLack | None
    """Why there is no `amount`; null where there is one."""
    leftOut: int
    """How many deals the method would count, had they an amount in the base currency; nothing is assumed for them."""
    method: ForecastMethod
    """Which method."""
    note: str
    """What the figure takes for granted, in English or Chinese by the header `Accept-Language`."""


class ForecastMethods(TypedDict):
    """What a period will bring, by several methods side by side."""
    at: str
    """As it stood at this moment."""
    currency: str
    """The base currency of the workspace, in which all amounts are."""
    learntFrom: List[ForecastLearntFrom]
    """From what MARKOV learnt, by pipeline; pipelines without any deal of the scope are left out."""
    methods: List[ForecastMethodFigure]
    """One for each method, always in the same order."""
    period: ForecastPeriod
    """For which days."""
    stageChances: List[ForecastStageChance]
    """What MARKOV expects of deals in each open stage, by pipeline and in its order; none of a pipeline from which too little could be learnt."""
    weeks: int
    """How many whole weeks are left of the period at the moment; 0 where it is over."""


class ForecastMissing(TypedDict):
    """Deals that a forecast counts but cannot add up, or cannot place in any period, and why: nothing is assumed for them."""
    openWithoutCloseDate: ForecastAmount
    """Open deals without an expected day: they stand in no period at all, whichever is asked for."""
    withoutAmount: int
    """Deals of the period, open or won, of which nobody has said what they are worth."""
    withoutRate: List[ForecastWithoutRate]
    """Deals of the period, open or won, with an amount in a currency for which there was no rate, by currency."""
    wonWithoutDay: ForecastAmount
    """Won deals of which nobody knows on which day they closed: they stand in no period either."""


class ForecastOverride(TypedDict):
    """What of ForecastOverride ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this forecast override as it stands now; nothing where it is shown as of a moment of the past."""
    amount: Money | None
    """What it will land at, in the base currency; null: what was said before is withdrawn."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    category: ForecastOverrideCategory | None
    """Which of the cumulative numbers it is about."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    kind: ForecastOverrideKind | None
    """In which capacity it was said; a manager’s word counts before the owner’s."""
    owner: UserBrief | None
    """Who said it. Null where you may not see it."""
    reason: str
    """Why it will land there."""
    start: str | None
    """The first day of the period."""
    team: TeamBrief | None
    """The team whose number it is, with the teams below it; null for a person’s. Null where you may not see it."""
    unit: ForecastPeriodUnit | None
    """How long the period is."""
    updatedAt: str
    """When it was last changed here."""
    user: UserBrief | None
    """The person whose number it is; null for a team’s. Null where you may not see it."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class ForecastOverrideAggregate(TypedDict):
    """Counts and sums of forecast overrides."""
    rows: List[ForecastOverrideAggregateRow]
    """One for each group, in the order of the groups."""


class ForecastOverrideAggregateRow(TypedDict):
    """The figures of one group of forecast overrides."""
    avg: ForecastOverrideAvg
    """Averages over those that have a value."""
    count: int
    """How many forecast overrides are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: ForecastOverrideMax
    """The largest values, or the latest."""
    min: ForecastOverrideMin
    """The smallest values, or the earliest."""
    sum: ForecastOverrideSum
    """Totals; empty values count as nothing."""


class ForecastOverrideAvg(TypedDict):
    """Averages over those that have a value. Of forecast overrides."""
    amount: List[Money]
    """What it will land at, in the base currency; null: what was said before is withdrawn. One amount for each currency."""


class ForecastOverrideBrief(TypedDict):
    """What somebody said a period of a person or a team will land at, whatever its deals add up to. It is never changed: a later one of the same kind takes its place. It is seen by who said it and by whoever reaches their records: a seller does not see what a manager made of their number."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    reason: str
    """Why it will land there."""


class ForecastOverrideMax(TypedDict):
    """The largest values, or the latest. Of forecast overrides."""
    amount: List[Money]
    """What it will land at, in the base currency; null: what was said before is withdrawn. One amount for each currency."""
    start: str | None
    """The first day of the period."""


class ForecastOverrideMin(TypedDict):
    """The smallest values, or the earliest. Of forecast overrides."""
    amount: List[Money]
    """What it will land at, in the base currency; null: what was said before is withdrawn. One amount for each currency."""
    start: str | None
    """The first day of the period."""


class ForecastOverridePayload(TypedDict):
    """What came of a change to one forecast override."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    forecastOverride: ForecastOverride | None
    """The forecast override as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class ForecastOverrideSum(TypedDict):
    """Totals; empty values count as nothing. Of forecast overrides."""
    amount: List[Money]
    """What it will land at, in the base currency; null: what was said before is withdrawn. One amount for each currency."""


class ForecastPeriod(TypedDict):
    """Whole months that are planned and looked back on together."""
    end: str
    """Its last day, which belongs to it."""
    fiscal: bool
    """Whether it is counted in the fiscal year; false: in the calendar year."""
    label: str
    """What it is called: `2017-07`, `2017 Q3`, `2017`; in the fiscal year, which is named by the calendar year of its end, `FY2018 Q1` and `FY2018`."""
    start: str
    """Its first day."""
    unit: ForecastPeriodUnit
    """How long it is."""


class ForecastPoint(TypedDict):
    """What stood in a forecast at the end of a day, in UTC; of today, what stands now."""
    categories: List[ForecastCategoryAmount]
    """CLOSED, COMMIT, BEST_CASE, PIPELINE and OMITTED, in this order, those without deals too."""
    closed: ForecastAmount
    """Deals that were won on a day of the period."""
    day: str
    """At the end of which day."""
    openPipeline: ForecastAmount
    """Open deals whose decision is expected in the period: COMMIT, BEST_CASE and PIPELINE together, without what was won."""
    weighted: Money
    """What was won, and the open deals, each times its probability, in the base currency. FORBIDDEN where probabilities are hidden from you."""


class ForecastRate(TypedDict):
    """At what amounts of a currency were converted for one answer."""
    currency: str
    """Which currency."""
    day: str | None
    """From which day on the rate holds; null for the base currency, and without a rate."""
    rate: str | None
    """Units of the base currency for one unit of this one; null where the workspace knew no rate, so that its deals are named in `missing`."""


class ForecastRow(TypedDict):
    """What one person or team forecasts: every amount is the sum of the rows directly below it."""
    attainment: float | None
    """What was won, in percent of the quota; null without a quota above 0."""
    attainments: List[QuotaAttainment]
    """How far the row has come with everything for which it has a quota, of whatever measure and family of products; each deal counts at its own rate, also where `ratesOn` is given. Quotas of a family of products, and those of QUANTITY, are told to whoever may read the lines of all these deals with what counts of them (family, and quantity or amount), and of a past moment, since lines are those of today, to whoever may read all lines. Empty without quotas, and as far as they are not yours to see."""
    categories: List[ForecastCategoryFigures]
    """CLOSED, COMMIT, BEST_CASE, PIPELINE and OMITTED, in this order, those without deals too."""
    closed: ForecastAmount
    """Deals that were won on a day of the period."""
    commitGap: Money | None
    """What would still be missing if the commitment came true: quota − the effective cumulative COMMIT, negative where that is more. Null without a quota."""
    coverage: float | None
    """How many times the open pipeline covers what is still missing: openPipeline / (quota − closed). Null without a quota, and where nothing is missing any more."""
    coverageOfQuota: float | None
    """How many times the open pipeline covers the whole quota: openPipeline / quota, as some count it. Null without a quota above 0."""
    gap: Money | None
    """What is still missing: quota − closed, negative once the quota is exceeded. Null without a quota."""
    key: str
    """By which the row is known in every answer: the id of the team or person, `COMPANY` or `UNOWNED`."""
    kind: ForecastRowKind
    """Of whom it is: all people (COMPANY), a team, one person, or nobody (UNOWNED)."""
    level: int
    """How far below the first row it stands, from 0."""
    lost: ForecastAmount
    """Deals that were lost on a day of the period; they stand in no other figure."""
    missing: ForecastMissing
    """What the amounts leave out."""
    openPipeline: ForecastAmount
    """Open deals whose decision is expected in the period: COMMIT, BEST_CASE and PIPELINE together, without what was won."""
    parentKey: str | None
    """The key of the row above; null for the first row, which is all that was asked for."""
    quota: Money | None
    """What is to be won in the period, by quotas of revenue over all products and pipelines, in the base currency. Null without one, where its currency has no rate, and as far as quotas are not yours to see."""
    quotaFrom: QuotaSource | None
    """From where the quota comes; null without one."""
    team: TeamBrief | None
    """The team of a row of kind TEAM; null else."""
    user: UserBrief | None
    """The person of a row of kind USER; null else, and where the person is no longer known."""
    weighted: ForecastWeighted
    """Deals by their probability. FORBIDDEN where probabilities are hidden from you."""


class ForecastSettings(TypedDict):
    """What of ForecastSettings ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this forecast settings as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    fiscalYearStartMonth: int | None
    """The month on whose first day the fiscal year begins, 1 to 12; 1: fiscal and calendar years are the same. A fiscal year is named by the calendar year in which it ends."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What these settings are called."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class ForecastSettingsPayload(TypedDict):
    """What came of a change to one forecast settings."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    forecastSettings: ForecastSettings | None
    """The forecast settings as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class ForecastStageChance(TypedDict):
    """What is to be expected of deals in an open stage, from how deals of the scope went from week to week. One is added to every count, so that no chance is 0 or 1."""
    conversionToWon: float
    """The chance to be won at all, however long it takes, in percent, between 0 and 100."""
    expectedWeeks: float
    """Weeks until a deal in this stage is won or lost, on average."""
    pipeline: PipelineBrief | None
    """The pipeline; null where you may not see pipelines, or it was deleted."""
    stage: StageBrief | None
    """The stage; null where you may not see stages, or it was deleted."""
    transitions: int
    """From how many weeks of deals in this stage it was learnt; with 0 every outcome is as likely."""
    wonInPeriod: float
    """The chance to be won within the whole weeks that are left of the period, in percent, from 0 to below 100; it never exceeds `conversionToWon`."""


# How the open amount of a period went from one moment to another. Deals count for the person who owned them at each moment, people for the team in which they work today.
ForecastWaterfall = TypedDict("ForecastWaterfall", {
    # The base currency, in which all amounts are.
    "currency": "str",
    # The same as they stood at `to`: `start` and all `steps` together.
    "end": "ForecastAmount",
    # The moment at which it starts.
    "from": "str",
    # What `end` leaves out.
    "missingAtEnd": "ForecastWaterfallMissing",
    # What `start` leaves out.
    "missingAtStart": "ForecastWaterfallMissing",
    # In which open deals were expected to close.
    "period": "ForecastPeriod",
    # The same for every team and person of the tree, in the order and with the keys of `forecast`; the first is all that was asked for.
    "rows": "List[ForecastWaterfallRow]",
    # The open deals that were expected in the period, as they stood at `from`.
    "start": "ForecastAmount",
    # What led from the one to the other, in the order of `ForecastWaterfallKind`; what no deal did is left out. A deal comes in by one step and goes out by one; what it gained or lost in worth meanwhile stands apart.
    "steps": "List[ForecastWaterfallStep]",
    # The moment at which it ends.
    "to": "str",
})


class ForecastWaterfallMissing(TypedDict):
    """Open deals of the scope that the amounts of one moment leave out. Nothing is assumed for them."""
    withoutAmount: int
    """How many that were expected in the period had no amount."""
    withoutCloseDate: int
    """How many were expected on no day, so that they stand in no period."""
    withoutRate: int
    """How many that were expected in the period had an amount that no rate brings into the base currency."""


class ForecastWaterfallRow(TypedDict):
    """How the open amount of one person or team went. `start`, `end` and the sum of the steps are those of the rows directly below together; the steps are told for the row itself: a deal that went from one person of a team to another was transferred for both, and for the team it stayed."""
    end: ForecastAmount
    """The same as they stood at `to`: `start` and all `steps` together."""
    key: str
    """The same as in `forecast`: the id of the team or person, `COMPANY` or `UNOWNED`."""
    kind: ForecastRowKind
    """Of whom it is: all people (COMPANY), a team, one person, or nobody (UNOWNED)."""
    level: int
    """How far below the first row it stands, from 0."""
    parentKey: str | None
    """The key of the row above; null for the first row, which is all that was asked for."""
    start: ForecastAmount
    """The open deals that were expected in the period, as they stood at `from`."""
    steps: List[ForecastWaterfallStep]
    """What led from the one to the other, in the order of `ForecastWaterfallKind`; what no deal did is left out. A deal comes in by one step and goes out by one; what it gained or lost in worth meanwhile stands apart."""
    team: TeamBrief | None
    """The team of a row of kind TEAM; null else."""
    user: UserBrief | None
    """The person of a row of kind USER; null else, and where the person is no longer known."""


class ForecastWaterfallStep(TypedDict):
    """What one kind of change did to the open amount of a period."""
    amount: Money
    """In the base currency, above 0 for what came in and below 0 for what went out."""
    count: int
    """How many deals; those without an amount are counted with 0."""
    kind: ForecastWaterfallKind
    """By what it changed."""


class ForecastWeighted(TypedDict):
    """What is to be expected where every open deal counts by its probability."""
    amount: Money
    """What was won, and the open deals of the period, each times its probability, in the base currency; those of the category OMITTED are not in it."""
    deviation: Money
    """Its standard deviation: the root of Σ a²·p·(1 − p) over the open deals, taken as independent of each other; where they win or lose together it is more."""


class ForecastWithoutRate(TypedDict):
    """Deals whose amount no rate converts into the base currency."""
    count: int
    """How many deals."""
    currency: str
    """In which currency their amounts are."""


class Job(TypedDict):
    """What of Job ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this job as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    created: int | None
    """Records that were made."""
    createdAt: str
    """When it was entered here."""
    dryRun: bool | None
    """Everything is tried and nothing written: the results are those that a real run would have."""
    endedAt: str | None
    """When it was done, failed or was canceled; null before."""
    expiresAt: str | None
    """Until when its results can be read and it can be taken back: 7 days after its end; null before."""
    failed: int | None
    """Rows or records that were refused; the results say why."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    kind: JobKind | None
    """What kind of work it is."""
    message: str | None
    """Why the job failed; null unless it did."""
    name: str
    """What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate."""
    noun: Noun | None
    """On which kind of records it works."""
    owner: UserBrief | None
    """Who asked for it, and with whose rights it works. The files of a job are for this person alone. Null where you may not see it."""
    processed: int | None
    """Rows or records that are done, in whatever way."""
    resultPath: str | None
    """Where to GET the file of an export, or one line of JSON for each row of any other job; for its owner, until `expiresAt`. Null before it has ended."""
    startedAt: str | None
    """When it was first taken up; null before."""
    status: JobStatus | None
    """How far it has come."""
    total: int | None
    """Rows or records that are to be done; null while that is not known."""
    unchanged: int | None
    """Records that were already as they were to be."""
    undoes: JobBrief | None
    """The job that this one takes back; null for other kinds. Null where you may not see it."""
    updated: int | None
    """Records that were changed."""
    updatedAt: str
    """When it was last changed here."""
    uploadPath: str | None
    """Where the job takes its file, on this server: PUT the file there with your bearer. Null unless it waits for one."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class JobAggregate(TypedDict):
    """Counts and sums of jobs."""
    rows: List[JobAggregateRow]
    """One for each group, in the order of the groups."""


class JobAggregateRow(TypedDict):
    """The figures of one group of jobs."""
    avg: JobAvg
    """Averages over those that have a value."""
    count: int
    """How many jobs are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: JobMax
    """The largest values, or the latest."""
    min: JobMin
    """The smallest values, or the earliest."""
    sum: JobSum
    """Totals; empty values count as nothing."""


class JobAvg(TypedDict):
    """Averages over those that have a value. Of jobs."""
    created: float | None
    """Records that were made."""
    failed: float | None
    """Rows or records that were refused; the results say why."""
    processed: float | None
    """Rows or records that are done, in whatever way."""
    total: float | None
    """Rows or records that are to be done; null while that is not known."""
    unchanged: float | None
    """Records that were already as they were to be."""
    updated: float | None
    """Records that were changed."""


class JobBrief(TypedDict):
    """Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate."""


class JobChange(TypedDict):
    """How far a job has come."""
    cursor: str
    """How far you are: pass it as `after` when you connect again."""
    job: Job | None
    """The job as it stands now; null where you may see it no more."""


class JobMax(TypedDict):
    """The largest values, or the latest. Of jobs."""
    created: float | None
    """Records that were made."""
    endedAt: str | None
    """When it was done, failed or was canceled; null before."""
    expiresAt: str | None
    """Until when its results can be read and it can be taken back: 7 days after its end; null before."""
    failed: float | None
    """Rows or records that were refused; the results say why."""
    processed: float | None
    """Rows or records that are done, in whatever way."""
    startedAt: str | None
    """When it was first taken up; null before."""
    total: float | None
    """Rows or records that are to be done; null while that is not known."""
    unchanged: float | None
    """Records that were already as they were to be."""
    updated: float | None
    """Records that were changed."""


class JobMin(TypedDict):
    """The smallest values, or the earliest. Of jobs."""
    created: float | None
    """Records that were made."""
    endedAt: str | None
    """When it was done, failed or was canceled; null before."""
    expiresAt: str | None
    """Until when its results can be read and it can be taken back: 7 days after its end; null before."""
    failed: float | None
    """Rows or records that were refused; the results say why."""
    processed: float | None
    """Rows or records that are done, in whatever way."""
    startedAt: str | None
    """When it was first taken up; null before."""
    total: float | None
    """Rows or records that are to be done; null while that is not known."""
    unchanged: float | None
    """Records that were already as they were to be."""
    updated: float | None
    """Records that were changed."""


class JobPayload(TypedDict):
    """What came of a change to one job."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    job: Job | None
    """The job as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class JobSum(TypedDict):
    """Totals; empty values count as nothing. Of jobs."""
    created: float | None
    """Records that were made."""
    failed: float | None
    """Rows or records that were refused; the results say why."""
    processed: float | None
    """Rows or records that are done, in whatever way."""
    total: float | None
    """Rows or records that are to be done; null while that is not known."""
    unchanged: float | None
    """Records that were already as they were to be."""
    updated: float | None
    """Records that were changed."""


class Lead(TypedDict):
    """What of Lead ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this lead as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    company: str | None
    """For whom the person works, as they say it; null when not known, and for a private person."""
    convertedAccount: AccountBrief | None
    """The account that the lead became or joined; null before, and where none was wanted. Null where you may not see it."""
    convertedAt: str | None
    """When the lead became a customer record; null before."""
    convertedContact: ContactBrief | None
    """The contact that the lead became; null before. Null where you may not see it."""
    convertedOpportunity: OpportunityBrief | None
    """The deal that began with the lead; null before, and where none was wanted. Null where you may not see it."""
    createdAt: str
    """When it was entered here."""
    description: str | None
    """What else is worth knowing, and what the person wrote; null when there is nothing."""
    emails: List[str] | None
    """E-mail addresses, the most useful first."""
    facts: Any | None
    """What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web."""
    familyName: str | None
    """The name shared with the family, such as Miller or 王; null when not known."""
    form: LeadFormBrief | None
    """The web form over which the lead came; null for one that came otherwise. Null where you may not see it."""
    givenName: str | None
    """The personal name, such as Ann or 小明; null when not known."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    industry: str | None
    """The company’s line of business in words, such as retail; null when not known."""
    interest: str | None
    """The product or topic about which the person asks, in words; null when not known."""
    name: str
    """The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address."""
    owner: UserBrief | None
    """Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. Null where you may not see it."""
    phones: List[str] | None
    """Telephone numbers, the most useful first: digits, with + before a country code."""
    rating: LeadRating | None
    """How promising a person finds the lead; null while nobody said. The scores do not touch it."""
    reason: str | None
    """Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others."""
    score: int | None
    """The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    scoreBayes: float | None
    """Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons."""
    source: str | None
    """From where the lead came, in words that can be counted: web, fair, referral. Null: not known."""
    status: LeadStatus | None
    """Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do."""
    team: TeamBrief | None
    """The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. Null where you may not see it."""
    territory: str | None
    """The sales territory in the words of the workspace, by which rules may assign it; null when not known."""
    title: str | None
    """Position at work, such as Head of purchasing; null when not known."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""
    website: str | None
    """Address of the company’s public web site; null when there is none or it is not known."""


class LeadAccountDuplicate(TypedDict):
    """An account that there is and that may be the one which converting would make."""
    account: AccountBrief | None
    """The account that is in use already; null where it is gone since."""
    reasons: List[LeadLikeness]
    """What they have in common."""
    score: int
    """How sure it is, in percent."""


class LeadAggregate(TypedDict):
    """Counts and sums of leads."""
    rows: List[LeadAggregateRow]
    """One for each group, in the order of the groups."""


class LeadAggregateRow(TypedDict):
    """The figures of one group of leads."""
    avg: LeadAvg
    """Averages over those that have a value."""
    count: int
    """How many leads are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: LeadMax
    """The largest values, or the latest."""
    min: LeadMin
    """The smallest values, or the earliest."""
    sum: LeadSum
    """Totals; empty values count as nothing."""


class LeadAssignmentRule(TypedDict):
    """What of LeadAssignmentRule ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this lead assignment rule as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    filter: Any | None
    """Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    isActive: bool | None
    """Whether the rule is asked; an archived one is not either."""
    method: LeadAssignmentMethod | None
    """How one of the members is chosen."""
    name: str
    """What the rule is called; the lead’s `assignment` names it."""
    position: int | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class LeadAssignmentRuleAggregate(TypedDict):
    """Counts and sums of lead assignment rules."""
    rows: List[LeadAssignmentRuleAggregateRow]
    """One for each group, in the order of the groups."""


class LeadAssignmentRuleAggregateRow(TypedDict):
    """The figures of one group of lead assignment rules."""
    avg: LeadAssignmentRuleAvg
    """Averages over those that have a value."""
    count: int
    """How many lead assignment rules are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: LeadAssignmentRuleMax
    """The largest values, or the latest."""
    min: LeadAssignmentRuleMin
    """The smallest values, or the earliest."""
    sum: LeadAssignmentRuleSum
    """Totals; empty values count as nothing."""


class LeadAssignmentRuleAvg(TypedDict):
    """Averages over those that have a value. Of lead assignment rules."""
    position: float | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class LeadAssignmentRuleDeletePayload(TypedDict):
    """What came of deleting one lead assignment rule."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    leadAssignmentRule: LeadAssignmentRule | None
    """The lead assignment rule that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class LeadAssignmentRuleMax(TypedDict):
    """The largest values, or the latest. Of lead assignment rules."""
    position: float | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class LeadAssignmentRuleMin(TypedDict):
    """The smallest values, or the earliest. Of lead assignment rules."""
    position: float | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class LeadAssignmentRulePayload(TypedDict):
    """What came of a change to one lead assignment rule."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    leadAssignmentRule: LeadAssignmentRule | None
    """The lead assignment rule as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadAssignmentRuleSum(TypedDict):
    """Totals; empty values count as nothing. Of lead assignment rules."""
    position: float | None
    """Place among the rules, from 0; of one place the older rule comes first. Null: 0."""


class LeadAssignmentRuleUpsertPayload(TypedDict):
    """What came of making or changing one lead assignment rule."""
    created: bool
    """Whether the lead assignment rule was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    leadAssignmentRule: LeadAssignmentRule | None
    """The lead assignment rule as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadAvg(TypedDict):
    """Averages over those that have a value. Of leads."""
    score: float | None
    """The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    scoreBayes: float | None
    """Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons."""


# A value of a lead, and where it goes when the lead is converted.
LeadCarriedValue = TypedDict("LeadCarriedValue", {
    # The field of the lead; a custom one as customFields.<key>.
    "from": "str",
    # Into what.
    "noun": "LeadResultNoun",
    # Its field; a custom one as customFields.<key>.
    "to": "str",
    # The value as an input would give it.
    "value": "Any",
})


class LeadContactDuplicate(TypedDict):
    """A contact that there is and that may be the one which converting would make."""
    contact: ContactBrief | None
    """The contact that is in use already; null where it is gone since."""
    reasons: List[LeadLikeness]
    """What they have in common."""
    score: int
    """How sure it is, in percent."""


class LeadConvertPayload(TypedDict):
    """What came of converting a lead."""
    account: AccountBrief | None
    """The account that it became or joined; null where none was wanted, and where you may not see it."""
    alreadyConverted: bool
    """True where the lead was converted before: nothing was written, and these are the records of then."""
    contact: ContactBrief | None
    """The contact that it became or joined; null where you may not see it."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    lead: Lead | None
    """The lead as it stands now and as far as you may see it; beside a CONFLICT the one that stands in the way. Null after other refusals."""
    opportunity: OpportunityBrief | None
    """The deal that began with it; null where none was wanted, and where you may not see it."""


class LeadConvertPreview(TypedDict):
    """What converting a lead would make, as far as you may see it. Nothing is written."""
    accounts: List[LeadAccountDuplicate]
    """Accounts in use that may be the company already, the surest first, at most 20 that you may see."""
    carried: List[LeadCarriedValue]
    """What goes where, unless `values` say otherwise. Consents go along besides, whatever your roles say."""
    contacts: List[LeadContactDuplicate]
    """Contacts in use who may be the person already, the surest first, at most 20 that you may see."""
    lead: Lead
    """The lead that would be converted, as it stands now."""
    leftOut: List[LeadCarriedValue]
    """What stays behind, since your roles do not let you write it there. The lead keeps it."""


class LeadDeletePayload(TypedDict):
    """What came of deleting one lead."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    lead: Lead | None
    """The lead that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class LeadForm(TypedDict):
    """What of LeadForm ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this lead form as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    assigns: bool | None
    """Whether its leads are handed out by the assignment rules."""
    campaign: str | None
    """The campaign of its leads; without one it is what the page sends as utm_campaign."""
    createdAt: str
    """When it was entered here."""
    honeypot: str | None
    """The name of an input that people do not see: what fills it is no person. Null: there is none."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    isActive: bool | None
    """Whether the form takes anything; one that is switched off or archived answers 404."""
    leadOwner: UserBrief | None
    """Who gets its leads where no assignment rule is asked or fits; null: nobody. Null where you may not see it."""
    minSeconds: int | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    name: str
    """What colleagues call the form, such as Contact page in German."""
    origins: List[str] | None
    """The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one."""
    perAddress: int | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: int | None
    """How often the form takes something in a minute; 300 unless given."""
    publicKey: str | None
    """The last part of the address to which the page sends. It is no secret: it stands in the page. `leadFormRotateKey` makes another one."""
    source: str | None
    """The source of its leads; web unless given."""
    thankYouText: str | None
    """What the visitor reads afterwards; a short thanks unless given."""
    thankYouUrl: str | None
    """The page to which the visitor is brought afterwards; null: none."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class LeadFormAggregate(TypedDict):
    """Counts and sums of lead forms."""
    rows: List[LeadFormAggregateRow]
    """One for each group, in the order of the groups."""


class LeadFormAggregateRow(TypedDict):
    """The figures of one group of lead forms."""
    avg: LeadFormAvg
    """Averages over those that have a value."""
    count: int
    """How many lead forms are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: LeadFormMax
    """The largest values, or the latest."""
    min: LeadFormMin
    """The smallest values, or the earliest."""
    sum: LeadFormSum
    """Totals; empty values count as nothing."""


class LeadFormAvg(TypedDict):
    """Averages over those that have a value. Of lead forms."""
    minSeconds: float | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    perAddress: float | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: float | None
    """How often the form takes something in a minute; 300 unless given."""


class LeadFormBrief(TypedDict):
    """A form on a web page: what visitors send to `POST /forms/<publicKey>` becomes a lead. The page needs no key of the API."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What colleagues call the form, such as Contact page in German."""


class LeadFormDeletePayload(TypedDict):
    """What came of deleting one lead form."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    leadForm: LeadForm | None
    """The lead form that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class LeadFormMax(TypedDict):
    """The largest values, or the latest. Of lead forms."""
    minSeconds: float | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    perAddress: float | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: float | None
    """How often the form takes something in a minute; 300 unless given."""


class LeadFormMin(TypedDict):
    """The smallest values, or the earliest. Of lead forms."""
    minSeconds: float | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    perAddress: float | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: float | None
    """How often the form takes something in a minute; 300 unless given."""


class LeadFormPayload(TypedDict):
    """What came of a change to one lead form."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    leadForm: LeadForm | None
    """The lead form as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadFormSum(TypedDict):
    """Totals; empty values count as nothing. Of lead forms."""
    minSeconds: float | None
    """The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked."""
    perAddress: float | None
    """How often one network address may send in a minute; 10 unless given."""
    perForm: float | None
    """How often the form takes something in a minute; 300 unless given."""


class LeadFormUpsertPayload(TypedDict):
    """What came of making or changing one lead form."""
    created: bool
    """Whether the lead form was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    leadForm: LeadForm | None
    """The lead form as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadMax(TypedDict):
    """The largest values, or the latest. Of leads."""
    convertedAt: str | None
    """When the lead became a customer record; null before."""
    score: float | None
    """The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    scoreBayes: float | None
    """Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons."""


class LeadMin(TypedDict):
    """The smallest values, or the earliest. Of leads."""
    convertedAt: str | None
    """When the lead became a customer record; null before."""
    score: float | None
    """The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    scoreBayes: float | None
    """Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons."""


class LeadPayload(TypedDict):
    """What came of a change to one lead."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    lead: Lead | None
    """The lead as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadScoreRule(TypedDict):
    """What of LeadScoreRule ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this lead score rule as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    filter: Any | None
    """Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    isActive: bool | None
    """Whether the rule counts; an archived one does not either."""
    name: str
    """What the points are for, such as Has a company address."""
    points: int | None
    """The points, -1000 to 1000; negative ones speak against the lead."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class LeadScoreRuleAggregate(TypedDict):
    """Counts and sums of lead score rules."""
    rows: List[LeadScoreRuleAggregateRow]
    """One for each group, in the order of the groups."""


class LeadScoreRuleAggregateRow(TypedDict):
    """The figures of one group of lead score rules."""
    avg: LeadScoreRuleAvg
    """Averages over those that have a value."""
    count: int
    """How many lead score rules are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: LeadScoreRuleMax
    """The largest values, or the latest."""
    min: LeadScoreRuleMin
    """The smallest values, or the earliest."""
    sum: LeadScoreRuleSum
    """Totals; empty values count as nothing."""


class LeadScoreRuleAvg(TypedDict):
    """Averages over those that have a value. Of lead score rules."""
    points: float | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadScoreRuleDeletePayload(TypedDict):
    """What came of deleting one lead score rule."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    leadScoreRule: LeadScoreRule | None
    """The lead score rule that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class LeadScoreRuleMax(TypedDict):
    """The largest values, or the latest. Of lead score rules."""
    points: float | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadScoreRuleMin(TypedDict):
    """The smallest values, or the earliest. Of lead score rules."""
    points: float | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadScoreRulePayload(TypedDict):
    """What came of a change to one lead score rule."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    leadScoreRule: LeadScoreRule | None
    """The lead score rule as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadScoreRuleSum(TypedDict):
    """Totals; empty values count as nothing. Of lead score rules."""
    points: float | None
    """The points, -1000 to 1000; negative ones speak against the lead."""


class LeadScoreRuleUpsertPayload(TypedDict):
    """What came of making or changing one lead score rule."""
    created: bool
    """Whether the lead score rule was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    leadScoreRule: LeadScoreRule | None
    """The lead score rule as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class LeadSum(TypedDict):
    """Totals; empty values count as nothing. Of leads."""
    score: float | None
    """The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one."""
    scoreBayes: float | None
    """Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons."""


class LeadUpsertPayload(TypedDict):
    """What came of making or changing one lead."""
    created: bool
    """Whether the lead was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    lead: Lead | None
    """The lead as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class Money(TypedDict):
    """An amount with its currency. Amounts of different currencies are never added up."""
    amount: str
    """How much, with exactly as many decimals as the currency has."""
    currency: str
    """In which currency."""


NodeAccount = TypedDict("NodeAccount", {
    "__typename": "Literal['Account']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # The name by which people know the account; several accounts may share one.
    "name": "str",
})


NodeActivity = TypedDict("NodeActivity", {
    "__typename": "Literal['Activity']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What it was about, in a line.
    "subject": "str",
})


NodeApiKey = TypedDict("NodeApiKey", {
    "__typename": "Literal['ApiKey']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the key is for, such as Shop import.
    "name": "str",
})


NodeCloseReason = TypedDict("NodeCloseReason", {
    "__typename": "Literal['CloseReason']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # The reason in a few words, such as Price or Missing feature.
    "name": "str",
})


NodeCompetitor = TypedDict("NodeCompetitor", {
    "__typename": "Literal['Competitor']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the competitor is called.
    "name": "str",
})


NodeContact = TypedDict("NodeContact", {
    "__typename": "Literal['Contact']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller.
    "name": "str",
})


NodeCurrency = TypedDict("NodeCurrency", {
    "__typename": "Literal['Currency']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
})


NodeCustomFieldDefinition = TypedDict("NodeCustomFieldDefinition", {
    "__typename": "Literal['CustomFieldDefinition']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What people call the field, such as Sales office.
    "label": "str",
})


NodeForecastOverride = TypedDict("NodeForecastOverride", {
    "__typename": "Literal['ForecastOverride']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # Why it will land there.
    "reason": "str",
})


NodeForecastSettings = TypedDict("NodeForecastSettings", {
    "__typename": "Literal['ForecastSettings']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What these settings are called.
    "name": "str",
})


NodeJob = TypedDict("NodeJob", {
    "__typename": "Literal['Job']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate.
    "name": "str",
})


NodeLead = TypedDict("NodeLead", {
    "__typename": "Literal['Lead']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address.
    "name": "str",
})


NodeLeadAssignmentRule = TypedDict("NodeLeadAssignmentRule", {
    "__typename": "Literal['LeadAssignmentRule']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the rule is called; the lead’s `assignment` names it.
    "name": "str",
})


NodeLeadForm = TypedDict("NodeLeadForm", {
    "__typename": "Literal['LeadForm']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What colleagues call the form, such as Contact page in German.
    "name": "str",
})


NodeLeadScoreRule = TypedDict("NodeLeadScoreRule", {
    "__typename": "Literal['LeadScoreRule']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the points are for, such as Has a company address.
    "name": "str",
})


NodeOpportunity = TypedDict("NodeOpportunity", {
    "__typename": "Literal['Opportunity']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the deal is called among colleagues.
    "name": "str",
})


NodeOpportunityLine = TypedDict("NodeOpportunityLine", {
    "__typename": "Literal['OpportunityLine']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What is offered, by its name.
    "product": "str",
})


NodePipeline = TypedDict("NodePipeline", {
    "__typename": "Literal['Pipeline']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What this way of selling is called, such as New business.
    "name": "str",
})


NodeQuota = TypedDict("NodeQuota", {
    "__typename": "Literal['Quota']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given.
    "name": "str",
})


NodeRole = TypedDict("NodeRole", {
    "__typename": "Literal['Role']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the role is called, such as Seller. It stands once in the workspace.
    "name": "str",
})


NodeSavedFilter = TypedDict("NodeSavedFilter", {
    "__typename": "Literal['SavedFilter']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the filter is called, such as Hot leads of this week.
    "name": "str",
})


NodeStage = TypedDict("NodeStage", {
    "__typename": "Literal['Stage']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the stage is called, such as Negotiation.
    "name": "str",
})


NodeTeam = TypedDict("NodeTeam", {
    "__typename": "Literal['Team']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the team is called.
    "name": "str",
})


NodeTrustedDocument = TypedDict("NodeTrustedDocument", {
    "__typename": "Literal['TrustedDocument']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the document is called: the names of its operations unless it was registered with another one.
    "name": "str",
})


NodeUser = TypedDict("NodeUser", {
    "__typename": "Literal['User']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # The name by which colleagues know the person.
    "name": "str",
})


NodeWebhook = TypedDict("NodeWebhook", {
    "__typename": "Literal['Webhook']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What it is for, such as Orders to the shop.
    "name": "str",
})


class Opportunity(TypedDict):
    """What of Opportunity ready-made operations answer: its own values, and who stands at the other end."""
    account: AccountBrief | None
    """To whom we want to sell; null while that is not known. Null where you may not see it."""
    allowed: List[Verb]
    """What you may do with this opportunity as it stands now; nothing where it is shown as of a moment of the past."""
    amount: Money | None
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    amountFrom: AmountFrom | None
    """From where the amount comes."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    campaign: str | None
    """The campaign that brought it, by its name; null where none did or nobody knows."""
    closeDate: str | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closeReason: CloseReasonBrief | None
    """The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. Null where you may not see it."""
    closedOn: str | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    createdAt: str
    """When it was entered here."""
    cycleDays: int | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    forecastCategory: ForecastCategory | None
    """Where the deal stands in a forecast: what its stage says."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the deal is called among colleagues."""
    nextStep: str | None
    """What the seller does next; null when nothing is agreed."""
    nextStepOn: str | None
    """Day on which the next step is due; null when none is agreed."""
    openedOn: str | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    owner: UserBrief | None
    """Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. Null where you may not see it."""
    pipeline: PipelineBrief | None
    """Through which stages the deal goes; the default pipeline unless named at creation. It never changes. Null where you may not see it."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    reason: str | None
    """Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said."""
    source: str | None
    """From where the deal came, in words that can be counted: web, fair, referral. Null: not known."""
    stage: StageBrief | None
    """Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. Null where you may not see it."""
    stageSince: str | None
    """When the deal came into the stage where it stands; null where nobody knows."""
    status: OpportunityStatus | None
    """Whether the deal is open, won or lost: what its stage says."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class OpportunityAggregate(TypedDict):
    """Counts and sums of opportunities."""
    rows: List[OpportunityAggregateRow]
    """One for each group, in the order of the groups."""


class OpportunityAggregateRow(TypedDict):
    """The figures of one group of opportunities."""
    avg: OpportunityAvg
    """Averages over those that have a value."""
    count: int
    """How many opportunities are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: OpportunityMax
    """The largest values, or the latest."""
    min: OpportunityMin
    """The smallest values, or the earliest."""
    sum: OpportunitySum
    """Totals; empty values count as nothing."""


class OpportunityAvg(TypedDict):
    """Averages over those that have a value. Of opportunities."""
    amount: List[Money]
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""


class OpportunityBrief(TypedDict):
    """A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the deal is called among colleagues."""


class OpportunityDeletePayload(TypedDict):
    """What came of deleting one opportunity."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    opportunity: Opportunity | None
    """The opportunity that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class OpportunityLine(TypedDict):
    """What of OpportunityLine ready-made operations answer: its own values, and who stands at the other end."""
    account: AccountBrief | None
    """To whom the deal is to sell. Null where you may not see it."""
    allowed: List[Verb]
    """What you may do with this opportunity line as it stands now; nothing where it is shown as of a moment of the past."""
    amount: Money | None
    """Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    opportunity: OpportunityBrief | None
    """The deal to which it belongs; settable at creation alone. Null where you may not see it."""
    owner: UserBrief | None
    """Who owns the deal. Null where you may not see it."""
    position: int | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: Money | None
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden."""
    product: str
    """What is offered, by its name."""
    productCode: str | None
    """The article number of the product; null when there is none."""
    productFamily: str | None
    """The family of products to which it belongs, in words that can be counted; null when not said."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class OpportunityLineAggregate(TypedDict):
    """Counts and sums of opportunity lines."""
    rows: List[OpportunityLineAggregateRow]
    """One for each group, in the order of the groups."""


class OpportunityLineAggregateRow(TypedDict):
    """The figures of one group of opportunity lines."""
    avg: OpportunityLineAvg
    """Averages over those that have a value."""
    count: int
    """How many opportunity lines are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: OpportunityLineMax
    """The largest values, or the latest."""
    min: OpportunityLineMin
    """The smallest values, or the earliest."""
    sum: OpportunityLineSum
    """Totals; empty values count as nothing."""


class OpportunityLineAvg(TypedDict):
    """Averages over those that have a value. Of opportunity lines."""
    amount: List[Money]
    """Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price. One amount for each currency."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    position: float | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: List[Money]
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. One amount for each currency."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class OpportunityLineDeletePayload(TypedDict):
    """What came of deleting one opportunity line."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    opportunityLine: OpportunityLine | None
    """The opportunity line that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class OpportunityLineMax(TypedDict):
    """The largest values, or the latest. Of opportunity lines."""
    amount: List[Money]
    """Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price. One amount for each currency."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    position: float | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: List[Money]
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. One amount for each currency."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class OpportunityLineMin(TypedDict):
    """The smallest values, or the earliest. Of opportunity lines."""
    amount: List[Money]
    """Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price. One amount for each currency."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    position: float | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: List[Money]
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. One amount for each currency."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class OpportunityLinePayload(TypedDict):
    """What came of a change to one opportunity line."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    opportunityLine: OpportunityLine | None
    """The opportunity line as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class OpportunityLineSum(TypedDict):
    """Totals; empty values count as nothing. Of opportunity lines."""
    amount: List[Money]
    """Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price. One amount for each currency."""
    discountPercent: float | None
    """What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing."""
    position: float | None
    """Place in the deal, from 0; left out at creation it becomes the last one."""
    price: List[Money]
    """The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. One amount for each currency."""
    quantity: float | None
    """How much of it, with at most four decimals; 1 unless given."""


class OpportunityLineUpsertPayload(TypedDict):
    """What came of making or changing one opportunity line."""
    created: bool
    """Whether the opportunity line was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    opportunityLine: OpportunityLine | None
    """The opportunity line as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class OpportunityMax(TypedDict):
    """The largest values, or the latest. Of opportunities."""
    amount: List[Money]
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    closeDate: str | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closedOn: str | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    nextStepOn: str | None
    """Day on which the next step is due; null when none is agreed."""
    openedOn: str | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    stageSince: str | None
    """When the deal came into the stage where it stands; null where nobody knows."""


class OpportunityMin(TypedDict):
    """The smallest values, or the earliest. Of opportunities."""
    amount: List[Money]
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    closeDate: str | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closedOn: str | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    nextStepOn: str | None
    """Day on which the next step is due; null when none is agreed."""
    openedOn: str | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    stageSince: str | None
    """When the deal came into the stage where it stands; null where nobody knows."""


class OpportunityPayload(TypedDict):
    """What came of a change to one opportunity."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    opportunity: Opportunity | None
    """The opportunity as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class OpportunitySum(TypedDict):
    """Totals; empty values count as nothing. Of opportunities."""
    amount: List[Money]
    """What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""


class OpportunityUpsertPayload(TypedDict):
    """What came of making or changing one opportunity."""
    created: bool
    """Whether the opportunity was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    opportunity: Opportunity | None
    """The opportunity as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class PageInfo(TypedDict):
    """Where a page stands in its list."""
    endCursor: str | None
    """Pass as `after` for the next page; null on an empty page."""
    hasNextPage: bool
    """Whether records follow this page."""
    hasPreviousPage: bool
    """Whether records precede this page."""
    startCursor: str | None
    """Pass as `before` for the page before this one; null on an empty page."""


class Pipeline(TypedDict):
    """What of Pipeline ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this pipeline as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    isDefault: bool | None
    """True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another."""
    listedReasons: bool | None
    """Whether a needed reason must be one of the list (`closeReason`), not words alone."""
    name: str
    """What this way of selling is called, such as New business."""
    position: int | None
    """Place among the pipelines, from 0; those of one place stand by name."""
    reasonFor: ReasonFor | None
    """Which of its deals cannot close without a reason."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class PipelineAggregate(TypedDict):
    """Counts and sums of pipelines."""
    rows: List[PipelineAggregateRow]
    """One for each group, in the order of the groups."""


class PipelineAggregateRow(TypedDict):
    """The figures of one group of pipelines."""
    avg: PipelineAvg
    """Averages over those that have a value."""
    count: int
    """How many pipelines are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: PipelineMax
    """The largest values, or the latest."""
    min: PipelineMin
    """The smallest values, or the earliest."""
    sum: PipelineSum
    """Totals; empty values count as nothing."""


class PipelineAsOf(TypedDict):
    """The board of a pipeline as it stood at a moment."""
    at: str
    """When the board stood so, as it was asked for."""
    totals: List[StageTotalAsOf]
    """What stood in every stage, closed ones too, in the order of the pipeline, as far as you see it; a stage without deals is left out."""


class PipelineAvg(TypedDict):
    """Averages over those that have a value. Of pipelines."""
    position: float | None
    """Place among the pipelines, from 0; those of one place stand by name."""


class PipelineBrief(TypedDict):
    """A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What this way of selling is called, such as New business."""


class PipelineChange(TypedDict):
    """One message about the deals of a pipeline."""
    cursor: str
    """How far you are: pass it as `after` when you connect again."""
    fromStage: StageBrief | None
    """The stage that a MOVED deal left; null else."""
    kind: PipelineChangeKind
    """What happened, seen from the pipeline."""
    opportunity: Opportunity | None
    """The deal as it is now; null for a heartbeat, and where it is gone or out of your view."""
    opportunityId: str | None
    """Which deal; null for a heartbeat."""
    toStage: StageBrief | None
    """The stage into which a MOVED or ENTERED deal came; null else."""
    totals: List[StageTotal] | None
    """What stands in every stage of the pipeline now, as far as you see it; a stage without deals is left out. Null for a heartbeat."""


class PipelineDeletePayload(TypedDict):
    """What came of deleting one pipeline."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    pipeline: Pipeline | None
    """The pipeline that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class PipelineMax(TypedDict):
    """The largest values, or the latest. Of pipelines."""
    position: float | None
    """Place among the pipelines, from 0; those of one place stand by name."""


class PipelineMetrics(TypedDict):
    """How well deals are sold, in total or by groups."""
    openDeals: OpenDealsCount
    """EXCLUDED: open deals stand in no win rate and no cycle. They are a factor of the velocity alone."""
    rows: List[PipelineMetricsRow]
    """One for each group, in the order of the groups."""


class PipelineMetricsRow(TypedDict):
    """The figures of one group of deals."""
    cycle: DaysSpread
    """Days from opening to winning, of deals that were won; those of which a day is not known are left out, so `n` may be less than `won`."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`; empty without one."""
    lost: int
    """How many deals were lost."""
    lostAmount: Money | None
    """The amounts of deals that were lost together, in the base currency at their dated rates; null where none of them has one."""
    open: int
    """How many deals are open now."""
    openAmount: Money | None
    """The amounts of open deals together, in the base currency at their dated rates; null where none of them has one."""
    openWithoutCloseDate: int
    """How many of the open deals have no day on which the decision is expected."""
    velocity: Money | None
    """What the pipeline earns a day, in the base currency: open deals × win rate × mean amount of those won ÷ mean days of those won, rounded once, halves away from zero. Null where a factor is missing: `velocityLacks` says which."""
    velocityLacks: List[VelocityFactor]
    """Why there is no `velocity`; empty where there is one."""
    winRate: float | None
    """won / (won + lost) in percent, 0 to 100; null where none was won or lost."""
    winRateByAmount: float | None
    """wonAmount / (wonAmount + lostAmount) in percent, 0 to 100; null where no deal that was won or lost has an amount above 0."""
    withoutAmount: DealsWithoutAmount
    """How many deals stand in no figure of amounts."""
    won: int
    """How many deals were won."""
    wonAmount: Money | None
    """The amounts of deals that were won together, in the base currency at their dated rates; null where none of them has one."""


class PipelineMin(TypedDict):
    """The smallest values, or the earliest. Of pipelines."""
    position: float | None
    """Place among the pipelines, from 0; those of one place stand by name."""


class PipelinePayload(TypedDict):
    """What came of a change to one pipeline."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    pipeline: Pipeline | None
    """The pipeline as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class PipelineSum(TypedDict):
    """Totals; empty values count as nothing. Of pipelines."""
    position: float | None
    """Place among the pipelines, from 0; those of one place stand by name."""


class PipelineUpsertPayload(TypedDict):
    """What came of making or changing one pipeline."""
    created: bool
    """Whether the pipeline was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    pipeline: Pipeline | None
    """The pipeline as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class Quota(TypedDict):
    """What of Quota ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this quota as it stands now; nothing where it is shown as of a moment of the past."""
    amount: Money | None
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    measure: QuotaMeasure | None
    """What is counted."""
    name: str
    """What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    owner: UserBrief | None
    """The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone. Null where you may not see it."""
    productFamily: str | None
    """Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold."""
    start: str | None
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""
    team: TeamBrief | None
    """The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone. Null where you may not see it."""
    unit: ForecastPeriodUnit | None
    """How long the period is."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class QuotaAggregate(TypedDict):
    """Counts and sums of quotas."""
    rows: List[QuotaAggregateRow]
    """One for each group, in the order of the groups."""


class QuotaAggregateRow(TypedDict):
    """The figures of one group of quotas."""
    avg: QuotaAvg
    """Averages over those that have a value."""
    count: int
    """How many quotas are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: QuotaMax
    """The largest values, or the latest."""
    min: QuotaMin
    """The smallest values, or the earliest."""
    sum: QuotaSum
    """Totals; empty values count as nothing."""


# How far a person or a team has come with one thing that quotas measure, in the period of a forecast. Quotas are those of today, and so are the lines of deals; which deals were won is told as of the moment of the forecast.
QuotaAttainment = TypedDict("QuotaAttainment", {
    # What was won in the period, in the unit of `target`. A line without an amount is worth nothing in REVENUE; in the base currency it is worth its share of its deal, rounded once.
    "actual": "str",
    # What was won, in percent of the target; null without a target above 0.
    "attainment": "float | None",
    # The base currency, in which a target of REVENUE is told; null for the other measures.
    "currency": "str | None",
    # From which quotas the target comes.
    "from": "QuotaSource",
    # What is still missing; negative once the target is exceeded. Null without a target.
    "gap": "str | None",
    # What is counted.
    "measure": "QuotaMeasure",
    # Of which family of products lines count; null: whole deals, whatever was sold.
    "productFamily": "str | None",
    # The quota itself; null unless the target is OWN.
    "quota": "QuotaBrief | None",
    # What is to be reached: an amount for REVENUE, else a number. Null where a quota stands in a currency that had no rate on the first day of its period.
    "target": "str | None",
    # How many won deals (of a product family: lines of won deals) count 0 in REVENUE for want of an amount or a rate; 0 for other measures.
    "unpriced": "int",
})


class QuotaAvg(TypedDict):
    """Averages over those that have a value. Of quotas."""
    amount: List[Money]
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. One amount for each currency."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""


class QuotaBrief(TypedDict):
    """What a person or a team is to sell in a period. A person’s is seen by the person and by whoever reaches their records; a team’s by whoever reaches the team, so not by a member whose right goes no further than their own records."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given."""


class QuotaDeletePayload(TypedDict):
    """What came of deleting one quota."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    quota: Quota | None
    """The quota that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class QuotaMax(TypedDict):
    """The largest values, or the latest. Of quotas."""
    amount: List[Money]
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. One amount for each currency."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    start: str | None
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""


class QuotaMin(TypedDict):
    """The smallest values, or the earliest. Of quotas."""
    amount: List[Money]
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. One amount for each currency."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""
    start: str | None
    """The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written."""


class QuotaPayload(TypedDict):
    """What came of a change to one quota."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    quota: Quota | None
    """The quota as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class QuotaSum(TypedDict):
    """Totals; empty values count as nothing. Of quotas."""
    amount: List[Money]
    """How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. One amount for each currency."""
    number: float | None
    """How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE."""


class QuotaUpsertPayload(TypedDict):
    """What came of making or changing one quota."""
    created: bool
    """Whether the quota was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    quota: Quota | None
    """The quota as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class RateLimit(TypedDict):
    """What you may spend. Each record that a document asks for costs 1, times the sizes of the pages in which it stands; the bucket of each key fills again continuously within a minute."""
    cost: int
    """What this document may cost at most."""
    limit: int
    """What the full bucket holds: the cost of a minute."""
    remaining: int
    """What is left in it, this document taken off; what its answer does not cost comes back."""
    resetAt: str
    """When it will be full again if you ask for nothing more."""


RecordAccount = TypedDict("RecordAccount", {
    "__typename": "Literal['Account']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # The name by which people know the account; several accounts may share one.
    "name": "str",
})


RecordActivity = TypedDict("RecordActivity", {
    "__typename": "Literal['Activity']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What it was about, in a line.
    "subject": "str",
})


RecordApiKey = TypedDict("RecordApiKey", {
    "__typename": "Literal['ApiKey']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the key is for, such as Shop import.
    "name": "str",
})


RecordCloseReason = TypedDict("RecordCloseReason", {
    "__typename": "Literal['CloseReason']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # The reason in a few words, such as Price or Missing feature.
    "name": "str",
})


RecordCompetitor = TypedDict("RecordCompetitor", {
    "__typename": "Literal['Competitor']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the competitor is called.
    "name": "str",
})


RecordContact = TypedDict("RecordContact", {
    "__typename": "Literal['Contact']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller.
    "name": "str",
})


RecordCurrency = TypedDict("RecordCurrency", {
    "__typename": "Literal['Currency']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
})


RecordCustomFieldDefinition = TypedDict("RecordCustomFieldDefinition", {
    "__typename": "Literal['CustomFieldDefinition']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What people call the field, such as Sales office.
    "label": "str",
})


RecordForecastOverride = TypedDict("RecordForecastOverride", {
    "__typename": "Literal['ForecastOverride']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # Why it will land there.
    "reason": "str",
})


RecordForecastSettings = TypedDict("RecordForecastSettings", {
    "__typename": "Literal['ForecastSettings']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What these settings are called.
    "name": "str",
})


RecordJob = TypedDict("RecordJob", {
    "__typename": "Literal['Job']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate.
    "name": "str",
})


RecordLead = TypedDict("RecordLead", {
    "__typename": "Literal['Lead']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address.
    "name": "str",
})


RecordLeadAssignmentRule = TypedDict("RecordLeadAssignmentRule", {
    "__typename": "Literal['LeadAssignmentRule']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the rule is called; the lead’s `assignment` names it.
    "name": "str",
})


RecordLeadForm = TypedDict("RecordLeadForm", {
    "__typename": "Literal['LeadForm']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What colleagues call the form, such as Contact page in German.
    "name": "str",
})


RecordLeadScoreRule = TypedDict("RecordLeadScoreRule", {
    "__typename": "Literal['LeadScoreRule']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the points are for, such as Has a company address.
    "name": "str",
})


RecordOpportunity = TypedDict("RecordOpportunity", {
    "__typename": "Literal['Opportunity']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the deal is called among colleagues.
    "name": "str",
})


RecordOpportunityLine = TypedDict("RecordOpportunityLine", {
    "__typename": "Literal['OpportunityLine']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What is offered, by its name.
    "product": "str",
})


RecordPipeline = TypedDict("RecordPipeline", {
    "__typename": "Literal['Pipeline']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What this way of selling is called, such as New business.
    "name": "str",
})


RecordQuota = TypedDict("RecordQuota", {
    "__typename": "Literal['Quota']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given.
    "name": "str",
})


RecordRole = TypedDict("RecordRole", {
    "__typename": "Literal['Role']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the role is called, such as Seller. It stands once in the workspace.
    "name": "str",
})


RecordSavedFilter = TypedDict("RecordSavedFilter", {
    "__typename": "Literal['SavedFilter']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the filter is called, such as Hot leads of this week.
    "name": "str",
})


RecordStage = TypedDict("RecordStage", {
    "__typename": "Literal['Stage']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the stage is called, such as Negotiation.
    "name": "str",
})


RecordTeam = TypedDict("RecordTeam", {
    "__typename": "Literal['Team']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the team is called.
    "name": "str",
})


RecordTrustedDocument = TypedDict("RecordTrustedDocument", {
    "__typename": "Literal['TrustedDocument']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What the document is called: the names of its operations unless it was registered with another one.
    "name": "str",
})


RecordUser = TypedDict("RecordUser", {
    "__typename": "Literal['User']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # The name by which colleagues know the person.
    "name": "str",
})


RecordWebhook = TypedDict("RecordWebhook", {
    "__typename": "Literal['Webhook']",
    # When it was put away from lists; null while it is in use.
    "archivedAt": "str | None",
    # When it was entered here.
    "createdAt": "str",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # When it was last changed here.
    "updatedAt": "str",
    # How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.
    "version": "int",
    # What it is for, such as Orders to the shop.
    "name": "str",
})


class Role(TypedDict):
    """What of Role ready-made operations answer: its own values, and who stands at the other end."""
    administer: bool | None
    """May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that."""
    allowed: List[Verb]
    """What you may do with this role as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    audit: bool | None
    """May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not."""
    backdate: bool | None
    """May say when something really happened, as an importer does: occurredAt, openedOn, closedOn."""
    createdAt: str
    """When it was entered here."""
    defaultFieldAccess: FieldAccess | None
    """What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case."""
    description: str | None
    """For whom the role is meant, in words; null when nobody wrote it down."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the role is called, such as Seller. It stands once in the workspace."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class RoleAggregate(TypedDict):
    """Counts and sums of roles."""
    rows: List[RoleAggregateRow]
    """One for each group, in the order of the groups."""


class RoleAggregateRow(TypedDict):
    """The figures of one group of roles."""
    count: int
    """How many roles are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class RoleDeletePayload(TypedDict):
    """What came of deleting one role."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    role: Role | None
    """The role that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class RolePayload(TypedDict):
    """What came of a change to one role."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    role: Role | None
    """The role as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class RoleUpsertPayload(TypedDict):
    """What came of making or changing one role."""
    created: bool
    """Whether the role was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    role: Role | None
    """The role as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class SavedFilter(TypedDict):
    """What of SavedFilter ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this saved filter as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    count: int | None
    """How many records in use it finds of those that you may see; null where you may not ask so, or where it makes no sense any more. Counted when it is asked for."""
    createdAt: str
    """When it was entered here."""
    filter: Any | None
    """The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the filter is called, such as Hot leads of this week."""
    noun: Noun | None
    """Of which kind of records it asks; settable at creation alone."""
    orderBy: Any | None
    """The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none."""
    owner: UserBrief | None
    """Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. Null where you may not see it."""
    sharing: Sharing | None
    """Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class SavedFilterAggregate(TypedDict):
    """Counts and sums of saved filters."""
    rows: List[SavedFilterAggregateRow]
    """One for each group, in the order of the groups."""


class SavedFilterAggregateRow(TypedDict):
    """The figures of one group of saved filters."""
    count: int
    """How many saved filters are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class SavedFilterDeletePayload(TypedDict):
    """What came of deleting one saved filter."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    savedFilter: SavedFilter | None
    """The saved filter that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class SavedFilterPayload(TypedDict):
    """What came of a change to one saved filter."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    savedFilter: SavedFilter | None
    """The saved filter as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class SavedFilterUpsertPayload(TypedDict):
    """What came of making or changing one saved filter."""
    created: bool
    """Whether the saved filter was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    savedFilter: SavedFilter | None
    """The saved filter as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class Slippage(TypedDict):
    """What became of the deals that were expected to close on the days of the period."""
    ended: bool
    """Whether the period is over (UTC); while it is not, deals may still close in time."""
    expected: int
    """How many deals, not closed before, had an expected day of closing in the period as it began; of those written down within it, as they were first written down."""
    lost: int
    """How many of these were lost in the period."""
    rate: float | None
    """`slipped` / `expected` in percent, 0 to 100; null where none was expected."""
    recordedLater: int
    """How many deals closed or were expected in the period and were written down only after it: of these nobody knows what was expected, and they stand in no other figure here."""
    slipped: int
    """`expected` − `won` − `lost`: the period went by without a decision, or has not brought one yet."""
    won: int
    """How many of these were won in the period."""


class Stage(TypedDict):
    """What of Stage ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this stage as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    expectedDays: int | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    forecastCategory: ForecastCategory | None
    """Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the stage is called, such as Negotiation."""
    pipeline: PipelineBrief | None
    """The pipeline of which it is a step; a stage never changes its pipeline. Null where you may not see it."""
    position: int | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""
    required: List[str] | None
    """What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER."""
    status: OpportunityStatus | None
    """What the stage means whatever it is called. It cannot change while deals stand in the stage."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class StageAggregate(TypedDict):
    """Counts and sums of stages."""
    rows: List[StageAggregateRow]
    """One for each group, in the order of the groups."""


class StageAggregateRow(TypedDict):
    """The figures of one group of stages."""
    avg: StageAvg
    """Averages over those that have a value."""
    count: int
    """How many stages are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: StageMax
    """The largest values, or the latest."""
    min: StageMin
    """The smallest values, or the earliest."""
    sum: StageSum
    """Totals; empty values count as nothing."""


class StageAvg(TypedDict):
    """Averages over those that have a value. Of stages."""
    expectedDays: float | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    position: float | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""


class StageBrief(TypedDict):
    """A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the stage is called, such as Negotiation."""


class StageDeletePayload(TypedDict):
    """What came of deleting one stage."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    stage: Stage | None
    """The stage that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class StageMax(TypedDict):
    """The largest values, or the latest. Of stages."""
    expectedDays: float | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    position: float | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""


class StageMetrics(TypedDict):
    """How deals go through the stages of their pipelines."""
    openDeals: OpenDealsCount
    """APART: deals that stand in a stage are told by `standing` and `standingTime`, and by no rate."""
    rows: List[StageMetricsRow]
    """One for each group and open stage that a deal entered, in the order of the groups and the stages of the pipeline."""


class StageMetricsRow(TypedDict):
    """How the deals of one group went through one open stage."""
    advanced: int
    """How many left it for a later open stage of the pipeline, or were won from it."""
    back: int
    """How many left it for an earlier open stage."""
    conversion: float | None
    """`advanced` / `moved` in percent, 0 to 100; null where none left it."""
    conversionToWon: float | None
    """`wonDeals` / (`wonDeals` + `lostDeals`) in percent, 0 to 100; null where none of them has closed."""
    entered: int
    """How often a deal entered it; one that comes back counts again."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`; empty without one."""
    lost: int
    """How many were lost from it."""
    lostDeals: int
    """How many deals that entered it, each counted once, are lost now."""
    moved: int
    """How many of these left it, wherever they went."""
    stage: StageBrief | None
    """The stage; null where you may not see it."""
    standing: int
    """How many of these stand there now: `entered` − `moved`."""
    standingTime: DaysSpread
    """Days in the stage until now, of deals that stand there."""
    time: DaysSpread
    """Days in the stage, of stays that have ended."""
    withoutTime: int
    """How many began or ended nobody knows when: they stand in no duration."""
    wonDeals: int
    """How many deals that entered it, each counted once, are won now."""


class StageMin(TypedDict):
    """The smallest values, or the earliest. Of stages."""
    expectedDays: float | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    position: float | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""


class StagePayload(TypedDict):
    """What came of a change to one stage."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    stage: Stage | None
    """The stage as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class StageSum(TypedDict):
    """Totals; empty values count as nothing. Of stages."""
    expectedDays: float | None
    """Days that a deal should spend in the stage at most; null where nothing is expected."""
    position: float | None
    """Place in the pipeline, from 0; left out at creation the stage becomes the last one."""
    probability: float | None
    """Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter."""


class StageTotal(TypedDict):
    """What stands in one stage in one currency, as far as you see it; archived deals are left out."""
    amount: str | None
    """Their amounts together; null where there are none, or they are hidden from you."""
    count: int
    """How many deals."""
    currency: str | None
    """Of the amounts; null for deals without one, and where amounts are hidden from you."""
    stage: StageBrief | None
    """The stage; null where you may not see stages."""
    weighted: str | None
    """Their amounts, each times its probability; null where `amount` is, or the probability is hidden."""


class StageTotalAsOf(TypedDict):
    """What stood in one stage in one currency at a moment."""
    amount: Money | None
    """Their amounts together; null for deals without one, and where amounts are hidden from you."""
    count: int
    """How many deals."""
    stage: StageBrief | None
    """The stage; null where you may not see stages."""


class StageUpsertPayload(TypedDict):
    """What came of making or changing one stage."""
    created: bool
    """Whether the stage was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    stage: Stage | None
    """The stage as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class StaleOpportunity(TypedDict):
    """An open deal that nobody takes further."""
    opportunity: OpportunityBrief | None
    """The deal; null where it is gone meanwhile."""
    reasons: List[StaleReason]
    """Why it is stale, of the reasons that were asked for."""
    touchedAt: str
    """When it was last changed here; or when the last activity took place, where that is later and QUIET was asked for."""


class StaleOpportunityConnection(TypedDict):
    """One page of stale deals."""
    nodes: List[StaleOpportunity]
    """The deals of the page."""
    pageInfo: PageInfo
    """Whether there is more, and the cursor with which to go on."""


class Team(TypedDict):
    """What of Team ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this team as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    lead: UserBrief | None
    """Who leads the team; need not be one of its members. Null while nobody does. Null where you may not see it."""
    name: str
    """What the team is called."""
    parent: TeamBrief | None
    """The team above; null for one at the top. A team never stands below itself. Null where you may not see it."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class TeamAggregate(TypedDict):
    """Counts and sums of teams."""
    rows: List[TeamAggregateRow]
    """One for each group, in the order of the groups."""


class TeamAggregateRow(TypedDict):
    """The figures of one group of teams."""
    count: int
    """How many teams are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class TeamBrief(TypedDict):
    """People who work together, such as a regional office. Teams form a tree; whoever reaches a team reaches those below it."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What the team is called."""


class TeamDeletePayload(TypedDict):
    """What came of deleting one team."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    team: Team | None
    """The team that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class TeamPayload(TypedDict):
    """What came of a change to one team."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    team: Team | None
    """The team as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class TeamUpsertPayload(TypedDict):
    """What came of making or changing one team."""
    created: bool
    """Whether the team was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    team: Team | None
    """The team as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class TrustedDocument(TypedDict):
    """What of TrustedDocument ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this trusted document as it stands now; nothing where it is shown as of a moment of the past."""
    app: str | None
    """The app to which it belongs, such as board. The same text may be registered for several apps."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    cost: int | None
    """What the document may cost at most with the usual page sizes where variables decide them; of several operations the dearest one’s. Null where the schema no longer takes the document, or your roles hide its text."""
    createdAt: str
    """When it was entered here."""
    documentId: str | None
    """By what a request names it: `sha256:` and the SHA-256 of its text in hexadecimal, 64 small letters and digits."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    lastUsedAt: str | None
    """When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time."""
    name: str
    """What the document is called: the names of its operations unless it was registered with another one."""
    registeredBy: UserBrief | None
    """Who registered it first. Null where you may not see it."""
    source: str | None
    """Its text, exactly as it was registered."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class TrustedDocumentAggregate(TypedDict):
    """Counts and sums of trusted documents."""
    rows: List[TrustedDocumentAggregateRow]
    """One for each group, in the order of the groups."""


class TrustedDocumentAggregateRow(TypedDict):
    """The figures of one group of trusted documents."""
    count: int
    """How many trusted documents are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: TrustedDocumentMax
    """The largest values, or the latest."""
    min: TrustedDocumentMin
    """The smallest values, or the earliest."""


class TrustedDocumentMax(TypedDict):
    """The largest values, or the latest. Of trusted documents."""
    lastUsedAt: str | None
    """When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time."""


class TrustedDocumentMin(TypedDict):
    """The smallest values, or the earliest. Of trusted documents."""
    lastUsedAt: str | None
    """When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time."""


class TrustedDocumentPayload(TypedDict):
    """What came of a change to one trusted document."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    trustedDocument: TrustedDocument | None
    """The trusted document as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class User(TypedDict):
    """What of User ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this user as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    email: str | None
    """The address at work; stands once in the workspace. Null for somebody without one, such as a program."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    language: str | None
    """The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known."""
    name: str
    """The name by which colleagues know the person."""
    partnerAccount: AccountBrief | None
    """The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. Null where you may not see it."""
    team: TeamBrief | None
    """The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. Null where you may not see it."""
    title: str | None
    """What the person is at work, such as Regional manager."""
    updatedAt: str
    """When it was last changed here."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class UserAggregate(TypedDict):
    """Counts and sums of users."""
    rows: List[UserAggregateRow]
    """One for each group, in the order of the groups."""


class UserAggregateRow(TypedDict):
    """The figures of one group of users."""
    count: int
    """How many users are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""


class UserBrief(TypedDict):
    """Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """The name by which colleagues know the person."""


class UserDeletePayload(TypedDict):
    """What came of deleting one user."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    user: User | None
    """The user that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class UserPayload(TypedDict):
    """What came of a change to one user."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    user: User | None
    """The user as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class UserUpsertPayload(TypedDict):
    """What came of making or changing one user."""
    created: bool
    """Whether the user was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    user: User | None
    """The user as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class Viewer(TypedDict):
    """Whoever asks, with the rights that the roles and the key give."""
    name: str
    """The name by which colleagues know you."""
    roles: List[ViewerRole]
    """Your roles: you may do what any of them allows."""
    user: User | None
    """You as a colleague among others; null where your rights do not let you see users."""


class ViewerRole(TypedDict):
    """A role of whoever asks."""
    id: str
    """The id of the role."""
    name: str
    """What the role is called."""


class Webhook(TypedDict):
    """What of Webhook ready-made operations answer: its own values, and who stands at the other end."""
    allowed: List[Verb]
    """What you may do with this webhook as it stands now; nothing where it is shown as of a moment of the past."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
    createdBy: UserBrief | None
    """Who made it. Null where you may not see it."""
    document: str | None
    """A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at."""
    failingSince: str | None
    """Since when nothing but failure came of it; null while it does not fail. No event tells of it."""
    id: str
    """Opaque and never used again: a prefix for the kind and 26 characters."""
    name: str
    """What it is for, such as Orders to the shop."""
    note: str | None
    """More about the reason, for people; null where there is none."""
    ordered: bool | None
    """Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`."""
    owner: UserBrief | None
    """With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes. Null where you may not see it."""
    reason: WebhookReason | None
    """Why nothing is sent; null while it is active."""
    status: WebhookStatus | None
    """Whether messages are sent."""
    statusAt: str | None
    """Since when it has this status."""
    updatedAt: str
    """When it was last changed here."""
    url: str | None
    """Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them."""
    variables: Any | None
    """The variables of the document by name; null where it has none, or none with a value."""
    version: int
    """How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back."""


class WebhookAggregate(TypedDict):
    """Counts and sums of webhooks."""
    rows: List[WebhookAggregateRow]
    """One for each group, in the order of the groups."""


class WebhookAggregateRow(TypedDict):
    """The figures of one group of webhooks."""
    count: int
    """How many webhooks are in the group."""
    keys: List[AggregateKey]
    """Which group it is, in the order of `groupBy`."""
    max: WebhookMax
    """The largest values, or the latest."""
    min: WebhookMin
    """The smallest values, or the earliest."""


class WebhookDeletePayload(TypedDict):
    """What came of deleting one webhook."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    webhook: Webhook | None
    """The webhook that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class WebhookMax(TypedDict):
    """The largest values, or the latest. Of webhooks."""
    failingSince: str | None
    """Since when nothing but failure came of it; null while it does not fail. No event tells of it."""
    statusAt: str | None
    """Since when it has this status."""


class WebhookMin(TypedDict):
    """The smallest values, or the earliest. Of webhooks."""
    failingSince: str | None
    """Since when nothing but failure came of it; null while it does not fail. No event tells of it."""
    statusAt: str | None
    """Since when it has this status."""


class WebhookPayload(TypedDict):
    """What came of a change to one webhook."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    webhook: Webhook | None
    """The webhook as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


class WebhookSecretPayload(TypedDict):
    """What came of making a secret: the webhook, and this once the secret with which its messages are signed."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    secret: str | None
    """What messages are signed with, as Standard Webhooks spell it: `whsec_` and base64. Shown this once; null where it was refused, or made by an earlier request with the same idempotency key."""
    webhook: Webhook | None
    """The webhook as it stands now; null where it was refused."""


# Anything that can be read by its id alone.
Node = Union[
    NodeAccount,
    NodeActivity,
    NodeApiKey,
    NodeCloseReason,
    NodeCompetitor,
    NodeContact,
    NodeCurrency,
    NodeCustomFieldDefinition,
    NodeForecastOverride,
    NodeForecastSettings,
    NodeJob,
    NodeLead,
    NodeLeadAssignmentRule,
    NodeLeadForm,
    NodeLeadScoreRule,
    NodeOpportunity,
    NodeOpportunityLine,
    NodePipeline,
    NodeQuota,
    NodeRole,
    NodeSavedFilter,
    NodeStage,
    NodeTeam,
    NodeTrustedDocument,
    NodeUser,
    NodeWebhook,
]


# A record of whatever kind: what all of them have in common.
Record = Union[
    RecordAccount,
    RecordActivity,
    RecordApiKey,
    RecordCloseReason,
    RecordCompetitor,
    RecordContact,
    RecordCurrency,
    RecordCustomFieldDefinition,
    RecordForecastOverride,
    RecordForecastSettings,
    RecordJob,
    RecordLead,
    RecordLeadAssignmentRule,
    RecordLeadForm,
    RecordLeadScoreRule,
    RecordOpportunity,
    RecordOpportunityLine,
    RecordPipeline,
    RecordQuota,
    RecordRole,
    RecordSavedFilter,
    RecordStage,
    RecordTeam,
    RecordTrustedDocument,
    RecordUser,
    RecordWebhook,
]
