import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from 'graphql-ws'
import { afterEach, describe, expect, it, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { readOptions, WrongOption } from '../src/demo/mock-options.ts'
import { troubleBefore } from '../src/demo/trouble.ts'
import { openTestDatabase } from './engines.ts'
import { ADMIN_KEY, serve } from './serving.ts'

const ROOT = join(import.meta.dirname, '..')
const COMMAND = join(ROOT, 'bin/rapport.js')
const ORIGIN = 'https://frontend.example'
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The command of a clone, with a folder of its own for what it throws away. */
async function mock(...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-mock-'))
  folders.push(folder)
  const env = { ...process.env, TMPDIR: folder }
  const child = spawn(process.execPath, [COMMAND, 'mock', '--port', '0', ...words], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const out = await new Promise<string>((resolve, reject) => {
    let said = ''
    let wrong = ''
    child.stderr.on('data', (text) => (wrong += text))
    child.stdout.on('data', (text) => {
      said += text
      if (said.includes('Ctrl-C')) resolve(said)
    })
    ended.then((code) => reject(new Error(`It ended with ${code}: ${wrong}`)))
  })
  const [url] = /http:\/\/\S+/.exec(out)!
  const keys = Object.fromEntries(
    [...out.matchAll(/^ {2}([A-Z]\w+) +(the-mock-key\S+)/gm)].map(([, who, key]) => [who, key!]),
  )
  async function ask(who: string, query: string) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${keys[who]}`, origin: ORIGIN }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    const answer = (await response.json()) as { data: any; errors?: unknown; extensions: any }
    expect(answer.errors).toBeUndefined()
    return { headers: response.headers, ...answer }
  }
  return { out, url, keys, ask, child, ended, folder }
}

describe('rapport mock', () => {
  const FIRST =
    '{ viewer { roles { name } } accounts(first: 1) { totalCount nodes { id name annualRevenue { amount } } } }'

  it('names its option where another process has the port', { timeout: 60_000 }, async () => {
    const { url } = await mock()
    const { port } = new URL(url)
    await expect(mock('--port', port)).rejects.toThrow(/Port \d+ .* in use .*set --port to another one/)
  })

  it('serves one company to web pages of any origin, and leaves nothing behind', { timeout: 60_000 }, async () => {
    const [one, other] = await Promise.all([mock('--seed', '7'), mock('--seed', '7', '--latency', '1')])
    expect(Object.keys(one.keys)).toEqual(['Administrator', 'Manager', 'Seller', 'Reader'])
    expect(other.keys).toEqual(one.keys)
    for (const who of Object.keys(one.keys)) {
      const told = await one.ask(who, FIRST)
      expect(told.data.viewer.roles).toEqual([{ name: who }])
      expect((await other.ask(who, FIRST)).data).toEqual(told.data)
    }
    const { data, extensions, headers } = await one.ask('Reader', FIRST)
    expect(data.accounts.totalCount).toBe(200)
    expect(extensions.hidden).toEqual([['accounts', 'nodes', 0, 'annualRevenue']])
    for (const name of ['X-Request-Id', 'Retry-After'])
      expect(headers.get('access-control-expose-headers')).toContain(name)
    for (const { url } of [one, other]) {
      const asking = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      }
      const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: ORIGIN, ...asking } })
      expect(preflight.ok).toBe(true)
      expect(['*', ORIGIN]).toContain(preflight.headers.get('access-control-allow-origin'))
      for (const name of ['authorization', 'content-type', 'idempotency-key'])
        expect(preflight.headers.get('access-control-allow-headers')!.toLowerCase()).toContain(name)
    }
    expect(readdirSync(one.folder)).toHaveLength(1)
    one.child.kill('SIGTERM')
    other.child.kill('SIGINT')
    expect(await Promise.all([one.ended, other.ended])).toEqual([0, 0])
    expect([...readdirSync(one.folder), ...readdirSync(other.folder)]).toEqual([])
  })

  it('stands beside the command line', { timeout: 60_000 }, async () => {
    const run = promisify(execFile)
    expect((await run(COMMAND, ['mock', '--help'])).stdout).toContain('--fail-rate')
    expect((await run(COMMAND, ['--help'])).stdout).toContain('rapport COMMAND --help')
    const wrong = { code: 2, stderr: '--seed must be a whole number, such as 7, not "x".\n' }
    await expect(run(COMMAND, ['mock', '--seed', 'x'])).rejects.toMatchObject(wrong)
  })
})

test.each([
  [['--port', '65536'], '--port must be a port'],
  [['--fail-rate', '1.5'], '--fail-rate must be a share'],
  [['--fail-rate', '.'], '--fail-rate must be a share'],
  [['--latency', '-1'], 'latency'],
  [['--host', 'a b'], '--host must be an address'],
  [['--speed', '1'], '--speed'],
  [['more'], 'more'],
])('options %j are refused', (words, why) => {
  expect(() => readOptions(words)).toThrow(WrongOption)
  expect(() => readOptions(words)).toThrow(why)
})

test('options are read', () => {
  expect(readOptions(['--fail-rate', '.25', '--latency', '80', '--host', '::1', '--port', '1'])).toEqual({
    ...{ failRate: 0.25, latency: 80, host: '::1', port: 1, seed: 20261031 },
  })
  expect(readOptions(['-h'])).toBeNull()
})

describe('trouble on purpose', () => {
  const options = { host: '127.0.0.1', port: 0, seed: 7, latency: 0, failRate: 0 }

  it('refuses, or breaks off before or after the work', async () => {
    let done = 0
    const server = createServer((_, response) => {
      done++
      response.end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const trouble = await troubleBefore((server.address() as AddressInfo).port, { ...options, failRate: 1 })
    const fates = { refused: 0, broken: 0 }
    for (let n = 0; n < 40; n++) {
      const response = await fetch(`http://127.0.0.1:${trouble.port}`, { method: 'POST', body: 'x' }).catch(() => null)
      if (response) {
        expect(response.status).toBe(503)
        expect(response.headers.get('retry-after')).toBe('1')
        expect(response.headers.get('access-control-allow-origin')).toBe('*')
        await response.text()
      }
      fates[response ? 'refused' : 'broken']++
    }
    await trouble.close()
    server.close()
    expect(fates.refused).toBeGreaterThan(5)
    expect(done).toBeGreaterThan(5)
    expect(fates.broken).toBeGreaterThan(done + 5)
  })

  it('lets through what does not fail, web sockets too', async () => {
    const database = await openTestDatabase('sqlite')
    const server = await serve(database)
    const trouble = await troubleBefore(Number(new URL(server.url).port), { ...options, latency: 1 })
    const client = createClient({
      url: `ws://127.0.0.1:${trouble.port}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${ADMIN_KEY}` },
    })
    const { value } = await client.iterate({ query: '{ viewer { name } }' }).next()
    expect(value).toMatchObject({ data: { viewer: { name: 'Administrator' } } })
    await trouble.close()
    await client.dispose()
    await server.close()
    await database.close()
  })
})
