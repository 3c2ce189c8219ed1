// Written by `npm run clients` from schema.graphql: change that, not this.
import { lists } from '../pages.ts'
import { acts, gets, reads } from '../ready.ts'
import type {
  BulkOutcome,
  RecordVersionInput,
  Verb,
  WebhookCreateInput,
  WebhookFilter,
  WebhookGroupBy,
  WebhookOrder,
  WebhookPauseInput,
  WebhookReason,
  WebhookReplayInput,
  WebhookResumeInput,
  WebhookRotateSecretInput,
  WebhookStatus,
  WebhookTestInput,
  WebhookUpdateInput,
} from './types.ts'

/** What of Webhook ready-made operations answer: its own values, and who stands at the other end. */
export interface Webhook {
  /** What you may do with this webhook as it stands now; nothing where it is shown as of a moment of the past. */
  allowed: Verb[]
  /** When it was put away from lists; null while it is in use. */
  archivedAt: string | null
  /** When it was entered here. */
  createdAt: string
  /** Who made it. Null where you may not see it. */
  createdBy: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at. */
  document: string | null
  /** Since when nothing but failure came of it; null while it does not fail. No event tells of it. */
  failingSince: string | null
  /** Opaque and never used again: a prefix for the kind and 26 characters. */
  id: string
  /** What it is for, such as Orders to the shop. */
  name: string
  /** More about the reason, for people; null where there is none. */
  note: string | null
  /** Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`. */
  ordered: boolean | null
  /** With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes. Null where you may not see it. */
  owner: {
    /** Opaque and never used again: a prefix for the kind and 26 characters. */
    id: string
    /** The name by which colleagues know the person. */
    name: string
  } | null
  /** Why nothing is sent; null while it is active. */
  reason: WebhookReason | null
  /** Whether messages are sent. */
  status: WebhookStatus | null
  /** Since when it has this status. */
  statusAt: string | null
  /** When it was last changed here. */
  updatedAt: string
  /** Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them. */
  url: string | null
  /** The variables of the document by name; null where it has none, or none with a value. */
  variables: unknown | null
  /** How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back. */
  version: number
}

const shown = 'allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version'

/** The webhooks that you may see, page by page. */
export const list = /*#__PURE__*/ lists<Webhook, {
  /** Begin behind this place. */
  after?: string | null
  /** End before this place. */
  before?: string | null
  /** Only webhooks that meet this. */
  filter?: WebhookFilter | null
  /** How many from the start, or after `after`: 1 to 200, 50 unless given. */
  first?: number | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
  /** How many from the end, or before `before`: 1 to 200. Not together with `first`. */
  last?: number | null
  /** How to sort: the first item decides, the next one between equals. By id unless given. */
  orderBy?: readonly WebhookOrder[] | null
}>('webhooks', 'after:Cursor before:Cursor filter:WebhookFilter first:Int includeArchived:Boolean last:Int orderBy:[WebhookOrder!]', shown)

/** One webhook by its id; null when there is none that you may see. */
export const get = /*#__PURE__*/ gets<Webhook, {
  /** Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today. */
  asOf?: string | null
  /** The id of a webhook. */
  id: string
}>('webhook', 'asOf:DateTime id:ID!', shown)

/** Counts and sums of the webhooks that you may see, in total or by groups; at most 1,000 rows. */
export const aggregate = /*#__PURE__*/ reads<{
    rows: {
      count: number
      keys: {
        field: string
        id: string | null
        value: string | null
      }[]
      max: {
        failingSince: string | null
        statusAt: string | null
      }
      min: {
        failingSince: string | null
        statusAt: string | null
      }
    }[]
  }, {
  /** Only webhooks that meet this. */
  filter?: WebhookFilter | null
  /** One row for each combination of these; one row in all unless given. */
  groupBy?: readonly WebhookGroupBy[] | null
  /** Also those that were put away. */
  includeArchived?: boolean | null
}>('webhooksAggregate', 'filter:WebhookFilter groupBy:[WebhookGroupBy!] includeArchived:Boolean', 'rows{count keys{field id value} max{failingSince statusAt} min{failingSince statusAt}}')

