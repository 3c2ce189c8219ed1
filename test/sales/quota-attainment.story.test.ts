import { afterAll, beforeAll, expect, it } from 'vitest'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import { caughtUp } from '../../src/sales/forecast-follow.actions.ts'
import { periodOf } from '../../src/sales/forecast-period.rules.ts'
import { attainmentsOf } from '../../src/sales/quota-attainment.actions.ts'
import { quotasFor } from '../../src/sales/quota-target.actions.ts'
import type { RowPlace } from '../../src/sales/quota-target.rules.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Office, openOffice, refusalsIn } from '../stories/office.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })
const eur = (amount: string) => ({ amount, currency: 'EUR' })
const Q1 = periodOf('QUARTER', '2026-01-01', 1, false)
const ALL = { userIds: null, teamIds: [] }

describeEngines('what was won against quotas', (open) => {
  let database: Database
  let office: Office
  let sequencer: ReturnType<typeof startSequencer>
  beforeAll(async () => {
    database = await open()
    sequencer = startSequencer(database)
    office = await openOffice(database)
    await office.make('ada', 'currency', { code: 'EUR', name: 'Euro' })
    await office.act('ada', 'currencyRatesSet', {
      rates: [
        { currency: 'EUR', day: '2026-01-01', rate: '1.10' },
        { currency: 'EUR', day: '2026-02-01', rate: '1.2' },
      ],
    })
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
    await sequencer.stop()
  })

  /** A deal that was won on a day. */
  async function won(owner: string | null, closedOn: string, input: object, lines: object[] = []): Promise<string> {
    const id = await office.make('ada', 'opportunity', { name: 'Mill', owner, openedOn: '2025-12-01', ...input })
    for (const one of lines) await office.make('ada', 'opportunityLine', { opportunity: id, product: 'Press', ...one })
    expect(
      refusalsIn(
        await office.act('ada', 'opportunityWin', { id, reason: 'price', occurredAt: `${closedOn}T12:00:00Z` }),
      ),
    ).toEqual([])
    return id
  }
  const rows = (): RowPlace[] => [
    { key: 'COMPANY', childKeys: [office.teams.europe, office.ids.ming!, 'UNOWNED'] },
    { key: office.teams.europe, childKeys: [office.ids.mei!, office.ids.anna!] },
    ...[office.ids.mei!, office.ids.anna!, office.ids.ming!, 'UNOWNED'].map((key) => ({ key, childKeys: [] })),
  ]
  const reading = (more: Partial<Actor> = {}) =>
    openReading({ database, actor: actorOf('ALL', { userId: office.ids.ming, ...more }), fresh: true, baseCurrency })

  /** What a row is told, as `measure family actual of target from`. */
  async function told(key: string, more: Partial<Actor> = {}, question: object = {}): Promise<string[]> {
    await caughtUp(database)
    const quotas = await quotasFor(reading(more), Q1, ALL)
    const asked = { period: Q1, scope: ALL, pipelineIds: null, at: null, ...question }
    const found = await attainmentsOf(reading(more), asked, rows(), quotas)
    return found
      .get(key)!
      .map(({ measure, productFamily, actual, target, from, unpriced }) =>
        [measure, productFamily, actual, 'of', target, from, unpriced > 0 ? `without ${unpriced}` : null]
          .filter((one) => one !== null)
          .join(' '),
      )
  }
  const pumps = { productFamily: 'Pumps' }

  it('is nothing without quotas, and asks for nothing', async () => {
    await won(office.ids.anna!, '2026-01-31', { amount: usd('1000.00') })
    expect(await told('COMPANY')).toEqual([])
    const none = { period: Q1, startMonth: 1, whole: true, quotas: [] }
    const before = database.statements()
    await attainmentsOf(reading(), { period: Q1, scope: ALL, pipelineIds: null, at: null }, rows(), none)
    expect(database.statements()).toBe(before)
  })

  it('adds up whole deals of the period, in the base currency', async () => {
    const { ids, teams } = office
    const quota = (more: object) => office.make('ada', 'quota', { unit: 'QUARTER', start: '2026-01-01', ...more })
    await quota({ owner: ids.anna, amount: eur('1000.00') })
    await quota({ owner: ids.anna, measure: 'COUNT', number: 5 })
    await quota({ team: teams.europe, measure: 'QUANTITY', number: 10, ...pumps })
    await quota({ owner: ids.ming, measure: 'COUNT', number: 2, productFamily: 'PUMPS' })
    await quota({ owner: ids.anna, amount: usd('300.00'), ...pumps })
    await won(ids.anna!, '2025-12-31', { amount: usd('7.00') })
    await won(ids.anna!, '2026-04-01', { amount: usd('7.00') })
    await won(ids.anna!, '2026-03-31', { amount: eur('10.00') })
    await won(ids.anna!, '2026-02-01', {})
    await office.make('ada', 'opportunity', {
      name: 'Open',
      owner: ids.anna,
      amount: usd('7.00'),
      closeDate: '2026-02-02',
    })
    const gone = await won(ids.anna!, '2026-02-01', { amount: usd('7.00') }, [pumps])
    await office.act('ada', 'opportunityArchive', { id: gone })
    // 1000 USD, 10 EUR at 1.2, and a deal that nobody put an amount on; the quota of 1000 EUR at 1.10.
    expect((await told(ids.anna!)).slice(0, 2)).toEqual(['REVENUE 101200 of 110000 OWN without 1', 'COUNT 3 of 5 OWN'])
    expect((await told('COMPANY')).slice(0, 2)).toEqual([
      'REVENUE 101200 of 110000 BELOW without 1',
      'COUNT 3 of 5 BELOW',
    ])
    expect(await told(ids.mei!)).toEqual([])
  })

  it('adds up lines by family, each its share of its deal', async () => {
    const { ids, teams } = office
    await won(ids.anna!, '2026-02-10', { amountFrom: 'LINES' }, [
      { ...pumps, price: eur('3.33'), quantity: 3 },
      { productFamily: 'pumps', price: eur('1.00'), quantity: 0.25 },
      { productFamily: 'Pipes', price: eur('100.00') },
      { ...pumps },
    ])
    await won(ids.ming!, '2026-03-01', { amount: usd('50.00') }, [
      { ...pumps, price: usd('20.00') },
      { ...pumps, quantity: 4 },
    ])
    await won(null, '2026-03-01', { amount: usd('50.00') }, [{ ...pumps, quantity: 100 }])
    // 9.99 EUR and 0.25 EUR at 1.2 are 11.99 and 0.30 USD; the last line has no price.
    expect(await told(ids.anna!)).toContain('REVENUE Pumps 1229 of 30000 OWN without 1')
    expect(await told(teams.europe)).toContain('QUANTITY Pumps 4.25 of 10 OWN')
    expect(await told(ids.ming!)).toEqual(['COUNT PUMPS 1 of 2 OWN'])
    const family = (await told('COMPANY')).filter((one) => /pumps/i.test(one))
    expect(family).toEqual([
      expect.stringMatching(/^REVENUE Pumps 3229 of 30000 BELOW without 3$/i),
      expect.stringMatching(/^QUANTITY Pumps 109.25 of 10 BELOW$/i),
      expect.stringMatching(/^COUNT Pumps 3 of 2 BELOW$/i),
    ])
  })

  it('knows the pipelines that were asked for, and the moment', async () => {
    const { ids } = office
    expect((await told(ids.anna!, {}, { pipelineIds: [] })).slice(0, 1)).toEqual(['REVENUE 0 of 110000 OWN'])
    expect((await told(ids.anna!, {}, { at: '2026-01-01T00:00:00.000Z' })).slice(0, 1)).toEqual([
      'REVENUE 0 of 110000 OWN',
    ])
    const scope = { userIds: [ids.ming!], teamIds: [] }
    expect((await told(ids.anna!, {}, { scope })).slice(0, 1)).toEqual(['REVENUE 0 of 110000 OWN'])
  })

  it('tells of quotas what the reader may see', async () => {
    const { ids, teams } = office
    const hidden = (field: string) => ({ fields: new Map([[`quota.${field}`, 'HIDDEN' as const]]) })
    for (const field of ['owner', 'team', 'measure', 'productFamily', 'unit', 'start'])
      expect(await told(ids.anna!, hidden(field))).toEqual([])
    expect((await told(ids.anna!, hidden('amount'))).map((one) => one.split(' ')[0])).toEqual(['COUNT'])
    expect((await told(ids.anna!, hidden('number'))).map((one) => one.split(' ')[0])).toEqual(['REVENUE', 'REVENUE'])
    // Who sees fewer quotas than deals is told no sum of some of them.
    const all = actorOf('ALL').reach
    const own = { reach: new Map([...all, ['quota.READ', 'OWN' as const]]) }
    expect(await told('COMPANY', own)).toEqual([])
    expect(await told(ids.ming!, own)).toEqual(['COUNT PUMPS 1 of 2 OWN'])
    const team = { reach: new Map([...all, ['quota.READ', 'TEAM' as const]]), teamIds: [teams.europe] }
    expect((await told(teams.europe, team)).map((one) => one.split(' ')[0])).toEqual(['QUANTITY'])
    const none = new Map(all)
    none.delete('quota.READ')
    expect(await told(ids.ming!, { reach: none })).toEqual([])
  })

  it('tells what lines hold to whoever may read them of all these deals', async () => {
    const { ids, teams } = office
    const kinds = async (key: string, more: Partial<Actor>) =>
      (await told(key, more)).map((one) => one.replace(/ -?[\d.]+ of.*/, ''))
    const all = [...actorOf('ALL').reach]
    for (const lines of [[], [['opportunityLine.READ', 'OWN'] as const]]) {
      const reach = new Map([...all.filter(([right]) => right !== 'opportunityLine.READ'), ...lines])
      expect(await kinds(ids.anna!, { reach })).toEqual(['REVENUE', 'COUNT'])
      expect(await kinds(teams.europe, { reach })).toEqual(['REVENUE', 'COUNT'])
      expect(await kinds(ids.ming!, { reach })).toEqual([])
    }
    const hidden = (field: string) => ({ fields: new Map([[`opportunityLine.${field}`, 'HIDDEN' as const]]) })
    for (const field of ['productFamily', 'opportunity']) expect(await kinds(ids.ming!, hidden(field))).toEqual([])
    for (const field of ['amount', 'price']) expect(await kinds(ids.anna!, hidden(field))).toEqual(['REVENUE', 'COUNT'])
    expect(await kinds(teams.europe, hidden('quantity'))).toEqual(['REVENUE', 'COUNT', 'REVENUE Pumps'])
    expect(await kinds(teams.europe, hidden('amount'))).toEqual(['REVENUE', 'COUNT', 'QUANTITY Pumps'])
  })

  it('tells of a moment what lines hold today to nobody who might have handed the deal over', async () => {
    const { ids, teams } = office
    const at = new Date().toISOString()
    const kinds = async (more: Partial<Actor>) =>
      (await told(teams.europe, more, { at })).map((one) => one.replace(/ -?[\d.]+ of.*/, ''))
    const whole = ['REVENUE', 'COUNT', 'REVENUE Pumps', 'QUANTITY Pumps']
    expect(await kinds({})).toEqual(whole)
    const within = new Map([...actorOf('ALL').reach].map(([right]) => [right, 'TEAM' as const]))
    const team = { userId: ids.mei, reach: within, teamIds: [teams.europe, teams.nordics] }
    expect(await kinds(team)).toEqual(['REVENUE', 'COUNT'])
    expect((await told(teams.europe, team)).length).toBe(whole.length)
  })

  it('adds up quantities of whole deals', async () => {
    const { ids } = office
    await office.make('ada', 'quota', {
      unit: 'QUARTER',
      start: '2026-01-01',
      owner: ids.ming,
      measure: 'QUANTITY',
      number: 8,
    })
    expect(await told(ids.ming!)).toContain('QUANTITY 5 of 8 OWN')
  })

  it('is unknown where the currency of a quota has no rate', async () => {
    await office.make('ada', 'quota', {
      unit: 'QUARTER',
      start: '2026-01-01',
      owner: office.ids.mei,
      amount: { amount: '5.00', currency: 'CHF' },
    })
    const [first] = await told(office.ids.mei!)
    expect(first).toBe('REVENUE 0 of OWN')
  })

  it('takes as many statements whatever there is', async () => {
    const counted = async () => {
      const before = database.statements()
      await told('COMPANY')
      return database.statements() - before
    }
    await counted()
    const few = await counted()
    for (const day of ['2026-01-05', '2026-01-06', '2026-02-07'])
      await won(office.ids.mei!, day, { amount: eur('1.00') }, [{ productFamily: day }])
    await office.make('ada', 'quota', {
      unit: 'MONTH',
      start: '2026-02-01',
      owner: office.ids.mei,
      amount: eur('9.00'),
    })
    await counted()
    expect(await counted()).toBe(few)
  })
})
