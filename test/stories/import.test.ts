import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { request } from '../../clients/typescript/examples/connection.ts'
import { importCrm, type Report } from '../../clients/typescript/examples/import-crm.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

const FIXTURE = fileURLToPath(new URL('../fixtures/crm', import.meta.url))
const REAL = process.env['RAPPORT_DATA'] ? join(process.env['RAPPORT_DATA'], 'crm-sales') : ''

const FIGURES = `query Figures {
  stages: opportunitiesAggregate(groupBy: [{stage: true}]) { rows { keys { value } count } }
  status: opportunitiesAggregate(groupBy: [{status: true}]) {
    rows { keys { value } count sum { amount { amount currency } amountBase { amount } } avg { cycleDays } }
  }
  quarters: opportunitiesAggregate(filter: {status: {eq: WON}, closedOn: {gte: "2017-01-01"}}, groupBy: [{closedOn: QUARTER}]) {
    rows { keys { value } sum { amountBase { amount } } }
  }
  homeless: opportunities(filter: {account: {isNull: true}}, first: 1) { totalCount }
  undated: opportunities(filter: {status: {eq: OPEN}, openedOn: {isNull: true}}, first: 1) { totalCount }
  guessed: opportunities(filter: {status: {eq: OPEN}, or: [{amount: {isNull: false}}, {closeDate: {isNull: false}}]}, first: 1) { totalCount }
  subsidiaries: accounts(filter: {parent: {isNull: false}}, first: 1) { totalCount }
}`

const SELLING = `query Selling {
  pipelineMetrics {
    rows {
      won lost open winRate wonAmount { amount } openWithoutCloseDate velocity { amount } velocityLacks
      withoutAmount { won open } cycle { n mean median p90 }
    }
  }
  quarters: pipelineMetrics(period: {from: "2017-01-01", to: "2017-12-31"}, groupBy: [{closedOn: QUARTER}]) {
    rows { keys { value } won wonAmount { amount } }
  }
  stageMetrics { rows { stage { name } entered moved standing withoutTime wonDeals conversionToWon time { n mean } } }
}`

interface Figures {
  stages: { rows: { keys: { value: string }[]; count: number }[] }
  status: { rows: { keys: { value: string }[]; count: number; sum: any; avg: { cycleDays: number } }[] }
  quarters: { rows: { keys: { value: string }[]; sum: { amountBase: { amount: string } } }[] }
  homeless: { totalCount: number }
  undated: { totalCount: number }
  guessed: { totalCount: number }
  subsidiaries: { totalCount: number }
}

describeEngines('importing a company', (open) => {
  let stop: () => Promise<void>
  beforeAll(async () => {
    const server = await serve(await open())
    stop = server.close
    process.env['RAPPORT_URL'] = server.url
    process.env['RAPPORT_KEY'] = ADMIN_KEY
  })
  afterAll(() => stop())

  it('keeps the dates of the files, repairs what it can and names what stays open', async () => {
    const first = await importCrm(FIXTURE)
    expect(sums(first)).toEqual({ CREATED: 4 + 5 + 4 + 6, UPDATED: 2, UNCHANGED: 0, FAILED: 0 })
    expect([...first.repairs]).toEqual([
      ['"technolgy" read as "technology"', 2],
      ['"Philipines" read as "Philippines"', 1],
      ['product "GTXPro" read as "GTX Pro"', 2],
    ])
    expect(first.open).toEqual([
      ['opportunities that name no account', 2],
      ['open opportunities without value and close date', 2],
      ['open opportunities that name no day of engagement', 1],
    ])

    const figures = await request<Figures>(FIGURES)
    expect(counts(figures)).toEqual({ Won: 3, Lost: 1, Engaging: 1, Prospecting: 1 })
    const won = figures.status.rows.find((row) => row.keys[0]!.value === 'WON')!
    expect(won.sum).toEqual({ amount: [{ amount: '5104.00', currency: 'USD' }], amountBase: { amount: '5104.00' } })
    expect(won.avg.cycleDays).toBeCloseTo((132 + 30 + 395) / 3, 9)
    expect(figures.homeless.totalCount).toBe(2)
    expect(figures.undated.totalCount).toBe(1)
    expect(figures.guessed.totalCount).toBe(0)
    expect(figures.subsidiaries.totalCount).toBe(1)
  })

  it('tells the history of a deal as it happened, and that it was learnt today', async () => {
    const { opportunities } = await request<any>(`query History {
      opportunities(filter: {externalId: {id: {eq: "opportunity:D1"}}}) {
        nodes {
          openedOn closedOn cycleDays owner { name team { name parent { name } lead { name } } }
          account { name industry parent { name } annualRevenue { amount currency } customFields { key number } }
          stageHistory { from { name } to { name } occurredAt recordedAt }
        }
      }
    }`)
    const [deal] = opportunities.nodes
    expect(deal).toMatchObject({
      ...{ openedOn: '2016-10-20', closedOn: '2017-03-01', cycleDays: 132 },
      owner: { name: 'Anna Snelling', team: { parent: { name: 'Central' }, lead: { name: 'Dustin Brinkmann' } } },
      account: {
        ...{ name: 'Kleine Mühle', industry: 'technology', parent: { name: 'Große Mühle' } },
        annualRevenue: { amount: '1100040000.00', currency: 'USD' },
        customFields: [{ key: 'founded', number: 1996 }],
      },
      stageHistory: [
        { from: null, to: { name: 'Engaging' }, occurredAt: '2016-10-20T00:00:00.000Z' },
        { from: { name: 'Engaging' }, to: { name: 'Won' }, occurredAt: '2017-03-01T00:00:00.000Z' },
      ],
    })
    for (const { recordedAt } of deal.stageHistory) expect(recordedAt > '2026').toBe(true)
  })

  it('changes nothing when it runs again', async () => {
    expect(sums(await importCrm(FIXTURE))).toEqual({ CREATED: 0, UPDATED: 0, UNCHANGED: 4 + 5 + 2 + 4 + 6, FAILED: 0 })
  })
})

