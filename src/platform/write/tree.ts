import { refusal } from '../../plain/refusal.ts'
import { TREE_LOOP, wouldLoop } from '../../plain/tree.ts'
import type { Transaction } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { type Draft, settle, stands } from './draft.ts'

/** Refuses drafts that would stand below themselves, also when only the changes of this act together make it so. */
export async function refuseLoops(transaction: Transaction, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind !== 'reference' || !field.tree) continue
    const { column } = field
    const standing = drafts.filter(stands)
    const moved = standing.filter(({ before, after }) => after[column] && after[column] !== before?.[column])
    if (moved.length === 0) continue
    const above = moved.map(({ after }) => after[column] as string)
    const parentOf = await lockTree(transaction, record, column, above)
    for (const { id, after } of standing) parentOf.set(id, (after[column] as string | null) ?? null)
    settle(moved, ({ id, after }) => {
      if (!wouldLoop(id, after[column] as string, parentOf)) return
      throw refusal(TREE_LOOP, { what: record.noun, zh: record.chinese }, [name])
    })
  }
}

/**
 * The parents of the given records and of all above them. Until the unit ends no other unit asks the same, so two
 * changes that are right alone cannot make a loop together.
 */
async function lockTree(
  { engine, sql: db }: Transaction,
  { table }: RecordDefinition,
  column: string,
  ids: string[],
): Promise<Map<string, string | null>> {
  // SQLite has one writer.
  if (engine === 'postgres')
    await sql`select pg_advisory_xact_lock(hashtext(${`rapport.${table}.${column}`}))`.execute(db)
  const { rows } = await sql<{ id: string; parent: string | null }>`
    with recursive above("id", "parent") as (
      select "id", ${sql.ref(column)} from ${sql.table(table)} where "id" in ${jsonList(engine, ids)}
      union
      select t."id", ${sql.ref(`t.${column}`)} from ${sql.table(table)} as t join above on t."id" = above."parent"
    )
    select "id", "parent" from above`.execute(db)
  return new Map(rows.map(({ id, parent }) => [id, parent]))
}
