// Written by `npm run clients` from schema.graphql: change that, not this.

/** By what each row is matched with what stands here. Give exactly one member. */
export type AccountBulkMatch =
  /** True: by the `domains` of the row. */
  | { domain: boolean }
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new account. What is left out stays empty or takes its default. */
export interface AccountCreateInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** What the account takes in a year, in its own currency; null when not known. */
  annualRevenue?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do. */
  domains?: readonly string[] | null
  /** Number of people who work there; null when not known. */
  employees?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** The line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** True for an account that sells with us. False unless given. */
  isPartner?: boolean | null
  /** The name in the commercial register, as it stands on a contract; null when not known. */
  legalName?: string | null
  /** Where the relation with the account stands, in the words of the workspace; null while nobody said. */
  lifecycleStage?: string | null
  /** The name by which people know the account; several accounts may share one. */
  name: string
  /** Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. You, unless given. */
  owner?: string | null
  /** The account to which this one belongs as a subsidiary or branch; null at the top of its tree. */
  parent?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated. */
  tier?: string | null
  /** Address of the public web site; null when there is none or it is not known. */
  website?: string | null
}

/** Which accounts to find. Members that are given must all hold; what you may not see is not there. */
export interface AccountFilter {
  /** Everything that happened around the account and all that is to be done: its timeline, whatever the channel. */
  activities?: ActivityListFilter | null
  /** All of these hold. */
  and?: readonly AccountFilter[] | null
  /** What the account takes in a year, in its own currency; null when not known. */
  annualRevenue?: MoneyFilter | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** Subsidiaries and branches directly below the account. */
  children?: AccountListFilter | null
  /** People who belong to the account. */
  contacts?: ContactListFilter | null
  /** Leads that became this account or joined it. */
  convertedLeads?: LeadListFilter | null
  /** When the account was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do. */
  domains?: TextListFilter | null
  /** Number of people who work there; null when not known. */
  employees?: IntFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the account. */
  id?: IdFilter | null
  /** The line of business in words, such as retail; null when not known. */
  industry?: StringFilter | null
  /** Where a field points to an account: whether there is none that you may see. */
  isNull?: boolean | null
  /** True for an account that sells with us. */
  isPartner?: BooleanFilter | null
  /** The name in the commercial register, as it stands on a contract; null when not known. */
  legalName?: StringFilter | null
  /** Where the relation with the account stands, in the words of the workspace; null while nobody said. */
  lifecycleStage?: StringFilter | null
  /** The name by which people know the account; several accounts may share one. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: AccountFilter | null
  /** Deals with the account, open and closed. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly AccountFilter[] | null
  /** Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. */
  owner?: UserFilter | null
  /** The account to which this one belongs as a subsidiary or branch; null at the top of its tree. */
  parent?: AccountFilter | null
  /** People of this partner who work with the CRM, with rights of reach PARTNER as far as their roles say. */
  partnerUsers?: UserListFilter | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: TextListFilter | null
  /** How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated. */
  tier?: StringFilter | null
  /** When the account was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the account was written, from 1. */
  version?: IntFilter | null
  /** Address of the public web site; null when there is none or it is not known. */
  website?: StringFilter | null
}

/** By what accounts are grouped. Give exactly one member. */
export type AccountGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By employees: Number of people who work there; null when not known. */
  | { employees: boolean }
  /** By industry, regardless of case and accents. */
  | { industry: boolean }
  /** By is partner: True for an account that sells with us. */
  | { isPartner: boolean }
  /** By legal name, regardless of case and accents. */
  | { legalName: boolean }
  /** By lifecycle stage, regardless of case and accents. */
  | { lifecycleStage: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By the parent, an account; one that you may not see counts as none. */
  | { parent: boolean }
  /** By tier, regardless of case and accents. */
  | { tier: boolean }
  /** By website, regardless of case and accents. */
  | { website: boolean }

/** How a file is read, and what becomes of its rows. */
export interface AccountImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: AccountBulkMatch | null
}

/** Asks about a list of accounts, of which only those count that you may see. Several members must all hold. */
export interface AccountListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: AccountFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: AccountFilter | null
  /** At least one entry meets this. */
  some?: AccountFilter | null
}

/** Which account is meant. Give exactly one member; where none fits, a new one is made. */
export type AccountMatch =
  /** The one with this domain; refused as AMBIGUOUS where several have it. */
  | { domain: string }
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what accounts are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type AccountOrder =
  /** By annual revenue: by currency first, then by the amount. */
  | { annualRevenue: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the account was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By employees: Number of people who work there; null when not known. */
  | { employees: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By industry, regardless of case and accents. */
  | { industry: Direction }
  /** By is partner: True for an account that sells with us. */
  | { isPartner: Direction }
  /** By legal name, regardless of case and accents. */
  | { legalName: Direction }
  /** By lifecycle stage, regardless of case and accents. */
  | { lifecycleStage: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By a field of the parent; one that is empty or that you may not see counts as the largest. */
  | { parent: AccountOrder }
  /** By tier, regardless of case and accents. */
  | { tier: Direction }
  /** By when the account was last changed. */
  | { updatedAt: Direction }
  /** By how often the account was written. */
  | { version: Direction }
  /** By website, regardless of case and accents. */
  | { website: Direction }

/** A new account, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `AccountCreateInput` requires. */
export interface AccountRowInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** What the account takes in a year, in its own currency; null when not known. */
  annualRevenue?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do. */
  domains?: readonly string[] | null
  /** Number of people who work there; null when not known. */
  employees?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** The line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** True for an account that sells with us. */
  isPartner?: boolean | null
  /** The name in the commercial register, as it stands on a contract; null when not known. */
  legalName?: string | null
  /** Where the relation with the account stands, in the words of the workspace; null while nobody said. */
  lifecycleStage?: string | null
  /** The name by which people know the account; several accounts may share one. */
  name?: string | null
  /** Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** The account to which this one belongs as a subsidiary or branch; null at the top of its tree. */
  parent?: string | null
  /** In place of `parent`: by another system’s id. */
  parentExternalId?: ExternalIdInput | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated. */
  tier?: string | null
  /** Address of the public web site; null when there is none or it is not known. */
  website?: string | null
}

/** What is to change in every account that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface AccountSetInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** What the account takes in a year, in its own currency; null when not known. */
  annualRevenue?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do. */
  domains?: readonly string[] | null
  /** Number of people who work there; null when not known. */
  employees?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** True for an account that sells with us. */
  isPartner?: boolean | null
  /** The name in the commercial register, as it stands on a contract; null when not known. */
  legalName?: string | null
  /** Where the relation with the account stands, in the words of the workspace; null while nobody said. */
  lifecycleStage?: string | null
  /** The name by which people know the account; several accounts may share one. */
  name?: string | null
  /** Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. */
  owner?: string | null
  /** The account to which this one belongs as a subsidiary or branch; null at the top of its tree. */
  parent?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated. */
  tier?: string | null
  /** Address of the public web site; null when there is none or it is not known. */
  website?: string | null
}

/** What is to change in one account. A member that is absent changes nothing, null clears, a list replaces. */
export interface AccountUpdateInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** What the account takes in a year, in its own currency; null when not known. */
  annualRevenue?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do. */
  domains?: readonly string[] | null
  /** Number of people who work there; null when not known. */
  employees?: number | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which account to change. */
  id: string
  /** The line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** True for an account that sells with us. */
  isPartner?: boolean | null
  /** The name in the commercial register, as it stands on a contract; null when not known. */
  legalName?: string | null
  /** Where the relation with the account stands, in the words of the workspace; null while nobody said. */
  lifecycleStage?: string | null
  /** The name by which people know the account; several accounts may share one. */
  name?: string | null
  /** Who answers for the account; whoever creates it unless said otherwise. Null: nobody does. */
  owner?: string | null
  /** The account to which this one belongs as a subsidiary or branch; null at the top of its tree. */
  parent?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated. */
  tier?: string | null
  /** Address of the public web site; null when there is none or it is not known. */
  website?: string | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type ActivityBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** What `activityComplete` needs to know. */
export interface ActivityCompleteInput {
  /** When it was done; now unless given, and never in the future. */
  doneAt?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which activity. */
  id: string
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. */
  outcome?: string | null
}

/** A new activity. What is left out stays empty or takes its default. */
export interface ActivityCreateInput {
  /** The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own. */
  about?: readonly string[] | null
  /** What was said or is to be done, in full; null when there is no more to say than the subject. */
  body?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Who began it; null where that means nothing or is not known. */
  direction?: ActivityDirection | null
  /** When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  doneAt?: string | null
  /** By when a TASK is to be done; null without a deadline, and for every other kind. */
  dueAt?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** Over which channel it took place, or that it is a task or a note. */
  kind: ActivityKind
  /** When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  occurredAt?: string | null
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said. */
  outcome?: string | null
  /** Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. You, unless given. */
  owner?: string | null
  /** Who took part, in the order given. */
  participants?: readonly ActivityParticipantInput[] | null
  /** What it was about, in a line. */
  subject: string
}

/** Who began a contact. */
export type ActivityDirection =
  /** The customer came to us. */
  | 'INBOUND'
  /** Among colleagues. */
  | 'INTERNAL'
  /** We went to the customer. */
  | 'OUTBOUND'

/** Compares a value of ActivityDirection. Several operators must all hold. */
export interface ActivityDirectionFilter {
  /** The value equals this one. */
  eq?: ActivityDirection | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ActivityDirection[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ActivityDirection | null
  /** The value is none of these, or empty. */
  nin?: readonly ActivityDirection[] | null
}

/** Which activities to find. Members that are given must all hold; what you may not see is not there. */
export interface ActivityFilter {
  /** The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own. */
  about?: RecordListFilter | null
  /** All of these hold. */
  and?: readonly ActivityFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the activity was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Who began it; null where that means nothing or is not known. */
  direction?: ActivityDirectionFilter | null
  /** When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  doneAt?: DateTimeFilter | null
  /** By when a TASK is to be done; null without a deadline, and for every other kind. */
  dueAt?: DateTimeFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the activity. */
  id?: IdFilter | null
  /** Where a field points to an activity: whether there is none that you may see. */
  isNull?: boolean | null
  /** Over which channel it took place, or that it is a task or a note. */
  kind?: ActivityKindFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: ActivityFilter | null
  /** When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  occurredAt?: DateTimeFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly ActivityFilter[] | null
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said. */
  outcome?: StringFilter | null
  /** Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. */
  owner?: UserFilter | null
  /** Who took part, in the order given. */
  participants?: ActivityParticipantListFilter | null
  /** What it was about, in a line. */
  subject?: StringFilter | null
  /** When the activity was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the activity was written, from 1. */
  version?: IntFilter | null
}

/** By what activities are grouped. Give exactly one member. */
export type ActivityGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By direction: Who began it; null where that means nothing or is not known. */
  | { direction: boolean }
  /** By the period of done at: When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  | { doneAt: Period }
  /** By the period of due at: By when a TASK is to be done; null without a deadline, and for every other kind. */
  | { dueAt: Period }
  /** By kind: Over which channel it took place, or that it is a task or a note. */
  | { kind: boolean }
  /** By the period of occurred at: When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  | { occurredAt: Period }
  /** By outcome, regardless of case and accents. */
  | { outcome: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By subject, regardless of case and accents. */
  | { subject: boolean }

/** How a file is read, and what becomes of its rows. */
export interface ActivityImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: ActivityBulkMatch | null
}

/** The channel of a contact, or a task or note. */
export type ActivityKind =
  /** A telephone call. */
  | 'CALL'
  /** Messages in a chat. */
  | 'CHAT'
  /** Electronic mail. */
  | 'EMAIL'
  /** A page sent or received over the telephone line. */
  | 'FAX'
  /** A letter or parcel. */
  | 'LETTER'
  /** A meeting, in a room or on screen. */
  | 'MEETING'
  /** Something worth knowing. */
  | 'NOTE'
  /** A message or post on a social network. */
  | 'SOCIAL'
  /** Something to be done, with a time by which. */
  | 'TASK'
  /** A visit at the place of the customer or ours. */
  | 'VISIT'
  /** A visit or form on our web site. */
  | 'WEB'

/** Compares a value of ActivityKind. Several operators must all hold. */
export interface ActivityKindFilter {
  /** The value equals this one. */
  eq?: ActivityKind | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ActivityKind[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ActivityKind | null
  /** The value is none of these, or empty. */
  nin?: readonly ActivityKind[] | null
}

/** Asks about a list of activities, of which only those count that you may see. Several members must all hold. */
export interface ActivityListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: ActivityFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: ActivityFilter | null
  /** At least one entry meets this. */
  some?: ActivityFilter | null
}

/** Which activity is meant. Give exactly one member; where none fits, a new one is made. */
export type ActivityMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what activities are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type ActivityOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the activity was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By direction, alphabetically. */
  | { direction: Direction }
  /** By done at: When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  | { doneAt: Direction }
  /** By due at: By when a TASK is to be done; null without a deadline, and for every other kind. */
  | { dueAt: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By kind, alphabetically. */
  | { kind: Direction }
  /** By occurred at: When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  | { occurredAt: Direction }
  /** By outcome, regardless of case and accents. */
  | { outcome: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By subject, regardless of case and accents. */
  | { subject: Direction }
  /** By when the activity was last changed. */
  | { updatedAt: Direction }
  /** By how often the activity was written. */
  | { version: Direction }

/** Which entries count. Somebody who took part: a contact, a colleague, or a stranger by name or address. */
export interface ActivityParticipantFilter {
  /** Number, e-mail or other address over which the person took part; null when not known. */
  address?: StringFilter | null
  /** The contact who took part; null for anybody else. */
  contact?: ContactFilter | null
  /** The name of somebody who is not recorded; null else. */
  name?: StringFilter | null
  /** The colleague who took part; null for anybody else. */
  user?: UserFilter | null
}

/** Somebody who took part: a contact, a colleague, or a stranger by name or address. */
export interface ActivityParticipantInput {
  /** Number, e-mail or other address over which the person took part; null when not known. */
  address?: string | null
  /** The contact who took part; null for anybody else. */
  contact?: string | null
  /** The name of somebody who is not recorded; null else. */
  name?: string | null
  /** The colleague who took part; null for anybody else. */
  user?: string | null
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface ActivityParticipantListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: ActivityParticipantFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: ActivityParticipantFilter | null
  /** At least one entry meets this. */
  some?: ActivityParticipantFilter | null
}

/** Somebody who took part: a contact, a colleague, or a stranger by name or address. */
export interface ActivityParticipantRowInput {
  /** Number, e-mail or other address over which the person took part; null when not known. */
  address?: string | null
  /** The contact who took part; null for anybody else. */
  contact?: string | null
  /** In place of `contact`: by another system’s id. */
  contactExternalId?: ExternalIdInput | null
  /** The name of somebody who is not recorded; null else. */
  name?: string | null
  /** The colleague who took part; null for anybody else. */
  user?: string | null
  /** In place of `user`: by another system’s id. */
  userExternalId?: ExternalIdInput | null
}

/** What `activityReopen` needs to know. */
export interface ActivityReopenInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which activity. */
  id: string
}

/** A new activity, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `ActivityCreateInput` requires. */
export interface ActivityRowInput {
  /** The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own. */
  about?: readonly string[] | null
  /** Beside `about`: more of them, by other systems’ ids. */
  aboutExternalIds?: readonly RecordExternalIdInput[] | null
  /** What was said or is to be done, in full; null when there is no more to say than the subject. */
  body?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Who began it; null where that means nothing or is not known. */
  direction?: ActivityDirection | null
  /** When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  doneAt?: string | null
  /** By when a TASK is to be done; null without a deadline, and for every other kind. */
  dueAt?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** Over which channel it took place, or that it is a task or a note. */
  kind?: ActivityKind | null
  /** When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  occurredAt?: string | null
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said. */
  outcome?: string | null
  /** Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** Who took part, in the order given. */
  participants?: readonly ActivityParticipantRowInput[] | null
  /** What it was about, in a line. */
  subject?: string | null
}

/** What is to change in every activity that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface ActivitySetInput {
  /** The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own. */
  about?: readonly string[] | null
  /** What was said or is to be done, in full; null when there is no more to say than the subject. */
  body?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Who began it; null where that means nothing or is not known. */
  direction?: ActivityDirection | null
  /** When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  doneAt?: string | null
  /** By when a TASK is to be done; null without a deadline, and for every other kind. */
  dueAt?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Over which channel it took place, or that it is a task or a note. */
  kind?: ActivityKind | null
  /** When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  occurredAt?: string | null
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said. */
  outcome?: string | null
  /** Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. */
  owner?: string | null
  /** Who took part, in the order given. */
  participants?: readonly ActivityParticipantInput[] | null
  /** What it was about, in a line. */
  subject?: string | null
}

/** What is to change in one activity. A member that is absent changes nothing, null clears, a list replaces. */
export interface ActivityUpdateInput {
  /** The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own. */
  about?: readonly string[] | null
  /** What was said or is to be done, in full; null when there is no more to say than the subject. */
  body?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Who began it; null where that means nothing or is not known. */
  direction?: ActivityDirection | null
  /** When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds. */
  doneAt?: string | null
  /** By when a TASK is to be done; null without a deadline, and for every other kind. */
  dueAt?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which activity to change. */
  id: string
  /** Over which channel it took place, or that it is a task or a note. */
  kind?: ActivityKind | null
  /** When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future. */
  occurredAt?: string | null
  /** What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said. */
  outcome?: string | null
  /** Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody. */
  owner?: string | null
  /** Who took part, in the order given. */
  participants?: readonly ActivityParticipantInput[] | null
  /** What it was about, in a line. */
  subject?: string | null
}

/** A postal address, in parts as an envelope needs them. */
export interface AddressInput {
  /** City, town or village. */
  city?: string | null
  /** Country, as its name or its ISO 3166-1 code. */
  country?: string | null
  /** What the address is for: head office, billing, delivery. */
  label?: string | null
  /** Postal code, as it is written in its country. */
  postalCode?: string | null
  /** State, province or county, where an address has one. */
  region?: string | null
  /** Street and number, or the lines before the city. */
  street?: string | null
}

/** From where the amount of a deal comes. */
export type AmountFrom =
  /** Somebody states it. */
  | 'HAND'
  /** It is the sum of the lines of the deal, and follows them; null while there is none with a price. */
  | 'LINES'

/** Compares a value of AmountFrom. Several operators must all hold. */
export interface AmountFromFilter {
  /** The value equals this one. */
  eq?: AmountFrom | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly AmountFrom[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: AmountFrom | null
  /** The value is none of these, or empty. */
  nin?: readonly AmountFrom[] | null
}

/** A new key. What is left out stays empty or takes its default. */
export interface ApiKeyCreateInput {
  /** Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none. */
  app?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. ANY unless given. */
  documents?: KeyDocuments | null
  /** From when on the key is refused; null for a key without an end. */
  expiresAt?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What the key is for, such as Shop import. */
  name: string
  /** What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing. */
  scopes?: readonly string[] | null
  /** As whom the key acts. */
  user: string
}

/** Which keys to find. Members that are given must all hold; what you may not see is not there. */
export interface ApiKeyFilter {
  /** All of these hold. */
  and?: readonly ApiKeyFilter[] | null
  /** Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none. */
  app?: StringFilter | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the key was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. */
  documents?: KeyDocumentsFilter | null
  /** From when on the key is refused; null for a key without an end. */
  expiresAt?: DateTimeFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the key. */
  id?: IdFilter | null
  /** Where a field points to a key: whether there is none that you may see. */
  isNull?: boolean | null
  /** When the key was last used, to the minute; null before its first use. */
  lastUsedAt?: DateTimeFilter | null
  /** What the key is for, such as Shop import. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: ApiKeyFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly ApiKeyFilter[] | null
  /** What the key may do of what its user may do, as noun:verb (account:read, opportunity:*, *:read). Empty: everything. A key with scopes administers nothing. */
  scopes?: TextListFilter | null
  /** When the key was last changed. */
  updatedAt?: DateTimeFilter | null
  /** As whom the key acts. */
  user?: UserFilter | null
  /** How often the key was written, from 1. */
  version?: IntFilter | null
}

/** By what keys are grouped. Give exactly one member. */
export type ApiKeyGroupBy =
  /** By app, regardless of case and accents. */
  | { app: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By documents: Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. */
  | { documents: boolean }
  /** By the period of expires at: From when on the key is refused; null for a key without an end. */
  | { expiresAt: Period }
  /** By the period of last used at: When the key was last used, to the minute; null before its first use. */
  | { lastUsedAt: Period }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the user, a user; one that you may not see counts as none. */
  | { user: boolean }

/** Asks about a list of keys, of which only those count that you may see. Several members must all hold. */
export interface ApiKeyListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: ApiKeyFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: ApiKeyFilter | null
  /** At least one entry meets this. */
  some?: ApiKeyFilter | null
}

/** By what keys are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type ApiKeyOrder =
  /** By app, regardless of case and accents. */
  | { app: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the key was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By documents, alphabetically. */
  | { documents: Direction }
  /** By expires at: From when on the key is refused; null for a key without an end. */
  | { expiresAt: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By last used at: When the key was last used, to the minute; null before its first use. */
  | { lastUsedAt: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By when the key was last changed. */
  | { updatedAt: Direction }
  /** By a field of the user; one that is empty or that you may not see counts as the largest. */
  | { user: UserOrder }
  /** By how often the key was written. */
  | { version: Direction }

/** Which key to replace, and how long both open. */
export interface ApiKeyRotateInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The key to replace. */
  id: string
  /** For how many seconds the old key opens beside the new one: 0 to 2,592,000; a day unless given. */
  overlapSeconds?: number | null
}

/** What is to change in every key that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface ApiKeySetInput {
  /** Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none. */
  app?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. */
  documents?: KeyDocuments | null
  /** From when on the key is refused; null for a key without an end. */
  expiresAt?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the key is for, such as Shop import. */
  name?: string | null
}

/** What is to change in one key. A member that is absent changes nothing, null clears, a list replaces. */
export interface ApiKeyUpdateInput {
  /** Of a TRUSTED key: the app whose documents it may send, such as board. Null: those of every app. A key for ANY documents names none. */
  app?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Which GraphQL documents the key may send. TRUSTED suits a key that leaves the house, as in a web page: whoever finds it can ask for nothing else. */
  documents?: KeyDocuments | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** From when on the key is refused; null for a key without an end. */
  expiresAt?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which key to change. */
  id: string
  /** What the key is for, such as Shop import. */
  name?: string | null
}

/** Which entries of the audit log are wanted. Conditions that stand together must all hold; what is left out asks nothing, an empty list finds nothing. */
export interface AuditFilter {
  /** Who did it, by the ids of users. */
  actorIds?: readonly string[] | null
  /** Written down at this instant or later. */
  from?: string | null
  /** With which API keys, by their ids; of tokens the key for which they were issued. */
  keyIds?: readonly string[] | null
  /** To which kinds of records it happened. */
  nouns?: readonly Noun[] | null
  /** To which records it happened, by their ids; also of records that are gone. */
  subjectIds?: readonly string[] | null
  /** Written down before this instant. */
  to?: string | null
  /** What happened, such as opportunity.won or role.updated. */
  types?: readonly string[] | null
}

/** Compares a yes or no. Several operators must all hold. */
export interface BooleanFilter {
  /** The value equals this one. */
  eq?: boolean | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: boolean | null
}

/** What became of one row of a bulk write. */
export type BulkOutcome =
  /** A new record was made. */
  | 'CREATED'
  /** The row was refused; its `userErrors` say why. */
  | 'FAILED'
  /** The record had these values already: nothing was written and no event recorded. */
  | 'UNCHANGED'
  /** A record that existed was changed. */
  | 'UPDATED'

/** What a person does in the decision to buy. */
export type BuyingRole =
  /** Has the last word. */
  | 'DECISION_MAKER'
  /** Compares offers. */
  | 'EVALUATOR'
  /** Decides who is let in. */
  | 'GATEKEEPER'
  /** Is listened to by those who decide. */
  | 'INFLUENCER'
  /** Something else. */
  | 'OTHER'
  /** Works with what is bought. */
  | 'USER'

/** Compares a value of BuyingRole. Several operators must all hold. */
export interface BuyingRoleFilter {
  /** The value equals this one. */
  eq?: BuyingRole | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly BuyingRole[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: BuyingRole | null
  /** The value is none of these, or empty. */
  nin?: readonly BuyingRole[] | null
}

/** A way to reach a person. */
export interface ChannelInput {
  /** Number, name or link under which the person answers. */
  address: string
  /** Over what the person is reached. */
  kind: ChannelKind
  /** When or for what to use it: office hours, urgent only. */
  label?: string | null
}

/** Over what a person is reached. */
export type ChannelKind =
  /** Electronic mail. */
  | 'EMAIL'
  /** A fax machine. */
  | 'FAX'
  /** Messages in the app LINE; the address is the id there. */
  | 'LINE'
  /** A mobile telephone. */
  | 'MOBILE'
  /** Anything else; the label says what. */
  | 'OTHER'
  /** A telephone line. */
  | 'PHONE'
  /** Letters and parcels. */
  | 'POST'
  /** An account on a social network. */
  | 'SOCIAL'
  /** A page or form on the web. */
  | 'WEB'
  /** Messages in WeChat 微信; the address is the WeChat id. */
  | 'WECHAT'
  /** Messages in WhatsApp; the address is the telephone number there. */
  | 'WHATSAPP'

/** How a deal ended. */
export type CloseOutcome =
  /** The deal went elsewhere, or was given up. */
  | 'LOST'
  /** The customer has decided for us. */
  | 'WON'

/** Compares a value of CloseOutcome. Several operators must all hold. */
export interface CloseOutcomeFilter {
  /** The value equals this one. */
  eq?: CloseOutcome | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly CloseOutcome[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: CloseOutcome | null
  /** The value is none of these, or empty. */
  nin?: readonly CloseOutcome[] | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type CloseReasonBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new close reason. What is left out stays empty or takes its default. */
export interface CloseReasonCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** The reason in a few words, such as Price or Missing feature. */
  name: string
  /** Whether deals are won or lost for it; settable at creation alone. */
  outcome: CloseOutcome
  /** Place in the list from which people choose, from 0; those of one place stand by name. */
  position?: number | null
}

/** Which close reasons to find. Members that are given must all hold; what you may not see is not there. */
export interface CloseReasonFilter {
  /** All of these hold. */
  and?: readonly CloseReasonFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the close reason was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the close reason. */
  id?: IdFilter | null
  /** Where a field points to a close reason: whether there is none that you may see. */
  isNull?: boolean | null
  /** The reason in a few words, such as Price or Missing feature. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: CloseReasonFilter | null
  /** Deals that were won or lost for this reason. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly CloseReasonFilter[] | null
  /** Whether deals are won or lost for it; settable at creation alone. */
  outcome?: CloseOutcomeFilter | null
  /** Place in the list from which people choose, from 0; those of one place stand by name. */
  position?: IntFilter | null
  /** When the close reason was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the close reason was written, from 1. */
  version?: IntFilter | null
}

/** By what close reasons are grouped. Give exactly one member. */
export type CloseReasonGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By outcome: Whether deals are won or lost for it; settable at creation alone. */
  | { outcome: boolean }
  /** By position: Place in the list from which people choose, from 0; those of one place stand by name. */
  | { position: boolean }

/** How a file is read, and what becomes of its rows. */
export interface CloseReasonImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: CloseReasonBulkMatch | null
}

/** Which close reason is meant. Give exactly one member; where none fits, a new one is made. */
export type CloseReasonMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what close reasons are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type CloseReasonOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the close reason was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By outcome, alphabetically. */
  | { outcome: Direction }
  /** By position: Place in the list from which people choose, from 0; those of one place stand by name. */
  | { position: Direction }
  /** By when the close reason was last changed. */
  | { updatedAt: Direction }
  /** By how often the close reason was written. */
  | { version: Direction }

/** A new close reason, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CloseReasonCreateInput` requires. */
export interface CloseReasonRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** The reason in a few words, such as Price or Missing feature. */
  name?: string | null
  /** Whether deals are won or lost for it; settable at creation alone. */
  outcome?: CloseOutcome | null
  /** Place in the list from which people choose, from 0; those of one place stand by name. */
  position?: number | null
}

/** What is to change in every close reason that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface CloseReasonSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The reason in a few words, such as Price or Missing feature. */
  name?: string | null
  /** Place in the list from which people choose, from 0; those of one place stand by name. */
  position?: number | null
}

/** What is to change in one close reason. A member that is absent changes nothing, null clears, a list replaces. */
export interface CloseReasonUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which close reason to change. */
  id: string
  /** The reason in a few words, such as Price or Missing feature. */
  name?: string | null
  /** Place in the list from which people choose, from 0; those of one place stand by name. */
  position?: number | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type CompetitorBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new competitor. What is left out stays empty or takes its default. */
export interface CompetitorCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What the competitor is called. */
  name: string
  /** What we say when a customer compares us with it; null when not written down. */
  ourAnswer?: string | null
  /** What it sells against us, by name. */
  products?: readonly string[] | null
  /** In what it is better than we are; null when not written down. */
  strengths?: string | null
  /** In what it is worse than we are; null when not written down. */
  weaknesses?: string | null
  /** Its web site; null when not known. */
  website?: string | null
}

/** Which competitors to find. Members that are given must all hold; what you may not see is not there. */
export interface CompetitorFilter {
  /** All of these hold. */
  and?: readonly CompetitorFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the competitor was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the competitor. */
  id?: IdFilter | null
  /** Where a field points to a competitor: whether there is none that you may see. */
  isNull?: boolean | null
  /** What the competitor is called. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: CompetitorFilter | null
  /** Deals in which it sells against us. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly CompetitorFilter[] | null
  /** What it sells against us, by name. */
  products?: TextListFilter | null
  /** When the competitor was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the competitor was written, from 1. */
  version?: IntFilter | null
  /** Its web site; null when not known. */
  website?: StringFilter | null
}

/** By what competitors are grouped. Give exactly one member. */
export type CompetitorGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By website, regardless of case and accents. */
  | { website: boolean }

/** How a file is read, and what becomes of its rows. */
export interface CompetitorImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: CompetitorBulkMatch | null
}

/** Which competitor is meant. Give exactly one member; where none fits, a new one is made. */
export type CompetitorMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what competitors are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type CompetitorOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the competitor was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By when the competitor was last changed. */
  | { updatedAt: Direction }
  /** By how often the competitor was written. */
  | { version: Direction }
  /** By website, regardless of case and accents. */
  | { website: Direction }

/** A new competitor, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CompetitorCreateInput` requires. */
export interface CompetitorRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** What the competitor is called. */
  name?: string | null
  /** What we say when a customer compares us with it; null when not written down. */
  ourAnswer?: string | null
  /** What it sells against us, by name. */
  products?: readonly string[] | null
  /** In what it is better than we are; null when not written down. */
  strengths?: string | null
  /** In what it is worse than we are; null when not written down. */
  weaknesses?: string | null
  /** Its web site; null when not known. */
  website?: string | null
}

