import type { Row } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Work } from '../work/work.ts'
import type { Delivery } from './delivery.ts'

/** How a message stands after it was posted, or could not be. */
export type Standing = Pick<Delivery, 'status' | 'error' | 'tries' | 'nextAt' | 'endedAt' | 'attempts'>

/** Writes how a message stands and lets go of it; answers whether it was still in these hands. */
export async function writeStanding(
  { sql: db }: Pick<Work, 'sql'>,
  { id, claimedBy, body, stamp }: Delivery,
  to: Standing,
) {
  const { status, error, tries, nextAt, endedAt, attempts } = to
  const { rows } = await sql<Row>`update "WebhookDelivery" set "status" = ${status}, "error" = ${error},
    "tries" = ${tries}, "nextAt" = ${nextAt}, "endedAt" = ${endedAt}, "attempts" = ${JSON.stringify(attempts)},
    "body" = ${body}, "stamp" = ${stamp}, "claimedBy" = null, "leaseUntil" = null
    where "id" = ${id} and "claimedBy" = ${claimedBy} returning "id"`.execute(db)
  return rows.length > 0
}
