import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import setup from '../databases.ts'

/** An empty database of this engine, and how to remove it. */
export const placeOf = (engine: string) => (engine === 'postgres' ? postgresPlace() : sqlitePlace())

async function sqlitePlace() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-torture-db-'))
  return {
    url: `file:${join(folder, 'torture.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function postgresPlace() {
  const provided = new Map<string, string>()
  const stop = await setup({ provide: (name: string, value: string) => provided.set(name, value) } as never)
  const server = provided.get('postgresServer')!
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query('CREATE DATABASE torture TEMPLATE template')
  await client.end()
  return { url: `${server}/torture`, remove: stop }
}
