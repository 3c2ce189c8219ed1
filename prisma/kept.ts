import BetterSqlite3 from 'better-sqlite3'
import { migrationsOf } from '../src/platform/database/migrations.ts'

interface Part {
  name: string
  tbl_name: string
  sql: string
}

const PARTS = `SELECT name, tbl_name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`

/**
 * SQLite changes some columns by rebuilding the table, which drops what was written by hand for it (indexes over
 * expressions, triggers). The answer is the SQL that makes those parts again after `migration`.
 */
export function keptBeside(migration: string): string {
  if (!migration.includes('-- RedefineTables')) return ''
  const database = new BetterSqlite3(':memory:')
  for (const { sql } of migrationsOf('sqlite')) database.exec(sql)
  const before = database.prepare(PARTS).all() as Part[]
  database.exec(migration)
  const after = new Set((database.prepare(PARTS).all() as Part[]).map((part) => part.name))
  const lost = before.filter(({ name }) => !after.has(name) && !migration.includes(`DROP INDEX "${name}"`))
  for (const { sql } of lost) database.exec(sql)
  database.close()
  return lost.map(({ sql }) => `\n-- Made again: the rebuilt table lost it\n${sql};\n`).join('')
}
