import { visible } from '../platform/access/access.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Work } from '../platform/work/work.ts'
import { Opportunity } from './opportunity.record.ts'

/** Those of the opportunities that the actor reaches with a verb. One statement. */
export async function reachedBy(work: Work, ids: string[], verb: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select o."id" from "Opportunity" as o
    where o."id" in ${jsonList(work.engine, ids)} and ${visible(work.engine, work.actor, Opportunity, 'o', verb)}`.execute(
    work.sql,
  )
  return new Set(rows.map(({ id }) => id))
}
