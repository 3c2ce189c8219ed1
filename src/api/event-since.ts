import { Failure } from '../plain/failure.ts'
import { type EventPage, walkLog } from '../platform/live/walk.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { writeEventCursor } from './event-cursor.ts'
import { type AskedEvents, eventFilter, logFilter } from './event-filter.ts'
import { eventType } from './event-type.ts'
import { placeOf } from './live-follow.ts'

const DEFAULT = 50
const LARGEST = 200

/** Declares `eventsSince`: the event log page by page. */
export function declareEventsSince(): void {
  const EventPageType = builder.objectRef<EventPage>('EventPage').implement({
    description: 'Some events in the order in which they happened.',
    fields: (t) => ({
      events: t.field({
        type: [eventType()],
        nullable: false,
        description: 'The events; none is told twice on pages that follow each other.',
        resolve: (page) => page.events,
      }),
      endCursor: t.field({
        type: 'Cursor',
        nullable: false,
        description: 'How far the log was looked through: pass it as `after` for the next page, or to follow `events`.',
        resolve: ({ end }) => writeEventCursor(end.id),
      }),
      hasMore: t.exposeBoolean('hasMore', {
        nullable: false,
        description:
          'Whether the log goes on behind `endCursor`. A page may be short or empty and still have more behind it, where the filter or your rights leave much out.',
      }),
    }),
  })
  builder.queryField('eventsSince', (t) =>
    t.field({
      type: EventPageType,
      nullable: false,
      description:
        'The event log, page by page in the order of what happened. It tells of records that you may see, or could see until then.',
      args: {
        after: t.arg({
          type: 'Cursor',
          description:
            'Behind which event to begin, by a cursor of a payload, a page or a stream; at the oldest event from which streams can be resumed unless given.',
        }),
        filter: t.arg(eventFilter),
        first: t.arg.int({ description: `How many at most: 1 to ${LARGEST}, ${DEFAULT} unless given.` }),
      },
      resolve: (_, args, context) => pageOf(context, args as AskedEvents, args.first ?? DEFAULT),
    }),
  )
}

/** @throws Failure BAD_REQUEST for a page size out of range; as `logFilter` and `placeOf`. */
async function pageOf(context: Context, { after, filter }: AskedEvents, first: number) {
  const { actor, readAfter } = context
  const { desk } = context.live
  if (first < 1 || first > LARGEST) throw new Failure('BAD_REQUEST', `first must be from 1 to ${LARGEST}.`)
  const wanted = logFilter(actor, filter)
  if (readAfter) await placeOf(desk, readAfter).catch(unlessExpired)
  return walkLog(desk.live, actor, { after: after ? await placeOf(desk, after) : null, filter: wanted, first })
}

/** What is too old to go on from is long in the log. */
function unlessExpired(thrown: unknown): void {
  if (!(thrown instanceof Failure && thrown.code === 'CURSOR_EXPIRED')) throw thrown
}