/** Puts a webhook away: lists leave it out unless asked, and everything that points to it stays. */
export const archive = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** Which one to put away. */
  input: RecordVersionInput
}, RecordVersionInput>('webhookArchive', 'input:RecordVersionInput!', 'cursor webhook', shown)

/** Makes a webhook, which sends from then on. The answer shows its secret, this once. */
export const create = /*#__PURE__*/ acts<{
    cursor: string | null
    secret: string | null
    webhook: Webhook | null
  }, {
  /** The new webhook. */
  input: WebhookCreateInput
}, WebhookCreateInput>('webhookCreate', 'input:WebhookCreateInput!', 'cursor secret webhook', shown)

/** Removes a webhook for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then. */
export const deleteOne = /*#__PURE__*/ acts<{
    cursor: string | null
    deletedId: string | null
    webhook: Webhook | null
  }, {
  /** Which one to remove. */
  input: RecordVersionInput
}, RecordVersionInput>('webhookDelete', 'input:RecordVersionInput!', 'cursor deletedId webhook', shown)

export { deleteOne as delete }

/** Stops a webhook for a while: what happens meanwhile waits for it in the log. */
export const pause = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** On which record, and how. */
  input: WebhookPauseInput
}, WebhookPauseInput>('webhookPause', 'input:WebhookPauseInput!', 'cursor webhook', shown)

/** Sends messages once more, each under its old id: receivers that have it already drop it. They are made anew where the rights of the owner or the document have changed since. */
export const replay = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** Of which webhook, and what. */
  input: WebhookReplayInput
}, WebhookReplayInput>('webhookReplay', 'input:WebhookReplayInput!', 'cursor webhook', shown)

/** Lets a webhook go on where it stood, whatever stopped it. What waits is sent at once, and what was given up since it began to fail is tried again, so nothing is lost. */
export const resume = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** On which record, and how. */
  input: WebhookResumeInput
}, WebhookResumeInput>('webhookResume', 'input:WebhookResumeInput!', 'cursor webhook', shown)

/** Makes a new secret, shown this once. Until the old one ends each message carries a signature by each of them, so that a receiver can change over without a gap. */
export const rotateSecret = /*#__PURE__*/ acts<{
    cursor: string | null
    secret: string | null
    webhook: Webhook | null
  }, {
  /** Which webhook, and how. */
  input: WebhookRotateSecretInput
}, WebhookRotateSecretInput>('webhookRotateSecret', 'input:WebhookRotateSecretInput!', 'cursor secret webhook', shown)

/** Posts a message of type `webhook.test` to the address, once, also where the webhook is paused. What comes of it stands first among its `deliveries` in a moment; it does not count as a failure. */
export const test = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** On which record, and how. */
  input: WebhookTestInput
}, WebhookTestInput>('webhookTest', 'input:WebhookTestInput!', 'cursor webhook', shown)

/** Brings an archived webhook back to lists. */
export const unarchive = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** Which one to bring back. */
  input: RecordVersionInput
}, RecordVersionInput>('webhookUnarchive', 'input:RecordVersionInput!', 'cursor webhook', shown)

/** Changes a webhook. What it sends and to whom is for its owner and for administrators to say. Messages that still wait are made by the new document and go to the new address. */
export const update = /*#__PURE__*/ acts<{
    cursor: string | null
    webhook: Webhook | null
  }, {
  /** Which one, and what changes. */
  input: WebhookUpdateInput
}, WebhookUpdateInput>('webhookUpdate', 'input:WebhookUpdateInput!', 'cursor webhook', shown)

/** Puts all webhooks away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself. */
export const bulkArchive = /*#__PURE__*/ acts<{
    cursor: string | null
    jobId: string | null
    results: {
      id: string | null
      index: number
      outcome: BulkOutcome
    }[]
  }, {
  /** Try everything and write nothing: the results are those that a real run would have now. */
  dryRun?: boolean | null
  /** How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH). */
  expectedCount?: number | null
  /** Which webhooks, of those that you see and that are not archived; an empty filter finds all of them. */
  filter: WebhookFilter
}>('webhooksBulkArchive', 'dryRun:Boolean expectedCount:Int filter:WebhookFilter!', 'cursor jobId results{id index outcome}')
