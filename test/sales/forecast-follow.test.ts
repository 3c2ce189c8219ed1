import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../src/plain/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { UnitTooLong } from '../../src/platform/database/errors.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { bringUp, startFollower } from '../../src/platform/log/follow.run.ts'
import { type Followed, takeStep } from '../../src/platform/log/follow.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { updateRecord } from '../../src/platform/write/verbs.ts'
import { caughtUp, followedDeals } from '../../src/sales/forecast-follow.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { describeEngines, testPlace } from '../engines.ts'
import { numbered } from '../live/house.ts'
import { forgotten, statesIn, sumsIn, sumsOn } from './forecast-state.naive.ts'
import { MEI, workspace } from './selling.ts'

const on = (day: string) => `${day}T09:00:00.000Z`
const dollars = (amount: string) => ({ amount: { amount, currency: 'USD' } })

/** Looks until it is so. */
async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 5))
}

describeEngines('what forecasts are made of', (open, engine) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  let sequencer: Sequencer
  afterAll(() => sequencer.stop())
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    sequencer = startSequencer(database)
    for (let index = 0; index < 12; index++) await at.deal({ owner: MEI, ...dollars('10.00') }, on('2026-03-02'))
    const { id } = await at.deal({ owner: null, ...dollars('7.00') }, on('2026-03-03'))
    await at.act((work) => deleteRecord(work, Opportunity, { id }), at.mei, on('2026-03-05'))
    await at.deal({ owner: null }, on('2026-03-03'))
    await caughtUp(database)
  })

  const update = (id: string, input: object, now?: string) =>
    at.act((work) => updateRecord(work, Opportunity, { id, ...input }, saveOpportunities), at.mei, now)
  const deals = async () =>
    (await database.read.selectFrom('Opportunity').select('id').orderBy('id').execute()).map(({ id }) => id)

  async function counted(body: () => Promise<unknown>): Promise<number> {
    const before = database.statements()
    await body()
    return database.statements() - before
  }

  /** The sums of today are those of the states. */
  async function isWhole(of = database): Promise<void> {
    const states = await statesIn(of)
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2999-01-01'])
      expect(await sumsIn(of, day), day).toEqual(sumsOn(states, day))
    expect(new Set(states.map(({ opportunityId }) => opportunityId)).size).toBeGreaterThan(13)
  }

  /** As forecasts are made, with something in between. */
  const withTake = (take: (ids: string[]) => Promise<void> | void): Followed => ({
    ...followedDeals,
    async take(tx, ids) {
      await take(ids)
      await followedDeals.take(tx, ids)
    },
  })

  it('is there for whoever has just written, and takes one statement where nothing happened', async () => {
    await isWhole()
    const [id] = await deals()
    await update(id!, dollars('99.00'))
    await caughtUp(database)
    const states = await statesIn(database, [id!])
    expect(states.map(({ amountBase, untilAt }) => [amountBase, untilAt === null])).toEqual([
      [1000, false],
      [9900, true],
    ])
    await isWhole()
    if (engine === 'sqlite') expect(await counted(() => caughtUp(database))).toBe(1)
  })

  it('takes as many statements for one deal as for many', async () => {
    const [first, ...others] = await deals()
    const step = () => takeStep(database, followedDeals, { most: 500, unnumbered: false })
    const cost = async (ids: string[], amount: string) => {
      for (const id of ids) await update(id, dollars(amount))
      await numbered(database)
      return counted(step)
    }
    await step()
    expect(await cost(others, '55.00')).toBe(await cost([first!], '56.00'))
  })

  it('is done once for all who ask at once', async () => {
    const [id] = await deals()
    let taken = 0
    const followed = withTake(() => void taken++)
    await update(id!, dollars('12.00'))
    const asked = await Promise.all(Array.from({ length: 50 }, () => bringUp(database, followed, 30_000)))
    expect(asked).toEqual(asked.map(() => null))
    // Who came while it was under way may have had to wait for it to look once more.
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThanOrEqual(2)
    await isWhole()
  })

  it('goes on from where it was broken off', async () => {
    const before = await statesIn(database)
    await numbered(database)
    await forgotten(database)
    const taken: string[] = []
    let breaks = 3
    const followed = withTake((ids) => {
      if (taken.length > 3 && breaks-- > 0) throw new Error('The power is gone')
      taken.push(...ids)
    })
    const step = () => takeStep(database, followed, { most: 3, unnumbered: false })
    for (let turn = 0; turn < 50; turn++) await step().catch(({ message }) => expect(message).toBe('The power is gone'))
    expect(breaks).toBeLessThan(0)
    expect(await statesIn(database)).toEqual(before)
    await isWhole()
    // Every deal once, the deleted one too; what happened meanwhile would come again.
    expect(taken.length).toBe(new Set(taken).size)
    expect(new Set(taken).size).toBe(new Set(before.map(({ opportunityId }) => opportunityId)).size)
  })

  it('takes smaller steps where a unit would last too long', async () => {
    const before = await statesIn(database)
    await numbered(database)
    await forgotten(database)
    const sizes: number[] = []
    const followed = withTake((ids) => {
      if (ids.length > 4) throw new UnitTooLong(5000)
      sizes.push(ids.length)
    })
    expect(await bringUp(database, followed, 30_000)).toBeNull()
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(new Set(before.map((one) => one.opportunityId)).size)
    expect(await statesIn(database)).toEqual(before)
  })

  it('says how far it has come where it takes too long', async () => {
    await forgotten(database)
    await takeStep(database, followedDeals, { most: 5, unnumbered: false })
    await takeStep(database, followedDeals, { most: 5, unnumbered: false })
    const held = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const other = database.unit(async (tx) => {
      await tx.sql.updateTable('Follower').set({ name: 'forecast' }).where('name', '=', 'forecast').execute()
      locked.resolve()
      await held.promise
    })
    await locked.promise
    const asked = caughtUp(database, { patience: 20 })
    await expect(asked).rejects.toMatchObject({
      code: 'LAGGED',
      message:
        'Forecasts are being made from the history for the first time, of 10 of 13 opportunities so far: ask again in a moment.',
    })
    held.resolve()
    await other
    await caughtUp(database, { patience: 30_000 })
    await isWhole()
  })

  it('comes up with the log while nobody asks, whatever fails on the way', async () => {
    const failures: string[] = []
    let news = () => {}
    let fails = true
    const followed = withTake(() => {
      if (fails) throw new Error('No room')
    })
    const [id] = await deals()
    await update(id!, dollars('81.00'))
    await numbered(database)
    const follower = startFollower(database, followed, {
      onNews: (listener) => {
        news = listener
        return () => {
          news = () => {}
        }
      },
      failed: (error) => void failures.push((error as Error).message),
      gathering: 1,
    })
    await until(() => failures.length > 0)
    expect(failures).toEqual(['No room'])
    fails = false
    news()
    const worth = async () => (await statesIn(database, [id!])).at(-1)!.amountBase
    await until(async () => (await worth()) === 8100)
    await update(id!, dollars('82.00'))
    await numbered(database)
    news()
    await until(async () => (await worth()) === 8200)
    await follower.stop()
    expect(failures).toHaveLength(1)
    await isWhole()
  })

  it('survives amounts that cannot be added up', async () => {
    const ids = (await deals()).slice(0, 3)
    const before = await sumsIn(database, '2999-01-01')
    const worth = async (id: string) => (await at.row('Opportunity', id))['amountMinor'] as number
    const amounts = await Promise.all(ids.map(worth))
    for (const id of ids) await update(id, dollars('90071992547409.91'))
    await caughtUp(database)
    for (const [index, id] of ids.entries()) await update(id, dollars((amounts[index]! / 100).toFixed(2)))
    await caughtUp(database)
    expect(await sumsIn(database, '2999-01-01')).toEqual(before)
    await isWhole()
  })
})

