import BetterSqlite3 from 'better-sqlite3'
import { DatabaseUnusable } from './errors.ts'
import { type Applied, type Migration, migrationRowId, migrationsOf, pendingMigrations } from './migrations.ts'

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/**
 * Applies the pending migrations to a SQLite file that this process owns, each with its row in one transaction.
 * @throws DatabaseUnusable when the file cannot be brought up to date.
 */
export function sqliteMigrations(file: string, all: Migration[] = migrationsOf('sqlite')): void {
  const connection = new BetterSqlite3(file)
  try {
    connection.pragma('journal_mode = WAL')
    connection.exec(TABLE)
    const applied = connection.prepare('SELECT * FROM "_prisma_migrations"').all() as Applied[]
    // A rebuilt table is dropped and renamed: with foreign keys on, the drop would delete the rows that point to it.
    connection.pragma('foreign_keys = OFF')
    for (const migration of pendingMigrations(all, applied)) apply(connection, migration)
  } finally {
    connection.close()
  }
}

function apply(connection: BetterSqlite3.Database, { name, sql, checksum }: Migration): void {
  const started = Date.now()
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.exec(sql)
    const broken = connection.pragma('foreign_key_check') as { table: string }[]
    if (broken.length > 0) throw new Error(`${broken.length} rows of ${broken[0]!.table} would point to nothing`)
    connection
      .prepare(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(migrationRowId(), checksum, Date.now(), name, started)
    connection.exec('COMMIT')
  } catch (thrown) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw new DatabaseUnusable(`The migration ${name} cannot be applied: ${(thrown as Error).message}`, thrown)
  }
}
