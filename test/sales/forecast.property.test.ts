import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk } from '../rights/asking.ts'
import { numbered } from '../rights/world.ts'
import { seeded } from '../torture/random.ts'
import { dealsAt, dealsNow, naiveRow } from './forecast.naive.ts'
import { ANNA, ASIA, BO, busy, company, EUROPE, JONAS, MING, NORDICS, UNDER } from './forecast.random.ts'
import { MEI } from './selling.ts'

const ROW = `key kind parentKey level closed { count amount { amount } } openPipeline { count amount { amount } }
  lost { count amount { amount } } weighted { amount { amount } deviation { amount } }
  categories { category count single { amount } cumulative { amount } effective { amount } byCurrency { currency count amount { amount } base { amount } withoutRate } }
  missing { withoutAmount withoutRate { currency count } openWithoutCloseDate { count amount { amount } } wonWithoutDay { count amount { amount } } }`
const FORECAST = `query ($period: ForecastPeriodInput!, $teamId: ID, $userId: ID, $pipelineIds: [ID!], $at: DateTime) {
  forecast(period: $period, teamId: $teamId, userId: $userId, pipelineIds: $pipelineIds, at: $at) {
    period { start end } rows { ${ROW} } missing { withoutAmount } total { key }
  }
}`
const TREND = `query ($period: ForecastPeriodInput!, $teamId: ID, $from: Date!, $to: Date, $every: ForecastEvery! = DAY) {
  forecastTrend(period: $period, teamId: $teamId, from: $from, to: $to, every: $every) {
    day closed { count amount { amount } } openPipeline { count amount { amount } } weighted { amount }
    categories { category count single { amount } cumulative { amount } }
  }
}`
const PERIODS = [
  { unit: 'QUARTER', day: '2026-02-01' },
  { unit: 'MONTH', day: '2026-03-09' },
  { unit: 'YEAR', day: '2026-03-09' },
]
const cents = (money: { amount: string }) => Math.round(Number(money.amount) * 100)
const told = ({ count, amount }: any) => [count, cents(amount)]

/** The figures of a row as the naive count gives them. */
function figures(row: any) {
  const { withoutAmount, withoutRate, openWithoutCloseDate, wonWithoutDay } = row.missing
  return {
    ...Object.fromEntries(row.categories.map((one: any) => [one.category, [one.count, cents(one.single)]])),
    ...{ LOST: told(row.lost), openPipeline: told(row.openPipeline), weighted: cents(row.weighted.amount) },
    deviation: cents(row.weighted.deviation),
    withoutAmount,
    withoutRate: withoutRate.reduce((sum: number, { count }: any) => sum + count, 0),
    ...{ openWithoutCloseDate: told(openWithoutCloseDate), wonWithoutDay: told(wonWithoutDay) },
  }
}

/** All numbers of a row that must add up, by their path. */
function additive(value: any, path = ''): [string, number][] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'number') return [[path, value]]
  if (Array.isArray(value))
    return value.flatMap((one) => additive(one, `${path}.${one.category ?? one.currency ?? 'none'}`))
  if (typeof value === 'object') {
    const money = typeof value.amount === 'string' && Object.keys(value).length === 1
    if (money) return [[path, Math.round(Number(value.amount) * 100)]]
    return Object.entries(value).flatMap(([name, one]) =>
      name === 'deviation' || name === 'level' ? [] : additive(one, `${path}.${name}`),
    )
  }
  return []
}