const wanted = REAL !== '' && existsSync(REAL)

describeEngines('importing the real files of a hardware seller', (open) => {
  it.skipIf(!wanted)('gives the figures that the files themselves give', { timeout: 120_000 }, async () => {
    const server = await serve(await open())
    try {
      process.env['RAPPORT_URL'] = server.url
      process.env['RAPPORT_KEY'] = ADMIN_KEY
      const first = await importCrm(REAL)
      expect(sums(first)).toMatchObject({ CREATED: 9 + 41 + 85 + 8800, FAILED: 0 })
      expect(first.repairs.get('product "GTXPro" read as "GTX Pro"')).toBe(1480)
      const figures = await request<Figures>(FIGURES)
      expect(counts(figures)).toEqual({ Won: 4238, Lost: 2473, Engaging: 1589, Prospecting: 500 })
      const won = figures.status.rows.find((row) => row.keys[0]!.value === 'WON')!
      const lost = figures.status.rows.find((row) => row.keys[0]!.value === 'LOST')!
      expect(won.sum.amountBase.amount).toBe('10005534.00')
      expect((won.count / (won.count + lost.count)) * 100).toBeCloseTo(63.1501, 4)
      expect(won.avg.cycleDays).toBeCloseTo(51.782, 3)
      expect(figures.quarters.rows.map((row) => [row.keys[0]!.value, row.sum.amountBase.amount])).toEqual([
        ['2017-Q1', '1134672.00'],
        ['2017-Q2', '3086111.00'],
        ['2017-Q3', '2982255.00'],
        ['2017-Q4', '2802496.00'],
      ])
      const selling = await request<any>(SELLING)
      expect(selling.pipelineMetrics.rows[0]).toMatchObject({
        ...{ won: 4238, lost: 2473, open: 2089, wonAmount: { amount: '10005534.00' } },
        ...{ withoutAmount: { won: 0, open: 2089 }, openWithoutCloseDate: 2089, velocityLacks: [] },
      })
      const [all] = selling.pipelineMetrics.rows
      expect([all.winRate, all.cycle.n, all.cycle.mean]).toEqual([
        expect.closeTo(63.15, 3),
        4238,
        expect.closeTo(51.78197, 5),
      ])
      expect(Number(all.velocity.amount)).toBeCloseTo((2089 * (4238 / 6711) * (10005534 / 4238)) / all.cycle.mean, 2)
      expect(
        selling.quarters.rows.map(({ keys, wonAmount }: any) => [keys[0].value, wonAmount?.amount ?? null]),
      ).toEqual([
        ['2017-Q1', '1134672.00'],
        ['2017-Q2', '3086111.00'],
        ['2017-Q3', '2982255.00'],
        ['2017-Q4', '2802496.00'],
        [null, null],
      ])
      const engaging = selling.stageMetrics.rows.find(({ stage }: any) => stage.name === 'Engaging')
      expect(engaging).toMatchObject({ entered: 8300, moved: 6711, standing: 1589, withoutTime: 0, wonDeals: 4238 })
      expect(engaging.conversionToWon).toBeCloseTo(63.15, 3)
      expect(figures.homeless.totalCount).toBe(1425)
      expect(figures.undated.totalCount).toBe(500)
      expect(figures.guessed.totalCount).toBe(0)
      expect(figures.subsidiaries.totalCount).toBe(15)
      expect(sums(await importCrm(REAL))).toMatchObject({ CREATED: 0, UPDATED: 0, FAILED: 0 })
    } finally {
      await server.close()
    }
  })
})

function counts({ stages }: Figures): Record<string, number> {
  return Object.fromEntries(stages.rows.map((row) => [row.keys[0]!.value, row.count]))
}

function sums({ tallies }: Report) {
  const total = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, FAILED: 0 }
  for (const [, tally] of tallies)
    for (const outcome of Object.keys(total) as (keyof typeof total)[]) total[outcome] += tally[outcome]
  return total
}
