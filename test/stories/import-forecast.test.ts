import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCrmFiles } from '../../clients/typescript/examples/crm-files.ts'
import { importCrm } from '../../clients/typescript/examples/import-crm.ts'
import { accepted, createClient } from '../../clients/typescript/src/index.ts'
import { addDays } from '../../src/plain/day.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { caughtUp } from '../../src/sales/forecast-follow.actions.ts'
import { describeEngines, type Open } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'
import { type Days, quartersOf, truthOf, wapeOf } from './crm-truth.ts'

const FIXTURE = fileURLToPath(new URL('../fixtures/crm', import.meta.url))
const REAL = process.env['RAPPORT_DATA'] ? join(process.env['RAPPORT_DATA'], 'crm-sales') : ''

const QUARTERS = quartersOf(2017)
const HORIZONS = [90, 60, 30, 14, 7, 1]
const endOf = (day: string) => `${day}T23:59:59.999Z`

const FORECAST = `query Forecast($day: Date!, $at: DateTime, $teamId: ID, $userId: ID) {
  forecast(period: { unit: QUARTER, day: $day }, at: $at, teamId: $teamId, userId: $userId) {
    rows {
      kind level parentKey key team { name } user { name }
      closed { count amount { amount } } lost { count } openPipeline { count }
      missing {
        withoutAmount withoutRate { count } wonWithoutDay { count }
        openWithoutCloseDate { count amount { amount } }
      }
    }
  }
}`

const WATERFALL = `query Waterfall($day: Date!, $from: DateTime!, $to: DateTime!, $teamId: ID, $userId: ID) {
  forecastWaterfall(period: { unit: QUARTER, day: $day }, from: $from, to: $to, teamId: $teamId, userId: $userId) {
    start { count amount { amount } } end { count amount { amount } } steps { kind count amount { amount } }
    missingAtStart { withoutCloseDate } missingAtEnd { withoutCloseDate withoutAmount }
  }
}`

const BACKTEST = `query Backtest($teamId: ID) {
  forecastBacktest(unit: QUARTER, from: "2017-01-01", to: "2017-12-31", teamId: $teamId) {
    rows { method horizon n wape bias leftOut }
    points { period { start } horizon day actual { amount } methods { method amount { amount } lacks leftOut } }
  }
  forecastAccuracy(unit: QUARTER, from: "2017-01-01", to: "2017-12-31", teamId: $teamId, horizon: 30) {
    rows { kind user { name } n wape forecast { amount } actual { amount } }
  }
}`

const TREND = `query Trend($from: Date!, $to: Date!) {
  forecastTrend(period: { unit: QUARTER, day: $from }, from: $from, to: $to, every: DAY) {
    day closed { count amount { amount } } openPipeline { count amount { amount } }
  }
}`

interface Row {
  kind: 'COMPANY' | 'TEAM' | 'USER' | 'UNOWNED'
  level: number
  team: { name: string } | null
  user: { name: string } | null
  closed: object
  lost: { count: number }
  missing: object
}

