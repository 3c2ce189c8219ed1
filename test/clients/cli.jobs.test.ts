import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as accounts from '../../clients/typescript/src/generated/accounts.ts'
import { createClient } from '../../clients/typescript/src/index.ts'
import { startJobs } from '../../src/jobs.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Runner } from '../../src/platform/jobs/runner.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'
import { commandIn } from './cli.ts'

/** Every step is a process of its own. */
const SLOW = { timeout: 60_000 }

const ID = /job_[0-9a-z]{26}/

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describeEngines('jobs from the command line', (open) => {
  let database: Database
  let server: Awaited<ReturnType<typeof serve>>
  let sequencer: Sequencer
  let runner: Runner
  let command: Awaited<ReturnType<typeof commandIn>>
  const faults: unknown[] = []
  const signedIn = () => ({ RAPPORT_URL: server.url, RAPPORT_KEY: ADMIN_KEY })
  const rapport: typeof command.rapport = (words, given) =>
    command.rapport(words, { ...given, env: { ...signedIn(), ...given?.env } })
  const client = () => createClient({ url: server.url, key: ADMIN_KEY })
  const place = (name: string) => join(command.folder, name)
  const file = (name: string, text: string | Buffer) => {
    writeFileSync(place(name), text)
    return name
  }
  const work = () => {
    runner = startJobs(database, { error: (message, facts) => void faults.push([message, facts]) }, 20)
  }
  const named = async (name: string) => {
    const { nodes } = await accounts.list(client(), { filter: { name: { eq: name } } }).page()
    return nodes[0] ?? null
  }
  beforeAll(async () => {
    database = await open()
    server = await serve(database)
    sequencer = startSequencer(database)
    work()
    command = await commandIn(() => ({}))
  })
  afterAll(async () => {
    command.remove()
    await runner.stop()
    await server.close()
    await sequencer.stop()
    expect(faults).toEqual([])
  })

  const TABLE =
    'External Id,Legal Name,name,Staff,Nonsense\nj1,One Ltd,One,1,x\nj2,Two Ltd,Two,many,x\nj3,Three Ltd,公司,3,x\n'
  const ASKED = ['--job', '--match', 'externalId:cli', '--map', 'Staff=employees', '--map', 'Nonsense=']

  it('imports a file on the server, finding columns as it does without, and takes it back', SLOW, async () => {
    const table = file('table.csv', TABLE)
    const dry = await rapport(['import', 'accounts', table, ...ASKED, '--dry-run'])
    expect(dry).toMatchObject({
      code: 1,
      out: expect.stringContaining('Dry run, nothing is written: 3 rows: 2 created'),
    })
    expect(dry.err).toMatch(/^line 3: Staff: employees must be a whole number/m)
    const told = await rapport([
      'import',
      'accounts',
      table,
      ...ASKED,
      '--set',
      'annualRevenue.amount=5',
      '--set',
      'annualRevenue.currency=EUR',
      '--failures',
      'failed.ndjson',
      '--json',
    ])
    const { job, ...counts } = JSON.parse(told.out)
    expect([told.code, told.err, counts]).toEqual([
      ...[1, ''],
      {
        noun: 'accounts',
        rows: 3,
        created: 2,
        updated: 0,
        unchanged: 0,
        failed: 1,
        dryRun: false,
        complete: true,
        status: 'DONE',
      },
    ])
    expect(linesOf(readFileSync(place('failed.ndjson'), 'utf8'))).toMatchObject([
      { line: 3, outcome: 'FAILED', errors: [{ column: 'Staff' }] },
    ])
    expect(await named('公司')).toMatchObject({
      legalName: 'Three Ltd',
      employees: 3,
      annualRevenue: { amount: '5.00', currency: 'EUR' },
    })

    expect((await rapport(['jobs'])).out).toMatch(new RegExp(`${job} +accountsImport +done +100% +3 +1 `))
    const shown = await rapport(['jobs', 'show', job])
    expect(shown.out).toMatch(/^created +2\nfailed +1$/m)
    expect(shown.out).toContain('line 3: Staff: employees must be')
    expect(linesOf((await rapport(['jobs', 'results', job])).out).map(({ outcome }) => outcome)).toEqual([
      'CREATED',
      'FAILED',
      'CREATED',
    ])
    expect(linesOf((await rapport(['jobs', 'results', job, '--failed'])).out)).toHaveLength(1)
    expect(await rapport(['jobs', 'watch', job])).toMatchObject({
      code: 1,
      out: expect.stringContaining('3 rows: 2 created'),
    })

    await accounts.update(client(), { id: (await named('One'))!.id, employees: 9 })
    const undone = await rapport(['undo', job, '--created', 'delete'])
    expect(undone).toMatchObject({ code: 1, out: '0 restored, 1 deleted, 1 left.\n' })
    expect(undone.err).toMatch(/^acc_\w{26}: .+$/m)
    expect([await named('One'), await named('公司')]).toEqual([expect.objectContaining({ employees: 9 }), null])
    const again = await rapport(['undo', job, '--json'])
    expect([again.code, JSON.parse(again.err).error.code]).toEqual([1, 'NOT_UNDOABLE'])
  })

  it('exports on the server, and takes the file back without a change', SLOW, async () => {
    const rows = Array.from({ length: 450 }, (_, at) => `x${at},Firm ${at};=${at}\r\n`)
      .join('')
      .replaceAll(';', ' ')
    const made = await rapport(['import', 'accounts', '-', '--job', '--json'], {
      input: `externalIds.many,name\r\n${rows}`,
    })
    expect(JSON.parse(made.out)).toMatchObject({ created: 450, failed: 0 })
    const filter = JSON.stringify({ externalId: { source: { eq: 'many' } } })
    const asked = ['export', 'accounts', '--job', '--filter', filter]
    for (const [name, columns] of [
      ['all.ndjson', 24],
      ['all.csv', 24],
    ] as const) {
      const told = await rapport([...asked, '--out', name])
      expect(told).toMatchObject({ code: 0, out: `450 rows in ${name}.\n`, err: '' })
      const head = readFileSync(place(name), 'utf8').split('\n')[0]!
      expect(name.endsWith('csv') ? head.split(',').length : Object.keys(JSON.parse(head)).length).toBeGreaterThan(
        columns - 8,
      )
      const more = name.endsWith('csv') ? ['--skip-unknown'] : []
      const back = await rapport(['import', 'accounts', name, '--job', '--match', 'id', ...more, '--json'])
      expect(JSON.parse(back.out)).toMatchObject({ rows: 450, unchanged: 450, failed: 0 })
    }
    const some = await rapport([...asked, '--fields', 'name,externalIds.many', '--order', '[{"name":"ASC"}]'])
    expect(linesOf(some.out).slice(0, 2)).toEqual([
      { name: 'Firm 0 =0', 'externalIds.many': 'x0' },
      { name: 'Firm 1 =1', 'externalIds.many': 'x1' },
    ])
    expect(await rapport([...asked, '--limit', '3'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--limit'),
    })
  })

  it('lets a job go on by itself, follows it, and stops it', SLOW, async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => ({
      name: `L ${at}`,
      externalIds: [{ source: 'l', id: `${at}` }],
    }))
    const long = file('long.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'))
    const started = await rapport([
      'import',
      'contacts',
      long,
      '--job',
      '--match',
      'externalId:l',
      '--detach',
      '--batch',
      '20',
    ])
    const id = ID.exec(started.out)![0]
    expect(started).toMatchObject({ code: 0, out: `${id}\n` })
    const watching = command.start(['jobs', 'watch', id, '--json'], { env: signedIn(), input: '' })
    await watching.says('"status":"RUNNING"')
    expect(await rapport(['jobs', 'cancel', id])).toMatchObject({
      code: 0,
      out: expect.stringContaining('stops at the end'),
    })
    const { code, out } = await watching.ended
    expect([code, linesOf(out).at(-1).status]).toEqual([1, 'CANCELED'])
    expect(linesOf((await rapport(['jobs', '--status', 'canceled', '--json'])).out)).toMatchObject([{ id }])
    expect(await rapport(['jobs', 'cancel', id])).toMatchObject({ code: 1, err: expect.stringContaining('JOB_ENDED') })
    expect((await rapport(['undo', id])).code).toBe(0)
  })

  it('ends waiting with Ctrl-C while the job goes on', SLOW, async () => {
    await runner.stop()
    const waiting = command.start(['import', 'contacts', '-', '--job', '--match', 'externalId:c'], {
      env: signedIn(),
      input: 'externalIds.c,name\n1,Cara\n',
    })
    const job = async () => linesOf((await rapport(['jobs', '--status', 'queued', '--json'])).out || '{}')[0].id
    let id = await job()
    while (id === undefined) id = await job()
    waiting.child.kill('SIGINT')
    const { code, err } = await waiting.ended
    expect([code, err]).toEqual([130, expect.stringContaining(`rapport jobs watch ${id}`)])
    work()
    expect(await rapport(['jobs', 'watch', id])).toMatchObject({
      code: 0,
      out: '1 rows: 1 created, 0 updated, 0 unchanged, 0 failed.\n',
    })
  })

  it('says what is wrong in a sentence, and leaves no job that waits for ever', SLOW, async () => {
    const cases: [string[], number, string][] = [
      [['jobs', 'frob'], 2, 'show, watch, cancel, results'],
      [['jobs', 'show'], 2, 'Which job'],
      [['jobs', 'show', 'job_1'], 2, 'is no id of a job'],
      [['jobs', 'show', 'job_01he42w200e05896rv90ngayqe'], 1, 'There is no job'],
      [['jobs', 'list', 'x', 'y'], 2, 'see rapport jobs --help'],
      [['undo'], 2, 'takes JOB'],
      [['import', 'accounts', 'nothing.csv', '--job'], 2, 'cannot be read'],
      [['import', 'accounts', file('odd.csv', 'name,colour\nA,red\n'), '--job', '--match', 'id'], 2, '"colour"'],
      [['import', 'accounts', 'odd.csv', '--job', '--encoding', 'koi8-r'], 2, 'not koi8-r'],
      [['import', 'accounts', file('bad.ndjson', '{"id":"x"}'), '--job', '--set', 'name=A'], 2, '--set'],
      [['import', 'accounts', file('broken.csv', 'id,name\n"a,b\n'), '--job'], 2, 'no CSV'],
    ]
    for (const [words, code, said] of cases)
      expect(await rapport(words), words.join(' ')).toMatchObject({ code, err: expect.stringContaining(said) })
    expect((await rapport(['jobs', '--status', 'waiting'])).out).toBe('There are no jobs that you may see.\n')
    expect(await command.rapport(['jobs'])).toMatchObject({ code: 4 })
  })

  const script = spawnSync('script', ['--version']).status === 0
  it.skipIf(!script)('shows how far it is in a terminal', SLOW, async () => {
    const table = file(
      'shown.csv',
      `externalIds.t,name\n${Array.from({ length: 1500 }, (_, at) => `${at},T ${at}`).join('\n')}\n`,
    )
    const words = ['import', 'accounts', table, '--job', '--batch', '100']
    const line = [process.execPath, command.file, ...words].map((word) => `'${word}'`).join(' ')
    const env = { PATH: process.env['PATH']!, HOME: command.folder, TERM: 'xterm', ...signedIn() }
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: command.folder, env })
    let seen = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      seen += text
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(seen).toMatch(/[█░]{24} +\d+% [\d,]+ rows {2}/)
    expect(seen).toContain('sending')
    expect(seen.split('\r\u001b[K').at(-1)).toMatch(/^1,500 rows: 1,500 created, .* takes it back\.\r\n$/)
  })
})
