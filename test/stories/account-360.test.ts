import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice } from './office.ts'

const WHOLE = `query Whole($id: ID!) {
  account(id: $id) {
    id version name legalName industry domains tier isPartner lifecycleStage allowed
    annualRevenue { amount currency } addresses { label city country } phones
    externalIds { source id } customFields { key text number date boolean options }
    owner { name team { name parent { name } } }
    parent { name parent { name } }
    children { totalCount nodes { name children { nodes { name } } } }
    contacts(orderBy: [{name: ASC}]) {
      totalCount
      nodes {
        name title emails channels { kind address } allowed
        accounts { role isPrimary account { name } }
        reportsTo { name } reports { nodes { name } }
        orgChart { level contact { name } }
      }
    }
    opportunities(filter: {status: {eq: OPEN}}, orderBy: [{closeDate: ASC}]) {
      totalCount
      nodes {
        name amount { amount currency } amountBase { amount } closeDate allowed
        stage { name probability } owner { name }
        stageHistory { from { name } to { name } by { name } amountAfter { amount } }
        activities(first: 3) { nodes { subject } }
      }
    }
    activities(first: 5, orderBy: [{occurredAt: DESC}]) {
      nodes { kind subject occurredAt owner { name } participants { contact { name } name } about { id ... on Account { name } ... on Opportunity { name } } allowed }
    }
  }
  won: opportunitiesAggregate(filter: {account: {id: {eq: $id}}, status: {eq: WON}}) {
    rows { count sum { amount { amount currency } amountBase { amount currency } } avg { cycleDays } }
  }
  open: opportunitiesAggregate(filter: {account: {id: {eq: $id}}, status: {eq: OPEN}}, groupBy: [{stage: true}]) {
    rows { keys { field id value } count sum { amountBase { amount } } }
  }
}`

const GIVEN = [...'玲华芳英兰珍琴燕红霞静娟敏'].map((one) => `美${one}`)

describeEngines('An account, whole', (open) => {
  let office: Office
  let hansa: string
  beforeAll(async () => {
    const database = await open()
    office = await openOffice(database)
    const field = { noun: 'ACCOUNT', key: 'founded', label: 'Founded', kind: 'NUMBER' }
    await office.make('ada', 'customField', field)
    const group = await office.make('anna', 'account', { name: 'Hansa Holding' })
    hansa = await office.make('anna', 'account', {
      ...{ name: 'Hansa Mühlen', legalName: 'Hansa Mühlen GmbH', industry: 'Food', parent: group, tier: 'VIP' },
      domains: ['https://www.Hansa-Muehlen.example/'],
      addresses: [{ label: 'Head office', city: 'Lübeck', country: 'Germany' }],
      annualRevenue: { amount: '12000000.00', currency: 'EUR' },
      externalIds: [{ source: 'sap', id: '4711' }],
      customFields: [{ key: 'founded', number: 1871 }],
    })
    await office.make('ada', 'currency', { code: 'EUR', name: 'Euro' })
    await fill(1)
  })
  afterAll(() => office.close())

  /** More of everything around the account, by Anna. */
  async function fill(times: number): Promise<void> {
    for (let round = 0; round < times; round += 1) {
      const accounts = [{ account: hansa, role: 'decision maker' }]
      const channels = [{ kind: 'WHATSAPP', address: '+49170' }]
      const boss = await office.make('anna', 'contact', {
        familyName: '林',
        givenName: GIVEN[round],
        accounts,
        channels,
      })
      const clerk = await office.make('anna', 'contact', { name: `Karl ${round}`, accounts, reportsTo: boss })
      const mill = await office.make('anna', 'account', { name: `Mill ${round}`, parent: hansa })
      await office.make('anna', 'account', { name: `Silo ${round}`, parent: mill })
      const amount = { amount: '100.00', currency: 'USD' }
      const deal = await office.make('anna', 'opportunity', { name: `Sifter ${round}`, account: hansa, amount })
      const move = { id: deal, stage: office.stage('Negotiation') }
      await office.act('anna', 'opportunityMoveToStage', move)
      const other = await office.make('anna', 'opportunity', { name: `Scale ${round}`, account: hansa, amount })
      await office.act('anna', 'opportunityWin', { id: other, reason: 'price' })
      const about = [hansa, deal]
      const participants = [{ contact: clerk }, { name: 'A stranger' }]
      await office.make('anna', 'activity', { kind: 'CALL', subject: `Called ${round}`, about, participants })
      await office.make('anna', 'activity', { kind: 'TASK', subject: `To do ${round}`, about })
    }
  }

  it('answers everything at once', async () => {
    const { account, won, open: stages } = await office.ask('anna', WHOLE, { id: hansa })
    expect(account).toMatchObject({
      ...{ name: 'Hansa Mühlen', legalName: 'Hansa Mühlen GmbH', domains: ['hansa-muehlen.example'], isPartner: false },
      annualRevenue: { amount: '12000000.00', currency: 'EUR' },
      addresses: [{ label: 'Head office', city: 'Lübeck', country: 'Germany' }],
      externalIds: [{ source: 'sap', id: '4711' }],
      customFields: [{ key: 'founded', number: 1871, text: null }],
      owner: { name: 'Anna Berg', team: { name: 'Europe', parent: null } },
      parent: { name: 'Hansa Holding', parent: null },
      children: { totalCount: 1, nodes: [{ name: 'Mill 0', children: { nodes: [{ name: 'Silo 0' }] } }] },
    })
    expect(account.allowed.sort()).toEqual(['ARCHIVE', 'UPDATE'])
    expect(account.contacts.nodes).toMatchObject([
      {
        name: 'Karl 0',
        accounts: [{ role: 'decision maker', isPrimary: true, account: { name: 'Hansa Mühlen' } }],
        reportsTo: { name: '林美玲' },
        orgChart: [
          { level: -1, contact: { name: '林美玲' } },
          { level: 0, contact: { name: 'Karl 0' } },
        ],
      },
      { name: '林美玲', channels: [{ kind: 'WHATSAPP', address: '+49170' }], reports: { nodes: [{ name: 'Karl 0' }] } },
    ])
    expect(account.opportunities).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          ...{ name: 'Sifter 0', amountBase: { amount: '100.00' }, stage: { name: 'Negotiation', probability: 80 } },
          stageHistory: [
            { from: null, to: { name: 'Contact' }, by: { name: 'Anna Berg' }, amountAfter: { amount: '100.00' } },
            { from: { name: 'Contact' }, to: { name: 'Negotiation' } },
          ],
        },
      ],
    })
    expect(account.activities.nodes.map((one: { subject: string }) => one.subject).sort()).toEqual([
      'Called 0',
      'To do 0',
    ])
    const called = account.activities.nodes.find((one: { kind: string }) => one.kind === 'CALL')
    expect(called).toMatchObject({
      participants: [{ contact: { name: 'Karl 0' } }, { contact: null, name: 'A stranger' }],
      about: [{ name: 'Hansa Mühlen' }, { name: 'Sifter 0' }],
    })
    expect(won.rows).toMatchObject([{ count: 1, sum: { amountBase: { amount: '100.00', currency: 'USD' } } }])
    expect(stages.rows).toMatchObject([{ keys: [{ field: 'stage', value: 'Negotiation' }], count: 1 }])
  })

  it('with as many statements for many rows as for few', async () => {
    const few = await office.statements('anna', WHOLE, { id: hansa })
    await fill(12)
    expect(await office.statements('anna', WHOLE, { id: hansa })).toBe(few)
    expect(few).toBeLessThanOrEqual(33)
    expect(office.errors).toEqual([])
  })
})
