import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import type { Database, Engine } from '../src/platform/database/database.ts'
import { type DatabaseSettings, openDatabase } from '../src/platform/database/open.ts'

export const engines: readonly Engine[] = ['sqlite', 'postgres']

export type Open = (settings?: Partial<DatabaseSettings>) => Promise<Database>

/** A fresh place for a database: an empty one, or a copy of the migrated one. `remove` when it is closed. */
export async function testPlace(
  engine: Engine,
  migrated = true,
): Promise<{ url: string; remove: () => Promise<void> }> {
  return engine === 'sqlite' ? sqlitePlace(migrated) : postgresPlace(migrated)
}

/** A fresh migrated database. Closing it removes it. */
export async function openTestDatabase(engine: Engine, settings: Partial<DatabaseSettings> = {}): Promise<Database> {
  const { url, remove } = await testPlace(engine)
  const database = await openDatabase({ url, ...settings })
  const { close } = database
  return Object.assign(database, {
    async close() {
      await close()
      await remove()
    },
  })
}

/** The same tests on both engines. What `open` opened is closed after them. */
export function describeEngines(name: string, tests: (open: Open, engine: Engine) => void): void {
  describe.each(engines)(`${name} on %s`, (engine) => {
    const opened: Database[] = []
    afterAll(async () => {
      for (const database of opened) await database.close()
    })
    tests(async (settings) => {
      const database = await openTestDatabase(engine, settings)
      opened.push(database)
      return database
    }, engine)
  })
}

function sqlitePlace(migrated: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-db-'))
  const file = join(folder, 'test.db')
  if (migrated) copyFileSync(inject('sqliteTemplate'), file)
  return { url: `file:${file}`, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function postgresPlace(migrated: boolean) {
  const server = inject('postgresServer')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await ask(`CREATE DATABASE ${name} ${migrated ? 'TEMPLATE template' : ''}`)
  return { url: `${server}/${name}`, remove: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) }

  async function ask(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: `${server}/postgres` })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
}
