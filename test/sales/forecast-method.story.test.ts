import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { overrideForecast } from '../../src/sales/forecast-override.actions.ts'
import { periodOf } from '../../src/sales/forecast-period.rules.ts'
import { loseOpportunity, winOpportunity } from '../../src/sales/opportunity.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { savePipelines } from '../../src/sales/pipeline.actions.ts'
import { Pipeline } from '../../src/sales/pipeline.record.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk } from '../rights/asking.ts'
import { MEI, workspace } from './selling.ts'

const [EUROPE, NORDICS] = ['team_00000000000000000000000001', 'team_00000000000000000000000002']
const [ANNA, JONAS, MING] = [
  'usr_00000000000000000000000002',
  'usr_00000000000000000000000003',
  'usr_00000000000000000000000004',
]
const director = actorOf('ALL', { userId: MEI })
const lead = actorOf('TEAM', { userId: ANNA, teamIds: [EUROPE, NORDICS] })
const anna = actorOf('OWN', { userId: ANNA })

const FIGURES = 'method amount { amount } deviation { amount } lacks leftOut note'
const METHODS = `query ($period: ForecastPeriodInput!, $at: DateTime, $teamId: ID, $userId: ID, $pipelineIds: [ID!]) {
  forecastMethods(period: $period, at: $at, teamId: $teamId, userId: $userId, pipelineIds: $pipelineIds) {
    period { label } at currency weeks methods { ${FIGURES} }
    stageChances { pipeline { name } stage { name } transitions conversionToWon wonInPeriod expectedWeeks }
    learntFrom { pipeline { name } deals transitions closed from }
  }
}`
const BACKTEST = `query ($unit: ForecastPeriodUnit!, $from: Date!, $to: Date!, $horizons: [Int!], $teamId: ID, $userId: ID, $pipelineIds: [ID!]) {
  forecastBacktest(unit: $unit, from: $from, to: $to, horizons: $horizons, teamId: $teamId, userId: $userId, pipelineIds: $pipelineIds) {
    currency rows { method horizon n leftOut withoutActual mape wape bias }
    points { period { label } horizon day actual { amount } methods { ${FIGURES} } }
  }
}`
const ACCURACY = `query ($to: Date, $horizon: Int, $method: ForecastMethod, $teamId: ID) {
  forecastAccuracy(unit: QUARTER, from: "2025-01-01", to: $to, horizon: $horizon, method: $method, teamId: $teamId) {
    periods { label } horizon method currency
    rows { key kind parentKey level team { name } user { name } n leftOut withoutActual forecast { amount } actual { amount } mape wape bias }
  }
}`.replace('$to: Date,', '$to: Date!,')
const QUARTERS = { unit: 'QUARTER', from: '2025-01-01', to: '2025-06-30' }
const FIRST = { unit: 'QUARTER', day: '2025-02-01' }

