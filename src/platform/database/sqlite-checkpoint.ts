import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

/** Milliseconds from a commit on, and bytes of the log from which it is worth the while. */
const PAUSE = 100
const WORTH = 4 * 1024 * 1024
/**
 * Pages of the log, 64 MB, at which the writer itself lends a hand at a commit: one who never rests would let it grow
 * for ever, since it begins anew only where nothing is left to bring over.
 */
export const MOST_PAGES = 16_384

/**
 * Brings what was committed from the log of a SQLite file into the file, in a thread that starts once the log has
 * grown: it waits for the disk, for which the event loop of the writer would have to wait otherwise.
 */
export function checkpoints(file: string) {
  let worker: Worker | null = null
  let busy = false
  let closed = false

  async function look(): Promise<void> {
    const size = await stat(`${file}-wal`).then(
      (found) => found.size,
      () => 0,
    )
    if (closed || size < WORTH) busy = false
    else {
      worker ??= start()
      worker.postMessage('checkpoint')
    }
  }

  function start(): Worker {
    const started = new Worker(new URL('./sqlite-checkpoint.worker.ts', import.meta.url), { workerData: { file } })
    started.on('message', () => {
      busy = false
    })
    started.on('error', end)
    started.on('exit', end)
    started.unref()
    return started
  }

  function end(): void {
    worker = null
    busy = false
  }

  return {
    /** Something was committed. */
    committed(): void {
      if (busy) return
      busy = true
      setTimeout(look, PAUSE).unref()
    },
    /** Resolves when the thread has let go of the file. */
    async close(): Promise<void> {
      closed = true
      if (!worker) return
      const gone = once(worker, 'exit')
      worker.postMessage('close')
      await gone
    },
  }
}
