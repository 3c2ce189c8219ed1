import { beforeAll, expect, it } from 'vitest'
import { saveCurrencies } from '../../src/catalog/currency.actions.ts'
import { Currency } from '../../src/catalog/currency.record.ts'
import { setCurrencyRates } from '../../src/catalog/currency-rate.actions.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { bulkUpsert } from '../../src/platform/write/bulk.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import {
  loseOpportunity,
  moveOpportunityToStage,
  reopenOpportunity,
  winOpportunity,
} from '../../src/sales/opportunity.actions.ts'
import { moveOpportunities } from '../../src/sales/opportunity.bulk.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { describeEngines } from '../engines.ts'
import { refusedWith, workspace } from './selling.ts'

describeEngines('selling', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
  })
  const update = (input: { id: string } & Record<string, unknown>, actor = at.mei) =>
    at.act((work) => updateRecord(work, Opportunity, input, saveOpportunities), actor)

  it('goes from the first stage to won, and back, with a history that tells all of it', async () => {
    const { id } = await at.deal({ amount: { amount: '1000.00', currency: 'USD' } }, '2026-03-02T09:00:00.000Z')
    expect(await at.row('Opportunity', id)).toMatchObject({
      ...{ stageId: at.stageId('Contact'), status: 'OPEN', probability: 10, openedOn: '2026-03-02' },
      ...{ amountBase: 100_000, amountRate: '1', ownProbability: false, cycleDays: null },
    })
    await at.act(
      (work) => moveOpportunityToStage(work, { id, stage: at.stageId('Negotiation') }),
      at.mei,
      '2026-03-10T09:00:00.000Z',
    )
    await at.act((work) => winOpportunity(work, { id, reason: 'price' }), at.mei, '2026-03-20T09:00:00.000Z')
    expect(await at.row('Opportunity', id)).toMatchObject({
      ...{ status: 'WON', probability: 100, forecastCategory: 'CLOSED', closedOn: '2026-03-20', cycleDays: 18 },
      ...{ reason: 'price', reasonKey: 'price', version: 3 },
    })
    await at.act((work) => reopenOpportunity(work, { id }), at.mei, '2026-03-21T09:00:00.000Z')
    expect(await at.row('Opportunity', id)).toMatchObject({
      ...{
        status: 'OPEN',
        stageId: at.stageId('Negotiation'),
        probability: 80,
        closedOn: null,
        cycleDays: null,
        reason: null,
      },
    })
    expect((await at.events(id)).map(({ type }) => type)).toEqual([
      'opportunity.created',
      'opportunity.moved',
      'opportunity.won',
      'opportunity.reopened',
    ])
    const history = await at.history(id)
    expect(history.map(({ position, toStageId, occurredAt }) => [position, toStageId, occurredAt])).toEqual([
      [0, at.stageId('Contact'), '2026-03-02T09:00:00.000Z'],
      [1, at.stageId('Negotiation'), '2026-03-10T09:00:00.000Z'],
      [2, at.stageId('Won'), '2026-03-20T09:00:00.000Z'],
      [3, at.stageId('Negotiation'), '2026-03-21T09:00:00.000Z'],
    ])
    expect(history[2]).toMatchObject({
      fromStageId: at.stageId('Negotiation'),
      amountMinorBefore: 100_000,
      actorId: at.mei.userId,
    })
  })

  it('refuses steps that make no sense, and writes nothing then', async () => {
    const { id } = await at.deal({})
    const step = (run: Parameters<typeof at.act>[0]) => refusedWith(at.act(run))
    expect(await step((work) => loseOpportunity(work, { id }))).toEqual(['REQUIRED reason'])
    expect(await step((work) => reopenOpportunity(work, { id }))).toEqual(['DEAL_OPEN id'])
    expect(await step((work) => moveOpportunityToStage(work, { id, stage: at.stageId('Contact') }))).toEqual([
      'SAME_STAGE stage',
    ])
    expect(await step((work) => moveOpportunityToStage(work, { id, stage: 'stage_x' }))).toEqual(['NOT_FOUND stage'])
    expect(await step((work) => winOpportunity(work, { id, stage: at.stageId('Lost') }))).toEqual(['INVALID stage'])
    expect(await step((work) => winOpportunity(work, { id: 'opp_00000000000000000000000009' }))).toEqual([
      'NOT_FOUND id',
    ])
    await at.act((work) => winOpportunity(work, { id }))
    expect(await step((work) => winOpportunity(work, { id }))).toEqual(['DEAL_CLOSED id'])
    expect((await at.history(id)).length).toBe(2)
    expect((await at.events(id)).length).toBe(2)
  })

  it('takes a stage in an update for the step that it is, as far as the actor may take it', async () => {
    const { id } = await at.deal({})
    await update({ id, stage: at.stageId('Won'), nextStep: 'Invoice' })
    expect((await at.events(id)).map(({ type }) => type)).toEqual(['opportunity.created', 'opportunity.won'])
    await update({ id, stage: at.stageId('Won'), nextStep: 'Ship' })
    expect((await at.events(id)).at(-1)?.type).toBe('opportunity.updated')

    const reach = new Map(at.mei.reach)
    reach.delete('opportunity.REOPEN')
    const clerk = { ...at.mei, reach }
    expect(await refusedWith(update({ id, stage: at.stageId('Contact') }, clerk))).toEqual(['NOT_ALLOWED stage'])
    reach.set('opportunity.REOPEN', 'OWN')
    await update({ id, stage: at.stageId('Contact') }, clerk)
    expect((await at.events(id)).at(-1)?.type).toBe('opportunity.reopened')
    await update({ id, owner: null, stage: at.stageId('Won') })
    expect(await refusedWith(update({ id, stage: at.stageId('Contact') }, clerk))).toEqual(['NOT_ALLOWED stage'])
  })

  it('is put away and brought back under its own name', async () => {
    const { id } = await at.deal({})
    await at.act((work) => archiveRecord(work, Opportunity, { id }, saveOpportunities))
    await at.act((work) => unarchiveRecord(work, Opportunity, { id }, saveOpportunities))
    expect((await at.events(id)).map(({ type }) => type)).toEqual([
      'opportunity.created',
      'opportunity.archived',
      'opportunity.unarchived',
    ])
    expect((await at.history(id)).length).toBe(1)
  })

  it('loads a company’s past, and changes nothing the second time', async () => {
    const told = (from: string, to: string) => ({
      ...{ openedOn: from, closedOn: to, stage: at.stageId('Won') },
      stageHistory: [
        { stage: at.stageId('Contact'), occurredAt: `${from}T00:00:00.000Z` },
        { stage: at.stageId('Won'), occurredAt: `${to}T00:00:00.000Z` },
      ],
    })
    const rows = [
      {
        externalIds: [{ source: 'crm', id: '1' }],
        name: 'One',
        ...told('2016-10-20', '2017-03-01'),
        amount: { amount: '1054', currency: 'USD' },
      },
      { externalIds: [{ source: 'crm', id: '2' }], name: 'Two', ...told('2016-10-25', '2017-03-11') },
      {
        externalIds: [{ source: 'crm', id: '3' }],
        name: 'Three',
        stage: at.stageId('Lost'),
        openedOn: '2017-01-01',
        closedOn: '2017-02-01',
      },
      { externalIds: [{ source: 'crm', id: '4' }], name: 'Four', openedOn: null },
    ]
    const load = () =>
      at.act((work) =>
        bulkUpsert(
          work,
          Opportunity,
          { rows, match: { by: 'externalId', source: 'crm' }, errorPolicy: 'ATOMIC' },
          saveOpportunities,
        ),
      )
    const first = await load()
    expect(first.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED', 'CREATED', 'CREATED'])
    expect(await at.row('Opportunity', first[0]!.id!)).toMatchObject({
      cycleDays: 132,
      closedOn: '2017-03-01',
      amountBase: 105_400,
      reason: null,
    })
    expect(await at.row('Opportunity', first[3]!.id!)).toMatchObject({
      openedOn: null,
      stageSince: null,
      status: 'OPEN',
    })
    expect((await at.events(first[0]!.id!))[0]).toMatchObject({
      type: 'opportunity.created',
      occurredAt: '2016-10-20T00:00:00.000Z',
    })
    expect((await load()).map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
    expect((await at.history(first[0]!.id!)).length).toBe(2)
    expect((await at.history(first[3]!.id!))[0]?.occurredAt).toBeNull()
  })

  it('converts at the rate of the day and keeps it', async () => {
    await at.act((work) => createRecord(work, Currency, { code: 'EUR', name: 'Euro' }, saveCurrencies))
    const amount = { amount: '100.00', currency: 'EUR' }
    const { id } = await at.deal({ amount }, '2026-01-02T09:00:00.000Z')
    expect(await at.row('Opportunity', id)).toMatchObject({ amountBase: null, amountRate: null })
    const set = (rates: Parameters<typeof setCurrencyRates>[1]) => at.act((work) => setCurrencyRates(work, rates))
    await set([{ currency: 'EUR', day: '2026-01-01', rate: '1.10' }])
    expect(await at.row('Opportunity', id)).toMatchObject({ amountBase: null })
    await update({ id, amount })
    expect(await at.row('Opportunity', id)).toMatchObject({ amountBase: 11_000, amountRate: '1.1' })
    await set([
      { currency: 'EUR', day: '2026-01-01', rate: '1.20' },
      { currency: 'EUR', day: '2026-02-01', rate: '1.30' },
    ])
    await update({ id, nextStep: 'Call' })
    expect(await at.row('Opportunity', id)).toMatchObject({ amountBase: 11_000 })
    await update({ id, stage: at.stageId('Lost'), reason: 'price', closedOn: '2026-01-15' })
    expect(await at.row('Opportunity', id)).toMatchObject({ amountBase: 12_000, cycleDays: 13 })
    expect(await set([{ currency: 'EUR', day: '2026-02-01', rate: '1.3' }])).toEqual({ ids: [] })
    expect((await set([{ currency: 'EUR', day: '2026-02-01', rate: null }])).ids.length).toBe(1)
    expect(
      await refusedWith(
        set([
          { currency: 'EUR', day: '2026-02-01', rate: '0' },
          { currency: 'JPY', day: '2026-02-01', rate: '1' },
        ]),
      ),
    ).toEqual(['INVALID rates.0.rate', 'NOT_FOUND rates.1.currency'])
  })

  it('moves many at once with as many statements as one', async () => {
    const many = async (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => ({
        name: `Deal ${index}`,
        externalIds: [{ source: `bulk${count}`, id: String(index) }],
      }))
      const made = await at.act((work) =>
        bulkUpsert(work, Opportunity, { rows, match: { by: 'externalId', source: `bulk${count}` } }, saveOpportunities),
      )
      const ids = made.map(({ id }) => id!)
      const before = database.statements()
      const outcomes = await at.act((work) =>
        moveOpportunities(work, { ids, expectedCount: count, set: { stage: at.stageId('Qualify') } }),
      )
      expect(outcomes.every(({ outcome }) => outcome === 'UPDATED')).toBe(true)
      return { ids, statements: database.statements() - before }
    }
    const few = await many(2)
    const lots = await many(200)
    expect(lots.statements).toBe(few.statements)
    const again = await at.act((work) =>
      moveOpportunities(work, { ids: lots.ids, set: { stage: at.stageId('Qualify') } }),
    )
    expect(again.every(({ outcome }) => outcome === 'UNCHANGED')).toBe(true)
    expect(await at.history(lots.ids[0]!)).toHaveLength(2)
    const miscounted = at.act((work) =>
      moveOpportunities(work, { ids: few.ids, expectedCount: 3, set: { stage: at.stageId('Won') } }),
    )
    expect(await refusedWith(miscounted)).toEqual(['COUNT_MISMATCH expectedCount'])
  })
})
