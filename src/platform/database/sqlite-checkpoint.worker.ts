import { parentPort, workerData } from 'node:worker_threads'
import { connection } from './sqlite-connection.ts'

const database = connection((workerData as { file: string }).file, false)

parentPort!.on('message', (asked: 'checkpoint' | 'close') => {
  if (asked === 'close') {
    database.close()
    parentPort!.close()
    return
  }
  try {
    // It waits for nobody and holds up nobody, neither who reads nor who writes.
    database.pragma('wal_checkpoint(PASSIVE)')
  } catch {
    // The writer is at it, or comes to it itself.
  }
  parentPort!.postMessage('done')
})
