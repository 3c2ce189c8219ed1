# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Any, List, Literal, TypedDict, Union

from .inputs import (
    ActivityDirection,
    ActivityKind,
    BulkOutcome,
    CustomFieldKind,
    FieldAccess,
    ForecastCategory,
    JobKind,
    JobStatus,
    Noun,
    OpportunityStatus,
    PipelineChangeKind,
    Verb,
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
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    createdAt: str
    """When it was entered here."""
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


NodeJob = TypedDict("NodeJob", {
    "__typename": "Literal['Job']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate.
    "name": "str",
})


NodeOpportunity = TypedDict("NodeOpportunity", {
    "__typename": "Literal['Opportunity']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the deal is called among colleagues.
    "name": "str",
})


NodePipeline = TypedDict("NodePipeline", {
    "__typename": "Literal['Pipeline']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What this way of selling is called, such as New business.
    "name": "str",
})


NodeRole = TypedDict("NodeRole", {
    "__typename": "Literal['Role']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # What the role is called, such as Seller. It stands once in the workspace.
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


NodeUser = TypedDict("NodeUser", {
    "__typename": "Literal['User']",
    # Opaque and never used again: a prefix for the kind and 26 characters.
    "id": "str",
    # The name by which colleagues know the person.
    "name": "str",
})


class Opportunity(TypedDict):
    """What of Opportunity ready-made operations answer: its own values, and who stands at the other end."""
    account: AccountBrief | None
    """To whom we want to sell; null while that is not known. Null where you may not see it."""
    allowed: List[Verb]
    """What you may do with this opportunity as it stands now; nothing where it is shown as of a moment of the past."""
    amount: Money | None
    """What the deal is worth in the currency of the offer; null while nobody can say."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    archivedAt: str | None
    """When it was put away from lists; null while it is in use."""
    closeDate: str | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
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
    """What the deal is worth in the currency of the offer; null while nobody can say. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""


class OpportunityDeletePayload(TypedDict):
    """What came of deleting one opportunity."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    deletedId: str | None
    """The id that is gone; null where it was refused."""
    opportunity: Opportunity | None
    """The opportunity that stays, as far as you may see it, beside a CONFLICT or HAS_DEPENDENTS. Null where it is gone, and after other refusals."""


class OpportunityMax(TypedDict):
    """The largest values, or the latest. Of opportunities."""
    amount: List[Money]
    """What the deal is worth in the currency of the offer; null while nobody can say. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    closeDate: str | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closedOn: str | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
    openedOn: str | None
    """Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows."""
    probability: float | None
    """Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage."""
    stageSince: str | None
    """When the deal came into the stage where it stands; null where nobody knows."""


class OpportunityMin(TypedDict):
    """The smallest values, or the earliest. Of opportunities."""
    amount: List[Money]
    """What the deal is worth in the currency of the offer; null while nobody can say. One amount for each currency."""
    amountBase: Money | None
    """The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate."""
    closeDate: str | None
    """Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes."""
    closedOn: str | None
    """Day on which the deal was won or lost; null while it is open, or where nobody knows."""
    cycleDays: float | None
    """Days from openedOn to closedOn; null while open, or where one of the days is not known."""
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
    """What the deal is worth in the currency of the offer; null while nobody can say. One amount for each currency."""
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
    name: str
    """What this way of selling is called, such as New business."""
    position: int | None
    """Place among the pipelines, from 0; those of one place stand by name."""
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
    """Names of opportunity fields that must be filled before a deal enters the stage: account, amount, closeDate, nextStep, openedOn, owner, reason."""
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


class StageUpsertPayload(TypedDict):
    """What came of making or changing one stage."""
    created: bool
    """Whether the stage was made now; false where it existed or was refused."""
    cursor: str | None
    """The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed."""
    stage: Stage | None
    """The stage as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals."""


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


# Anything that can be read by its id alone.
Node = Union[
    NodeAccount,
    NodeActivity,
    NodeApiKey,
    NodeContact,
    NodeCurrency,
    NodeCustomFieldDefinition,
    NodeJob,
    NodeOpportunity,
    NodePipeline,
    NodeRole,
    NodeStage,
    NodeTeam,
    NodeUser,
]


# A record of whatever kind: what all of them have in common.
Record = Union[
    RecordAccount,
    RecordActivity,
    RecordApiKey,
    RecordContact,
    RecordCurrency,
    RecordCustomFieldDefinition,
    RecordJob,
    RecordOpportunity,
    RecordPipeline,
    RecordRole,
    RecordStage,
    RecordTeam,
    RecordUser,
]
