import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import type { Database, Row } from './database.ts'
import { sqlOver } from './dialect.ts'
import { lockFile } from './sqlite-lock.ts'
import { longReader } from './sqlite-long.ts'
import { sqliteMigrations } from './sqlite-migrations.ts'
import { statementsOf } from './sqlite-statements.ts'
import { sqliteWriter } from './sqlite-writer.ts'
import { refuseInsideUnit } from './unit-scope.ts'

/**
 * Opens the SQLite file that `url` names (`file:./data/rapport.db`), makes its folder, and brings it up to date.
 * @throws DatabaseInUse when another process owns the file.
 */
export async function openSqlite(url: string, unitLimit: number): Promise<Database> {
  const file = pathOf(url)
  mkdirSync(dirname(file), { recursive: true })
  const unlock = lockFile(file)
  try {
    sqliteMigrations(file)
    return connect(file, unitLimit, unlock)
  } catch (thrown) {
    unlock()
    throw thrown
  }
}

function connect(file: string, unitLimit: number, unlock: () => void): Database {
  let count = 0
  const writing = connection(file, false)
  const reading = connection(file, true)
  const runRead = statementsOf(reading)
  const long = longReader(file)
  const { unit, idle } = sqliteWriter(writing, unitLimit, () => count++)
  const read = sqlOver('sqlite', async (sql, parameters) => {
    refuseInsideUnit('A read')
    count++
    return runRead(sql, parameters)
  })
  return {
    engine: 'sqlite',
    read,
    readStale: read,
    async longRead({ sql, parameters }): Promise<Row[]> {
      refuseInsideUnit('A read')
      count++
      return long.read(sql, parameters)
    },
    unit,
    statements: () => count,
    async close() {
      await idle()
      await long.close()
      reading.close()
      writing.close()
      unlock()
    },
  }
}

/** A connection with the settings that all of ours share. */
export function connection(file: string, readonly: boolean): BetterSqlite3.Database {
  const opened = new BetterSqlite3(file, { readonly, timeout: 5000 })
  if (!readonly) opened.pragma('journal_mode = WAL')
  opened.pragma('synchronous = NORMAL')
  opened.pragma('foreign_keys = ON')
  opened.pragma('cache_size = -65536')
  opened.pragma('temp_store = MEMORY')
  return opened
}

function pathOf(url: string): string {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file:'.length))
  return existsSync(path) ? realpathSync(path) : path
}
