import { beforeAll, expect, it } from 'vitest'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import { Account } from '../../src/customers/account.record.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { readAsOf } from '../../src/platform/history/as-of.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { workspace } from '../sales/selling.ts'
import { type Office, openOffice } from '../stories/office.ts'

const ACCOUNT = `query ($id: ID!, $asOf: DateTime) { account(id: $id, asOf: $asOf) {
  name version createdAt updatedAt industry domains annualRevenue { amount currency } parent { name } owner { name }
  externalIds { source id } customFields { key text options } allowed history { nodes { type } } } }`
const DEAL = `query ($id: ID!, $asOf: DateTime) { opportunity(id: $id, asOf: $asOf) {
  name status amount { amount } amountBase { amount } stage { name } account { name } allowed
  stageHistory { to { name } } } }`

describeEngines('a record as of a moment', (open) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
    for (const [key, kind] of [
      ['region', 'TEXT'],
      ['colours', 'OPTION'],
    ]) {
      const options = kind === 'OPTION' ? ['red', 'blue'] : []
      const input = { noun: 'ACCOUNT', key, label: key, kind, options, multiple: kind === 'OPTION' }
      expect((await office.act('ada', 'customFieldCreate', input)).userErrors).toEqual([])
    }
    return () => office.close()
  })

  /** When each event of a record was written down, the oldest first; and a moment before all of them. */
  async function moments(who: string, noun: string, id: string): Promise<string[]> {
    const query = `query ($id: ID!) { ${noun}(id: $id) { history { nodes { recordedAt } } } }`
    const { nodes } = (await office.ask(who, query, { id }))[noun].history
    const times = nodes.map((event: { recordedAt: string }) => event.recordedAt).reverse()
    return [new Date(Date.parse(times[0]) - 1).toISOString(), ...times]
  }

  /** So that the next write is not of the same millisecond. */
  async function tick(): Promise<void> {
    const now = Date.now()
    while (Date.now() <= now + 1) await new Promise((resolve) => setTimeout(resolve, 1))
  }

  it('shows its fields, lists, external ids and custom fields as they were', async () => {
    const parent = await office.make('anna', 'account', { name: 'Group' })
    const id = await office.make('anna', 'account', {
      ...{ name: 'Acme', industry: 'retail', domains: ['acme.de'], parent },
      ...{ annualRevenue: { amount: '700', currency: 'JPY' }, externalIds: [{ source: 'sap', id: '1' }] },
      customFields: [{ key: 'region', text: 'north' }],
    })
    await tick()
    await office.act('anna', 'accountUpdate', {
      ...{ id, name: 'Acme 新', domains: [], parent: null, annualRevenue: null, externalIds: [] },
      customFields: [{ key: 'region' }, { key: 'colours', options: ['blue', 'red'] }],
    })
    await office.act('anna', 'accountUpdate', { id: parent, name: 'The Group' })
    const [before, created, updated] = await moments('anna', 'account', id)
    const at = async (asOf?: string) => (await office.ask('anna', ACCOUNT, { id, asOf })).account
    expect(await at(before)).toBeNull()
    expect(await at(created)).toEqual({
      ...{ name: 'Acme', version: 1, createdAt: created, updatedAt: created, industry: 'retail', domains: ['acme.de'] },
      ...{ annualRevenue: { amount: '700', currency: 'JPY' }, externalIds: [{ source: 'sap', id: '1' }] },
      // To whom it pointed then, by the name of today.
      ...{ parent: { name: 'The Group' }, owner: { name: 'Anna Berg' }, allowed: [] },
      customFields: [{ key: 'region', text: 'north', options: null }],
      history: { nodes: [{ type: 'account.created' }] },
    })
    const now = await at()
    expect(now).toMatchObject({ name: 'Acme 新', domains: [], parent: null, version: 2 })
    for (const later of [updated, '2999-01-01T00:00:00Z']) expect(await at(later)).toEqual({ ...now, allowed: [] })
  })

  it('shows a deal with the history of stages that it had', async () => {
    const account = await office.make('anna', 'account', { name: 'Buyer' })
    const id = await office.make('anna', 'opportunity', {
      name: 'Press',
      account,
      amount: { amount: '10', currency: 'USD' },
    })
    await tick()
    await office.act('anna', 'opportunityMoveToStage', { id, stage: office.stage('Negotiation') })
    await tick()
    await office.act('anna', 'opportunityLose', { id, reason: 'price' })
    const [, created, moved, lost] = await moments('anna', 'opportunity', id)
    const at = async (asOf?: string) => (await office.ask('anna', DEAL, { id, asOf })).opportunity
    expect(await at(created)).toEqual({
      ...{ name: 'Press', status: 'OPEN', amount: { amount: '10.00' }, amountBase: { amount: '10.00' } },
      ...{
        stage: { name: 'Contact' },
        account: { name: 'Buyer' },
        allowed: [],
        stageHistory: [{ to: { name: 'Contact' } }],
      },
    })
    expect(await at(moved)).toMatchObject({ status: 'OPEN', stage: { name: 'Negotiation' } })
    expect((await at(moved)).stageHistory).toHaveLength(2)
    expect(await at(lost)).toMatchObject({ status: 'LOST', stageHistory: [{}, {}, {}] })
  })

  it('is shown by the rights of today', async () => {
    const id = await office.make('anna', 'account', { name: 'Handed on' })
    const [, created] = await moments('anna', 'account', id)
    const seen = async (who: string) => (await office.ask(who, ACCOUNT, { id, asOf: created })).account?.name ?? null
    expect([await seen('anna'), await seen('mei'), await seen('ming')]).toEqual(['Handed on', 'Handed on', null])
    await tick()
    await office.act('ada', 'accountUpdate', { id, owner: office.ids.ming })
    expect([await seen('anna'), await seen('mei'), await seen('ming')]).toEqual([null, null, 'Handed on'])
  })

  it('hides what a role hides, and says so', async () => {
    const id = await office.make('anna', 'account', { name: 'Secretive', industry: 'retail' })
    const [, created] = await moments('anna', 'account', id)
    await tick()
    await office.act('anna', 'accountUpdate', { id, industry: 'tools' })
    const grants = [{ noun: 'account', verb: 'READ', reach: 'ALL' }]
    const fields = [{ noun: 'account', field: 'industry', access: 'HIDDEN' }]
    await office.make('ada', 'role', { name: 'No industries', grants, fields })
    await office.hire('dora', 'Dora', 'No industries', office.teams.europe)
    const query = 'query ($id: ID!, $asOf: DateTime) { account(id: $id, asOf: $asOf) { name industry } }'
    const told = await office.tell('dora', query, { id, asOf: created })
    expect(told.data.account).toEqual({ name: 'Secretive', industry: null })
    expect(told.extensions.hidden).toEqual([['account', 'industry']])
  })

  it('that was deleted since is shown to whom its last owner is in reach, until it was', async () => {
    const id = await office.make('anna', 'account', {
      ...{ name: 'Gone', domains: ['gone.de'], externalIds: [{ source: 'sap', id: 'gone' }] },
      customFields: [{ key: 'colours', options: ['red'] }],
    })
    const [, created] = await moments('anna', 'account', id)
    await tick()
    expect((await office.act('ada', 'accountDelete', { id })).userErrors).toEqual([])
    const at = async (who: string, asOf?: string) => (await office.ask(who, ACCOUNT, { id, asOf })).account
    expect(await at('anna', created)).toMatchObject({
      ...{ name: 'Gone', version: 1, createdAt: created, updatedAt: created, domains: ['gone.de'], industry: null },
      ...{ externalIds: [{ source: 'sap', id: 'gone' }], owner: { name: 'Anna Berg' }, allowed: [] },
      customFields: [{ key: 'colours', text: null, options: ['red'] }],
    })
    expect((await at('mei', created)).name).toBe('Gone')
    expect(await at('ming', created)).toBeNull()
    expect([await at('ada'), await at('ada', new Date().toISOString())]).toEqual([null, null])
    expect(await at('anna', new Date(Date.parse(created!) - 1).toISOString())).toBeNull()
  })

  it('takes as many statements for one change as for many', async () => {
    const id = await office.make('anna', 'account', { name: 'Busy' })
    const [, created] = await moments('anna', 'account', id)
    const query =
      'query ($id: ID!, $asOf: DateTime) { account(id: $id, asOf: $asOf) { name domains externalIds { id } } }'
    await tick()
    await office.act('anna', 'accountUpdate', { id, name: 'Busy 1' })
    const once = await office.statements('anna', query, { id, asOf: created })
    for (let time = 2; time < 8; time++) await office.act('anna', 'accountUpdate', { id, name: `Busy ${time}` })
    expect(await office.statements('anna', query, { id, asOf: created })).toBe(once)
    expect(once).toBe((await office.statements('anna', query, { id })) + 1)
  })

  it('is a state in which it really was, though the clock of one who waited stands behind', async () => {
    const mine = await open()
    const at = await workspace(mine)
    const write = (body: Parameters<typeof at.act>[0], now: string) => at.act(body, at.mei, `2026-03-02T08:00:0${now}Z`)
    let id = ''
    await write(async (work) => {
      id = (await createRecord(work, Account, { name: 'One', industry: 'a' })).id
    }, '0.000')
    await write((work) => updateRecord(work, Account, { id, name: 'Two' }), '5.000')
    await write((work) => updateRecord(work, Account, { id, name: 'Three', industry: 'b' }), '3.000')
    const reading = openReading({ database: mine, actor: at.mei, fresh: true, baseCurrency })
    const seen = async (second: string) => {
      const row = await readAsOf(reading, Account, id, `2026-03-02T08:00:0${second}Z`)
      return [row!['name'], row!['industry'], row!['version']]
    }
    expect(await seen('4.000')).toEqual(['One', 'a', 1])
    expect(await seen('5.000')).toEqual(['Three', 'b', 3])
  })
})
