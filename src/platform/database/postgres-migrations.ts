import type pg from 'pg'
import { DatabaseUnusable } from './errors.ts'
import { type Applied, type Migration, migrationRowId, migrationsOf, pendingMigrations } from './migrations.ts'
import { reach } from './postgres-reach.ts'

// The lock that Prisma's own command takes, so that the two exclude each other.
const MIGRATION_LOCK = 72707369

const TABLE = `CREATE TABLE "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies the pending migrations to a PostgreSQL database, each with its row in one transaction; a second process
 * waits for the first.
 * @throws DatabaseUnusable when the server cannot be reached or the database cannot be brought up to date.
 */
export async function postgresMigrations(url: string, all: Migration[] = migrationsOf('postgres')): Promise<void> {
  const client = await reach(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const known = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS name`)
    if (known.rows[0].name === null) await client.query(TABLE)
    const { rows } = await client.query<Applied>('SELECT * FROM "_prisma_migrations"')
    for (const migration of pendingMigrations(all, rows)) await apply(client, migration)
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const started = new Date()
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
       VALUES ($1, $2, $3, $4, $5, 1)`,
      [migrationRowId(), checksum, new Date(), name, started],
    )
    await client.query('COMMIT')
  } catch (thrown) {
    await client.query('ROLLBACK').catch(() => {})
    throw new DatabaseUnusable(`The migration ${name} cannot be applied: ${(thrown as Error).message}`, thrown)
  }
}
