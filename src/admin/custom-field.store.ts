import type { Row, Sql, Transaction } from '../platform/database/database.ts'
import { jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { UNUSED, type Usage } from './custom-field.rules.ts'

/** What the records hold of the given custom fields: one statement. Fields without a value are `UNUSED`. */
export async function usageOf({ engine, sql: db }: Transaction, ids: string[]): Promise<(id: string) => Usage> {
  const { rows } = await sql<{ fieldId: string; text: string | null; records: number; most: number }>`
    select "fieldId", "text", count(distinct "recordId") as records, max("position") + 1 as most
    from "CustomValue" where "fieldId" in ${jsonList(engine, ids)} group by "fieldId", "text"
    union all
    select "fieldId", null, count(distinct "recordId"), max("position") + 1
    from "CustomValue" where "fieldId" in ${jsonList(engine, ids)} group by "fieldId"`.execute(db)
  const usages = new Map<string, { records: number; most: number; options: Map<string, number> }>()
  for (const { fieldId, text, records, most } of rows) {
    const usage = usages.get(fieldId) ?? { records: 0, most: 0, options: new Map() }
    if (text !== null) usage.options.set(text, Number(records))
    usage.records = Math.max(usage.records, Number(records))
    usage.most = Math.max(usage.most, Number(most))
    usages.set(fieldId, usage)
  }
  return (id) => usages.get(id) ?? UNUSED
}

/** The custom fields of a noun that are not archived, by key, as rows. */
export async function definitionsOf(db: Sql, noun: string): Promise<Row[]> {
  const fields = db.selectFrom('CustomField').selectAll().where('noun', '=', noun).where('archivedAt', 'is', null)
  return await fields.orderBy('key').execute()
}

/** Ids by noun and comparable key, of the given keys: a key stands once in a noun, in whatever case. */
export async function fieldsOfKeys({ engine, sql: db }: Transaction, keys: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('CustomField')
    .select(['id', 'noun', 'keyKey'])
    .where('keyKey', 'in', jsonList(engine, keys))
    .execute()
  return new Map(rows.map(({ id, noun, keyKey }) => [`${noun}.${keyKey}`, id]))
}

/** Lets values of fields that are unique no more stand several times. */
export async function releaseUniqueValues({ engine, sql: db }: Transaction, ids: string[]): Promise<void> {
  await db.updateTable('CustomValue').set({ uniqueKey: null }).where('fieldId', 'in', jsonList(engine, ids)).execute()
}

/** Removes the values of a field from all records. */
export async function deleteValues({ sql: db }: Transaction, id: string): Promise<void> {
  await db.deleteFrom('CustomValue').where('fieldId', '=', id).execute()
}
