import type { Transaction } from '../platform/database/database.ts'

/**
 * Whether this unit is the one that sets a new workspace up: nobody did before, and there is no user. Of two processes
 * that ask at once the second waits for the first's commit.
 */
export async function claimFirstStart({ sql }: Transaction, now: string): Promise<boolean> {
  const claimed = await sql
    .insertInto('Setting')
    .values({ key: 'staff.firstStart', value: JSON.stringify(now) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!claimed) return false
  const user = await sql.selectFrom('User').select('id').limit(1).executeTakeFirst()
  return user === undefined
}
