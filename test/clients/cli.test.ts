import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as accounts from '../../clients/typescript/src/generated/accounts.ts'
import * as customFields from '../../clients/typescript/src/generated/customFields.ts'
import { createClient } from '../../clients/typescript/src/index.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'
import { commandIn } from './cli.ts'

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describeEngines('the command line', (open) => {
  let server: Awaited<ReturnType<typeof serve>>
  let sequencer: Sequencer
  let command: Awaited<ReturnType<typeof commandIn>>
  const signedIn = () => ({ RAPPORT_URL: server.url, RAPPORT_KEY: ADMIN_KEY })
  const rapport: typeof command.rapport = (words, given) =>
    command.rapport(words, { ...given, env: { ...signedIn(), ...given?.env } })
  const client = () => createClient({ url: server.url, key: ADMIN_KEY })
  const place = (name: string) => join(command.folder, name)
  const file = (name: string, text: string | Buffer) => {
    writeFileSync(place(name), text)
    return name
  }
  const known = async (source: string) => {
    const filter = { externalId: { source: { eq: source } } }
    const { out } = await rapport([
      ...['export', 'accounts', '--filter', JSON.stringify(filter), '--order', '[{"name":"ASC"}]'],
      ...['--fields', `externalIds.${source},name,domains,employees,annualRevenue,parent.name,addresses`],
    ])
    return out === '' ? [] : rowsOf(out)
  }
  beforeAll(async () => {
    const database = await open()
    server = await serve(database)
    sequencer = startSequencer(database)
    command = await commandIn(() => ({}))
  })
  afterAll(async () => {
    command.remove()
    await server.close()
    await sequencer.stop()
  })

  it('keeps a login for its user alone, and lets the environment come before it', async () => {
    const { rapport } = command
    expect(await rapport(['whoami'])).toMatchObject({ code: 4, out: '', err: expect.stringContaining('rapport login') })
    const login = await rapport(['login', '--url', server.url, '--json'], { input: `${ADMIN_KEY}\n` })
    expect(login).toMatchObject({ code: 0, err: '' })
    const kept = JSON.parse(login.out).file
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect(JSON.parse((await rapport(['whoami', '--json'])).out)).toMatchObject({ url: server.url, roles: [{}] })
    expect(await rapport(['whoami'], { env: { RAPPORT_KEY: 'x'.repeat(40) } })).toMatchObject({ code: 4 })
    // A key is sent to the server for which it was stored and to no other.
    const elsewhere = await rapport(['whoami', '--json'], { env: { RAPPORT_URL: 'http://127.0.0.1:9' } })
    expect(elsewhere).toMatchObject({ code: 4, out: '' })
    expect(JSON.parse(elsewhere.err).error).toMatchObject({ exit: 4, code: 'UNAUTHENTICATED' })
    const nobody = await rapport(['whoami'], { env: { RAPPORT_URL: 'http://127.0.0.1:9', RAPPORT_KEY: 'x' } })
    expect(nobody.code).toBe(3)
    expect((await rapport(['login', '--url', server.url], { input: 'wrong'.repeat(9) })).code).toBe(4)
    expect((await rapport(['whoami'])).code).toBe(0)
    expect((await rapport(['logout'])).code).toBe(0)
    expect(existsSync(kept)).toBe(false)
    expect((await rapport(['whoami'])).code).toBe(4)
  })

  it('ends with 2 where the arguments make no sense, and says what does', async () => {
    const wrong: [string[], string][] = [
      [['nothing'], 'There are login'],
      [['export'], 'takes NOUN'],
      [['export', 'nothing'], 'There are accounts'],
      [['export', 'accounts', '--nothing'], '--nothing'],
      [['export', 'accounts', '--format', 'xml'], 'csv or ndjson'],
      [['export', 'accounts', '--filter', '{'], '--filter takes JSON'],
      [['export', 'accounts', '--filter', '{"nothing":1}'], 'nothing'],
      [['export', 'accounts', '--fields', 'nothing'], 'no field "nothing"'],
      [['import', 'accounts', 'nothing.csv'], 'nothing.csv cannot be read'],
      [['import', 'accounts', '-', '--match', 'name'], 'externalId:SOURCE'],
      [['query', 'nothing.graphql'], 'nothing.graphql cannot be read'],
    ]
    for (const [words, said] of wrong) {
      const ended = await rapport(words)
      expect([words, ended.code, ended.out]).toEqual([words, 2, ''])
      expect(ended.err).toContain(said)
    }
    expect((await rapport(['import', '--help'])).out).toContain('--failures FILE')
    expect((await rapport(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('imports CSV by its header, once however often it is sent, and keeps what failed', async () => {
    const csv = [
      'Name,Legal Name,domains,employees,external id,annualRevenue.amount,addresses.0.city,note',
      '小明科技,"Xiao, Ming",xm.example; xm2.example,12,A1,12.30,Shanghai,x',
      "'=SUM(A1),,,5,A2,,,",
      'Bad,,,many,A3,,,',
      'Short,x',
      'Negative,,,-4,A4,,,',
    ].join('\r\n')
    const words = ['import', 'accounts', file('a.csv', `\ufeff${csv}`), '--match', 'externalId:csv', '--json']
    const mapping = ['--map', 'note=', '--set', 'annualRevenue.currency=EUR']
    expect(await rapport(words)).toMatchObject({ code: 2, err: expect.stringContaining('note') })
    const counts = { rows: 5, created: 2, updated: 0, unchanged: 0, failed: 3, complete: true }
    const dry = await rapport([...words, ...mapping, '--dry-run'])
    expect([dry.code, JSON.parse(dry.out)]).toMatchObject([1, { ...counts, dryRun: true }])
    expect(await known('csv')).toEqual([])
    const first = await rapport([...words, ...mapping, '--failures', 'failed.ndjson'])
    expect([first.code, JSON.parse(first.out)]).toMatchObject([1, counts])
    const failed = rowsOf(readFileSync(place('failed.ndjson'), 'utf8'))
    expect(failed.map(({ line, userErrors }) => [line, userErrors[0].code, userErrors[0].field])).toEqual([
      [4, 'INVALID', ['employees']],
      [5, 'INVALID', []],
      [6, 'OUT_OF_RANGE', ['employees']],
    ])
    expect(failed[0].row).toMatchObject({ Name: 'Bad', employees: 'many' })
    const again = await rapport([...words, ...mapping])
    expect(JSON.parse(again.out)).toMatchObject({ created: 0, unchanged: 2, failed: 3 })
    expect(await known('csv')).toMatchObject([
      { 'externalIds.csv': 'A2', name: '=SUM(A1)', employees: 5, annualRevenue: null },
      {
        ...{ name: '小明科技', domains: ['xm.example', 'xm2.example'], addresses: [{ city: 'Shanghai' }] },
        annualRevenue: { amount: '12.30', currency: 'EUR' },
      },
    ])
  })

  it('imports NDJSON from standard input, each row for itself or all of a batch', async () => {
    const ids = (id: string) => ({ externalIds: [{ source: 'nd', id }] })
    const lines = [
      JSON.stringify({ name: 'Parent', ...ids('P') }),
      JSON.stringify({ name: 5, ...ids('N1') }),
      JSON.stringify({ nothing: 1, ...ids('N2') }),
      'no JSON',
      JSON.stringify({ name: 'Poor', annualRevenue: { amount: '1' }, ...ids('N3') }),
      JSON.stringify({ name: 'Nobody’s money', annualRevenue: { amount: '1', currency: 'XQQ' }, ...ids('N4') }),
    ]
    const words = ['import', 'account', '-', '--format', 'ndjson']
    const atomic = await rapport([...words, '--policy', 'atomic', '--json'], { input: lines.join('\n') })
    expect([atomic.code, JSON.parse(atomic.out)]).toMatchObject([1, { created: 0, failed: 6, complete: false }])
    const each = await rapport(words, { input: lines.join('\n') })
    expect([each.code, each.out]).toEqual([1, '6 rows: 1 created, 0 updated, 0 unchanged, 5 failed.\n'])
    expect(each.err).toContain('line 3: nothing: is no field here')
    expect(each.err).toContain('line 5: annualRevenue.currency: is required')
    const exported = JSON.stringify({ version: 3, createdAt: '2026-01-01', name: 'Known', ...ids('P') })
    const passed = await rapport([...words, '--match', 'externalId:nd', '--skip-unknown', '--dry-run', '--json'], {
      input: exported,
    })
    expect([passed.err, JSON.parse(passed.out)]).toMatchObject(['', { updated: 1, failed: 0 }])
    const children = 'name,parent.externalIds.nd,externalIds.nd\nChild,P,C\n'
    expect((await rapport(['import', 'accounts', file('c.csv', children)])).code).toBe(0)
    expect((await known('nd')).map((row) => [row.name, row['parent.name']])).toEqual([
      ['Child', 'Parent'],
      ['Parent', null],
    ])
    const cleared = 'externalIds.nd,parent\nC,\n'
    await rapport(['import', 'accounts', file('c.csv', cleared)])
    expect((await known('nd'))[0]['parent.name']).toBe('Parent')
    expect((await rapport(['import', 'accounts', 'c.csv', '--clear-empty'])).code).toBe(0)
    expect((await known('nd'))[0]['parent.name']).toBeNull()
  })

  it('reads other encodings and delimiters, and custom fields', async () => {
    await customFields.create(client(), { noun: 'ACCOUNT', key: 'office', label: 'Office', kind: 'TEXT' })
    await customFields.create(client(), { noun: 'ACCOUNT', key: 'floors', label: 'Floors', kind: 'NUMBER' })
    const chinese = Buffer.from(
      '6e616d653b65787465726e616c4964732e67623b637573746f6d4669656c64732e6f66666963650ad0a1c3f73b313bc9cfbaa30a',
      'hex',
    )
    const words = ['import', 'accounts', file('gb.csv', chinese), '--delimiter', ';', '--match', 'externalId:gb']
    expect(await rapport(words)).toMatchObject({ code: 2, err: expect.stringContaining('--encoding') })
    expect((await rapport([...words, '--encoding', 'gb18030', '--set', 'customFields.floors=3'])).code).toBe(0)
    const filter = '{"externalId":{"source":{"eq":"gb"}}}'
    const { out } = await rapport([
      'export',
      'accounts',
      '--filter',
      filter,
      '--format',
      'csv',
      '--fields',
      'name,customFields.office,customFields.floors',
    ])
    expect(out).toBe('name,customFields.office,customFields.floors\r\n小明,上海,3\r\n')
    const clear = file('clear.csv', 'externalIds.gb,customFields.office\n1,\n')
    expect((await rapport(['import', 'accounts', clear, '--clear-empty'])).code).toBe(0)
    const all = await rapport(['export', 'accounts', '--filter', filter])
    expect(rowsOf(all.out)).toMatchObject([{ name: '小明', 'customFields.office': null, 'customFields.floors': 3 }])
  })

  it('exports all pages, guards against formulas and takes its own file back', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => ({
      ...{ name: n === 7 ? '=1+1' : n === 8 ? "'=2" : `Row, "${n}"`, tier: 'paged', phones: ['+4912345'] },
      externalIds: [{ source: 'page', id: `${n}` }],
    }))
    await accounts.bulkUpsert(client(), rows, { match: { externalIdSource: 'page' } }).tally()
    const words = [
      'export',
      'accounts',
      '--filter',
      '{"tier":{"eq":"paged"}}',
      '--fields',
      'externalIds.page,name,phones',
    ]
    const told = await rapport([...words, '--out', 'paged.csv', '--json'])
    expect([told.code, JSON.parse(told.out)]).toEqual([0, { noun: 'accounts', rows: 450, file: 'paged.csv' }])
    const text = readFileSync(place('paged.csv'), 'utf8')
    expect(text.split('\r\n')).toHaveLength(452)
    expect(text).toContain("7,'=1+1,'+4912345\r\n")
    expect(text).toContain("8,''=2,'+4912345\r\n")
    expect(existsSync(place('paged.csv.part'))).toBe(false)
    const back = await rapport(['import', 'accounts', 'paged.csv', '--json'])
    expect(JSON.parse(back.out)).toMatchObject({ rows: 450, unchanged: 450 })
    expect(rowsOf((await rapport([...words, '--limit', '201', '--page', '50'])).out)).toHaveLength(201)
    const gone = await rapport(['export', 'accounts', '--filter', `@${file('filter.json', '{"tier":{"eq":"no"}}')}`])
    expect(gone).toMatchObject({ code: 0, out: '' })
    expect((await rapport([...words, '--out', 'nowhere/x.csv'])).code).toBe(2)
  })

  it('stops an import at the end of a batch', async () => {
    const words = [
      'import',
      'accounts',
      '-',
      '--format',
      'ndjson',
      '--batch',
      '1',
      '--match',
      'externalId:stop',
      '--json',
    ]
    const running = command.start([...words, '--failures', 'stop.ndjson'], { env: signedIn() })
    const row = (id: number) =>
      `${JSON.stringify({ name: id < 2 ? 'Good' : 5, externalIds: [{ source: 'stop', id: `${id}` }] })}\n`
    for (const id of [0, 1, 2]) running.child.stdin!.write(row(id))
    await expect
      .poll(() => existsSync(place('stop.ndjson')) && readFileSync(place('stop.ndjson'), 'utf8'))
      .toContain('"line":3')
    running.child.kill('SIGINT')
    const { code, out } = await running.ended
    expect(code).toBe(130)
    expect(JSON.parse(out)).toMatchObject({ created: 2, complete: false })
    expect(await known('stop')).toHaveLength(2)
  })

  it('sends a document with its variables', async () => {
    const document =
      'mutation New($name: String!) { accountCreate(input: {name: $name}) { account { name } userErrors { code field message } } }'
    const words = ['query', file('new.graphql', document), '--variables']
    const done = await rapport([...words, '{"name":"By document"}'])
    expect([done.code, JSON.parse(done.out)]).toMatchObject([
      0,
      { accountCreate: { account: { name: 'By document' } } },
    ])
    const refused = await rapport([...words, '{"name":" "}'])
    expect([refused.code, JSON.parse(refused.out).accountCreate.userErrors[0].field]).toEqual([1, ['name']])
    expect(refused.err).toContain('REQUIRED at name')
    const brief = 'mutation { accountCreate(input: {name: ""}) { userErrors { message } } }'
    expect(await rapport(['query', '-'], { input: brief })).toMatchObject({
      ...{ code: 1, err: expect.stringContaining('REFUSED: name must have a value') },
    })
    expect((await rapport(['query', '-'], { input: '{ nothing }' })).code).toBe(2)
    const chinese = await rapport([...words, '{"name":" "}'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(chinese.err).toMatch(/\p{Script=Han}/u)
    expect(JSON.parse((await rapport(['query', '-'], { input: '{ viewer { name } }' })).out)).toHaveProperty(
      'viewer.name',
    )
  })

  it('watches a pipeline', async () => {
    expect(await rapport(['watch', 'Nothing'])).toMatchObject({ code: 2, err: expect.stringContaining('You see "') })
    const { pipelines } = await client().request('{ pipelines { nodes { id name stages { id name } } } }')
    const [{ id, name, stages }] = pipelines.nodes
    const json = command.start(['watch', id, '--json'], { env: signedIn() })
    const plain = command.start(['watch', name], { env: signedIn() })
    await Promise.all([json.says('SNAPSHOT'), plain.says(stages[0].name)])
    const make =
      'mutation New($input: OpportunityCreateInput!) { opportunityCreate(input: $input) { opportunity { id } userErrors { message } } }'
    const input = {
      name: '新\u001b[31mdeal',
      pipeline: id,
      stage: stages[0].id,
      amount: { amount: '1234.50', currency: 'USD' },
    }
    const { opportunityCreate } = await client().request(make, { input })
    const move =
      'mutation Move($input: OpportunityMoveToStageInput!) { opportunityMoveToStage(input: $input) { userErrors { message } } }'
    await Promise.all([json.says('ENTERED'), plain.says('entered')])
    await client().request(move, { input: { id: opportunityCreate.opportunity.id, stage: stages[1].id } })
    await Promise.all([json.says('MOVED'), plain.says('moved')])
    for (const { child } of [json, plain]) child.kill('SIGINT')
    const [told, shown] = await Promise.all([json.ended, plain.ended])
    expect([told.code, shown.code]).toEqual([0, 0])
    const [snapshot, entered, moved] = rowsOf(told.out)
    expect(snapshot).toMatchObject({ kind: 'SNAPSHOT', pipeline: { id, stages } })
    const sums = [{ amount: '1234.50', currency: 'USD' }]
    expect(entered).toMatchObject({ kind: 'ENTERED', totals: [{ stageId: stages[0].id, count: 1, sums }] })
    expect(moved).toMatchObject({
      kind: 'MOVED',
      fromStage: stages[0],
      totals: [{ stageId: stages[1].id, count: 1, sums }],
    })
    expect(shown.out).toContain(`${stages[0].name} → ${stages[1].name}  1,234.50 USD`)
    expect(shown.out).not.toContain('\u001b')
  })
})
