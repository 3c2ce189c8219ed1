import type { Database, Row, Transaction } from '../database/database.ts'
import { insertRows, jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { Place } from '../log/logged-event.ts'
import { bodyOf, type Delivery, messageId } from './delivery.ts'
import type { Hook } from './hook.ts'
import type { Rendered, RenderedPage } from './parts.ts'

/** Which of the two places of a webhook in the log moves: that of what is new, or of what is sent once more. */
export type Way = 'cursor' | 'replay'

/**
 * Writes the messages of a stretch and moves the webhook's place behind it, both or neither; lets go of the webhook.
 * Writes nothing where somebody else has moved it, or it stands still by now. Answers whether it wrote.
 */
export async function writePage(
  database: Database,
  hook: Hook,
  way: Way,
  page: RenderedPage,
  { stamp, now }: { stamp: string; now: string },
): Promise<boolean> {
  return database.unit(async (tx) => {
    if (!(await movePlace(tx, hook, way, page))) return false
    const rows = page.messages.map((message) => rowOf(hook, message, stamp, now))
    const kept = await keptOf(tx, rows)
    const written = rows.map((row) => ({ ...row, ...kept.get(row.id as string) }))
    await insertRows(tx, 'WebhookDelivery', written, undefined, { replace: ['id'] })
    return true
  })
}

async function movePlace(tx: Transaction, hook: Hook, way: Way, { end, more }: RenderedPage): Promise<boolean> {
  const move = way === 'cursor' ? cursorTo(end) : replayTo(hook, end, more)
  const stood =
    way === 'cursor'
      ? sql`"cursorSeq" = ${hook.cursorSeq}`
      : sql`"replaySeq" = ${hook.replaySeq} and "replayUpTo" = ${hook.replayUpTo}`
  const { rows } = await sql<Row>`update "Webhook" set ${move}, "readBy" = null, "readUntil" = null
    where "id" = ${hook.id} and "readBy" = ${hook.readBy} and "status" = 'ACTIVE' and ${stood}
    returning "id"`.execute(tx.sql)
  return rows.length > 0
}

function cursorTo({ seq, id }: Place) {
  return sql`"cursorSeq" = ${seq}, "cursorId" = ${id}`
}

function replayTo({ replayUpTo }: Hook, { seq, id }: Place, more: boolean) {
  if (more && seq < replayUpTo!) return sql`"replaySeq" = ${seq}, "replayId" = ${id}`
  return sql`"replaySeq" = null, "replayId" = null, "replayUpTo" = null`
}

/** Of messages that were there before: when they were made, and what came of posting them. */
async function keptOf({ engine, sql: db }: Transaction, rows: Row[]): Promise<Map<string, Row>> {
  const ids = rows.map((row) => row['id'] as string)
  if (ids.length === 0) return new Map()
  const found = await sql<Row>`select "id", "createdAt", "attempts" from "WebhookDelivery"
    where "id" in ${jsonList(engine, ids)}`.execute(db)
  return new Map(found.rows.map((row) => [row['id'] as string, row]))
}

function rowOf(hook: Hook, rendered: Rendered, stamp: string, now: string): Row & Omit<Delivery, never> {
  const { event } = rendered
  const failed = 'error' in rendered
  return {
    ...{ id: messageId(hook.id, event.id), webhookId: hook.id, eventId: event.id, eventSeq: event.seq },
    ...{ type: event.type, subjectId: event.subjectId, createdAt: now, stamp, tries: 0, attempts: [] },
    ...{ status: failed ? 'RENDER_ERROR' : 'PENDING', error: failed ? rendered.error : null },
    body: failed ? null : bodyOf(event.type, event.recordedAt, rendered.data),
    ...{ nextAt: failed ? null : now, endedAt: failed ? now : null, claimedBy: null, leaseUntil: null },
  }
}
