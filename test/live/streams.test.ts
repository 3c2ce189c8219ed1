import { beforeAll, expect, test } from 'vitest'
import { saveActivities } from '../../src/activities/activity.actions.ts'
import { Activity } from '../../src/activities/activity.record.ts'
import { Account } from '../../src/customers/account.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { bulkUpsert } from '../../src/platform/write/bulk.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { Role } from '../../src/staff/role.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { workspace } from '../sales/selling.ts'
import { codesOf, liveHouse, numbered } from './house.ts'
import { signedIn } from './raw-socket.ts'

const EVENTS = `subscription ($after: Cursor) { events(after: $after) { cursor event { id type subjectId } } }`

describeEngines('a stream', (open, engine) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  const people = new Map<string, Actor>()
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    people.set('mei', at.mei)
  })
  const account = (name: string) => at.act((work) => createRecord(work, Account, { name })).then(({ id }) => id!)
  const accounts = (count: number) =>
    at.act((work) => {
      const row = (one: number) => ({ name: `Account ${one}`, externalIds: [{ source: 'stream', id: String(one) }] })
      const rows = Array.from({ length: count }, (_, one) => row(one))
      return bulkUpsert(work, Account, { rows, match: { by: 'externalId', source: 'stream' } })
    })

  test('joins what stands and what happens without a gap or a repetition, while many write', async () => {
    const house = await liveHouse(database, people)
    const start = (await house.follow('mei', EVENTS).next()).data.events.cursor
    const made: string[] = []
    const writers = Array.from({ length: 4 }, async () => {
      for (let one = 0; one < 40; one++) made.push(await account('Busy'))
    })
    const readers = Array.from({ length: 5 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 30))
      return (await house.follow('mei', EVENTS, { after: start }).take(160)) as { id: string; subjectId: string }[]
    })
    await Promise.all(writers)
    const seen = await Promise.all(readers)
    for (const events of seen) {
      expect(new Set(events.map(({ id }) => id)).size).toBe(160)
      expect(events).toEqual(seen[0])
      expect(new Set(events.map(({ subjectId }) => subjectId))).toEqual(new Set(made))
    }
    expect(house.failures).toEqual([])
  })

  test('says in silence how far it came', async () => {
    people.set('ann', actorOf('OWN', { userId: 'usr_00000000000000000000000008', principal: 'ann' }))
    const house = await liveHouse(database, people, { heartbeat: 40 })
    const reader = house.follow('ann', EVENTS)
    await reader.next()
    const { accountCreate } = await house.ask('mei', `mutation { accountCreate(input: {name: "Hidden"}) { cursor } }`)
    expect(await reader.until(({ cursor }) => cursor === accountCreate.cursor)).toMatchObject({ event: null })
  })

  test('ends with LAGGED where its reader is too slow, and goes on from the last cursor', async () => {
    const house = await liveHouse(database, people, { queue: 20 })
    const raw = await signedIn(house.url, 'mei')
    const query = `subscription ($after: Cursor) { events(after: $after) { cursor event { id changes { before after } } } }`
    raw.say({ id: '1', type: 'subscribe', payload: { query } })
    const { cursor } = (await raw.hear('next')).payload.data.events
    // The socket takes nothing more: what is sent waits in the buffers of the system, then in the queue.
    raw.socket.pause()
    const note = { kind: 'NOTE', subject: 'Long' }
    const { id } = await at.act((work) => createRecord(work, Activity, note, saveActivities))
    for (let one = 1; one < 120; one++) {
      const body = `${one} ${'x'.repeat(90_000)}`
      await at.act((work) => updateRecord(work, Activity, { id: id!, body }, saveActivities))
    }
    await numbered(database)
    raw.socket.resume()
    const seen: string[] = []
    for (;;) {
      const message = await raw.hear()
      if (message.type === 'next') seen.push(message.payload.data.events.cursor)
      if (message.type !== 'error') continue
      expect(message).toMatchObject({ payload: [{ extensions: { code: 'LAGGED' } }] })
      break
    }
    const after = seen.at(-1) ?? cursor
    const rest = await house.follow('mei', EVENTS, { after }).take(120 - seen.length)
    expect(new Set(rest.map((event) => event.subjectId))).toEqual(new Set([id]))
    raw.socket.terminate()
  })

  test('ends with RIGHTS_CHANGED when what its reader may see changes, before anything else is told', async () => {
    const house = await liveHouse(database, people, { recheck: 1e6 })
    const { id: role } = await at.act((work) => createRecord(work, Role, { name: `Seller ${engine}` }))
    const roles = [{ id: role!, name: 'Seller' }]
    const { id: userId } = await at.act((work) => createRecord(work, User, { name: 'Bob' }))
    people.set('bob', actorOf('ALL', { userId: userId!, principal: 'bob', roles }))
    await numbered(database)
    const reader = house.follow('bob', EVENTS)
    await reader.next()
    const other = house.follow('mei', EVENTS)
    await other.next()
    people.set('bob', actorOf('OWN', { userId: userId!, principal: 'bob', roles }))
    await at.act((work) => updateRecord(work, Role, { id: role!, description: 'Less' }))
    await account('Not for Bob')
    expect(await codesOf(reader.next())).toEqual(['RIGHTS_CHANGED'])
    expect((await other.take(2)).map(({ type }) => type)).toEqual(['role.updated', 'account.created'])
    people.delete('bob')
    expect(await codesOf(house.follow('bob', EVENTS).next())).toEqual(['4403'])
  })

  test('ends with RIGHTS_CHANGED when somebody comes into the team', async () => {
    const house = await liveHouse(database, people)
    const { id: team } = await at.act((work) => createRecord(work, Team, { name: 'North' }))
    const { id: mate } = await at.act((work) => createRecord(work, User, { name: 'Mate' }))
    people.set(
      'lead',
      actorOf('TEAM', { userId: 'usr_00000000000000000000000007', principal: 'lead', teamIds: [team!] }),
    )
    await numbered(database)
    const reader = house.follow('lead', EVENTS)
    await reader.next()
    await at.act((work) => updateRecord(work, User, { id: mate!, team: team! }))
    expect(await codesOf(reader.next())).toEqual(['RIGHTS_CHANGED'])
  })

  test('ends with UNAUTHENTICATED when its key is withdrawn', async () => {
    const house = await liveHouse(database, people, { recheck: 50 })
    people.set('temp', actorOf('ALL', { principal: 'temp', keyId: 'key_1' }))
    const reader = house.follow('temp', EVENTS)
    await reader.next()
    people.delete('temp')
    expect(await codesOf(reader.next())).toEqual(['UNAUTHENTICATED'])
  })

  test('tells nothing while nobody can say whether its reader may still hear it', async () => {
    const house = await liveHouse(database, people, { recheck: 1e6 })
    const { id: userId } = await at.act((work) => createRecord(work, User, { name: 'Temp' }))
    await numbered(database)
    people.set('held', actorOf('ALL', { userId: userId!, principal: 'held' }))
    const reader = house.follow('held', EVENTS)
    await reader.next()
    house.unanswered.add('held')
    await at.act((work) => updateRecord(work, User, { id: userId!, title: 'Clerk' }))
    await expect.poll(() => house.failures.length).toBeGreaterThan(0)
    let told = false
    const next = reader.take(1).finally(() => {
      told = true
    })
    await account('Meanwhile')
    await house.follow('mei', EVENTS).next()
    expect(told).toBe(false)
    house.unanswered.delete('held')
    expect((await next)[0]!.type).toBe('user.updated')
  })

  test('is bounded in number for each person', async () => {
    const house = await liveHouse(database, people, { streams: 2 })
    const readers = [1, 2].map(() => house.follow('mei', EVENTS))
    for (const reader of readers) await reader.next()
    expect(await codesOf(house.follow('mei', EVENTS).next())).toEqual(['RATE_LIMITED'])
    await readers[0]!.close()
    await expect.poll(() => house.server.live.desk.streams()).toBe(1)
    await house.follow('mei', EVENTS).next()
  })

  test('of a thousand changes in one act tells each', async () => {
    const house = await liveHouse(database, people)
    const reader = house.follow('mei', EVENTS)
    await reader.next()
    await accounts(1000)
    expect(new Set((await reader.take(1000)).map(({ id }) => id)).size).toBe(1000)
  })

  if (engine === 'postgres')
    test('hears through one server what was changed through another, whichever of them dies', async () => {
      const [one, two] = [await liveHouse(database, people), await liveHouse(database, people)]
      const reader = two.follow('mei', EVENTS)
      await reader.next()
      const create = `mutation { accountCreate(input: {name: "Over there"}) { account { id } } }`
      const first = (await one.ask('mei', create)).accountCreate.account.id
      expect((await reader.take(1))[0].subjectId).toBe(first)
      await one.close()
      const second = (await two.ask('mei', create)).accountCreate.account.id
      expect((await reader.take(1))[0].subjectId).toBe(second)
    })
})
