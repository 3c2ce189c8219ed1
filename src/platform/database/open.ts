import type { Database } from './database.ts'
import { DatabaseUnusable } from './errors.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

export interface DatabaseSettings {
  /** `file:./data/rapport.db` or `postgres://…`. */
  url: string
  /** A PostgreSQL replica for `readStale` and `longRead`. */
  readUrl?: string | null
  /** Milliseconds after which a unit of work is rolled back; 5,000 unless set. */
  unitLimit?: number
  /** Connections to PostgreSQL at most; 16 unless set. */
  poolSize?: number
}

/**
 * Opens the database and applies the pending migrations, one process at a time.
 * @throws DatabaseInUse when another process owns the SQLite file.
 * @throws DatabaseUnusable with a sentence when the URL, the server or the migrations do not permit to go on.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { url, readUrl = null, unitLimit = 5000, poolSize = 16 } = settings
  if (url.startsWith('file:')) return openSqlite(url, unitLimit)
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres({ url, readUrl, unitLimit, poolSize })
  throw new DatabaseUnusable('The database is a file (file:./data/rapport.db) or a PostgreSQL server (postgres://…).')
}
