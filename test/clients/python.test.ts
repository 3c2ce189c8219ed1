import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatedFiles } from '../../clients/python/generate/generated.ts'
import * as accounts from '../../clients/typescript/src/generated/accounts.ts'
import { createClient } from '../../clients/typescript/src/index.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOME = join(ROOT, 'clients/python')
const GENERATED = join(HOME, 'rapport_client/generated')
const SCHEMA = readFileSync(join(ROOT, 'schema.graphql'), 'utf8')

const RECENT = 'import sys; sys.exit(sys.version_info < (3, 10))'
/** Python of at least 3.10; where there is none, what needs it is skipped. */
const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', RECENT]).status === 0)
const mypy = python !== undefined && spawnSync(python, ['-m', 'mypy', '--version']).status === 0
const needed = (there: unknown, what: string) => (there ? '' : ` (skipped: ${what} is missing)`)
const withPython = needed(python, 'Python 3.10')

/** Nothing of this machine's settings, and nothing written beside the sources. */
const clean = (more: Record<string, string> = {}) => ({
  ...{ PATH: process.env.PATH, HOME: process.env.HOME, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
  ...more,
})

/** Runs Python while this process goes on serving; answers its exit code and what it said. */
function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number | null; told: string }> {
  // One that hangs says where.
  const ends = { timeout: 90_000, killSignal: 'SIGABRT' } as const
  const settings = { cwd: HOME, env: clean(env), ...ends }
  const child = spawn(python!, ['-X', 'faulthandler', ...args], settings)
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, told })))
}

/** Runs tests of Python; how many there were. */
async function unittest(modules: string[], env: Record<string, string> = {}): Promise<number> {
  const { code, told } = await run(['-W', 'error', '-m', 'unittest', '-v', ...modules], env)
  expect(code, told).toBe(0)
  expect(told).not.toMatch(/skipped|ResourceWarning/)
  return Number(/^Ran (\d+) tests/m.exec(told)![1])
}

describe('the generated part of the Python client', () => {
  const files = generatedFiles(SCHEMA)

  it('is what schema.graphql says: otherwise run npm run clients:python', () => {
    const there = readdirSync(GENERATED).filter((name) => name !== '__pycache__')
    expect(there.sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) expect(readFileSync(join(GENERATED, name), 'utf8') === text, name).toBe(true)
  })

  it('asks only what the contract knows, and has an operation for every field of it', () => {
    const schema = buildSchema(SCHEMA)
    const operations = new Set<string>()
    for (const text of files.values())
      for (const [, quoted] of text.matchAll(/^_[A-Z_0-9]+ = (".*")$/gm)) {
        const document = JSON.parse(quoted!) as string
        expect(validate(schema, parse(document)), document).toEqual([])
        operations.add(/^\w+ (\w+)/.exec(document)![1]!)
      }
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}))
    expect(fields.filter((field) => !operations.has(field))).toEqual([])
  })

  it('needs no other package', () => {
    expect(readFileSync(join(HOME, 'pyproject.toml'), 'utf8')).toContain('\ndependencies = []\n')
  })
})

describe.skipIf(!python)(`the Python client${withPython}`, { timeout: 120_000 }, () => {
  it('compiles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-python-'))
    const env = { ...clean(), PYTHONPYCACHEPREFIX: folder, PYTHONDONTWRITEBYTECODE: '' }
    execFileSync(python!, ['-W', 'error', '-m', 'compileall', '-q', '-f', 'rapport_client', 'tests'], {
      cwd: HOME,
      env,
    })
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps its promises to whoever meets a bad network, and names only types that there are', async () => {
    const modules = ['requests', 'streams', 'webhook', 'types'].map((name) => `tests.test_${name}`)
    expect(await unittest(modules)).toBeGreaterThanOrEqual(20)
  })

  it.skipIf(!mypy)(`is typed strictly${needed(mypy, 'mypy')}`, async () => {
    const cache = mkdtempSync(join(tmpdir(), 'rapport-mypy-'))
    const { code, told } = await run(['-m', 'mypy', '--cache-dir', cache, 'rapport_client', 'tests'])
    rmSync(cache, { recursive: true, force: true })
    expect(code, told).toBe(0)
  })
})

describeEngines('the Python client against a server', (open) => {
  let database: Database
  let server: Awaited<ReturnType<typeof serve>>
  let sequencer: Sequencer
  const env = () => ({ RAPPORT_URL: server.url, RAPPORT_KEY: ADMIN_KEY })
  beforeAll(async () => {
    database = await open()
    server = await serve(database)
    sequencer = startSequencer(database)
  })
  afterAll(async () => {
    await server.close()
    await sequencer.stop()
  })

  it.skipIf(!python)(`reads, writes, imports and follows${withPython}`, { timeout: 120_000 }, async () => {
    expect(await unittest(['tests.test_server'], env())).toBeGreaterThanOrEqual(12)
    expect(server.errors).toEqual([])
  })

  it.skipIf(!python)(`follows across restarts of the server${withPython}`, { timeout: 60_000 }, async () => {
    const told: string[] = []
    const child = spawn(python!, ['-m', 'tests.follow'], {
      cwd: HOME,
      env: clean(env()),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const left = new Promise((resolve) => child.on('close', resolve))
    createInterface({ input: child.stdout }).on('line', (line) => told.push(line))
    const soon = { timeout: 20_000 }
    const names = () => told.filter((line) => /^Restart/.test(line))
    let made = 0
    const make = async (many: number) => {
      const client = createClient({ url: server.url, key: ADMIN_KEY })
      for (let n = 0; n < many; n++) await accounts.create(client, { name: `Restart ${made++}` })
    }
    try {
      await expect.poll(() => told, soon).toEqual(['begun'])
      for (const many of [3, 2]) {
        await make(many)
        await server.close()
        server = await serve(database, { port: Number(new URL(server.url).port) })
        await make(1)
        await expect.poll(() => names().length, soon).toBe(made)
      }
      expect(names()).toEqual(Array.from({ length: made }, (_, n) => `Restart ${n}`))
      expect(told.filter((line) => line === 'lost').length).toBeGreaterThanOrEqual(2)
    } finally {
      child.kill()
      await left
    }
  })
})
