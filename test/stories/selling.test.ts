import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice, refusalsIn } from './office.ts'

const DEAL =
  'opportunity { status stage { name } probability forecastCategory closedOn cycleDays reason version allowed }'
const MOVE = `mutation ($filter: OpportunityFilter!, $set: OpportunitiesBulkMoveInput!, $count: Int, $dryRun: Boolean) {
  opportunitiesBulkMove(filter: $filter, set: $set, expectedCount: $count, dryRun: $dryRun) {
    results { index outcome id } cursor userErrors { code message field } } }`

describeEngines('Selling', (open) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
    const { stages } = await office.ask('ada', '{ stages(filter: {name: {eq: "Negotiation"}}) { nodes { id } } }')
    await office.act('ada', 'stageUpdate', { id: stages.nodes[0].id, required: ['account', 'amount', 'closeDate'] })
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
  })

  const events = async (subjectId: string) => {
    const rows = await database.read.selectFrom('Event').selectAll().where('subjectId', '=', subjectId).execute()
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  it('a task offers to be done, and once it is done to be opened again', async () => {
    const id = await office.make('anna', 'activity', { kind: 'TASK', subject: 'Send the offer' })
    const steps = (allowed: string[]) => allowed.filter((verb) => verb === 'COMPLETE' || verb === 'REOPEN')
    const { activity } = await office.ask('anna', `{ activity(id: "${id}") { allowed } }`)
    const done = await office.act('anna', 'activityComplete', { id }, 'activity { allowed }')
    const again = await office.act('anna', 'activityReopen', { id }, 'activity { allowed }')
    expect([activity, done.activity, again.activity].map(({ allowed }) => steps(allowed))).toEqual([
      ['COMPLETE'],
      ['REOPEN'],
      ['COMPLETE'],
    ])
  })

  it('a stage lets a deal in once its fields are filled, in the same act too', async () => {
    const id = await office.make('anna', 'opportunity', { name: 'Press' })
    const stage = office.stage('Negotiation')
    const refused = await office.act('anna', 'opportunityMoveToStage', { id, stage }, DEAL)
    expect(refusalsIn(refused)).toEqual(['REQUIRED account', 'REQUIRED amount', 'REQUIRED closeDate'])
    expect((await events(id)).map(({ type }) => type)).toEqual(['opportunity.created'])
    const account = await office.make('anna', 'account', { name: 'Pressen AG' })
    const filled = { amount: { amount: '500.00', currency: 'USD' }, closeDate: '2026-12-24' }
    const half = await office.act('anna', 'opportunityUpdate', { id, stage, ...filled }, DEAL)
    expect(refusalsIn(half)).toEqual(['REQUIRED account'])
    const moved = await office.act('anna', 'opportunityUpdate', { id, stage, account, ...filled }, DEAL)
    expect(moved).toMatchObject({
      opportunity: { stage: { name: 'Negotiation' }, probability: 80, forecastCategory: 'COMMIT' },
      userErrors: [],
    })
    expect((await events(id)).map(({ type }) => type)).toEqual(['opportunity.created', 'opportunity.moved'])
    const cleared = await office.act('anna', 'opportunityUpdate', { id, nextStep: 'Visit' }, DEAL)
    expect(cleared.userErrors).toEqual([])
  })

  it('is won, reopened and lost by name, with what follows', async () => {
    const id = await office.make('anna', 'opportunity', { name: 'Lathe' })
    const won = await office.act('anna', 'opportunityWin', { id, reason: 'price' }, DEAL)
    expect(won.opportunity).toMatchObject({ status: 'WON', probability: 100, cycleDays: 0, reason: 'price' })
    expect(won.opportunity.allowed).toEqual(expect.arrayContaining(['REOPEN', 'UPDATE']))
    expect(won.opportunity.allowed).not.toContain('WIN')
    const again = await office.act('anna', 'opportunityLose', { id, reason: 'x' }, DEAL, { 'accept-language': 'zh' })
    expect([refusalsIn(again), again.userErrors[0].message]).toEqual([
      ['DEAL_CLOSED id'],
      '该商机已赢单：请先重新打开。',
    ])
    const reopened = await office.act('anna', 'opportunityReopen', { id }, DEAL)
    expect(reopened.opportunity).toMatchObject({ status: 'OPEN', closedOn: null, cycleDays: null, reason: null })
    expect(refusalsIn(await office.act('anna', 'opportunityLose', { id }, DEAL))).toEqual(['REQUIRED reason'])
    const { version } = reopened.opportunity
    const stale = await office.act(
      'anna',
      'opportunityLose',
      { id, reason: 'price', expectedVersion: version - 1 },
      DEAL,
    )
    expect(refusalsIn(stale)).toEqual(['CONFLICT expectedVersion'])
    expect(stale.opportunity).toMatchObject({ status: 'OPEN', version })
    const lost = await office.act('anna', 'opportunityLose', { id, reason: 'price', expectedVersion: version }, DEAL)
    expect(lost.opportunity).toMatchObject({ status: 'LOST', probability: 0, forecastCategory: 'OMITTED' })
    const types = (await events(id)).map(({ type }) => type.split('.')[1])
    expect(types).toEqual(['created', 'won', 'reopened', 'lost'])
  })

  it('moves many at once: first for show, then those that were expected, each with its event of one act', async () => {
    const made: string[] = []
    for (const name of ['Bulk 1', 'Bulk 2', 'Bulk 3']) made.push(await office.make('anna', 'opportunity', { name }))
    const jonas = await office.make('jonas', 'opportunity', { name: 'Bulk 4' })
    const filter = { name: { startsWith: 'Bulk' }, status: { eq: 'OPEN' } }
    const move = async (who: string, variables: object) =>
      (await office.ask(who, MOVE, { filter, set: { stage: office.stage('Qualify') }, ...variables }))
        .opportunitiesBulkMove
    const stages = async () => {
      const query =
        'query ($filter: OpportunityFilter) { opportunities(filter: $filter) { nodes { id stage { name } } } }'
      const { opportunities } = await office.ask('ada', query, { filter: { name: filter.name } })
      return opportunities.nodes.map((one: any) => one.stage.name)
    }

    const wrong = await move('anna', { count: 4 })
    expect([wrong.results, refusalsIn(wrong)]).toEqual([[], ['COUNT_MISMATCH expectedCount']])
    expect(wrong.userErrors[0].message).toContain('3')
    const shown = await move('anna', { count: 3, dryRun: true })
    expect(shown.results.map(({ outcome }: any) => outcome)).toEqual(['UPDATED', 'UPDATED', 'UPDATED'])
    expect([shown.cursor, await stages()]).toEqual([null, ['Contact', 'Contact', 'Contact', 'Contact']])

    const done = await move('anna', { count: 3 })
    expect(done.results.map(({ id }: any) => id).sort()).toEqual([...made].sort())
    expect(await stages()).toEqual(['Qualify', 'Qualify', 'Qualify', 'Contact'])
    const told = (await Promise.all(made.map(events))).map((of) => of.at(-1)!)
    expect(told.map(({ type }) => type)).toEqual(['opportunity.moved', 'opportunity.moved', 'opportunity.moved'])
    expect(new Set(told.map(({ actId }) => actId)).size).toBe(1)

    const needs = await move('anna', { set: { stage: office.stage('Negotiation') } })
    expect(refusalsIn(needs).map((one) => one.split(' ')[0])).toEqual(['REQUIRED', 'REQUIRED', 'REQUIRED'])
    expect(await stages()).toEqual(['Qualify', 'Qualify', 'Qualify', 'Contact'])
    const lost = { stage: office.stage('Lost') }
    expect(refusalsIn(await move('mei', { set: lost }))).toEqual(['REQUIRED set.reason'])
    const ended = await move('mei', { set: { ...lost, reason: 'budget' }, count: 4 })
    expect(ended.results.map(({ id }: any) => id).sort()).toEqual([...made, jonas].sort())
    expect(await stages()).toEqual(['Lost', 'Lost', 'Lost', 'Lost'])
    expect((await move('mei', { set: { ...lost, reason: 'budget' } })).results).toEqual([])
  })

  it('may be told from the past by those who may backdate, and by nobody else', async () => {
    const stageHistory = [
      { stage: office.stage('Contact'), occurredAt: '2025-02-03T10:00:00+02:00' },
      { stage: office.stage('Won'), occurredAt: '2025-03-03T08:00:00Z' },
    ]
    const input = { name: 'Old', openedOn: '2025-02-03', closedOn: '2025-03-03', stageHistory }
    const refused = await office.act('anna', 'opportunityCreate', input, DEAL)
    expect(new Set(refused.userErrors.map(({ code }: any) => code))).toEqual(new Set(['BACKDATE_NEEDED']))
    const shown = `${DEAL.slice(0, -1)} openedOn stageHistory { occurredAt recordedAt to { name } } }`
    const { opportunity } = await office.act('ada', 'opportunityCreate', input, shown)
    expect(opportunity).toMatchObject({ status: 'WON', openedOn: '2025-02-03', closedOn: '2025-03-03', cycleDays: 28 })
    expect(opportunity.stageHistory.map(({ occurredAt }: any) => occurredAt)).toEqual([
      '2025-02-03T08:00:00.000Z',
      '2025-03-03T08:00:00.000Z',
    ])
    for (const { recordedAt } of opportunity.stageHistory) expect(recordedAt > '2026').toBe(true)
  })
})
