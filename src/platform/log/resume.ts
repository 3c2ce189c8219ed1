import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../plain/failure.ts'
import { sql } from '../database/sql.ts'
import { BEGINNING, type Place } from './logged-event.ts'
import { type LogSource, placeUpTo } from './read-log.ts'

/** How long a cursor from a payload may wait for its number. */
const PATIENCE = 2000
const STEP = 20
const DAY = 24 * 60 * 60 * 1000

/**
 * The place behind an event from which a reader may go on.
 * @throws Failure CURSOR_EXPIRED when the log does not know the event, or no longer lets anybody resume from it;
 * LAGGED when the event still has no number after 2 s.
 */
export async function resumeFrom(source: LogSource, eventId: string, resumeDays: number): Promise<Place> {
  const place = eventId === BEGINNING.id ? BEGINNING : await numberOf(source, eventId)
  const { rows } = await sql<{ recordedAt: string }>`select "recordedAt" from "Event" where "seq" > ${place.seq}
    order by "seq" limit 1`.execute(source.read)
  if (rows[0] && rows[0].recordedAt < horizon(resumeDays)) throw expired(resumeDays)
  return place
}

/** The place before the oldest event from which a reader may still go on. */
export async function oldestPlace(source: LogSource, resumeDays: number): Promise<Place> {
  const since = horizon(resumeDays)
  // A unit that began earlier may have been committed later.
  const { rows } = await sql<{ seq: number | null }>`select min("seq") as "seq" from (select "seq" from "Event"
    where "recordedAt" >= ${since} and "seq" is not null order by "recordedAt", "id" limit 100) as e`.execute(
    source.read,
  )
  const seq = rows[0]?.seq ?? null
  return placeUpTo(source, seq === null ? undefined : seq - 1)
}

async function numberOf({ read }: LogSource, eventId: string): Promise<Place> {
  const ends = Date.now() + PATIENCE
  for (;;) {
    const { rows } = await sql<{ seq: number | null }>`select "seq" from "Event" where "id" = ${eventId}`.execute(read)
    if (!rows[0])
      throw new Failure('CURSOR_EXPIRED', 'The event log does not know this cursor: read anew from the start.')
    if (rows[0].seq !== null) return { seq: rows[0].seq, id: eventId }
    if (Date.now() > ends)
      throw new Failure('LAGGED', 'The event log has not come as far as this cursor: ask again in a moment.')
    await sleep(STEP)
  }
}

function expired(days: number): Failure {
  return new Failure(
    'CURSOR_EXPIRED',
    `Streams can be resumed for ${days} days, and this cursor is older: read the records anew, then go on from now.`,
  )
}

function horizon(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString()
}
