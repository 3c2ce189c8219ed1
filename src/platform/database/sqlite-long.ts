import { Worker } from 'node:worker_threads'
import type { Row } from './database.ts'

type Waiting = PromiseWithResolvers<Row[]>

/** Long reads of a SQLite file, in a worker thread that starts with the first one. */
export function longReader(file: string) {
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(new URL('./sqlite-long.worker.ts', import.meta.url), { workerData: { file } })
    started.unref()
    started.on('message', ({ id, rows, error }: { id: number; rows?: Row[]; error?: Error }) => {
      const one = waiting.get(id)!
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (error) one.reject(error)
      else one.resolve(rows!)
    })
    started.on('error', fail)
    started.on('exit', () => fail(new Error('The reading thread has ended')))
    return started
  }

  function fail(error: Error): void {
    worker = null
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }

  return {
    read(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
      worker ??= start()
      const id = ++asked
      const one = Promise.withResolvers<Row[]>()
      waiting.set(id, one)
      worker.ref()
      worker.postMessage({ id, sql, parameters })
      return one.promise
    },
    async close(): Promise<void> {
      await worker?.terminate()
    },
  }
}
