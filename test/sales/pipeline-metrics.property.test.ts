import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { bulkUpsert } from '../../src/platform/write/bulk.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { describeEngines } from '../engines.ts'
import { type Ask, openDesk } from '../rights/asking.ts'
import { seeded } from '../torture/random.ts'
import { board, metrics, OPEN_STAGES, rounded, roundedSpread, type Sample, stays } from './pipeline-metrics.naive.ts'
import { workspace } from './selling.ts'

const METRICS = `query ($period: DayRangeInput) {
  pipelineMetrics(groupBy: [{source: true}], period: $period) {
    openDeals
    rows {
      keys { field value } won lost open winRate wonAmount { amount } lostAmount { amount } openAmount { amount }
      withoutAmount { won lost open } cycle { n mean median p90 }
    }
  }
  stageMetrics(groupBy: [{source: true}], period: $period) {
    openDeals
    rows {
      keys { value } stage { name } entered moved standing advanced back lost withoutTime conversion wonDeals lostDeals
      time { n mean median p90 } standingTime { n }
    }
  }
}`
const BOARD = `query ($pipeline: ID!, $at: DateTime!) {
  pipelineAsOf(pipelineId: $pipeline, at: $at) { totals { stage { name } count amount { amount } } }
}`
const PAGE = `query ($pipeline: ID!, $at: DateTime!, $after: Cursor) {
  pipelineAsOf(pipelineId: $pipeline, at: $at) {
    deals(first: 40, after: $after) { nodes { stage { name } amount { amount } recordedLater } pageInfo { hasNextPage endCursor } }
  }
}`

type Random = () => number

function randomSample(random: Random, id: string): Sample {
  const pick = <One>(values: readonly One[]): One => values[Math.floor(random() * values.length)]!
  const start = Date.parse('2024-01-01T00:00:00.000Z') + Math.floor(random() * 300) * 86_400_000
  let time = start
  let stage = ''
  const steps = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => {
    const closed = stage === 'Won' || stage === 'Lost'
    const names = index === 0 || closed ? OPEN_STAGES : [...OPEN_STAGES, 'Won', 'Won', 'Lost', 'Lost']
    stage = pick(names.filter((name) => name !== stage))
    time += pick([0, 1, 3600, 86_400, 10 * 86_400]) * 1000 * Math.floor(random() * 8)
    return { stage, at: random() < 0.1 ? null : new Date(time).toISOString() }
  })
  const amount = random() < 0.2 ? null : Math.floor(random() * 1_000_000) / 100
  return {
    id,
    source: pick(['web', 'fair', '推荐', null]),
    amount,
    openedOn: new Date(start).toISOString().slice(0, 10),
    steps,
  }
}

describeEngines('figures of a pipeline', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  let ask: Ask
  const samples: Sample[] = []
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    ask = openDesk(database).ask
  })

  async function load(some: Sample[]) {
    const rows = some.map(({ id, source, amount, openedOn, steps }) => ({
      ...{
        externalIds: [{ source: 'random', id }],
        name: id,
        source,
        openedOn,
        stage: at.stageId(steps.at(-1)!.stage),
      },
      amount: amount === null ? null : { amount: amount.toFixed(2), currency: 'USD' },
      stageHistory: steps.map((step) => ({ stage: at.stageId(step.stage), occurredAt: step.at })),
    }))
    const match = { by: 'externalId' as const, source: 'random' }
    const done = await at.act((work) =>
      bulkUpsert(work, Opportunity, { rows, match, errorPolicy: 'ATOMIC' }, saveOpportunities),
    )
    expect(done.filter(({ outcome }) => outcome !== 'CREATED')).toEqual([])
    samples.push(...some)
  }

  const keyed = (rows: any[]) => Map.groupBy(rows, ({ keys }) => keys[0].value ?? '')
  const money = (value: { amount: string } | null) => value?.amount ?? null

  it.each([1, 2, 3])('are those that a naive count gives (histories of seed %i)', async (seed) => {
    const random = seeded(seed)
    await load(Array.from({ length: 60 }, (_, index) => randomSample(random, `${seed}-${index}`)))
    for (const period of [null, { from: '2024-03-01', to: '2024-09-30' }, { from: '2030-01-01', to: '2030-01-01' }]) {
      const { data, messages } = await ask(at.mei, METRICS, { period })
      expect(messages).toEqual([])
      const told = [...keyed(data.pipelineMetrics.rows)].map(([source, [{ keys: _, ...row }]]) => [
        source,
        {
          ...{ ...row, winRate: rounded(row.winRate), cycle: roundedSpread(row.cycle) },
          ...{ wonAmount: money(row.wonAmount), lostAmount: money(row.lostAmount), openAmount: money(row.openAmount) },
        },
      ])
      expect(Object.fromEntries(told)).toEqual(metrics(samples, period))
      const stages = [...keyed(data.stageMetrics.rows)].map(([source, rows]) => [
        source,
        rows.map(({ keys: _, standingTime, ...row }) => {
          if (!period) expect(standingTime.n).toBeLessThanOrEqual(row.standing)
          const { stage, conversion, time } = row
          return { ...row, stage: stage.name, conversion: rounded(conversion), time: roundedSpread(time) }
        }),
      ])
      const wanted = Object.entries(stays(samples, period)).filter(([, rows]) => rows.length > 0)
      expect(Object.fromEntries(stages)).toEqual(Object.fromEntries(wanted))
    }
  })

  it('shows the board of any moment, page by page as in its totals', async () => {
    const pipeline = at.stages[0]!.pipelineId
    for (const moment of ['2023-12-31', '2024-03-01', '2024-06-15', '2024-10-01', '2025-06-01']) {
      const variables = { pipeline, at: `${moment}T00:00:00.000Z` }
      const { data, messages } = await ask(at.mei, BOARD, variables)
      expect(messages).toEqual([])
      const nameOf = (stage: string, amount: unknown) => `${stage} ${amount === null ? 'none' : 'USD'}`
      const totals = data.pipelineAsOf.totals.map(({ stage, count, amount }: any) => [
        nameOf(stage.name, amount),
        [count, amount?.amount ?? '0.00'],
      ])
      const wanted = board(samples, variables.at)
      expect(Object.fromEntries(totals)).toEqual(wanted)
      const deals: any[] = []
      for (let after: string | null = null; ; ) {
        const page: any = (await ask(at.mei, PAGE, { ...variables, after })).data.pipelineAsOf.deals
        deals.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      const counted = Map.groupBy(deals, ({ stage, amount }) => nameOf(stage.name, amount))
      expect(Object.fromEntries([...counted].map(([name, some]) => [name, some.length]))).toEqual(
        Object.fromEntries(Object.entries(wanted).map(([name, [count]]: any) => [name, count])),
      )
      expect(deals.every(({ recordedLater }) => recordedLater)).toBe(true)
    }
  })
})
