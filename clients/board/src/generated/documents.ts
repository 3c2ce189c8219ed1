import type { TypedDocument } from 'rapport-client'

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

/** From where the amount of a deal comes. */
export type AmountFrom =
  /** Somebody states it. */
  | 'HAND'
  /** It is the sum of the lines of the deal, and follows them; null while there is none with a price. */
  | 'LINES'

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

/** Which way a list is sorted. An empty value counts as the largest. */
export type Direction =
  /** Smallest first; empty values come last. */
  | 'ASC'
  /** Largest first; empty values come first. */
  | 'DESC'

/** The id by which another system knows a record. */
export interface ExternalIdInput {
  /** The id there, compared exactly. */
  id: string
  /** The other system, by a short name such as `sap`. */
  source: string
}

/** An amount with its currency, as it is given. More decimals than the currency has are refused. */
export interface MoneyInput {
  /** How much, such as `"1250.50"`. */
  amount: string
  /** In which currency, such as `EUR`. */
  currency: string
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

/** The place of a person in a deal. */
export interface OpportunityContactInput {
  /** Which of the customer’s people. */
  contact: string
  /** True for the one person with whom the deal is spoken about first; at most one. False unless given. */
  isPrimary?: boolean | null
  /** What the person does in the decision; null: not known. */
  role?: BuyingRole | null
}

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

/** Whether a deal is still being sold, won or lost. */
export type OpportunityStatus =
  /** The customer has decided against us, or the deal was given up. */
  | 'LOST'
  /** Still being sold. */
  | 'OPEN'
  /** The customer has decided for us. */
  | 'WON'

/** The place of a colleague in the team of a deal. */
export interface OpportunityTeamMemberInput {
  /** What the colleague does for the deal, such as Technical sales; null: not said. */
  role?: string | null
  /** The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split. */
  splitPercent?: number | null
  /** Who sells along. */
  user: string
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

/** A stage that an opportunity entered, as another system tells it. */
export interface StageEntryInput {
  /** When it was entered; null or absent where nobody knows. */
  occurredAt?: string | null
  /** The stage that was entered. */
  stage: string
}

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

export type WhoVariables = Record<string, never>

export type WhoData = {
  viewer: {
    name: string
    roles: {
      name: string
    }[]
  }
  pipelines: {
    nodes: {
      id: string
      name: string
      isDefault: boolean | null
    }[]
  }
}

export const Who = `query Who {
  viewer {
    name
    roles {
      name
    }
  }
  pipelines(first: 200, orderBy: [{position: ASC}, {name: ASC}]) {
    nodes {
      id
      name
      isDefault
    }
  }
}` as TypedDocument<WhoData, WhoVariables>

export type FrameVariables = {
  pipeline: string
}

export type FrameData = {
  pipeline: {
    id: string
    name: string
    stages: {
      id: string
      name: string
      status: OpportunityStatus | null
    }[] | null
    totals: {
      stage: {
        id: string
      } | null
      currency: string | null
      count: number
      amount: string | null
      weighted: string | null
    }[] | null
  } | null
  opportunities: {
    nodes: {
      id: string
      version: number
      name: string
      status: OpportunityStatus | null
      allowed: Verb[]
      stage: {
        id: string
      } | null
      account: {
        id: string
        name: string
      } | null
      owner: {
        id: string
        name: string
      } | null
      amount: {
        amount: string
        currency: string
      } | null
      closeDate: string | null
      closedOn: string | null
      nextStep: string | null
      reason: string | null
    }[]
  }
}

export const Frame = `query Frame($pipeline: ID!) {
  pipeline(id: $pipeline) {
    id
    name
    stages {
      id
      name
      status
    }
    totals {
      ...Total
    }
  }
  opportunities(first: 1, filter: {pipeline: {id: {eq: $pipeline}}}) {
    nodes {
      ...Card
    }
  }
}
fragment Total on StageTotal {
  stage {
    id
  }
  currency
  count
  amount
  weighted
}
fragment Card on Opportunity {
  id
  version
  name
  status
  allowed
  stage {
    id
  }
  account {
    id
    name
  }
  owner {
    id
    name
  }
  amount {
    amount
    currency
  }
  closeDate
  closedOn
  nextStep
  reason
}` as TypedDocument<FrameData, FrameVariables>

export type ColumnVariables = {
  stage: string
  orderBy?: readonly OpportunityOrder[] | null
  first: number
  after?: string | null
}

export type ColumnData = {
  opportunities: {
    nodes: {
      id: string
      version: number
      name: string
      status: OpportunityStatus | null
      allowed: Verb[]
      stage: {
        id: string
      } | null
      account: {
        id: string
        name: string
      } | null
      owner: {
        id: string
        name: string
      } | null
      amount: {
        amount: string
        currency: string
      } | null
      closeDate: string | null
      closedOn: string | null
      nextStep: string | null
      reason: string | null
    }[]
    pageInfo: {
      hasNextPage: boolean
      endCursor: string | null
    }
  }
}

export const Column = `query Column($stage: ID!, $orderBy: [OpportunityOrder!], $first: Int!, $after: Cursor) {
  opportunities(
    filter: {stage: {id: {eq: $stage}}}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    nodes {
      ...Card
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
fragment Card on Opportunity {
  id
  version
  name
  status
  allowed
  stage {
    id
  }
  account {
    id
    name
  }
  owner {
    id
    name
  }
  amount {
    amount
    currency
  }
  closeDate
  closedOn
  nextStep
  reason
}` as TypedDocument<ColumnData, ColumnVariables>

export type ChangesVariables = {
  pipeline: string
  after?: string | null
}

export type ChangesData = {
  pipelineChanged: {
    cursor: string
    kind: PipelineChangeKind
    opportunityId: string | null
    opportunity: {
      id: string
      version: number
      name: string
      status: OpportunityStatus | null
      allowed: Verb[]
      stage: {
        id: string
      } | null
      account: {
        id: string
        name: string
      } | null
      owner: {
        id: string
        name: string
      } | null
      amount: {
        amount: string
        currency: string
      } | null
      closeDate: string | null
      closedOn: string | null
      nextStep: string | null
      reason: string | null
    } | null
    totals: {
      stage: {
        id: string
      } | null
      currency: string | null
      count: number
      amount: string | null
      weighted: string | null
    }[] | null
  }
}

export const Changes = `subscription Changes($pipeline: ID!, $after: Cursor) {
  pipelineChanged(pipelineId: $pipeline, after: $after) {
    cursor
    kind
    opportunityId
    opportunity {
      ...Card
    }
    totals {
      ...Total
    }
  }
}
fragment Card on Opportunity {
  id
  version
  name
  status
  allowed
  stage {
    id
  }
  account {
    id
    name
  }
  owner {
    id
    name
  }
  amount {
    amount
    currency
  }
  closeDate
  closedOn
  nextStep
  reason
}
fragment Total on StageTotal {
  stage {
    id
  }
  currency
  count
  amount
  weighted
}` as TypedDocument<ChangesData, ChangesVariables>

export type MoveVariables = {
  input: OpportunityMoveToStageInput
}

export type MoveData = {
  step: {
    opportunity: {
      id: string
      version: number
      name: string
      status: OpportunityStatus | null
      allowed: Verb[]
      stage: {
        id: string
      } | null
      account: {
        id: string
        name: string
      } | null
      owner: {
        id: string
        name: string
      } | null
      amount: {
        amount: string
        currency: string
      } | null
      closeDate: string | null
      closedOn: string | null
      nextStep: string | null
      reason: string | null
    } | null
    userErrors: {
      code: UserErrorCode
      message: string
      field: string[]
    }[]
  }
}

export const Move = `mutation Move($input: OpportunityMoveToStageInput!) {
  step: opportunityMoveToStage(input: $input) {
    opportunity {
      ...Card
    }
    userErrors {
      code
      message
      field
    }
  }
}
fragment Card on Opportunity {
  id
  version
  name
  status
  allowed
  stage {
    id
  }
  account {
    id
    name
  }
  owner {
    id
    name
  }
  amount {
    amount
    currency
  }
  closeDate
  closedOn
  nextStep
  reason
}` as TypedDocument<MoveData, MoveVariables>

export type ReopenVariables = {
  input: OpportunityReopenInput
}

export type ReopenData = {
  step: {
    opportunity: {
      id: string
      version: number
      name: string
      status: OpportunityStatus | null
      allowed: Verb[]
      stage: {
        id: string
      } | null
      account: {
        id: string
        name: string
      } | null
      owner: {
        id: string
        name: string
      } | null
      amount: {
        amount: string
        currency: string
      } | null
      closeDate: string | null
      closedOn: string | null
      nextStep: string | null
      reason: string | null
    } | null
    userErrors: {
      code: UserErrorCode
      message: string
      field: string[]
    }[]
  }
}

export const Reopen = `mutation Reopen($input: OpportunityReopenInput!) {
  step: opportunityReopen(input: $input) {
    opportunity {
      ...Card
    }
    userErrors {
      code
      message
      field
    }
  }
}
fragment Card on Opportunity {
  id
  version
  name
  status
  allowed
  stage {
    id
  }
  account {
    id
    name
  }
  owner {
    id
    name
  }
  amount {
    amount
    currency
  }
  closeDate
  closedOn
  nextStep
  reason
}` as TypedDocument<ReopenData, ReopenVariables>

export type FillAndMoveVariables = {
  input: OpportunityUpdateInput
}

export type FillAndMoveData = {
  step: {
    opportunity: {
      id: string
      version: number
      name: string
      status: OpportunityStatus | null
      allowed: Verb[]
      stage: {
        id: string
      } | null
      account: {
        id: string
        name: string
      } | null
      owner: {
        id: string
        name: string
      } | null
      amount: {
        amount: string
        currency: string
      } | null
      closeDate: string | null
      closedOn: string | null
      nextStep: string | null
      reason: string | null
    } | null
    userErrors: {
      code: UserErrorCode
      message: string
      field: string[]
    }[]
  }
}

export const FillAndMove = `mutation FillAndMove($input: OpportunityUpdateInput!) {
  step: opportunityUpdate(input: $input) {
    opportunity {
      ...Card
    }
    userErrors {
      code
      message
      field
    }
  }
}
fragment Card on Opportunity {
  id
  version
  name
  status
  allowed
  stage {
    id
  }
  account {
    id
    name
  }
  owner {
    id
    name
  }
  amount {
    amount
    currency
  }
  closeDate
  closedOn
  nextStep
  reason
}` as TypedDocument<FillAndMoveData, FillAndMoveVariables>

export type FindAccountsVariables = {
  name: string
}

export type FindAccountsData = {
  found: {
    nodes: {
      id: string
      name: string
    }[]
  }
}

export const FindAccounts = `query FindAccounts($name: String!) {
  found: accounts(
    filter: {name: {contains: $name}}
    orderBy: [{name: ASC}]
    first: 8
  ) {
    nodes {
      id
      name
    }
  }
}` as TypedDocument<FindAccountsData, FindAccountsVariables>

export type FindUsersVariables = {
  name: string
}

export type FindUsersData = {
  found: {
    nodes: {
      id: string
      name: string
    }[]
  }
}

export const FindUsers = `query FindUsers($name: String!) {
  found: users(
    filter: {name: {contains: $name}}
    orderBy: [{name: ASC}]
    first: 8
  ) {
    nodes {
      id
      name
    }
  }
}` as TypedDocument<FindUsersData, FindUsersVariables>
