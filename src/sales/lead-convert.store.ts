import { fieldAccess, visible } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Engine, Sql } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { type Clause, sql } from '../platform/database/sql.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'

/** Where is asked, and who asks: nothing is found that they may not see. */
export interface Source {
  engine: Engine
  sql: Sql
  actor: Actor
}

const MOST = 200

/** Ids of visible records, in use, with one of these entries in a list; none where the list is hidden. */
export async function byEntries(
  { engine, sql: db, actor }: Source,
  record: RecordDefinition,
  field: string,
  keys: readonly string[],
): Promise<string[]> {
  if (keys.length === 0 || fieldAccess(actor, record, field) === 'HIDDEN') return []
  const { rows } = await sql<{ id: string }>`select distinct t."id" from ${sql.table(record.table)} as t
    join "ListValue" as v on v."recordId" = t."id"
    where v."field" = ${`${record.noun}.${field}`} and v."valueKey" in ${jsonList(engine, keys)}
      and ${inUse(engine, actor, record)} order by t."id" limit ${MOST}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Visible records, in use, whose name's key begins so. */
export async function byNameStart(
  { engine, sql: db, actor }: Source,
  record: RecordDefinition,
  start: string,
): Promise<{ id: string; name: string }[]> {
  const above = `${start}\u{10ffff}`
  const { rows } = await sql<
    Row & { id: string; name: string }
  >`select t."id", t."name" from ${sql.table(record.table)} as t
    where t."nameKey" >= ${start} and t."nameKey" < ${above} and ${inUse(engine, actor, record)}
    order by t."nameKey", t."id" limit ${MOST}`.execute(db)
  return rows
}

function inUse(engine: Engine, actor: Actor, record: RecordDefinition): Clause<boolean> {
  return sql<boolean>`t."archivedAt" is null and ${visible(engine, actor, record, 't')}`
}