/** What is to change in every competitor that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface CompetitorSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the competitor is called. */
  name?: string | null
  /** What we say when a customer compares us with it; null when not written down. */
  ourAnswer?: string | null
  /** What it sells against us, by name. */
  products?: readonly string[] | null
  /** In what it is better than we are; null when not written down. */
  strengths?: string | null
  /** In what it is worse than we are; null when not written down. */
  weaknesses?: string | null
  /** Its web site; null when not known. */
  website?: string | null
}

/** What is to change in one competitor. A member that is absent changes nothing, null clears, a list replaces. */
export interface CompetitorUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which competitor to change. */
  id: string
  /** What the competitor is called. */
  name?: string | null
  /** What we say when a customer compares us with it; null when not written down. */
  ourAnswer?: string | null
  /** What it sells against us, by name. */
  products?: readonly string[] | null
  /** In what it is better than we are; null when not written down. */
  strengths?: string | null
  /** In what it is worse than we are; null when not written down. */
  weaknesses?: string | null
  /** Its web site; null when not known. */
  website?: string | null
}

/** Over what a person may be reached for a purpose. */
export type ConsentChannel =
  /** Every channel. */
  | 'ANY'
  /** Messages in a chat such as WeChat 微信 or WhatsApp. */
  | 'CHAT'
  /** Electronic mail. */
  | 'EMAIL'
  /** Telephone calls. */
  | 'PHONE'
  /** Letters and parcels. */
  | 'POST'
  /** Text messages to a mobile telephone. */
  | 'SMS'

/** Something that a person allowed or took back, with the words to which they said so. Of one channel and purpose the latest entry counts. */
export interface ConsentInput {
  /** When it was said; the moment of the write unless given. */
  at?: string | null
  /** Over what we may write or call, or may no longer. */
  channel: ConsentChannel
  /** True where it was allowed, false where it was taken back. False unless given. */
  given?: boolean | null
  /** For what: newsletter, offers, profiling. The same words each time, since they are compared. */
  purpose: string
  /** Where it was said: a form, a call, a fair. Null: not known. */
  source?: string | null
  /** The words to which the person said yes or no; null: not kept. */
  text?: string | null
}

/** Which entries count. The place of a person in one account. */
export interface ContactAccountFilter {
  /** The account to which the person belongs. */
  account?: AccountFilter | null
  /** True for the one account at which the person is met first; the first of the list unless set. */
  isPrimary?: BooleanFilter | null
  /** What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known. */
  role?: StringFilter | null
}

/** The place of a person in one account. */
export interface ContactAccountInput {
  /** The account to which the person belongs. */
  account: string
  /** True for the one account at which the person is met first; the first of the list unless set. False unless given. */
  isPrimary?: boolean | null
  /** What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known. */
  role?: string | null
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface ContactAccountListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: ContactAccountFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: ContactAccountFilter | null
  /** At least one entry meets this. */
  some?: ContactAccountFilter | null
}

/** The place of a person in one account. */
export interface ContactAccountRowInput {
  /** The account to which the person belongs. */
  account?: string | null
  /** In place of `account`: by another system’s id. */
  accountExternalId?: ExternalIdInput | null
  /** True for the one account at which the person is met first; the first of the list unless set. False unless given. */
  isPrimary?: boolean | null
  /** What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known. */
  role?: string | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type ContactBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new contact. What is left out stays empty or takes its default. */
export interface ContactCreateInput {
  /** The accounts to which the person belongs. One of them is the primary one, as soon as there are any. */
  accounts?: readonly ContactAccountInput[] | null
  /** Other ways to reach the person, the preferred first. */
  channels?: readonly ChannelInput[] | null
  /** What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Part of the organisation in which the person works; null when not known. */
  department?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en. */
  languages?: readonly string[] | null
  /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
  name?: string | null
  /** Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. You, unless given. */
  owner?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** The person directly above in the organisation; null at the top or when not known. */
  reportsTo?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** How the person decides and what they like, in short words: careful, prefers numbers, plays golf. */
  traits?: readonly string[] | null
}

/** Which contacts to find. Members that are given must all hold; what you may not see is not there. */
export interface ContactFilter {
  /** The accounts to which the person belongs. One of them is the primary one, as soon as there are any. */
  accounts?: ContactAccountListFilter | null
  /** Everything that happened around the contact and all that is to be done: its timeline, whatever the channel. */
  activities?: ActivityListFilter | null
  /** All of these hold. */
  and?: readonly ContactFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** Leads that became this person’s record. */
  convertedLeads?: LeadListFilter | null
  /** When the contact was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Part of the organisation in which the person works; null when not known. */
  department?: StringFilter | null
  /** E-mail addresses, the most useful first. */
  emails?: TextListFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: StringFilter | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: StringFilter | null
  /** The id of the contact. */
  id?: IdFilter | null
  /** Where a field points to a contact: whether there is none that you may see. */
  isNull?: boolean | null
  /** Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en. */
  languages?: TextListFilter | null
  /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: ContactFilter | null
  /** Deals in which the person has a part. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly ContactFilter[] | null
  /** Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. */
  owner?: UserFilter | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: TextListFilter | null
  /** People directly below the person in the organisation. */
  reports?: ContactListFilter | null
  /** The person directly above in the organisation; null at the top or when not known. */
  reportsTo?: ContactFilter | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: StringFilter | null
  /** How the person decides and what they like, in short words: careful, prefers numbers, plays golf. */
  traits?: TextListFilter | null
  /** When the contact was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the contact was written, from 1. */
  version?: IntFilter | null
}

/** By what contacts are grouped. Give exactly one member. */
export type ContactGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By department, regardless of case and accents. */
  | { department: boolean }
  /** By family name, regardless of case and accents. */
  | { familyName: boolean }
  /** By given name, regardless of case and accents. */
  | { givenName: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By the reports to, a contact; one that you may not see counts as none. */
  | { reportsTo: boolean }
  /** By title, regardless of case and accents. */
  | { title: boolean }

/** How a file is read, and what becomes of its rows. */
export interface ContactImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: ContactBulkMatch | null
}

/** Asks about a list of contacts, of which only those count that you may see. Several members must all hold. */
export interface ContactListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: ContactFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: ContactFilter | null
  /** At least one entry meets this. */
  some?: ContactFilter | null
}

/** Which contact is meant. Give exactly one member; where none fits, a new one is made. */
export type ContactMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what contacts are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type ContactOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the contact was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By department, regardless of case and accents. */
  | { department: Direction }
  /** By family name, regardless of case and accents. */
  | { familyName: Direction }
  /** By given name, regardless of case and accents. */
  | { givenName: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By a field of the reports to; one that is empty or that you may not see counts as the largest. */
  | { reportsTo: ContactOrder }
  /** By title, regardless of case and accents. */
  | { title: Direction }
  /** By when the contact was last changed. */
  | { updatedAt: Direction }
  /** By how often the contact was written. */
  | { version: Direction }

/** A new contact, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `ContactCreateInput` requires. */
export interface ContactRowInput {
  /** The accounts to which the person belongs. One of them is the primary one, as soon as there are any. */
  accounts?: readonly ContactAccountRowInput[] | null
  /** Other ways to reach the person, the preferred first. */
  channels?: readonly ChannelInput[] | null
  /** What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Part of the organisation in which the person works; null when not known. */
  department?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en. */
  languages?: readonly string[] | null
  /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
  name?: string | null
  /** Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** The person directly above in the organisation; null at the top or when not known. */
  reportsTo?: string | null
  /** In place of `reportsTo`: by another system’s id. */
  reportsToExternalId?: ExternalIdInput | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** How the person decides and what they like, in short words: careful, prefers numbers, plays golf. */
  traits?: readonly string[] | null
}

/** What is to change in every contact that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface ContactSetInput {
  /** The accounts to which the person belongs. One of them is the primary one, as soon as there are any. */
  accounts?: readonly ContactAccountInput[] | null
  /** Other ways to reach the person, the preferred first. */
  channels?: readonly ChannelInput[] | null
  /** What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Part of the organisation in which the person works; null when not known. */
  department?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en. */
  languages?: readonly string[] | null
  /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
  name?: string | null
  /** Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. */
  owner?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** The person directly above in the organisation; null at the top or when not known. */
  reportsTo?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** How the person decides and what they like, in short words: careful, prefers numbers, plays golf. */
  traits?: readonly string[] | null
}

/** What is to change in one contact. A member that is absent changes nothing, null clears, a list replaces. */
export interface ContactUpdateInput {
  /** The accounts to which the person belongs. One of them is the primary one, as soon as there are any. */
  accounts?: readonly ContactAccountInput[] | null
  /** Other ways to reach the person, the preferred first. */
  channels?: readonly ChannelInput[] | null
  /** What the person allowed us and took back. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Part of the organisation in which the person works; null when not known. */
  department?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** Which contact to change. */
  id: string
  /** Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en. */
  languages?: readonly string[] | null
  /** The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller. */
  name?: string | null
  /** Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody. */
  owner?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** The person directly above in the organisation; null at the top or when not known. */
  reportsTo?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** How the person decides and what they like, in short words: careful, prefers numbers, plays golf. */
  traits?: readonly string[] | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type CurrencyBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new currency. What is left out stays empty or takes its default. */
export interface CurrencyCreateInput {
  /** ISO 4217 code, such as CNY. It never changes. */
  code: string
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. False unless given. */
  isBase?: boolean | null
  /** The name in words, such as Chinese yuan. */
  name: string
}

/** Which currencies to find. Members that are given must all hold; what you may not see is not there. */
export interface CurrencyFilter {
  /** All of these hold. */
  and?: readonly CurrencyFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** ISO 4217 code, such as CNY. It never changes. */
  code?: StringFilter | null
  /** When the currency was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the currency. */
  id?: IdFilter | null
  /** True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  isBase?: BooleanFilter | null
  /** Where a field points to a currency: whether there is none that you may see. */
  isNull?: boolean | null
  /** The name in words, such as Chinese yuan. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: CurrencyFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly CurrencyFilter[] | null
  /** When the currency was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the currency was written, from 1. */
  version?: IntFilter | null
}

/** By what currencies are grouped. Give exactly one member. */
export type CurrencyGroupBy =
  /** By code, regardless of case and accents. */
  | { code: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By is base: True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  | { isBase: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }

/** How a file is read, and what becomes of its rows. */
export interface CurrencyImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: CurrencyBulkMatch | null
}

/** Which currency is meant. Give exactly one member; where none fits, a new one is made. */
export type CurrencyMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what currencies are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type CurrencyOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By code, regardless of case and accents. */
  | { code: Direction }
  /** By when the currency was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By is base: True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  | { isBase: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By when the currency was last changed. */
  | { updatedAt: Direction }
  /** By how often the currency was written. */
  | { version: Direction }

/** What one unit of a currency is worth from a day on. */
export interface CurrencyRateInput {
  /** Of which currency; it must be among `currencies`. */
  currency: string
  /** The first day on which it holds. */
  day: string
  /** Units of the base currency for one unit, above 0; null takes the rate of that day away. */
  rate?: string | null
}

/** Exchange rates with the days from which they hold; all are written or none. */
export interface CurrencyRatesSetInput {
  /** At most 1,000; of several for one currency and day the last counts. */
  rates: readonly CurrencyRateInput[]
}

/** A new currency, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CurrencyCreateInput` requires. */
export interface CurrencyRowInput {
  /** ISO 4217 code, such as CNY. It never changes. */
  code?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  isBase?: boolean | null
  /** The name in words, such as Chinese yuan. */
  name?: string | null
}

/** What is to change in every currency that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface CurrencySetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  isBase?: boolean | null
  /** The name in words, such as Chinese yuan. */
  name?: string | null
}

/** What is to change in one currency. A member that is absent changes nothing, null clears, a list replaces. */
export interface CurrencyUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which currency to change. */
  id: string
  /** True for the one currency into which all amounts are converted; US dollars until another is set. It cannot change once rates or converted amounts are stored. */
  isBase?: boolean | null
  /** The name in words, such as Chinese yuan. */
  name?: string | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type CustomFieldDefinitionBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new custom field. What is left out stays empty or takes its default. */
export interface CustomFieldDefinitionCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What belongs into the field, for those who fill it; null when nobody wrote it down. */
  description?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** By what the API and programs name the field, such as salesOffice; stands once in the noun. */
  key: string
  /** What kind of value the field holds. Fixed as soon as a record has a value. */
  kind: CustomFieldKind
  /** What people call the field, such as Sales office. */
  label: string
  /** A record may have several of the options. False unless given. */
  multiple?: boolean | null
  /** The kind of records to which the field is added. */
  noun: Noun
  /** The values to choose from, in the order in which they are shown; empty unless the kind is OPTION. */
  options?: readonly string[] | null
  /** A new record must have a value, and none can be cleared. Records that have none already stay as they are. False unless given. */
  required?: boolean | null
  /** A value stands in one record of the noun. Cannot be set once records have values. False unless given. */
  unique?: boolean | null
}

/** Which custom field to remove, and whether with what records hold of it. */
export interface CustomFieldDefinitionDeleteInput {
  /** True removes its values from all records too, for good; without it a field with values is refused. */
  deleteValues?: boolean | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The custom field to remove. */
  id: string
}

/** Which custom fields to find. Members that are given must all hold; what you may not see is not there. */
export interface CustomFieldDefinitionFilter {
  /** All of these hold. */
  and?: readonly CustomFieldDefinitionFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the custom field was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the custom field. */
  id?: IdFilter | null
  /** Where a field points to a custom field: whether there is none that you may see. */
  isNull?: boolean | null
  /** By what the API and programs name the field, such as salesOffice; stands once in the noun. */
  key?: StringFilter | null
  /** What kind of value the field holds. Fixed as soon as a record has a value. */
  kind?: CustomFieldKindFilter | null
  /** What people call the field, such as Sales office. */
  label?: StringFilter | null
  /** A record may have several of the options. */
  multiple?: BooleanFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: CustomFieldDefinitionFilter | null
  /** The kind of records to which the field is added. */
  noun?: NounFilter | null
  /** The values to choose from, in the order in which they are shown; empty unless the kind is OPTION. */
  options?: TextListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly CustomFieldDefinitionFilter[] | null
  /** A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  required?: BooleanFilter | null
  /** A value stands in one record of the noun. Cannot be set once records have values. */
  unique?: BooleanFilter | null
  /** When the custom field was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the custom field was written, from 1. */
  version?: IntFilter | null
}

/** By what custom fields are grouped. Give exactly one member. */
export type CustomFieldDefinitionGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By key, regardless of case and accents. */
  | { key: boolean }
  /** By kind: What kind of value the field holds. Fixed as soon as a record has a value. */
  | { kind: boolean }
  /** By label, regardless of case and accents. */
  | { label: boolean }
  /** By multiple: A record may have several of the options. */
  | { multiple: boolean }
  /** By noun, regardless of case and accents. */
  | { noun: boolean }
  /** By required: A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  | { required: boolean }
  /** By unique: A value stands in one record of the noun. Cannot be set once records have values. */
  | { unique: boolean }

/** How a file is read, and what becomes of its rows. */
export interface CustomFieldDefinitionImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: CustomFieldDefinitionBulkMatch | null
}

/** Which custom field is meant. Give exactly one member; where none fits, a new one is made. */
export type CustomFieldDefinitionMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what custom fields are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type CustomFieldDefinitionOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the custom field was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By key, regardless of case and accents. */
  | { key: Direction }
  /** By kind, alphabetically. */
  | { kind: Direction }
  /** By label, regardless of case and accents. */
  | { label: Direction }
  /** By multiple: A record may have several of the options. */
  | { multiple: Direction }
  /** By noun, regardless of case and accents. */
  | { noun: Direction }
  /** By required: A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  | { required: Direction }
  /** By unique: A value stands in one record of the noun. Cannot be set once records have values. */
  | { unique: Direction }
  /** By when the custom field was last changed. */
  | { updatedAt: Direction }
  /** By how often the custom field was written. */
  | { version: Direction }

/** A new custom field, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `CustomFieldDefinitionCreateInput` requires. */
export interface CustomFieldDefinitionRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What belongs into the field, for those who fill it; null when nobody wrote it down. */
  description?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** By what the API and programs name the field, such as salesOffice; stands once in the noun. */
  key?: string | null
  /** What kind of value the field holds. Fixed as soon as a record has a value. */
  kind?: CustomFieldKind | null
  /** What people call the field, such as Sales office. */
  label?: string | null
  /** A record may have several of the options. */
  multiple?: boolean | null
  /** The kind of records to which the field is added. */
  noun?: Noun | null
  /** The values to choose from, in the order in which they are shown; empty unless the kind is OPTION. */
  options?: readonly string[] | null
  /** A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  required?: boolean | null
  /** A value stands in one record of the noun. Cannot be set once records have values. */
  unique?: boolean | null
}

/** What is to change in every custom field that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface CustomFieldDefinitionSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What belongs into the field, for those who fill it; null when nobody wrote it down. */
  description?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What kind of value the field holds. Fixed as soon as a record has a value. */
  kind?: CustomFieldKind | null
  /** What people call the field, such as Sales office. */
  label?: string | null
  /** A record may have several of the options. */
  multiple?: boolean | null
  /** The values to choose from, in the order in which they are shown; empty unless the kind is OPTION. */
  options?: readonly string[] | null
  /** A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  required?: boolean | null
  /** A value stands in one record of the noun. Cannot be set once records have values. */
  unique?: boolean | null
}

/** What is to change in one custom field. A member that is absent changes nothing, null clears, a list replaces. */
export interface CustomFieldDefinitionUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What belongs into the field, for those who fill it; null when nobody wrote it down. */
  description?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which custom field to change. */
  id: string
  /** What kind of value the field holds. Fixed as soon as a record has a value. */
  kind?: CustomFieldKind | null
  /** What people call the field, such as Sales office. */
  label?: string | null
  /** A record may have several of the options. */
  multiple?: boolean | null
  /** The values to choose from, in the order in which they are shown; empty unless the kind is OPTION. */
  options?: readonly string[] | null
  /** A new record must have a value, and none can be cleared. Records that have none already stay as they are. */
  required?: boolean | null
  /** A value stands in one record of the noun. Cannot be set once records have values. */
  unique?: boolean | null
}

/** Compares one custom field: give the member that fits the kind of the field, and only that one. */
export interface CustomFieldFilter {
  /** For a field of kind BOOLEAN. */
  boolean?: BooleanFilter | null
  /** For a field of kind DATE. */
  date?: DateFilter | null
  /** Which custom field, by the key of its definition. */
  key: string
  /** For a field of kind NUMBER. */
  number?: FloatFilter | null
  /** For a field of kind OPTION: some chosen option meets this. */
  option?: StringFilter | null
  /** For a field of kind TEXT. */
  text?: StringFilter | null
}

/** What kind of value a custom field holds. */
export type CustomFieldKind =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A calendar day. */
  | 'DATE'
  /** A number, with decimals where there are any. */
  | 'NUMBER'
  /** One of the options of the field, or several where it takes multiple. */
  | 'OPTION'
  /** One line of text. */
  | 'TEXT'

