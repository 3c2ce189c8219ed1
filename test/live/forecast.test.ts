import { beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/plain/day.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Row } from '../../src/platform/record/record.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { archiveRecord, createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { ForecastOverride } from '../../src/sales/forecast-override.record.ts'
import { periodOf } from '../../src/sales/forecast-period.rules.ts'
import { loseOpportunity, winOpportunity } from '../../src/sales/opportunity.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { saveQuotas } from '../../src/sales/quota.actions.ts'
import { Quota } from '../../src/sales/quota.record.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { ANNA, ASIA, BO, busy, company, EUROPE, JONAS, MING, NORDICS } from '../sales/forecast.random.ts'
import { seeded } from '../torture/random.ts'
import { codesOf, liveHouse, numbered, type Reader } from './house.ts'

const ROWS = `rows { key closed { count amount { amount } } openPipeline { count amount { amount } } lost { count }
  categories { category count cumulative { amount } effective { amount } } quota { amount }
  missing { openWithoutCloseDate { count } wonWithoutDay { count } withoutAmount } attainments { measure target actual } }`
const ARGUMENTS = '$period: ForecastPeriodInput!, $teamId: ID, $userId: ID, $pipelineIds: [ID!]'
const GIVEN = 'period: $period, teamId: $teamId, userId: $userId, pipelineIds: $pipelineIds'
const ASK = `query (${ARGUMENTS}) { forecast(${GIVEN}) { period { label } ${ROWS} } }`
const follows = (shown: string) => `subscription (${ARGUMENTS}, $after: Cursor) {
  forecastChanged(${GIVEN}, after: $after) { cursor kind causeId cause { id } forecast { ${shown} } } }`
const LIVE = follows(`period { label } ${ROWS}`)
const TODAY = new Date().toISOString().slice(0, 10)
const QUARTER = periodOf('QUARTER', TODAY, 1, false)
const LATER = addDays(QUARTER.end, 1)
const period = { unit: 'QUARTER', day: TODAY }
const usd = (amount: string) => ({ amount, currency: 'USD' })

