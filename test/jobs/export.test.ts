import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { csv, type Desk, openDesk } from './desk.ts'

const MANY = 50_000

describeEngines('exporting', (open) => {
  let desk: Desk
  let database: Database
  beforeAll(async () => {
    database = await open()
    desk = await openDesk(database)
  })
  afterAll(() => desk.close())

  async function take(who: string, args: string): Promise<{ job: any; text: string }> {
    const query = `mutation { accountsExport(${args}) { job { id } userErrors { code } } }`
    const { job: made } = await desk.write(who, query)
    const job = await desk.ended(who, made.id)
    expect(job).toMatchObject({ status: 'DONE', kind: 'EXPORT', resultPath: `/exports/${made.id}` })
    return { job, text: Buffer.from(await (await desk.get(who, job.resultPath)).arrayBuffer()).toString() }
  }

  it('writes what a filter finds, as an import reads it, and nothing that a spreadsheet would run', async () => {
    const header =
      'externalIds.crm,name,annualRevenue.amount,annualRevenue.currency,domains,legalName,parent.externalIds.crm'
    const file = csv(header, [
      'a,=1+1,-5.00,EUR,a.com; b.com,"Two, ""lines""\nof it",',
      "b,'=1,,,,-12,a",
      'c,-3.5%,12.30,USD,,@home,a',
    ])
    const input = { format: 'CSV', match: { externalIdSource: 'crm' } }
    expect(await desk.load('anna', 'accounts', input, file)).toMatchObject({ created: 3 })
    const columns = [...header.split(','), 'parent.name', 'owner.name']
    const args = `format: CSV, filter: {}, orderBy: [{createdAt: ASC}, {id: ASC}], columns: ${JSON.stringify(columns)}`
    const { job, text } = await take('anna', args)
    expect(job).toMatchObject({ total: 3, processed: 3 })
    expect(text).toBe(
      [
        `\uFEFF${columns.join(',')}`,
        `a,'=1+1,-5.00,EUR,a.com; b.com,"Two, ""lines"" of it",,,Anna Berg`,
        "b,'=1,,,,-12,a,'=1+1,Anna Berg",
        "c,'-3.5%,12.30,USD,,'@home,a,'=1+1,Anna Berg",
        '',
      ].join('\r\n'),
    )
    const again = text.replaceAll(/,[^,\r\n]*,Anna Berg/g, '').replace(',parent.name,owner.name', '')
    expect(await desk.load('anna', 'accounts', input, again)).toMatchObject({ unchanged: 3, failed: 0 })
  })

  it('leaves out what is hidden and whom one does not see, and is for its owner alone', async () => {
    await desk.make('ming', 'account', { name: 'Mings', employees: 7 })
    const group = await desk.make('ada', 'account', { name: 'Group' })
    const below = await desk.make('ming', 'account', { name: 'Below' })
    await desk.act('ada', 'accountUpdate', { id: below, parent: group })
    const role = await desk.make('ada', 'role', {
      name: 'Clerk',
      grants: [
        { noun: '*', verb: '*', reach: 'OWN' },
        { noun: 'user', verb: 'READ', reach: 'ALL' },
      ],
      fields: [{ noun: 'account', field: 'employees', access: 'HIDDEN' }],
    })
    await desk.act('ada', 'userUpdate', { id: desk.ids['ming'], roles: [role] })
    const { job, text } = await take('ming', 'format: NDJSON, orderBy: [{name: ASC}]')
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ name, parent, owner }) => [name, parent, owner])).toEqual([
      ['Below', undefined, desk.ids['ming']],
      ['Mings', undefined, desk.ids['ming']],
    ])
    expect(Object.keys(rows[0])).toContain('domains')
    expect(Object.keys(rows[0])).not.toContain('employees')
    const named = await desk.tell(
      'ming',
      'mutation { accountsExport(format: CSV, columns: ["employees"]) { job { id } } }',
    )
    expect(named.errors![0]!.extensions.code).toBe('FORBIDDEN')
    const wrong = await desk.tell(
      'ming',
      'mutation { accountsExport(format: CSV, columns: ["colour"]) { job { id } } }',
    )
    expect(wrong.errors![0]!.extensions.code).toBe('BAD_REQUEST')
    expect((await desk.get('ada', job.resultPath)).status).toBe(404)
    const strict = await desk.make('ada', 'role', {
      name: 'Strict',
      grants: [{ noun: '*', verb: '*', reach: 'OWN' }],
      fields: [{ noun: 'account', field: 'domains', access: 'HIDDEN' }],
    })
    await desk.act('ada', 'userUpdate', { id: desk.ids['ming'], roles: [strict] })
    expect((await desk.get('ming', job.resultPath)).status).toBe(403)
  })

  it('writes 50,000 records with the memory of a few hundred', { timeout: 180_000 }, async () => {
    const rows = Array.from({ length: MANY }, (_, index) => `Firm ${index} ${'x'.repeat(100)},${index}`)
    const job = await desk.load('jonas', 'accounts', { format: 'CSV', chunkRows: 1000 }, csv('name,employees', rows))
    expect(job).toMatchObject({ created: MANY, failed: 0 })
    rows.length = 0
    const query = 'mutation { accountsExport(format: NDJSON) { job { id } userErrors { code } } }'
    const { job: made } = await desk.write('jonas', query)
    let most = 0
    const start = process.memoryUsage().heapUsed
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().heapUsed - start)
    }, 20)
    const done = await desk.ended('jonas', made.id)
    expect(done).toMatchObject({ total: MANY, processed: MANY })
    const response = await desk.get('jonas', done.resultPath)
    let lines = 0
    let bytes = 0
    const ids = new Set<string>()
    let rest = ''
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      bytes += piece.length
      const all = (rest + piece).split('\n')
      rest = all.pop()!
      lines += all.length
      for (const line of all) ids.add(line.slice(7, 37))
    }
    clearInterval(watch)
    expect(lines).toBe(MANY)
    expect(ids.size).toBe(MANY)
    expect(bytes).toBeGreaterThan(20_000_000)
    // The whole file would be more than twice that in memory, with its records many times.
    expect(most).toBeLessThan(120_000_000)
  })
})
