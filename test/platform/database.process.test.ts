import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { DatabaseInUse, DatabaseUnusable } from '../../src/platform/database/errors.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { testPlace } from '../engines.ts'

const OPEN = new URL('../../src/platform/database/open.ts', import.meta.url)

/** Another process that opens the database, says so and stays. */
async function other(url: string): Promise<{ said: string; child: ChildProcess }> {
  const script = `
    import { openDatabase } from ${JSON.stringify(OPEN.href)}
    const database = await openDatabase({ url: ${JSON.stringify(url)} }).catch((thrown) => thrown)
    console.log(database instanceof Error ? database.name : 'opened')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout!, 'data')
  return { said: String(said).trim(), child }
}

test('a second process on a SQLite file is refused until the first has ended, however it ended', async () => {
  const { url, remove } = await testPlace('sqlite')
  const { said, child } = await other(url)
  expect(said).toBe('opened')
  await expect(openDatabase({ url })).rejects.toThrow(DatabaseInUse)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const database = await openDatabase({ url })
  const second = await other(url)
  expect(second.said).toBe('DatabaseInUse')
  second.child.kill('SIGKILL')
  await expect(openDatabase({ url })).rejects.toThrow('one process owns a SQLite file')
  await database.close()
  await (await openDatabase({ url })).close()
  await remove()
})

test('a server that cannot be reached and a URL of something else are told in a sentence', async () => {
  const nowhere = openDatabase({ url: 'postgres://someone:secret@127.0.0.1:1/rapport' })
  await expect(nowhere).rejects.toThrow(DatabaseUnusable)
  await expect(nowhere).rejects.toThrow(/^PostgreSQL at 127.0.0.1:1\/rapport cannot be reached: .*ECONNREFUSED/)
  await expect(nowhere).rejects.not.toThrow('secret')
  await expect(openDatabase({ url: 'mysql://x' })).rejects.toThrow('postgres://…')
})
