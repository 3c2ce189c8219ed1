import { baseCurrency } from '../catalog/currency.store.ts'
import { readDefinitions } from '../platform/customfields/definitions.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { type Compiling, compiling, type Filter, mentionsCustomFields } from '../platform/read/compiling.ts'
import { compileKept } from '../platform/read/filter-check.ts'
import type { Work } from '../platform/work/work.ts'
import { Lead } from './lead.record.ts'

/** A rule about leads, with its filter as lists take it. */
export interface LeadRule {
  id: string
  filter: Filter
}

/**
 * Which of the rules fit which of the leads, as the actor sees them; one that makes no sense any more fits none.
 * One statement for all, and those that tell what the filters mean.
 */
export async function fittingRules(
  work: Work,
  actor: Work['actor'],
  rules: readonly LeadRule[],
  leadIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  if (rules.length === 0 || leadIds.length === 0) return new Map()
  const c = await compilingFor(work, actor, rules)
  const clauses = rules.flatMap((rule) => {
    const clause = compileKept(c, Lead, rule.filter, 'l')
    return typeof clause === 'string' ? [] : [{ id: rule.id, clause }]
  })
  const columns = clauses.map(
    ({ clause }, place) => sql`case when ${clause} then 1 else 0 end as ${sql.ref(`r${place}`)}`,
  )
  const { rows } = await sql<Record<string, unknown>>`select ${sql.join([sql`l."id" as "id"`, ...columns])}
    from "Lead" as l where l."id" in ${jsonList(work.engine, leadIds)}`.execute(work.sql)
  const fits = (row: Record<string, unknown>) => clauses.filter((_, place) => Number(row[`r${place}`]) === 1)
  return new Map(rows.map((row) => [row['id'] as string, new Set(fits(row).map(({ id }) => id))]))
}

/** What is wrong with a filter on leads, as the actor may ask it; null where nothing is. */
export async function wrongWith(work: Work, actor: Work['actor'], filter: Filter): Promise<string | null> {
  const clause = compileKept(await compilingFor(work, actor, filter), Lead, filter, 'l')
  return typeof clause === 'string' ? clause : null
}

async function compilingFor(work: Work, actor: Work['actor'], question: unknown): Promise<Compiling> {
  const definitions = mentionsCustomFields(question) ? await readDefinitions(work.sql) : new Map()
  return compiling({ engine: work.engine, actor, definitions, baseCurrency: await baseCurrency(work.sql) })
}

/** The score rules in use. One statement. */
export async function scoreRules({
  sql: db,
}: Pick<Work, 'sql'>): Promise<(LeadRule & { name: string; points: number })[]> {
  const rows = await db
    .selectFrom('LeadScoreRule')
    .select(['id', 'name', 'points', 'compiled'])
    .where('isActive', '=', true)
    .where('archivedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ compiled, ...rule }) => ({ ...rule, filter: (compiled ?? {}) as Filter }))
}
