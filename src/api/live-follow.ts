import { Failure } from '../plain/failure.ts'
import { type Delivery, followLog, type Stream, type Wish } from '../platform/live/stream.ts'
import { resumeFrom } from '../platform/log/resume.ts'
import type { Context } from './context.ts'
import { readEventCursor, writeEventCursor } from './event-cursor.ts'
import type { LiveDesk } from './live-desk.ts'
import type { Again, StreamDocument } from './live-rights.ts'

/** What one request knows of live updates. */
export interface LiveScope {
  desk: LiveDesk
  bearer: string
  /** Signs the bearer in anew. */
  again: Again
  /** Of the watch over rights, from before the sign-in. */
  epoch: number
  /** The header `Last-Event-ID`, with which a browser resumes. */
  lastEventId: string | null
  /** The cursor of what is being told. */
  cursor: string | null
  /** The registered document by which it is asked; absent where it stands on none. */
  document?: StreamDocument
  /** Answers the stream where it is not followed live: messages that are sent later read the log by themselves. */
  open?: (wish: Pick<Wish, 'filter' | 'choose'>) => Stream
}

export interface Following extends Pick<Wish, 'filter' | 'choose'> {
  after: string | null | undefined
}

/**
 * Opens a stream of events for whoever asks.
 * @throws Failure BAD_REQUEST for a cursor that is none, CURSOR_EXPIRED for one from which nobody can resume,
 * RATE_LIMITED beyond the number of streams.
 */
export async function follow(context: Context, { after, ...wish }: Following): Promise<Stream> {
  if (context.live.open) return context.live.open(wish)
  const { desk, bearer, again, epoch, lastEventId, document = null } = context.live
  const { live, rights } = desk
  if (desk.closing()) throw new Failure('LAGGED', 'This server is stopping: connect again.')
  // A stream outlives the answer of today to who works in a team.
  context.actor.mateIds = null
  const ends = [desk.admit(context.actor.principal)]
  const close = () => {
    for (const end of ends.splice(0)) end()
  }
  try {
    ends.push(await live.attend(context.actor))
    const guard = rights.join(bearer, context.actor, again, epoch, { document })
    ends.push(guard.leave)
    // A browser repeats the variables with which it began, and says in the header how far it came.
    const named = lastEventId ?? after
    const from = named == null ? live.head()! : await placeOf(desk, named)
    const stream = followLog(live, { from, actor: context.actor, guard, ...wish }, () => {
      desk.drop(stream)
      close()
    })
    desk.keep(stream)
    return stream
  } catch (thrown) {
    close()
    throw thrown
  }
}

/** The place that a cursor names. @throws Failure as `follow`. */
export async function placeOf({ live, limits }: LiveDesk, cursor: string): Promise<Wish['from']> {
  const id = readEventCursor(cursor)
  if (id === null) throw new Failure('BAD_REQUEST', 'The cursor is none of the event log: pass one on as it came.')
  return resumeFrom(live.source, id, limits.resumeDays)
}

/** Begins to tell a delivery: what is read from here on is what its reader may read now. Answers the cursor. */
export function tell(context: Context, { cursor, told }: Delivery): string {
  context.hidden.length = 0
  context.reading = told ? told.scene.reading(context.actor) : context.readAnew()
  context.live.cursor = writeEventCursor(cursor)
  return context.live.cursor
}
