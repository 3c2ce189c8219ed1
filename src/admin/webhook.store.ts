import type { Actor } from '../platform/access/actor.ts'
import { rightsStamp } from '../platform/access/rights-stamp.ts'
import type { Database, Row, Sql, Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import { type HeldRights, holdRights, withinRights } from '../platform/jobs/rights.ts'
import type { Place } from '../platform/log/logged-event.ts'
import { type Hook, hookOf } from '../platform/webhooks/hook.ts'
import { loadRights } from '../staff/actor.store.ts'

/**
 * With whose rights a webhook sends: those of its owner today, no further than a narrowed key went with which it was
 * made. Null for an owner who is archived, and once that key is revoked; a key that merely ran out lets it go on, as
 * keys do that got a successor. At most 5 statements.
 */
export async function actorOfWebhook(db: Sql, hook: Pick<Hook, 'ownerId' | 'keyId' | 'rights' | 'language'>) {
  if (hook.ownerId === null || (hook.keyId !== null && (await isRevoked(db, hook.keyId)))) return null
  const actor = await everythingOf(db, hook.ownerId, hook)
  return actor && (hook.rights === null ? actor : withinRights(actor, hook.rights))
}

async function isRevoked(db: Sql, id: string): Promise<boolean> {
  const key = await db.selectFrom('ApiKey').select('archivedAt').where('id', '=', id).executeTakeFirst()
  return key === undefined || key.archivedAt !== null
}

/** Somebody with all rights, not as one of their keys; null for somebody archived. */
async function everythingOf(
  db: Sql,
  userId: string,
  { keyId, language }: Pick<Hook, 'keyId' | 'language'>,
): Promise<Actor | null> {
  const user = await db
    .selectFrom('User')
    .select(['id as userId', 'name', 'teamId'])
    .where('id', '=', userId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  const principal = `${userId}/webhook`
  return user ? loadRights(db, { ...user, keyId, scopes: [], principal, expiresAt: null, language }) : null
}

/** How far a webhook of the actor's may go: null where that is as far as the actor's roles go, else what a narrowed key opens. */
export async function narrowedRights({ sql: db }: Transaction, actor: Actor): Promise<HeldRights | null> {
  const whole = await everythingOf(db, actor.userId, actor)
  if (!whole) return holdRights(actor)
  const comparable = (one: Actor) => {
    const { principal, expiresAt, keyId } = whole
    return rightsStamp({ ...one, principal, expiresAt, keyId })
  }
  return comparable(whole) === comparable(actor) ? null : holdRights(actor)
}

/** The event with that id, or the last one: a place in the log. */
export async function lastPlace({ sql: db }: Transaction): Promise<Place | null> {
  const { rows } = await sql<Place>`select "seq", "id" from "Event" where "seq" is not null
    order by "seq" desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** Sets columns of a webhook of which no event tells. */
export async function setColumns({ sql: db }: Transaction, id: string, columns: Row): Promise<void> {
  await db
    .updateTable('Webhook')
    .set(columns as object)
    .where('id', '=', id)
    .execute()
}

/** A webhook as it is stored, outside a unit. */
export async function storedWebhook({ read }: Database, id: string): Promise<Hook | null> {
  const row = await read.selectFrom('Webhook').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? hookOf(row) : null
}
