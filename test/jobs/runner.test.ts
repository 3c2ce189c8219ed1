import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import { startJobs } from '../../src/jobs.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { expireJobs } from '../../src/platform/jobs/expire.ts'
import { claimJob, holdJob, LeaseLost } from '../../src/platform/jobs/lease.ts'
import { takeStep } from '../../src/platform/jobs/progress.ts'
import { takeFile } from '../../src/platform/jobs/upload.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines, testPlace } from '../engines.ts'
import { actorOf } from '../people.ts'
import { csv, type Desk, openDesk } from './desk.ts'

const IMPORT =
  'mutation ($input: AccountImportInput!) { accountsImport(input: $input) { job { id } userErrors { code } } }'

describeEngines('who works on jobs', (open) => {
  let desk: Desk
  let database: Database
  beforeAll(async () => {
    database = await open()
    desk = await openDesk(database, { requestSeconds: 1 })
  })
  afterAll(() => desk.close())

  async function waiting(): Promise<string> {
    return (await desk.write('anna', IMPORT, { input: { format: 'CSV', chunkRows: 10 } })).job.id
  }

  async function* bytes(...pieces: string[]) {
    for (const piece of pieces) yield Buffer.from(piece)
  }

  it('writes nothing in a job that somebody else has taken over', async () => {
    await desk.pause()
    const id = await waiting()
    await desk.send('anna', id, csv('name', ['A', 'B']))
    const now = Date.now()
    const first = await claimJob(database, null, now)
    expect(first).toMatchObject({ id, status: 'RUNNING', attempts: 1 })
    expect(await claimJob(database, null, now)).toBeNull()
    const second = await claimJob(database, null, now + 60_000)
    expect(second).toMatchObject({ id, attempts: 2 })
    const actor = actorOf('ALL', { userId: desk.ids['anna'] })
    const step = takeStep({ database, job: first!, actor, size: 10 }, async (work) => {
      await createRecord(work, Account, { name: 'Twice' })
      return { rows: 1, tally: { created: 1 }, content: '{}\n', next: {} }
    })
    await expect(step).rejects.toThrow(LeaseLost)
    const { accounts } = await desk.ask('ada', '{ accounts { totalCount } job: jobs { nodes { processed } } }')
    expect(accounts.totalCount).toBe(0)
    await openUnit(database, { actor }, (work) => holdJob(work, second!, now - 60_000))
    desk.resume()
    expect(await desk.ended('anna', id)).toMatchObject({ status: 'DONE', created: 2 })
  })

  it('takes a file that is slow, and forgets one that breaks off or is too large', { timeout: 60_000 }, async () => {
    const id = await waiting()
    const broken = new AbortController()
    const half = new ReadableStream({
      start(stream) {
        stream.enqueue(Buffer.from(`name\n${'Half\n'.repeat(50)}`))
      },
    })
    const sending = desk
      .send('anna', id, half, { duplex: 'half', signal: broken.signal } as RequestInit)
      .catch(() => 'broken')
    const chunks = async () =>
      (await database.read.selectFrom('JobChunk').select('position').where('jobId', '=', id).execute()).length
    await expect.poll(chunks, { timeout: 10_000 }).toBeGreaterThan(2)
    expect((await desk.send('anna', id, 'name\nOther\n')).status).toBe(409)
    broken.abort()
    expect(await sending).toBe('broken')
    const status = async () => (await desk.ask('anna', `{ job(id: "${id}") { status } }`)).job.status
    await expect.poll(status, { timeout: 10_000 }).toBe('WAITING')
    expect(await chunks()).toBe(0)

    const actor = actorOf('ALL', { userId: desk.ids['anna'] })
    const small = { bytes: 20, rows: 2 }
    await expect(takeFile(database, actor, id, bytes('name\n', 'x'.repeat(30)), small)).rejects.toThrow(
      'larger than 20',
    )
    await expect(takeFile(database, actor, id, bytes('name\n', 'A\nB\nC\n'), small)).rejects.toThrow('more than 2 rows')

    const answered = Promise.withResolvers<number>()
    const url = new URL(`${desk.root}/imports/${id}`)
    const headers = { authorization: `Bearer ${desk.keys['anna']}` }
    const slow = request(
      { host: url.hostname, port: url.port, path: url.pathname, method: 'PUT', headers },
      (response) => {
        response.resume()
        answered.resolve(response.statusCode!)
      },
    )
    slow.on('error', answered.reject)
    slow.write('name\n')
    // The whole of another request must be there after a second.
    for (const name of ['Slow 1\n', 'Slow 2\n', 'Slow 3\n']) {
      await new Promise((resolve) => setTimeout(resolve, 900))
      slow.write(name)
    }
    slow.end()
    expect(await answered.promise).toBe(200)
    expect(await desk.ended('anna', id)).toMatchObject({ status: 'DONE', created: 3 })
  })

  it('keeps results for 7 days', async () => {
    const job = await desk.load('anna', 'accounts', { format: 'CSV' }, csv('name', ['Old']))
    const week = 7 * 24 * 60 * 60 * 1000
    await expireJobs(database, Date.now() + week - 60_000)
    expect(await desk.lines('anna', job.id)).toHaveLength(1)
    await database.unit(({ sql }) =>
      sql.updateTable('Job').set({ expiresAt: '2020-01-01T00:00:00.000Z' }).where('id', '=', job.id).execute(),
    )
    await expireJobs(database)
    expect((await desk.get('anna', job.resultPath)).status).toBe(410)
    const undo = 'mutation ($input: JobUndoInput!) { jobUndo(input: $input) { userErrors { code } } }'
    expect((await desk.ask('anna', undo, { input: { id: job.id } })).jobUndo.userErrors).toEqual([
      { code: 'NOT_UNDOABLE' },
    ])
  })

  it('ends what asks for more than its key opens, and what belongs to a key that was revoked', async () => {
    const scopes = ['account:read', 'account:create', 'job:*']
    const make = 'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { key { id } secret } }'
    const made = await desk.ask('ada', make, { input: { name: 'Narrow', user: desk.ids['anna'], scopes } })
    desk.keys['narrow'] = made.keyCreate.secret
    const input = { format: 'CSV', match: { externalIdSource: 'n' } }
    const file = csv('externalIds.n,name', ['1,Narrow'])
    expect(await desk.load('narrow', 'accounts', input, file)).toMatchObject({ created: 1 })
    const again = await desk.load('narrow', 'accounts', input, file.replace('Narrow', 'Wide'))
    expect(again).toMatchObject({ updated: 0, failed: 1, problems: [{ code: 'NOT_ALLOWED' }] })
    await desk.pause()
    const { job } = await desk.write('narrow', IMPORT, { input })
    await desk.send('narrow', job.id, csv('externalIds.n,name', ['2,Never']))
    await desk.act('ada', 'keyArchive', { id: made.keyCreate.key.id })
    desk.resume()
    expect(await desk.ended('anna', job.id)).toMatchObject({
      status: 'FAILED',
      created: 0,
      message: expect.stringContaining('revoked'),
    })
  })
})

it('is shared by two processes on one PostgreSQL', { timeout: 60_000 }, async () => {
  const place = await testPlace('postgres')
  const one = await openDatabase({ url: place.url })
  const other = await openDatabase({ url: place.url })
  const desk = await openDesk(one)
  const faults: unknown[] = []
  const second = startJobs(other, { error: (...fault) => void faults.push(fault) }, 5)
  const jobs = await Promise.all(
    Array.from({ length: 6 }, (_, file) =>
      desk.load(
        'mei',
        'accounts',
        { format: 'CSV', chunkRows: 5 },
        csv(
          'name',
          Array.from({ length: 60 }, (_, row) => `${file} ${row}`),
        ),
      ),
    ),
  )
  expect(jobs.map(({ created, failed }) => [created, failed])).toEqual(jobs.map(() => [60, 0]))
  expect((await desk.ask('mei', '{ accounts { totalCount } }')).accounts.totalCount).toBe(360)
  await second.stop()
  await desk.close()
  expect(faults).toEqual([])
  await other.close()
  await one.close()
  await place.remove()
})
