import { sql } from 'kysely'
import { hashOf, mayBeBearer } from '../plain/bearer.ts'
import type { Language } from '../plain/refusal.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Sql } from '../platform/database/database.ts'
import { allRecords } from '../platform/record/registry.ts'
import { knownRights } from './known-rights.record.ts'
import { type RoleRights, rightsOf } from './rights.rules.ts'

export interface SignedIn {
  actor: Actor
  keyId: string
  /** As the store had it before this use. */
  lastUsedAt: string | null
}

type Rights = ReturnType<typeof rightsOf>

// A request computes its rights from hundreds of lines; a role that changes has another version, so another entry.
const computed = new Map<string, Rights>()
const MOST_COMPUTED = 1000

/**
 * Who stands behind a bearer, with all rights, in at most 3 statements. Null when the bearer is mistyped, unknown,
 * revoked or expired, or its user archived. `now` is an ISO instant.
 */
export async function loadSignedIn(db: Sql, bearer: string, now: string, language: Language): Promise<SignedIn | null> {
  if (!mayBeBearer(bearer)) return null
  const key = await db
    .selectFrom('ApiKey as k')
    .innerJoin('User as u', 'u.id', 'k.userId')
    .select(['k.id', 'k.userId', 'k.scopes', 'k.expiresAt', 'k.lastUsedAt', 'u.name', 'u.teamId'])
    .where('k.hash', '=', hashOf(bearer))
    .where('k.archivedAt', 'is', null)
    .where('u.archivedAt', 'is', null)
    .executeTakeFirst()
  if (!key || (key.expiresAt !== null && key.expiresAt <= now)) return null
  const roles = await rolesOf(db, key.userId)
  const { reach, fields, administer } = rightsFor(roles, (key.scopes ?? []) as string[])
  const actor: Actor = {
    userId: key.userId,
    name: key.name,
    teamIds: key.teamId === null ? [] : await teamsBelow(db, key.teamId),
    roles: roles.map(({ id, name }) => ({ id, name })),
    reach,
    fields,
    backdate: roles.some((role) => role.backdate),
    administer,
    keyId: key.id,
    expiresAt: key.expiresAt,
    principal: `${key.userId}/${key.id}`,
    language,
  }
  return { actor, keyId: key.id, lastUsedAt: key.lastUsedAt }
}

/** As `loadSignedIn`, the actor alone. */
export async function loadActor(db: Sql, bearer: string, now: string, language: Language): Promise<Actor | null> {
  return (await loadSignedIn(db, bearer, now, language))?.actor ?? null
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

interface StoredRole extends RoleRights {
  id: string
  version: number
  name: string
  backdate: boolean
}

async function rolesOf(db: Sql, userId: string): Promise<StoredRole[]> {
  const rows = await db
    .selectFrom('UserRole as link')
    .innerJoin('Role as r', 'r.id', 'link.roleId')
    .select(['r.id', 'r.version', 'r.name', 'r.grants', 'r.fields', 'r.backdate', 'r.administer'])
    .where('link.userId', '=', userId)
    .where('r.archivedAt', 'is', null)
    .orderBy('link.position')
    .orderBy('r.id')
    .execute()
  return rows as StoredRole[]
}

/** `union` and not `union all`, so that a loop in the tree ends. */
async function teamsBelow(db: Sql, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below(id) as (
      select "id" from "Team" where "id" = ${teamId}
      union
      select child."id" from "Team" as child join below on child."parentId" = below.id
    )
    select id from below`.execute(db)
  return rows.map(({ id }) => id)
}

function rightsFor(roles: StoredRole[], scopes: string[]): Rights {
  const name = `${allRecords().length}|${roles.map((role) => `${role.id}@${role.version}`).join()}|${scopes.join()}`
  const known = computed.get(name)
  if (known) return known
  if (computed.size >= MOST_COMPUTED) computed.clear()
  const rights = rightsOf(roles, scopes, knownRights())
  computed.set(name, rights)
  return rights
}
