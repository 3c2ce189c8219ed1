import { hashOf, mayBeBearer } from '../plain/bearer.ts'
import type { Language } from '../plain/refusal.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Sql } from '../platform/database/database.ts'
import { loadRights } from './actor.store.ts'

export interface SignedIn {
  actor: Actor
  /** Null where no key was used. */
  keyId: string | null
  /** When the key was used, as the store had it before this use. */
  lastUsedAt: string | null
}

/** A key that opens, with its user. */
export interface LiveKey {
  id: string
  userId: string
  scopes: string[]
  expiresAt: string | null
  lastUsedAt: string | null
  name: string
  teamId: string | null
}

/**
 * The key of a bearer, unless it is mistyped, unknown, revoked or expired, or its user archived; at most 1 statement.
 * `now` is an ISO instant.
 */
export async function liveKey(db: Sql, bearer: string, now: string): Promise<LiveKey | null> {
  if (!mayBeBearer(bearer)) return null
  return living(await keys(db).where('k.hash', '=', hashOf(bearer)).executeTakeFirst(), now)
}

/** Who stands behind a key's bearer, with all rights, in at most 3 statements. Null as `liveKey` says. */
export async function loadSignedIn(db: Sql, bearer: string, now: string, language: Language): Promise<SignedIn | null> {
  const key = await liveKey(db, bearer, now)
  return key && (await signedIn(db, key, key, language))
}

/** As `loadSignedIn`, the actor alone. */
export async function loadActor(db: Sql, bearer: string, now: string, language: Language): Promise<Actor | null> {
  return (await loadSignedIn(db, bearer, now, language))?.actor ?? null
}

/** Who stands behind a token that was issued for a key: nobody, once that key opens no more. At most 3 statements. */
export async function loadByToken(
  db: Sql,
  token: { keyId: string; userId: string; scopes: string[] | null; expiresAt: string },
  now: string,
  language: Language,
): Promise<SignedIn | null> {
  const key = living(await keys(db).where('k.id', '=', token.keyId).executeTakeFirst(), now)
  if (!key || key.userId !== token.userId) return null
  const expiresAt = key.expiresAt !== null && key.expiresAt < token.expiresAt ? key.expiresAt : token.expiresAt
  return await signedIn(db, key, { scopes: token.scopes ?? key.scopes, expiresAt }, language)
}

/** Who is meant by a subject of an issuer, in at most 3 statements; null where that is nobody, or somebody archived. */
export async function loadByIdentity(
  db: Sql,
  { issuer, subject, expiresAt }: { issuer: string; subject: string; expiresAt: string },
  language: Language,
): Promise<SignedIn | null> {
  const user = await db
    .selectFrom('UserIdentity as i')
    .innerJoin('User as u', 'u.id', 'i.userId')
    .select(['i.userId', 'u.name', 'u.teamId'])
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .where('u.archivedAt', 'is', null)
    .executeTakeFirst()
  if (!user) return null
  const principal = `${user.userId}/${issuer}`
  const actor = await loadRights(db, { ...user, keyId: null, scopes: [], principal, expiresAt, language })
  return { actor, keyId: null, lastUsedAt: null }
}

/** Notes that a key was used, unless that was noted after `before` already. Instants are ISO. No event: it is no change of the key. */
export async function noteKeyUse(db: Sql, keyId: string, now: string, before: string): Promise<void> {
  await db
    .updateTable('ApiKey')
    .set({ lastUsedAt: now })
    .where('id', '=', keyId)
    .where((where) => where.or([where('lastUsedAt', 'is', null), where('lastUsedAt', '<=', before)]))
    .execute()
}

/** Keys that are not revoked, of users that are not archived. */
function keys(db: Sql) {
  return db
    .selectFrom('ApiKey as k')
    .innerJoin('User as u', 'u.id', 'k.userId')
    .select(['k.id', 'k.userId', 'k.scopes', 'k.expiresAt', 'k.lastUsedAt', 'u.name', 'u.teamId'])
    .where('k.archivedAt', 'is', null)
    .where('u.archivedAt', 'is', null)
}

function living(row: (Omit<LiveKey, 'scopes'> & { scopes: unknown }) | undefined, now: string): LiveKey | null {
  if (!row || (row.expiresAt !== null && row.expiresAt <= now)) return null
  return { ...row, scopes: (row.scopes ?? []) as string[] }
}

async function signedIn(
  db: Sql,
  { id, userId, name, teamId, lastUsedAt }: LiveKey,
  { scopes, expiresAt }: { scopes: string[]; expiresAt: string | null },
  language: Language,
): Promise<SignedIn> {
  const principal = `${userId}/${id}`
  const actor = await loadRights(db, { userId, name, teamId, scopes, keyId: id, principal, expiresAt, language })
  return { actor, keyId: id, lastUsedAt }
}
