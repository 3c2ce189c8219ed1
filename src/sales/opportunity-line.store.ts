import type { Transaction } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { lockRows } from '../platform/write/lock.ts'
import { OpportunityLine } from './opportunity-line.record.ts'
import type { PricedLine } from './opportunity-line.rules.ts'

/** A line as its deal reads it. */
export interface LineFacts extends PricedLine {
  id: string
  opportunityId: string
  position: number | null
}

/** The lines in use of deals, by deal. One statement, none without deals. */
export async function linesOf(
  { engine, sql: db }: Pick<Transaction, 'engine' | 'sql'>,
  deals: string[],
): Promise<Map<string, LineFacts[]>> {
  if (deals.length === 0) return new Map()
  const { rows } = await sql<LineFacts>`select "id", "opportunityId", "position", "amountMinor", "amountCurrency"
    from "OpportunityLine" where "opportunityId" in ${jsonList(engine, deals)} and "archivedAt" is null
    order by "opportunityId", "position", "id"`.execute(db)
  return Map.groupBy(rows, (row) => row.opportunityId)
}

/** The rows of the lines of deals, archived ones too, locked. One statement, none without deals. */
export async function lockLines(work: Work, deals: string[]): Promise<Row[]> {
  if (deals.length === 0) return []
  const where = sql`t."opportunityId" in ${jsonList(work.engine, deals)}`
  const locked = await lockRows(work, OpportunityLine, { where, key: 't.id' }, 'UPDATE')
  return locked.map(({ row }) => row)
}
