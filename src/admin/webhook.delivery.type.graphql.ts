import { builder } from '../api/builder.ts'
import type { Context } from '../api/context.ts'
import { writeEventCursor } from '../api/event-cursor.ts'
import { type Attempt, type Delivery, stampOf } from '../platform/webhooks/delivery.ts'
import type { Hook } from '../platform/webhooks/hook.ts'

/** A message with its webhook. */
export interface ShownDelivery {
  delivery: Delivery
  hook: Hook
}

/** The enum of how a message stands. */
export const DeliveryStatusEnum = builder.enumType('WebhookDeliveryStatus', {
  description: 'How a message of a webhook stands.',
  values: {
    PENDING: { description: 'It waits to be sent, for the first time or again.' },
    DELIVERED: { description: 'The receiver answered with a status from 200 to 299.' },
    FAILED: { description: 'It was given up after its last attempt. It can be replayed.' },
    RENDER_ERROR: {
      description:
        'The document answered with an error, so there is nothing to send. It can be replayed once that is mended.',
    },
    SKIPPED: { description: 'When it was to be sent, its owner could see no more of it. Nothing was sent.' },
  },
})

const AttemptType = builder.objectRef<Attempt>('WebhookAttempt').implement({
  description: 'One time that a message was posted.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', nullable: false, description: 'When it was posted.', resolve: ({ at }) => at }),
    status: t.exposeInt('status', { description: 'The HTTP status of the answer; null where there was no whole one.' }),
    error: t.exposeString('error', { description: 'What went wrong; null where it was taken.' }),
    milliseconds: t.exposeInt('milliseconds', { nullable: false, description: 'How long it took, in milliseconds.' }),
    responseStart: t.exposeString('responseStart', {
      description: 'The first 1,024 characters of the answer; null where there was none.',
    }),
  }),
})

/** A message of a webhook. */
export const WebhookDelivery = builder.objectRef<ShownDelivery>('WebhookDelivery').implement({
  description:
    'A message of a webhook. It is kept for 14 days after it has come to its end; one that still waits is kept as long as it does.',
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      nullable: false,
      description: 'What stands in the header `webhook-id`: the same for the same event, however often it is sent.',
      resolve: ({ delivery }) => delivery.id,
    }),
    type: t.field({
      type: 'String',
      nullable: false,
      description: 'What happened, such as `opportunity.won`; `webhook.test` for a test.',
      resolve: ({ delivery }) => delivery.type,
    }),
    status: t.field({
      type: DeliveryStatusEnum,
      nullable: false,
      description: 'How it stands.',
      resolve: ({ delivery }) => delivery.status,
    }),
    subjectId: t.field({
      type: 'ID',
      nullable: false,
      description: 'To which record it happened; of a test the webhook itself.',
      resolve: ({ delivery }) => delivery.subjectId,
    }),
    cursor: t.field({
      type: 'Cursor',
      description: 'The place of the event in the log; null for a test.',
      resolve: ({ delivery: { eventId } }) => (eventId === null ? null : writeEventCursor(eventId)),
    }),
    createdAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When the message was made.',
      resolve: ({ delivery }) => delivery.createdAt,
    }),
    nextAttemptAt: t.field({
      type: 'DateTime',
      description: 'When it is sent next at the earliest; null where it is sent no more.',
      resolve: ({ delivery }) => (delivery.status === 'PENDING' ? delivery.nextAt : null),
    }),
    endedAt: t.field({
      type: 'DateTime',
      description: 'When it arrived or was given up; null while it waits.',
      resolve: ({ delivery }) => delivery.endedAt,
    }),
    error: t.field({
      type: 'String',
      description: 'Why it has not arrived; null where nothing went wrong.',
      resolve: ({ delivery }) => delivery.error,
    }),
    attempts: t.field({
      type: [AttemptType],
      nullable: false,
      description: 'When it was posted and what came of it, the first one first; at most the last 40.',
      resolve: ({ delivery }) => delivery.attempts,
    }),
    payload: t.field({
      type: 'JSON',
      description:
        'What is posted: `type`, `timestamp` and `data`. Null where it could not be made, and for everybody but administrators and an owner whose rights are still those with which it was made.',
      resolve: (shown, _, context) => payloadOf(shown, context),
    }),
  }),
})

function payloadOf({ delivery, hook }: ShownDelivery, { actor }: Context): unknown {
  const { body, stamp } = delivery
  const { keyId, language } = hook
  const asSender = { ...actor, keyId, language, principal: `${actor.userId}/webhook`, expiresAt: null, trusted: null }
  const open = actor.administer || stamp === null || stampOf(hook, asSender) === stamp
  return body !== null && open ? JSON.parse(body) : null
}
