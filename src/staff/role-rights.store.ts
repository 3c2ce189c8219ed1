import type { Sql } from '../platform/database/database.ts'
import { allRecords } from '../platform/record/registry.ts'
import { knownRights } from './known-rights.record.ts'
import { type RoleRights, rightsOf } from './rights.rules.ts'

/** A role, with what it grants. */
export interface StoredRole extends RoleRights {
  id: string
  version: number
  name: string
  backdate: boolean
  audit: boolean
}

const keptRoles = new Map<string, StoredRole>()
const MOST_ROLES = 1000

/** Those of these ids and versions; one that changed meanwhile is read as it now is. */
export async function rolesOf(db: Sql, versions: [string, number][]): Promise<StoredRole[]> {
  const known = versions.map(([id, version]) => keptRoles.get(`${id}@${version}`) ?? null)
  const missing = versions.flatMap(([id], place) => (known[place] ? [] : [id]))
  if (missing.length === 0) return known as StoredRole[]
  const read = await readRoles(db, missing)
  if (keptRoles.size + read.length > MOST_ROLES) keptRoles.clear()
  for (const role of read) keptRoles.set(`${role.id}@${role.version}`, role)
  return versions.flatMap(([id], place) => known[place] ?? read.find((role) => role.id === id) ?? [])
}

async function readRoles(db: Sql, ids: string[]): Promise<StoredRole[]> {
  const rows = await db
    .selectFrom('Role as r')
    .select(['r.id', 'r.version', 'r.name', 'r.grants', 'r.fields', 'r.defaultFieldAccess'])
    .select(['r.backdate', 'r.audit', 'r.administer'])
    .where('r.id', 'in', ids)
    .where('r.archivedAt', 'is', null)
    .execute()
  return rows as StoredRole[]
}

type Rights = ReturnType<typeof rightsOf>

// A request computes its rights from hundreds of lines; a role that changes has another version, so another entry.
const computed = new Map<string, Rights>()
const MOST_COMPUTED = 1000

/** What these roles grant together, narrowed by the scopes. */
export function rightsFor(roles: StoredRole[], scopes: string[]): Rights {
  const name = `${allRecords().length}|${roles.map((role) => `${role.id}@${role.version}`).join()}|${scopes.join()}`
  const known = computed.get(name)
  if (known) return known
  if (computed.size >= MOST_COMPUTED) computed.clear()
  const rights = rightsOf(roles, scopes, knownRights())
  computed.set(name, rights)
  return rights
}
