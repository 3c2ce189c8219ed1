import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Engine } from './database.ts'
import { DatabaseUnusable } from './errors.ts'

export interface Migration {
  /** `20261122050000_name`, the folder. */
  name: string
  sql: string
  /** SHA-256 of the file, hexadecimal, as Prisma keeps it. */
  checksum: string
}

/** A row of `_prisma_migrations`. */
export interface Applied {
  migration_name: string
  checksum: string
  finished_at: unknown
  rolled_back_at: unknown
}

const FOLDER = new URL('../../../prisma/migrations/', import.meta.url)

/** The migrations of an engine in the order in which they apply. */
export function migrationsOf(engine: Engine, folder: URL = FOLDER): Migration[] {
  const own = new URL(`${engine}/`, folder)
  return readdirSync(own, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(new URL(`${name}/migration.sql`, own))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })
}

/**
 * The migrations that are still to be applied.
 * @throws DatabaseUnusable when the database has one that failed, that was changed since, or that is unknown here.
 */
export function pendingMigrations(all: Migration[], applied: Applied[]): Migration[] {
  const standing = applied.filter((row) => row.rolled_back_at === null)
  const known = new Map(all.map((migration) => [migration.name, migration]))
  for (const row of standing) {
    const migration = known.get(row.migration_name)
    if (!migration)
      throw new DatabaseUnusable(
        `The database has the migration ${row.migration_name}, which this version does not know: start a newer version.`,
      )
    if (row.finished_at === null)
      throw new DatabaseUnusable(`The migration ${row.migration_name} failed half-way: repair or restore the database.`)
    if (row.checksum !== migration.checksum)
      throw new DatabaseUnusable(`The migration ${row.migration_name} was changed after it had been applied.`)
  }
  const done = new Set(standing.map((row) => row.migration_name))
  return all.filter((migration) => !done.has(migration.name))
}

/** The id of a new row of `_prisma_migrations`. */
export const migrationRowId = (): string => randomUUID()
