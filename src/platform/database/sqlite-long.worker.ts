import { parentPort, workerData } from 'node:worker_threads'
import BetterSqlite3 from 'better-sqlite3'
import { statementsOf } from './sqlite-statements.ts'

const connection = new BetterSqlite3((workerData as { file: string }).file, { readonly: true, timeout: 5000 })
const run = statementsOf(connection)

parentPort!.on('message', ({ id, sql, parameters }: { id: number; sql: string; parameters: unknown[] }) => {
  try {
    parentPort!.postMessage({ id, rows: run(sql, parameters).rows })
  } catch (error) {
    parentPort!.postMessage({ id, error })
  }
})
