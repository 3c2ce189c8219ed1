import { newId } from '../../plain/ids.ts'
import type { Database, Row } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { type Hook, hookOf } from './hook.ts'
import type { WebhookParts } from './parts.ts'

const MOST_HOOKS = 1000
/** Messages of one webhook that may wait: beyond it the log itself is the queue. */
const MOST_WAITING = 5000
const DAY = 24 * 60 * 60 * 1000

/** Webhooks behind the end of the log, or with a stretch to send once more; those furthest behind first. */
export async function hooksBehind({ engine, read }: Database, head: number, now: number): Promise<string[]> {
  const free = engine === 'sqlite' ? sql`1 = 1` : sql`("readUntil" is null or "readUntil" < ${instant(now)})`
  const { rows } = await sql<{ id: string }>`select "id" from "Webhook"
    where "status" = 'ACTIVE' and "archivedAt" is null and ("cursorSeq" < ${head} or "replaySeq" is not null) and ${free}
    order by "cursorSeq", "id" limit ${MOST_HOOKS}`.execute(read)
  return rows.map(({ id }) => id)
}

/** Takes a webhook up, for nobody else to do the same work at once; null where somebody has, or it stands still. */
export async function claimHook(
  { database, lease }: Pick<WebhookParts, 'database' | 'lease'>,
  id: string,
  now: number,
): Promise<Hook | null> {
  // One process owns a SQLite file: whoever else had it has died.
  const free = database.engine === 'sqlite' ? sql`1 = 1` : sql`("readUntil" is null or "readUntil" < ${instant(now)})`
  return database.unit(async (tx) => {
    const { rows } =
      await sql<Row>`update "Webhook" set "readBy" = ${newId('run')}, "readUntil" = ${instant(now + lease)}
      where "id" = ${id} and "status" = 'ACTIVE' and "archivedAt" is null and ${free} returning *`.execute(tx.sql)
    return rows[0] ? hookOf(rows[0]) : null
  })
}

/** Lets go of a webhook. */
export async function freeHook(database: Database, { id, readBy }: Hook): Promise<void> {
  await database.unit(async (tx) => {
    await sql`update "Webhook" set "readBy" = null, "readUntil" = null
      where "id" = ${id} and "readBy" = ${readBy}`.execute(tx.sql)
  })
}

/** Whether so much waits that the rest had better stay in the log. */
export async function isFull({ read }: Database, id: string): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from (
    select 1 from "WebhookDelivery" where "webhookId" = ${id} and "status" = 'PENDING' limit ${MOST_WAITING}
  ) as w`.execute(read)
  return Number(rows[0]!.count) >= MOST_WAITING
}

/** Whether what comes next happened so long ago that nobody may go on from there. */
export async function isExpired(
  { database, resumeDays, now }: { database: Database; resumeDays: number; now(): number },
  seq: number,
): Promise<boolean> {
  const { rows } = await sql<{ recordedAt: string }>`select "recordedAt" from "Event" where "seq" > ${seq}
    order by "seq" limit 1`.execute(database.read)
  return rows[0] !== undefined && rows[0].recordedAt < new Date(now() - resumeDays * DAY).toISOString()
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
