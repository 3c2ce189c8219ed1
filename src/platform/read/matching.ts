import { need, visible } from '../access/access.ts'
import { readDefinitions } from '../customfields/definitions.ts'
import type { Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allOf } from './comparison.ts'
import { type Compiling, compiling, type Filter, mentionsCustomFields } from './compiling.ts'
import { compileFilter } from './filter.ts'

/** The ids that a filter selects of what the actor may see, in order, at most `limit`. Reads inside the open unit. */
export async function matchingIds(
  transaction: Transaction,
  actor: Compiling['actor'],
  record: RecordDefinition,
  filter: Filter,
  { limit, baseCurrency, includeArchived = false }: { limit: number; baseCurrency: string; includeArchived?: boolean },
): Promise<string[]> {
  need(actor, record, 'READ')
  const { engine } = transaction
  const definitions = mentionsCustomFields(filter) ? await readDefinitions(transaction.sql) : new Map()
  const conditions = [
    visible(engine, actor, record, 't'),
    compileFilter(compiling({ engine, actor, definitions, baseCurrency }), record, filter, 't'),
  ]
  if (!includeArchived) conditions.push(sql<boolean>`t."archivedAt" is null`)
  const statement = sql<{ id: string }>`select t."id" from ${sql.table(record.table)} as t
    where ${allOf(conditions)} order by t."id" limit ${limit}`
  return (await statement.execute(transaction.sql)).rows.map((row) => row.id)
}
