import { jsonList } from '../platform/database/rows.ts'
import type { Work } from '../platform/work/work.ts'

/** A document that an app has registered already. */
export interface Registered {
  id: string
  documentId: string
  name: string
  archivedAt: string | null
}

/** What an app has registered of those documents, retired or not, by document id. One statement. */
export async function registeredOf(
  { engine, sql: db }: Work,
  app: string,
  documentIds: string[],
): Promise<Map<string, Registered>> {
  const rows = await db
    .selectFrom('TrustedDocument')
    .select(['id', 'documentId', 'name', 'archivedAt'])
    .where('app', '=', app)
    .where('documentId', 'in', jsonList(engine, documentIds))
    .execute()
  return new Map(rows.map((row) => [row.documentId, row]))
}
