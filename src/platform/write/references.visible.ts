import { visibleFound } from '../access/access.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'

/** Those of the ids that name records which the actor sees. One statement. */
export async function visibleIds(work: Work, target: RecordDefinition, ids: string[]): Promise<Set<string>> {
  // Whoever deletes a record waits for this lock, then finds that somebody refers to it.
  const lock = work.engine === 'postgres' ? sql`order by t."id" for key share of t` : sql``
  const { rows } = await sql<{ id: string }>`select t."id" from ${sql.table(target.table)} as t
    where t."id" in ${jsonList(work.engine, ids)} and ${visibleFound(work.engine, work.actor, target, 't')} ${lock}`.execute(
    work.sql,
  )
  return new Set(rows.map((row) => row.id))
}
