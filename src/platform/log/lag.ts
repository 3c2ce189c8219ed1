import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** How far the numbering of events is behind the commits. */
export interface RelayLag {
  /** Committed events that have no number yet. */
  waiting: number
  /** Age of the oldest of them; 0 where none waits. */
  seconds: number
}

/** Asks how far the numbering is behind; on SQLite it never is. Counts at most 10,000. */
export async function relayLag(database: Database): Promise<RelayLag> {
  const { rows } = await sql<{ waiting: number; oldest: string | null }>`
    select count(*) as "waiting", min("recordedAt") as "oldest" from (
      select "recordedAt" from "Event" where "seq" is null order by "ordinal" limit 10000
    ) as w`.execute(database.read)
  const { waiting, oldest } = rows[0]!
  return {
    waiting: Number(waiting),
    seconds: oldest === null ? 0 : Math.max(0, Date.now() - Date.parse(oldest)) / 1000,
  }
}
