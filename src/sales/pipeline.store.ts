import type { Engine, Row, Sql, Transaction } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { PipelineFacts, Selling } from './pipeline.rules.ts'
import type { StageFacts } from './stage.rules.ts'

const PIPELINE = ['id', 'name', 'isDefault', 'position', 'archivedAt', 'reasonFor', 'listedReasons'] as const
const STAGE = [
  ...(['id', 'pipelineId', 'name', 'position', 'probability', 'forecastCategory', 'status', 'required'] as const),
  ...(['exitChecks', 'archivedAt'] as const),
]
const SELLING = sql<Row>`select ${sql.join([...columnsAs('p', PIPELINE), ...columnsAs('s', STAGE)])}
  from "Pipeline" as p left join "Stage" as s on s."pipelineId" = p."id" order by p."id", s."id"`

/** Every pipeline and stage, archived ones too. One statement: whoever writes a deal asks for it. */
export async function loadSelling(db: Sql): Promise<Selling> {
  const { rows } = await SELLING.execute(db)
  const pipelines = new Map(rows.map((row) => [row['p.id'], partOf(row, 'p', PIPELINE)]))
  const stages = rows.filter((row) => row['s.id'] !== null).map((row) => partOf(row, 's', STAGE))
  return {
    pipelines: [...pipelines.values()] as unknown as PipelineFacts[],
    stages: (stages as unknown as StageFacts[]).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function columnsAs(alias: string, names: readonly string[]) {
  return names.map((name) => sql`${sql.ref(`${alias}.${name}`)} as ${sql.id(`${alias}.${name}`)}`)
}

function partOf(row: Row, alias: string, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[`${alias}.${name}`]]))
}

/** How many opportunities stand in each of the stages; a stage without any is absent. One statement. */
export async function dealsInStages(
  { engine, sql: db }: Transaction,
  stageIds: string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ stageId: string; deals: number }>`
    select "stageId", count(*) as deals from "Opportunity" where "stageId" in ${jsonList(engine, stageIds)}
    group by "stageId"`.execute(db)
  return new Map(rows.map(({ stageId, deals }) => [stageId, Number(deals)]))
}

/** Which of the pipelines have opportunities. One statement. */
export async function pipelinesInUse({ engine, sql: db }: Transaction, ids: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select p."id" from "Pipeline" as p where p."id" in ${jsonList(engine, ids)}
      and exists (select 1 from "Opportunity" as o where o."pipelineId" = p."id")`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Whether an opportunity ever entered the stage; none leaves one that it did not enter. */
export async function stageInHistory({ sql: db }: Transaction, stageId: string): Promise<boolean> {
  const row = await db
    .selectFrom('StageChange')
    .select('id')
    .where('toStageId', '=', stageId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Holds off other changes of pipelines and stages until the unit ends. */
export async function lockPipelines({ engine, sql: db }: Transaction): Promise<void> {
  // SQLite has one writer.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('rapport.pipeline'))`.execute(db)
}

/** The rows of the stages of the pipelines in their order, those in use alone. One statement. */
export async function stagesOf(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  pipelineIds: readonly string[],
): Promise<Map<string, Record<string, unknown>[]>> {
  const { rows } = await sql<{ pipelineId: string }>`select * from "Stage" where "archivedAt" is null
    and "pipelineId" in ${jsonList(engine, pipelineIds)} order by "pipelineId", "position", "id"`.execute(db)
  return Map.groupBy(rows, (row) => row.pipelineId)
}
