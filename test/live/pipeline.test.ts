import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Row } from '../../src/platform/record/record.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { workspace } from '../sales/selling.ts'
import { codesOf, liveHouse } from './house.ts'

const BOARD = `subscription ($pipeline: ID!, $after: Cursor) { pipelineChanged(pipelineId: $pipeline, after: $after) {
  cursor kind opportunityId opportunity { name amount { amount } } fromStage { name } toStage { name }
  totals { stage { name } currency count amount weighted } } }`

describeEngines('a pipeline that is watched', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  let pipeline: string
  const people = new Map<string, Actor>()
  const change = (input: Row & { id: string }) =>
    at.act((work) => updateRecord(work, Opportunity, input, saveOpportunities))
  const told = (change: any) => [change.kind, change.fromStage?.name ?? null, change.toStage?.name ?? null]

  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    pipeline = at.stages[0]!.pipelineId
    const { id: seller } = await at.act((work) => createRecord(work, User, { name: 'Ann' }))
    people.set('mei', at.mei)
    people.set('ann', actorOf('OWN', { userId: seller!, principal: 'ann' }))
    const blind = new Map([['opportunity.amount', 'HIDDEN' as const]])
    people.set('clerk', actorOf('ALL', { principal: 'clerk', fields: blind }))
    people.set('mole', actorOf('ALL', { principal: 'mole', fields: new Map([['opportunity.stage', 'HIDDEN']]) }))
  })

  test('tells somebody who comes late into which stage a deal came first', async () => {
    const house = await liveHouse(database, people)
    const after = (await house.follow('mei', BOARD, { pipeline }).next()).data.pipelineChanged.cursor
    const { id } = await at.deal({ name: 'Lathe', stage: at.stageId('Contact') })
    await change({ id: id!, stage: at.stageId('Negotiation') })
    const changes = await house.follow('mei', BOARD, { pipeline, after }).take(2)
    expect(changes.map(told)).toEqual([
      ['ENTERED', null, 'Contact'],
      ['MOVED', 'Contact', 'Negotiation'],
    ])
    await at.act((work) => deleteRecord(work, Opportunity, { id: id! }))
  })

  test('tells what happens to its deals, each reader what they see, with totals', async () => {
    const house = await liveHouse(database, people)
    const [mei, ann, clerk] = ['mei', 'ann', 'clerk'].map((who) => house.follow(who, BOARD, { pipeline })) as any
    for (const reader of [mei, ann, clerk])
      expect((await reader.next()).data.pipelineChanged).toMatchObject({ kind: 'HEARTBEAT', totals: null })
    const owner = people.get('ann')!.userId
    const amount = (value: string) => ({ amount: value, currency: 'USD' })
    const { id } = await at.deal({ name: 'Press', amount: amount('1000.00'), stage: at.stageId('Contact'), owner })
    await at.deal({ name: 'Other', amount: amount('500.50'), stage: at.stageId('Contact') })
    const step = async (act: () => Promise<unknown>) => {
      await act()
      return (await mei.take(1))[0]
    }
    const [made] = await ann.take(1)
    expect(told(made)).toEqual(['ENTERED', null, 'Contact'])
    expect(made.totals).toEqual([expect.objectContaining({ count: 1, amount: '1000.00', currency: 'USD' })])
    const [, second] = await mei.take(2)
    expect(second.totals).toMatchObject([{ stage: { name: 'Contact' }, count: 2, amount: '1500.50' }])
    const now = async (who: string) => {
      const ask = `query ($id: ID!) { pipeline(id: $id) { totals { stage { name } currency count amount weighted } } }`
      return (await house.ask(who, ask, { id: pipeline })).pipeline.totals
    }
    for (const [who, told] of [
      ['mei', second],
      ['ann', made],
    ])
      expect(await now(who), who).toEqual(told.totals)
    expect(await now('clerk')).toEqual([
      { stage: { name: 'Contact' }, currency: null, count: 2, amount: null, weighted: null },
    ])
    expect(await now('mole')).toBe(null)
    const chance = at.stages.find((stage) => stage.name === 'Contact')!.probability
    expect(Number(second.totals[0].weighted)).toBeCloseTo((1500.5 * chance) / 100, 2)

    const moved = await step(() => change({ id: id!, stage: at.stageId('Negotiation') }))
    expect(told(moved)).toEqual(['MOVED', 'Contact', 'Negotiation'])
    expect(moved.opportunity).toEqual({ name: 'Press', amount: { amount: '1000.00' } })
    expect(moved.totals.map((total: any) => [total.stage.name, total.count]).sort()).toEqual([
      ['Contact', 1],
      ['Negotiation', 1],
    ])
    expect(told(await step(() => change({ id: id!, nextStep: 'Call' })))).toEqual(['UPDATED', null, null])
    expect(told(await step(() => at.act((work) => archiveRecord(work, Opportunity, { id: id! }))))).toEqual([
      'LEFT',
      null,
      null,
    ])
    expect(told(await step(() => at.act((work) => unarchiveRecord(work, Opportunity, { id: id! }))))).toEqual([
      'ENTERED',
      null,
      'Negotiation',
    ])
    await step(() => change({ id: id!, owner: at.mei.userId }))

    const hers = await ann.take(5)
    expect(hers.map(told)).toEqual([
      ['MOVED', 'Contact', 'Negotiation'],
      ['UPDATED', null, null],
      ['LEFT', null, null],
      ['ENTERED', null, 'Negotiation'],
      ['LEFT', null, null],
    ])
    expect(hers[4]).toMatchObject({ opportunityId: id, opportunity: null, totals: [] })
    const blind = await clerk.take(3)
    expect(
      blind[2].totals.every(
        (total: any) => total.amount === null && total.weighted === null && total.currency === null,
      ),
    ).toBe(true)
    expect(house.failures).toEqual([])
  })

  test('tells of a deal that came back from elsewhere what happened while one was away', async () => {
    const house = await liveHouse(database, people)
    const ann = house.follow('ann', BOARD, { pipeline })
    const { cursor } = (await ann.next()).data.pipelineChanged
    await ann.close()
    const owner = people.get('ann')!.userId
    const { id } = await at.deal({ name: 'Brief', owner })
    await change({ id: id!, owner: at.mei.userId })
    await at.act((work) => deleteRecord(work, Opportunity, { id: id! }))
    const again = house.follow('ann', BOARD, { pipeline, after: cursor })
    const told = await again.until((one) => one.kind === 'LEFT')
    expect(told).toMatchObject({ opportunityId: id, opportunity: null })
  })

  test('is refused to whom its stages are hidden, and where there is none', async () => {
    const house = await liveHouse(database, people)
    expect(await codesOf(house.follow('mole', BOARD, { pipeline }).next())).toEqual(['FORBIDDEN'])
    const nowhere = 'pipe_00000000000000000000000009'
    expect(await codesOf(house.follow('mei', BOARD, { pipeline: nowhere }).next())).toEqual(['BAD_REQUEST'])
  })
})