function stories(folder: string, told: { log: boolean }, open: Open): void {
  const files = readCrmFiles(folder)
  const managers = [...new Set(files.agents.map(({ manager }) => manager))]
  const teamOf = (manager: string) => files.agents.filter((agent) => agent.manager === manager).map(({ name }) => name)
  const [manager] = managers as [string]
  const agent = teamOf(manager).find((name) => files.deals.some((deal) => deal.agent === name))!
  const keys: Record<string, string> = { director: ADMIN_KEY }
  let url: string
  let close: () => Promise<void>

  beforeAll(async () => {
    const database = await open()
    const sequencer = startSequencer(database)
    const server = await serve(database)
    close = async () => {
      await server.close()
      await sequencer.stop()
    }
    url = server.url
    process.env['RAPPORT_URL'] = url
    process.env['RAPPORT_KEY'] = ADMIN_KEY
    await importCrm(folder)
    await caughtUp(database, { patience: 300_000 })
    keys['manager'] = await hired(manager, 'Manager')
    keys['agent'] = await hired(agent, 'Seller')
  }, 600_000)
  afterAll(() => close())

  const ask = (who: string, document: string, variables: object = {}): Promise<any> =>
    createClient({ url, key: keys[who]! }).request(document, variables as Record<string, unknown>)

  /** Who stands in the files gets a role, and a key of their own. */
  async function hired(name: string, role: string): Promise<string> {
    const found = await ask(
      'director',
      `query Found($id: String!, $role: String!) {
        users(filter: { externalId: { source: { eq: "crm-sales" }, id: { eq: $id } } }) { nodes { id } }
        roles(filter: { name: { eq: $role } }) { nodes { id } }
      }`,
      { id: `user:${name}`, role },
    )
    const user = found.users.nodes[0].id
    const done = await ask(
      'director',
      `mutation Hire($user: UserUpdateInput!, $key: ApiKeyCreateInput!) {
        userUpdate(input: $user) { userErrors { code message field } }
        keyCreate(input: $key) { secret userErrors { code message field } }
      }`,
      { user: { id: user, roles: [found.roles.nodes[0].id] }, key: { name, user } },
    )
    accepted(done.userUpdate)
    return accepted<any>(done.keyCreate).secret
  }

  async function idOf(noun: 'team' | 'user', name: string): Promise<string> {
    const document = `query Id($id: String!) { ${noun}s(filter: { externalId: { id: { eq: $id } } }) { nodes { id } } }`
    return (await ask('director', document, { id: `${noun}:${name}` }))[`${noun}s`].nodes[0].id
  }

  const rowsOf = async (who: string, variables: object): Promise<Row[]> =>
    (await ask(who, FORECAST, variables)).forecast.rows

  /** What the files say of everybody who stands in them, by name; offices and managers by their teams'. */
  function people(): Map<string, string[] | undefined> {
    const offices = Map.groupBy(files.agents, ({ office }) => office)
    return new Map<string, string[] | undefined>([
      ['COMPANY', undefined],
      ...[...offices].map(([office, agents]): [string, string[]] => [office, agents.map(({ name }) => name)]),
      ...managers.map((name): [string, string[]] => [`Team ${name}`, teamOf(name)]),
      ...managers.map((name): [string, string[]] => [name, []]),
      ...files.agents.map(({ name }): [string, string[]] => [name, [name]]),
    ])
  }
  const nameOf = ({ kind, team, user }: Row) => (team ?? user ?? { name: kind }).name

  it('has the tree of offices, managers as teams, and agents', async () => {
    const rows = await rowsOf('director', { day: '2017-01-01' })
    const offices = new Set(files.agents.map(({ office }) => office))
    const named = (kind: string, level: number) => rows.filter((row) => row.kind === kind && row.level === level)
    expect(named('TEAM', 1).map(nameOf).toSorted()).toEqual([...offices].toSorted())
    expect(named('TEAM', 2).map(nameOf).toSorted()).toEqual(managers.map((name) => `Team ${name}`).toSorted())
    expect(named('USER', 3).map(nameOf).toSorted()).toEqual(
      [...managers, ...files.agents.map(({ name }) => name)].toSorted(),
    )
  })

  it.each(QUARTERS)('tells what everybody won from $start to $end, as it is known today', async (days) => {
    const rows = await rowsOf('director', { day: days.start })
    const known = people()
    const seen = rows.filter((row) => known.has(nameOf(row)))
    expect(seen.length).toBe(known.size)
    for (const row of seen) {
      const truth = truthOf(files, known.get(nameOf(row)))
      expect([nameOf(row), row.closed, row.lost.count], nameOf(row)).toEqual([
        ...[nameOf(row), truth.won(days), truth.lost(days)],
      ])
      expect(row.missing).toEqual(nothingBut(truth.openToday))
    }
  })

  it.each(['2017-03-31', '2017-06-30', '2017-09-15', '2017-12-31'])(
    'tells what was won by %s, and names the open deals without value and day',
    async (day) => {
      const days = QUARTERS.find(({ start, end }) => day >= start && day <= end)!
      const rows = await rowsOf('director', { day, at: endOf(day) })
      const known = people()
      for (const row of rows.filter((one) => known.has(nameOf(one)))) {
        const truth = truthOf(files, known.get(nameOf(row)))
        const { closed, lost, missing } = row
        expect({ closed, lost: lost.count, missing }, nameOf(row)).toEqual({
          ...{ closed: truth.won(days, day), lost: truth.lost(days, day), missing: nothingBut(truth.open(day)) },
        })
      }
    },
  )

  it('tells what was won by every day of every quarter', async () => {
    for (const who of ['director', 'manager', 'agent']) {
      const truth = truthOf(files, { director: undefined, manager: teamOf(manager), agent: [agent] }[who])
      for (const { start, end } of QUARTERS) {
        const { forecastTrend } = await ask(who, TREND, { from: start, to: end })
        const days = Array.from({ length: forecastTrend.length }, (_, at) => addDays(start, at))
        expect(days.at(-1)).toBe(end)
        expect(forecastTrend).toEqual(
          days.map((day) => ({
            ...{ day, closed: truth.won({ start, end }, day), openPipeline: { count: 0, amount: { amount: '0.00' } } },
          })),
        )
      }
    }
  })

  it('shows a manager their team and an agent themself, with the same figures', async () => {
    const teamId = await idOf('team', manager)
    const userId = await idOf('user', agent)
    const other = managers.find((name) => name !== manager)!
    for (const at of [null, endOf('2017-09-15')]) {
      const when = { day: '2017-09-15', at }
      const theirs = await rowsOf('manager', when)
      expect(theirs).toEqual(await rowsOf('director', { ...when, teamId }))
      expect(nameOf(theirs[0]!)).toBe(`Team ${manager}`)
      expect(theirs[0]!.closed).toEqual(
        truthOf(files, teamOf(manager)).won(QUARTERS[2]!, at ? '2017-09-15' : undefined),
      )
      const own = await rowsOf('agent', when)
      expect(own.map(nameOf)).toEqual([agent])
      expect(own).toEqual(await rowsOf('director', { ...when, userId }))
    }
    const beyond = await idOf('team', other)
    const refused = { code: 'FORBIDDEN' }
    await expect(rowsOf('manager', { day: '2017-09-15', teamId: beyond })).rejects.toMatchObject(refused)
    for (const scope of [{ teamId }, { userId: await idOf('user', manager) }])
      await expect(rowsOf('agent', { day: '2017-09-15', ...scope })).rejects.toMatchObject(refused)
  })

  it.each([
    ['2017-06-30', '2017-09-15', '2017-07-01'],
    ['2016-12-31', '2017-03-15', '2017-01-01'],
    ['2017-01-15', '2017-12-31', '2017-10-01'],
  ])('leads from %s to %s by steps that add up', async (from, to, day) => {
    const days = QUARTERS.find(({ start }) => start === day)!
    const scopes: [string, object, readonly string[] | undefined][] = [
      ['director', {}, undefined],
      ['director', { teamId: await idOf('team', manager) }, teamOf(manager)],
      ['manager', {}, teamOf(manager)],
      ['agent', {}, [agent]],
    ]
    for (const [who, scope, names] of scopes) {
      const answer = await ask(who, WATERFALL, { day, from: endOf(from), to: endOf(to), ...scope })
      const { start, end, steps, missingAtStart, missingAtEnd } = answer.forecastWaterfall
      const truth = truthOf(files, names)
      expect(steps).toEqual(truth.steps(days, from, to))
      const nothing = { count: 0, amount: { amount: '0.00' } }
      expect([start, end]).toEqual([nothing, nothing])
      expect(steps.reduce((sum: number, step: any) => sum + Number(step.amount.amount), 0)).toBe(0)
      expect([missingAtStart, missingAtEnd]).toEqual([
        { withoutCloseDate: truth.open(from) },
        { withoutCloseDate: truth.open(to), withoutAmount: 0 },
      ])
    }
  })

  it('looks back on what the methods would have said', { timeout: 60_000 }, async () => {
    const { forecastBacktest, forecastAccuracy } = await ask('director', BACKTEST)
    const { rows, points } = forecastBacktest
    const truth = truthOf(files)
    const wonBy = (days: Days, horizon?: number) =>
      truth.won(days, horizon === undefined ? days.end : addDays(days.end, -horizon)).amount.amount
    expect(points.map((point: any) => [point.period.start, point.horizon, point.actual.amount])).toEqual(
      QUARTERS.flatMap((days) => HORIZONS.map((horizon) => [days.start, horizon, wonBy(days)])),
    )
    for (const { period, horizon, methods } of points) {
      const days = QUARTERS.find(({ start }) => start === period.start)!
      // No open deal has a value or a day, so that every method is left with what was won by then, and says how many.
      const left = { MARKOV: truth.open(addDays(days.end, -horizon)) } as Record<string, number>
      expect(methods).toEqual(
        ['COMMIT', 'BEST_CASE', 'WEIGHTED', 'MARKOV', 'SUBMITTED'].map((method) => ({
          ...{ method, amount: { amount: wonBy(days, horizon) }, lacks: null, leftOut: left[method] ?? 0 },
        })),
      )
    }
    for (const horizon of HORIZONS) {
      const pairs = QUARTERS.map((days) => ({ forecast: wonBy(days, horizon), actual: wonBy(days) }))
      for (const method of ['COMMIT', 'BEST_CASE', 'WEIGHTED', 'MARKOV', 'SUBMITTED']) {
        const row = rows.find((one: any) => one.method === method && one.horizon === horizon)
        expect(row, `${method} ${horizon}`).toMatchObject({ n: 4, leftOut: 0, wape: expect.closeTo(wapeOf(pairs), 6) })
      }
    }
    for (const row of forecastAccuracy.rows.filter(({ kind }: Row) => kind !== 'TEAM' && kind !== 'UNOWNED')) {
      const own = truthOf(files, row.user ? [row.user.name] : undefined)
      const pairs = QUARTERS.map((days) => ({
        forecast: own.won(days, addDays(days.end, -30)).amount.amount,
        actual: own.won(days).amount.amount,
      }))
      if (row.n < 4) continue
      const wape = wapeOf(pairs)
      expect(row.wape, row.user?.name).toEqual(Number.isFinite(wape) ? expect.closeTo(wape, 6) : null)
    }
    if (told.log) console.log(tableOf(rows))
  })
}

