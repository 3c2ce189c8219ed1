import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { testPlace } from '../engines.ts'

interface Started {
  child: ChildProcess
  out: () => string
  err: () => string
  ended: Promise<number | null>
}

const running: Started[] = []
const folders: string[] = []

function start(settings: Record<string, string>): Started {
  const { RAPPORT_ADMIN_KEY: _, ...environment } = process.env
  const child = spawn(process.execPath, ['src/main.ts'], { env: { ...environment, PORT: '0', ...settings } })
  const said = { out: '', err: '' }
  child.stdout!.on('data', (text) => (said.out += text))
  child.stderr!.on('data', (text) => (said.err += text))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const started = { child, out: () => said.out, err: () => said.err, ended }
  running.push(started)
  return started
}

/** Waits for the words on standard output. */
async function saying({ out, err, child }: Started, words: string): Promise<string> {
  while (!out().includes(words)) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${err()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return out()
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-start-'))
  folders.push(folder)
  return `file:${join(folder, 'data', 'rapport.db')}`
}

/** Runs the command that was shown, as a shell and curl would. */
async function askAsShown(out: string, key?: string): Promise<any> {
  const [, url] = /curl -s (\S+)/.exec(out)!
  const [, bearer] = /Bearer ([^"]+)"/.exec(out.slice(out.indexOf('curl')))!
  const [, body] = /-d '(.*)'/.exec(out)!
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key ?? bearer}` }
  return await (await fetch(url!, { method: 'POST', headers, body })).json()
}

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('The server', () => {
  test.each(['sqlite', 'postgres'] as const)(
    'starts on an empty %s, shows a key once, answers, and stops',
    async (engine) => {
      const place = engine === 'sqlite' ? { url: newFile(), remove: async () => {} } : await testPlace(engine, false)
      const first = start({ DATABASE_URL: place.url })
      const out = await saying(first, 'Ctrl-C')
      const [bearer] = /rpt_\w+/.exec(out)!
      expect((await askAsShown(out)).data.viewer.roles).toEqual([{ name: 'Administrator' }])
      first.child.kill('SIGTERM')
      expect(await first.ended).toBe(0)
      const second = start({ DATABASE_URL: place.url })
      const again = await saying(second, 'Ctrl-C')
      expect(again).not.toContain('rpt_')
      expect((await askAsShown(again, bearer)).data.viewer.user.name).toBe('Administrator')
      second.child.kill('SIGINT')
      expect(await second.ended).toBe(0)
      for (const line of second.err().trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 'info' })
      expect(first.err() + second.err()).not.toContain(bearer)
      await place.remove()
    },
  )

  test('takes the key of the operator, and never shows it', async () => {
    const key = 'an-operator-chose-this-bearer-0123456789'
    const started = start({ DATABASE_URL: newFile(), RAPPORT_ADMIN_KEY: key })
    const out = await saying(started, 'Ctrl-C')
    expect((await askAsShown(out, key)).data.viewer.user.name).toBe('Administrator')
    expect(out + started.err()).not.toContain(key)
  })

  test('says why it cannot start, in one sentence, and ends with 2', async () => {
    const file = newFile()
    const owner = start({ DATABASE_URL: file })
    await saying(owner, 'Ctrl-C')
    const busy = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => busy.once('listening', resolve))
    const port = (busy.address() as { port: number }).port
    const cases: [Record<string, string>, string][] = [
      [{ PORT: 'four' }, 'The setting PORT must be a whole number from 0 to 65535, but is "four".'],
      [{ DATABASE_URL: file }, 'in use by another process'],
      [{ DATABASE_URL: newFile(), PORT: String(port) }, `Port ${port} of 127.0.0.1 is in use`],
      [{ DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:9/crm' }, '127.0.0.1'],
      [{ DATABASE_URL: file.slice(0, file.lastIndexOf('/')) }, 'cannot be opened as a SQLite file'],
    ]
    await Promise.all(
      cases.map(async ([settings, sentence]) => {
        const failed = start(settings)
        expect(await failed.ended).toBe(2)
        expect(failed.err()).toContain(sentence)
        expect(failed.err().trim().split('\n')).toHaveLength(1)
        expect(failed.err()).not.toContain('hunter2')
      }),
    )
    busy.close()
  })
})
