import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import setup from '../databases.ts'
import { torture } from './torture.ts'

// npm run torture -- --kills 20 --events 20000 --seed 7 --engine postgres

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    events: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    engine: { type: 'string', default: 'sqlite' },
    writers: { type: 'string', default: '16' },
  },
})
const [kills, events, seed, writers] = [values.kills, values.events, values.seed, values.writers].map(Number) as [
  number,
  number,
  number,
  number,
]
if ([kills, events, seed, writers].some((number) => !Number.isSafeInteger(number) || number < 0)) {
  console.error('Usage: npm run torture -- --kills 20 --events 20000 --seed 7 --engine sqlite|postgres --writers 16')
  process.exit(2)
}

console.log(`seed ${seed}: ${events} events of ${writers} writers on ${values.engine}, ${kills} kills`)
const place = await (values.engine === 'postgres' ? postgresPlace() : sqlitePlace())
try {
  const figures = await torture({ url: place.url, kills, events, seed, writers })
  console.log(JSON.stringify(figures, null, 2))
  console.log(figures.faults.length === 0 ? 'Nothing was lost.' : `Failed with seed ${seed}.`)
  process.exitCode = figures.faults.length === 0 ? 0 : 1
} finally {
  await place.remove()
}

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
