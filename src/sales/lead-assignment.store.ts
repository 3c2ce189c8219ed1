import { jsonList, updateRows } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Filter } from '../platform/read/compiling.ts'
import type { Work } from '../platform/work/work.ts'
import type { AssignmentMethod, Member } from './lead-assignment.rules.ts'

export interface AssignmentRule {
  id: string
  name: string
  method: AssignmentMethod
  filter: Filter
  lastUserId: string | null
  members: Member[]
}

/** Who may get leads by name: whether they are put away, their team, and the open leads that they look after. */
export interface Person {
  id: string
  archived: boolean
  teamId: string | null
  load: number
}

/** Holds off other assignments until the unit ends, so that turns and loads are true. */
export async function lockAssignment({ engine, sql: db }: Work): Promise<void> {
  // SQLite has one writer.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('rapport.leadAssignment'))`.execute(db)
}

/** The assignment rules in use with their members, in the order in which they are asked. Two statements. */
export async function assignmentRules({ sql: db }: Work): Promise<AssignmentRule[]> {
  const rules = await db
    .selectFrom('LeadAssignmentRule')
    .select(['id', 'name', 'method', 'compiled', 'lastUserId'])
    .where('isActive', '=', true)
    .where('archivedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const { rows } = await sql<Member & { ruleId: string }>`
    select "ruleId", "userId" as "user", "teamId" as "team", "territory" from "LeadAssignmentMember"
    order by "ruleId", "position"`.execute(db)
  const members = Map.groupBy(rows, (row) => row.ruleId)
  return rules.map(({ compiled, method, ...rule }) => ({
    ...{ ...rule, method: method as AssignmentMethod, filter: (compiled ?? {}) as Filter },
    members: members.get(rule.id) ?? [],
  }))
}

/** The people named, and those of the teams by their names, who are not put away. One statement. */
export async function peopleFor(
  { engine, sql: db }: Work,
  users: readonly string[],
  teams: readonly string[],
): Promise<Person[]> {
  const { rows } = await sql<Omit<Person, 'archived' | 'load'> & { archivedAt: string | null; load: unknown }>`
    select u."id", u."teamId", u."archivedAt", (select count(*) from "Lead" as l where l."ownerId" = u."id"
      and l."status" in ('NEW', 'WORKING', 'QUALIFIED') and l."archivedAt" is null) as "load"
    from "User" as u where u."id" in ${jsonList(engine, users)}
      or (u."teamId" in ${jsonList(engine, teams)} and u."archivedAt" is null)
    order by u."nameKey", u."id"`.execute(db)
  return rows.map(({ archivedAt, load, ...person }) => ({
    ...person,
    archived: archivedAt !== null,
    load: Number(load),
  }))
}

/** Keeps who got the last lead by each rule. One statement. */
export async function saveTurns(work: Work, turns: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...turns].map(([id, lastUserId]) => ({ id, lastUserId }))
  if (rows.length > 0) await updateRows(work, 'LeadAssignmentRule', rows)
}

/** The teams of people. One statement, none without people. */
export async function teamsOf(
  { engine, sql: db }: Work,
  users: readonly string[],
): Promise<Map<string, string | null>> {
  if (users.length === 0) return new Map()
  const { rows } = await sql<{ id: string; teamId: string | null }>`
    select "id", "teamId" from "User" where "id" in ${jsonList(engine, users)}`.execute(db)
  return new Map(rows.map(({ id, teamId }) => [id, teamId]))
}
