import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { type Desk, openDesk } from './desk.ts'

/** What an export writes, an import takes back as it is: nothing has changed. */
describeEngines('an export that comes back', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open())
    const define = (noun: string, key: string, kind: string, more = '') =>
      desk.write(
        'ada',
        `mutation { customFieldCreate(input: {noun: ${noun}, key: "${key}", label: "${key}", kind: ${kind}${more}}) { userErrors { code message } } }`,
      )
    for (const noun of ['ACCOUNT', 'CONTACT', 'OPPORTUNITY']) {
      await define(noun, 'since', 'DATE')
      await define(noun, 'score', 'NUMBER')
      await define(noun, 'likes', 'OPTION', ', options: ["red", "blue"], multiple: true')
      await define(noun, 'open', 'BOOLEAN')
      await define(noun, 'note', 'TEXT')
    }
    const custom = [
      { key: 'since', date: '2020-05-31' },
      { key: 'score', number: 1.5 },
      { key: 'likes', options: ['blue', 'red'] },
      { key: 'open', boolean: false },
    ]
    const above = await desk.make('anna', 'account', { name: '=Above', customFields: custom })
    const acme = await desk.make('anna', 'account', {
      ...{ name: '王小明科技 "Acme"\nLtd', parent: above, employees: 7, domains: ['acme.com', 'acme.de'] },
      ...{ annualRevenue: { amount: '-12.30', currency: 'EUR' }, addresses: [{ city: 'Wien' }] },
      ...{ externalIds: [{ source: 'crm', id: 'a1' }], customFields: custom, isPartner: true },
    })
    const boss = await desk.make('anna', 'contact', { name: 'Boss' })
    await desk.make('anna', 'contact', {
      ...{ givenName: '小明', familyName: '王', emails: ['a@acme.com', 'b@acme.com'], reportsTo: boss },
      ...{ accounts: [{ account: acme, role: 'Buyer', isPrimary: true }, { account: above }] },
      ...{ externalIds: [{ source: 'crm', id: 'c1' }], customFields: custom },
    })
    const deal = { account: acme, amount: { amount: '1000.50', currency: 'USD' }, closeDate: '2027-01-31' }
    await desk.make('anna', 'opportunity', { name: 'Open', ...deal, customFields: custom, probability: 33 })
    await desk.make('anna', 'opportunity', { name: 'Bare', externalIds: [{ source: 'crm', id: 'o1' }] })
    const won = await desk.make('anna', 'opportunity', { name: 'Won', ...deal })
    await desk.act('anna', 'opportunityWin', { id: won, reason: 'price' })
  })
  afterAll(() => desk.close())

  const COUNTS = { accounts: 2, contacts: 2, opportunities: 3 }

  it.each(Object.entries(COUNTS))('is unchanged: %s as NDJSON, by id', async (plural, count) => {
    const query = `mutation { made: ${plural}Export(format: NDJSON) { job { id } userErrors { code } } }`
    const { job } = await desk.write('anna', query)
    expect(await desk.ended('anna', job.id)).toMatchObject({ status: 'DONE', processed: count })
    const text = await (await desk.get('anna', `/exports/${job.id}`)).text()
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.some(({ customFields }) => customFields.length === 4)).toBe(true)
    const input = { format: 'NDJSON', match: { id: true }, chunkRows: 1 }
    const back = await desk.load('anna', plural, input, text)
    expect(back.problems).toEqual([])
    expect(back).toMatchObject({ total: count, unchanged: count, created: 0, updated: 0, failed: 0 })
  })

  it.each(Object.keys(COUNTS))('is unchanged: %s as NDJSON, by another system’s id', async (plural) => {
    const filter = 'filter: {externalId: {source: {eq: "crm"}}}'
    const query = `mutation { made: ${plural}Export(format: NDJSON, ${filter}) { job { id } userErrors { code } } }`
    const { job } = await desk.write('anna', query)
    await desk.ended('anna', job.id)
    const text = await (await desk.get('anna', `/exports/${job.id}`)).text()
    const back = await desk.load('anna', plural, { format: 'NDJSON', match: { externalIdSource: 'crm' } }, text)
    expect(back.problems).toEqual([])
    expect(back).toMatchObject({ total: 1, unchanged: 1 })
  })

  it.each(Object.entries(COUNTS))('is unchanged: %s as CSV, without a mapping', async (plural, count) => {
    const query = `mutation { made: ${plural}Export(format: CSV) { job { id } userErrors { code } } }`
    const { job } = await desk.write('anna', query)
    await desk.ended('anna', job.id)
    const text = await (await desk.get('anna', `/exports/${job.id}`)).text()
    const back = await desk.load('anna', plural, { format: 'CSV', match: { id: true } }, text)
    expect(back.problems).toEqual([])
    expect(back).toMatchObject({ total: count, unchanged: count })
  })

  it('leaves out what one may not see, so that it is not cleared', async () => {
    const group = await desk.make('ada', 'account', { name: 'Group' })
    const below = await desk.make('ming', 'account', { name: 'Below' })
    await desk.act('ada', 'accountUpdate', { id: below, parent: group })
    const role = await desk.make('ada', 'role', {
      name: 'Own',
      grants: [
        { noun: '*', verb: '*', reach: 'OWN' },
        { noun: 'user', verb: 'READ', reach: 'ALL' },
      ],
      fields: [{ noun: 'account', field: 'customFields.score', access: 'HIDDEN' }],
    })
    await desk.act('ada', 'userUpdate', { id: desk.ids['ming'], roles: [role] })
    const fields = [
      { key: 'score', number: 9 },
      { key: 'note', text: 'x' },
    ]
    await desk.act('ada', 'accountUpdate', { id: below, customFields: fields })
    const { job } = await desk.write(
      'ming',
      'mutation { accountsExport(format: NDJSON) { job { id } userErrors { code } } }',
    )
    await desk.ended('ming', job.id)
    const text = await (await desk.get('ming', `/exports/${job.id}`)).text()
    const row = JSON.parse(text)
    expect(row).not.toHaveProperty('parent')
    expect(row.customFields).toEqual([{ key: 'note', text: 'x' }])
    const back = await desk.load('ming', 'accounts', { format: 'NDJSON', match: { id: true } }, text)
    expect(back).toMatchObject({ unchanged: 1, failed: 0 })
    const { account } = await desk.ask('ada', `{ account(id: "${below}") { parent { name } customFields { key } } }`)
    expect(account).toEqual({ parent: { name: 'Group' }, customFields: [{ key: 'note' }, { key: 'score' }] })
  })
})
