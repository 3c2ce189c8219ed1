import { Failure } from '../plain/failure.ts'
import type { EventPage, KeptEvent } from '../platform/history/event-page.ts'
import type { LoggedEvent } from '../platform/log/logged-event.ts'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../platform/read/page.ts'
import { anyBuilder, builder } from './builder.ts'
import { readEventCursor, writeEventCursor } from './event-cursor.ts'
import { eventType, type ToldEvent } from './event-type.ts'
import { PageInfoType } from './values.ts'

let made: ReturnType<typeof makeConnection> | null = null

/** `EventConnection`: a page of events, the newest first. */
export function eventConnection() {
  made ??= makeConnection()
  return made
}

function makeConnection() {
  const Event = eventType()
  const edge = builder.objectRef<KeptEvent>('EventEdge').implement({
    description: 'Where one event stands in a list of events.',
    fields: (t) => ({
      cursor: t.field({
        type: 'Cursor',
        nullable: false,
        description: 'Its place, for `after`.',
        resolve: ({ id }) => writeEventCursor(id),
      }),
      node: t.field({ type: Event, nullable: false, description: 'The event there.', resolve: told }),
    }),
  })
  return builder.objectRef<EventPage>('EventConnection').implement({
    description: 'One page of events that have happened, the newest first.',
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The page with a cursor for each event.',
        resolve: ({ events }) => events,
      }),
      nodes: t.field({
        type: [Event],
        nullable: false,
        description: 'The page’s events themselves.',
        resolve: ({ events }) => events.map(told),
      }),
      pageInfo: t.field({
        type: PageInfoType,
        nullable: false,
        description: 'Whether there is more, and the cursors with which to go on.',
        resolve: ({ events, hasNextPage, hasPreviousPage }) => {
          const [start, end] = [events[0], events.at(-1)].map((event) => event && writeEventCursor(event.id))
          return { hasNextPage, hasPreviousPage, startCursor: start ?? null, endCursor: end ?? null }
        },
      }),
      totalCount: t.field({
        type: 'Int',
        nullable: false,
        description: 'How many there are on all pages together; counted only when it is asked for.',
        resolve: (page) => page.count(),
      }),
    }),
  })
}

/** Who reads a list of what happened may read its records: nothing is kept back but hidden fields. */
function told(event: KeptEvent): ToldEvent {
  return { event: event as LoggedEvent, sight: { before: true, after: true } }
}

export interface PageArguments {
  first?: number | null
  after?: string | null
}

/** The arguments with which a list of events is paged. */
export function pageArguments(): any {
  return anyBuilder.args((t: any) => ({
    first: t.int({
      description: `How many from the newest, or behind \`after\`: 1 to ${LARGEST_PAGE}, ${DEFAULT_PAGE} unless given.`,
    }),
    after: t.field({ type: 'Cursor', description: 'Begin behind this event: what was written before it.' }),
  }))
}

/** @throws Failure BAD_REQUEST for a page size out of range and for a cursor that is none. */
export function readPage({ first, after }: PageArguments): { first: number; after: string | null } {
  const size = first ?? DEFAULT_PAGE
  if (size < 1 || size > LARGEST_PAGE) throw new Failure('BAD_REQUEST', `first must be from 1 to ${LARGEST_PAGE}.`)
  if (after == null) return { first: size, after: null }
  const id = readEventCursor(after)
  if (id === null) throw new Failure('BAD_REQUEST', 'The cursor is none of an event: pass one on as it came.')
  return { first: size, after: id }
}
