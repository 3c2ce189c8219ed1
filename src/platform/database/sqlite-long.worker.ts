import { parentPort, workerData } from 'node:worker_threads'
import { connection } from './sqlite-connection.ts'
import { statementsOf } from './sqlite-statements.ts'

const run = statementsOf(connection((workerData as { file: string }).file, true))

parentPort!.on('message', ({ id, sql, parameters }: { id: number; sql: string; parameters: unknown[] }) => {
  try {
    parentPort!.postMessage({ id, rows: run(sql, parameters).rows })
  } catch (error) {
    parentPort!.postMessage({ id, error })
  }
})
