import { textKey } from '../plain/text.ts'
import type { Sql, Transaction } from '../platform/database/database.ts'
import { insertRows, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Namesake } from './identity.rules.ts'

/** A subject of an issuer who is a user here. */
export interface Identity {
  issuer: string
  subject: string
  userId: string
  /** When they were linked, ISO. */
  createdAt: string
}

/** Until the unit ends no other unit asks the same of that subject: of two first requests the second finds the first's user. */
export async function lockSubject({ engine, sql: db }: Transaction, issuer: string, subject: string): Promise<void> {
  // SQLite has one writer.
  if (engine === 'postgres')
    await sql`select pg_advisory_xact_lock(hashtext(${`rapport.subject ${issuer} ${subject}`}))`.execute(db)
}

/** The id of the user who is that subject, archived or not; null: nobody. */
export async function userOf(db: Sql, issuer: string, subject: string): Promise<string | null> {
  const row = await db
    .selectFrom('UserIdentity')
    .select('userId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.userId ?? null
}

/** The user with exactly that address but for capitals, locked until the unit ends. `issuer`: who would link them. */
export async function findNamesake(
  { engine, sql: db }: Transaction,
  email: string,
  issuer: string,
): Promise<Namesake | null> {
  const query = db.selectFrom('User').select(['id', 'email', 'archivedAt']).where('emailKey', '=', textKey(email))
  const user = await (engine === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst()
  if (!user) return null
  // Keys of addresses with and without marks are alike, and their mailboxes are not: nobody is linked over that.
  const same = user.email?.toLowerCase() === email.toLowerCase()
  const linked = await db
    .selectFrom('UserIdentity')
    .select('subject')
    .where('userId', '=', user.id)
    .where('issuer', '=', issuer)
    .limit(1)
    .executeTakeFirst()
  return { id: user.id, archived: user.archivedAt !== null, linked: linked !== undefined || !same }
}

/** The identities of each of those users, oldest first. One statement. */
export async function identitiesOf(
  { engine, sql: db }: Transaction,
  userIds: readonly string[],
): Promise<Map<string, Identity[]>> {
  const rows = await db
    .selectFrom('UserIdentity')
    .selectAll()
    .where('userId', 'in', jsonList(engine, userIds))
    .orderBy('createdAt')
    .orderBy('issuer')
    .orderBy('subject')
    .execute()
  return Map.groupBy(rows, ({ userId }) => userId)
}

/** @throws UniqueViolation where the subject is somebody already. */
export async function insertIdentity(transaction: Transaction, identity: Identity): Promise<void> {
  await insertRows(transaction, 'UserIdentity', [{ ...identity }])
}

/** Whether it was there. */
export async function deleteIdentity({ sql }: Transaction, { issuer, subject, userId }: Omit<Identity, 'createdAt'>) {
  const { numDeletedRows } = await sql
    .deleteFrom('UserIdentity')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('userId', '=', userId)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

/** The ids of roles by their names; roles that are archived or missing are left out. */
export async function rolesNamed(db: Sql, names: string[]): Promise<string[]> {
  const keys = names.map(textKey)
  const rows = await db
    .selectFrom('Role')
    .select('id')
    .where('nameKey', 'in', keys)
    .where('archivedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** The ids of the live teams of that name. */
export async function teamsNamed(db: Sql, name: string): Promise<string[]> {
  const rows = await db
    .selectFrom('Team')
    .select('id')
    .where('nameKey', '=', textKey(name))
    .where('archivedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
