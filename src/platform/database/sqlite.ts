import type { Database } from './database.ts'
import { connection } from './sqlite-connection.ts'
import { ownFile } from './sqlite-file.ts'
import { sqliteReader } from './sqlite-reader.ts'
import { sqliteWriter } from './sqlite-writer.ts'
import { touchedTables } from './touched.ts'

/**
 * Opens the SQLite file that `url` names (`file:./data/rapport.db`), makes its folder, and brings it up to date.
 * @throws DatabaseInUse when another process owns the file.
 */
export async function openSqlite(url: string, unitLimit: number): Promise<Database> {
  const { file, release } = ownFile(url)
  try {
    return connect(file, unitLimit, release)
  } catch (thrown) {
    release()
    throw thrown
  }
}

function connect(file: string, unitLimit: number, release: () => void): Database {
  let count = 0
  const writing = connection(file, false)
  // Looks at tables that have grown since the planner's statistics were taken.
  writing.pragma('optimize = 0x10002')
  const touched = touchedTables()
  const counted = () => count++
  const { unit, idle, open } = sqliteWriter(writing, unitLimit, { counted, touched })
  const reader = sqliteReader(file, counted)
  return {
    engine: 'sqlite',
    read: reader.read,
    readStale: reader.read,
    longRead: reader.longRead,
    unit,
    stamp: (tables) => touched.stamp(tables),
    statements: () => count,
    connections: () => ({ idle: open() > 0 ? 1 : 2, busy: Math.min(open(), 1), waiting: Math.max(0, open() - 1) }),
    async close() {
      await idle()
      await reader.close()
      writing.close()
      release()
    },
  }
}
