import { type ChildProcess, spawn } from 'node:child_process'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/platform/database/open.ts'
import { engines, testPlace } from '../engines.ts'

const KEY = 'the-operators-key-of-these-kills-000001'
const ROWS = 6000

interface House {
  child: ChildProcess
  url: string
  ended: Promise<unknown>
}

const houses: House[] = []

/** The server in a process of its own, once it listens. */
async function start(databaseUrl: string): Promise<House> {
  const env = { ...process.env, PORT: '0', DATABASE_URL: databaseUrl, RAPPORT_ADMIN_KEY: KEY, LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, ['src/main.ts'], { env })
  let out = ''
  let err = ''
  child.stderr!.on('data', (text) => (err += text))
  const ended = new Promise((resolve) => child.on('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (text) => {
      out += text
      const found = /(http:\S+)\/graphql/.exec(out)
      if (found && out.includes('Ctrl-C')) resolve(found[1]!)
    })
    child.on('close', () => reject(new Error(err)))
  })
  const house = { child, url, ended }
  houses.push(house)
  return house
}

const authorization = `Bearer ${KEY}`

async function ask({ url }: House, query: string): Promise<any> {
  const headers = { 'content-type': 'application/json', authorization }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as any
  expect(errors).toBeUndefined()
  return data
}

async function until(house: House, id: string, reached: (job: any) => boolean): Promise<any> {
  for (;;) {
    const { job } = await ask(house, `{ job(id: "${id}") { status processed created updated failed message } }`)
    if (reached(job)) return job
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

afterEach(async () => {
  for (const { child, ended } of houses.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

/** On PostgreSQL another process waits until the lease is over: here that time passes at once. */
async function leaseOver(url: string): Promise<void> {
  if (!url.startsWith('postgres')) return
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`UPDATE "Job" SET "leaseUntil" = '2020-01-01T00:00:00.000Z' WHERE "status" = 'RUNNING'`)
  await client.end()
}

describe.each(engines)('an import whose process is killed, on %s', (engine) => {
  it('goes on where it stood: no row is done twice, none is passed over', { timeout: 120_000 }, async () => {
    const place = await testPlace(engine)
    let house = await start(place.url)
    const input = '{format: CSV, chunkRows: 40, match: {externalIdSource: "crm"}}'
    const { accountsImport } = await ask(
      house,
      `mutation { accountsImport(input: ${input}) { job { id } userErrors { code } } }`,
    )
    const { id } = accountsImport.job
    const rows = Array.from({ length: ROWS }, (_, index) => `Firm ${index},k${index}`)
    const body = `name,externalIds.crm\n${rows.join('\n')}\n`
    const sent = await fetch(`${house.url}/imports/${id}`, { method: 'PUT', headers: { authorization }, body })
    expect(sent.status).toBe(200)
    let before = 0
    for (let kills = 0; kills < 3; kills++) {
      const { processed } = await until(house, id, (job) => job.processed > before + 200 || job.status === 'DONE')
      house.child.kill('SIGKILL')
      await house.ended
      before = processed
      await leaseOver(place.url)
      house = await start(place.url)
    }
    expect(before).toBeLessThan(ROWS)
    const job = await until(house, id, ({ status }) => status !== 'RUNNING' && status !== 'QUEUED')
    expect(job).toEqual({ status: 'DONE', processed: ROWS, created: ROWS, updated: 0, failed: 0, message: null })
    const results = await (await fetch(`${house.url}/exports/${id}`, { headers: { authorization } })).text()
    const lines = results
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).line)
    expect(lines).toEqual(rows.map((_, index) => index + 2))
    house.child.kill('SIGTERM')
    await house.ended

    const database = await openDatabase({ url: place.url })
    const accounts = await database.read.selectFrom('Account').select(['id', 'version']).execute()
    expect(accounts).toHaveLength(ROWS)
    expect(new Set(accounts.map(({ version }) => version))).toEqual(new Set([1]))
    const events = await database.read.selectFrom('Event').select('subjectId').where('noun', '=', 'account').execute()
    expect(events).toHaveLength(ROWS)
    await database.close()
    await place.remove()
  })

  it('stops at the end of a chunk on SIGTERM, and another process goes on at once', { timeout: 60_000 }, async () => {
    const place = await testPlace(engine)
    const first = await start(place.url)
    const { contactsImport } = await ask(
      first,
      'mutation { contactsImport(input: {format: CSV, chunkRows: 20}) { job { id } userErrors { code } } }',
    )
    const { id } = contactsImport.job
    const body = `name\n${Array.from({ length: 3000 }, (_, index) => `Person ${index}`).join('\n')}\n`
    await fetch(`${first.url}/imports/${id}`, { method: 'POST', headers: { authorization }, body })
    await until(first, id, ({ processed }) => processed > 100)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const second = await start(place.url)
    const job = await until(second, id, ({ status }) => status === 'DONE')
    expect(job).toMatchObject({ processed: 3000, created: 3000, failed: 0 })
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    await place.remove()
  })
})
