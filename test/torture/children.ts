import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A process of ours that may be killed at any moment, and comes back. */
export interface Child {
  name: string
  /** Resolves when it has said so for the first time since it was started. */
  start(): Promise<void>
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>
  say(text: string): void
}

/** A script of this folder as a child; `hear` gets each line that it prints. */
export function childOf(name: string, script: string, { args = [], env = {}, hear, ready }: ChildParts): Child {
  let running: ChildProcess | null = null
  return {
    name,
    async start() {
      const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
        env: { ...process.env, NODE_ENV: '', ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      running = child
      child.stdin!.on('error', () => {})
      const begun = Promise.withResolvers<void>()
      let text = ''
      child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
        const lines = (text + chunk).split('\n')
        text = lines.pop()!
        for (const line of lines) {
          hear(line)
          if (ready(line)) begun.resolve()
        }
      })
      child.once('exit', (code, signal) =>
        begun.reject(new Error(`${name} ended before it was ready: ${code ?? signal}`)),
      )
      begun.promise.catch(() => {})
      await begun.promise
    },
    async kill() {
      const child = running
      running = null
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    say: (line) => void running?.stdin?.write(`${line}\n`),
  }
}

interface ChildParts {
  args?: string[]
  env?: Record<string, string>
  hear: (line: string) => void
  ready: (line: string) => boolean
}

/** Ports on which nobody listens yet. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer()
      await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
      return probe
    }),
  )
  const ports = probes.map((probe) => (probe.address() as { port: number }).port)
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))))
  return ports
}
