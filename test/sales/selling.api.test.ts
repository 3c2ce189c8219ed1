import '../../src/catalog/currency-rate.fields.graphql.ts'
import '../../src/sales/pipeline.create.graphql.ts'
import '../../src/sales/opportunity.steps.graphql.ts'
import '../../src/sales/stage-history.graphql.ts'
import { beforeAll, expect, it } from 'vitest'
import { createServer } from '../../src/api/server.ts'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { schema } from '../../src/schema.ts'
import { describeEngines } from '../engines.ts'
import { LOCAL } from '../local-settings.ts'
import { workspace } from './selling.ts'

describeEngines('the API of selling', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  let ask: (query: string, variables?: object, who?: string) => Promise<any>
  const errors: unknown[] = []
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    const clerk = { ...at.mei, backdate: false, fields: new Map([['opportunity.amount', 'HIDDEN' as const]]) }
    const { yoga } = createServer({
      ...{ schema, database, baseCurrency },
      signIn: async (bearer) => (bearer === 'clerk' ? clerk : at.mei),
      settings: LOCAL,
      log: { info() {}, warn() {}, error: (...what: unknown[]) => void errors.push(what) },
    })
    ask = async (query, variables, who = 'mei') => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${who}` }
      const body = JSON.stringify({ query, variables })
      const response = await yoga.fetch('http://house/graphql', { method: 'POST', headers, body })
      const { data, errors: wrong } = (await response.json()) as { data: any; errors?: unknown }
      expect(wrong, JSON.stringify([wrong, errors])).toBeUndefined()
      return data
    }
  })

  it('moves a deal, and shows how it went', async () => {
    const made =
      await ask(`mutation { opportunityCreate(input: {name: "Press", amount: {amount: "1200.00", currency: "USD"}}) {
      opportunity { id status stage { name } amountBase { amount currency } allowed } userErrors { code } } }`)
    expect(made.opportunityCreate).toMatchObject({
      opportunity: { status: 'OPEN', stage: { name: 'Contact' }, amountBase: { amount: '1200.00', currency: 'USD' } },
    })
    expect(made.opportunityCreate.opportunity.allowed).toEqual(
      expect.arrayContaining(['MOVE', 'WIN', 'LOSE', 'UPDATE']),
    )
    expect(made.opportunityCreate.opportunity.allowed).not.toContain('REOPEN')
    const id = made.opportunityCreate.opportunity.id
    const moved = await ask(
      `mutation ($id: ID!, $stage: ID!) {
        opportunityMoveToStage(input: {id: $id, stage: $stage}) { opportunity { stage { name } } cursor userErrors { code } }
        lost: opportunityLose(input: {id: $id}) { opportunity { id } userErrors { code field } }
        opportunityWin(input: {id: $id, reason: "price"}) { opportunity { status closedOn probability } userErrors { code } }
      }`,
      { id, stage: at.stageId('Negotiation') },
    )
    expect(moved.opportunityMoveToStage).toMatchObject({
      opportunity: { stage: { name: 'Negotiation' } },
      userErrors: [],
    })
    expect(moved.lost.userErrors).toEqual([{ code: 'REQUIRED', field: ['reason'] }])
    expect(moved.opportunityWin.opportunity).toMatchObject({ status: 'WON', probability: 100 })
    const history = `query ($id: ID!) { opportunity(id: $id) { stageHistory {
      from { name } to { name } by { name } amountBefore { amount } amountAfter { amount } } } }`
    expect((await ask(history, { id })).opportunity.stageHistory).toEqual([
      {
        from: null,
        to: { name: 'Contact' },
        by: { name: 'Mei 美玲' },
        amountBefore: null,
        amountAfter: { amount: '1200.00' },
      },
      {
        from: { name: 'Contact' },
        to: { name: 'Negotiation' },
        by: { name: 'Mei 美玲' },
        amountBefore: { amount: '1200.00' },
        amountAfter: { amount: '1200.00' },
      },
      {
        from: { name: 'Negotiation' },
        to: { name: 'Won' },
        by: { name: 'Mei 美玲' },
        amountBefore: { amount: '1200.00' },
        amountAfter: { amount: '1200.00' },
      },
    ])
    const hidden = (await ask(history, { id }, 'clerk')).opportunity.stageHistory
    expect(hidden.map((entry: any) => entry.amountAfter)).toEqual([null, null, null])
  })

  it('loads a past by rows, twice', async () => {
    const rows = [
      {
        name: 'Old',
        externalIds: [{ source: 'crm', id: 'a' }],
        openedOn: '2016-10-20',
        closedOn: '2017-03-01',
        stageHistory: [
          { stage: at.stageId('Contact'), occurredAt: '2016-10-20T00:00:00Z' },
          { stage: at.stageId('Won'), occurredAt: '2017-03-01T00:00:00Z' },
        ],
      },
      { name: 'Unknown', externalIds: [{ source: 'crm', id: 'b' }], openedOn: null },
    ]
    const load = `mutation ($rows: [OpportunityRowInput!]!) { opportunitiesBulkUpsert(rows: $rows, match: {externalIdSource: "crm"}) {
      results { outcome } userErrors { code field message } } }`
    const outcomes = async (who?: string) => (await ask(load, { rows }, who)).opportunitiesBulkUpsert
    expect((await outcomes('clerk')).userErrors.map(({ code, field }: any) => `${code} ${field.join('.')}`)).toEqual([
      'BACKDATE_NEEDED rows.0.stageHistory',
      'BACKDATE_NEEDED rows.1.openedOn',
    ])
    expect((await outcomes()).results).toEqual([{ outcome: 'CREATED' }, { outcome: 'CREATED' }])
    expect((await outcomes()).results).toEqual([{ outcome: 'UNCHANGED' }, { outcome: 'UNCHANGED' }])
  })

  it('makes a pipeline with its stages, and shows them in order', async () => {
    const { pipelineCreate } = await ask(`mutation { pipelineCreate(input: {name: "Export", stages: [
      {name: "Inquiry", probability: 10}, {name: "Won", status: WON}, {name: "Lost", status: LOST}]}) {
      pipeline { id isDefault stages { name position probability status } } userErrors { code field } } }`)
    expect(pipelineCreate.userErrors).toEqual([])
    expect(pipelineCreate.pipeline.stages.map((stage: any) => [stage.name, stage.probability, stage.status])).toEqual([
      ['Inquiry', 10, 'OPEN'],
      ['Won', 100, 'WON'],
      ['Lost', 0, 'LOST'],
    ])
  })

  it('sets rates, and answers them', async () => {
    await ask(`mutation { currencyCreate(input: {code: "EUR", name: "Euro"}) { userErrors { code } } }`)
    const { currencyRatesSet } = await ask(`mutation { currencyRatesSet(input: {rates: [
      {currency: "EUR", day: "2026-01-01", rate: "1.10"}, {currency: "EUR", day: "2026-02-01", rate: "1.20"}]}) {
      currencies { code rates { day rate } rateOn(day: "2026-01-15") } cursor userErrors { code } } }`)
    expect(currencyRatesSet.currencies).toEqual([
      {
        code: 'EUR',
        rates: [
          { day: '2026-02-01', rate: '1.2' },
          { day: '2026-01-01', rate: '1.1' },
        ],
        rateOn: '1.1',
      },
    ])
  })

  it('moves many by a filter, at first only for show', async () => {
    const move = `mutation ($stage: ID!, $dryRun: Boolean) { opportunitiesBulkMove(
      filter: {stage: {name: {eq: "Contact"}}}, set: {stage: $stage}, expectedCount: 1, dryRun: $dryRun) {
      results { outcome } userErrors { code field } } }`
    const stage = at.stageId('Qualify')
    const done = async (dryRun: boolean) => (await ask(move, { stage, dryRun })).opportunitiesBulkMove
    expect(await done(true)).toEqual({ results: [{ outcome: 'UPDATED' }], userErrors: [] })
    expect(await done(false)).toEqual({ results: [{ outcome: 'UPDATED' }], userErrors: [] })
    expect((await done(false)).userErrors).toEqual([{ code: 'COUNT_MISMATCH', field: ['expectedCount'] }])
  })

  it('answers the whole of an account at once, with a bounded number of statements', async () => {
    const { accountCreate } = await ask(
      `mutation { accountCreate(input: {name: "Acme", domains: ["acme.example"]}) { account { id } } }`,
    )
    const account = accountCreate.account.id
    const boss = await ask(
      `mutation ($account: ID!) { contactCreate(input: {familyName: "王", givenName: "小明", accounts: [{account: $account, role: "Buyer"}]}) { contact { id name } } }`,
      { account },
    )
    expect(boss.contactCreate.contact.name).toBe('王小明')
    await ask(
      `mutation ($account: ID!, $boss: ID!) {
      contactCreate(input: {name: "Ann", reportsTo: $boss, accounts: [{account: $account}]}) { userErrors { code } }
      opportunityCreate(input: {name: "Lathe", account: $account}) { userErrors { code } }
      activityCreate(input: {kind: TASK, subject: "Call", about: [$account]}) { userErrors { code } } }`,
      { account, boss: boss.contactCreate.contact.id },
    )
    const whole = `query ($id: ID!) { account(id: $id) { name domains children { nodes { name } }
      contacts { nodes { name accounts { role isPrimary account { name } } orgChart { level contact { name } } } }
      opportunities { nodes { name stage { name } stageHistory { to { name } } } }
      activities { nodes { kind subject about { id } allowed } } } }`
    const before = database.statements()
    const { account: seen } = await ask(whole, { id: account })
    expect(database.statements() - before).toBeLessThanOrEqual(16)
    expect(seen.contacts.nodes.map((one: any) => one.orgChart.length)).toEqual([2, 2])
    expect(seen.activities.nodes).toMatchObject([{ kind: 'TASK', subject: 'Call', about: [{ id: account }] }])
    expect(seen.opportunities.nodes[0].stageHistory).toEqual([{ to: { name: 'Contact' } }])
  })
})
