import type { Actor } from '../platform/access/actor.ts'
import type { Sql, Transaction } from '../platform/database/database.ts'
import type { Job } from '../platform/jobs/job.ts'
import { withinRights } from '../platform/jobs/rights.ts'
import { loadRights } from '../staff/actor.store.ts'

/**
 * Who asked for a job, with the rights of today and no more than then; null for somebody who is archived, or whose key
 * was revoked since. A key that merely ran out lets its job go on. At most 5 statements.
 */
export async function actorOfJob(db: Sql, { ownerId, keyId, language, rights }: Job): Promise<Actor | null> {
  if (ownerId === null) return null
  const user = await db
    .selectFrom('User')
    .select(['id as userId', 'name'])
    .where('id', '=', ownerId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  const scopes = user && keyId !== null ? await scopesOf(db, keyId) : []
  if (!user || !scopes) return null
  const principal = `${ownerId}/job`
  return withinRights(await loadRights(db, { ...user, keyId, scopes, principal, expiresAt: null, language }), rights)
}

/** What a key opens; null for one that was revoked. */
async function scopesOf(db: Sql, id: string): Promise<string[] | null> {
  const key = await db
    .selectFrom('ApiKey')
    .select('scopes')
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  return key ? ((key.scopes ?? []) as string[]) : null
}

/** Whether a job takes that one back, or has done so. */
export async function isUndone({ sql }: Transaction, id: string): Promise<boolean> {
  const undo = await sql
    .selectFrom('Job')
    .select('id')
    .where('undoesId', '=', id)
    .where('status', 'not in', ['FAILED', 'CANCELED'])
    .executeTakeFirst()
  return undo !== undefined
}
