import type { Database } from './database.ts'
import { sqlOver } from './dialect.ts'
import { connection } from './sqlite-connection.ts'
import { longReader } from './sqlite-long.ts'
import { besideWhenSlow } from './sqlite-slow.ts'
import { statementsOf } from './sqlite-statements.ts'
import { refuseInsideUnit } from './unit-scope.ts'

/** Reads of a SQLite file outside units of work, on connections of their own: none sees what is not committed. */
export function sqliteReader(file: string, counted: () => void) {
  const reading = connection(file, true)
  const run = statementsOf(reading)
  const long = longReader(file)
  const readRows = besideWhenSlow(run, long.read)
  const read = sqlOver('sqlite', async (sql, parameters) => {
    refuseInsideUnit('A read')
    counted()
    return readRows(sql, parameters)
  })
  const longRead: Database['longRead'] = async ({ sql, parameters }) => {
    refuseInsideUnit('A read')
    counted()
    return long.read(sql, parameters)
  }
  return {
    read,
    longRead,
    async close(): Promise<void> {
      await long.close()
      reading.close()
    },
  }
}
