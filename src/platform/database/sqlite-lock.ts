import BetterSqlite3 from 'better-sqlite3'
import { DatabaseInUse } from './errors.ts'

/**
 * Takes the file for this process until the answer is called or the process ends, however it ends: the operating
 * system holds the lock, on a file of its own because the database's must stay open to readers.
 * @throws DatabaseInUse when another process, or this one, has it already.
 */
export function lockFile(file: string): () => void {
  const lock = new BetterSqlite3(`${file}.lock`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (thrown) {
    lock.close()
    if (String((thrown as { code?: string }).code).startsWith('SQLITE_BUSY')) throw new DatabaseInUse(file)
    throw thrown
  }
  return () => lock.close()
}
