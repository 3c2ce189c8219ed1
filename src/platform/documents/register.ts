import type { Sql, Transaction } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'

/** A document as one app registered it. */
export interface Registration {
  /** Of the record. */
  id: string
  app: string
  lastUsedAt: string | null
}

/** A registered document: the text, and by whom it may be used. */
export interface TrustedText {
  source: string
  registrations: Registration[]
}

/** Tells processes that trusted documents change with this unit. Other changes of them wait until it ends. */
export async function touchRegister({ sql: db }: Transaction): Promise<void> {
  await db
    .insertInto('DocumentRegister')
    .values({ id: 1, version: 1 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ version: sql<number>`"DocumentRegister"."version" + 1` }),
    )
    .execute()
}

/** How often trusted documents have changed, as a column of another statement: it costs no statement of its own. */
export const registerVersion = sql<number>`coalesce((select "version" from "DocumentRegister" where "id" = 1), 0)`

/** The document of that id, as far as it is registered now. One statement. */
export async function loadDocument(db: Sql, documentId: string): Promise<TrustedText | null> {
  const rows = await db
    .selectFrom('TrustedDocument')
    .select(['id', 'app', 'source', 'lastUsedAt'])
    .where('documentId', '=', documentId)
    .where('archivedAt', 'is', null)
    .execute()
  const [first] = rows
  return first ? { source: first.source, registrations: rows } : null
}

/** Notes that registrations were used, unless that was noted after `before` already. No event: it is no change of them. */
export async function noteDocumentUse(
  { engine, sql: db }: Transaction,
  ids: string[],
  { now, before }: { now: string; before: string },
): Promise<void> {
  await db
    .updateTable('TrustedDocument')
    .set({ lastUsedAt: now })
    .where('id', 'in', jsonList(engine, ids))
    .where((where) => where.or([where('lastUsedAt', 'is', null), where('lastUsedAt', '<=', before)]))
    .execute()
}
