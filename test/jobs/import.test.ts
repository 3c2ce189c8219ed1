import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { csv, type Desk, openDesk } from './desk.ts'

const MAPPING = [
  { column: 'Firm', field: 'name' },
  { column: 'Key', field: 'externalIds.crm' },
  { column: 'Staff', field: 'employees' },
  { column: 'Revenue', field: 'annualRevenue.amount' },
  { value: 'EUR', field: 'annualRevenue.currency' },
  { column: 'Web', field: 'domains' },
  { column: 'Above', field: 'parent.externalIds.crm' },
  { column: 'City', field: 'addresses.0.city' },
  { column: 'Since', field: 'customFields.customerSince', pattern: 'DD.MM.YYYY' },
]
const INPUT = { format: 'CSV', match: { externalIdSource: 'crm' }, mapping: MAPPING }
const HEADER = 'Key,Firm,Staff,Revenue,Web,Above,City,Since,Ignored'

describeEngines('importing a file', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open())
    const field = 'customFieldCreate(input: {noun: ACCOUNT, key: "customerSince", label: "Since", kind: DATE})'
    await desk.write('ada', `mutation { ${field} { userErrors { code } } }`)
  })
  afterAll(() => desk.close())

  const FILE = csv(HEADER, [
    'a1,"Acme, ""the"" firm",120,1500.50,acme.com; acme.de,,Wien,31.05.2020,x',
    'a2,Bolt,,,bolt.io,a1,,,',
    'a3,"Two\nlines",many,12,,,,,',
    'a4,Curt,5,,,a9,,,',
    ',Nobody,1,,,,,,',
    'a5,Dora,7,3,,,,2020-01-01,',
    'a6,Short',
  ])

  it('writes what can be written, and says by line and column what cannot', async () => {
    const job = await desk.load('anna', 'accounts', INPUT, `\uFEFF${FILE}`)
    expect(job).toMatchObject({ status: 'DONE', total: 7, processed: 7, created: 2, failed: 5, updated: 0 })
    const lines = await desk.lines('anna', job.id)
    expect(lines.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual([
      ...['2 CREATED', '3 CREATED', '4 FAILED', '6 FAILED', '7 FAILED', '8 FAILED', '9 FAILED'],
    ])
    const errors = lines.flatMap(({ line, errors: all }) => all.map((one: any) => `${line} ${one.code} ${one.column}`))
    expect(errors).toEqual([
      ...['4 INVALID Staff', '6 NOT_FOUND Above', '7 INVALID Key', '8 INVALID Since', '9 MALFORMED_LINE null'],
    ])
    expect(job.problems.map(({ place, column }: any) => `${place} ${column}`)).toContain('4 Staff')
    const { accounts } = await desk.ask(
      'anna',
      `{ accounts(orderBy: [{name: ASC}]) { nodes { name employees domains parent { name } owner { name }
        annualRevenue { amount currency } addresses { city } customFields { key date } externalIds { source id } } } }`,
    )
    expect(accounts.nodes).toEqual([
      {
        ...{ name: 'Acme, "the" firm', employees: 120, domains: ['acme.com', 'acme.de'], parent: null },
        ...{ annualRevenue: { amount: '1500.50', currency: 'EUR' }, addresses: [{ city: 'Wien' }] },
        ...{ owner: { name: 'Anna Berg' }, customFields: [{ key: 'customerSince', date: '2020-05-31' }] },
        externalIds: [{ source: 'crm', id: 'a1' }],
      },
      {
        ...{ name: 'Bolt', employees: null, domains: ['bolt.io'], parent: { name: 'Acme, "the" firm' } },
        ...{ annualRevenue: null, addresses: [], owner: { name: 'Anna Berg' }, customFields: [] },
        externalIds: [{ source: 'crm', id: 'a2' }],
      },
    ])
  })

  it('changes nothing the second time', async () => {
    const job = await desk.load('anna', 'accounts', INPUT, FILE)
    expect(job).toMatchObject({ created: 0, updated: 0, unchanged: 2, failed: 5 })
  })

  it('takes a later row of the same key for a change of the earlier one', async () => {
    const file = csv('Key,Firm,Staff', ['b1,Ernst,1', 'b2,Frida,1', 'b1,Ernst,2', 'b1,Ernst,3'])
    const input = { ...INPUT, mapping: MAPPING.slice(0, 3) }
    const job = await desk.load('anna', 'accounts', input, file)
    expect(job).toMatchObject({ created: 2, updated: 2, failed: 0 })
  })

  it('reads GB18030, other delimiters, and Chinese dates and truths', async () => {
    // 王小明, by the code table of GB18030.
    const name = Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7])
    const file = Buffer.concat([
      Buffer.from('name;isPartner\n'),
      name,
      Buffer.from(';'),
      Buffer.from([0xca, 0xc7]),
      Buffer.from('\n'),
    ])
    const input = { format: 'CSV', encoding: 'GB18030', delimiter: ';' }
    const job = await desk.load('anna', 'accounts', input, file)
    expect(job).toMatchObject({ created: 1, failed: 0 })
    const { accounts } = await desk.ask('anna', '{ accounts(filter: {name: {eq: "王小明"}}) { nodes { isPartner } } }')
    expect(accounts.nodes).toEqual([{ isPartner: true }])
    const wrong = await desk.write(
      'anna',
      'mutation { accountsImport(input: {format: CSV}) { job { id } userErrors { code } } }',
    )
    const sent = await desk.send('anna', wrong.job.id, file)
    expect(sent).toMatchObject({ status: 400 })
    expect(sent.body.errors[0].message).toContain('utf-8')
  })

  it('reads lines of JSON as rows of a bulk upsert', async () => {
    const rows = [
      { name: 'Gisela', externalIds: [{ source: 'crm', id: 'g1' }], annualRevenue: { amount: '5', currency: 'USD' } },
      { name: 'Hugo', externalIds: [{ source: 'crm', id: 'g2' }], parentExternalId: { source: 'crm', id: 'g1' } },
      { name: 'Ida', externalIds: [{ source: 'crm', id: 'g3' }], employees: 'many', colour: 'red' },
    ]
    const body = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\nnot json\n[1]`
    const job = await desk.load('anna', 'accounts', { format: 'NDJSON', match: { externalIdSource: 'crm' } }, body)
    expect(job).toMatchObject({ total: 5, created: 2, failed: 3 })
    const lines = await desk.lines('anna', job.id)
    expect(lines.slice(2).map(({ line, errors }) => [line, errors.map(({ code }: any) => code)])).toEqual([
      ...[
        [3, ['WRONG_VALUE', 'WRONG_VALUE']],
        [5, ['MALFORMED_LINE']],
        [6, ['MALFORMED_LINE']],
      ],
    ])
  })

  it('reads the history of deals from lines of JSON', async () => {
    const path = ['Qualify', 'Negotiation'].map((name, at) => ({
      ...{ stage: desk.stage(name), occurredAt: `2025-0${at + 1}-01T08:00:00.000Z` },
    }))
    const row = { name: 'Long ago', openedOn: '2025-01-01', stage: path[1]!.stage, stageHistory: path }
    const job = await desk.load('ada', 'opportunities', { format: 'NDJSON' }, JSON.stringify(row))
    expect(job).toMatchObject({ created: 1, problems: [] })
    const { opportunities } = await desk.ask(
      'ada',
      '{ opportunities(filter: {name: {eq: "Long ago"}}) { nodes { openedOn stageHistory { to { id } occurredAt } } } }',
    )
    expect(opportunities.nodes).toEqual([
      {
        openedOn: '2025-01-01',
        stageHistory: path.map(({ stage, occurredAt }) => ({ to: { id: stage }, occurredAt })),
      },
    ])
    const ask = 'mutation { opportunitiesImport(input: {format: CSV}) { job { id } userErrors { code } } }'
    const { job: table } = await desk.write('ada', ask)
    const sent = await desk.send('ada', table.id, 'name,stageHistory\nA,[]\n')
    expect([sent.status, sent.body.errors[0].message]).toEqual([400, expect.stringContaining('NDJSON')])
  })

  it('writes nothing of a chunk with a refused row where that is asked', async () => {
    const file = csv('name,employees', ['Jana,1', 'Karl,x', 'Lena,1', 'Mona,2'])
    const job = await desk.load('anna', 'accounts', { format: 'CSV', errorPolicy: 'ATOMIC', chunkRows: 2 }, file)
    expect(job).toMatchObject({ status: 'DONE', created: 2, failed: 2 })
    const [first] = await desk.lines('anna', job.id)
    expect(first.errors.map(({ code }: any) => code)).toEqual(['CHUNK_REFUSED'])
    const { accounts } = await desk.ask(
      'anna',
      '{ accounts(filter: {name: {in: ["Jana", "Karl", "Lena", "Mona"]}}) { totalCount } }',
    )
    expect(accounts.totalCount).toBe(2)
  })

  it('tries everything and writes nothing in a dry run', async () => {
    const before = await desk.ask('anna', '{ accounts { totalCount } }')
    const job = await desk.load(
      'anna',
      'accounts',
      { ...INPUT, dryRun: true },
      csv(HEADER, ['z1,Zoe,1,,,,,,', 'z2,Yve,x,,,,,,']),
    )
    expect(job).toMatchObject({ status: 'DONE', dryRun: true, created: 1, failed: 1 })
    expect(await desk.ask('anna', '{ accounts { totalCount } }')).toEqual(before)
  })

  it('tries each row on what the rows before it would have left, whatever chunk they stand in', async () => {
    const rows = [
      'd1,Top,1,,top.example,,,,',
      'd2,Below,2,,,d1,,,',
      'd3,Lost,2,,,d9,,,',
      'd4,Under the lost,2,,,d3,,,',
      'd1,Top,3,,,,,,',
      'd5,Deep,2,,,d2,,,',
      'd1,Top,3,,,,,,',
      'd6,Deeper,x,,,d5,,,',
      'd7,Deepest,1,,,d6,,,',
      'd2,Below,2,,,d1,,,',
      'd1,Top,3,,,d5,,,',
    ]
    const [tried, done] = [true, false].map((dryRun) => ({ ...INPUT, dryRun, chunkRows: 2 }))
    const outcomes = async (input: object) => {
      const job = await desk.load('anna', 'accounts', input, csv(HEADER, rows))
      expect(job.problems.every(({ message }: any) => message !== '')).toBe(true)
      const lines = await desk.lines('anna', job.id)
      return lines.map(({ line, outcome, errors }) => [line, outcome, ...errors.map(({ code }: any) => code)].join(' '))
    }
    const dry = await outcomes(tried!)
    expect(dry).toEqual([
      ...['2 CREATED', '3 CREATED', '4 FAILED NOT_FOUND', '5 FAILED NOT_FOUND', '6 UPDATED', '7 CREATED'],
      ...['8 UNCHANGED', '9 FAILED INVALID', '10 FAILED NOT_FOUND', '11 UNCHANGED', '12 FAILED TREE_LOOP'],
    ])
    expect(await outcomes(done!)).toEqual(dry)
    // Once more: all of it stands already.
    expect(await outcomes({ ...tried!, errorPolicy: 'ATOMIC' })).toEqual(
      await outcomes({ ...done!, errorPolicy: 'ATOMIC' }),
    )
  })

  it('finds in a dry run what two rows of different chunks would take from each other', async () => {
    const field = 'customFieldCreate(input: {noun: ACCOUNT, key: "taxId", label: "Tax", kind: TEXT, unique: true})'
    await desk.write('ada', `mutation { ${field} { userErrors { code } } }`)
    const rows = ['t1,Uno,T-1', 't2,Due,t-1', 't1,Tre,T-3', 't4,Quattro,T-3']
    const mapping = [
      { column: 'Firm', field: 'name' },
      { column: 'Key', field: 'externalIds.tax' },
      { column: 'Tax', field: 'customFields.taxId' },
    ]
    const input = { format: 'CSV', mapping, chunkRows: 1 }
    const failed = async (dryRun: boolean) => {
      const job = await desk.load('anna', 'accounts', { ...input, dryRun }, csv('Key,Firm,Tax', rows))
      return job.problems.map(({ place, column, code }: any) => `${place} ${column} ${code}`)
    }
    const tried = await failed(true)
    expect(tried).toEqual(['3 Tax TAKEN', '4 Key TAKEN'])
    expect(await failed(false)).toEqual(tried)
  })

  it('is stopped at the end of a chunk, and what it made until then is put away again', {
    timeout: 60_000,
  }, async () => {
    const ask =
      'mutation ($input: ContactImportInput!) { contactsImport(input: $input) { job { id } userErrors { code } } }'
    const { job } = await desk.write('anna', ask, { input: { format: 'CSV', chunkRows: 2 } })
    const file = csv(
      'name',
      Array.from({ length: 5000 }, (_, index) => `Person ${index}`),
    )
    await desk.send('anna', job.id, file)
    const processed = async () => (await desk.ask('anna', `{ job(id: "${job.id}") { processed } }`)).job.processed
    while ((await processed()) < 10) await new Promise((resolve) => setTimeout(resolve, 5))
    const cancel =
      'mutation ($input: JobCancelInput!) { jobCancel(input: $input) { job { status } userErrors { code } } }'
    expect((await desk.write('anna', cancel, { input: { id: job.id } })).job.status).toBe('RUNNING')
    const stopped = await desk.ended('anna', job.id)
    expect(stopped).toMatchObject({ status: 'CANCELED', failed: 0 })
    expect(stopped.created).toBeLessThan(5000)
    const undone = await desk.undo('anna', job.id)
    expect(undone).toMatchObject({ updated: stopped.created, failed: 0 })
    expect((await desk.ask('anna', '{ contacts { totalCount } }')).contacts.totalCount).toBe(0)
  })

  it('takes money in one cell with its currency', async () => {
    const rows = ['Rich,1200.50 eur,rich', 'Vague,1200,vague', 'Debtor,-3 USD,debtor', 'Silent,,silent']
    const input = { format: 'CSV', match: { externalIdSource: 'money' } }
    const job = await desk.load('anna', 'accounts', input, csv('name,annualRevenue,externalIds.money', rows))
    expect(job.problems).toMatchObject([{ place: '3', column: 'annualRevenue', code: 'INVALID' }])
    expect(job.problems[0].message).toContain('12.30 EUR')
    const query =
      '{ accounts(filter: {externalId: {source: {eq: "money"}}}, orderBy: [{name: ASC}]) { nodes { name annualRevenue { amount currency } } } }'
    expect((await desk.ask('anna', query)).accounts.nodes).toEqual([
      { name: 'Debtor', annualRevenue: { amount: '-3.00', currency: 'USD' } },
      { name: 'Rich', annualRevenue: { amount: '1200.50', currency: 'EUR' } },
      { name: 'Silent', annualRevenue: null },
    ])
  })

  it('refuses files and mappings that make no sense, in sentences', async () => {
    const ask =
      'mutation ($input: AccountImportInput!) { accountsImport(input: $input) { job { id } userErrors { code field message } } }'
    const mapping = [
      { column: 'A', field: 'colour' },
      { field: 'name' },
      { column: 'B', field: 'createdAt', pattern: 'x' },
    ]
    const { accountsImport } = await desk.ask('anna', ask, { input: { format: 'CSV', mapping, delimiter: '""' } })
    expect(accountsImport.userErrors.map(({ code, field }: any) => `${code} ${field.join('.')}`)).toEqual([
      ...[
        'INVALID mapping.0.field',
        'REQUIRED mapping.1.column',
        'INVALID mapping.2.field',
        'INVALID mapping.2.pattern',
      ],
      'INVALID delimiter',
    ])
    expect(accountsImport.userErrors[0].message).toContain('not "colour"')
    const { job } = await desk.write('anna', ask, { input: { format: 'CSV' } })
    const cases: [BodyInit, string][] = [
      ['name,colour\nA,red\n', 'colour'],
      ['name,name\nA,B\n', 'twice'],
      ['name\n', 'no rows'],
      ['', 'no rows'],
      ['name\n"open\n', 'no CSV'],
      ['name;tier\nA;gold\n', 'delimiter'],
    ]
    for (const [body, words] of cases) {
      const sent = await desk.send('anna', job.id, body)
      expect(sent.status).toBe(400)
      expect(sent.body.errors[0].message).toContain(words)
    }
    const form = new FormData()
    form.set('file', new Blob(['name\nA\n']))
    const within = await desk.send('anna', job.id, form)
    expect([within.status, within.body.errors[0].message]).toEqual([415, expect.stringContaining('form')])
    expect((await desk.send('jonas', job.id, 'name\nA\n')).status).toBe(404)
    expect((await fetch(`${desk.root}/imports/${job.id}`, { method: 'PUT', body: 'x' })).status).toBe(401)
    expect((await desk.send('anna', job.id, 'name\nNora\n')).status).toBe(200)
    expect((await desk.send('anna', job.id, 'name\nNora\n')).status).toBe(409)
    expect(await desk.ended('anna', job.id)).toMatchObject({ created: 1 })
  })
})
