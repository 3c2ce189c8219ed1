import { type RawBuilder, sql } from 'kysely'
import { visible } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { Opportunity } from './opportunity.record.ts'
import type { OwnedSum } from './pipeline-live.rules.ts'

/**
 * The deals of a pipeline that are in use, added up by stage, currency, chance and owner: from it the totals of
 * everybody follow who sees by owners and teams. One statement.
 */
export function sumsByOwner(database: Database, pipelineId: string): Promise<OwnedSum[]> {
  return sumsWhere(database, pipelineId, sql<boolean>`1 = 1`)
}

/** As `sumsByOwner`, of what one person sees. One statement. */
export function sumsSeenBy(database: Database, pipelineId: string, actor: Actor): Promise<OwnedSum[]> {
  return sumsWhere(database, pipelineId, visible(database.engine, actor, Opportunity, 'o'))
}

async function sumsWhere({ read }: Database, pipelineId: string, seen: RawBuilder<boolean>): Promise<OwnedSum[]> {
  const { rows } = await sql<OwnedSum>`
    select o."stageId", o."amountCurrency" as "currency", o."probability", o."ownerId", u."teamId",
      count(*) as "count", sum(o."amountMinor") as "minor"
    from "Opportunity" as o left join "User" as u on u."id" = o."ownerId"
    where o."pipelineId" = ${pipelineId} and o."archivedAt" is null and ${seen}
    group by o."stageId", o."amountCurrency", o."probability", o."ownerId", u."teamId"`.execute(read)
  return rows
}

/** Through which pipelines deals went that are gone. One statement. */
export async function pipelinesOfGone({ engine, read }: Database, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ subjectId: string; changes: { field: string; before: unknown }[] }>`
    select "subjectId", "changes" from "Event"
    where "subjectId" in ${jsonList(engine, ids)} and "type" = 'opportunity.deleted'`.execute(read)
  return new Map(
    rows.map(({ subjectId, changes }) => [
      subjectId,
      String(changes.find(({ field }) => field === 'pipeline')?.before ?? ''),
    ]),
  )
}
