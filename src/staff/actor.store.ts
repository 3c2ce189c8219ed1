import type { Actor } from '../platform/access/actor.ts'
import { toPartner } from '../platform/access/reach.ts'
import type { Engine, Sql } from '../platform/database/database.ts'
import { listOf, readList } from '../platform/database/rows.ts'
import { type Clause, engineOf, sql } from '../platform/database/sql.ts'
import { partnerAccountsOf } from './partner.store.ts'
import { rightsFor, rolesOf } from './role-rights.store.ts'

/** A user, with what the bearer says of how they may act. */
export interface Person extends Pick<Actor, 'userId' | 'name' | 'keyId' | 'principal' | 'expiresAt' | 'language'> {
  /** `noun:verb`; empty: everything that the user may do. */
  scopes: string[]
}

/** What a statement over users tells of their rights, as `standing` selects it. */
export interface Standing {
  /** Ids and versions of roles that are in use, in their order. */
  roles: unknown
  /** Ids of the team and of all below it. */
  teams: unknown
  /** Ids of who works there: one more than are kept, where they are many. */
  mates: unknown
}

/** How many people stand in a where-clause by their ids; those of larger teams are found by their team. */
const MOST_MATES = 500

/** The columns of `Standing`, in a statement in which `u` is the user. */
export function standing(engine: Engine): Clause {
  const role = engine === 'sqlite' ? sql`json_array(r."id", r."version")` : sql`json_build_array(r."id", r."version")`
  const roles = sql`from (select r."id", r."version" from "UserRole" as link join "Role" as r on r."id" = link."roleId"
    where link."userId" = u."id" and r."archivedAt" is null order by link."position", r."id") as r`
  // `union` and not `union all`, so that a loop in the tree ends.
  const below = sql`with recursive below(id) as (
      select u."teamId" where u."teamId" is not null
      union
      select child."id" from "Team" as child join below on child."parentId" = below.id
    )`
  const teams = sql`from (${below} select id from below) as t`
  const mates = sql`from (${below} select "id" from "User" where "teamId" in (select id from below)
    limit ${MOST_MATES + 1}) as m`
  const inTeam = (list: Clause) => sql`case when u."teamId" is not null then ${list} end`
  return sql`${listOf(engine, role, roles)} as "roles", ${inTeam(listOf(engine, sql`t.id`, teams))} as "teams",
    ${inTeam(listOf(engine, sql`m."id"`, mates))} as "mates"`
}

/** The person with all rights, in 1 statement, as `actorOf` otherwise. */
export async function loadRights(db: Sql, person: Person): Promise<Actor> {
  const { rows } = await sql<Standing>`select ${standing(engineOf(db))} from "User" as u
    where u."id" = ${person.userId}`.execute(db)
  // Whoever is loaded like this may act for long, and people come and go.
  return { ...(await actorOf(db, person, rows[0] ?? { roles: [], teams: [], mates: [] })), mateIds: null }
}

/**
 * The person with all rights. No statement, but for roles that changed since they were last read, and where a right
 * goes as far as their partner account.
 */
export async function actorOf(
  db: Sql,
  { scopes, ...person }: Person,
  { roles: given, teams, mates: found }: Standing,
): Promise<Actor> {
  const roles = await rolesOf(db, readList<[string, number]>(given))
  const { reach, fields, administer } = rightsFor(roles, scopes)
  const mates = readList<string>(found)
  return {
    ...person,
    teamIds: readList<string>(teams),
    mateIds: mates.length > MOST_MATES ? null : mates,
    partnerIds: reachesPartner({ reach }) ? await partnerAccountsOf(db, person.userId) : [],
    roles: roles.map(({ id, name }) => ({ id, name })),
    reach,
    fields,
    backdate: roles.some((role) => role.backdate),
    administer,
    audit: scopes.length === 0 && roles.some((role) => role.audit),
  }
}

/** Whether a right goes as far as the partner account: one of ALL needs no accounts. */
export function reachesPartner({ reach }: Pick<Actor, 'reach'>): boolean {
  return [...reach.values()].some((one) => one !== 'ALL' && toPartner(one))
}
