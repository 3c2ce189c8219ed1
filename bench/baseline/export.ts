import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import { PLANNING } from '../../src/platform/database/postgres-pool.ts'
import { money } from './handlers.ts'

// All opportunities through a cursor into a file: node bench/baseline/export.ts URL FILE. It says how long that took.

const TEXT = `select o."id", o."name", o."status", o."closeDate", o."amountMinor", o."amountCurrency",
  o."accountId", a."name" as "account"
  from "Opportunity" as o left join "Account" as a on a."id" = o."accountId"
  where o."archivedAt" is null order by o."id"`
const BATCH = 1000

const [url = '', file = ''] = process.argv.slice(2)
const out = createWriteStream(file)
const began = performance.now()
const rows = url.startsWith('file:') ? await fromSqlite() : await fromPostgres()
out.end()
await once(out, 'finish')
console.log(JSON.stringify({ rows, seconds: (performance.now() - began) / 1000 }))

async function fromSqlite(): Promise<number> {
  const database = new BetterSqlite3(url.slice('file:'.length), { readonly: true })
  database.pragma('cache_size = -65536')
  let number = 0
  let text = ''
  for (const row of database.prepare(TEXT).iterate()) {
    text += lineOf(row)
    number += 1
    if (number % BATCH !== 0) continue
    await write(out, text)
    text = ''
  }
  await write(out, text)
  return number
}

async function fromPostgres(): Promise<number> {
  const client = new pg.Client({ connectionString: url, options: PLANNING })
  await client.connect()
  await client.query('begin')
  await client.query(`declare rows no scroll cursor for ${TEXT}`)
  let number = 0
  for (;;) {
    const { rows } = await client.query({ name: 'fetch', text: `fetch ${BATCH} from rows` })
    if (rows.length === 0) break
    number += rows.length
    await write(out, rows.map(lineOf).join(''))
  }
  await client.end()
  return number
}

function lineOf(row: any): string {
  const minor = row.amountMinor === null ? null : Number(row.amountMinor)
  const day = row.closeDate === null ? 'null' : `"${row.closeDate}"`
  const deal = `"id":"${row.id}","name":${JSON.stringify(row.name)},"status":"${row.status}","closeDate":${day}`
  const account = `"account":"${row.accountId}","account.name":${JSON.stringify(row.account)}`
  return `{${deal},"amount":${money(minor, row.amountCurrency)},${account}}\n`
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
