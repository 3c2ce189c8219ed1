import type { Delivery } from '../platform/live/stream.ts'
import { builder } from './builder.ts'
import { writeEventCursor } from './event-cursor.ts'
import { type AskedEvents, eventFilter, logFilter } from './event-filter.ts'
import { eventType } from './event-type.ts'
import { follow, tell } from './live-follow.ts'

/** Declares `events`: the event log as it grows. */
export function declareEvents(): void {
  const EventMessage = builder.objectRef<Delivery>('EventMessage').implement({
    description: 'One message of the stream of events.',
    fields: (t) => ({
      cursor: t.field({
        type: 'Cursor',
        nullable: false,
        description: 'How far you are: pass it as `after` when you connect again.',
        resolve: ({ cursor }) => writeEventCursor(cursor),
      }),
      event: t.field({
        type: eventType(),
        description: 'What happened; null for a heartbeat, which comes at the start and then in silence.',
        resolve: ({ told }) => told,
      }),
    }),
  })
  builder.subscriptionField('events', (t) =>
    t.field({
      type: EventMessage,
      nullable: false,
      description:
        'The event log as it grows: at least once, each with its unique id, in the order of the log. It ends with the code LAGGED where you read too slowly, RIGHTS_CHANGED where you may see something else now, UNAUTHENTICATED where your sign-in ended; connect again with the last cursor.',
      args: {
        after: t.arg({
          type: 'Cursor',
          description:
            'Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer lets you resume from there. The header Last-Event-ID of a browser comes before it.',
        }),
        filter: t.arg(eventFilter),
      },
      subscribe: async (_, args, context) => {
        const { after, filter } = args as AskedEvents
        return follow(context, { after, filter: logFilter(context.actor, filter) })
      },
      resolve: (delivery, _, context) => {
        tell(context, delivery)
        return delivery
      },
    }),
  )
}
