import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { KEPT_DAYS } from './delivery.ts'

const DAY = 24 * 60 * 60 * 1000
const BATCH = 5000

/** Removes messages that came to their end long ago. Run it now and then; any process may. */
export async function expireDeliveries(database: Database, now: number): Promise<void> {
  const before = new Date(now - KEPT_DAYS * DAY).toISOString()
  for (let more = true; more; )
    more = await database.unit(async (tx) => {
      const { rows } = await sql`delete from "WebhookDelivery" where "id" in (
        select "id" from "WebhookDelivery" where "endedAt" is not null and "endedAt" < ${before} limit ${BATCH}
      ) returning "id"`.execute(tx.sql)
      return rows.length === BATCH
    })
}
