import { Worker } from 'node:worker_threads'
import { BeyondExact } from '../../plain/failure.ts'
import type { Row } from './database.ts'

type Waiting = PromiseWithResolvers<Row[]>

/** What the thread says to a question: columns by their names, or why not. */
interface Told {
  id: number
  names: string[]
  columns: unknown[][]
  error?: Error
  /** Whether it was a `BeyondExact`. */
  beyond?: boolean
}

/** Long reads of a SQLite file, in a worker thread that starts with the first one. */
export function longReader(file: string) {
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(new URL('./sqlite-long.worker.ts', import.meta.url), { workerData: { file } })
    started.unref()
    started.on('message', ({ id, error, beyond, ...told }: Told) => {
      const one = waiting.get(id)!
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (error) one.reject(beyond ? new BeyondExact('A total') : error)
      else one.resolve(rowsOf(told))
    })
    started.on('error', (error) => fail(started, error))
    started.on('exit', () => fail(started, new Error('The reading thread has ended')))
    return started
  }

  /** A thread that fails ends a moment later, when another one may have taken its place. */
  function fail(ended: Worker, error: Error): void {
    if (worker !== ended) return
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

function rowsOf({ names, columns }: Pick<Told, 'names' | 'columns'>): Row[] {
  const number = columns[0]?.length ?? 0
  return Array.from({ length: number }, (_, at) => {
    const row: Row = {}
    for (let column = 0; column < names.length; column++) row[names[column]!] = columns[column]![at]
    return row
  })
}
