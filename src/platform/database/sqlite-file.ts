import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { lockFile } from './sqlite-lock.ts'
import { sqliteMigrations } from './sqlite-migrations.ts'

/**
 * The file that `url` names, in a folder that is made where it is missing, owned by this process until `release` and
 * brought up to date.
 * @throws DatabaseInUse when another process owns it.
 */
export function ownFile(url: string): { file: string; release: () => void } {
  const file = pathOf(url)
  mkdirSync(dirname(file), { recursive: true })
  const release = lockFile(file)
  try {
    sqliteMigrations(file)
    return { file, release }
  } catch (thrown) {
    release()
    throw thrown
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

/** Where the file is that `url` names. */
export function pathOf(url: string): string {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file:'.length))
  return existsSync(path) ? realpathSync(path) : path
}
