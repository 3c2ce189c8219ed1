import { newId } from '../../plain/ids.ts'
import type { Database, Row, Transaction } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import { type Delivery, deliveryOf, TEST_TYPE } from './delivery.ts'
import { type Hook, hookOf } from './hook.ts'

/** A message in the hands of this process, and until when that is so. */
export type Claimed = Delivery & { leaseUntil: string }

/** Messages that this process has in its hands, by webhook. */
export type Flying = ReadonlyMap<string, ReadonlySet<string>>

/** Webhooks for which something may be due. Tests are sent while a webhook is paused too. */
export async function hooksDue(database: Database, flying: Flying, now: number): Promise<string[]> {
  const instant = new Date(now).toISOString()
  const due = sql`select 1 from "WebhookDelivery" as d where d."webhookId" = w."id" and d."status" = 'PENDING'
    and d."nextAt" <= ${instant} and ${free(database, flying, instant)}`
  // The subject of a test is its webhook, by which it is found however much waits there.
  const { rows } = await sql<{ id: string }>`select w."id" from "Webhook" as w where w."archivedAt" is null
    and ((w."status" = 'ACTIVE' and exists (${due}))
      or (w."status" <> 'ACTIVE' and exists (${due} and d."subjectId" = w."id" and d."type" = ${TEST_TYPE})))
    order by w."id"`.execute(database.read)
  return rows.map(({ id }) => id)
}

/**
 * Takes up to `most` messages of a webhook that are due, for nobody else to post them at once. Where the webhook is
 * ordered, those alone before which nothing waits about the same record.
 */
export async function claimDeliveries(
  tx: Transaction,
  webhookId: string,
  { most, flying, now, lease }: { most: number; flying: Flying; now: number; lease: number },
): Promise<Claimed[]> {
  const instant = new Date(now).toISOString()
  const first = sql`(not w."ordered" or d."eventId" is null or not exists (
    select 1 from "WebhookDelivery" as e where e."webhookId" = d."webhookId" and e."subjectId" = d."subjectId"
      and e."status" = 'PENDING' and e."eventId" is not null and e."eventSeq" < d."eventSeq"))`
  const skip = tx.engine === 'postgres' ? sql`for update of d skip locked` : sql``
  const claimed = sql`"claimedBy" = ${newId('run')}, "leaseUntil" = ${new Date(now + lease).toISOString()}`
  const { rows } = await sql<Row>`update "WebhookDelivery" set ${claimed} where "id" in (
    select d."id" from "WebhookDelivery" as d inner join "Webhook" as w on w."id" = d."webhookId"
    where d."webhookId" = ${webhookId} and d."status" = 'PENDING' and d."nextAt" <= ${instant}
      and ${free(tx, flying, instant)} and ${open()} and ${first}
    order by d."nextAt", d."eventSeq" limit ${most} ${skip}) returning *`.execute(tx.sql)
  return rows.map((row) => deliveryOf(row) as Claimed)
}

/** A webhook as it stands now; null where there is none. */
export async function hookById({ read }: Database, id: string): Promise<Hook | null> {
  const { rows } = await sql<Row>`select * from "Webhook" where "id" = ${id}`.execute(read)
  return rows[0] ? hookOf(rows[0]) : null
}

/** Leaves a message for whoever takes it up next. */
export async function freeDelivery(database: Database, { id, claimedBy }: Delivery): Promise<void> {
  await database.unit(async (tx) => {
    await sql`update "WebhookDelivery" set "claimedBy" = null, "leaseUntil" = null
      where "id" = ${id} and "claimedBy" = ${claimedBy}`.execute(tx.sql)
  })
}

/** Leaves a message that cannot be posted for now until that instant. */
export async function postpone(database: Database, { id, claimedBy }: Delivery, until: number): Promise<void> {
  await database.unit(async (tx) => {
    await sql`update "WebhookDelivery" set "claimedBy" = null, "leaseUntil" = null, "nextAt" = ${new Date(until).toISOString()}
      where "id" = ${id} and "claimedBy" = ${claimedBy} and "status" = 'PENDING'`.execute(tx.sql)
  })
}

/** In nobody's hands. One process owns a SQLite file: what is claimed there and not ours was left by one that died. */
function free({ engine }: Pick<Database, 'engine'>, flying: Flying, instant: string) {
  if (engine === 'postgres') return sql`(d."leaseUntil" is null or d."leaseUntil" < ${instant})`
  const ours = [...flying.values()].flatMap((ids) => [...ids])
  return sql`d."id" not in ${jsonList(engine, ours)}`
}

function open() {
  return sql`w."archivedAt" is null and (w."status" = 'ACTIVE' or d."type" = ${TEST_TYPE})`
}
