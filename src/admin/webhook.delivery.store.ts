import type { Row, Transaction } from '../platform/database/database.ts'
import { insertRows, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { type Delivery, type DeliveryStatus, deliveryOf } from '../platform/webhooks/delivery.ts'

/** What a list of messages is asked for. */
export interface DeliveriesAsked {
  statuses: readonly DeliveryStatus[] | null
  since: string | null
  first: number
  /** Behind the message that was made then. */
  after: { createdAt: string; id: string } | null
}

/** Messages of a webhook, the newest first; one more than asked for where there are more. One statement. */
export async function deliveriesOf(
  { engine, sql: db }: Transaction,
  webhookId: string,
  { statuses, since, first, after }: DeliveriesAsked,
): Promise<Delivery[]> {
  const beyond = after
    ? sql`("createdAt" < ${after.createdAt} or ("createdAt" = ${after.createdAt} and "id" < ${after.id}))`
    : sql`1 = 1`
  const { rows } = await sql<Row>`select * from "WebhookDelivery" where "webhookId" = ${webhookId}
    and ${wanted(engine, statuses, since)} and ${beyond}
    order by "createdAt" desc, "id" desc limit ${first + 1}`.execute(db)
  return rows.map(deliveryOf)
}

/** How many messages of a webhook there are. One statement. */
export async function countDeliveries(
  { engine, sql: db }: Transaction,
  webhookId: string,
  { statuses, since }: Pick<DeliveriesAsked, 'statuses' | 'since'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from "WebhookDelivery"
    where "webhookId" = ${webhookId} and ${wanted(engine, statuses, since)}`.execute(db)
  return Number(rows[0]!.count)
}

function wanted(engine: Transaction['engine'], statuses: readonly string[] | null, since: string | null) {
  const ofStatus = statuses ? sql`"status" in ${jsonList(engine, statuses)}` : sql`1 = 1`
  return since === null ? ofStatus : sql`${ofStatus} and "createdAt" >= ${since}`
}

/** Writes a message that waits to be sent. */
export async function insertDelivery(tx: Transaction, delivery: Delivery): Promise<void> {
  await insertRows(tx, 'WebhookDelivery', [{ ...delivery }])
}

const AGAIN = sql`"status" = 'PENDING', "tries" = 0, "error" = null, "endedAt" = null, "claimedBy" = null, "leaseUntil" = null`

/** Sends a message once more; answers whether there is one. */
export async function sendAgain({ sql: db }: Transaction, webhookId: string, id: string, now: string) {
  const { rows } = await sql<Row>`update "WebhookDelivery" set ${AGAIN}, "nextAt" = ${now}
    where "webhookId" = ${webhookId} and "id" = ${id} returning "id"`.execute(db)
  return rows.length > 0
}

/** Sends those messages once more, of a stretch of the log, that did not arrive; answers how many. */
export async function sendFailedAgain(
  { sql: db }: Transaction,
  webhookId: string,
  { from, upTo }: { from: number; upTo: number },
  now: string,
): Promise<number> {
  const { rows } = await sql<Row>`update "WebhookDelivery" set ${AGAIN}, "nextAt" = ${now}
    where "webhookId" = ${webhookId} and "eventId" is not null and "eventSeq" > ${from} and "eventSeq" <= ${upTo}
      and "status" in ('FAILED', 'RENDER_ERROR', 'SKIPPED') returning "id"`.execute(db)
  return rows.length
}

/** Sends at once what waits, and what was given up since that instant (null: nothing was). */
export async function sendGivenUp(tx: Transaction & { now: string }, webhookId: string, since: string | null) {
  const { sql: db, now } = tx
  if (since !== null)
    await sql`update "WebhookDelivery" set ${AGAIN}, "nextAt" = ${now} where "webhookId" = ${webhookId}
      and "status" = 'FAILED' and "eventId" is not null and "endedAt" >= ${since}`.execute(db)
  await sql`update "WebhookDelivery" set "nextAt" = ${now} where "webhookId" = ${webhookId}
    and "status" = 'PENDING' and "nextAt" > ${now}`.execute(db)
}

/** The numbers between which events were recorded in a span of time: behind the first, up to the second. */
export async function stretchBetween({ sql: db }: Transaction, since: string, to: string | null) {
  // A unit that began earlier may have been committed later.
  const first = await sql<{ seq: number | null }>`select min("seq") as "seq" from (select "seq" from "Event"
    where "recordedAt" >= ${since} and "seq" is not null order by "recordedAt", "id" limit 100) as e`.execute(db)
  const last = await sql<{ seq: number | null }>`select max("seq") as "seq" from (select "seq" from "Event"
    where "recordedAt" <= ${to ?? '9999'} and "seq" is not null order by "recordedAt" desc, "id" desc limit 100) as e`.execute(
    db,
  )
  const upTo = Number(last.rows[0]?.seq ?? 0)
  const seq = first.rows[0]?.seq ?? null
  return { from: seq === null ? upTo : Number(seq) - 1, upTo }
}