describeEngines('how forecasts would have done', (open) => {
  let at: Awaited<ReturnType<typeof workspace>>
  let ask: Ask
  let statements: () => number
  let projects: string
  const ids: Record<string, string> = {}
  const on = (day: string) => `${day}T09:00:00.000Z`
  const dollars = (amount: string) => ({ amount: { amount, currency: 'USD' } })

  const make = async (name: string, day: string, owner: string | null, amount: string, stage: string, due: string) => {
    const input = { name, owner, openedOn: day, closeDate: due, stage: at.stageId(stage), ...dollars(amount) }
    ids[name] = (await at.deal(input, on(day))).id
  }
  const win = (name: string, day: string) => at.act((work) => winOpportunity(work, { id: ids[name]! }), at.mei, on(day))
  const lose = (name: string, day: string) =>
    at.act((work) => loseOpportunity(work, { id: ids[name]!, reason: 'Price' }), at.mei, on(day))
  const say = (who: Actor, day: string, subject: object, amount: string) => {
    const period = periodOf('QUARTER', '2025-02-01', 1, false)
    const order = {
      ...({ period, userId: null, teamId: null, reach: 'ALL', category: 'COMMIT' } as const),
      ...dollars(amount),
    }
    return at.act((work) => overrideForecast(work, { ...order, reason: 'I know better', ...subject }), who, on(day))
  }

  beforeAll(async () => {
    const database = await open()
    at = await workspace(database)
    statements = () => database.statements()
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
    await make('alpha', '2025-01-10', ANNA, '100.00', 'Negotiation', '2025-03-20')
    await make('bravo', '2025-01-10', ANNA, '50.00', 'Shared vision', '2025-03-30')
    await make('kilo', '2025-02-01', JONAS, '40.00', 'Negotiation', '2025-03-10')
    await make('nobody', '2025-01-15', null, '10.00', 'Negotiation', '2025-03-20')
    await at.act(
      (work) => updateRecord(work, Opportunity, { id: ids['kilo']!, closeDate: '2025-06-10' }, saveOpportunities),
      at.mei,
      on('2025-03-08'),
    )
    await lose('bravo', '2025-03-15')
    await win('nobody', '2025-03-21')
    await win('alpha', '2025-03-25')
    await make('charlie', '2025-04-10', ANNA, '200.00', 'Negotiation', '2025-06-15')
    await make('delta', '2025-04-10', ANNA, '80.00', 'Contact', '2025-06-20')
    await win('kilo', '2025-06-05')
    await make('mike', '2025-06-10', MING, '60.00', 'Contact', '2025-06-30')
    await win('mike', '2025-06-20')
    await lose('charlie', '2025-06-20')
    await win('delta', '2025-06-25')
    await say(anna, '2025-02-20', { userId: ANNA }, '90.00')
    await say(director, '2025-03-10', { teamId: EUROPE }, '70.00')
    await learnable()
  })

  /** A pipeline of one open stage in which 40 deals stood on two Mondays, of which 30 were won and 10 lost. */
  async function learnable() {
    const stages = [
      { name: 'Talk', probability: 50, forecastCategory: 'PIPELINE', status: 'OPEN' },
      { name: 'Signed', probability: 100, forecastCategory: 'CLOSED', status: 'WON' },
      { name: 'Gone', probability: 0, forecastCategory: 'OMITTED', status: 'LOST' },
    ]
    const made = await at.act((work) => createRecord(work, Pipeline, { name: 'Projects', stages }, savePipelines))
    projects = made.id
    const { data } = await ask(director, '{ stages(orderBy: [{position: ASC}]) { nodes { id name } } }')
    const stage = (name: string) => data.stages.nodes.find((one: { name: string }) => one.name === name).id
    for (let number = 0; number < 40; number++) {
      const end = stage(number < 30 ? 'Signed' : 'Gone')
      const stageHistory = [
        { stage: stage('Talk'), occurredAt: '2026-01-06T00:00:00.000Z' },
        { stage: end, occurredAt: '2026-01-20T00:00:00.000Z' },
      ]
      await at.deal({ name: `project ${number}`, owner: JONAS, reason: 'x', stageHistory }, on('2026-01-21'))
    }
    const bridge = {
      name: 'bridge',
      owner: JONAS,
      stage: stage('Talk'),
      closeDate: '2027-12-31',
      ...dollars('1000.00'),
    }
    ids['bridge'] = (await at.deal(bridge, on('2026-03-02'))).id
  }

  async function told(who: Actor, query: string, variables: object): Promise<any> {
    const { data, messages } = await ask(who, query, variables)
    expect(messages).toEqual([])
    return Object.values(data)[0]
  }
  const amounts = (methods: any[]) => methods.map(({ amount, lacks }) => amount?.amount ?? lacks)
  const shares = ({ mape, wape, bias }: any) => [mape, wape, bias].map((share) => share?.toFixed(2) ?? null)

  it('is told for every period and horizon, with what came of it', async () => {
    const { points, currency } = await told(director, BACKTEST, { ...QUARTERS, horizons: [14, 400, 30] })
    expect(currency).toBe('USD')
    const few = 'TOO_FEW_CLOSED'
    const before = Array.from({ length: 5 }, () => 'BEFORE_HISTORY')
    expect(
      points.map((one: any) => [one.period.label, one.horizon, one.day, one.actual.amount, amounts(one.methods)]),
    ).toEqual([
      ['2025 Q1', 400, '2024-02-25', '110.00', before],
      ['2025 Q1', 30, '2025-03-01', '110.00', ['150.00', '200.00', '150.00', few, '140.00']],
      ['2025 Q1', 14, '2025-03-17', '110.00', ['110.00', '110.00', '88.00', few, '80.00']],
      ['2025 Q2', 400, '2024-05-26', '180.00', before],
      ['2025 Q2', 30, '2025-05-31', '180.00', ['240.00', '240.00', '200.00', few, '240.00']],
      ['2025 Q2', 14, '2025-06-16', '180.00', ['240.00', '240.00', '214.00', few, '240.00']],
    ])
  })

  it('is told for every method and horizon, as one reckons by hand', async () => {
    const { rows } = await told(director, BACKTEST, { ...QUARTERS, horizons: [400, 30] })
    expect(rows.map((row: any) => [row.method, row.horizon, row.n, row.leftOut])).toEqual(
      ['COMMIT', 'BEST_CASE', 'WEIGHTED', 'MARKOV', 'SUBMITTED'].flatMap((method) => [
        [method, 400, 0, 2],
        method === 'MARKOV' ? [method, 30, 0, 2] : [method, 30, 2, 0],
      ]),
    )
    const at30 = rows.filter(({ horizon }: any) => horizon === 30)
    expect(at30.map((row: any) => shares(row))).toEqual([
      // 40 too much of 110, and 60 of 180.
      [((40 / 110 + 60 / 180) * 50).toFixed(2), '34.48', '34.48'],
      [((90 / 110 + 60 / 180) * 50).toFixed(2), '51.72', '51.72'],
      [((40 / 110 + 20 / 180) * 50).toFixed(2), '20.69', '20.69'],
      [null, null, null],
      [((30 / 110 + 60 / 180) * 50).toFixed(2), '31.03', '31.03'],
    ])
  })

  it('is told by person and team, and the team is the sum of its people', async () => {
    const { rows, periods } = await told(director, ACCURACY, { to: '2025-06-30' })
    expect(periods.map(({ label }: any) => label)).toEqual(['2025 Q1', '2025 Q2'])
    expect(
      rows.map((row: any) => [row.key, row.n, row.leftOut, row.forecast.amount, row.actual.amount, ...shares(row)]),
    ).toEqual([
      ['COMPANY', 2, 0, '390.00', '290.00', '34.85', '34.48', '34.48'],
      [EUROPE, 2, 0, '380.00', '220.00', '70.00', '72.73', '72.73'],
      [ANNA, 2, 0, '300.00', '180.00', '75.00', '66.67', '66.67'],
      [NORDICS, 2, 0, '80.00', '40.00', '0.00', '100.00', '100.00'],
      [JONAS, 2, 0, '80.00', '40.00', '0.00', '100.00', '100.00'],
      // Nobody could know of what came after the forecast.
      [MING, 0, 2, '0.00', '0.00', null, null, null],
      ['UNOWNED', 2, 0, '10.00', '10.00', '0.00', '0.00', '0.00'],
    ])
    expect(rows.find(({ key }: any) => key === JONAS)).toMatchObject({
      withoutActual: 1,
      user: { name: 'Jonas Keller' },
    })
    const submitted = await told(director, ACCURACY, { to: '2025-06-30', method: 'SUBMITTED', horizon: 14 })
    expect(submitted.rows.slice(0, 3).map((row: any) => row.forecast.amount)).toEqual(['320.00', '310.00', '290.00'])
  })

  it('is the same as what stood at the end of the day', async () => {
    const { points } = await told(director, BACKTEST, { ...QUARTERS, horizons: [60, 30, 14, 1] })
    const figures = (methods: any[]) =>
      methods.map(({ deviation, ...one }) => (one.method === 'MARKOV' ? one : { ...one, deviation }))
    for (const { period, day, methods } of points) {
      const asked = { period: { unit: 'QUARTER', day: period.label.endsWith('1') ? '2025-01-01' : '2025-04-01' } }
      const then = await told(director, METHODS, { ...asked, at: `${day}T23:59:59.999Z` })
      expect(figures(then.methods), `${period.label} ${day}`).toEqual(figures(methods))
    }
    expect(points).toHaveLength(8)
  })

  it('shows an override to whoever reaches its author, and nobody else', async () => {
    const at = '2025-03-17T12:00:00.000Z'
    const submitted = async (who: Actor) =>
      amounts((await told(who, METHODS, { period: FIRST, at, teamId: EUROPE })).methods).at(-1)
    expect(await submitted(director)).toBe('70.00')
    expect(await submitted(lead)).toBe('90.00')
    const blind = { ...director, fields: new Map([['forecastOverride.amount', 'HIDDEN' as const]]) }
    expect(await submitted(blind)).toBe('100.00')
  })

  it('learns the chances of deals from those that closed', async () => {
    const asked = { period: { unit: 'QUARTER', day: '2026-02-01' }, at: '2026-03-18T00:00:00.000Z' }
    const { methods, stageChances, learntFrom, weeks } = await told(director, METHODS, {
      ...asked,
      pipelineIds: [projects],
    })
    // Of 81 weeks 41 brought nothing new, 30 a win, 10 a loss; and one is added to each.
    const [won, within] = [31 / 42, (31 / 84) * (1 + 42 / 84)]
    expect(weeks).toBe(2)
    expect(learntFrom).toEqual([
      { pipeline: { name: 'Projects' }, deals: 41, transitions: 81, closed: 40, from: '2026-01-12' },
    ])
    expect(stageChances).toEqual([
      {
        ...{ pipeline: { name: 'Projects' }, stage: { name: 'Talk' }, transitions: 81 },
        conversionToWon: expect.closeTo(won * 100, 8),
        wonInPeriod: expect.closeTo(within * 100, 8),
        expectedWeeks: expect.closeTo(2, 8),
      },
    ])
    expect(methods[3]).toMatchObject({
      ...{ method: 'MARKOV', amount: { amount: (1000 * within).toFixed(2) }, lacks: null },
      // The 30 that were won have no amount.
      ...{ deviation: { amount: (1000 * Math.sqrt(within * (1 - within))).toFixed(2) }, leftOut: 30 },
    })
    const back = { unit: 'QUARTER', from: '2026-01-01', to: '2026-03-31', pipelineIds: [projects] }
    const { points } = await told(director, BACKTEST, { ...back, horizons: [14, 75] })
    // 75 days before the end 40 deals were open, of which nobody had said what they are worth.
    expect(points.map((one: any) => amounts(one.methods)[3])).toEqual(['0.00', (1000 * within).toFixed(2)])
    expect(points.map((one: any) => one.methods[3].leftOut)).toEqual([40, 30])
    const [here] = (await told(director, METHODS, asked)).learntFrom.filter((one: any) => one.pipeline.name === 'Sales')
    expect(here.closed).toBeLessThan(30)
  })

  it('takes as many statements for many periods and horizons as for one', async () => {
    const count = async (query: string, asked: object) => {
      const before = statements()
      await told(director, query, asked)
      return statements() - before
    }
    const few = await count(BACKTEST, { unit: 'QUARTER', from: '2025-01-01', to: '2025-03-31', horizons: [30] })
    const many = {
      unit: 'MONTH',
      from: '2023-01-01',
      to: '2026-03-31',
      horizons: [90, 60, 45, 30, 21, 14, 10, 7, 5, 3, 2, 1],
    }
    expect(await count(BACKTEST, many)).toBeLessThanOrEqual(few)
    const one = await count(ACCURACY, { to: '2025-01-31' })
    expect(await count(ACCURACY, { to: '2026-03-31' })).toBe(one)
  })

  it('leaves out periods that are not over', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const { points } = await told(director, BACKTEST, { unit: 'YEAR', from: today, to: today, horizons: [0] })
    expect(points).toEqual([])
  })

  describe('is told to nobody else', () => {
    const codes = async (who: Actor, query: string, variables: object) => (await ask(who, query, variables)).codes
    const hiding = (field: string) => ({ ...director, fields: new Map([[`opportunity.${field}`, 'HIDDEN' as const]]) })

    it('than those whose reach goes so far, and then it is the same', async () => {
      for (const scope of [{ teamId: EUROPE }, { userId: JONAS }, { userId: MING }, { teamId: 'team_x' }]) {
        expect(await codes(anna, METHODS, { period: FIRST, ...scope })).toEqual(['FORBIDDEN'])
        expect(await codes(anna, BACKTEST, { ...QUARTERS, ...scope })).toEqual(['FORBIDDEN'])
      }
      expect(await codes(lead, BACKTEST, { ...QUARTERS, userId: MING })).toEqual(['FORBIDDEN'])
      expect(await codes(anna, ACCURACY, { to: '2025-06-30', teamId: EUROPE })).toEqual(['FORBIDDEN'])
      expect(await codes(actorOf('PARTNER', { userId: ANNA }), METHODS, { period: FIRST })).toEqual(['FORBIDDEN'])
      const own = await told(anna, ACCURACY, { to: '2025-06-30' })
      const all = await told(director, ACCURACY, { to: '2025-06-30' })
      expect(own.rows).toEqual([{ ...all.rows[2], parentKey: null, level: 0 }])
      const team = await told(lead, ACCURACY, { to: '2025-06-30' })
      expect(team).toEqual(await told(director, ACCURACY, { to: '2025-06-30', teamId: EUROPE }))
      expect(team.rows).toHaveLength(4)
      const scoped = await told(lead, BACKTEST, QUARTERS)
      const same = await told(director, BACKTEST, { ...QUARTERS, teamId: EUROPE })
      const computed = ({ points }: any) => points.map((one: any) => [one.actual, one.methods.slice(0, 4)])
      expect(computed(scoped)).toEqual(computed(same))
    })

    it('than those from whom nothing of it is hidden', async () => {
      for (const field of ['amountBase', 'owner', 'closedOn', 'probability', 'stageHistory']) {
        expect(await codes(hiding(field), METHODS, { period: FIRST })).toEqual(['FORBIDDEN'])
        expect(await codes(hiding(field), BACKTEST, QUARTERS)).toEqual(['FORBIDDEN'])
      }
      const accuracy = (field: string, method: string) => codes(hiding(field), ACCURACY, { to: '2025-06-30', method })
      expect(await accuracy('amountBase', 'COMMIT')).toEqual(['FORBIDDEN'])
      expect(await accuracy('probability', 'COMMIT')).toEqual([])
      expect(await accuracy('probability', 'WEIGHTED')).toEqual(['FORBIDDEN'])
      expect(await accuracy('stageHistory', 'WEIGHTED')).toEqual([])
      expect(await accuracy('stageHistory', 'MARKOV')).toEqual(['FORBIDDEN'])
    })
  })

  it.each([
    [{ horizons: [] }, 'Give 1 to 12 horizons, not 0.'],
    [{ horizons: [30, -1] }, 'horizons must be from 0 to 1000 days, not -1.'],
    [{ from: '2025-06-30', to: '2025-01-01' }, 'from must not be after to: 2025-06-30 is after 2025-01-01.'],
    [
      { unit: 'MONTH', from: '2020-01-01', to: '2025-01-01' },
      'There are 61 periods between those days; ask for at most 40 at once.',
    ],
  ])('refuses %j', async (wrong, message) => {
    const { codes, messages } = await ask(director, BACKTEST, { ...QUARTERS, ...wrong })
    expect([codes, messages]).toEqual([['BAD_REQUEST'], [message]])
  })

  it('takes deals of any size', async () => {
    const talk = (await ask(director, '{ stages(filter: {name: {eq: "Talk"}}) { nodes { id } } }')).data.stages.nodes[0]
    const input = { name: 'tunnel', owner: JONAS, stage: talk.id, closeDate: '2026-06-30' }
    await at.deal({ ...input, ...dollars('90000000000.00') }, on('2026-03-02'))
    const told = async (query: string, variables: object) => {
      const { data, codes, messages } = await ask(director, query, { pipelineIds: [projects], ...variables })
      expect([codes, messages]).toEqual([[], []])
      return Object.values(data)[0] as any
    }
    const moment = '2026-04-01T00:00:00.000Z'
    const { methods, stageChances } = await told(METHODS, {
      period: { unit: 'QUARTER', day: '2026-06-30' },
      at: moment,
    })
    const chance = stageChances[0].wonInPeriod / 100
    const of = (some: any[], name: string) => some.find(({ method }) => method === name)
    expect(of(methods, 'WEIGHTED')).toMatchObject({
      ...{ amount: { amount: '45000000000.00' }, deviation: { amount: '45000000000.00' } },
    })
    const markov = of(methods, 'MARKOV')
    expect(Number(markov.amount.amount) / (90_000_001_000 * chance)).toBeCloseTo(1, 6)
    expect(Number(markov.deviation.amount) / (9e10 * Math.sqrt(chance * (1 - chance)))).toBeCloseTo(1, 6)
    const { points } = await told(BACKTEST, { unit: 'QUARTER', from: '2026-06-30', to: '2026-06-30' })
    for (const point of points) expect(of(point.methods, 'WEIGHTED').amount).toEqual({ amount: '45000000000.00' })
    const scope = 'period: {unit: QUARTER, day: "2026-06-30"}, pipelineIds: $pipelineIds'
    const asked = (field: string) => `query ($pipelineIds: [ID!]) { ${field} }`
    const now = await told(
      asked(`forecast(${scope}) { total { weighted { amount { amount } deviation { amount } } } }`),
      {},
    )
    expect(now.total.weighted).toEqual({
      amount: { amount: '45000000000.00' },
      deviation: { amount: '45000000000.00' },
    })
    const days = `${scope}, from: "2026-04-01", to: "2026-04-02"`
    const trend = await told(asked(`forecastTrend(${days}) { weighted { amount } }`), {})
    expect(trend).toEqual([1, 2].map(() => ({ weighted: { amount: '45000000000.00' } })))
    const span = `${scope}, from: "2026-03-01T00:00:00Z", to: "${moment}"`
    const { steps } = await told(asked(`forecastWaterfall(${span}) { steps { kind amount { amount } } }`), {})
    expect(steps).toEqual([{ kind: 'NEW', amount: { amount: '90000000000.00' } }])
  })
})
