import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import type { DealState } from '../../src/sales/forecast-state.rules.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk } from '../rights/asking.ts'
import { numbered } from '../rights/world.ts'
import { seeded } from '../torture/random.ts'
import { busy, company, UNDER } from './forecast.random.ts'
import { type Histories, naiveWaterfall } from './forecast-waterfall.naive.ts'
import { MEI } from './selling.ts'

const WATERFALL = `query ($period: ForecastPeriodInput!, $from: DateTime!, $to: DateTime!) {
  forecastWaterfall(period: $period, from: $from, to: $to) {
    period { start end }
    rows { key start { count amount { amount } } end { count amount { amount } } steps { kind count amount { amount } } }
    deals(first: 200) { nodes { steps { kind amount { amount } } } pageInfo { hasNextPage } }
    steps { kind count amount { amount } }
  }
}`
const FORECAST = `query ($period: ForecastPeriodInput!, $at: DateTime!) {
  forecast(period: $period, at: $at) { rows { key categories { category count single { amount } } } }
}`
const cents = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100)
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

describeEngines('waterfalls of what people did', (open, engine) => {
  let database: Database
  let ask: Ask
  const director = actorOf('ALL', { userId: MEI })
  const moments: string[] = []
  beforeAll(async () => {
    database = await open()
    ask = openDesk(database).ask
    const at = await company(database)
    for (const seed of [3, 4]) {
      const from = seed === 3 ? '2026-01-05' : '2026-02-09'
      moments.push(...(await busy(at, seeded(seed), { acts: engine === 'sqlite' ? 120 : 70, from })).moments)
    }
    await numbered(database)
  }, 60_000)

  const told = async (query: string, variables: object) => {
    const { data, messages } = await ask(director, query, variables)
    expect(messages).toEqual([])
    return data
  }
  const histories = async (): Promise<Histories> => {
    const rows = await database.read.selectFrom('ForecastState').selectAll().orderBy('position').execute()
    return Map.groupBy(rows as (DealState & { opportunityId: string })[], ({ opportunityId }) => opportunityId)
  }
  const asked = function* () {
    const times = moments.toSorted()
    const random = seeded(9)
    for (const unit of ['MONTH', 'QUARTER', 'YEAR'])
      for (let turn = 0; turn < 6; turn++) {
        const two = [0, 1].map(() => times[Math.floor(random() * times.length)]!).toSorted()
        yield { period: { unit, day: turn % 2 ? '2026-03-01' : '2026-01-31' }, from: two[0]!, to: two[1]! }
      }
  }

  it('lead from start to end, for every row as a count deal by deal gives it', async () => {
    let steps = 0
    for (const question of asked()) {
      const { period, rows } = (await told(WATERFALL, question)).forecastWaterfall
      const deals = await histories()
      for (const row of rows) {
        const owners = new Set(UNDER[row.key]!)
        const naive = naiveWaterfall(deals, { ...question, owners, pipelineIds: null, period })
        expect([row.start.count, cents(row.start.amount), row.end.count, cents(row.end.amount)]).toEqual([
          ...[naive.started, naive.start, naive.ended, naive.end],
        ])
        const found = row.steps.map(({ kind, count, amount }: any) => [kind, [count, cents(amount)]])
        const wanted = [...naive.steps].map(([kind, { minor, ids }]) => [kind, [ids.length, minor]])
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted))
        expect(cents(row.start.amount) + sum(row.steps.map(({ amount }: any) => cents(amount)))).toBe(
          cents(row.end.amount),
        )
        steps += row.steps.length
      }
    }
    expect(steps).toBeGreaterThan(100)
  })

  it('start and end with what the forecast tells of the open deals at those moments', async () => {
    for (const question of asked()) {
      const { rows } = (await told(WATERFALL, question)).forecastWaterfall
      for (const [side, at] of [['start', question.from] as const, ['end', question.to] as const]) {
        const then = (await told(FORECAST, { period: question.period, at })).forecast.rows
        const open = new Map<string, number[]>(
          then.map(({ key, categories }: any) => {
            const some = categories.filter(({ category }: any) => category !== 'CLOSED')
            return [key, [sum(some.map(({ count }: any) => count)), sum(some.map(({ single }: any) => cents(single)))]]
          }),
        )
        for (const row of rows)
          expect([row.key, row[side].count, cents(row[side].amount)]).toEqual([
            row.key,
            ...(open.get(row.key) ?? [0, 0]),
          ])
      }
    }
  })

  it('are made of the deals that they show', async () => {
    for (const question of asked()) {
      const { deals, steps } = (await told(WATERFALL, question)).forecastWaterfall
      expect(deals.pageInfo.hasNextPage).toBe(false)
      const each = deals.nodes.flatMap((deal: any) => deal.steps)
      const kinds = Map.groupBy(each, ({ kind }: any) => kind)
      const added = [...kinds].map(([kind, some]) => [
        kind,
        [some.length, sum(some.map(({ amount }: any) => cents(amount)))],
      ])
      const wanted = steps.map(({ kind, count, amount }: any) => [kind, [count, cents(amount)]])
      expect(Object.fromEntries(added)).toEqual(Object.fromEntries(wanted))
    }
  })
})
