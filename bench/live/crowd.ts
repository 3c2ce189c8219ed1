import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Subscribers of one process. */
export interface Crowd {
  port: number
  bearer: string
  subscribers: number
}

/** What they heard: milliseconds from the wish to the message, and how many different changes each one heard of. */
export interface Heard {
  latencies: number[]
  heard: number[]
}

const MOST_IN_A_PROCESS = 1000

/** Brings subscribers, in processes of their own; resolves when all of them are being told. */
export async function bringCrowd(port: number, bearer: string, subscribers: number) {
  const children: ChildProcess[] = []
  for (let left = subscribers; left > 0; left -= MOST_IN_A_PROCESS) {
    const child = fork(fileURLToPath(new URL('./run.ts', import.meta.url)), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    children.push(child)
    const ready = once(child, 'message')
    child.send({ port, bearer, subscribers: Math.min(left, MOST_IN_A_PROCESS) } satisfies Crowd)
    await Promise.race([ready, once(child, 'exit').then(() => Promise.reject(new Error('The subscribers ended')))])
  }
  return {
    async tell(): Promise<Heard> {
      const all: Heard = { latencies: [], heard: [] }
      for (const child of children) {
        const told = once(child, 'message')
        child.send('tell')
        const [{ latencies, heard }] = (await told) as [Heard]
        for (const one of latencies) all.latencies.push(one)
        for (const one of heard) all.heard.push(one)
      }
      return all
    },
    stop: () => children.forEach((child) => void child.kill()),
  }
}
