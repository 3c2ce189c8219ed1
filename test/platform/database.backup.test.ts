import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { resumeFrom } from '../../src/platform/log/resume.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { createRecord } from '../../src/platform/write/verbs.ts'
import { testPlace } from '../engines.ts'
import { workspace } from '../sales/selling.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'rapport-backup-'))
let place: Awaited<ReturnType<typeof testPlace>>
let database: Database

beforeAll(async () => {
  place = await testPlace('sqlite')
  database = await openDatabase({ url: place.url })
})

afterAll(async () => {
  await database.close()
  await place.remove()
  rmSync(folder, { recursive: true, force: true })
})

const backUp = (target: string[], url = place.url) =>
  run(process.execPath, ['src/backup.ts', ...target], { env: { ...process.env, DATABASE_URL: url } })

const refused = (target: string[], url?: string) =>
  backUp(target, url).then(
    () => expect.fail('It was not refused'),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr.trim() }),
  )

test('a database is copied while it is written to, as it stood at one moment, and can be opened again', async () => {
  const { mei } = await workspace(database)
  let done = false
  const writing = (async () => {
    for (let count = 0; !done; count++) {
      await openUnit(database, { actor: mei }, (work) => createRecord(work, Account, { name: `Account ${count}` }))
      // A unit on SQLite never leaves the turn: the child would never be heard.
      await new Promise(setImmediate)
    }
  })()
  const file = join(folder, 'new', 'copy.db')
  const { stdout } = await backUp([file])
  done = true
  await writing
  await openUnit(database, { actor: mei }, (work) => createRecord(work, Account, { name: 'Never copied' }))
  const copy = await openDatabase({ url: `file:${file}` })
  const events = await copy.read.selectFrom('Event').select(['seq', 'subjectId', 'type']).orderBy('seq').execute()
  const accounts = await copy.read.selectFrom('Account').select('id').execute()
  const lost = await database.read.selectFrom('Event').select('id').orderBy('seq', 'desc').executeTakeFirstOrThrow()
  const [known] = await copy.read.selectFrom('Event').select(['id', 'seq']).orderBy('seq', 'desc').limit(1).execute()
  // Who subscribed goes on behind what the copy holds, and is told where it does not.
  expect(await resumeFrom(copy, known!.id, 30)).toEqual({ seq: known!.seq, id: known!.id })
  await expect(resumeFrom(copy, lost.id, 30)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' })
  await copy.close()
  expect(stdout).toContain(`up to event ${events.length} of the log`)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(
    events
      .filter(({ type }) => type === 'account.created')
      .map(({ subjectId }) => subjectId)
      .sort(),
  ).toEqual(accounts.map(({ id }) => id).sort())
  expect(readdirSync(join(folder, 'new')).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('says what it cannot do, and leaves what is there', async () => {
  const taken = join(folder, 'taken.db')
  writeFileSync(taken, 'mine')
  expect(await refused([taken])).toEqual({ code: 2, said: `${taken} exists already: name a new file.` })
  expect((await refused([])).said).toContain('Name the file to write')
  expect((await refused([join(folder, 'a.db')], `file:${folder}/nothing.db`)).said).toContain('There is no database at')
  const postgres = await refused([join(folder, 'a.db')], 'postgres://me:hunter2@db/crm')
  expect(postgres.said).toContain('pg_dump')
  expect(postgres.said).not.toContain('hunter2')
})
