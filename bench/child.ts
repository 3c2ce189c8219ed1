import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { BEARERS } from './fill/people.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A process that answers on a port. */
export interface Child {
  port: number
  pid: number
  /** Every line that it printed. */
  lines: string[]
  stop(): Promise<void>
}

/** What the bench asks in a minute would empty the bucket of any client: this alone is set otherwise than usual. */
const COMPILED = 'node_modules/.cache/rapport'
const SETTINGS = {
  NODE_COMPILE_CACHE: COMPILED,
  RAPPORT_LIMIT_COST_PER_MINUTE: '1000000000',
  LOG_LEVEL: 'warn',
  PORT: '0',
}

/** The server as `npm start` starts it. */
export async function startServer(
  url: string,
  settings: Record<string, string> = {},
  flags: string[] = [],
): Promise<Child> {
  const env = { ...SETTINGS, DATABASE_URL: url, RAPPORT_ADMIN_KEY: BEARERS.ALL, ...settings }
  return start([...flags, 'src/main.ts'], env, /^Rapport listens at .*:(\d+)\//)
}

/** The hand-written one. */
export async function startBaseline(url: string, plans: boolean): Promise<Child> {
  return start(['bench/baseline/main.ts', url, ...(plans ? ['--plans'] : [])], {}, /^port (\d+)$/)
}

async function start(args: string[], env: Record<string, string>, ready: RegExp): Promise<Child> {
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // A bench that is stopped half-way leaves nobody behind.
  const end = () => void child.kill()
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const found = Promise.withResolvers<number>()
  const lines: string[] = []
  let text = ''
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (text + chunk).split('\n')
    text = parts.pop()!
    for (const line of parts) {
      lines.push(line)
      const port = ready.exec(line)?.[1]
      if (port) found.resolve(Number(port))
    }
  })
  child.once('exit', (code) => found.reject(new Error(`${args.join(' ')} ended with ${code}`)))
  const port = await found.promise
  return {
    ...{ port, lines, pid: child.pid! },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Settings of the person who measures must not change what is measured. */
function cleanEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(RAPPORT|READ_|DATABASE_|HOST$|PORT$|LOG_)/.test(name))
  return Object.fromEntries(kept)
}
