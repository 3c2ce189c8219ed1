import { hashOf, mayBeBearer } from '../plain/bearer.ts'
import type { Language } from '../plain/refusal.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Sql } from '../platform/database/database.ts'
import { isOneOf } from '../platform/database/rows.ts'
import { type Clause, engineOf, sql } from '../platform/database/sql.ts'
import { registerVersion } from '../platform/documents/register.ts'
import { actorOf, type Standing, standing } from './actor.store.ts'

export interface SignedIn {
  actor: Actor
  /** Null where no key was used. */
  keyId: string | null
  /** When the key was used, as the store had it before this use. */
  lastUsedAt: string | null
}

/** A key that opens, with its user. */
export interface LiveKey extends Standing {
  id: string
  userId: string
  scopes: string[]
  expiresAt: string | null
  lastUsedAt: string | null
  name: string
  /** ANY or TRUSTED. */
  documents: string
  app: string | null
  /** Of trusted documents. */
  register: number
}

/**
 * The key of a bearer, unless it is mistyped, unknown, revoked or expired, or its user archived; at most 1 statement.
 * `now` is an ISO instant.
 */
export async function liveKey(
  { sql: db, keyOf = oneKey(db) }: KeySource,
  bearer: string,
  now: string,
): Promise<LiveKey | null> {
  return mayBeBearer(bearer) ? living(await keyOf(hashOf(bearer)), now) : null
}

/** Who stands behind a key's bearer, with all rights, in 1 statement, as `actorOf` otherwise. Null as `liveKey` says. */
export async function loadSignedIn(
  source: KeySource,
  bearer: string,
  now: string,
  language: Language,
): Promise<SignedIn | null> {
  const key = await liveKey(source, bearer, now)
  return key && (await signedIn(source.sql, key, key, language))
}

/** As `loadSignedIn`, the actor alone. */
export async function loadActor(db: Sql, bearer: string, now: string, language: Language): Promise<Actor | null> {
  return (await loadSignedIn({ sql: db }, bearer, now, language))?.actor ?? null
}

/** From where keys are read, and how one is by the hash of its bearer, where many may be asked for together. */
export interface KeySource {
  sql: Sql
  keyOf?: (hash: string) => Promise<StoredKey | undefined>
}

/** The keys of those bearers, by their hashes. One statement. */
export async function keysByHash(db: Sql, hashes: string[]): Promise<Map<string, StoredKey>> {
  const rows = await keysWhere(db, isOneOf(engineOf(db), sql`k."hash"`, hashes))
  return new Map(rows.map((row) => [row.hash, row]))
}

function oneKey(db: Sql): NonNullable<KeySource['keyOf']> {
  return async (hash) => (await keysByHash(db, [hash])).get(hash)
}

/** Who stands behind a token that was issued for a key: nobody, once that key opens no more. Statements as `loadSignedIn`. */
export async function loadByToken(
  db: Sql,
  token: { keyId: string; userId: string; scopes: string[] | null; expiresAt: string },
  now: string,
  language: Language,
): Promise<SignedIn | null> {
  const [row] = await keysWhere(db, sql`k."id" = ${token.keyId}`)
  const key = living(row, now)
  if (!key || key.userId !== token.userId) return null
  const expiresAt = key.expiresAt !== null && key.expiresAt < token.expiresAt ? key.expiresAt : token.expiresAt
  return await signedIn(db, key, { scopes: token.scopes ?? key.scopes, expiresAt }, language)
}

/** Who is meant by a subject of an issuer, in statements as `loadSignedIn`; null where that is nobody, or somebody archived. */
export async function loadByIdentity(
  db: Sql,
  { issuer, subject, expiresAt }: { issuer: string; subject: string; expiresAt: string },
  language: Language,
): Promise<SignedIn | null> {
  const { rows } = await sql<{ userId: string; name: string; register: number } & Standing>`
    select u."id" as "userId", u."name", ${registerVersion} as "register", ${standing(engineOf(db))}
    from "UserIdentity" as i join "User" as u on u."id" = i."userId"
    where i."issuer" = ${issuer} and i."subject" = ${subject} and u."archivedAt" is null`.execute(db)
  const [user] = rows
  if (!user) return null
  const { userId, name } = user
  const principal = `${userId}/${issuer}`
  const person = { userId, name, keyId: null, scopes: [], principal, expiresAt, language }
  const actor = { ...(await actorOf(db, person, user)), documentsVersion: Number(user.register) }
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
async function keysWhere(db: Sql, condition: Clause): Promise<StoredKey[]> {
  const { rows } = await sql<StoredKey>`
    select k."id", k."hash", k."userId", k."scopes", k."expiresAt", k."lastUsedAt", k."documents", k."app", u."name",
      ${registerVersion} as "register", ${standing(engineOf(db))}
    from "ApiKey" as k join "User" as u on u."id" = k."userId"
    where ${condition} and k."archivedAt" is null and u."archivedAt" is null`.execute(db)
  return rows
}

export type StoredKey = Omit<LiveKey, 'scopes'> & { scopes: unknown; hash: string }

function living(row: StoredKey | undefined, now: string): LiveKey | null {
  if (!row || (row.expiresAt !== null && row.expiresAt <= now)) return null
  return { ...row, scopes: (row.scopes ?? []) as string[] }
}

async function signedIn(
  db: Sql,
  key: LiveKey,
  { scopes, expiresAt }: { scopes: string[]; expiresAt: string | null },
  language: Language,
): Promise<SignedIn> {
  const { id, userId, name, lastUsedAt, documents, app, register } = key
  const principal = `${userId}/${id}`
  const rights = await actorOf(db, { userId, name, scopes, keyId: id, principal, expiresAt, language }, key)
  const trusted = documents === 'ANY' ? null : { app }
  return { actor: { ...rights, trusted, documentsVersion: Number(register) }, keyId: id, lastUsedAt }
}
