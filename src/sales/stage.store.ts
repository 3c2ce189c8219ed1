import type { Transaction } from '../platform/database/database.ts'
import type { StageFacts } from './stage.rules.ts'

/** A stage by its id, undefined where there is none. One statement. */
export async function loadStage(
  { sql: db }: Pick<Transaction, 'sql'>,
  id: string | undefined,
): Promise<StageFacts | undefined> {
  const row = await db
    .selectFrom('Stage')
    .selectAll()
    .where('id', '=', id ?? '')
    .executeTakeFirst()
  return row as StageFacts | undefined
}