it('is made by two processes at once as by one', async () => {
  const { url, remove } = await testPlace('postgres')
  const houses = await Promise.all([openDatabase({ url }), openDatabase({ url })])
  try {
    const [first, second] = houses as [Database, Database]
    const at = await workspace(first)
    const ids = Array.from({ length: 40 }, () => newId('opp'))
    for (const id of ids) await at.deal({ id, owner: MEI, ...dollars('10.00') })
    const write = async (database: Database, amount: string) => {
      for (const id of ids) {
        await at.act((work) => updateRecord(work, Opportunity, { id, ...dollars(amount) }, saveOpportunities))
        if (id.endsWith('0') || id.endsWith('8')) await caughtUp(database, { patience: 30_000 })
      }
      await caughtUp(database, { patience: 30_000 })
    }
    const steps = async (database: Database) => {
      for (let turn = 0; turn < 30; turn++) await takeStep(database, followedDeals, { most: 3, unnumbered: true })
    }
    await Promise.all([write(first, '20.00'), write(second, '30.00'), steps(first), steps(second)])
    await Promise.all(houses.map((one) => caughtUp(one, { patience: 30_000 })))
    const states = await statesIn(first)
    expect(states.filter(({ untilAt }) => untilAt === null)).toHaveLength(40)
    const sums = await sumsIn(first, '2999-01-01')
    expect(sums).toEqual(sumsOn(states, '2999-01-01'))
    expect(Object.values(sums).reduce((count, sum) => count + sum.count, 0)).toBe(40)
  } finally {
    await Promise.all(houses.map((one) => one.close()))
    await remove()
  }
}, 60_000)
