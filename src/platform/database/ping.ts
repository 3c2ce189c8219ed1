import type { Database } from './database.ts'
import { sql } from './sql.ts'

/** Asks the database for a sign of life. @throws whatever keeps it from answering. */
export async function pingDatabase(database: Database): Promise<void> {
  await sql`select 1`.execute(database.read)
}
