import type { Sql } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { ReferenceField } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { PARTNER_ACCOUNT, User } from './people.record.ts'

/**
 * The ids of a user's partner account and of everything below it. Empty without one, and where the account is no
 * partner any more. One statement; none where no later noun gave users a partner account.
 */
export async function partnerAccountsOf(db: Sql, userId: string): Promise<string[]> {
  const field = (User as RecordDefinition).fields[PARTNER_ACCOUNT] as ReferenceField | undefined
  if (!field) return []
  const { table, fields } = field.target()
  const above = Object.values(fields).find((one) => one.kind === 'reference' && one.tree) as ReferenceField
  const { only } = field
  const isOne = only ? sql`and ${sql.ref(`top.${only.column}`)} = ${only.value}` : sql``
  // `union` and not `union all`, so that a loop in the tree ends.
  const { rows } = await sql<{ id: string }>`
    with recursive below(id) as (
      select top."id" from ${sql.table(table)} as top
        join "User" as u on ${sql.ref(`u.${field.column}`)} = top."id"
        where u."id" = ${userId} ${isOne}
      union
      select child."id" from ${sql.table(table)} as child join below on ${sql.ref(`child.${above.column}`)} = below.id
    )
    select id from below`.execute(db)
  return rows.map(({ id }) => id)
}
