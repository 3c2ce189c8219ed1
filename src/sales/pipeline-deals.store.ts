import { readId } from '../plain/ids.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { Compiling, Filter } from '../platform/read/compiling.ts'
import type { GroupItem } from '../platform/read/group.ts'
import type { Reading } from '../platform/read/reading.ts'
import { ALIAS, selection } from '../platform/read/selection.ts'
import { Opportunity } from './opportunity.record.ts'
import { type Grouped, keyOf } from './pipeline-group.store.ts'

/** Of which deals figures are asked, and in which groups. */
export interface Asked {
  pipelineId?: string | null
  filter?: Filter | null
  groupBy?: GroupItem[] | null
  includeArchived?: boolean | null
}

/** The deals that the actor sees of those that are asked for, as pieces of statements; they stand as `t`. */
export interface Deals extends Grouped {
  c: Compiling
  from: Clause
  where: Clause<boolean>
}

/** @throws Failure FORBIDDEN for a hidden field in filter or group, BAD_REQUEST for a malformed one. */
export async function dealsAsked(reading: Pick<Reading, 'compiling'>, asked: Asked): Promise<Deals> {
  const c = await reading.compiling(asked)
  const { from, where } = selection(c, Opportunity, asked)
  const keys = (asked.groupBy ?? []).map((item) => keyOf(c, item))
  const joins = keys.map((key) => key.join ?? sql``)
  const pipelineId = asked.pipelineId && (readId('pipe', asked.pipelineId) ?? asked.pipelineId)
  const ofPipeline = pipelineId == null ? sql`` : sql`and ${sql.ref(`${ALIAS}.pipelineId`)} = ${pipelineId}`
  return { c, keys, from: sql`${from} ${sql.join(joins, sql` `)}`, where: sql`${where} ${ofPipeline}` }
}
