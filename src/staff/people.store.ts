import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * Whether somebody can administer the workspace, as the unit leaves it. Until it ends no other unit asks the same, so
 * two administrators cannot take each other's role away at once.
 */
export async function hasAdministrator({ engine, sql: db }: Transaction): Promise<boolean> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('rapport.administrators'))`.execute(db)
  const found = await db
    .selectFrom('User as u')
    .innerJoin('UserRole as link', 'link.userId', 'u.id')
    .innerJoin('Role as r', 'r.id', 'link.roleId')
    .select('u.id')
    .where('u.archivedAt', 'is', null)
    .where('r.archivedAt', 'is', null)
    .where('r.administer', '=', true)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