const nothingBut = (open: number) => ({
  ...{ withoutAmount: 0, withoutRate: [], wonWithoutDay: { count: 0 } },
  openWithoutCloseDate: { count: open, amount: { amount: '0.00' } },
})

/** The WAPE of every method by horizon, in percent. */
function tableOf(rows: { method: string; horizon: number; n: number; wape: number | null }[]): string {
  const line = (cells: unknown[]) => cells.map((cell) => String(cell).padStart(12)).join('')
  const by = Map.groupBy(rows, ({ method }) => method)
  const told = ({ wape, n }: (typeof rows)[number]) => `${wape === null ? '–' : `${wape.toFixed(2)} %`} (${n})`
  return [
    line(['WAPE (n)', ...HORIZONS.map((horizon) => `${horizon} days`)]),
    ...[...by].map(([method, own]) => line([method, ...own.map(told)])),
  ].join('\n')
}

describeEngines('forecasts of an imported company', (open) => stories(FIXTURE, { log: false }, open))

if (REAL === '' || !existsSync(REAL)) it.skip('forecasts of the real files of a hardware seller')
else
  describe('the real files of a hardware seller', () => {
    it('hold what was won by quarter', () => {
      const truth = truthOf(readCrmFiles(REAL))
      expect(QUARTERS.map((days) => truth.won(days).amount.amount)).toEqual([
        ...['1134672.00', '3086111.00', '2982255.00', '2802496.00'],
      ])
      expect(truth.openToday).toBe(2089)
    })
    describeEngines('forecasts of them', (open) => stories(REAL, { log: true }, open))
  })
