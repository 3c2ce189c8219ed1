import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { Reading } from '../read/reading.ts'
import type { Origin } from '../work/work.ts'

/** From where an event was asked for, and with which key. */
export interface EventOrigin extends Origin {
  keyId: string | null
  requestId: string | null
}

/** From where an event comes; one statement for all that are asked for together. Whoever calls has checked the right. */
export async function originOf(
  { database, sql: db, loader }: Pick<Reading, 'database' | 'sql' | 'loader'>,
  eventId: string,
): Promise<EventOrigin | null> {
  return loader('event.origin', async (ids) => {
    const { rows } = await sql<EventOrigin & { id: string }>`
      select e."id", e."keyId", e."requestId", e."address", e."agent" from "Event" as e
      where e."id" in ${jsonList(database.engine, [...ids])}`.execute(db)
    return new Map(rows.map((row) => [row.id, row]))
  })(eventId)
}
