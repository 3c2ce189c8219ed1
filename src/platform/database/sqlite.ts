import type { Database, Row } from './database.ts'
import { sqlOver } from './dialect.ts'
import { connection } from './sqlite-connection.ts'
import { ownFile } from './sqlite-file.ts'
import { longReader } from './sqlite-long.ts'
import { statementsOf } from './sqlite-statements.ts'
import { sqliteWriter } from './sqlite-writer.ts'
import { touchedTables } from './touched.ts'
import { refuseInsideUnit } from './unit-scope.ts'

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
  const reading = connection(file, true)
  const runRead = statementsOf(reading)
  const touched = touchedTables()
  const long = longReader(file)
  const { unit, idle, open } = sqliteWriter(writing, unitLimit, { counted: () => count++, touched })
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
    stamp: (tables) => touched.stamp(tables),
    statements: () => count,
    connections: () => ({ idle: open() > 0 ? 1 : 2, busy: Math.min(open(), 1), waiting: Math.max(0, open() - 1) }),
    async close() {
      await idle()
      await long.close()
      reading.close()
      writing.close()
      release()
    },
  }
}
