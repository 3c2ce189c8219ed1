import BetterSqlite3 from 'better-sqlite3'

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
