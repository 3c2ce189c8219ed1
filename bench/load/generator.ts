import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** One round of load. */
export interface Round {
  /** The connections are spread over these. */
  ports: number[]
  bearer: string | null
  /** A file with the bodies, one a line. */
  file: string
  /** The body with which to begin. */
  from: number
  seconds: number
  connections: number
}

/** What a round measured; latencies in milliseconds. */
export interface RoundResult {
  /** Answers a second. */
  rate: number
  p50: number
  p99: number
  /** The body with which to go on. */
  next: number
}

/** Starts the process that asks. It is one for both sides, so that both meet the same one. */
export function startGenerator() {
  const child = fork(fileURLToPath(new URL('./run.ts', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    /** @throws Error where an answer was not right. */
    run(round: Round): Promise<RoundResult> {
      const { promise, resolve, reject } = Promise.withResolvers<RoundResult>()
      const gone = (code: number | null) => reject(new Error(`The load generator ended with ${code}`))
      child.once('exit', gone)
      child.once('message', (message: RoundResult | { failed: string }) => {
        child.off('exit', gone)
        if ('failed' in message) reject(new Error(message.failed))
        else resolve(message)
      })
      child.send(round)
      return promise
    },
    stop: () => void child.kill(),
  }
}

export type Generator = ReturnType<typeof startGenerator>
