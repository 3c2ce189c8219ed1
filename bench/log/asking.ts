import type { Database, Row } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { historyOf } from '../../src/platform/history/history.ts'
import { eventsSince } from '../../src/platform/history/since.ts'
import { BEGINNING } from '../../src/platform/log/logged-event.ts'
import { eventsBehind, readStretch } from '../../src/platform/log/read-log.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { PER_RECORD, recordId } from './growing.ts'

const PAGE = 200
const ALL = { nouns: null, types: null, subjectIds: null, actorIds: null }

/** What is asked of a log of that many events, as the server asks it; `share` (0 to 1) says of what part of it. */
export function questions(database: Database, events: number): Record<string, (share: number) => Promise<unknown>> {
  const source = { engine: database.engine, read: database.read }
  // Those that came early have more events than the late ones; about here they have thirty.
  const some = (share: number) => recordId(Math.floor((events / PER_RECORD / Math.E) * (0.9 + 0.2 * share)))
  return {
    [`${PAGE} events from the start`]: () => readStretch(source, BEGINNING, ALL, PAGE),
    [`${PAGE} events behind a place`]: (share) => eventsBehind(source, Math.floor(share * (events - PAGE)), PAGE),
    'history of a record': (share) => historyOf(reading(), some(share), { first: 50, after: null, until: null }),
    'a record as of a moment': (share) => eventsSince(database.read, some(share), momentAt(share, events)),
  }

  function reading() {
    const actor = systemActor()
    return openReading({ database, actor, fresh: true, baseCurrency: async () => 'USD' })
  }
}

/** How many events a history of those has that are asked for, on average. */
export async function eventsOfHistory(database: Database, events: number): Promise<number> {
  const [low, high] = [0, 1].map((share) => recordId(Math.floor((events / PER_RECORD / Math.E) * (0.9 + 0.2 * share))))
  const { rows } = await sql<Row>`select count(*) * 1.0 / count(distinct "subjectId") as "mean" from "Event"
    where "subjectId" between ${low} and ${high}`.execute(database.read)
  return Number(rows[0]!['mean'])
}

function momentAt(share: number, events: number): string {
  return new Date(Date.UTC(2026, 0, 1) + share * events * 100).toISOString()
}