describeEngines('a forecast that is watched', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof company>>
  const people = new Map<string, Actor>()
  const change = (input: Row & { id: string }) =>
    at.act((work) => updateRecord(work, Opportunity, input, saveOpportunities))
  const deal = async (input: Row) =>
    (await at.deal({ name: 'Press', amount: usd('100.00'), closeDate: TODAY, owner: BO, ...input })).id as string
  const open_ = (amount: string) =>
    expect.objectContaining({ openPipeline: { count: expect.any(Number), amount: { amount } } })

  beforeAll(async () => {
    database = await open()
    at = await company(database)
    const own = (userId: string, teamIds: string[]) => actorOf('OWN', { userId, teamIds, principal: userId })
    people.set('mei', at.mei)
    people.set('bo', own(BO, [NORDICS]))
    people.set('jonas', own(JONAS, [NORDICS]))
    people.set('anna', actorOf('TEAM', { userId: ANNA, teamIds: [EUROPE, NORDICS], principal: 'anna' }))
    const hiding = (field: string) => actorOf('ALL', { principal: field, fields: new Map([[field, 'HIDDEN']]) })
    for (const field of ['opportunity.amount', 'opportunity.probability', 'quota.amount'])
      people.set(field, hiding(field))
  })

  /** Streams of these people that have said that they stand. */
  async function watching(house: Awaited<ReturnType<typeof liveHouse>>, names: string[], more: object = {}) {
    const readers: Record<string, Reader> = {}
    for (const name of names) {
      const reader = house.follow(name, LIVE, { period, ...more })
      expect((await reader.next()).data.forecastChanged).toMatchObject({
        ...{ kind: 'HEARTBEAT', causeId: null, cause: null, forecast: null },
      })
      readers[name] = reader
    }
    return readers
  }

  test('is told anew to everybody whom a change concerns, as the query tells it', async () => {
    const house = await liveHouse(database, people)
    const readers = await watching(house, ['mei', 'anna', 'bo'])
    const told = async (names: string[]) => {
      const [first, ...others] = await Promise.all(
        names.map(async (name) => {
          const [one] = await readers[name]!.take(1)
          expect(one.forecast, name).toEqual((await house.ask(name, ASK, { period })).forecast)
          return one
        }),
      )
      for (const other of others) expect(other.causeId).toBe(first.causeId)
      return first
    }
    const all = ['mei', 'anna', 'bo']
    const id = await deal({})
    expect(await told(all)).toMatchObject({ kind: 'CHANGED', causeId: id, cause: { id } })
    await change({ id, amount: usd('250.00') })
    expect((await told(['bo'])).forecast.rows).toEqual([open_('250.00')])
    await told(['mei', 'anna'])
    await change({ id, owner: JONAS })
    const left = await told(['bo'])
    expect(left).toMatchObject({ causeId: null, cause: null, forecast: { rows: [open_('0.00')] } })
    await told(['mei', 'anna'])
    await change({ id, owner: BO })
    await told(all)
    await change({ id, closeDate: null })
    await told(all)
    await change({ id, closeDate: QUARTER.end })
    await told(all)
    await at.act((work) => winOpportunity(work, { id }))
    expect((await told(all)).forecast.rows[0].closed).toMatchObject({ amount: { amount: '250.00' } })
    await at.act((work) => archiveRecord(work, Opportunity, { id }, saveOpportunities))
    await told(all)
    const other = await deal({})
    await told(all)
    await at.act((work) => loseOpportunity(work, { id: other, reason: 'price' }))
    await told(all)
    await at.act((work) => deleteRecord(work, Opportunity, { id: other }))
    expect((await told(['mei'])).cause).toBe(null)
    await told(['anna', 'bo'])
    expect(house.failures).toEqual([])
  })

  test('is silent about what it does not tell, and about what belongs to others', async () => {
    const house = await liveHouse(database, people)
    const readers = await watching(house, ['anna', 'bo', 'jonas', 'opportunity.probability'])
    const peers = await deal({ owner: MING })
    const mine = await deal({ closeDate: LATER })
    await change({ id: mine, nextStep: 'Call', name: 'Renamed' })
    await change({ id: mine, closeDate: addDays(LATER, 31), amount: usd('3.00') })
    await change({ id: peers, amount: usd('4.00') })
    await change({ id: peers, owner: null })
    await at.act((work) => deleteRecord(work, Opportunity, { id: peers }))
    const counted = await deal({ name: 'Counts' })
    await change({ id: counted, name: 'Counts still', nextStep: 'Wait', closeDate: QUARTER.start })
    await change({ id: counted, probability: 77 })
    await change({ id: counted, amount: usd('5.00') })
    const heard = async (name: string, count: number) => (await readers[name]!.take(count)).map((one) => one.causeId)
    // Both changes of the last deal, and between them that of its chance.
    expect(await heard('anna', 3)).toEqual([counted, counted, counted])
    expect(await heard('bo', 3)).toEqual([counted, counted, counted])
    // She sees everything but chances.
    const seen = await heard('opportunity.probability', 6)
    expect(seen).toEqual([peers, peers, peers, peers, counted, counted])
    await change({ id: counted, owner: JONAS })
    expect(await heard('jonas', 1)).toEqual([counted])
    await at.act((work) => deleteRecord(work, Opportunity, { id: counted }))
    await at.act((work) => deleteRecord(work, Opportunity, { id: mine }))
  })

  test('tells a manager of a deal that comes from the team of a peer, and of its leaving without a word on it', async () => {
    const house = await liveHouse(database, people)
    const id = await deal({ owner: MING, amount: usd('70.00') })
    await numbered(database)
    const { anna } = await watching(house, ['anna'], { teamId: NORDICS })
    const { cursor } = (await house.follow('anna', LIVE, { period }).next()).data.forecastChanged
    await change({ id, owner: BO })
    const [came] = await anna!.take(1)
    expect(came).toMatchObject({
      causeId: id,
      cause: { id },
      forecast: { rows: [{ key: NORDICS, ...sum('70.00') }, {}, {}] },
    })
    await change({ id, amount: usd('80.00') })
    expect((await anna!.take(1))[0].forecast.rows[0]).toMatchObject(sum('80.00'))
    await anna!.close()
    await change({ id, owner: MING })
    await change({ id, amount: usd('90.00') })
    // What happened while nobody was connected is told, with the figures of now.
    const again = house.follow('anna', LIVE, { period, teamId: NORDICS, after: came.cursor })
    const missed = await again.take(2)
    expect(missed.map(({ causeId }) => causeId)).toEqual([id, null])
    for (const one of missed) expect(one.forecast.rows[0]).toMatchObject(sum('0.00'))
    const whole = await house.follow('anna', LIVE, { period, after: cursor }).take(3)
    expect(whole.map(({ causeId }) => causeId)).toEqual([id, id, null])
    await at.act((work) => deleteRecord(work, Opportunity, { id }))
  })

  test('tells of quotas and of overrides those who may see them', async () => {
    const house = await liveHouse(database, people)
    const readers = await watching(house, ['mei', 'anna', 'bo', 'jonas', 'quota.amount'])
    const heard = async (name: string, count = 1) => (await readers[name]!.take(count)).map((one) => one.causeId)
    const plan = { unit: 'QUARTER', start: QUARTER.start }
    const quota = (input: Row) => at.act((work) => createRecord(work, Quota, { ...plan, ...input }, saveQuotas))
    await quota({ owner: BO, unit: 'MONTH', start: LATER, amount: usd('1.00') })
    const { id } = await quota({ owner: BO, unit: 'MONTH', start: QUARTER.start, amount: usd('1000.00') })
    for (const name of ['mei', 'anna', 'bo']) expect(await heard(name), name).toEqual([id])
    const counted = await quota({ owner: BO, measure: 'COUNT', number: 4 })
    for (const name of ['mei', 'anna', 'bo', 'quota.amount']) expect(await heard(name), name).toEqual([counted.id])
    await at.act((work) => updateRecord(work, Quota, { id: id!, name: 'Renamed' }, saveQuotas))
    await at.act((work) => updateRecord(work, Quota, { id: id!, amount: usd('7.00') }, saveQuotas))
    for (const name of ['mei', 'anna', 'bo']) expect(await heard(name), name).toEqual([id])
    const said = (who: string, input: Row) =>
      at.act(
        (work) => createRecord(work, ForecastOverride, { ...plan, category: 'COMMIT', reason: 'Sure', ...input }),
        people.get(who)!,
      )
    const above = await said('mei', { user: BO, kind: 'MANAGER', amount: usd('55.00') })
    const own = await said('bo', { user: BO, kind: 'OWNER', amount: usd('44.00') })
    expect(await heard('mei', 2)).toEqual([above.id, own.id])
    const [seen] = await readers['anna']!.take(1)
    expect(seen.causeId).toBe(own.id)
    const effective = (one: any, key: string) =>
      one.forecast.rows.find((row: any) => row.key === key).categories[1].effective.amount
    expect(effective(seen, BO)).toBe('44.00')
    const [hers] = await readers['bo']!.take(1)
    expect([hers.causeId, effective(hers, BO)]).toEqual([own.id, '44.00'])
    const mine = await deal({ owner: JONAS })
    expect(await heard('jonas')).toEqual([mine])
    await at.act((work) => deleteRecord(work, Opportunity, { id: mine }))
  })

  test('tells who sees everybody of a person that comes into a team, and ends for whom rights change by it', async () => {
    const house = await liveHouse(database, people)
    const { mei } = await watching(house, ['mei'], { teamId: NORDICS })
    const { anna } = await watching(house, ['anna'])
    const asia = house.follow('mei', LIVE, { period, teamId: ASIA })
    await asia.next()
    const { id } = await at.act((work) => createRecord(work, User, { name: 'Eva', team: NORDICS }))
    const [came] = await mei!.take(1)
    expect(came.causeId).toBe(id)
    expect(came.forecast.rows.map(({ key }: Row) => key)).toContain(id)
    await at.act((work) => updateRecord(work, User, { id: id!, name: 'Eva Lund' }))
    await at.act((work) => updateRecord(work, User, { id: id!, team: ASIA }))
    expect((await mei!.take(1))[0].causeId).toBe(id)
    expect((await asia.take(1))[0].forecast.rows.map(({ key }: Row) => key)).toContain(id)
    expect(await codesOf(anna!.take(2))).toEqual(['RIGHTS_CHANGED'])
    const team = await at.act((work) => createRecord(work, Team, { name: 'Lund', parent: NORDICS }))
    expect((await mei!.take(1))[0].forecast.rows.map(({ key }: Row) => key)).toContain(team.id)
  })

  test('is refused to whom the query is', async () => {
    const house = await liveHouse(database, people)
    const codes = (who: string, variables: object = {}, query = LIVE) =>
      codesOf(house.follow(who, query, { period, ...variables }).next())
    expect(await codes('opportunity.amount')).toEqual(['FORBIDDEN'])
    expect(await codes('anna', { teamId: ASIA })).toEqual(['FORBIDDEN'])
    expect(await codes('bo', { userId: JONAS })).toEqual(['FORBIDDEN'])
    expect(await codes('mei', { userId: JONAS, teamId: ASIA })).toEqual(['BAD_REQUEST'])
    expect(await codes('mei', { period: { unit: 'MONTH', day: '0001-01-01' } })).toEqual(['BAD_REQUEST'])
    const weighted = follows('total { weighted { amount { amount } } }')
    expect(await codes('opportunity.probability', {}, weighted)).toEqual(['FORBIDDEN'])
  })

  test('is made once for all who ask the same and may read the same', async () => {
    const house = await liveHouse(database, people, { poll: 1e6, heartbeat: 1e6, recheck: 1e6 })
    const id = await deal({})
    await numbered(database)
    const cost = async (many: number) => {
      const crowd = await Promise.all(
        Array.from({ length: many }, async () => {
          const reader = house.follow('mei', LIVE, { period })
          await reader.next()
          return reader
        }),
      )
      let amount = 0
      const step = async () => {
        const before = database.statements()
        await change({ id, amount: usd(`${++amount + many}.00`) })
        const told = await Promise.all(crowd.map(async (reader) => (await reader.take(1))[0]))
        for (const one of told) expect(one.forecast).toEqual(told[0].forecast)
        return database.statements() - before
      }
      await step()
      await numbered(database)
      const counts = [await step(), await step(), await step()]
      for (const reader of crowd) await reader.close()
      return Math.min(...counts)
    }
    expect(await cost(50)).toBe(await cost(1))
    await at.act((work) => deleteRecord(work, Opportunity, { id }))
  }, 60_000)

  test('comes to what the query says whatever happens, with nothing left out', async () => {
    const house = await liveHouse(database, people)
    const names = ['mei', 'anna', 'bo']
    const period = { unit: 'QUARTER', day: '2026-02-01' }
    const readers = await watching(house, names, { period })
    const known = new Map<string, string>()
    const now = async (name: string) => JSON.stringify((await house.ask(name, ASK, { period })).forecast)
    for (const name of names) known.set(name, await now(name))
    const random = seeded(11)
    let changes = 0
    for (let step = 0; step < 12; step++) {
      await busy(at, random, { acts: 6, from: `2026-02-${String(step + 1).padStart(2, '0')}` })
      for (const name of names) {
        const stands = await now(name)
        if (stands === known.get(name)) continue
        await readers[name]!.until(({ forecast }) => forecast !== null && JSON.stringify(forecast) === stands)
        known.set(name, stands)
        changes++
      }
    }
    expect(changes).toBeGreaterThan(15)
  }, 60_000)
})

function sum(amount: string) {
  return { openPipeline: { amount: { amount } } }
}
