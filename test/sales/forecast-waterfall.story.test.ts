import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { archiveRecord, createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { loseOpportunity, reopenOpportunity, winOpportunity } from '../../src/sales/opportunity.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk, type Told } from '../rights/asking.ts'
import { numbered } from '../rights/world.ts'
import { MEI, workspace } from './selling.ts'

const [EUROPE, NORDICS] = ['team_00000000000000000000000001', 'team_00000000000000000000000002']
const [ANNA, JONAS, MING] = [
  'usr_00000000000000000000000002',
  'usr_00000000000000000000000003',
  'usr_00000000000000000000000004',
]
const anna = actorOf('OWN', { userId: ANNA })
const jonas = actorOf('OWN', { userId: JONAS })
const lead = actorOf('TEAM', { userId: ANNA, teamIds: [EUROPE, NORDICS] })
const director = actorOf('ALL', { userId: MEI })

const QUERY = `query ($period: ForecastPeriodInput!, $from: DateTime!, $to: DateTime, $teamId: ID, $userId: ID, $pipelineIds: [ID!]) {
  forecastWaterfall(period: $period, from: $from, to: $to, teamId: $teamId, userId: $userId, pipelineIds: $pipelineIds) {
    period { label } from to currency start { count amount { amount } } end { count amount { amount } }
    steps { kind count amount { amount currency } }
    rows { key kind parentKey level team { name } user { name } start { amount { amount } } end { amount { amount } } steps { kind amount { amount } } }
    missingAtStart { withoutAmount withoutRate withoutCloseDate } missingAtEnd { withoutAmount withoutRate withoutCloseDate }
  }
}`
const DEALS = `query ($from: DateTime!, $to: DateTime, $kind: ForecastWaterfallKind, $after: Cursor) {
  forecastWaterfall(period: {unit: QUARTER, day: "2026-02-01"}, from: $from, to: $to) {
    deals(kind: $kind, first: 2, after: $after) {
      nodes {
        opportunity { name } steps { kind amount { amount } } amountBefore { amount } amountAfter { amount }
        closeDateBefore closeDateAfter ownerBefore { name } ownerAfter { name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`
const FORECAST = `query ($at: DateTime!) {
  forecast(period: {unit: QUARTER, day: "2026-02-01"}, at: $at) { rows { key categories { category single { amount } } } }
}`
const QUARTER = { unit: 'QUARTER', day: '2026-02-01' }
const FEBRUARY = { from: '2026-02-01T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' }

describeEngines('the waterfall of a quarter', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  let ask: Ask
  const ids: Record<string, string> = {}
  const on = (day: string) => `${day}T09:00:00.000Z`

  const make = async (
    name: string,
    day: string,
    owner: string | null,
    amount: string | null,
    closeDate: string | null,
  ) => {
    const money = amount === null ? {} : { amount: { amount, currency: 'USD' } }
    ids[name] = (await at.deal({ name, owner, closeDate, openedOn: day, ...money }, on(day))).id
  }
  const update = (name: string, day: string, input: object) =>
    at.act((work) => updateRecord(work, Opportunity, { id: ids[name]!, ...input }, saveOpportunities), at.mei, on(day))
  const worth = (amount: string) => ({ amount: { amount, currency: 'USD' } })
  const step = (act: typeof winOpportunity, name: string, day: string, more: object = {}) =>
    at.act((work) => act(work, { id: ids[name]!, ...more }), at.mei, on(day))
  const lose = (name: string, day: string) => step(loseOpportunity, name, day, { reason: 'Price' })

  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    ask = openDesk(database).ask
    await at.act(
      async (work) => {
        await createRecord(work, Team, { id: EUROPE, name: 'Europe' })
        await createRecord(work, Team, { id: NORDICS, name: 'Nordics', parent: EUROPE })
        await createRecord(work, User, { id: ANNA, name: 'Anna Berg', team: EUROPE })
        await createRecord(work, User, { id: JONAS, name: 'Jonas Keller', team: NORDICS })
        await createRecord(work, User, { id: MING, name: '王小明' })
      },
      { ...at.mei, userId: '' },
    )
    // The published example is Anna's.
    await make('alpha', '2026-01-05', ANNA, '100.00', '2026-02-20')
    await make('bravo', '2026-01-05', ANNA, '50.00', '2026-03-10')
    await make('charlie', '2026-01-05', ANNA, '80.00', '2026-03-11')
    await make('echo', '2026-01-06', ANNA, '35.00', '2026-05-01')
    await make('foxtrot', '2026-01-06', ANNA, '20.00', '2026-03-31')
    await make('golf', '2026-01-07', JONAS, '70.00', '2026-02-15')
    await make('hotel', '2026-01-07', MING, '15.00', '2026-01-31')
    await make('india', '2026-01-07', JONAS, '5.00', '2026-02-27')
    await make('juliett', '2026-01-08', JONAS, '6.00', '2026-02-26')
    await make('kilo', '2026-01-08', JONAS, '30.00', '2026-03-01')
    await lose('kilo', '2026-01-20')
    await make('mike', '2026-01-09', JONAS, null, '2026-03-02')
    await make('november', '2026-01-09', JONAS, '44.00', null)
    await make('oscar', '2026-01-09', null, '3.00', '2026-03-03')
    await at.act(
      (work) => archiveRecord(work, Opportunity, { id: ids['india']! }, saveOpportunities),
      at.mei,
      on('2026-02-03'),
    )
    await at.act((work) => deleteRecord(work, Opportunity, { id: ids['juliett']! }), at.mei, on('2026-02-04'))
    await update('golf', '2026-02-05', { owner: MING, ...worth('75.00') })
    await update('hotel', '2026-02-05', { owner: JONAS, closeDate: '2026-03-05' })
    await update('hotel', '2026-02-06', worth('25.00'))
    await step(reopenOpportunity, 'kilo', '2026-02-08')
    await make('delta', '2026-02-10', ANNA, '40.00', '2026-03-20')
    await update('alpha', '2026-02-10', worth('110.00'))
    await make('lima', '2026-02-11', JONAS, '12.00', '2026-04-30')
    await update('bravo', '2026-02-12', { closeDate: '2026-04-15' })
    await update('charlie', '2026-02-13', worth('60.00'))
    await step(winOpportunity, 'alpha', '2026-02-15')
    await update('echo', '2026-02-16', { closeDate: '2026-03-25' })
    await step(winOpportunity, 'lima', '2026-02-18')
    await lose('foxtrot', '2026-02-20')
    await make('papa', '2026-03-02', ANNA, '1000.00', '2026-03-30')
    await numbered(database)
  })

  const waterfall = async (who: Actor, more: object = {}) => {
    const told = await ask(who, QUERY, { period: QUARTER, ...FEBRUARY, ...more })
    expect(told.messages).toEqual([])
    return told.data.forecastWaterfall
  }
  const stepsIn = ({ steps }: any) =>
    Object.fromEntries(steps.map(({ kind, amount }: any) => [kind, Number(amount.amount)]))
  const pageOf = ({ data, messages }: Told) => {
    expect(messages).toEqual([])
    return data.forecastWaterfall.deals
  }
  const dealsOf = async (who: Actor, kind: string | null) => {
    const found: Record<string, any> = {}
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = pageOf(await ask(who, DEALS, { ...FEBRUARY, kind, after }))
      for (const node of nodes) found[node.opportunity?.name ?? 'out of sight'] = node
      if (!pageInfo.hasNextPage) return found
      after = pageInfo.endCursor
    }
  }

  it('is the published example, for Anna', async () => {
    const told = await waterfall(anna)
    expect(told.period.label).toBe('2026 Q1')
    expect([told.start, told.end]).toEqual([
      { count: 4, amount: { amount: '250.00' } },
      { count: 3, amount: { amount: '135.00' } },
    ])
    expect(told.steps.map(({ kind, count, amount }: any) => [kind, count, amount.amount])).toEqual([
      ['NEW', 1, '40.00'],
      ['PULLED_IN', 1, '35.00'],
      ['INCREASED', 1, '10.00'],
      ['DECREASED', 1, '-20.00'],
      ['PUSHED_OUT', 1, '-50.00'],
      ['WON', 1, '-110.00'],
      ['LOST', 1, '-20.00'],
    ])
  })

  it('tells what was handed over, reopened, put away and deleted, and what only passed through', async () => {
    const told = await waterfall(jonas)
    expect([told.start.amount.amount, told.end.amount.amount]).toEqual(['81.00', '55.00'])
    expect(stepsIn(told)).toEqual({
      ...{ NEW: 12, TRANSFERRED_IN: 25, REOPENED: 30 },
      ...{ WON: -12, TRANSFERRED_OUT: -70, REMOVED: -11 },
    })
    expect(told.missingAtStart).toEqual({ withoutAmount: 1, withoutRate: 0, withoutCloseDate: 1 })
    expect(told.missingAtEnd).toEqual({ withoutAmount: 1, withoutRate: 0, withoutCloseDate: 1 })
  })

  it('stands for every team and person, and transfers vanish where both are within', async () => {
    const { rows, ...whole } = await waterfall(director)
    const byName = Object.fromEntries(rows.map((row: any) => [row.team?.name ?? row.user?.name ?? row.kind, row]))
    const from = (row: any) => [row.level, row.start.amount.amount, row.end.amount.amount]
    expect(Object.fromEntries(Object.entries(byName).map(([name, row]) => [name, from(row)]))).toEqual({
      COMPANY: [0, '349.00', '268.00'],
      Europe: [1, '331.00', '190.00'],
      'Anna Berg': [2, '250.00', '135.00'],
      Nordics: [2, '81.00', '55.00'],
      'Jonas Keller': [3, '81.00', '55.00'],
      王小明: [1, '15.00', '75.00'],
      UNOWNED: [1, '3.00', '3.00'],
    })
    expect(stepsIn(whole)).toEqual(stepsIn(byName['COMPANY']))
    expect(stepsIn(byName['王小明'])).toEqual({ TRANSFERRED_IN: 75, TRANSFERRED_OUT: -15 })
    // Within the company golf grew by 5 and hotel by 10.
    expect(stepsIn(whole)).toEqual({
      ...{ NEW: 52, REOPENED: 30, PULLED_IN: 35, INCREASED: 25, DECREASED: -20 },
      ...{ PUSHED_OUT: -50, WON: -122, LOST: -20, REMOVED: -11 },
    })
    const team = await waterfall(lead, { teamId: EUROPE })
    expect(stepsIn(team)).toEqual(stepsIn(byName['Europe']))
    expect(team.rows.map(({ key }: any) => key)).toEqual([EUROPE, ANNA, NORDICS, JONAS])
  })

  it('starts and ends with the open deals that the forecast told then, row by row', async () => {
    const { rows } = await waterfall(director)
    for (const [side, moment] of [
      ['start', FEBRUARY.from],
      ['end', FEBRUARY.to],
    ] as const) {
      const { data, messages } = await ask(director, FORECAST, { at: moment })
      expect(messages).toEqual([])
      const open = data.forecast.rows.map(({ key, categories }: any) => {
        const singles = categories.filter(({ category }: any) => category !== 'CLOSED')
        return [key, singles.reduce((sum: number, { single }: any) => sum + Number(single.amount), 0)]
      })
      for (const [key, amount] of open) {
        const row = rows.find((one: any) => one.key === key)
        expect(Number(row[side].amount.amount)).toBeCloseTo(amount, 6)
      }
    }
  })

  it('leads to the present unless it is told until when', async () => {
    const told = await waterfall(anna, { from: FEBRUARY.to, to: null })
    expect([told.start.amount.amount, told.end.amount.amount]).toEqual(['135.00', '1135.00'])
    expect(stepsIn(told)).toEqual({ NEW: 1000 })
    const later = await waterfall(anna, { from: FEBRUARY.to, to: '2999-01-01T00:00:00.000Z' })
    expect(stepsIn(later)).toEqual({ NEW: 1000 })
  })

  it('shows the deals behind a step', async () => {
    const all = await dealsOf(director, null)
    expect(Object.keys(all).toSorted()).toEqual([
      'alpha',
      'bravo',
      'charlie',
      'delta',
      'echo',
      'foxtrot',
      'golf',
      'hotel',
      'india',
      'kilo',
      'lima',
      'out of sight',
    ])
    expect(all['alpha'].steps).toEqual([
      { kind: 'INCREASED', amount: { amount: '10.00' } },
      { kind: 'WON', amount: { amount: '-110.00' } },
    ])
    const pushed = await dealsOf(anna, 'PUSHED_OUT')
    expect(pushed).toEqual({
      bravo: {
        ...{ opportunity: { name: 'bravo' }, steps: [{ kind: 'PUSHED_OUT', amount: { amount: '-50.00' } }] },
        ...{ amountBefore: { amount: '50.00' }, amountAfter: { amount: '50.00' } },
        ...{ closeDateBefore: '2026-03-10', closeDateAfter: '2026-04-15' },
        ...{ ownerBefore: { name: 'Anna Berg' }, ownerAfter: { name: 'Anna Berg' } },
      },
    })
  })

  it('tells nobody what a deal was, or is, while it is a colleague’s', async () => {
    const golf = (await dealsOf(jonas, 'TRANSFERRED_OUT'))['out of sight']
    expect(golf).toMatchObject({ opportunity: null, amountBefore: { amount: '70.00' }, closeDateBefore: '2026-02-15' })
    expect([golf.amountAfter, golf.closeDateAfter, golf.ownerAfter.name]).toEqual([null, null, '王小明'])
    const { hotel } = await dealsOf(jonas, 'TRANSFERRED_IN')
    expect(hotel).toMatchObject({ amountAfter: { amount: '25.00' }, closeDateAfter: '2026-03-05' })
    expect([hotel.amountBefore, hotel.closeDateBefore, hotel.ownerBefore.name]).toEqual([null, null, '王小明'])
    // Whoever reaches both sees both, though the deal came from outside of what they ask for.
    const seen = await ask(director, DEALS.replace('to: $to)', `to: $to, userId: "${JONAS}")`), {
      ...{ ...FEBRUARY, kind: 'TRANSFERRED_IN' },
    })
    expect(pageOf(seen).nodes).toMatchObject([{ amountBefore: { amount: '15.00' }, closeDateBefore: '2026-01-31' }])
  })

  it('is the whole of what is asked, or nothing', async () => {
    const codes = async (who: Actor, more: object = {}) =>
      (await ask(who, QUERY, { period: QUARTER, ...FEBRUARY, ...more })).codes
    expect(await codes(jonas, { userId: ANNA })).toEqual(['FORBIDDEN'])
    expect(await codes(jonas, { teamId: NORDICS })).toEqual(['FORBIDDEN'])
    expect(await codes(lead, { userId: MING })).toEqual(['FORBIDDEN'])
    expect(await codes(lead, { userId: JONAS })).toEqual([])
    expect(await codes(actorOf('PARTNER', { userId: JONAS }))).toEqual(['FORBIDDEN'])
    for (const field of ['amountBase', 'closeDate', 'owner', 'status']) {
      const blind = actorOf('ALL', { userId: MEI, fields: new Map([[`opportunity.${field}`, 'HIDDEN']]) })
      expect(await codes(blind)).toEqual(['FORBIDDEN'])
    }
    expect(stepsIn(await waterfall(lead))).toEqual(stepsIn(await waterfall(director, { teamId: EUROPE })))
    expect(stepsIn(await waterfall(director, { userId: JONAS }))).toEqual(stepsIn(await waterfall(jonas)))
  })

  it('refuses moments in the wrong order, and pages that are none', async () => {
    const wrong = await ask(anna, QUERY, { period: QUARTER, from: FEBRUARY.to, to: FEBRUARY.from })
    expect(wrong.messages).toEqual([`from must not be after to: ${FEBRUARY.to} is after ${FEBRUARY.from}.`])
    const page = await ask(anna, DEALS.replace('first: 2', 'first: 0'), FEBRUARY)
    expect(page.codes).toEqual(['BAD_REQUEST'])
  })

  it('counts only deals of the pipelines that are asked for', async () => {
    const pipeline = at.stages[0]!.pipelineId
    expect(stepsIn(await waterfall(anna, { pipelineIds: [pipeline] }))).toEqual(stepsIn(await waterfall(anna)))
    const none = await waterfall(anna, { pipelineIds: ['pipe_00000000000000000000000009'] })
    expect([none.start.count, none.end.count, none.steps]).toEqual([0, 0, []])
  })
})
