import type { Transaction } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { ListedReason, Reasons } from './opportunity.reason.rules.ts'

/** Reasons of the workspace's list by their ids. One statement, none without ids. */
export async function reasonsNamed(
  { engine, sql: db }: Pick<Transaction, 'engine' | 'sql'>,
  ids: string[],
): Promise<Reasons> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ListedReason>`select "id", "name", "outcome", "archivedAt" from "CloseReason"
    where "id" in ${jsonList(engine, ids)}`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
