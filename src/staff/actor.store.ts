import { sql } from 'kysely'
import type { Actor } from '../platform/access/actor.ts'
import { toPartner } from '../platform/access/reach.ts'
import type { Sql } from '../platform/database/database.ts'
import { allRecords } from '../platform/record/registry.ts'
import { knownRights } from './known-rights.record.ts'
import { partnerAccountsOf } from './partner.store.ts'
import { type RoleRights, rightsOf } from './rights.rules.ts'

/** A user, with what the bearer says of how they may act. */
export interface Person extends Pick<Actor, 'userId' | 'name' | 'keyId' | 'principal' | 'expiresAt' | 'language'> {
  teamId: string | null
  /** `noun:verb`; empty: everything that the user may do. */
  scopes: string[]
}

type Rights = ReturnType<typeof rightsOf>

// A request computes its rights from hundreds of lines; a role that changes has another version, so another entry.
const computed = new Map<string, Rights>()
const MOST_COMPUTED = 1000

/** The person with all rights, in at most 2 statements; 3 where a right goes as far as their partner account. */
export async function loadRights(db: Sql, { teamId, scopes, ...person }: Person): Promise<Actor> {
  const roles = await rolesOf(db, person.userId)
  const { reach, fields, administer } = rightsFor(roles, scopes)
  return {
    ...person,
    teamIds: teamId === null ? [] : await teamsBelow(db, teamId),
    partnerIds: goesToPartner(reach) ? await partnerAccountsOf(db, person.userId) : [],
    roles: roles.map(({ id, name }) => ({ id, name })),
    reach,
    fields,
    backdate: roles.some((role) => role.backdate),
    administer,
    audit: scopes.length === 0 && roles.some((role) => role.audit),
  }
}

/** A reach of ALL needs no accounts. */
function goesToPartner(reach: Actor['reach']): boolean {
  return [...reach.values()].some((one) => one !== 'ALL' && toPartner(one))
}

interface StoredRole extends RoleRights {
  id: string
  version: number
  name: string
  backdate: boolean
  audit: boolean
}

async function rolesOf(db: Sql, userId: string): Promise<StoredRole[]> {
  const rows = await db
    .selectFrom('UserRole as link')
    .innerJoin('Role as r', 'r.id', 'link.roleId')
    .select([
      'r.id',
      'r.version',
      'r.name',
      'r.grants',
      'r.fields',
      'r.defaultFieldAccess',
      'r.backdate',
      'r.audit',
      'r.administer',
    ])
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
