import { visible } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database, Engine, Sql } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import { Opportunity } from './opportunity.record.ts'
import type { OwnedSum } from './pipeline-live.rules.ts'

/**
 * The deals of a pipeline that are in use, added up by stage, currency, chance and owner: from it the totals of
 * everybody follow who sees by owners and teams. One statement.
 */
export function sumsByOwner(database: Database, pipelineId: string): Promise<OwnedSum[]> {
  return sumsWhere(database.read, sql<boolean>`o."pipelineId" = ${pipelineId}`)
}

/** As `sumsByOwner`, of what one person sees. One statement. */
export function sumsSeenBy(database: Database, pipelineId: string, actor: Actor): Promise<OwnedSum[]> {
  const seen = visible(database.engine, actor, Opportunity, 'o')
  return sumsWhere(database.read, sql<boolean>`o."pipelineId" = ${pipelineId} and ${seen}`)
}

/** As `sumsSeenBy`, of several pipelines; one without deals is absent. One statement. */
export async function sumsOfPipelines(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  pipelineIds: readonly string[],
  actor: Actor,
): Promise<Map<string, OwnedSum[]>> {
  const seen = visible(engine, actor, Opportunity, 'o')
  const where = sql<boolean>`o."pipelineId" in ${jsonList(engine, pipelineIds)} and ${seen}`
  return Map.groupBy(await sumsWhere(db, where), (sum) => sum.pipelineId)
}

async function sumsWhere(db: Sql, where: Clause<boolean>): Promise<(OwnedSum & { pipelineId: string })[]> {
  const { rows } = await sql<OwnedSum & { pipelineId: string }>`
    select o."pipelineId", o."stageId", o."amountCurrency" as "currency", o."probability", o."ownerId", u."teamId",
      count(*) as "count", sum(o."amountMinor") as "minor"
    from "Opportunity" as o left join "User" as u on u."id" = o."ownerId"
    where ${where} and o."archivedAt" is null
    group by o."pipelineId", o."stageId", o."amountCurrency", o."probability", o."ownerId", u."teamId"`.execute(db)
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
