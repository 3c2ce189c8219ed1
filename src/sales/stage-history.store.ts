import { newId } from '../plain/ids.ts'
import type { Engine, Sql, Transaction } from '../platform/database/database.ts'
import { insertRows, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { pastOf } from '../platform/history/past.ts'
import type { Row } from '../platform/record/record.ts'
import type { StageChange } from './stage-history.rules.ts'

/** The histories of opportunities, each in its order. One statement, none without ids. */
export async function historyOf(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  ids: readonly string[],
): Promise<Map<string, StageChange[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<StageChange>`select * from "StageChange"
    where "opportunityId" in ${jsonList(engine, ids)} order by "opportunityId", "position"`.execute(db)
  return Map.groupBy(rows, (row) => row.opportunityId)
}

/** Of a history what was written down by the moment that the row shows; null where it went with the opportunity. */
export function historyOfRow(row: Row, history: StageChange[]): StageChange[] | null {
  const past = pastOf(row)
  if (!past) return history
  return past.gone ? null : history.filter(({ recordedAt }) => recordedAt <= past.moment)
}

/** Appends to histories. The opportunities must be locked, or new. One statement for 1,000 entries. */
export async function appendHistory(tx: Transaction, entries: StageChange[]): Promise<void> {
  if (entries.length === 0) return
  await insertRows(
    tx,
    'StageChange',
    entries.map((entry) => ({ id: newId('sch'), ...entry })),
  )
}