/** Compares a value of CustomFieldKind. Several operators must all hold. */
export interface CustomFieldKindFilter {
  /** The value equals this one. */
  eq?: CustomFieldKind | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly CustomFieldKind[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: CustomFieldKind | null
  /** The value is none of these, or empty. */
  nin?: readonly CustomFieldKind[] | null
}

/** Sorts by the value of one custom field. */
export interface CustomFieldOrder {
  /** Which way. */
  direction: Direction
  /** Which custom field, by the key of its definition. */
  key: string
}

/** A value for a custom field. Give the member that fits the kind of the field; the key alone, or null, clears the value. Fields that are not named stay as they are. */
export interface CustomFieldValueInput {
  /** For a field of kind BOOLEAN. */
  boolean?: boolean | null
  /** For a field of kind DATE. */
  date?: string | null
  /** Which custom field, by the key of its definition. */
  key: string
  /** For a field of kind NUMBER. */
  number?: number | null
  /** For a field of kind OPTION: one, or several where the field allows it. */
  options?: readonly string[] | null
  /** For a field of kind TEXT. */
  text?: string | null
}

/** Compares a calendar day. Several operators must all hold. */
export interface DateFilter {
  /** The value equals this one. */
  eq?: string | null
  /** The value comes after this one. */
  gt?: string | null
  /** The value comes after this one, or is it. */
  gte?: string | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly string[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value comes before this one. */
  lt?: string | null
  /** The value comes before this one, or is it. */
  lte?: string | null
  /** The value differs from this one, or is empty. */
  neq?: string | null
  /** The value is none of these, or empty. */
  nin?: readonly string[] | null
}

/** Compares an instant. Several operators must all hold. */
export interface DateTimeFilter {
  /** The value equals this one. */
  eq?: string | null
  /** The value comes after this one. */
  gt?: string | null
  /** The value comes after this one, or is it. */
  gte?: string | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly string[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value comes before this one. */
  lt?: string | null
  /** The value comes before this one, or is it. */
  lte?: string | null
  /** The value differs from this one, or is empty. */
  neq?: string | null
  /** The value is none of these, or empty. */
  nin?: readonly string[] | null
}

/** Days from one to another, both within. Without an end it is open there. */
export interface DayRangeInput {
  /** The first day; null or absent: from the beginning. */
  from?: string | null
  /** The last day; null or absent: without end. */
  to?: string | null
}

/** By what deals are grouped for their figures. Give exactly one member, and true where it is a yes or no. A record that you may not see counts as none. */
export type DealGroupBy =
  /** By the customer to whom one wants to sell. */
  | { account: boolean }
  /** By the industry of the customer, regardless of case and accents. */
  | { accountIndustry: boolean }
  /** By the campaign that brought it, regardless of case and accents. */
  | { campaign: boolean }
  /** By the period in which the decision is expected. */
  | { closeDate: Period }
  /** By the period in which the deal was won or lost; open deals have none. */
  | { closedOn: Period }
  /** By the value of the custom field of deals with this key. */
  | { customField: string }
  /** By the period in which the work on the deal began. */
  | { openedOn: Period }
  /** By who sells. */
  | { owner: boolean }
  /** By the way of selling through which the deal goes. */
  | { pipeline: boolean }
  /** By why it was won or lost, regardless of case and accents. */
  | { reason: boolean }
  /** By where the deal came from, regardless of case and accents. */
  | { source: boolean }
  /** By the stage where the deal stands now. */
  | { stage: boolean }
  /** By the team in which the owner works now. */
  | { team: boolean }

/** Which way a list is sorted. An empty value counts as the largest. */
export type Direction =
  /** Smallest first; empty values come last. */
  | 'ASC'
  /** Largest first; empty values come first. */
  | 'DESC'

/** What becomes of the good rows of a bulk write when others are refused. */
export type ErrorPolicy =
  /** One refused row leaves nothing written. */
  | 'ATOMIC'
  /** Refused rows fail by themselves; the others are written. */
  | 'PER_ROW'

/** Which events are wanted. Conditions that stand together must all hold; a list that is left out asks nothing, an empty one finds nothing. */
export interface EventFilter {
  /** Who did it, by the ids of users; at most 100. */
  actorIds?: readonly string[] | null
  /** To which records it happened, by their ids; at most 100. */
  subjectIds?: readonly string[] | null
  /** What happened, such as opportunity.won or account.updated; at most 100. Every kind of record has created, updated, archived, unarchived, deleted. */
  types?: readonly string[] | null
}

/** Compares text, character by character. Several operators must all hold. */
export interface ExactFilter {
  /** The value equals this one. */
  eq?: string | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly string[] | null
  /** The value differs from this one, or is empty. */
  neq?: string | null
  /** The value is none of these, or empty. */
  nin?: readonly string[] | null
}

/** Whether an exit check is done. */
export interface ExitCheckAnswerInput {
  /** True ticks it, false takes the tick back. */
  done: boolean
  /** Which of `Stage.exitChecks`, by its key. */
  key: string
}

/** A yes-or-no question about a deal that is to leave a stage. */
export interface ExitCheckInput {
  /** By what name programs know the check, once in the stage: budget. */
  key: string
  /** The question as people read it. */
  label: string
  /** Whether it must be done before the deal goes on. True unless given. */
  required?: boolean | null
}

/** Finds records that have an external id which meets all of this. */
export interface ExternalIdFilter {
  /** The id in the other system. */
  id?: ExactFilter | null
  /** The other system. */
  source?: ExactFilter | null
}

/** The id by which another system knows a record. */
export interface ExternalIdInput {
  /** The id there, compared exactly. */
  id: string
  /** The other system, by a short name such as `sap`. */
  source: string
}

/** What a role may do with a field. */
export type FieldAccess =
  /** Reads as null; neither searched, filtered, sorted, grouped, matched nor written by. */
  | 'HIDDEN'
  /** Seen, but not changed. */
  | 'READ'
  /** Seen and changed. */
  | 'WRITE'

/** Compares a value of FieldAccess. Several operators must all hold. */
export interface FieldAccessFilter {
  /** The value equals this one. */
  eq?: FieldAccess | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly FieldAccess[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: FieldAccess | null
  /** The value is none of these, or empty. */
  nin?: readonly FieldAccess[] | null
}

/** With which characters a file is written. */
export type FileEncoding =
  /** The Chinese standard, which GBK and GB2312 are part of. */
  | 'GB18030'
  /** Unicode in one to four bytes, with or without a byte order mark. */
  | 'UTF_8'
  /** Unicode in two bytes, as spreadsheets call Unicode text. */
  | 'UTF_16LE'
  /** Western European, as older programs on Windows write. */
  | 'WINDOWS_1252'

/** How records are written in a file. */
export type FileFormat =
  /** One record in each row, one value in each cell, after a header. */
  | 'CSV'
  /** One JSON object in each line. */
  | 'NDJSON'

/** Compares a number. Several operators must all hold. */
export interface FloatFilter {
  /** The value equals this one. */
  eq?: number | null
  /** The value comes after this one. */
  gt?: number | null
  /** The value comes after this one, or is it. */
  gte?: number | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly number[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value comes before this one. */
  lt?: number | null
  /** The value comes before this one, or is it. */
  lte?: number | null
  /** The value differs from this one, or is empty. */
  neq?: number | null
  /** The value is none of these, or empty. */
  nin?: readonly number[] | null
}

/** Where a deal stands in a forecast. */
export type ForecastCategory =
  /** May come in if all goes well. */
  | 'BEST_CASE'
  /** Won: the amount counts in full. */
  | 'CLOSED'
  /** Promised: we count on it. */
  | 'COMMIT'
  /** Left out of forecasts. */
  | 'OMITTED'
  /** Open, and too early to count on. */
  | 'PIPELINE'

/** Compares a value of ForecastCategory. Several operators must all hold. */
export interface ForecastCategoryFilter {
  /** The value equals this one. */
  eq?: ForecastCategory | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ForecastCategory[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ForecastCategory | null
  /** The value is none of these, or empty. */
  nin?: readonly ForecastCategory[] | null
}

/** What happened to a forecast. */
export type ForecastChangeKind =
  /** A deal, a quota, an override or the tree of people changed, and with it the forecast. */
  | 'CHANGED'
  /** Nothing: the connection lives, and you are up to date as far as the cursor. */
  | 'HEARTBEAT'

/** How far apart the points of a trend are. */
export type ForecastEvery =
  /** Every day. */
  | 'DAY'
  /** Every seventh day, so that the last day is one of them. */
  | 'WEEK'

/** A way to say what a period will bring. */
export type ForecastMethod =
  /** What was won and the open deals of the categories COMMIT and BEST_CASE, in full. */
  | 'BEST_CASE'
  /** What was won and the open deals of category COMMIT, in full. */
  | 'COMMIT'
  /** What was won, and every open deal, whatever its expected day and category, times the chance of deals in its stage to be won within the whole weeks that are left of the period. The chances are learnt from how deals of the scope went from week to week before the moment. */
  | 'MARKOV'
  /** What people said: COMMIT with the overrides that stood at the moment and that you may see, the highest ones in the tree first. */
  | 'SUBMITTED'
  /** What was won, and every open deal of the period times its probability; OMITTED deals count for nothing. The standard deviation takes deals as independent of each other. */
  | 'WEIGHTED'

/** Why a method says nothing. */
export type ForecastMethodLack =
  /** The moment lies before the first deal that is known here. */
  | 'BEFORE_HISTORY'
  /** Of a pipeline in which deals are open, fewer than 30 were seen to be won or lost before the moment: too few to learn from. */
  | 'TOO_FEW_CLOSED'

/** The cumulative numbers of a forecast that people may override. */
export type ForecastOverrideCategory =
  /** What was won, what is committed and the best case. */
  | 'BEST_CASE'
  /** What was won and what is committed. */
  | 'COMMIT'
  /** What was won and the whole open pipeline; OMITTED deals are not in it. */
  | 'PIPELINE'

/** Compares a value of ForecastOverrideCategory. Several operators must all hold. */
export interface ForecastOverrideCategoryFilter {
  /** The value equals this one. */
  eq?: ForecastOverrideCategory | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ForecastOverrideCategory[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ForecastOverrideCategory | null
  /** The value is none of these, or empty. */
  nin?: readonly ForecastOverrideCategory[] | null
}

/** Which forecast overrides to find. Members that are given must all hold; what you may not see is not there. */
export interface ForecastOverrideFilter {
  /** What it will land at, in the base currency; null: what was said before is withdrawn. */
  amount?: MoneyFilter | null
  /** All of these hold. */
  and?: readonly ForecastOverrideFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** Which of the cumulative numbers it is about. */
  category?: ForecastOverrideCategoryFilter | null
  /** When the forecast override was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the forecast override. */
  id?: IdFilter | null
  /** Where a field points to a forecast override: whether there is none that you may see. */
  isNull?: boolean | null
  /** In which capacity it was said; a manager’s word counts before the owner’s. */
  kind?: ForecastOverrideKindFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: ForecastOverrideFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly ForecastOverrideFilter[] | null
  /** Who said it. */
  owner?: UserFilter | null
  /** Why it will land there. */
  reason?: StringFilter | null
  /** The first day of the period. */
  start?: DateFilter | null
  /** The team whose number it is, with the teams below it; null for a person’s. */
  team?: TeamFilter | null
  /** How long the period is. */
  unit?: ForecastPeriodUnitFilter | null
  /** When the forecast override was last changed. */
  updatedAt?: DateTimeFilter | null
  /** The person whose number it is; null for a team’s. */
  user?: UserFilter | null
  /** How often the forecast override was written, from 1. */
  version?: IntFilter | null
}

/** By what forecast overrides are grouped. Give exactly one member. */
export type ForecastOverrideGroupBy =
  /** By category: Which of the cumulative numbers it is about. */
  | { category: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By kind: In which capacity it was said; a manager’s word counts before the owner’s. */
  | { kind: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By reason, regardless of case and accents. */
  | { reason: boolean }
  /** By the period of start: The first day of the period. */
  | { start: Period }
  /** By the team, a team; one that you may not see counts as none. */
  | { team: boolean }
  /** By unit: How long the period is. */
  | { unit: boolean }
  /** By the user, a user; one that you may not see counts as none. */
  | { user: boolean }

/** Whose number of a period will be what, and why. */
export interface ForecastOverrideInput {
  /** What the period will land at, in the base currency: won deals included. Null or absent withdraws what you or others said before in the same capacity. */
  amount?: MoneyInput | null
  /** Which of the cumulative numbers it is about. */
  category: ForecastOverrideCategory
  /** Of which period. */
  period: ForecastPeriodInput
  /** Why it will land there. At most 1000 characters. */
  reason: string
  /** The team whose number it is, with the teams below it; give this or `userId`. */
  teamId?: string | null
  /** The person whose number it is; give this or `teamId`. */
  userId?: string | null
}

/** In which capacity somebody overrides a forecast. */
export type ForecastOverrideKind =
  /** By somebody above. */
  | 'MANAGER'
  /** By the person themselves, or by who leads the team. */
  | 'OWNER'

/** Compares a value of ForecastOverrideKind. Several operators must all hold. */
export interface ForecastOverrideKindFilter {
  /** The value equals this one. */
  eq?: ForecastOverrideKind | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ForecastOverrideKind[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ForecastOverrideKind | null
  /** The value is none of these, or empty. */
  nin?: readonly ForecastOverrideKind[] | null
}

/** By what forecast overrides are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type ForecastOverrideOrder =
  /** By amount: by currency first, then by the amount. */
  | { amount: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By category, alphabetically. */
  | { category: Direction }
  /** By when the forecast override was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By kind, alphabetically. */
  | { kind: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By reason, regardless of case and accents. */
  | { reason: Direction }
  /** By start: The first day of the period. */
  | { start: Direction }
  /** By a field of the team; one that is empty or that you may not see counts as the largest. */
  | { team: TeamOrder }
  /** By unit, alphabetically. */
  | { unit: Direction }
  /** By when the forecast override was last changed. */
  | { updatedAt: Direction }
  /** By a field of the user; one that is empty or that you may not see counts as the largest. */
  | { user: UserOrder }
  /** By how often the forecast override was written. */
  | { version: Direction }

/** Which period: how long, and one of its days. */
export interface ForecastPeriodInput {
  /** Any day of it, in the years 1000 to 8999; today, in UTC, unless given. */
  day?: string | null
  /** Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true. */
  fiscal?: boolean | null
  /** How long it is. */
  unit: ForecastPeriodUnit
}

/** How long a period of forecasts is; periods are made of whole months. */
export type ForecastPeriodUnit =
  /** A month of the calendar; fiscal years change nothing about months. */
  | 'MONTH'
  /** Three months, counted from the beginning of the calendar year or of the fiscal year. */
  | 'QUARTER'
  /** Twelve months, from January or from the first month of the fiscal year. */
  | 'YEAR'

/** Compares a value of ForecastPeriodUnit. Several operators must all hold. */
export interface ForecastPeriodUnitFilter {
  /** The value equals this one. */
  eq?: ForecastPeriodUnit | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ForecastPeriodUnit[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ForecastPeriodUnit | null
  /** The value is none of these, or empty. */
  nin?: readonly ForecastPeriodUnit[] | null
}

/** Of whom a row of a forecast is. */
export type ForecastRowKind =
  /** All people, and the deals that nobody owns. */
  | 'COMPANY'
  /** A team: its people and all teams below it. */
  | 'TEAM'
  /** Deals that nobody owns. */
  | 'UNOWNED'
  /** One person: the deals that they own. */
  | 'USER'

/** Which forecast settings records to find. Members that are given must all hold; what you may not see is not there. */
export interface ForecastSettingsFilter {
  /** All of these hold. */
  and?: readonly ForecastSettingsFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the forecast settings was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The month on whose first day the fiscal year begins, 1 to 12; 1: fiscal and calendar years are the same. A fiscal year is named by the calendar year in which it ends. */
  fiscalYearStartMonth?: IntFilter | null
  /** The id of the forecast settings. */
  id?: IdFilter | null
  /** Where a field points to a forecast settings: whether there is none that you may see. */
  isNull?: boolean | null
  /** What these settings are called. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: ForecastSettingsFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly ForecastSettingsFilter[] | null
  /** When the forecast settings was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the forecast settings was written, from 1. */
  version?: IntFilter | null
}

/** What changes about forecasts; what is not given stays as it is. */
export interface ForecastSettingsUpdateInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The month on whose first day the fiscal year begins, 1 to 12. Quotas and overrides stay with the days for which they were made. */
  fiscalYearStartMonth?: number | null
}

/** By what the open amount of a period grew or shrank between two moments. */
export type ForecastWaterfallKind =
  /** What they lost in worth, down to nothing where the amount was taken away. */
  | 'DECREASED'
  /** What deals that stood at the start gained in worth, of those that still stand and of those won since; a first amount, or a first rate for it, counts too. */
  | 'INCREASED'
  /** Deals that were lost since, with what they were worth at the start. Those that came in and were lost between the moments are counted here and in the step by which they came, if they were expected in the period. */
  | 'LOST'
  /** Deals that were not there at the start: made since, or archived then and back in use now. They come in with what they are worth at the end. */
  | 'NEW'
  /** Open deals that were expected only after the period, or on no day, and are expected in it now. */
  | 'PULLED_IN'
  /** Open deals that are expected before the period now, mostly because they go faster. */
  | 'PULLED_OUT'
  /** Open deals that were expected before the period and slipped into it. */
  | 'PUSHED_IN'
  /** Open deals that were put off beyond the period, or are expected on no day any more. */
  | 'PUSHED_OUT'
  /** Deals that were archived or deleted since, by when they still belonged to the scope. */
  | 'REMOVED'
  /** Deals that were won or lost at the start and are open again, or closed the other way. */
  | 'REOPENED'
  /** Deals that somebody outside the scope owned at the start, wherever and however they stood then. */
  | 'TRANSFERRED_IN'
  /** Deals that somebody outside the scope owns at the end, wherever and however they stand now. */
  | 'TRANSFERRED_OUT'
  /** Deals that were won since, with what they are worth as won. Those that came in and were won between the moments are counted here and in the step by which they came, if they closed on a day of the period. */
  | 'WON'

/** How far a right of a role reaches. */
export type GrantReach =
  /** Every record. */
  | 'ALL'
  /** No right: takes back what a less exact line of the same role gives. */
  | 'NONE'
  /** Records that the person owns. */
  | 'OWN'
  /** Own records, and those of the partner account for which the person works: the account with all below it, what belongs to them, and what people of that partner own. */
  | 'PARTNER'
  /** Records owned by somebody of the own team or of a team below it. */
  | 'TEAM'

/** Compares an id, exactly. Several operators must all hold. */
export interface IdFilter {
  /** The value equals this one. */
  eq?: string | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly string[] | null
  /** The value differs from this one, or is empty. */
  neq?: string | null
  /** The value is none of these, or empty. */
  nin?: readonly string[] | null
}

/** Where a column of a file goes. */
export interface ImportColumnInput {
  /** The column, as the header names it. */
  column?: string | null
  /** The field: `name`, `amount.amount` and `amount.currency`, `account` (an id) or `account.externalIds.sap` (the id there), `externalIds.sap`, `customFields.key`, `domains` (several with semicolons between them), `addresses.0.city`. */
  field: string
  /** How dates are written, such as `DD.MM.YYYY` or `M/D/YYYY HH:mm` (UTC); as 2026-05-31 unless given. */
  pattern?: string | null
  /** In place of a column: what every row gets, such as a currency. */
  value?: string | null
}

/** Compares a whole number. Several operators must all hold. */
export interface IntFilter {
  /** The value equals this one. */
  eq?: number | null
  /** The value comes after this one. */
  gt?: number | null
  /** The value comes after this one, or is it. */
  gte?: number | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly number[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value comes before this one. */
  lt?: number | null
  /** The value comes before this one, or is it. */
  lte?: number | null
  /** The value differs from this one, or is empty. */
  neq?: number | null
  /** The value is none of these, or empty. */
  nin?: readonly number[] | null
}

/** What `jobCancel` needs to know. */
export interface JobCancelInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which job. */
  id: string
}

/** Which jobs to find. Members that are given must all hold; what you may not see is not there. */
export interface JobFilter {
  /** All of these hold. */
  and?: readonly JobFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** Records that were made. */
  created?: IntFilter | null
  /** When the job was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Everything is tried and nothing written: the results are those that a real run would have. */
  dryRun?: BooleanFilter | null
  /** When it was done, failed or was canceled; null before. */
  endedAt?: DateTimeFilter | null
  /** Until when its results can be read and it can be taken back: 7 days after its end; null before. */
  expiresAt?: DateTimeFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** Rows or records that were refused; the results say why. */
  failed?: IntFilter | null
  /** The id of the job. */
  id?: IdFilter | null
  /** Where a field points to a job: whether there is none that you may see. */
  isNull?: boolean | null
  /** What kind of work it is. */
  kind?: JobKindFilter | null
  /** What was asked for, by the name of its mutation: accountsImport, contactsBulkUpdate. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: JobFilter | null
  /** On which kind of records it works. */
  noun?: NounFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly JobFilter[] | null
  /** Who asked for it, and with whose rights it works. The files of a job are for this person alone. */
  owner?: UserFilter | null
  /** Rows or records that are done, in whatever way. */
  processed?: IntFilter | null
  /** When it was first taken up; null before. */
  startedAt?: DateTimeFilter | null
  /** How far it has come. */
  status?: JobStatusFilter | null
  /** Rows or records that are to be done; null while that is not known. */
  total?: IntFilter | null
  /** Records that were already as they were to be. */
  unchanged?: IntFilter | null
  /** The job that this one takes back; null for other kinds. */
  undoes?: JobFilter | null
  /** Jobs that take this one back. */
  undoneBy?: JobListFilter | null
  /** Records that were changed. */
  updated?: IntFilter | null
  /** When the job was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the job was written, from 1. */
  version?: IntFilter | null
}

/** By what jobs are grouped. Give exactly one member. */
export type JobGroupBy =
  /** By created: Records that were made. */
  | { created: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By dry run: Everything is tried and nothing written: the results are those that a real run would have. */
  | { dryRun: boolean }
  /** By the period of ended at: When it was done, failed or was canceled; null before. */
  | { endedAt: Period }
  /** By the period of expires at: Until when its results can be read and it can be taken back: 7 days after its end; null before. */
  | { expiresAt: Period }
  /** By failed: Rows or records that were refused; the results say why. */
  | { failed: boolean }
  /** By kind: What kind of work it is. */
  | { kind: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By noun, regardless of case and accents. */
  | { noun: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By processed: Rows or records that are done, in whatever way. */
  | { processed: boolean }
  /** By the period of started at: When it was first taken up; null before. */
  | { startedAt: Period }
  /** By status: How far it has come. */
  | { status: boolean }
  /** By total: Rows or records that are to be done; null while that is not known. */
  | { total: boolean }
  /** By unchanged: Records that were already as they were to be. */
  | { unchanged: boolean }
  /** By the undoes, a job; one that you may not see counts as none. */
  | { undoes: boolean }
  /** By updated: Records that were changed. */
  | { updated: boolean }

/** What kind of work a job is. */
export type JobKind =
  /** The same is done to all records that a filter found. */
  | 'CHANGE'
  /** Records are written to a file. */
  | 'EXPORT'
  /** Rows of a file are written. */
  | 'IMPORT'
  /** What another job did is taken back. */
  | 'UNDO'

/** Compares a value of JobKind. Several operators must all hold. */
export interface JobKindFilter {
  /** The value equals this one. */
  eq?: JobKind | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly JobKind[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: JobKind | null
  /** The value is none of these, or empty. */
  nin?: readonly JobKind[] | null
}

/** Asks about a list of jobs, of which only those count that you may see. Several members must all hold. */
export interface JobListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: JobFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: JobFilter | null
  /** At least one entry meets this. */
  some?: JobFilter | null
}

/** By what jobs are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type JobOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By created: Records that were made. */
  | { created: Direction }
  /** By when the job was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By dry run: Everything is tried and nothing written: the results are those that a real run would have. */
  | { dryRun: Direction }
  /** By ended at: When it was done, failed or was canceled; null before. */
  | { endedAt: Direction }
  /** By expires at: Until when its results can be read and it can be taken back: 7 days after its end; null before. */
  | { expiresAt: Direction }
  /** By failed: Rows or records that were refused; the results say why. */
  | { failed: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By kind, alphabetically. */
  | { kind: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By noun, regardless of case and accents. */
  | { noun: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By processed: Rows or records that are done, in whatever way. */
  | { processed: Direction }
  /** By started at: When it was first taken up; null before. */
  | { startedAt: Direction }
  /** By status, alphabetically. */
  | { status: Direction }
  /** By total: Rows or records that are to be done; null while that is not known. */
  | { total: Direction }
  /** By unchanged: Records that were already as they were to be. */
  | { unchanged: Direction }
  /** By a field of the undoes; one that is empty or that you may not see counts as the largest. */
  | { undoes: JobOrder }
  /** By updated: Records that were changed. */
  | { updated: Direction }
  /** By when the job was last changed. */
  | { updatedAt: Direction }
  /** By how often the job was written. */
  | { version: Direction }

/** How far a job has come. */
export type JobStatus =
  /** Somebody stopped it. What was done until then stands. */
  | 'CANCELED'
  /** It has come to its end; rows that failed are counted. */
  | 'DONE'
  /** It could not go on, as its message says. What was done until then stands. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is at work. */
  | 'RUNNING'
  /** Its file is on the way. */
  | 'UPLOADING'
  /** It waits for its file. */
  | 'WAITING'

/** Compares a value of JobStatus. Several operators must all hold. */
export interface JobStatusFilter {
  /** The value equals this one. */
  eq?: JobStatus | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly JobStatus[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: JobStatus | null
  /** The value is none of these, or empty. */
  nin?: readonly JobStatus[] | null
}

/** What becomes of records that a job made, when it is taken back. */
export type JobUndoCreated =
  /** They are put away: whoever needs one can bring it back. */
  | 'ARCHIVE'
  /** They are removed for good, where nothing points to them. Kinds of records that cannot be removed are put away. */
  | 'DELETE'

/** What `jobUndo` needs to know. */
export interface JobUndoInput {
  /** What becomes of records that it made; ARCHIVE unless given. */
  created?: JobUndoCreated | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which job. */
  id: string
}

/** Which GraphQL documents a key may send. */
export type KeyDocuments =
  /** Any document, registered or not. */
  | 'ANY'
  /** Registered documents alone (see `TrustedDocument`), by their id or by their exact text; anything else fails with DOCUMENT_NOT_TRUSTED. */
  | 'TRUSTED'

/** Compares a value of KeyDocuments. Several operators must all hold. */
export interface KeyDocumentsFilter {
  /** The value equals this one. */
  eq?: KeyDocuments | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly KeyDocuments[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: KeyDocuments | null
  /** The value is none of these, or empty. */
  nin?: readonly KeyDocuments[] | null
}

/** What becomes of activities about a lead that is converted. */
export type LeadActivities =
  /** They are about the lead and about the new records. There is still one of each. */
  | 'COPY'
  /** They stay with the lead alone. */
  | 'LEAVE'
  /** They are about the new records in place of the lead. */
  | 'MOVE'

/** What `leadAssign` needs to know. */
export interface LeadAssignInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which lead. */
  id: string
}

/** Which entries count. Somebody who gets leads by a rule: a person, or the people of a team by their names. */
export interface LeadAssignmentMemberFilter {
  /** The team whose own people get leads, without those of teams below it; null for a person. */
  team?: TeamFilter | null
  /** For which territory they stand, for the method TERRITORY alone; compared regardless of case. */
  territory?: StringFilter | null
  /** The person; null for a team. */
  user?: UserFilter | null
}

/** Somebody who gets leads by a rule: a person, or the people of a team by their names. */
export interface LeadAssignmentMemberInput {
  /** The team whose own people get leads, without those of teams below it; null for a person. */
  team?: string | null
  /** For which territory they stand, for the method TERRITORY alone; compared regardless of case. */
  territory?: string | null
  /** The person; null for a team. */
  user?: string | null
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface LeadAssignmentMemberListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: LeadAssignmentMemberFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: LeadAssignmentMemberFilter | null
  /** At least one entry meets this. */
  some?: LeadAssignmentMemberFilter | null
}

/** Somebody who gets leads by a rule: a person, or the people of a team by their names. */
export interface LeadAssignmentMemberRowInput {
  /** The team whose own people get leads, without those of teams below it; null for a person. */
  team?: string | null
  /** In place of `team`: by another system’s id. */
  teamExternalId?: ExternalIdInput | null
  /** For which territory they stand, for the method TERRITORY alone; compared regardless of case. */
  territory?: string | null
  /** The person; null for a team. */
  user?: string | null
  /** In place of `user`: by another system’s id. */
  userExternalId?: ExternalIdInput | null
}

/** How an assignment rule chooses one of its members. */
export type LeadAssignmentMethod =
  /** The first in the list who is in use. */
  | 'FIXED'
  /** The one with the fewest open leads; of equals the first in the list. */
  | 'LEAST_LOADED'
  /** One after the other, in the order of the list. */
  | 'ROUND_ROBIN'
  /** Of those for the territory of the lead the one with the fewest open leads. */
  | 'TERRITORY'

/** Compares a value of LeadAssignmentMethod. Several operators must all hold. */
export interface LeadAssignmentMethodFilter {
  /** The value equals this one. */
  eq?: LeadAssignmentMethod | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly LeadAssignmentMethod[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: LeadAssignmentMethod | null
  /** The value is none of these, or empty. */
  nin?: readonly LeadAssignmentMethod[] | null
}

/** Why somebody got a lead or did not. */
export type LeadAssignmentReason =
  /** They are put away. */
  | 'ARCHIVED'
  /** They got it. */
  | 'CHOSEN'
  /** Somebody before them could take it. */
  | 'LATER_IN_LIST'
  /** They have more open leads. */
  | 'MORE_LOAD'
  /** Somebody else was next. */
  | 'NOT_THEIR_TURN'
  /** They stand for other territories. */
  | 'OTHER_TERRITORY'

/** By what each row is matched with what stands here. Give exactly one member. */
export type LeadAssignmentRuleBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new lead assignment rule. What is left out stays empty or takes its default. */
export interface LeadAssignmentRuleCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead. */
  filter: unknown
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** Whether the rule is asked; an archived one is not either. True unless given. */
  isActive?: boolean | null
  /** Who gets leads, in order. A person stands in the order of their first place; archived users are passed over. */
  members?: readonly LeadAssignmentMemberInput[] | null
  /** How one of the members is chosen. */
  method: LeadAssignmentMethod
  /** What the rule is called; the lead’s `assignment` names it. */
  name: string
  /** Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  position?: number | null
}

/** Which lead assignment rules to find. Members that are given must all hold; what you may not see is not there. */
export interface LeadAssignmentRuleFilter {
  /** All of these hold. */
  and?: readonly LeadAssignmentRuleFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the lead assignment rule was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the lead assignment rule. */
  id?: IdFilter | null
  /** Whether the rule is asked; an archived one is not either. */
  isActive?: BooleanFilter | null
  /** Where a field points to a lead assignment rule: whether there is none that you may see. */
  isNull?: boolean | null
  /** Who gets leads, in order. A person stands in the order of their first place; archived users are passed over. */
  members?: LeadAssignmentMemberListFilter | null
  /** How one of the members is chosen. */
  method?: LeadAssignmentMethodFilter | null
  /** What the rule is called; the lead’s `assignment` names it. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: LeadAssignmentRuleFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly LeadAssignmentRuleFilter[] | null
  /** Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  position?: IntFilter | null
  /** When the lead assignment rule was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the lead assignment rule was written, from 1. */
  version?: IntFilter | null
}

/** By what lead assignment rules are grouped. Give exactly one member. */
export type LeadAssignmentRuleGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By is active: Whether the rule is asked; an archived one is not either. */
  | { isActive: boolean }
  /** By method: How one of the members is chosen. */
  | { method: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By position: Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  | { position: boolean }

/** How a file is read, and what becomes of its rows. */
export interface LeadAssignmentRuleImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: LeadAssignmentRuleBulkMatch | null
}

/** Which lead assignment rule is meant. Give exactly one member; where none fits, a new one is made. */
export type LeadAssignmentRuleMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what lead assignment rules are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type LeadAssignmentRuleOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the lead assignment rule was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By is active: Whether the rule is asked; an archived one is not either. */
  | { isActive: Direction }
  /** By method, alphabetically. */
  | { method: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By position: Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  | { position: Direction }
  /** By when the lead assignment rule was last changed. */
  | { updatedAt: Direction }
  /** By how often the lead assignment rule was written. */
  | { version: Direction }

/** A new lead assignment rule, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadAssignmentRuleCreateInput` requires. */
export interface LeadAssignmentRuleRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead. */
  filter?: unknown | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** Whether the rule is asked; an archived one is not either. */
  isActive?: boolean | null
  /** Who gets leads, in order. A person stands in the order of their first place; archived users are passed over. */
  members?: readonly LeadAssignmentMemberRowInput[] | null
  /** How one of the members is chosen. */
  method?: LeadAssignmentMethod | null
  /** What the rule is called; the lead’s `assignment` names it. */
  name?: string | null
  /** Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  position?: number | null
}

/** What is to change in every lead assignment rule that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadAssignmentRuleSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead. */
  filter?: unknown | null
  /** Whether the rule is asked; an archived one is not either. */
  isActive?: boolean | null
  /** Who gets leads, in order. A person stands in the order of their first place; archived users are passed over. */
  members?: readonly LeadAssignmentMemberInput[] | null
  /** How one of the members is chosen. */
  method?: LeadAssignmentMethod | null
  /** What the rule is called; the lead’s `assignment` names it. */
  name?: string | null
  /** Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  position?: number | null
}

/** What is to change in one lead assignment rule. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadAssignmentRuleUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead. */
  filter?: unknown | null
  /** Which lead assignment rule to change. */
  id: string
  /** Whether the rule is asked; an archived one is not either. */
  isActive?: boolean | null
  /** Who gets leads, in order. A person stands in the order of their first place; archived users are passed over. */
  members?: readonly LeadAssignmentMemberInput[] | null
  /** How one of the members is chosen. */
  method?: LeadAssignmentMethod | null
  /** What the rule is called; the lead’s `assignment` names it. */
  name?: string | null
  /** Place among the rules, from 0; of one place the older rule comes first. Null: 0. */
  position?: number | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type LeadBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** The account of a converted lead: one that there is, or a new one. */
export interface LeadConvertAccountInput {
  /** The account to join, which you must see; left out: a new one is made. */
  existing?: string | null
  /** What to set in this one account, over what the lead says. With `existing` it changes that one, which takes the right to UPDATE. */
  values?: AccountSetInput | null
}

/** The contact of a converted lead: one that there is, or a new one. */
export interface LeadConvertContactInput {
  /** The contact to join, which you must see; left out: a new one is made. */
  existing?: string | null
  /** What the person is in the account; the title of the lead unless given. */
  role?: string | null
  /** What to set in this one contact, over what the lead says. With `existing` it changes that one, which takes the right to UPDATE. */
  values?: ContactSetInput | null
}

/** Which lead to convert, and into what. */
export interface LeadConvertInput {
  /** The account. Null: none. Left out: a new one where the lead names a company, else none. */
  account?: LeadConvertAccountInput | null
  /** What becomes of activities about the lead; MOVE unless given. */
  activities?: LeadActivities | null
  /** The contact, of whom there is always one. Null or left out: a new one. */
  contact?: LeadConvertContactInput | null
  /** Custom fields that go into one of another key. Those of the same key and kind go along by themselves, unless they are named here. */
  customFields?: readonly LeadCustomFieldRoute[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which lead. */
  id: string
  /** The deal. Null: none. Left out: a new one in the first stage of the default pipeline. */
  opportunity?: LeadConvertOpportunityInput | null
}

/** The opportunity of a converted lead: one that there is, or a new one. */
export interface LeadConvertOpportunityInput {
  /** The opportunity to join, which you must see; left out: a new one is made. */
  existing?: string | null
  /** What to set in this one opportunity, over what the lead says. With `existing` it changes that one, which takes the right to UPDATE. */
  values?: OpportunitySetInput | null
}

/** A new lead. What is left out stays empty or takes its default. */
export interface LeadCreateInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given. */
  assign?: boolean | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** For whom the person works, as they say it; null when not known, and for a private person. */
  company?: string | null
  /** What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What else is worth knowing, and what the person wrote; null when there is nothing. */
  description?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web. */
  facts?: unknown | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** The company’s line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** The product or topic about which the person asks, in words; null when not known. */
  interest?: string | null
  /** The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address. */
  name?: string | null
  /** Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. You, unless given. */
  owner?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  rating?: LeadRating | null
  /** Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others. */
  reason?: string | null
  /** From where the lead came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. NEW unless given. */
  status?: LeadStatus | null
  /** The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. */
  team?: string | null
  /** The sales territory in the words of the workspace, by which rules may assign it; null when not known. */
  territory?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** Address of the company’s public web site; null when there is none or it is not known. */
  website?: string | null
}

/** Where a custom field of the lead goes. */
export interface LeadCustomFieldRoute {
  /** The key of the lead’s custom field. */
  from: string
  /** Into a custom field of what. */
  noun: LeadResultNoun
  /** The key of that custom field; it must be of the same kind. */
  to: string
}

/** What `leadDisqualify` needs to know. */
export interface LeadDisqualifyInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which lead. */
  id: string
  /** Why, in words that can be counted: no budget, duplicate, wrong number, student. */
  reason: string
}

/** Which leads to find. Members that are given must all hold; what you may not see is not there. */
export interface LeadFilter {
  /** Everything that happened around the lead and all that is to be done: its timeline, whatever the channel. */
  activities?: ActivityListFilter | null
  /** All of these hold. */
  and?: readonly LeadFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: StringFilter | null
  /** For whom the person works, as they say it; null when not known, and for a private person. */
  company?: StringFilter | null
  /** The account that the lead became or joined; null before, and where none was wanted. */
  convertedAccount?: AccountFilter | null
  /** When the lead became a customer record; null before. */
  convertedAt?: DateTimeFilter | null
  /** The contact that the lead became; null before. */
  convertedContact?: ContactFilter | null
  /** The deal that began with the lead; null before, and where none was wanted. */
  convertedOpportunity?: OpportunityFilter | null
  /** When the lead was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** E-mail addresses, the most useful first. */
  emails?: TextListFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: StringFilter | null
  /** The web form over which the lead came; null for one that came otherwise. */
  form?: LeadFormFilter | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: StringFilter | null
  /** The id of the lead. */
  id?: IdFilter | null
  /** The company’s line of business in words, such as retail; null when not known. */
  industry?: StringFilter | null
  /** The product or topic about which the person asks, in words; null when not known. */
  interest?: StringFilter | null
  /** Where a field points to a lead: whether there is none that you may see. */
  isNull?: boolean | null
  /** The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: LeadFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly LeadFilter[] | null
  /** Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. */
  owner?: UserFilter | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: TextListFilter | null
  /** How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  rating?: LeadRatingFilter | null
  /** Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others. */
  reason?: StringFilter | null
  /** The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one. */
  score?: IntFilter | null
  /** Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons. */
  scoreBayes?: FloatFilter | null
  /** From where the lead came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: StringFilter | null
  /** Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. */
  status?: LeadStatusFilter | null
  /** The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. */
  team?: TeamFilter | null
  /** The sales territory in the words of the workspace, by which rules may assign it; null when not known. */
  territory?: StringFilter | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: StringFilter | null
  /** When the lead was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the lead was written, from 1. */
  version?: IntFilter | null
  /** Address of the company’s public web site; null when there is none or it is not known. */
  website?: StringFilter | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type LeadFormBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A check box by which a visitor allows something. */
export interface LeadFormConsentInput {
  /** Over what we may write or call, or may no longer. */
  channel: ConsentChannel
  /** The name of the input in the page. */
  name: string
  /** For what: newsletter, offers, profiling. The same words each time, since they are compared. */
  purpose: string
  /** The words beside the check box. */
  text: string
}

/** A new lead form. What is left out stays empty or takes its default. */
export interface LeadFormCreateInput {
  /** Whether its leads are handed out by the assignment rules. True unless given. */
  assigns?: boolean | null
  /** The campaign of its leads; without one it is what the page sends as utm_campaign. */
  campaign?: string | null
  /** Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form. */
  consents?: readonly LeadFormConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email … */
  fields?: readonly LeadFormFieldInput[] | null
  /** The name of an input that people do not see: what fills it is no person. Null: there is none. */
  honeypot?: string | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** Whether the form takes anything; one that is switched off or archived answers 404. True unless given. */
  isActive?: boolean | null
  /** Who gets its leads where no assignment rule is asked or fits; null: nobody. */
  leadOwner?: string | null
  /** The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  minSeconds?: number | null
  /** What colleagues call the form, such as Contact page in German. */
  name: string
  /** The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one. */
  origins?: readonly string[] | null
  /** How often one network address may send in a minute; 10 unless given. */
  perAddress?: number | null
  /** How often the form takes something in a minute; 300 unless given. */
  perForm?: number | null
  /** The source of its leads; web unless given. */
  source?: string | null
  /** What the visitor reads afterwards; a short thanks unless given. */
  thankYouText?: string | null
  /** The page to which the visitor is brought afterwards; null: none. */
  thankYouUrl?: string | null
}

/** An input of the page, and where it goes in the lead. */
export interface LeadFormFieldInput {
  /** Where it goes. */
  field: LeadFormTarget
  /** The name of the input in the page. */
  name: string
  /** What comes without it is set apart. False unless given. */
  required?: boolean | null
}

/** Which lead forms to find. Members that are given must all hold; what you may not see is not there. */
export interface LeadFormFilter {
  /** All of these hold. */
  and?: readonly LeadFormFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** Whether its leads are handed out by the assignment rules. */
  assigns?: BooleanFilter | null
  /** The campaign of its leads; without one it is what the page sends as utm_campaign. */
  campaign?: StringFilter | null
  /** When the lead form was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The name of an input that people do not see: what fills it is no person. Null: there is none. */
  honeypot?: StringFilter | null
  /** The id of the lead form. */
  id?: IdFilter | null
  /** Whether the form takes anything; one that is switched off or archived answers 404. */
  isActive?: BooleanFilter | null
  /** Where a field points to a lead form: whether there is none that you may see. */
  isNull?: boolean | null
  /** Who gets its leads where no assignment rule is asked or fits; null: nobody. */
  leadOwner?: UserFilter | null
  /** Leads that came over this form. */
  leads?: LeadListFilter | null
  /** The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  minSeconds?: IntFilter | null
  /** What colleagues call the form, such as Contact page in German. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: LeadFormFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly LeadFormFilter[] | null
  /** The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one. */
  origins?: TextListFilter | null
  /** How often one network address may send in a minute; 10 unless given. */
  perAddress?: IntFilter | null
  /** How often the form takes something in a minute; 300 unless given. */
  perForm?: IntFilter | null
  /** The last part of the address to which the page sends. It is no secret: it stands in the page. `leadFormRotateKey` makes another one. */
  publicKey?: StringFilter | null
  /** The source of its leads; web unless given. */
  source?: StringFilter | null
  /** The page to which the visitor is brought afterwards; null: none. */
  thankYouUrl?: StringFilter | null
  /** When the lead form was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the lead form was written, from 1. */
  version?: IntFilter | null
}

/** By what lead forms are grouped. Give exactly one member. */
export type LeadFormGroupBy =
  /** By assigns: Whether its leads are handed out by the assignment rules. */
  | { assigns: boolean }
  /** By campaign, regardless of case and accents. */
  | { campaign: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By honeypot, regardless of case and accents. */
  | { honeypot: boolean }
  /** By is active: Whether the form takes anything; one that is switched off or archived answers 404. */
  | { isActive: boolean }
  /** By the lead owner, a user; one that you may not see counts as none. */
  | { leadOwner: boolean }
  /** By min seconds: The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  | { minSeconds: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By per address: How often one network address may send in a minute; 10 unless given. */
  | { perAddress: boolean }
  /** By per form: How often the form takes something in a minute; 300 unless given. */
  | { perForm: boolean }
  /** By public key, regardless of case and accents. */
  | { publicKey: boolean }
  /** By source, regardless of case and accents. */
  | { source: boolean }
  /** By thank you url, regardless of case and accents. */
  | { thankYouUrl: boolean }

/** How a file is read, and what becomes of its rows. */
export interface LeadFormImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: LeadFormBulkMatch | null
}

/** Which lead form is meant. Give exactly one member; where none fits, a new one is made. */
export type LeadFormMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what lead forms are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type LeadFormOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By assigns: Whether its leads are handed out by the assignment rules. */
  | { assigns: Direction }
  /** By campaign, regardless of case and accents. */
  | { campaign: Direction }
  /** By when the lead form was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By honeypot, regardless of case and accents. */
  | { honeypot: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By is active: Whether the form takes anything; one that is switched off or archived answers 404. */
  | { isActive: Direction }
  /** By a field of the lead owner; one that is empty or that you may not see counts as the largest. */
  | { leadOwner: UserOrder }
  /** By min seconds: The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  | { minSeconds: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By per address: How often one network address may send in a minute; 10 unless given. */
  | { perAddress: Direction }
  /** By per form: How often the form takes something in a minute; 300 unless given. */
  | { perForm: Direction }
  /** By public key, regardless of case and accents. */
  | { publicKey: Direction }
  /** By source, regardless of case and accents. */
  | { source: Direction }
  /** By thank you url, regardless of case and accents. */
  | { thankYouUrl: Direction }
  /** By when the lead form was last changed. */
  | { updatedAt: Direction }
  /** By how often the lead form was written. */
  | { version: Direction }

/** What `leadFormRelease` needs to know. */
export interface LeadFormReleaseInput {
  /** Which of its `quarantined`. */
  entry: string
  /** Which form. */
  id: string
}

/** What `leadFormRotateKey` needs to know. */
export interface LeadFormRotateKeyInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which form. */
  id: string
}

/** A new lead form, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadFormCreateInput` requires. */
export interface LeadFormRowInput {
  /** Whether its leads are handed out by the assignment rules. */
  assigns?: boolean | null
  /** The campaign of its leads; without one it is what the page sends as utm_campaign. */
  campaign?: string | null
  /** Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form. */
  consents?: readonly LeadFormConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email … */
  fields?: readonly LeadFormFieldInput[] | null
  /** The name of an input that people do not see: what fills it is no person. Null: there is none. */
  honeypot?: string | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** Whether the form takes anything; one that is switched off or archived answers 404. */
  isActive?: boolean | null
  /** Who gets its leads where no assignment rule is asked or fits; null: nobody. */
  leadOwner?: string | null
  /** In place of `leadOwner`: by another system’s id. */
  leadOwnerExternalId?: ExternalIdInput | null
  /** The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  minSeconds?: number | null
  /** What colleagues call the form, such as Contact page in German. */
  name?: string | null
  /** The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one. */
  origins?: readonly string[] | null
  /** How often one network address may send in a minute; 10 unless given. */
  perAddress?: number | null
  /** How often the form takes something in a minute; 300 unless given. */
  perForm?: number | null
  /** The source of its leads; web unless given. */
  source?: string | null
  /** What the visitor reads afterwards; a short thanks unless given. */
  thankYouText?: string | null
  /** The page to which the visitor is brought afterwards; null: none. */
  thankYouUrl?: string | null
}

/** What is to change in every lead form that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadFormSetInput {
  /** Whether its leads are handed out by the assignment rules. */
  assigns?: boolean | null
  /** The campaign of its leads; without one it is what the page sends as utm_campaign. */
  campaign?: string | null
  /** Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form. */
  consents?: readonly LeadFormConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email … */
  fields?: readonly LeadFormFieldInput[] | null
  /** The name of an input that people do not see: what fills it is no person. Null: there is none. */
  honeypot?: string | null
  /** Whether the form takes anything; one that is switched off or archived answers 404. */
  isActive?: boolean | null
  /** Who gets its leads where no assignment rule is asked or fits; null: nobody. */
  leadOwner?: string | null
  /** The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  minSeconds?: number | null
  /** What colleagues call the form, such as Contact page in German. */
  name?: string | null
  /** The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one. */
  origins?: readonly string[] | null
  /** How often one network address may send in a minute; 10 unless given. */
  perAddress?: number | null
  /** How often the form takes something in a minute; 300 unless given. */
  perForm?: number | null
  /** The source of its leads; web unless given. */
  source?: string | null
  /** What the visitor reads afterwards; a short thanks unless given. */
  thankYouText?: string | null
  /** The page to which the visitor is brought afterwards; null: none. */
  thankYouUrl?: string | null
}

/** A part of a lead that a form can fill. */
export type LeadFormTarget =
  /** The city of the address. */
  | 'CITY'
  /** For whom the person works. */
  | 'COMPANY'
  /** The country of the address. */
  | 'COUNTRY'
  /** The e-mail address. */
  | 'EMAIL'
  /** The name shared with the family. */
  | 'FAMILY_NAME'
  /** The personal name. */
  | 'GIVEN_NAME'
  /** The line of business. */
  | 'INDUSTRY'
  /** The product or topic. */
  | 'INTEREST'
  /** What the person writes: the description. */
  | 'MESSAGE'
  /** The name as it is shown. */
  | 'NAME'
  /** The telephone number. */
  | 'PHONE'
  /** The postal code of the address. */
  | 'POSTAL_CODE'
  /** Street and number of the address. */
  | 'STREET'
  /** The sales territory. */
  | 'TERRITORY'
  /** The position at work. */
  | 'TITLE'
  /** The web site. */
  | 'WEBSITE'

/** What is to change in one lead form. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadFormUpdateInput {
  /** Whether its leads are handed out by the assignment rules. */
  assigns?: boolean | null
  /** The campaign of its leads; without one it is what the page sends as utm_campaign. */
  campaign?: string | null
  /** Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form. */
  consents?: readonly LeadFormConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email … */
  fields?: readonly LeadFormFieldInput[] | null
  /** The name of an input that people do not see: what fills it is no person. Null: there is none. */
  honeypot?: string | null
  /** Which lead form to change. */
  id: string
  /** Whether the form takes anything; one that is switched off or archived answers 404. */
  isActive?: boolean | null
  /** Who gets its leads where no assignment rule is asked or fits; null: nobody. */
  leadOwner?: string | null
  /** The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked. */
  minSeconds?: number | null
  /** What colleagues call the form, such as Contact page in German. */
  name?: string | null
  /** The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one. */
  origins?: readonly string[] | null
  /** How often one network address may send in a minute; 10 unless given. */
  perAddress?: number | null
  /** How often the form takes something in a minute; 300 unless given. */
  perForm?: number | null
  /** The source of its leads; web unless given. */
  source?: string | null
  /** What the visitor reads afterwards; a short thanks unless given. */
  thankYouText?: string | null
  /** The page to which the visitor is brought afterwards; null: none. */
  thankYouUrl?: string | null
}

/** By what leads are grouped. Give exactly one member. */
export type LeadGroupBy =
  /** By campaign, regardless of case and accents. */
  | { campaign: boolean }
  /** By company, regardless of case and accents. */
  | { company: boolean }
  /** By the converted account, an account; one that you may not see counts as none. */
  | { convertedAccount: boolean }
  /** By the period of converted at: When the lead became a customer record; null before. */
  | { convertedAt: Period }
  /** By the converted contact, a contact; one that you may not see counts as none. */
  | { convertedContact: boolean }
  /** By the converted opportunity, an opportunity; one that you may not see counts as none. */
  | { convertedOpportunity: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By family name, regardless of case and accents. */
  | { familyName: boolean }
  /** By the form, a lead form; one that you may not see counts as none. */
  | { form: boolean }
  /** By given name, regardless of case and accents. */
  | { givenName: boolean }
  /** By industry, regardless of case and accents. */
  | { industry: boolean }
  /** By interest, regardless of case and accents. */
  | { interest: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By rating: How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  | { rating: boolean }
  /** By reason, regardless of case and accents. */
  | { reason: boolean }
  /** By score: The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one. */
  | { score: boolean }
  /** By source, regardless of case and accents. */
  | { source: boolean }
  /** By status: Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. */
  | { status: boolean }
  /** By the team, a team; one that you may not see counts as none. */
  | { team: boolean }
  /** By territory, regardless of case and accents. */
  | { territory: boolean }
  /** By title, regardless of case and accents. */
  | { title: boolean }
  /** By website, regardless of case and accents. */
  | { website: boolean }

/** How a file is read, and what becomes of its rows. */
export interface LeadImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: LeadBulkMatch | null
}

/** What a record has in common with a lead. */
export type LeadLikeness =
  /** The name of the company, without its legal form. */
  | 'COMPANY'
  /** The domain of an e-mail address, which is not one where everybody may have an address. */
  | 'DOMAIN'
  /** An e-mail address. */
  | 'EMAIL'
  /** The name of the person. */
  | 'NAME'
  /** A telephone number. */
  | 'PHONE'

/** Asks about a list of leads, of which only those count that you may see. Several members must all hold. */
export interface LeadListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: LeadFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: LeadFilter | null
  /** At least one entry meets this. */
  some?: LeadFilter | null
}

/** Which lead is meant. Give exactly one member; where none fits, a new one is made. */
export type LeadMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what leads are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type LeadOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By campaign, regardless of case and accents. */
  | { campaign: Direction }
  /** By company, regardless of case and accents. */
  | { company: Direction }
  /** By a field of the converted account; one that is empty or that you may not see counts as the largest. */
  | { convertedAccount: AccountOrder }
  /** By converted at: When the lead became a customer record; null before. */
  | { convertedAt: Direction }
  /** By a field of the converted contact; one that is empty or that you may not see counts as the largest. */
  | { convertedContact: ContactOrder }
  /** By a field of the converted opportunity; one that is empty or that you may not see counts as the largest. */
  | { convertedOpportunity: OpportunityOrder }
  /** By when the lead was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By family name, regardless of case and accents. */
  | { familyName: Direction }
  /** By a field of the form; one that is empty or that you may not see counts as the largest. */
  | { form: LeadFormOrder }
  /** By given name, regardless of case and accents. */
  | { givenName: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By industry, regardless of case and accents. */
  | { industry: Direction }
  /** By interest, regardless of case and accents. */
  | { interest: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By rating, alphabetically. */
  | { rating: Direction }
  /** By reason, regardless of case and accents. */
  | { reason: Direction }
  /** By score: The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one. */
  | { score: Direction }
  /** By score bayes: Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons. */
  | { scoreBayes: Direction }
  /** By source, regardless of case and accents. */
  | { source: Direction }
  /** By status, alphabetically. */
  | { status: Direction }
  /** By a field of the team; one that is empty or that you may not see counts as the largest. */
  | { team: TeamOrder }
  /** By territory, regardless of case and accents. */
  | { territory: Direction }
  /** By title, regardless of case and accents. */
  | { title: Direction }
  /** By when the lead was last changed. */
  | { updatedAt: Direction }
  /** By how often the lead was written. */
  | { version: Direction }
  /** By website, regardless of case and accents. */
  | { website: Direction }

/** What `leadQualify` needs to know. */
export interface LeadQualifyInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which lead. */
  id: string
}

/** How promising somebody finds a lead. */
export type LeadRating =
  /** Is hardly interested. */
  | 'COLD'
  /** Wants to buy soon. */
  | 'HOT'
  /** Shows interest, and has time. */
  | 'WARM'

/** Compares a value of LeadRating. Several operators must all hold. */
export interface LeadRatingFilter {
  /** The value equals this one. */
  eq?: LeadRating | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly LeadRating[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: LeadRating | null
  /** The value is none of these, or empty. */
  nin?: readonly LeadRating[] | null
}

/** What `leadReopen` needs to know. */
export interface LeadReopenInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which lead. */
  id: string
}

/** What a lead becomes. */
export type LeadResultNoun =
  /** The company of the lead. */
  | 'ACCOUNT'
  /** The person of the lead. */
  | 'CONTACT'
  /** The deal that begins. */
  | 'OPPORTUNITY'

/** A new lead, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadCreateInput` requires. */
export interface LeadRowInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given. */
  assign?: boolean | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** For whom the person works, as they say it; null when not known, and for a private person. */
  company?: string | null
  /** What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What else is worth knowing, and what the person wrote; null when there is nothing. */
  description?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web. */
  facts?: unknown | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** The company’s line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** The product or topic about which the person asks, in words; null when not known. */
  interest?: string | null
  /** The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address. */
  name?: string | null
  /** Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  rating?: LeadRating | null
  /** Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others. */
  reason?: string | null
  /** From where the lead came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. */
  status?: LeadStatus | null
  /** The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. */
  team?: string | null
  /** In place of `team`: by another system’s id. */
  teamExternalId?: ExternalIdInput | null
  /** The sales territory in the words of the workspace, by which rules may assign it; null when not known. */
  territory?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** Address of the company’s public web site; null when there is none or it is not known. */
  website?: string | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type LeadScoreRuleBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new lead score rule. What is left out stays empty or takes its default. */
export interface LeadScoreRuleCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead. */
  filter: unknown
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** Whether the rule counts; an archived one does not either. True unless given. */
  isActive?: boolean | null
  /** What the points are for, such as Has a company address. */
  name: string
  /** The points, -1000 to 1000; negative ones speak against the lead. */
  points: number
}

/** Which lead score rules to find. Members that are given must all hold; what you may not see is not there. */
export interface LeadScoreRuleFilter {
  /** All of these hold. */
  and?: readonly LeadScoreRuleFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the lead score rule was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the lead score rule. */
  id?: IdFilter | null
  /** Whether the rule counts; an archived one does not either. */
  isActive?: BooleanFilter | null
  /** Where a field points to a lead score rule: whether there is none that you may see. */
  isNull?: boolean | null
  /** What the points are for, such as Has a company address. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: LeadScoreRuleFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly LeadScoreRuleFilter[] | null
  /** The points, -1000 to 1000; negative ones speak against the lead. */
  points?: IntFilter | null
  /** When the lead score rule was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the lead score rule was written, from 1. */
  version?: IntFilter | null
}

/** By what lead score rules are grouped. Give exactly one member. */
export type LeadScoreRuleGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By is active: Whether the rule counts; an archived one does not either. */
  | { isActive: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By points: The points, -1000 to 1000; negative ones speak against the lead. */
  | { points: boolean }

/** How a file is read, and what becomes of its rows. */
export interface LeadScoreRuleImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: LeadScoreRuleBulkMatch | null
}

/** Which lead score rule is meant. Give exactly one member; where none fits, a new one is made. */
export type LeadScoreRuleMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what lead score rules are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type LeadScoreRuleOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the lead score rule was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By is active: Whether the rule counts; an archived one does not either. */
  | { isActive: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By points: The points, -1000 to 1000; negative ones speak against the lead. */
  | { points: Direction }
  /** By when the lead score rule was last changed. */
  | { updatedAt: Direction }
  /** By how often the lead score rule was written. */
  | { version: Direction }

/** A new lead score rule, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `LeadScoreRuleCreateInput` requires. */
export interface LeadScoreRuleRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead. */
  filter?: unknown | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** Whether the rule counts; an archived one does not either. */
  isActive?: boolean | null
  /** What the points are for, such as Has a company address. */
  name?: string | null
  /** The points, -1000 to 1000; negative ones speak against the lead. */
  points?: number | null
}

/** What is to change in every lead score rule that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadScoreRuleSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead. */
  filter?: unknown | null
  /** Whether the rule counts; an archived one does not either. */
  isActive?: boolean | null
  /** What the points are for, such as Has a company address. */
  name?: string | null
  /** The points, -1000 to 1000; negative ones speak against the lead. */
  points?: number | null
}

/** What is to change in one lead score rule. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadScoreRuleUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead. */
  filter?: unknown | null
  /** Which lead score rule to change. */
  id: string
  /** Whether the rule counts; an archived one does not either. */
  isActive?: boolean | null
  /** What the points are for, such as Has a company address. */
  name?: string | null
  /** The points, -1000 to 1000; negative ones speak against the lead. */
  points?: number | null
}

/** What is to change in every lead that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadSetInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given. */
  assign?: boolean | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** For whom the person works, as they say it; null when not known, and for a private person. */
  company?: string | null
  /** What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What else is worth knowing, and what the person wrote; null when there is nothing. */
  description?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web. */
  facts?: unknown | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** The company’s line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** The product or topic about which the person asks, in words; null when not known. */
  interest?: string | null
  /** The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address. */
  name?: string | null
  /** Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. */
  owner?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  rating?: LeadRating | null
  /** Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others. */
  reason?: string | null
  /** From where the lead came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. */
  status?: LeadStatus | null
  /** The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. */
  team?: string | null
  /** The sales territory in the words of the workspace, by which rules may assign it; null when not known. */
  territory?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** Address of the company’s public web site; null when there is none or it is not known. */
  website?: string | null
}

/** Where a lead stands. */
export type LeadStatus =
  /** It became a contact, mostly with an account and a deal. */
  | 'CONVERTED'
  /** Nobody has begun to work on it. */
  | 'NEW'
  /** It is worth an offer, and waits to be converted. */
  | 'QUALIFIED'
  /** It leads nowhere; the reason says why. */
  | 'UNQUALIFIED'
  /** Somebody is in touch, or tries to be. */
  | 'WORKING'

/** Compares a value of LeadStatus. Several operators must all hold. */
export interface LeadStatusFilter {
  /** The value equals this one. */
  eq?: LeadStatus | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly LeadStatus[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: LeadStatus | null
  /** The value is none of these, or empty. */
  nin?: readonly LeadStatus[] | null
}

/** Why something that came over a form was set apart. */
export type LeadSuspicion =
  /** It fills the input that people do not see. */
  | 'HONEYPOT'
  /** It lacks an input that the form requires. */
  | 'INCOMPLETE'
  /** No lead can be made of it: nobody is named in it. */
  | 'INVALID'
  /** It holds more than three links. */
  | 'LINKS'
  /** It was sent sooner after opening the page than a person can, or does not say when that was. */
  | 'TOO_FAST'

/** What is to change in one lead. A member that is absent changes nothing, null clears, a list replaces. */
export interface LeadUpdateInput {
  /** Postal addresses, the most useful first. */
  addresses?: readonly AddressInput[] | null
  /** True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given. */
  assign?: boolean | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** For whom the person works, as they say it; null when not known, and for a private person. */
  company?: string | null
  /** What the person allowed us and took back; it goes along when the lead is converted. The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing. */
  consents?: readonly ConsentInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What else is worth knowing, and what the person wrote; null when there is nothing. */
  description?: string | null
  /** E-mail addresses, the most useful first. */
  emails?: readonly string[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web. */
  facts?: unknown | null
  /** The name shared with the family, such as Miller or 王; null when not known. */
  familyName?: string | null
  /** The personal name, such as Ann or 小明; null when not known. */
  givenName?: string | null
  /** Which lead to change. */
  id: string
  /** The company’s line of business in words, such as retail; null when not known. */
  industry?: string | null
  /** The product or topic about which the person asks, in words; null when not known. */
  interest?: string | null
  /** The name as it is shown. Left out, it is made of familyName and givenName as people of that script write it, else it is the company or the first e-mail address. */
  name?: string | null
  /** Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet. */
  owner?: string | null
  /** Telephone numbers, the most useful first: digits, with + before a country code. */
  phones?: readonly string[] | null
  /** How promising a person finds the lead; null while nobody said. The scores do not touch it. */
  rating?: LeadRating | null
  /** Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others. */
  reason?: string | null
  /** From where the lead came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do. */
  status?: LeadStatus | null
  /** The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none. */
  team?: string | null
  /** The sales territory in the words of the workspace, by which rules may assign it; null when not known. */
  territory?: string | null
  /** Position at work, such as Head of purchasing; null when not known. */
  title?: string | null
  /** Address of the company’s public web site; null when there is none or it is not known. */
  website?: string | null
}

/** Compares money with money of the same currency; an amount in another currency is neither less nor more. Several operators must all hold. */
export interface MoneyFilter {
  /** The value equals this one. */
  eq?: MoneyInput | null
  /** The value comes after this one. */
  gt?: MoneyInput | null
  /** The value comes after this one, or is it. */
  gte?: MoneyInput | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value comes before this one. */
  lt?: MoneyInput | null
  /** The value comes before this one, or is it. */
  lte?: MoneyInput | null
  /** The value differs from this one, or is empty. */
  neq?: MoneyInput | null
}

/** An amount with its currency, as it is given. More decimals than the currency has are refused. */
export interface MoneyInput {
  /** How much, such as `"1250.50"`. */
  amount: string
  /** In which currency, such as `EUR`. */
  currency: string
}

/** The kinds of records. */
export type Noun =
  /** A company, public body or household: whom we sell to, serve, or sell with. Accounts form trees of groups and their subsidiaries. */
  | 'ACCOUNT'
  /** One contact with a customer over whatever channel, a task, or a note. It stands in the timeline of every record that it is about. */
  | 'ACTIVITY'
  /** A reason from the workspace’s own list for which deals are won or lost, so that they can be counted. One that is archived is offered no more; deals that have it keep it. */
  | 'CLOSE_REASON'
  /** A company that sells against us, with what we know of it in general. What it does in one deal stands in `Opportunity.competitors`. */
  | 'COMPETITOR'
  /** A person outside our own company; belongs to none, one or several accounts, with a role in each. */
  | 'CONTACT'
  /** A currency with its dated rates to the base currency. Money may stand in any currency of ISO 4217; only one with a rate is converted. */
  | 'CURRENCY'
  /** A field that the workspace adds to a noun: its values stand in customFields of every record of that noun, and can be filtered and sorted by. Archived: takes and shows no values, which are kept. */
  | 'CUSTOM_FIELD'
  /** What somebody said a period of a person or a team will land at, whatever its deals add up to. It is never changed: a later one of the same kind takes its place. It is seen by who said it and by whoever reaches their records: a seller does not see what a manager made of their number. */
  | 'FORECAST_OVERRIDE'
  /** What the workspace chose about forecasts; there is one of it, and everybody works with the same. */
  | 'FORECAST_SETTINGS'
  /** Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood. */
  | 'JOB'
  /** A key with which a program or a person signs in and acts as one user. Its secret is shown once, when the key is made. Archiving the key revokes it. */
  | 'KEY'
  /** Somebody who may become a customer, of whom little is known yet: captured over a form, a list or by hand, handed to a seller, and in the end converted or disqualified. */
  | 'LEAD'
  /** Hands leads to people: of the rules in use the first one counts that fits the lead and has somebody to take it. */
  | 'LEAD_ASSIGNMENT_RULE'
  /** A form on a web page: what visitors send to `POST /forms/<publicKey>` becomes a lead. The page needs no key of the API. */
  | 'LEAD_FORM'
  /** Gives points to the leads that a filter finds. The score of a lead is the sum of its rules; it is counted anew whenever the lead is written. */
  | 'LEAD_SCORE_RULE'
  /** A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good. */
  | 'OPPORTUNITY'
  /** What is offered in a deal: a product, how much of it and at what price. Rights reach it by the owner and the account of the deal; who adds, changes or removes one must be allowed to change the deal as well. */
  | 'OPPORTUNITY_LINE'
  /** A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling. */
  | 'PIPELINE'
  /** What a person or a team is to sell in a period. A person’s is seen by the person and by whoever reaches their records; a team’s by whoever reaches the team, so not by a member whose right goes no further than their own records. */
  | 'QUOTA'
  /** What the people who have it may do. Somebody with several roles may do whatever any of them allows; without a role a user may do nothing. */
  | 'ROLE'
  /** A filter and an order under a name, to be passed on as the arguments `filter` and `orderBy` of a list of that kind. */
  | 'SAVED_FILTER'
  /** A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it. */
  | 'STAGE'
  /** People who work together, such as a regional office. Teams form a tree; whoever reaches a team reaches those below it. */
  | 'TEAM'
  /** A GraphQL document that was registered for an app: a request may name it by `documentId` in place of its text, and a key with `documents: TRUSTED` may send nothing else. Archiving retires it: it is unknown from then on, and streams that it opened end. Its text never changes. */
  | 'TRUSTED_DOCUMENT'
  /** Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs. */
  | 'USER'
  /** An address to which messages are posted as events happen, signed by Standard Webhooks. What a message holds is what a subscription of yours would get, with the rights of its owner as they are when it is made. At least once; failures are tried again for about three days. */
  | 'WEBHOOK'

/** Compares a kind of record. Several operators must all hold. */
export interface NounFilter {
  /** The value equals this one. */
  eq?: Noun | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly Noun[] | null
  /** The value differs from this one, or is empty. */
  neq?: Noun | null
  /** The value is none of these, or empty. */
  nin?: readonly Noun[] | null
}

/** How figures treat deals that are still open, of which nobody knows how they end. */
export type OpenDealsCount =
  /** They stand in figures of their own, with the time that has passed until now. */
  | 'APART'
  /** They stand in no rate and no duration: only what has ended counts there. */
  | 'EXCLUDED'

/** How `opportunitiesBulkMove` is done. */
export interface OpportunitiesBulkMoveInput {
  /** The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that. */
  closeReason?: string | null
  /** When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is. */
  occurredAt?: string | null
  /** Why they were won or lost; needed where the stage is a lost one. */
  reason?: string | null
  /** Into which stage; into a won or lost one they are won or lost. */
  stage: string
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type OpportunityBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** Which entries count. An exit check of a stage as it was answered for one deal. */
export interface OpportunityCheckFilter {
  /** When that was said. */
  at?: DateTimeFilter | null
  /** Who said so last. */
  by?: UserFilter | null
  /** Whether it is done. */
  done?: BooleanFilter | null
  /** Which of `Stage.exitChecks`, by its key. */
  key?: StringFilter | null
  /** The stage to which the check belongs. */
  stage?: StageFilter | null
}

/** What `opportunityCheck` needs to know. */
export interface OpportunityCheckInput {
  /** The answers; checks that are not named stay as they are. */
  checks: readonly ExitCheckAnswerInput[]
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which opportunity. */
  id: string
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface OpportunityCheckListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: OpportunityCheckFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: OpportunityCheckFilter | null
  /** At least one entry meets this. */
  some?: OpportunityCheckFilter | null
}

/** Which entries count. A competitor in one deal. */
export interface OpportunityCompetitorFilter {
  /** Who sells against us. */
  competitor?: CompetitorFilter | null
  /** What we say to the customer about it; null when not agreed. */
  ourAnswer?: StringFilter | null
  /** How it stands in the deal. */
  status?: RivalStatusFilter | null
  /** Why it may win the deal; null when not known. */
  strengths?: StringFilter | null
  /** What it offers in the deal; null when not known. */
  theirProduct?: StringFilter | null
  /** Why it may lose the deal; null when not known. */
  weaknesses?: StringFilter | null
}

/** A competitor in one deal. */
export interface OpportunityCompetitorInput {
  /** Who sells against us. */
  competitor: string
  /** What we say to the customer about it; null when not agreed. */
  ourAnswer?: string | null
  /** How it stands in the deal. ACTIVE unless given. */
  status?: RivalStatus | null
  /** Why it may win the deal; null when not known. */
  strengths?: string | null
  /** What it offers in the deal; null when not known. */
  theirProduct?: string | null
  /** Why it may lose the deal; null when not known. */
  weaknesses?: string | null
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface OpportunityCompetitorListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: OpportunityCompetitorFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: OpportunityCompetitorFilter | null
  /** At least one entry meets this. */
  some?: OpportunityCompetitorFilter | null
}

/** A competitor in one deal. */
export interface OpportunityCompetitorRowInput {
  /** Who sells against us. */
  competitor?: string | null
  /** In place of `competitor`: by another system’s id. */
  competitorExternalId?: ExternalIdInput | null
  /** What we say to the customer about it; null when not agreed. */
  ourAnswer?: string | null
  /** How it stands in the deal. ACTIVE unless given. */
  status?: RivalStatus | null
  /** Why it may win the deal; null when not known. */
  strengths?: string | null
  /** What it offers in the deal; null when not known. */
  theirProduct?: string | null
  /** Why it may lose the deal; null when not known. */
  weaknesses?: string | null
}

/** Which entries count. The place of a person in a deal. */
export interface OpportunityContactFilter {
  /** Which of the customer’s people. */
  contact?: ContactFilter | null
  /** True for the one person with whom the deal is spoken about first; at most one. */
  isPrimary?: BooleanFilter | null
  /** What the person does in the decision; null: not known. */
  role?: BuyingRoleFilter | null
}

/** The place of a person in a deal. */
export interface OpportunityContactInput {
  /** Which of the customer’s people. */
  contact: string
  /** True for the one person with whom the deal is spoken about first; at most one. False unless given. */
  isPrimary?: boolean | null
  /** What the person does in the decision; null: not known. */
  role?: BuyingRole | null
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface OpportunityContactListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: OpportunityContactFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: OpportunityContactFilter | null
  /** At least one entry meets this. */
  some?: OpportunityContactFilter | null
}

/** The place of a person in a deal. */
export interface OpportunityContactRowInput {
  /** Which of the customer’s people. */
  contact?: string | null
  /** In place of `contact`: by another system’s id. */
  contactExternalId?: ExternalIdInput | null
  /** True for the one person with whom the deal is spoken about first; at most one. False unless given. */
  isPrimary?: boolean | null
  /** What the person does in the decision; null: not known. */
  role?: BuyingRole | null
}

/** A new opportunity. What is left out stays empty or takes its default. */
export interface OpportunityCreateInput {
  /** To whom we want to sell; null while that is not known. */
  account?: string | null
  /** What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. */
  amount?: MoneyInput | null
  /** From where the amount comes. HAND unless given. */
  amountFrom?: AmountFrom | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  closeDate?: string | null
  /** The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. */
  closeReason?: string | null
  /** Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  closedOn?: string | null
  /** Who sells against us in the deal, and what we answer. */
  competitors?: readonly OpportunityCompetitorInput[] | null
  /** The customer’s people in the deal, each with the role in the decision. */
  contacts?: readonly OpportunityContactInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What the deal is called among colleagues. */
  name: string
  /** What the seller does next; null when nothing is agreed. */
  nextStep?: string | null
  /** Day on which the next step is due; null when none is agreed. */
  nextStepOn?: string | null
  /** When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future. */
  occurredAt?: string | null
  /** Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  openedOn?: string | null
  /** Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. You, unless given. */
  owner?: string | null
  /** Through which stages the deal goes; the default pipeline unless named at creation. It never changes. */
  pipeline?: string | null
  /** Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  probability?: number | null
  /** Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said. */
  reason?: string | null
  /** From where the deal came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. */
  stage?: string | null
  /** The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them. */
  stageHistory?: readonly StageEntryInput[] | null
  /** Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal. */
  team?: readonly OpportunityTeamMemberInput[] | null
}

/** Which opportunities to find. Members that are given must all hold; what you may not see is not there. */
export interface OpportunityFilter {
  /** To whom we want to sell; null while that is not known. */
  account?: AccountFilter | null
  /** Everything that happened around the opportunity and all that is to be done: its timeline, whatever the channel. */
  activities?: ActivityListFilter | null
  /** What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. */
  amount?: MoneyFilter | null
  /** The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate. */
  amountBase?: MoneyFilter | null
  /** From where the amount comes. */
  amountFrom?: AmountFromFilter | null
  /** All of these hold. */
  and?: readonly OpportunityFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: StringFilter | null
  /** What was ticked, or ticked and taken back, of the exit checks of the stages; `opportunityCheck` does it. A check of which nothing stands here is not done. */
  checks?: OpportunityCheckListFilter | null
  /** Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  closeDate?: DateFilter | null
  /** The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. */
  closeReason?: CloseReasonFilter | null
  /** Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  closedOn?: DateFilter | null
  /** Who sells against us in the deal, and what we answer. */
  competitors?: OpportunityCompetitorListFilter | null
  /** The customer’s people in the deal, each with the role in the decision. */
  contacts?: OpportunityContactListFilter | null
  /** When the opportunity was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Days from openedOn to closedOn; null while open, or where one of the days is not known. */
  cycleDays?: IntFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** Where the deal stands in a forecast: what its stage says. */
  forecastCategory?: ForecastCategoryFilter | null
  /** The id of the opportunity. */
  id?: IdFilter | null
  /** Where a field points to an opportunity: whether there is none that you may see. */
  isNull?: boolean | null
  /** What is offered in the deal. `amountFrom` says whether its amount is their sum. */
  lines?: OpportunityLineListFilter | null
  /** What the deal is called among colleagues. */
  name?: StringFilter | null
  /** What the seller does next; null when nothing is agreed. */
  nextStep?: StringFilter | null
  /** Day on which the next step is due; null when none is agreed. */
  nextStepOn?: DateFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: OpportunityFilter | null
  /** Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  openedOn?: DateFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly OpportunityFilter[] | null
  /** Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. */
  owner?: UserFilter | null
  /** Through which stages the deal goes; the default pipeline unless named at creation. It never changes. */
  pipeline?: PipelineFilter | null
  /** Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  probability?: FloatFilter | null
  /** Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said. */
  reason?: StringFilter | null
  /** From where the deal came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: StringFilter | null
  /** Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. */
  stage?: StageFilter | null
  /** When the deal came into the stage where it stands; null where nobody knows. */
  stageSince?: DateTimeFilter | null
  /** Whether the deal is open, won or lost: what its stage says. */
  status?: OpportunityStatusFilter | null
  /** Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal. */
  team?: OpportunityTeamMemberListFilter | null
  /** When the opportunity was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the opportunity was written, from 1. */
  version?: IntFilter | null
}

/** By what opportunities are grouped. Give exactly one member. */
export type OpportunityGroupBy =
  /** By the account, an account; one that you may not see counts as none. */
  | { account: boolean }
  /** By amount from: From where the amount comes. */
  | { amountFrom: boolean }
  /** By campaign, regardless of case and accents. */
  | { campaign: boolean }
  /** By the period of close date: Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  | { closeDate: Period }
  /** By the close reason, a close reason; one that you may not see counts as none. */
  | { closeReason: boolean }
  /** By the period of closed on: Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  | { closedOn: Period }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By cycle days: Days from openedOn to closedOn; null while open, or where one of the days is not known. */
  | { cycleDays: boolean }
  /** By forecast category: Where the deal stands in a forecast: what its stage says. */
  | { forecastCategory: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By next step, regardless of case and accents. */
  | { nextStep: boolean }
  /** By the period of next step on: Day on which the next step is due; null when none is agreed. */
  | { nextStepOn: Period }
  /** By the period of opened on: Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  | { openedOn: Period }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By the pipeline, a pipeline; one that you may not see counts as none. */
  | { pipeline: boolean }
  /** By reason, regardless of case and accents. */
  | { reason: boolean }
  /** By source, regardless of case and accents. */
  | { source: boolean }
  /** By the stage, a stage; one that you may not see counts as none. */
  | { stage: boolean }
  /** By the period of stage since: When the deal came into the stage where it stands; null where nobody knows. */
  | { stageSince: Period }
  /** By status: Whether the deal is open, won or lost: what its stage says. */
  | { status: boolean }

/** How a file is read, and what becomes of its rows. */
export interface OpportunityImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: OpportunityBulkMatch | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type OpportunityLineBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new opportunity line. What is left out stays empty or takes its default. */
export interface OpportunityLineCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  discountPercent?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** The deal to which it belongs; settable at creation alone. */
  opportunity: string
  /** Place in the deal, from 0; left out at creation it becomes the last one. */
  position?: number | null
  /** The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. */
  price?: MoneyInput | null
  /** What is offered, by its name. */
  product: string
  /** The article number of the product; null when there is none. */
  productCode?: string | null
  /** The family of products to which it belongs, in words that can be counted; null when not said. */
  productFamily?: string | null
  /** How much of it, with at most four decimals; 1 unless given. */
  quantity?: number | null
}

/** Which opportunity lines to find. Members that are given must all hold; what you may not see is not there. */
export interface OpportunityLineFilter {
  /** To whom the deal is to sell. */
  account?: AccountFilter | null
  /** Price times quantity less the discount, rounded once to the smallest unit of the currency, halves up; null without a price. */
  amount?: MoneyFilter | null
  /** All of these hold. */
  and?: readonly OpportunityLineFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the opportunity line was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  discountPercent?: FloatFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the opportunity line. */
  id?: IdFilter | null
  /** Where a field points to an opportunity line: whether there is none that you may see. */
  isNull?: boolean | null
  /** This does not hold, as it also does not for empty values. */
  not?: OpportunityLineFilter | null
  /** The deal to which it belongs; settable at creation alone. */
  opportunity?: OpportunityFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly OpportunityLineFilter[] | null
  /** Who owns the deal. */
  owner?: UserFilter | null
  /** Place in the deal, from 0; left out at creation it becomes the last one. */
  position?: IntFilter | null
  /** The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. */
  price?: MoneyFilter | null
  /** What is offered, by its name. */
  product?: StringFilter | null
  /** The article number of the product; null when there is none. */
  productCode?: StringFilter | null
  /** The family of products to which it belongs, in words that can be counted; null when not said. */
  productFamily?: StringFilter | null
  /** How much of it, with at most four decimals; 1 unless given. */
  quantity?: FloatFilter | null
  /** When the opportunity line was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the opportunity line was written, from 1. */
  version?: IntFilter | null
}

/** By what opportunity lines are grouped. Give exactly one member. */
export type OpportunityLineGroupBy =
  /** By the account, an account; one that you may not see counts as none. */
  | { account: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By the opportunity, an opportunity; one that you may not see counts as none. */
  | { opportunity: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By position: Place in the deal, from 0; left out at creation it becomes the last one. */
  | { position: boolean }
  /** By product, regardless of case and accents. */
  | { product: boolean }
  /** By product code, regardless of case and accents. */
  | { productCode: boolean }
  /** By product family, regardless of case and accents. */
  | { productFamily: boolean }

/** How a file is read, and what becomes of its rows. */
export interface OpportunityLineImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: OpportunityLineBulkMatch | null
}

/** Asks about a list of opportunity lines, of which only those count that you may see. Several members must all hold. */
export interface OpportunityLineListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: OpportunityLineFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: OpportunityLineFilter | null
  /** At least one entry meets this. */
  some?: OpportunityLineFilter | null
}

/** Which opportunity line is meant. Give exactly one member; where none fits, a new one is made. */
export type OpportunityLineMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what opportunity lines are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type OpportunityLineOrder =
  /** By a field of the account; one that is empty or that you may not see counts as the largest. */
  | { account: AccountOrder }
  /** By amount: by currency first, then by the amount. */
  | { amount: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the opportunity line was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By discount percent: What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  | { discountPercent: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By a field of the opportunity; one that is empty or that you may not see counts as the largest. */
  | { opportunity: OpportunityOrder }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By position: Place in the deal, from 0; left out at creation it becomes the last one. */
  | { position: Direction }
  /** By price: by currency first, then by the amount. */
  | { price: Direction }
  /** By product, regardless of case and accents. */
  | { product: Direction }
  /** By product code, regardless of case and accents. */
  | { productCode: Direction }
  /** By product family, regardless of case and accents. */
  | { productFamily: Direction }
  /** By quantity: How much of it, with at most four decimals; 1 unless given. */
  | { quantity: Direction }
  /** By when the opportunity line was last changed. */
  | { updatedAt: Direction }
  /** By how often the opportunity line was written. */
  | { version: Direction }

/** A new opportunity line, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `OpportunityLineCreateInput` requires. */
export interface OpportunityLineRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  discountPercent?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** The deal to which it belongs; settable at creation alone. */
  opportunity?: string | null
  /** In place of `opportunity`: by another system’s id. */
  opportunityExternalId?: ExternalIdInput | null
  /** Place in the deal, from 0; left out at creation it becomes the last one. */
  position?: number | null
  /** The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. */
  price?: MoneyInput | null
  /** What is offered, by its name. */
  product?: string | null
  /** The article number of the product; null when there is none. */
  productCode?: string | null
  /** The family of products to which it belongs, in words that can be counted; null when not said. */
  productFamily?: string | null
  /** How much of it, with at most four decimals; 1 unless given. */
  quantity?: number | null
}

/** What is to change in every opportunity line that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface OpportunityLineSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  discountPercent?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Place in the deal, from 0; left out at creation it becomes the last one. */
  position?: number | null
  /** The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. */
  price?: MoneyInput | null
  /** What is offered, by its name. */
  product?: string | null
  /** The article number of the product; null when there is none. */
  productCode?: string | null
  /** The family of products to which it belongs, in words that can be counted; null when not said. */
  productFamily?: string | null
  /** How much of it, with at most four decimals; 1 unless given. */
  quantity?: number | null
}

/** What is to change in one opportunity line. A member that is absent changes nothing, null clears, a list replaces. */
export interface OpportunityLineUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What is taken off, in percent of the price with at most four decimals, 0 to 100; null: nothing. */
  discountPercent?: number | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which opportunity line to change. */
  id: string
  /** Place in the deal, from 0; left out at creation it becomes the last one. */
  position?: number | null
  /** The price of one, before the discount, in the currency of the deal; null while nobody can say. Hidden from those to whom the amount of deals is hidden. */
  price?: MoneyInput | null
  /** What is offered, by its name. */
  product?: string | null
  /** The article number of the product; null when there is none. */
  productCode?: string | null
  /** The family of products to which it belongs, in words that can be counted; null when not said. */
  productFamily?: string | null
  /** How much of it, with at most four decimals; 1 unless given. */
  quantity?: number | null
}

/** Asks about a list of opportunities, of which only those count that you may see. Several members must all hold. */
export interface OpportunityListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: OpportunityFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: OpportunityFilter | null
  /** At least one entry meets this. */
  some?: OpportunityFilter | null
}

/** What `opportunityLose` needs to know. */
export interface OpportunityLoseInput {
  /** The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that. */
  closeReason?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which opportunity. */
  id: string
  /** When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is. */
  occurredAt?: string | null
  /** Why it was lost, in words that can be counted; needed unless the deal has one already. */
  reason?: string | null
  /** Into which lost stage; the first one of the pipeline unless given. */
  stage?: string | null
}

/** Which opportunity is meant. Give exactly one member; where none fits, a new one is made. */
export type OpportunityMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** What `opportunityMoveToStage` needs to know. */
export interface OpportunityMoveToStageInput {
  /** The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that. */
  closeReason?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which opportunity. */
  id: string
  /** When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is. */
  occurredAt?: string | null
  /** Why it was won or lost; needed where the stage is a lost one. */
  reason?: string | null
  /** Into which stage. */
  stage: string
}

/** By what opportunities are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type OpportunityOrder =
  /** By a field of the account; one that is empty or that you may not see counts as the largest. */
  | { account: AccountOrder }
  /** By amount: by currency first, then by the amount. */
  | { amount: Direction }
  /** By amount base: The amount in the base currency, at the rate that held when the amount was written or the deal closed; null without an amount or a rate. */
  | { amountBase: Direction }
  /** By amount from, alphabetically. */
  | { amountFrom: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By campaign, regardless of case and accents. */
  | { campaign: Direction }
  /** By close date: Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  | { closeDate: Direction }
  /** By a field of the close reason; one that is empty or that you may not see counts as the largest. */
  | { closeReason: CloseReasonOrder }
  /** By closed on: Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  | { closedOn: Direction }
  /** By when the opportunity was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By cycle days: Days from openedOn to closedOn; null while open, or where one of the days is not known. */
  | { cycleDays: Direction }
  /** By forecast category, alphabetically. */
  | { forecastCategory: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By next step, regardless of case and accents. */
  | { nextStep: Direction }
  /** By next step on: Day on which the next step is due; null when none is agreed. */
  | { nextStepOn: Direction }
  /** By opened on: Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  | { openedOn: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By a field of the pipeline; one that is empty or that you may not see counts as the largest. */
  | { pipeline: PipelineOrder }
  /** By probability: Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  | { probability: Direction }
  /** By reason, regardless of case and accents. */
  | { reason: Direction }
  /** By source, regardless of case and accents. */
  | { source: Direction }
  /** By a field of the stage; one that is empty or that you may not see counts as the largest. */
  | { stage: StageOrder }
  /** By stage since: When the deal came into the stage where it stands; null where nobody knows. */
  | { stageSince: Direction }
  /** By status, alphabetically. */
  | { status: Direction }
  /** By when the opportunity was last changed. */
  | { updatedAt: Direction }
  /** By how often the opportunity was written. */
  | { version: Direction }

/** What `opportunityReopen` needs to know. */
export interface OpportunityReopenInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which opportunity. */
  id: string
  /** When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is. */
  occurredAt?: string | null
  /** Into which open stage; the one where it stood last unless given. */
  stage?: string | null
}

/** A new opportunity, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `OpportunityCreateInput` requires. */
export interface OpportunityRowInput {
  /** To whom we want to sell; null while that is not known. */
  account?: string | null
  /** In place of `account`: by another system’s id. */
  accountExternalId?: ExternalIdInput | null
  /** What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. */
  amount?: MoneyInput | null
  /** From where the amount comes. */
  amountFrom?: AmountFrom | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  closeDate?: string | null
  /** The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. */
  closeReason?: string | null
  /** In place of `closeReason`: by another system’s id. */
  closeReasonExternalId?: ExternalIdInput | null
  /** Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  closedOn?: string | null
  /** Who sells against us in the deal, and what we answer. */
  competitors?: readonly OpportunityCompetitorRowInput[] | null
  /** The customer’s people in the deal, each with the role in the decision. */
  contacts?: readonly OpportunityContactRowInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** What the deal is called among colleagues. */
  name?: string | null
  /** What the seller does next; null when nothing is agreed. */
  nextStep?: string | null
  /** Day on which the next step is due; null when none is agreed. */
  nextStepOn?: string | null
  /** When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future. */
  occurredAt?: string | null
  /** Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  openedOn?: string | null
  /** Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** Through which stages the deal goes; the default pipeline unless named at creation. It never changes. */
  pipeline?: string | null
  /** In place of `pipeline`: by another system’s id. */
  pipelineExternalId?: ExternalIdInput | null
  /** Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  probability?: number | null
  /** Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said. */
  reason?: string | null
  /** From where the deal came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. */
  stage?: string | null
  /** In place of `stage`: by another system’s id. */
  stageExternalId?: ExternalIdInput | null
  /** The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them. */
  stageHistory?: readonly StageEntryInput[] | null
  /** Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal. */
  team?: readonly OpportunityTeamMemberRowInput[] | null
}

/** What is to change in every opportunity that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface OpportunitySetInput {
  /** To whom we want to sell; null while that is not known. */
  account?: string | null
  /** What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. */
  amount?: MoneyInput | null
  /** From where the amount comes. */
  amountFrom?: AmountFrom | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  closeDate?: string | null
  /** The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. */
  closeReason?: string | null
  /** Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  closedOn?: string | null
  /** Who sells against us in the deal, and what we answer. */
  competitors?: readonly OpportunityCompetitorInput[] | null
  /** The customer’s people in the deal, each with the role in the decision. */
  contacts?: readonly OpportunityContactInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What the deal is called among colleagues. */
  name?: string | null
  /** What the seller does next; null when nothing is agreed. */
  nextStep?: string | null
  /** Day on which the next step is due; null when none is agreed. */
  nextStepOn?: string | null
  /** When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future. */
  occurredAt?: string | null
  /** Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  openedOn?: string | null
  /** Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. */
  owner?: string | null
  /** Through which stages the deal goes; the default pipeline unless named at creation. It never changes. */
  pipeline?: string | null
  /** Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  probability?: number | null
  /** Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said. */
  reason?: string | null
  /** From where the deal came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. */
  stage?: string | null
  /** Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal. */
  team?: readonly OpportunityTeamMemberInput[] | null
}

/** Whether a deal is still being sold, won or lost. */
export type OpportunityStatus =
  /** The customer has decided against us, or the deal was given up. */
  | 'LOST'
  /** Still being sold. */
  | 'OPEN'
  /** The customer has decided for us. */
  | 'WON'

/** Compares a value of OpportunityStatus. Several operators must all hold. */
export interface OpportunityStatusFilter {
  /** The value equals this one. */
  eq?: OpportunityStatus | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly OpportunityStatus[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: OpportunityStatus | null
  /** The value is none of these, or empty. */
  nin?: readonly OpportunityStatus[] | null
}

/** Which entries count. The place of a colleague in the team of a deal. */
export interface OpportunityTeamMemberFilter {
  /** What the colleague does for the deal, such as Technical sales; null: not said. */
  role?: StringFilter | null
  /** The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split. */
  splitPercent?: FloatFilter | null
  /** Who sells along. */
  user?: UserFilter | null
}

/** The place of a colleague in the team of a deal. */
export interface OpportunityTeamMemberInput {
  /** What the colleague does for the deal, such as Technical sales; null: not said. */
  role?: string | null
  /** The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split. */
  splitPercent?: number | null
  /** Who sells along. */
  user: string
}

/** Asks about a list of entries, of which only those count that you may see. Several members must all hold. */
export interface OpportunityTeamMemberListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: OpportunityTeamMemberFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: OpportunityTeamMemberFilter | null
  /** At least one entry meets this. */
  some?: OpportunityTeamMemberFilter | null
}

/** The place of a colleague in the team of a deal. */
export interface OpportunityTeamMemberRowInput {
  /** What the colleague does for the deal, such as Technical sales; null: not said. */
  role?: string | null
  /** The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split. */
  splitPercent?: number | null
  /** Who sells along. */
  user?: string | null
  /** In place of `user`: by another system’s id. */
  userExternalId?: ExternalIdInput | null
}

/** What is to change in one opportunity. A member that is absent changes nothing, null clears, a list replaces. */
export interface OpportunityUpdateInput {
  /** To whom we want to sell; null while that is not known. */
  account?: string | null
  /** What the deal is worth in the currency of the offer; null while nobody can say. Where `amountFrom` is LINES it is the sum of the lines, and cannot be set. */
  amount?: MoneyInput | null
  /** From where the amount comes. */
  amountFrom?: AmountFrom | null
  /** The campaign that brought it, by its name; null where none did or nobody knows. */
  campaign?: string | null
  /** Day on which we expect the decision; null while nobody can say. It stays as it is when the deal closes. */
  closeDate?: string | null
  /** The same from the workspace’s list; null where none was chosen. Its outcome is the status of the deal. Where `reason` is not said, it is the name of this one. Reopening clears it. */
  closeReason?: string | null
  /** Day on which the deal was won or lost; null while it is open, or where nobody knows. */
  closedOn?: string | null
  /** Who sells against us in the deal, and what we answer. */
  competitors?: readonly OpportunityCompetitorInput[] | null
  /** The customer’s people in the deal, each with the role in the decision. */
  contacts?: readonly OpportunityContactInput[] | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which opportunity to change. */
  id: string
  /** What the deal is called among colleagues. */
  name?: string | null
  /** What the seller does next; null when nothing is agreed. */
  nextStep?: string | null
  /** Day on which the next step is due; null when none is agreed. */
  nextStepOn?: string | null
  /** When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future. */
  occurredAt?: string | null
  /** Day on which the work on the deal began; the day of creation unless an importer says otherwise. Null where nobody knows. */
  openedOn?: string | null
  /** Who sells; whoever creates the opportunity unless said otherwise. Null: nobody does. */
  owner?: string | null
  /** Through which stages the deal goes; the default pipeline unless named at creation. It never changes. */
  pipeline?: string | null
  /** Chance of winning in percent, 0 to 100: that of the stage, or one of its own where somebody set it. Null in an input goes back to the chance of the stage. */
  probability?: number | null
  /** Why the deal was won or lost, in words that can be counted: price, feature, timing. Null: not said. */
  reason?: string | null
  /** From where the deal came, in words that can be counted: web, fair, referral. Null: not known. */
  source?: string | null
  /** Where the deal stands; the first open stage of its pipeline unless named at creation. Setting it is the same act as moving, winning, losing or reopening. */
  stage?: string | null
  /** The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them. */
  stageHistory?: readonly StageEntryInput[] | null
  /** Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal. */
  team?: readonly OpportunityTeamMemberInput[] | null
}

/** What `opportunityWin` needs to know. */
export interface OpportunityWinInput {
  /** The reason from the list of the workspace, whose outcome is that of the stage; where `reason` is left out, its name becomes that. */
  closeReason?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which opportunity. */
  id: string
  /** When it really happened, for those who may backdate; now unless given. Neither in the future, nor before the deal was opened or came to where it is. */
  occurredAt?: string | null
  /** Why it was won, in words that can be counted. */
  reason?: string | null
  /** Into which won stage; the first one of the pipeline unless given. */
  stage?: string | null
}

/** The length of calendar periods by which sums are grouped. */
export type Period =
  /** Calendar days, answered as `2017-05-03`. */
  | 'DAY'
  /** Calendar months, answered as `2017-05`. */
  | 'MONTH'
  /** Calendar quarters, answered as `2017-Q2`. */
  | 'QUARTER'
  /** Calendar years, answered as `2017`. */
  | 'YEAR'

/** By what each row is matched with what stands here. Give exactly one member. */
export type PipelineBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** What happened to a deal, seen from the pipeline. */
export type PipelineChangeKind =
  /** The deal is new in what you see: made, brought back from the archive, or come to you. */
  | 'ENTERED'
  /** Nothing: the connection lives, and you are up to date as far as the cursor. */
  | 'HEARTBEAT'
  /** The deal is deleted, archived, or out of your view: take it off the board. */
  | 'LEFT'
  /** The deal is in another stage. */
  | 'MOVED'
  /** Something else of the deal changed. */
  | 'UPDATED'

/** A new pipeline. What is left out stays empty or takes its default. */
export interface PipelineCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. False unless given. */
  isDefault?: boolean | null
  /** Whether a needed reason must be one of the list (`closeReason`), not words alone. False unless given. */
  listedReasons?: boolean | null
  /** What this way of selling is called, such as New business. */
  name: string
  /** Place among the pipelines, from 0; those of one place stand by name. */
  position?: number | null
  /** Which of its deals cannot close without a reason. LOST unless given. */
  reasonFor?: ReasonFor | null
  /** The stages, made in the same act: at least one open, one won and one lost. Without them the pipeline is made empty, and takes deals once it has these. */
  stages?: readonly StageInput[] | null
}

/** Which pipelines to find. Members that are given must all hold; what you may not see is not there. */
export interface PipelineFilter {
  /** All of these hold. */
  and?: readonly PipelineFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the pipeline was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the pipeline. */
  id?: IdFilter | null
  /** True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  isDefault?: BooleanFilter | null
  /** Where a field points to a pipeline: whether there is none that you may see. */
  isNull?: boolean | null
  /** Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  listedReasons?: BooleanFilter | null
  /** What this way of selling is called, such as New business. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: PipelineFilter | null
  /** Deals that go through this pipeline. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly PipelineFilter[] | null
  /** Place among the pipelines, from 0; those of one place stand by name. */
  position?: IntFilter | null
  /** Which of its deals cannot close without a reason. */
  reasonFor?: ReasonForFilter | null
  /** When the pipeline was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the pipeline was written, from 1. */
  version?: IntFilter | null
}

/** By what pipelines are grouped. Give exactly one member. */
export type PipelineGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By is default: True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  | { isDefault: boolean }
  /** By listed reasons: Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  | { listedReasons: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By position: Place among the pipelines, from 0; those of one place stand by name. */
  | { position: boolean }
  /** By reason for: Which of its deals cannot close without a reason. */
  | { reasonFor: boolean }

/** How a file is read, and what becomes of its rows. */
export interface PipelineImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: PipelineBulkMatch | null
}

/** Which pipeline is meant. Give exactly one member; where none fits, a new one is made. */
export type PipelineMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what pipelines are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type PipelineOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the pipeline was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By is default: True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  | { isDefault: Direction }
  /** By listed reasons: Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  | { listedReasons: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By position: Place among the pipelines, from 0; those of one place stand by name. */
  | { position: Direction }
  /** By reason for, alphabetically. */
  | { reasonFor: Direction }
  /** By when the pipeline was last changed. */
  | { updatedAt: Direction }
  /** By how often the pipeline was written. */
  | { version: Direction }

/** A new pipeline, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `PipelineCreateInput` requires. */
export interface PipelineRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  isDefault?: boolean | null
  /** Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  listedReasons?: boolean | null
  /** What this way of selling is called, such as New business. */
  name?: string | null
  /** Place among the pipelines, from 0; those of one place stand by name. */
  position?: number | null
  /** Which of its deals cannot close without a reason. */
  reasonFor?: ReasonFor | null
}

/** What is to change in every pipeline that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface PipelineSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  isDefault?: boolean | null
  /** Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  listedReasons?: boolean | null
  /** What this way of selling is called, such as New business. */
  name?: string | null
  /** Place among the pipelines, from 0; those of one place stand by name. */
  position?: number | null
  /** Which of its deals cannot close without a reason. */
  reasonFor?: ReasonFor | null
}

/** What is to change in one pipeline. A member that is absent changes nothing, null clears, a list replaces. */
export interface PipelineUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which pipeline to change. */
  id: string
  /** True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another. */
  isDefault?: boolean | null
  /** Whether a needed reason must be one of the list (`closeReason`), not words alone. */
  listedReasons?: boolean | null
  /** What this way of selling is called, such as New business. */
  name?: string | null
  /** Place among the pipelines, from 0; those of one place stand by name. */
  position?: number | null
  /** Which of its deals cannot close without a reason. */
  reasonFor?: ReasonFor | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type QuotaBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new quota. What is left out stays empty or takes its default. */
export interface QuotaCreateInput {
  /** How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. */
  amount?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What is counted. REVENUE unless given. */
  measure?: QuotaMeasure | null
  /** What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given. */
  name?: string | null
  /** How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  number?: number | null
  /** The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone. You, unless given. */
  owner?: string | null
  /** Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold. */
  productFamily?: string | null
  /** The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  start: string
  /** The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone. */
  team?: string | null
  /** How long the period is. */
  unit: ForecastPeriodUnit
}

/** Which quotas to find. Members that are given must all hold; what you may not see is not there. */
export interface QuotaFilter {
  /** How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. */
  amount?: MoneyFilter | null
  /** All of these hold. */
  and?: readonly QuotaFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the quota was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the quota. */
  id?: IdFilter | null
  /** Where a field points to a quota: whether there is none that you may see. */
  isNull?: boolean | null
  /** What is counted. */
  measure?: QuotaMeasureFilter | null
  /** What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: QuotaFilter | null
  /** How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  number?: FloatFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly QuotaFilter[] | null
  /** The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone. */
  owner?: UserFilter | null
  /** Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold. */
  productFamily?: StringFilter | null
  /** The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  start?: DateFilter | null
  /** The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone. */
  team?: TeamFilter | null
  /** How long the period is. */
  unit?: ForecastPeriodUnitFilter | null
  /** When the quota was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the quota was written, from 1. */
  version?: IntFilter | null
}

/** By what quotas are grouped. Give exactly one member. */
export type QuotaGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By measure: What is counted. */
  | { measure: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By product family, regardless of case and accents. */
  | { productFamily: boolean }
  /** By the period of start: The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  | { start: Period }
  /** By the team, a team; one that you may not see counts as none. */
  | { team: boolean }
  /** By unit: How long the period is. */
  | { unit: boolean }

/** How a file is read, and what becomes of its rows. */
export interface QuotaImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: QuotaBulkMatch | null
}

/** Asks about a list of quotas, of which only those count that you may see. Several members must all hold. */
export interface QuotaListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: QuotaFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: QuotaFilter | null
  /** At least one entry meets this. */
  some?: QuotaFilter | null
}

/** Which quota is meant. Give exactly one member; where none fits, a new one is made. */
export type QuotaMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** What a quota counts, of deals won on a day of its period. */
export type QuotaMeasure =
  /** How many deals there are; of a product family: those with a line of it. */
  | 'COUNT'
  /** The quantities of the lines of the deals, added up. */
  | 'QUANTITY'
  /** What the deals, or their lines of the product family, are worth in the base currency. */
  | 'REVENUE'

/** Compares a value of QuotaMeasure. Several operators must all hold. */
export interface QuotaMeasureFilter {
  /** The value equals this one. */
  eq?: QuotaMeasure | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly QuotaMeasure[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: QuotaMeasure | null
  /** The value is none of these, or empty. */
  nin?: readonly QuotaMeasure[] | null
}

/** By what quotas are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type QuotaOrder =
  /** By amount: by currency first, then by the amount. */
  | { amount: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the quota was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By measure, alphabetically. */
  | { measure: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By number: How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  | { number: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By product family, regardless of case and accents. */
  | { productFamily: Direction }
  /** By start: The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  | { start: Direction }
  /** By a field of the team; one that is empty or that you may not see counts as the largest. */
  | { team: TeamOrder }
  /** By unit, alphabetically. */
  | { unit: Direction }
  /** By when the quota was last changed. */
  | { updatedAt: Direction }
  /** By how often the quota was written. */
  | { version: Direction }

/** A new quota, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `QuotaCreateInput` requires. */
export interface QuotaRowInput {
  /** How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. */
  amount?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** What is counted. */
  measure?: QuotaMeasure | null
  /** What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given. */
  name?: string | null
  /** How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  number?: number | null
  /** The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold. */
  productFamily?: string | null
  /** The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  start?: string | null
  /** The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone. */
  team?: string | null
  /** In place of `team`: by another system’s id. */
  teamExternalId?: ExternalIdInput | null
  /** How long the period is. */
  unit?: ForecastPeriodUnit | null
}

/** What is to change in every quota that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface QuotaSetInput {
  /** How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. */
  amount?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** What is counted. */
  measure?: QuotaMeasure | null
  /** What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given. */
  name?: string | null
  /** How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  number?: number | null
  /** Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold. */
  productFamily?: string | null
  /** The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  start?: string | null
  /** How long the period is. */
  unit?: ForecastPeriodUnit | null
}

/** From which quotas comes what a row of a forecast is to reach. */
export type QuotaSource =
  /** From what the people and teams directly below are to reach: the sum of those who have something to reach. */
  | 'BELOW'
  /** From a quota of the person or team for this very period. */
  | 'OWN'
  /** From their quotas of the parts of the period, of which every part has one: the months of a quarter, the quarters of a year. */
  | 'PARTS'

/** What is to change in one quota. A member that is absent changes nothing, null clears, a list replaces. */
export interface QuotaUpdateInput {
  /** How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period. */
  amount?: MoneyInput | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which quota to change. */
  id: string
  /** What is counted. */
  measure?: QuotaMeasure | null
  /** What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given. */
  name?: string | null
  /** How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE. */
  number?: number | null
  /** Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold. */
  productFamily?: string | null
  /** The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written. */
  start?: string | null
  /** How long the period is. */
  unit?: ForecastPeriodUnit | null
}

/** Which deals cannot close without a reason. */
export type ReasonFor =
  /** Who loses a deal says why. */
  | 'LOST'
  /** Neither won nor lost ones need one. */
  | 'NOTHING'
  /** Who wins or loses a deal says why. */
  | 'WON_AND_LOST'

/** Compares a value of ReasonFor. Several operators must all hold. */
export interface ReasonForFilter {
  /** The value equals this one. */
  eq?: ReasonFor | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly ReasonFor[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: ReasonFor | null
  /** The value is none of these, or empty. */
  nin?: readonly ReasonFor[] | null
}

/** The id by which another system knows a record of any kind. */
export interface RecordExternalIdInput {
  /** The id there, compared exactly. */
  id: string
  /** Of which kind it is; needed where the source uses one id for several. */
  noun?: Noun | null
  /** The other system, by a short name such as `sap`. */
  source: string
}

/** Which records, where they may be of any kind. Filters of several kinds are alternatives. */
export interface RecordFilter {
  /** It is an account that meets this. */
  account?: AccountFilter | null
  /** It is a close reason that meets this. */
  closeReason?: CloseReasonFilter | null
  /** It is a competitor that meets this. */
  competitor?: CompetitorFilter | null
  /** It is a contact that meets this. */
  contact?: ContactFilter | null
  /** It is a currency that meets this. */
  currency?: CurrencyFilter | null
  /** It is a custom field that meets this. */
  customField?: CustomFieldDefinitionFilter | null
  /** It is a forecast override that meets this. */
  forecastOverride?: ForecastOverrideFilter | null
  /** It is a forecast settings that meets this. */
  forecastSettings?: ForecastSettingsFilter | null
  /** The id of the record, of whatever kind. */
  id?: IdFilter | null
  /** It is a job that meets this. */
  job?: JobFilter | null
  /** It is a key that meets this. */
  key?: ApiKeyFilter | null
  /** It is a lead that meets this. */
  lead?: LeadFilter | null
  /** It is a lead assignment rule that meets this. */
  leadAssignmentRule?: LeadAssignmentRuleFilter | null
  /** It is a lead form that meets this. */
  leadForm?: LeadFormFilter | null
  /** It is a lead score rule that meets this. */
  leadScoreRule?: LeadScoreRuleFilter | null
  /** It is an opportunity that meets this. */
  opportunity?: OpportunityFilter | null
  /** It is an opportunity line that meets this. */
  opportunityLine?: OpportunityLineFilter | null
  /** It is a pipeline that meets this. */
  pipeline?: PipelineFilter | null
  /** It is a quota that meets this. */
  quota?: QuotaFilter | null
  /** It is a role that meets this. */
  role?: RoleFilter | null
  /** It is a saved filter that meets this. */
  savedFilter?: SavedFilterFilter | null
  /** It is a stage that meets this. */
  stage?: StageFilter | null
  /** It is a team that meets this. */
  team?: TeamFilter | null
  /** It is a trusted document that meets this. */
  trustedDocument?: TrustedDocumentFilter | null
  /** It is a user that meets this. */
  user?: UserFilter | null
  /** It is a webhook that meets this. */
  webhook?: WebhookFilter | null
}

/** Asks about a list of records, of which only those count that you may see. Several members must all hold. */
export interface RecordListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: RecordFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: RecordFilter | null
  /** At least one entry meets this. */
  some?: RecordFilter | null
}

/** Which record, and as which version you know it. */
export interface RecordVersionInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The id of the record. */
  id: string
}

/** How a competitor stands in a deal. */
export type RivalStatus =
  /** Still in the race. */
  | 'ACTIVE'
  /** Out of the race before the end. */
  | 'ELIMINATED'
  /** It won against us. */
  | 'LOST_TO'
  /** We won against it. */
  | 'WON_AGAINST'

/** Compares a value of RivalStatus. Several operators must all hold. */
export interface RivalStatusFilter {
  /** The value equals this one. */
  eq?: RivalStatus | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly RivalStatus[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: RivalStatus | null
  /** The value is none of these, or empty. */
  nin?: readonly RivalStatus[] | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type RoleBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new role. What is left out stays empty or takes its default. */
export interface RoleCreateInput {
  /** May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. False unless given. */
  administer?: boolean | null
  /** May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. False unless given. */
  audit?: boolean | null
  /** May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. False unless given. */
  backdate?: boolean | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. WRITE unless given. */
  defaultFieldAccess?: FieldAccess | null
  /** For whom the role is meant, in words; null when nobody wrote it down. */
  description?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts. */
  fields?: readonly RoleFieldInput[] | null
  /** The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *. */
  grants?: readonly RoleGrantInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What the role is called, such as Seller. It stands once in the workspace. */
  name: string
}

/** What the role may do with one field of a noun. */
export interface RoleFieldInput {
  /** What may be done with the field. */
  access: FieldAccess
  /** The field as the API spells it, such as annualRevenue or customFields.region, or * for all that have no line. */
  field: string
  /** The noun as the API spells it, such as account. */
  noun: string
}

/** Which roles to find. Members that are given must all hold; what you may not see is not there. */
export interface RoleFilter {
  /** May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  administer?: BooleanFilter | null
  /** All of these hold. */
  and?: readonly RoleFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  audit?: BooleanFilter | null
  /** May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  backdate?: BooleanFilter | null
  /** When the role was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. */
  defaultFieldAccess?: FieldAccessFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the role. */
  id?: IdFilter | null
  /** Where a field points to a role: whether there is none that you may see. */
  isNull?: boolean | null
  /** What the role is called, such as Seller. It stands once in the workspace. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: RoleFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly RoleFilter[] | null
  /** When the role was last changed. */
  updatedAt?: DateTimeFilter | null
  /** The people who have this role. */
  users?: UserListFilter | null
  /** How often the role was written, from 1. */
  version?: IntFilter | null
}

/** A right on a noun: which verb, and on whose records. */
export interface RoleGrantInput {
  /** The noun as the API spells it, such as opportunity, or * for every noun, later ones included. */
  noun: string
  /** On whose records the verb may be used. */
  reach: GrantReach
  /** The verb in capitals, such as READ, UPDATE or WIN, or * for every verb of the noun. */
  verb: string
}

/** By what roles are grouped. Give exactly one member. */
export type RoleGroupBy =
  /** By administer: May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  | { administer: boolean }
  /** By audit: May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  | { audit: boolean }
  /** By backdate: May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  | { backdate: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By default field access: What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. */
  | { defaultFieldAccess: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }

/** How a file is read, and what becomes of its rows. */
export interface RoleImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: RoleBulkMatch | null
}

/** Asks about a list of roles, of which only those count that you may see. Several members must all hold. */
export interface RoleListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: RoleFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: RoleFilter | null
  /** At least one entry meets this. */
  some?: RoleFilter | null
}

/** Which role is meant. Give exactly one member; where none fits, a new one is made. */
export type RoleMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what roles are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type RoleOrder =
  /** By administer: May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  | { administer: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By audit: May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  | { audit: Direction }
  /** By backdate: May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  | { backdate: Direction }
  /** By when the role was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By default field access, alphabetically. */
  | { defaultFieldAccess: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By when the role was last changed. */
  | { updatedAt: Direction }
  /** By how often the role was written. */
  | { version: Direction }

/** A new role, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `RoleCreateInput` requires. */
export interface RoleRowInput {
  /** May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  administer?: boolean | null
  /** May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  audit?: boolean | null
  /** May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  backdate?: boolean | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. */
  defaultFieldAccess?: FieldAccess | null
  /** For whom the role is meant, in words; null when nobody wrote it down. */
  description?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts. */
  fields?: readonly RoleFieldInput[] | null
  /** The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *. */
  grants?: readonly RoleGrantInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** What the role is called, such as Seller. It stands once in the workspace. */
  name?: string | null
}

/** What is to change in every role that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface RoleSetInput {
  /** May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  administer?: boolean | null
  /** May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  audit?: boolean | null
  /** May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  backdate?: boolean | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. */
  defaultFieldAccess?: FieldAccess | null
  /** For whom the role is meant, in words; null when nobody wrote it down. */
  description?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts. */
  fields?: readonly RoleFieldInput[] | null
  /** The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *. */
  grants?: readonly RoleGrantInput[] | null
  /** What the role is called, such as Seller. It stands once in the workspace. */
  name?: string | null
}

/** What is to change in one role. A member that is absent changes nothing, null clears, a list replaces. */
export interface RoleUpdateInput {
  /** May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that. */
  administer?: boolean | null
  /** May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not. */
  audit?: boolean | null
  /** May say when something really happened, as an importer does: occurredAt, openedOn, closedOn. */
  backdate?: boolean | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case. */
  defaultFieldAccess?: FieldAccess | null
  /** For whom the role is meant, in words; null when nobody wrote it down. */
  description?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts. */
  fields?: readonly RoleFieldInput[] | null
  /** The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *. */
  grants?: readonly RoleGrantInput[] | null
  /** Which role to change. */
  id: string
  /** What the role is called, such as Seller. It stands once in the workspace. */
  name?: string | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type SavedFilterBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new saved filter. What is left out stays empty or takes its default. */
export interface SavedFilterCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used. */
  filter: unknown
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What the filter is called, such as Hot leads of this week. */
  name: string
  /** Of which kind of records it asks; settable at creation alone. */
  noun: Noun
  /** The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none. */
  orderBy?: unknown | null
  /** Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. You, unless given. */
  owner?: string | null
  /** Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. PRIVATE unless given. */
  sharing?: Sharing | null
}

/** Which saved filters to find. Members that are given must all hold; what you may not see is not there. */
export interface SavedFilterFilter {
  /** All of these hold. */
  and?: readonly SavedFilterFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the saved filter was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the saved filter. */
  id?: IdFilter | null
  /** Where a field points to a saved filter: whether there is none that you may see. */
  isNull?: boolean | null
  /** What the filter is called, such as Hot leads of this week. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: SavedFilterFilter | null
  /** Of which kind of records it asks; settable at creation alone. */
  noun?: NounFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly SavedFilterFilter[] | null
  /** Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. */
  owner?: UserFilter | null
  /** Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. */
  sharing?: SharingFilter | null
  /** When the saved filter was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the saved filter was written, from 1. */
  version?: IntFilter | null
}

/** By what saved filters are grouped. Give exactly one member. */
export type SavedFilterGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By noun, regardless of case and accents. */
  | { noun: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By sharing: Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. */
  | { sharing: boolean }

/** How a file is read, and what becomes of its rows. */
export interface SavedFilterImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: SavedFilterBulkMatch | null
}

/** Asks about a list of saved filters, of which only those count that you may see. Several members must all hold. */
export interface SavedFilterListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: SavedFilterFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: SavedFilterFilter | null
  /** At least one entry meets this. */
  some?: SavedFilterFilter | null
}

/** Which saved filter is meant. Give exactly one member; where none fits, a new one is made. */
export type SavedFilterMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what saved filters are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type SavedFilterOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the saved filter was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By noun, regardless of case and accents. */
  | { noun: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By sharing, alphabetically. */
  | { sharing: Direction }
  /** By when the saved filter was last changed. */
  | { updatedAt: Direction }
  /** By how often the saved filter was written. */
  | { version: Direction }

/** A new saved filter, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `SavedFilterCreateInput` requires. */
export interface SavedFilterRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used. */
  filter?: unknown | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** What the filter is called, such as Hot leads of this week. */
  name?: string | null
  /** Of which kind of records it asks; settable at creation alone. */
  noun?: Noun | null
  /** The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none. */
  orderBy?: unknown | null
  /** Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. */
  owner?: string | null
  /** In place of `owner`: by another system’s id. */
  ownerExternalId?: ExternalIdInput | null
  /** Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. */
  sharing?: Sharing | null
}

/** What is to change in every saved filter that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface SavedFilterSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used. */
  filter?: unknown | null
  /** What the filter is called, such as Hot leads of this week. */
  name?: string | null
  /** The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none. */
  orderBy?: unknown | null
  /** Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. */
  owner?: string | null
  /** Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. */
  sharing?: Sharing | null
}

/** What is to change in one saved filter. A member that is absent changes nothing, null clears, a list replaces. */
export interface SavedFilterUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The filter as JSON, as the argument `filter` of that list takes it: {"status": {"eq": "NEW"}}. What its reader may not ask by is refused when it is used. */
  filter?: unknown | null
  /** Which saved filter to change. */
  id: string
  /** What the filter is called, such as Hot leads of this week. */
  name?: string | null
  /** The order as JSON, as the argument `orderBy` takes it: [{"score": "DESC"}]; null: none. */
  orderBy?: unknown | null
  /** Whose filter it is; whoever creates it unless said otherwise. Null: nobody’s. */
  owner?: string | null
  /** Who sees it beside its owner; only the owner and whoever else reaches the owner’s records changes it. */
  sharing?: Sharing | null
}

/** Who sees something beside its owner. */
export type Sharing =
  /** Everybody who may read the kind at all. */
  | 'EVERYONE'
  /** Nobody else, but for those who reach the owner’s records. */
  | 'PRIVATE'
  /** Everybody in the owner’s team. */
  | 'TEAM'

/** Compares a value of Sharing. Several operators must all hold. */
export interface SharingFilter {
  /** The value equals this one. */
  eq?: Sharing | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly Sharing[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: Sharing | null
  /** The value is none of these, or empty. */
  nin?: readonly Sharing[] | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type StageBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new stage. What is left out stays empty or takes its default. */
export interface StageCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost. */
  exitChecks?: readonly ExitCheckInput[] | null
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory?: ForecastCategory | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What the stage is called, such as Negotiation. */
  name: string
  /** The pipeline of which it is a step; a stage never changes its pipeline. */
  pipeline: string
  /** Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  position?: number | null
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability?: number | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required?: readonly string[] | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. OPEN unless given. */
  status?: OpportunityStatus | null
}

/** A stage that an opportunity entered, as another system tells it. */
export interface StageEntryInput {
  /** When it was entered; null or absent where nobody knows. */
  occurredAt?: string | null
  /** The stage that was entered. */
  stage: string
}

/** Which stages to find. Members that are given must all hold; what you may not see is not there. */
export interface StageFilter {
  /** All of these hold. */
  and?: readonly StageFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the stage was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays?: IntFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory?: ForecastCategoryFilter | null
  /** The id of the stage. */
  id?: IdFilter | null
  /** Where a field points to a stage: whether there is none that you may see. */
  isNull?: boolean | null
  /** What the stage is called, such as Negotiation. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: StageFilter | null
  /** Deals that stand in this stage. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly StageFilter[] | null
  /** The pipeline of which it is a step; a stage never changes its pipeline. */
  pipeline?: PipelineFilter | null
  /** Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  position?: IntFilter | null
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability?: FloatFilter | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required?: TextListFilter | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  status?: OpportunityStatusFilter | null
  /** When the stage was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the stage was written, from 1. */
  version?: IntFilter | null
}

/** By what stages are grouped. Give exactly one member. */
export type StageGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By expected days: Days that a deal should spend in the stage at most; null where nothing is expected. */
  | { expectedDays: boolean }
  /** By forecast category: Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  | { forecastCategory: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the pipeline, a pipeline; one that you may not see counts as none. */
  | { pipeline: boolean }
  /** By position: Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  | { position: boolean }
  /** By status: What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  | { status: boolean }

/** How a file is read, and what becomes of its rows. */
export interface StageImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: StageBulkMatch | null
}

/** A stage of a new pipeline; its place in the list is its place in the pipeline. */
export interface StageInput {
  /** Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost. */
  exitChecks?: readonly ExitCheckInput[] | null
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays?: number | null
  /** By what ids other systems know the stage. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory?: ForecastCategory | null
  /** What the stage is called, such as Negotiation. */
  name: string
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability?: number | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required?: readonly string[] | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  status?: OpportunityStatus | null
}

/** Which stage is meant. Give exactly one member; where none fits, a new one is made. */
export type StageMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what stages are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type StageOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the stage was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By expected days: Days that a deal should spend in the stage at most; null where nothing is expected. */
  | { expectedDays: Direction }
  /** By forecast category, alphabetically. */
  | { forecastCategory: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the pipeline; one that is empty or that you may not see counts as the largest. */
  | { pipeline: PipelineOrder }
  /** By position: Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  | { position: Direction }
  /** By probability: Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  | { probability: Direction }
  /** By status, alphabetically. */
  | { status: Direction }
  /** By when the stage was last changed. */
  | { updatedAt: Direction }
  /** By how often the stage was written. */
  | { version: Direction }

/** A new stage, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `StageCreateInput` requires. */
export interface StageRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost. */
  exitChecks?: readonly ExitCheckInput[] | null
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory?: ForecastCategory | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** What the stage is called, such as Negotiation. */
  name?: string | null
  /** The pipeline of which it is a step; a stage never changes its pipeline. */
  pipeline?: string | null
  /** In place of `pipeline`: by another system’s id. */
  pipelineExternalId?: ExternalIdInput | null
  /** Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  position?: number | null
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability?: number | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required?: readonly string[] | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  status?: OpportunityStatus | null
}

/** What is to change in every stage that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface StageSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost. */
  exitChecks?: readonly ExitCheckInput[] | null
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory?: ForecastCategory | null
  /** What the stage is called, such as Negotiation. */
  name?: string | null
  /** The pipeline of which it is a step; a stage never changes its pipeline. */
  pipeline?: string | null
  /** Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  position?: number | null
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability?: number | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required?: readonly string[] | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  status?: OpportunityStatus | null
}

/** What is to change in one stage. A member that is absent changes nothing, null clears, a list replaces. */
export interface StageUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost. */
  exitChecks?: readonly ExitCheckInput[] | null
  /** Days that a deal should spend in the stage at most; null where nothing is expected. */
  expectedDays?: number | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost. */
  forecastCategory?: ForecastCategory | null
  /** Which stage to change. */
  id: string
  /** What the stage is called, such as Negotiation. */
  name?: string | null
  /** The pipeline of which it is a step; a stage never changes its pipeline. */
  pipeline?: string | null
  /** Place in the pipeline, from 0; left out at creation the stage becomes the last one. */
  position?: number | null
  /** Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter. */
  probability?: number | null
  /** What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER. */
  required?: readonly string[] | null
  /** What the stage means whatever it is called. It cannot change while deals stand in the stage. */
  status?: OpportunityStatus | null
}

/** Why an open deal is stale. */
export type StaleReason =
  /** The day on which the decision was expected has passed (UTC). */
  | 'CLOSE_DATE_PASSED'
  /** It has stood in its stage for longer than the `expectedDays` of the stage; never where these are null. */
  | 'LONG_IN_STAGE'
  /** No activity that you may see and no change for `days` days. */
  | 'QUIET'

/** Compares text, regardless of case, accents and width of letters. Several operators must all hold. */
export interface StringFilter {
  /** The text has this within it. */
  contains?: string | null
  /** The text ends with this. */
  endsWith?: string | null
  /** The value equals this one. */
  eq?: string | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly string[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: string | null
  /** The value is none of these, or empty. */
  nin?: readonly string[] | null
  /** The text begins with this. */
  startsWith?: string | null
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type TeamBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new team. What is left out stays empty or takes its default. */
export interface TeamCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** Who leads the team; need not be one of its members. Null while nobody does. */
  lead?: string | null
  /** What the team is called. */
  name: string
  /** The team above; null for one at the top. A team never stands below itself. */
  parent?: string | null
}

/** Which teams to find. Members that are given must all hold; what you may not see is not there. */
export interface TeamFilter {
  /** All of these hold. */
  and?: readonly TeamFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** The teams directly below this one. */
  children?: TeamListFilter | null
  /** When the team was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the team. */
  id?: IdFilter | null
  /** Where a field points to a team: whether there is none that you may see. */
  isNull?: boolean | null
  /** Who leads the team; need not be one of its members. Null while nobody does. */
  lead?: UserFilter | null
  /** The people who work in this team itself. */
  members?: UserListFilter | null
  /** What the team is called. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: TeamFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly TeamFilter[] | null
  /** The team above; null for one at the top. A team never stands below itself. */
  parent?: TeamFilter | null
  /** What this team is to sell, by period. */
  quotas?: QuotaListFilter | null
  /** When the team was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the team was written, from 1. */
  version?: IntFilter | null
  /** Leads on which this team works. */
  workedLeads?: LeadListFilter | null
}

/** By what teams are grouped. Give exactly one member. */
export type TeamGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By the lead, a user; one that you may not see counts as none. */
  | { lead: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the parent, a team; one that you may not see counts as none. */
  | { parent: boolean }

/** How a file is read, and what becomes of its rows. */
export interface TeamImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: TeamBulkMatch | null
}

/** Asks about a list of teams, of which only those count that you may see. Several members must all hold. */
export interface TeamListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: TeamFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: TeamFilter | null
  /** At least one entry meets this. */
  some?: TeamFilter | null
}

/** Which team is meant. Give exactly one member; where none fits, a new one is made. */
export type TeamMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what teams are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type TeamOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the team was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By a field of the lead; one that is empty or that you may not see counts as the largest. */
  | { lead: UserOrder }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the parent; one that is empty or that you may not see counts as the largest. */
  | { parent: TeamOrder }
  /** By when the team was last changed. */
  | { updatedAt: Direction }
  /** By how often the team was written. */
  | { version: Direction }

/** A new team, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `TeamCreateInput` requires. */
export interface TeamRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** Who leads the team; need not be one of its members. Null while nobody does. */
  lead?: string | null
  /** In place of `lead`: by another system’s id. */
  leadExternalId?: ExternalIdInput | null
  /** What the team is called. */
  name?: string | null
  /** The team above; null for one at the top. A team never stands below itself. */
  parent?: string | null
  /** In place of `parent`: by another system’s id. */
  parentExternalId?: ExternalIdInput | null
}

/** What is to change in every team that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface TeamSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Who leads the team; need not be one of its members. Null while nobody does. */
  lead?: string | null
  /** What the team is called. */
  name?: string | null
  /** The team above; null for one at the top. A team never stands below itself. */
  parent?: string | null
}

/** What is to change in one team. A member that is absent changes nothing, null clears, a list replaces. */
export interface TeamUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which team to change. */
  id: string
  /** Who leads the team; need not be one of its members. Null while nobody does. */
  lead?: string | null
  /** What the team is called. */
  name?: string | null
  /** The team above; null for one at the top. A team never stands below itself. */
  parent?: string | null
}

/** Asks about the entries of a list of texts. Several members must all hold. */
export interface TextListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: StringFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: StringFilter | null
  /** At least one entry meets this. */
  some?: StringFilter | null
}

/** Which trusted documents to find. Members that are given must all hold; what you may not see is not there. */
export interface TrustedDocumentFilter {
  /** All of these hold. */
  and?: readonly TrustedDocumentFilter[] | null
  /** The app to which it belongs, such as board. The same text may be registered for several apps. */
  app?: StringFilter | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the trusted document was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** By what a request names it: `sha256:` and the SHA-256 of its text in hexadecimal, 64 small letters and digits. */
  documentId?: StringFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the trusted document. */
  id?: IdFilter | null
  /** Where a field points to a trusted document: whether there is none that you may see. */
  isNull?: boolean | null
  /** When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time. */
  lastUsedAt?: DateTimeFilter | null
  /** What the document is called: the names of its operations unless it was registered with another one. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: TrustedDocumentFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly TrustedDocumentFilter[] | null
  /** Who registered it first. */
  registeredBy?: UserFilter | null
  /** When the trusted document was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the trusted document was written, from 1. */
  version?: IntFilter | null
}

/** By what trusted documents are grouped. Give exactly one member. */
export type TrustedDocumentGroupBy =
  /** By app, regardless of case and accents. */
  | { app: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By document id, regardless of case and accents. */
  | { documentId: boolean }
  /** By the period of last used at: When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time. */
  | { lastUsedAt: Period }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the registered by, a user; one that you may not see counts as none. */
  | { registeredBy: boolean }

/** A document that is to be registered. */
export interface TrustedDocumentInput {
  /** The id by which your client will name it, with or without `sha256:`. Checked where given: another hash than the SHA-256 of the text is refused with DOCUMENT_ID_MISMATCH. */
  id?: string | null
  /** What it is called, at most 200 characters; the names of its operations unless given. */
  name?: string | null
  /** Its text, exactly as it will be sent or hashed: at most 100,000 characters. White space counts. */
  source: string
}

/** Asks about a list of trusted documents, of which only those count that you may see. Several members must all hold. */
export interface TrustedDocumentListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: TrustedDocumentFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: TrustedDocumentFilter | null
  /** At least one entry meets this. */
  some?: TrustedDocumentFilter | null
}

/** By what trusted documents are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type TrustedDocumentOrder =
  /** By app, regardless of case and accents. */
  | { app: Direction }
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the trusted document was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By document id, regardless of case and accents. */
  | { documentId: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By last used at: When a request last named it by its id, or a key for TRUSTED documents sent its text, to the minute; null before the first time. */
  | { lastUsedAt: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the registered by; one that is empty or that you may not see counts as the largest. */
  | { registeredBy: UserOrder }
  /** By when the trusted document was last changed. */
  | { updatedAt: Direction }
  /** By how often the trusted document was written. */
  | { version: Direction }

/** Which documents an app is to have. */
export interface TrustedDocumentsRegisterInput {
  /** The app to which they belong: small letters, digits, dots, hyphens and underscores, at most 60. */
  app: string
  /** The documents, at most 1,000. Those that the app has beside them stay. */
  documents: readonly TrustedDocumentInput[]
}

/** By what each row is matched with what stands here. Give exactly one member. */
export type UserBulkMatch =
  /** By external id of this source, which every row names among its `externalIds`. */
  | { externalIdSource: string }
  /** True: by the `id` of the row. */
  | { id: boolean }

/** A new user. What is left out stays empty or takes its default. */
export interface UserCreateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The address at work; stands once in the workspace. Null for somebody without one, such as a program. */
  email?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known. */
  language?: string | null
  /** The name by which colleagues know the person. */
  name: string
  /** The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. */
  partnerAccount?: string | null
  /** What the person may do: the union of these roles. */
  roles?: readonly string[] | null
  /** The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. */
  team?: string | null
  /** What the person is at work, such as Regional manager. */
  title?: string | null
}

/** Why something was refused. The list is closed. */
export type UserErrorCode =
  /** The activity is done already. */
  | 'ALREADY_DONE'
  /** A record with the id that you supplied exists already. */
  | 'ALREADY_EXISTS'
  /** Several records fit what should name exactly one. */
  | 'AMBIGUOUS'
  /** The amount of the opportunity is the sum of its lines, so it cannot be set. */
  | 'AMOUNT_FOLLOWS_LINES'
  /** The amount lies beyond what is kept exactly: 9007199254740991 minor units. */
  | 'AMOUNT_TOO_LARGE'
  /** A key names an app and is not limited to registered documents. */
  | 'APP_WITHOUT_TRUST'
  /** Only a role with the right to backdate may say when something really happened. */
  | 'BACKDATE_NEEDED'
  /** The base currency cannot change once rates or converted amounts are stored. */
  | 'BASE_IN_USE'
  /** There is always exactly one base currency. */
  | 'BASE_NEEDED'
  /** A deal does not go on before the required checks of its stage are done. */
  | 'CHECKS_OPEN'
  /** Somebody changed the record since the version you expected; the current record is in the payload. */
  | 'CONFLICT'
  /** The filter finds another number of records than you expected; nothing was changed. */
  | 'COUNT_MISMATCH'
  /** An opportunity and all its lines have one currency. */
  | 'CURRENCY_OF_LINES'
  /** Records have values that the change would break. */
  | 'CUSTOM_FIELD_IN_USE'
  /** The opportunity is won or lost: it only moves after it was reopened. */
  | 'DEAL_CLOSED'
  /** Only a won or lost opportunity can be reopened. */
  | 'DEAL_OPEN'
  /** The id given with a document is not that of its text. */
  | 'DOCUMENT_ID_MISMATCH'
  /** A document that is to be registered is no GraphQL, or does not fit the schema. */
  | 'DOCUMENT_INVALID'
  /** Two rows of one call name the same record. */
  | 'DUPLICATE_ROW'
  /** A key would have expired before it is made. */
  | 'EXPIRED_ALREADY'
  /** Other records point to this one, so it cannot be deleted; archive it instead. */
  | 'HAS_DEPENDENTS'
  /** The history of stages is append-only: a new entry comes after those that stand. */
  | 'HISTORY_IS_FINAL'
  /** The subject of that issuer is somebody else here. */
  | 'IDENTITY_TAKEN'
  /** The value is not of the form that the field takes. */
  | 'INVALID'
  /** The job has ended already. */
  | 'JOB_ENDED'
  /** A key that was revoked gets no successor. */
  | 'KEY_REVOKED'
  /** After the change nobody could administer the workspace. */
  | 'LAST_ADMINISTRATOR'
  /** The lead was converted or disqualified, so this cannot be done to it any more. */
  | 'LEAD_CLOSED'
  /** Only a disqualified lead can be reopened. */
  | 'LEAD_OPEN'
  /** The lead is qualified already. */
  | 'LEAD_QUALIFIED'
  /** The field that names a record can be hidden from nobody. */
  | 'NAME_HIDDEN'
  /** A participant is a contact, a colleague, or somebody by name or address. */
  | 'NOBODY'
  /** You may see the record, but may not do this to it. */
  | 'NOT_ALLOWED'
  /** Only what is done can be reopened. */
  | 'NOT_DONE'
  /** There is no such record, or you may not see it. */
  | 'NOT_FOUND'
  /** Only tasks and planned meetings, visits and calls are completed. */
  | 'NOT_TO_BE_DONE'
  /** The job cannot be taken back. */
  | 'NOT_UNDOABLE'
  /** No assignment rule that is in use fits the lead and has somebody who can take it. */
  | 'NO_RULE_FITS'
  /** The stage belongs to another pipeline than the opportunity. */
  | 'OTHER_PIPELINE'
  /** The value is below the least or above the greatest that the field takes. */
  | 'OUT_OF_RANGE'
  /** The number belongs neither to you nor to somebody below you, so you may see it, but not override it. */
  | 'OVERRIDE_NOT_YOURS'
  /** Stages and opportunities never change their pipeline. */
  | 'PIPELINE_FIXED'
  /** A pipeline with deals has at least one open, one won and one lost stage. */
  | 'PIPELINE_INCOMPLETE'
  /** The same person or team has a quota of that measure, product family and period already. */
  | 'QUOTA_EXISTS'
  /** The field must have a value. */
  | 'REQUIRED'
  /** The opportunity stands in that stage already. */
  | 'SAME_STAGE'
  /** More than one account of a contact is marked as the primary one. */
  | 'SEVERAL_PRIMARY'
  /** More than one person of a deal is marked as the primary one. */
  | 'SEVERAL_PRIMARY_CONTACTS'
  /** The splits of a team come to exactly 100 percent, or nobody has one. */
  | 'SPLITS_NOT_WHOLE'
  /** The stage is archived, so no deal enters it. */
  | 'STAGE_ARCHIVED'
  /** Deals stand in the stage, so it cannot get another meaning or be put away. */
  | 'STAGE_IN_USE'
  /** The value must be unique and belongs to another record. */
  | 'TAKEN'
  /** The text is longer than the field takes. */
  | 'TOO_LONG'
  /** There are more entries than allowed. */
  | 'TOO_MANY'
  /** The amount has more decimals than its currency. */
  | 'TOO_PRECISE'
  /** The record would stand below itself: its new parent is the record itself or one of those below it. */
  | 'TREE_LOOP'
  /** The code is no active currency of ISO 4217. */
  | 'UNKNOWN_CURRENCY'
  /** There is no such field. */
  | 'UNKNOWN_FIELD'
  /** A right names a noun, verb or field that there is not. */
  | 'UNKNOWN_RIGHT'
  /** A scope of a key is not of the form noun:verb, or names a noun or verb that there is not. */
  | 'UNKNOWN_SCOPE'
  /** What a webhook is to send cannot be answered: its document or its variables are wrong. */
  | 'WEBHOOK_DOCUMENT'
  /** The webhook stood still for so long that it cannot go on where it stood. */
  | 'WEBHOOK_EXPIRED'
  /** The webhook has the status already that it was to get. */
  | 'WEBHOOK_STANDING'
  /** Messages of webhooks do not go to this address. */
  | 'WEBHOOK_URL'

/** Which users to find. Members that are given must all hold; what you may not see is not there. */
export interface UserFilter {
  /** Accounts for which this person answers. */
  accounts?: AccountListFilter | null
  /** What this person did or is to do. */
  activities?: ActivityListFilter | null
  /** All of these hold. */
  and?: readonly UserFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** People with whom this colleague keeps in touch. */
  contacts?: ContactListFilter | null
  /** When the user was entered here. */
  createdAt?: DateTimeFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** The address at work; stands once in the workspace. Null for somebody without one, such as a program. */
  email?: StringFilter | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** The id of the user. */
  id?: IdFilter | null
  /** Where a field points to a user: whether there is none that you may see. */
  isNull?: boolean | null
  /** Jobs that this person asked for. */
  jobs?: JobListFilter | null
  /** The keys that act as this person. */
  keys?: ApiKeyListFilter | null
  /** The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known. */
  language?: StringFilter | null
  /** The teams that this person leads. */
  leads?: TeamListFilter | null
  /** The name by which colleagues know the person. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: UserFilter | null
  /** Deals that this person owns. */
  opportunities?: OpportunityListFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly UserFilter[] | null
  /** Leads that this person looks after; `leads` are the teams that the person leads. */
  ownedLeads?: LeadListFilter | null
  /** The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. */
  partnerAccount?: AccountFilter | null
  /** What this person is to sell, by period. */
  quotas?: QuotaListFilter | null
  /** The trusted documents that this person registered first. */
  registeredDocuments?: TrustedDocumentListFilter | null
  /** What the person may do: the union of these roles. */
  roles?: RoleListFilter | null
  /** Filters that this person keeps. */
  savedFilters?: SavedFilterListFilter | null
  /** The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. */
  team?: TeamFilter | null
  /** Deals in whose team this person is. */
  teamOpportunities?: OpportunityListFilter | null
  /** What the person is at work, such as Regional manager. */
  title?: StringFilter | null
  /** When the user was last changed. */
  updatedAt?: DateTimeFilter | null
  /** How often the user was written, from 1. */
  version?: IntFilter | null
  /** Webhooks that send with the rights of this person. */
  webhooks?: WebhookListFilter | null
}

/** By what users are grouped. Give exactly one member. */
export type UserGroupBy =
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By email, regardless of case and accents. */
  | { email: boolean }
  /** By language, regardless of case and accents. */
  | { language: boolean }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By the partner account, an account; one that you may not see counts as none. */
  | { partnerAccount: boolean }
  /** By the team, a team; one that you may not see counts as none. */
  | { team: boolean }
  /** By title, regardless of case and accents. */
  | { title: boolean }

/** How a file is read, and what becomes of its rows. */
export interface UserImportInput {
  /** How many rows are written together, 1 to 1000; 500 unless given. */
  chunkRows?: number | null
  /** Of CSV: what stands between the cells; a comma unless given. */
  delimiter?: string | null
  /** Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run. */
  dryRun?: boolean | null
  /** Of CSV: whether an empty cell clears the field; false unless given: it changes nothing. */
  emptyClears?: boolean | null
  /** UTF_8 unless given. */
  encoding?: FileEncoding | null
  /** PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written. */
  errorPolicy?: ErrorPolicy | null
  /** How the file is written. */
  format: FileFormat
  /** Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read. */
  mapping?: readonly ImportColumnInput[] | null
  /** How rows find what stands here; without it every row makes a new record. */
  match?: UserBulkMatch | null
}

/** What `userLinkIdentity` needs to know. */
export interface UserLinkIdentityInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which user. */
  id: string
  /** The claim `iss` of the tokens, to the character. */
  issuer: string
  /** The claim `sub` of the tokens, to the character. */
  subject: string
}

/** Asks about a list of users, of which only those count that you may see. Several members must all hold. */
export interface UserListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: UserFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: UserFilter | null
  /** At least one entry meets this. */
  some?: UserFilter | null
}

/** Which user is meant. Give exactly one member; where none fits, a new one is made. */
export type UserMatch =
  /** The one that another system knows by this id; a new one gets it. */
  | { externalId: ExternalIdInput }
  /** The one with this id; a new one gets it. */
  | { id: string }

/** By what users are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type UserOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the user was entered here. */
  | { createdAt: Direction }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By email, regardless of case and accents. */
  | { email: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By language, regardless of case and accents. */
  | { language: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By a field of the partner account; one that is empty or that you may not see counts as the largest. */
  | { partnerAccount: AccountOrder }
  /** By a field of the team; one that is empty or that you may not see counts as the largest. */
  | { team: TeamOrder }
  /** By title, regardless of case and accents. */
  | { title: Direction }
  /** By when the user was last changed. */
  | { updatedAt: Direction }
  /** By how often the user was written. */
  | { version: Direction }

/** A new user, or what is to change in the one that fits. A member that is absent changes nothing, null clears, a list replaces. A new one must have what `UserCreateInput` requires. */
export interface UserRowInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The address at work; stands once in the workspace. Null for somebody without one, such as a program. */
  email?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. With a match by id: the record itself. */
  id?: string | null
  /** The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known. */
  language?: string | null
  /** The name by which colleagues know the person. */
  name?: string | null
  /** The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. */
  partnerAccount?: string | null
  /** In place of `partnerAccount`: by another system’s id. */
  partnerAccountExternalId?: ExternalIdInput | null
  /** What the person may do: the union of these roles. */
  roles?: readonly string[] | null
  /** Beside `roles`: more of them, by other systems’ ids. */
  rolesExternalIds?: readonly ExternalIdInput[] | null
  /** The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. */
  team?: string | null
  /** In place of `team`: by another system’s id. */
  teamExternalId?: ExternalIdInput | null
  /** What the person is at work, such as Regional manager. */
  title?: string | null
}

/** What is to change in every user that the filter finds. A member that is absent changes nothing, null clears, a list replaces. */
export interface UserSetInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The address at work; stands once in the workspace. Null for somebody without one, such as a program. */
  email?: string | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known. */
  language?: string | null
  /** The name by which colleagues know the person. */
  name?: string | null
  /** The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. */
  partnerAccount?: string | null
  /** What the person may do: the union of these roles. */
  roles?: readonly string[] | null
  /** The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. */
  team?: string | null
  /** What the person is at work, such as Regional manager. */
  title?: string | null
}

/** What `userUnlinkIdentity` needs to know. */
export interface UserUnlinkIdentityInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which user. */
  id: string
  /** The claim `iss` of the tokens, to the character. */
  issuer: string
  /** The claim `sub` of the tokens, to the character. */
  subject: string
}

/** What is to change in one user. A member that is absent changes nothing, null clears, a list replaces. */
export interface UserUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** The address at work; stands once in the workspace. Null for somebody without one, such as a program. */
  email?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which user to change. */
  id: string
  /** The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known. */
  language?: string | null
  /** The name by which colleagues know the person. */
  name?: string | null
  /** The partner for which the person works, for people of other companies who sell with us: an account marked isPartner. With the accounts below it, this is how far a right of reach PARTNER goes; null for colleagues. */
  partnerAccount?: string | null
  /** What the person may do: the union of these roles. */
  roles?: readonly string[] | null
  /** The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes. */
  team?: string | null
  /** What the person is at work, such as Regional manager. */
  title?: string | null
}

/** A factor without which the velocity of a pipeline is not known. */
export type VelocityFactor =
  /** No deal was won or lost, so there is no win rate. */
  | 'CLOSED_DEALS'
  /** Of no deal that was won the length is known, or all of them took no day. */
  | 'CYCLE_DAYS'
  /** No deal is open. */
  | 'OPEN_DEALS'
  /** No deal was won, or none of those has an amount in the base currency. */
  | 'WON_AMOUNTS'

/** What may be done with records; rights are given by noun and verb. */
export type Verb =
  /** Put the record away from lists, and bring it back. */
  | 'ARCHIVE'
  /** Hand a lead to somebody by the assignment rules. */
  | 'ASSIGN'
  /** Stop a job. */
  | 'CANCEL'
  /** Mark a task as done, or a planned meeting, visit or call as held. */
  | 'COMPLETE'
  /** Make an account, a contact and a deal of a lead. */
  | 'CONVERT'
  /** Make a new record. */
  | 'CREATE'
  /** Remove the record for good. */
  | 'DELETE'
  /** Say that a lead leads nowhere, and why. */
  | 'DISQUALIFY'
  /** Write records to a file. */
  | 'EXPORT'
  /** Write the rows of a file. */
  | 'IMPORT'
  /** Close an open deal as lost. */
  | 'LOSE'
  /** Bring an open deal into another open stage. */
  | 'MOVE'
  /** Stop sending for a while. */
  | 'PAUSE'
  /** Say that a lead is worth an offer. */
  | 'QUALIFY'
  /** See the record. */
  | 'READ'
  /** Open again what was closed or done. */
  | 'REOPEN'
  /** Send messages once more. */
  | 'REPLAY'
  /** Go on sending. */
  | 'RESUME'
  /** Make a successor of the key and let the old one expire. */
  | 'ROTATE'
  /** Send a test message. */
  | 'TEST'
  /** Bring an archived record back to lists; the right to it is that of ARCHIVE. */
  | 'UNARCHIVE'
  /** Take back what a job did. */
  | 'UNDO'
  /** Change fields of the record. */
  | 'UPDATE'
  /** Close an open deal as won. */
  | 'WIN'

/** A new webhook. What is left out stays empty or takes its default. */
export interface WebhookCreateInput {
  /** Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer reaches back so far. */
  after?: string | null
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at. */
  document: string
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** An id of your own making, with the prefix of the noun or spelt as a UUID; the server makes one otherwise. */
  id?: string | null
  /** What it is for, such as Orders to the shop. */
  name: string
  /** Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. False unless given. */
  ordered?: boolean | null
  /** With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes. You, unless given. */
  owner?: string | null
  /** Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them. */
  url: string
  /** The variables of the document by name; null where it has none, or none with a value. */
  variables?: unknown | null
}

/** Which messages are wanted. Conditions that stand together must all hold. */
export interface WebhookDeliveryFilter {
  /** Made at this instant or later. */
  since?: string | null
  /** How they stand: one of these; an empty list finds nothing. */
  status?: readonly WebhookDeliveryStatus[] | null
}

/** How a message of a webhook stands. */
export type WebhookDeliveryStatus =
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It was given up after its last attempt. It can be replayed. */
  | 'FAILED'
  /** It waits to be sent, for the first time or again. */
  | 'PENDING'
  /** The document answered with an error, so there is nothing to send. It can be replayed once that is mended. */
  | 'RENDER_ERROR'
  /** When it was to be sent, its owner could see no more of it. Nothing was sent. */
  | 'SKIPPED'

/** Which webhooks to find. Members that are given must all hold; what you may not see is not there. */
export interface WebhookFilter {
  /** All of these hold. */
  and?: readonly WebhookFilter[] | null
  /** When it was put away. Archived ones are found only with `includeArchived`. */
  archivedAt?: DateTimeFilter | null
  /** When the webhook was entered here. */
  createdAt?: DateTimeFilter | null
  /** Who made it. */
  createdBy?: UserFilter | null
  /** Values of custom fields; all items must hold. */
  customFields?: readonly CustomFieldFilter[] | null
  /** An id by which another system knows it. */
  externalId?: ExternalIdFilter | null
  /** Since when nothing but failure came of it; null while it does not fail. No event tells of it. */
  failingSince?: DateTimeFilter | null
  /** The id of the webhook. */
  id?: IdFilter | null
  /** Where a field points to a webhook: whether there is none that you may see. */
  isNull?: boolean | null
  /** What it is for, such as Orders to the shop. */
  name?: StringFilter | null
  /** This does not hold, as it also does not for empty values. */
  not?: WebhookFilter | null
  /** At least one of these holds; an empty list finds nothing. */
  or?: readonly WebhookFilter[] | null
  /** Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. */
  ordered?: BooleanFilter | null
  /** With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes. */
  owner?: UserFilter | null
  /** Why nothing is sent; null while it is active. */
  reason?: WebhookReasonFilter | null
  /** Whether messages are sent. */
  status?: WebhookStatusFilter | null
  /** Since when it has this status. */
  statusAt?: DateTimeFilter | null
  /** When the webhook was last changed. */
  updatedAt?: DateTimeFilter | null
  /** Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them. */
  url?: StringFilter | null
  /** How often the webhook was written, from 1. */
  version?: IntFilter | null
}

/** By what webhooks are grouped. Give exactly one member. */
export type WebhookGroupBy =
  /** By the created by, a user; one that you may not see counts as none. */
  | { createdBy: boolean }
  /** By the value of the custom field with this key. */
  | { customField: string }
  /** By the period of failing since: Since when nothing but failure came of it; null while it does not fail. No event tells of it. */
  | { failingSince: Period }
  /** By name, regardless of case and accents. */
  | { name: boolean }
  /** By ordered: Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. */
  | { ordered: boolean }
  /** By the owner, a user; one that you may not see counts as none. */
  | { owner: boolean }
  /** By reason: Why nothing is sent; null while it is active. */
  | { reason: boolean }
  /** By status: Whether messages are sent. */
  | { status: boolean }
  /** By the period of status at: Since when it has this status. */
  | { statusAt: Period }
  /** By url, regardless of case and accents. */
  | { url: boolean }

/** Asks about a list of webhooks, of which only those count that you may see. Several members must all hold. */
export interface WebhookListFilter {
  /** No entry fails this; an empty list meets it. */
  every?: WebhookFilter | null
  /** Whether the list has no entry. */
  isEmpty?: boolean | null
  /** No entry meets this. */
  none?: WebhookFilter | null
  /** At least one entry meets this. */
  some?: WebhookFilter | null
}

/** By what webhooks are sorted. Give exactly one member; the next item decides between equals, the id at last. */
export type WebhookOrder =
  /** By when it was put away. */
  | { archivedAt: Direction }
  /** By when the webhook was entered here. */
  | { createdAt: Direction }
  /** By a field of the created by; one that is empty or that you may not see counts as the largest. */
  | { createdBy: UserOrder }
  /** By the value of a custom field. */
  | { customField: CustomFieldOrder }
  /** By failing since: Since when nothing but failure came of it; null while it does not fail. No event tells of it. */
  | { failingSince: Direction }
  /** By id, which is the order of creation as far as ids were made here. */
  | { id: Direction }
  /** By name, regardless of case and accents. */
  | { name: Direction }
  /** By ordered: Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. */
  | { ordered: Direction }
  /** By a field of the owner; one that is empty or that you may not see counts as the largest. */
  | { owner: UserOrder }
  /** By reason, alphabetically. */
  | { reason: Direction }
  /** By status, alphabetically. */
  | { status: Direction }
  /** By status at: Since when it has this status. */
  | { statusAt: Direction }
  /** By when the webhook was last changed. */
  | { updatedAt: Direction }
  /** By url, regardless of case and accents. */
  | { url: Direction }
  /** By how often the webhook was written. */
  | { version: Direction }

/** What `webhookPause` needs to know. */
export interface WebhookPauseInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which webhook. */
  id: string
}

/** Why a webhook sends nothing. */
export type WebhookReason =
  /** Somebody paused it. */
  | 'ASKED'
  /** It stood still for so long that the log no longer lets it go on from there. */
  | 'CURSOR_EXPIRED'
  /** For three days nothing but failure came of it. */
  | 'FAILING'
  /** The receiver answered 410 Gone. */
  | 'GONE'
  /** Its owner was archived, or the key was revoked with which it was made. */
  | 'NOBODY'
  /** Its document is refused with the rights of its owner as they are now, as `note` says. */
  | 'REFUSED'
  /** Its secret cannot be read with the keys that the operator gave. */
  | 'SECRET'

/** Compares a value of WebhookReason. Several operators must all hold. */
export interface WebhookReasonFilter {
  /** The value equals this one. */
  eq?: WebhookReason | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly WebhookReason[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: WebhookReason | null
  /** The value is none of these, or empty. */
  nin?: readonly WebhookReason[] | null
}

/** What a webhook is to send once more: one message, or a range by events or by time. */
export interface WebhookReplayInput {
  /** What happened behind this event, as far as the log can be resumed. */
  after?: string | null
  /** One message, by its id. */
  deliveryId?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Of a range only messages that are FAILED, RENDER_ERROR or SKIPPED. Unless given everything in it, also what was delivered, and what is kept no more or happened before the webhook was made. */
  failedOnly?: boolean | null
  /** Which webhook. */
  id: string
  /** What was recorded at this instant or later. */
  since?: string | null
  /** With `since`: what was recorded until then; until now unless given. */
  to?: string | null
  /** With `after`: up to this event; as far as it has come unless given. */
  until?: string | null
}

/** What `webhookResume` needs to know. */
export interface WebhookResumeInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Passes over what happened while it stood still. Needed where its reason is CURSOR_EXPIRED; false unless given. */
  fromNow?: boolean | null
  /** Which webhook. */
  id: string
}

/** Of which webhook the secret is replaced, and for how long both sign. */
export interface WebhookRotateSecretInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which webhook. */
  id: string
  /** For how many hours the old secret signs beside the new one: 0 to 720; 24 unless given. */
  overlapHours?: number | null
}

/** Whether a webhook sends messages. */
export type WebhookStatus =
  /** Messages are made and sent. */
  | 'ACTIVE'
  /** The receiver said that it is gone for good (410). It can be resumed as a paused one. */
  | 'DISABLED'
  /** Nothing is sent, as `reason` says. When it is resumed it goes on where it stood. */
  | 'PAUSED'

/** Compares a value of WebhookStatus. Several operators must all hold. */
export interface WebhookStatusFilter {
  /** The value equals this one. */
  eq?: WebhookStatus | null
  /** The value is one of these; an empty list finds nothing. */
  in?: readonly WebhookStatus[] | null
  /** Whether the value is empty: true finds empty ones, false the others. */
  isNull?: boolean | null
  /** The value differs from this one, or is empty. */
  neq?: WebhookStatus | null
  /** The value is none of these, or empty. */
  nin?: readonly WebhookStatus[] | null
}

/** What `webhookTest` needs to know. */
export interface WebhookTestInput {
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** Which webhook. */
  id: string
}

/** What is to change in one webhook. A member that is absent changes nothing, null clears, a list replaces. */
export interface WebhookUpdateInput {
  /** Values of custom fields; those that are not named stay as they are. */
  customFields?: readonly CustomFieldValueInput[] | null
  /** A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at. */
  document?: string | null
  /** The `version` that you read: where it is no longer that one, nothing is written (CONFLICT). */
  expectedVersion?: number | null
  /** The ids by which other systems know it; the list replaces the one that stands. */
  externalIds?: readonly ExternalIdInput[] | null
  /** Which webhook to change. */
  id: string
  /** What it is for, such as Orders to the shop. */
  name?: string | null
  /** Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. */
  ordered?: boolean | null
  /** Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them. */
  url?: string | null
  /** The variables of the document by name; null where it has none, or none with a value. */
  variables?: unknown | null
}