describeEngines('a forecast', (open, engine) => {
  let database: Database
  let ask: Ask
  let pipeline: string
  const all = actorOf('ALL', { userId: MEI })
  const lead = actorOf('TEAM', { userId: ANNA, teamIds: [NORDICS, EUROPE] })
  const moments: string[] = []

  beforeAll(async () => {
    database = await open()
    ask = openDesk(database).ask
    const at = await company(database)
    pipeline = at.stages[0]!.pipelineId
    for (const seed of [1, 2]) {
      const done = await busy(at, seeded(seed), { acts: engine === 'sqlite' ? 110 : 60, from: `2026-0${seed}-05` })
      moments.push(...done.moments)
      // Most of it must have come to something, or nothing is tested.
      expect(done.seen.done).toBeGreaterThan(done.seen.refused)
    }
    moments.sort()
    await numbered(database)
  })

  async function forecast(who: Actor, variables: object) {
    const { data, messages } = await ask(who, FORECAST, variables)
    expect(messages).toEqual([])
    return data.forecast
  }

  function compare(rows: any[], deals: Parameters<typeof naiveRow>[0], period: { start: string; end: string }) {
    for (const row of rows) {
      const { deviation, ...is } = figures(row)
      const { deviation: wanted, ...should } = naiveRow(deals, period, UNDER[row.key]!)
      expect(is, row.key).toEqual(should)
      expect(Math.abs(deviation - wanted)).toBeLessThanOrEqual(1 + wanted * 1e-6)
    }
  }

  it('is what a count of the deals gives, now and then, for every row', async () => {
    const now = await dealsNow(database)
    const seen = new Set<string>()
    for (const period of PERIODS) {
      const stands = await forecast(all, { period })
      compare(stands.rows, now, stands.period)
      for (const row of stands.rows)
        for (const [name, value] of Object.entries(figures(row))) if (Number([value].flat()[0]) > 0) seen.add(name)
      const last = await forecast(all, { period, at: moments.at(-1) })
      expect({ ...last, rows: last.rows.map(withoutDeviation) }).toEqual({
        ...stands,
        rows: stands.rows.map(withoutDeviation),
      })
      for (const at of moments.filter((_, index) => index % 31 === 3)) {
        const stood = await forecast(all, { period, at })
        compare(stood.rows, await dealsAt(database, at), stood.period)
      }
    }
    // Every figure must have been more than nothing somewhere; a deal that was won has always a day.
    expect([...seen].sort()).toEqual(
      [
        ...['BEST_CASE', 'CLOSED', 'COMMIT', 'LOST', 'OMITTED', 'PIPELINE', 'deviation', 'openPipeline'],
        ...['openWithoutCloseDate', 'weighted', 'withoutAmount', 'withoutRate'],
      ].sort(),
    )
  })

  it('adds up: every number of a row is the sum of those directly below', async () => {
    for (const at of [null, moments[70]]) {
      for (const period of PERIODS) {
        const { rows } = await forecast(all, { period, at })
        for (const row of rows) {
          const below = rows.filter((one: any) => one.parentKey === row.key)
          if (below.length === 0) continue
          const sums = new Map<string, number>()
          for (const one of below)
            for (const [path, value] of additive(one)) sums.set(path, (sums.get(path) ?? 0) + value)
          for (const [path, value] of additive(row))
            expect([row.key, path, value]).toEqual([row.key, path, sums.get(path)])
        }
      }
    }
  })

  it('tells of a team the same to whoever may see it, and nothing of another', async () => {
    for (const at of [null, moments[50]]) {
      for (const period of PERIODS) {
        const ofTeam = await forecast(all, { period, at, teamId: EUROPE })
        expect(ofTeam.rows.map(({ key }: any) => key)).toEqual([EUROPE, ANNA, NORDICS, BO, JONAS])
        expect(await forecast(lead, { period, at })).toEqual(ofTeam)
        expect(await forecast(lead, { period, at, teamId: EUROPE })).toEqual(ofTeam)
        const below = await forecast(lead, { period, at, teamId: NORDICS })
        expect(below).toEqual(await forecast(all, { period, at, teamId: NORDICS }))
        const company = await forecast(all, { period, at })
        const shown = (row: any) => ({ ...row, parentKey: null, level: 0 })
        for (const key of [JONAS, MING, EUROPE, ASIA]) {
          const one = await forecast(all, { period, at, [key.startsWith('usr') ? 'userId' : 'teamId']: key })
          expect(one.rows[0]).toEqual(shown(company.rows.find((row: any) => row.key === key)))
        }
        for (const reader of [lead, actorOf('OWN', { userId: JONAS })])
          expect(await forecast(reader, { period, at, userId: JONAS })).toEqual(
            await forecast(all, { period, at, userId: JONAS }),
          )
        expect(await forecast(actorOf('OWN', { userId: JONAS, teamIds: [NORDICS] }), { period, at })).toEqual(
          await forecast(all, { period, at, userId: JONAS }),
        )
      }
    }
  })

  it('of all pipelines by name is that of all; of one that nobody knows it is empty', async () => {
    const [period] = PERIODS
    const whole = await forecast(all, { period })
    expect(await forecast(all, { period, pipelineIds: [pipeline, pipeline.toUpperCase()] })).toEqual(whole)
    for (const at of [null, moments[50]]) {
      const { rows } = await forecast(all, { period, at, pipelineIds: ['pipe_00000000000000000000000099'] })
      for (const row of rows) expect(additive(row).every(([, value]) => value === 0)).toBe(true)
    }
  })

  it('of every day is that at its end', async () => {
    const [first, last] = [moments[0]!.slice(0, 10), moments.at(-1)!.slice(0, 10)]
    for (const [who, teamId] of [
      [all, null],
      [lead, null],
      [all, NORDICS],
    ] as const) {
      const [period] = PERIODS
      const ask1 = async (more: object) => {
        const { data, messages } = await ask(who, TREND, { period, teamId, from: first, to: last, ...more })
        expect(messages).toEqual([])
        return data.forecastTrend
      }
      const days = await ask1({})
      expect(days.at(-1).day).toBe(last)
      expect(days.some(({ weighted }: any) => weighted.amount !== days[0].weighted.amount)).toBe(true)
      for (const [index, point] of days.entries()) {
        if (index % 9 !== 0 && index !== days.length - 1) continue
        const at = `${point.day}T23:59:59.999Z`
        const { rows } = await forecast(who, { period, teamId, at })
        const { closed, openPipeline, weighted, categories } = rows[0]
        expect(point).toEqual({
          ...{ day: point.day, closed, openPipeline, weighted: weighted.amount },
          categories: categories.map(({ effective: _, byCurrency: __, ...one }: any) => one),
        })
      }
      const weeks = await ask1({ every: 'WEEK' })
      expect(weeks).toEqual(days.filter((_: unknown, index: number) => (days.length - 1 - index) % 7 === 0))
      const part = await ask1({ from: days[20].day, to: days[30].day })
      expect(part).toEqual(days.slice(20, 31))
    }
  })
})

function withoutDeviation(row: any) {
  return { ...row, weighted: row.weighted.amount }
}
