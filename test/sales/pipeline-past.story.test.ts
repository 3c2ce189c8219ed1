import { beforeAll, expect, it } from 'vitest'
import { Activity } from '../../src/activities/activity.record.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { archiveRecord, createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { moveOpportunityToStage, winOpportunity } from '../../src/sales/opportunity.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk, type Told } from '../rights/asking.ts'
import { MEI, workspace } from './selling.ts'

const ANNA = 'usr_00000000000000000000000002'
const euros = (amount: string) => ({ amount: { amount, currency: 'USD' } })
const on = (day: string) => `${day}T09:00:00.000Z`

describeEngines('the past of a pipeline', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  let ask: Ask
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    ask = openDesk(database).ask
    await at.act((work) => createRecord(work, User, { id: ANNA, name: 'Anna Berg' }), { ...at.mei, userId: '' })
    const deal = async (name: string, day: string, input: object) => {
      ids[name] = (await at.deal({ name, ...input }, on(day))).id
    }
    await deal('mill', '2026-01-05', { owner: MEI, closeDate: '2026-02-20', ...euros('100.00') })
    await update('mill', '2026-01-20', euros('150.00'))
    await update('mill', '2026-02-10', { closeDate: '2026-03-31', owner: ANNA })
    await update('mill', '2026-02-25', { closeDate: '2026-03-20' })
    await step('mill', '2026-03-02', 'Negotiation')
    await win('mill', '2026-03-10')
    await deal('pump', '2026-01-06', { owner: ANNA, closeDate: '2026-02-15', ...euros('40.00') })
    await win('pump', '2026-02-12')
    await deal('crane', '2026-02-03', { owner: ANNA, closeDate: '2026-02-27' })
    await deal('shed', '2026-01-07', { owner: ANNA, ...euros('7.00') })
    await at.act(
      (work) => archiveRecord(work, Opportunity, { id: ids['shed']! }, saveOpportunities),
      at.mei,
      on('2026-02-01'),
    )
    const told = [{ stage: at.stageId('Contact'), occurredAt: '2026-01-10T00:00:00.000Z' }]
    await deal('barn', '2026-05-04', {
      openedOn: '2026-01-10',
      stageHistory: told,
      closeDate: '2026-02-22',
      ...euros('9.00'),
    })
  })

  const update = (name: string, day: string, input: object) =>
    at.act((work) => updateRecord(work, Opportunity, { id: ids[name]!, ...input }, saveOpportunities), at.mei, on(day))
  const step = (name: string, day: string, stage: string) =>
    at.act((work) => moveOpportunityToStage(work, { id: ids[name]!, stage: at.stageId(stage) }), at.mei, on(day))
  const win = (name: string, day: string) => at.act((work) => winOpportunity(work, { id: ids[name]! }), at.mei, on(day))

  const board = (day: string, who = at.mei) =>
    ask(
      who,
      `query ($pipeline: ID!, $at: DateTime!) { pipelineAsOf(pipelineId: $pipeline, at: $at) {
        totals { stage { name } count amount { amount } }
        deals { nodes { opportunity { name } stage { name } amount { amount } closeDate owner { name } recordedLater } }
      } }`,
      { pipeline: at.stages[0]!.pipelineId, at: `${day}T12:00:00.000Z` },
    )
  const shown = ({ data, messages }: Told) => {
    expect(messages).toEqual([])
    return Object.fromEntries(
      data.pipelineAsOf.deals.nodes.map(({ opportunity, stage, amount, closeDate, owner, recordedLater }: any) => [
        opportunity.name,
        [stage.name, amount?.amount ?? null, closeDate, owner?.name ?? null, recordedLater],
      ]),
    )
  }
  const totals = ({ data }: Told) =>
    data.pipelineAsOf.totals.map((one: any) => [one.stage.name, one.count, one.amount?.amount ?? null])

  it('is the stage by when it was entered, and all else by what was recorded by then', async () => {
    const january = await board('2026-01-15')
    expect(shown(january)).toEqual({
      mill: ['Contact', '100.00', '2026-02-20', 'Mei 美玲', false],
      pump: ['Contact', '40.00', '2026-02-15', 'Anna Berg', false],
      shed: ['Contact', '7.00', null, 'Anna Berg', false],
      barn: ['Contact', '9.00', '2026-02-22', 'Mei 美玲', true],
    })
    expect(totals(january)).toEqual([['Contact', 4, '156.00']])
    const february = await board('2026-02-20')
    expect(shown(february)).toEqual({
      mill: ['Contact', '150.00', '2026-03-31', 'Anna Berg', false],
      pump: ['Won', '40.00', '2026-02-15', 'Anna Berg', false],
      crane: ['Contact', null, '2026-02-27', 'Anna Berg', false],
      barn: ['Contact', '9.00', '2026-02-22', 'Mei 美玲', true],
    })
    expect(totals(february)).toEqual([
      ['Contact', 2, '159.00'],
      ['Contact', 1, null],
      ['Won', 1, '40.00'],
    ])
    const march = shown(await board('2026-03-15'))
    expect(march['mill']).toEqual(['Won', '150.00', '2026-03-20', 'Anna Berg', false])
  })

  it('is shown by the rights of today', async () => {
    const anna = actorOf('OWN', { userId: ANNA })
    // Anna sees what is hers now, also from before it was hers.
    expect(Object.keys(shown(await board('2026-01-15', anna))).sort()).toEqual(['mill', 'pump', 'shed'])
    expect(totals(await board('2026-01-15', anna))).toEqual([['Contact', 3, '147.00']])
    const blind = actorOf('ALL', { userId: MEI, fields: new Map([['opportunity.amount', 'HIDDEN']]) })
    const hidden = await board('2026-01-15', blind)
    expect(totals(hidden)).toEqual([['Contact', 4, null]])
    expect(hidden.hidden).toContain('pipelineAsOf.totals.0.amount')
  })

  const held = (period: object, groupBy = '[]', who = at.mei) =>
    ask(
      who,
      `query ($period: DayRangeInput) { closeDateMetrics(period: $period, groupBy: ${groupBy}) { rows {
        keys { value } deals pushedDeals pushes { n mean median } pulls { n mean }
        slippage { expected won lost slipped rate ended recordedLater }
      } } }`,
      { period },
    )

  it('tells how often expected days were pushed, and which deals slipped out of a month', async () => {
    const { data, messages } = await held({ from: '2026-02-01', to: '2026-02-28' })
    expect(messages).toEqual([])
    expect(data.closeDateMetrics.rows).toEqual([
      {
        ...{ keys: [], deals: 4, pushedDeals: 1 },
        ...{ pushes: { n: 1, mean: 39, median: 39 }, pulls: { n: 1, mean: 11 } },
        // The mill slipped, the pump was won, of the crane nobody heard; the barn was written down in May.
        slippage: { expected: 3, won: 1, lost: 0, slipped: 2, rate: 200 / 3, ended: true, recordedLater: 1 },
      },
    ])
    const unbounded = await held({ from: '2026-02-01' }, '[{owner: true}]')
    expect(
      unbounded.data.closeDateMetrics.rows.map((row: any) => [row.keys[0].value, row.deals, row.pushes.n]),
    ).toEqual(
      expect.arrayContaining([
        ['Anna Berg', 3, 1],
        ['Mei 美玲', 1, 0],
      ]),
    )
    expect(unbounded.data.closeDateMetrics.rows[0].slippage).toBeNull()
  })

  it('names open deals that nobody takes further', async () => {
    const stale = async (more = '') => {
      const { data, messages } = await ask(
        at.mei,
        `{ staleOpportunities(days: 20 ${more}) { nodes { opportunity { name } reasons } pageInfo { hasNextPage endCursor } } }`,
      )
      expect(messages).toEqual([])
      return Object.fromEntries(
        data.staleOpportunities.nodes.map(({ opportunity, reasons }: any) => [opportunity.name, reasons]),
      )
    }
    expect(await stale()).toEqual({
      crane: ['QUIET', 'LONG_IN_STAGE', 'CLOSE_DATE_PASSED'],
      barn: ['QUIET', 'LONG_IN_STAGE', 'CLOSE_DATE_PASSED'],
    })
    await at.act((work) =>
      createRecord(work, Activity, { kind: 'CALL', subject: 'Crane', occurredAt: work.now, about: [ids['crane']!] }),
    )
    expect(await stale()).toMatchObject({ crane: ['LONG_IN_STAGE', 'CLOSE_DATE_PASSED'] })
    expect(await stale(', reasons: [QUIET]')).toEqual({ barn: ['QUIET'] })
    expect(await stale(', filter: {name: {eq: "crane"}}, first: 1')).toEqual({
      crane: ['LONG_IN_STAGE', 'CLOSE_DATE_PASSED'],
    })
  })

  it('refuses days that make no sense', async () => {
    const wrong = await held({ from: '2026-02-02', to: '2026-02-01' })
    expect(wrong.messages).toEqual(['period.from must not be after period.to: 2026-02-02 is after 2026-02-01.'])
    const never = await ask(at.mei, '{ staleOpportunities(days: 0) { nodes { reasons } } }')
    expect(never.codes).toEqual(['BAD_REQUEST'])
  })

  it('takes as many statements for one deal as for many', async () => {
    const counted = async (query: string) => {
      const before = database.statements()
      expect((await ask(at.mei, query)).messages).toEqual([])
      return database.statements() - before
    }
    const pipeline = at.stages[0]!.pipelineId
    expect(await counted('{ pipelineMetrics { rows { won velocity { amount } } } }')).toBe(2)
    expect(await counted('{ stageMetrics { rows { entered } } }')).toBe(3)
    expect(await counted('{ closeDateMetrics { rows { deals } } }')).toBe(4)
    expect(await counted('{ staleOpportunities { nodes { reasons } } }')).toBe(1)
    const asOf = `pipelineAsOf(pipelineId: "${pipeline}", at: "2026-02-20T00:00:00Z")`
    expect(await counted(`{ ${asOf} { totals { count } deals { nodes { since } } } }`)).toBe(2)
  })
})
