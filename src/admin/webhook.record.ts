import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'

/** Where events are sent to. Its secrets are no field: each is shown once, when it is made. */
export const Webhook = defineRecord({
  noun: 'webhook',
  plural: 'webhooks',
  typeName: 'Webhook',
  prefix: 'hook',
  table: 'Webhook',
  description:
    'An address to which messages are posted as events happen, signed by Standard Webhooks. What a message holds is what a subscription of yours would get, with the rights of its owner as they are when it is made. At least once; failures are tried again for about three days.',
  chinese: 'Webhook',
  nameField: 'name',
  ownership: { by: 'owner' },
  partner: [],
  beside: { deliveries: [] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What it is for, such as Orders to the shop.',
      max: 200,
      required: true,
      search: true,
    },
    url: {
      kind: 'text',
      column: 'url',
      description:
        'Where messages are posted: https, without user and fragment. Addresses that are not of the internet are refused unless the operator allows them.',
      max: 2000,
      required: true,
    },
    document: {
      kind: 'longText',
      column: 'document',
      description:
        'A GraphQL document with one subscription that takes `after`, such as `events` or `pipelineChanged`: the `data` of each message is what it answers. An argument `after` in it is not looked at.',
      max: 20_000,
      required: true,
    },
    variables: {
      kind: 'json',
      column: 'variables',
      description: 'The variables of the document by name; null where it has none, or none with a value.',
      max: 20_000,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description:
        'With whose rights messages are made: whoever makes the webhook, unless an administrator names somebody. It never changes.',
      target: (): RecordDefinition => User,
      createOnly: true,
    },
    createdBy: {
      kind: 'reference',
      column: 'createdById',
      description: 'Who made it.',
      target: (): RecordDefinition => User,
      computed: true,
    },
    ordered: {
      kind: 'boolean',
      column: 'ordered',
      description:
        'Whether a message about a record waits until the one before it about the same record was delivered or given up. Without it several are under way at once, and a receiver sorts by `timestamp`.',
      default: false,
    },
    status: {
      kind: 'choice',
      column: 'status',
      description: 'Whether messages are sent.',
      enumName: 'WebhookStatus',
      enumDescription: 'Whether a webhook sends messages.',
      options: {
        ACTIVE: 'Messages are made and sent.',
        PAUSED: 'Nothing is sent, as `reason` says. When it is resumed it goes on where it stood.',
        DISABLED: 'The receiver said that it is gone for good (410). It can be resumed as a paused one.',
      },
      computed: true,
    },
    reason: {
      kind: 'choice',
      column: 'reason',
      description: 'Why nothing is sent; null while it is active.',
      enumName: 'WebhookReason',
      enumDescription: 'Why a webhook sends nothing.',
      options: {
        ASKED: 'Somebody paused it.',
        FAILING: 'For three days nothing but failure came of it.',
        GONE: 'The receiver answered 410 Gone.',
        NOBODY: 'Its owner was archived, or the key was revoked with which it was made.',
        REFUSED: 'Its document is refused with the rights of its owner as they are now, as `note` says.',
        CURSOR_EXPIRED: 'It stood still for so long that the log no longer lets it go on from there.',
        SECRET: 'Its secret cannot be read with the keys that the operator gave.',
      },
      computed: true,
    },
    note: {
      kind: 'longText',
      column: 'note',
      description: 'More about the reason, for people; null where there is none.',
      max: 2000,
      computed: true,
    },
    statusAt: {
      kind: 'instant',
      column: 'statusAt',
      description: 'Since when it has this status.',
      computed: true,
    },
    failingSince: {
      kind: 'instant',
      column: 'failingSince',
      description: 'Since when nothing but failure came of it; null while it does not fail. No event tells of it.',
      computed: true,
    },
  },
  verbs: {
    PAUSE: { description: 'Stop sending for a while.', when: { status: ['ACTIVE'] } },
    RESUME: { description: 'Go on sending.', when: { status: ['PAUSED', 'DISABLED'] } },
    ROTATE: { description: 'Make a new secret, and let the old one sign a while longer.' },
    TEST: { description: 'Send a test message.' },
    REPLAY: { description: 'Send messages once more.' },
  },
})

relate(User, {
  name: 'webhooks',
  description: 'Webhooks that send with the rights of this person.',
  target: Webhook,
  column: 'ownerId',
})
