import { type EventOrigin, originOf } from '../platform/history/origin-of.ts'
import { mayAudit } from './audit.ts'
import { builder } from './builder.ts'
import { eventType } from './event-type.ts'

/** Declares `Event.origin`: from where something was done, for those who may audit. */
export function declareOrigin(): void {
  const Origin = builder.objectRef<EventOrigin>('EventOrigin').implement({
    description: 'From where something was done, as far as the server could tell.',
    fields: (t) => ({
      address: t.exposeString('address', {
        description: 'The network address of the client; null where the server did it by itself or could not tell.',
      }),
      userAgent: t.exposeString('agent', {
        description: 'What the client said it was, at most 300 characters; null where it said nothing.',
      }),
      requestId: t.exposeString('requestId', {
        description: 'The request that did it, as it stands in `extensions.requestId` and in logs.',
      }),
      keyId: t.exposeID('keyId', {
        description: 'The API key that was used, or for which the token was issued; null for sign-ins without one.',
      }),
    }),
  })
  builder.objectField(eventType(), 'origin', (t) =>
    t.field({
      type: Origin,
      description: 'From where it was done, and with which key. Null for those who may not read the audit log.',
      resolve: ({ event }, _, context) => (mayAudit(context.actor) ? originOf(context.reading, event.id) : null),
    }),
  )
}
