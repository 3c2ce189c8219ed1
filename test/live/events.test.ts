import { beforeAll, describe, expect, test } from 'vitest'
import { saveActivities } from '../../src/activities/activity.actions.ts'
import { Activity } from '../../src/activities/activity.record.ts'
import { Account } from '../../src/customers/account.record.ts'
import { saveContacts } from '../../src/customers/contact.actions.ts'
import { Contact } from '../../src/customers/contact.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { workspace } from '../sales/selling.ts'
import { codesOf, liveHouse, numbered } from './house.ts'

const EVENTS = `subscription ($after: Cursor, $filter: EventFilter) { events(after: $after, filter: $filter) {
  cursor event { id cursor type subjectId actor { name } subject { id version } changes { field before after } facts } } }`
const SINCE = `query ($after: Cursor, $filter: EventFilter, $first: Int) { eventsSince(after: $after, filter: $filter, first: $first) {
  endCursor hasMore events { id type subjectId subject { id } changes { field } } } }`

describeEngines('events', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  const people = new Map<string, Actor>()
  const act = <Answer>(body: (work: Work) => Promise<Answer>) => at.act(body)
  const account = (input: object) => act((work) => createRecord(work, Account, input as never)).then(({ id }) => id!)
  const change = (id: string, input: object) => act((work) => updateRecord(work, Account, { id, ...input }))

  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
    const { id: north } = await act((work) => createRecord(work, Team, { name: 'North' }))
    const { id: south } = await act((work) => createRecord(work, Team, { name: 'South' }))
    const person = async (
      name: string,
      team: string | null,
      reach: 'OWN' | 'TEAM' | 'ALL',
      more: Partial<Actor> = {},
    ) => {
      const { id } = await act((work) => createRecord(work, User, { name, team }))
      people.set(name, actorOf(reach, { userId: id!, name, teamIds: team ? [team] : [], principal: name, ...more }))
    }
    await person('ann', north, 'OWN')
    await person('bob', north, 'TEAM')
    await person('eve', south, 'TEAM')
    await person('clerk', null, 'ALL', { fields: new Map([['account.industry', 'HIDDEN']]) })
    people.set('mei', at.mei)
  })
  const idOf = (name: string) => people.get(name)!.userId

  test('begin with a sign of life, and come in order with what changed', async () => {
    const house = await liveHouse(database, people)
    const reader = house.follow('mei', EVENTS)
    const first = await reader.next()
    expect(first.data.events).toMatchObject({ cursor: expect.any(String), event: null })
    const made = await house.ask(
      'mei',
      `mutation { accountCreate(input: {name: "Acme", industry: "Steel"}) { cursor account { id } } }`,
    )
    const { id } = made.accountCreate.account
    await change(id, { name: 'Acme 2' })
    const [one, two] = await reader.take(2)
    expect(one).toMatchObject({ type: 'account.created', subjectId: id, actor: { name: 'Mei 美玲' }, subject: { id } })
    expect(one.cursor).toBe(made.accountCreate.cursor)
    expect(one.changes).toContainEqual({ field: 'industry', before: null, after: 'Steel' })
    expect(two).toMatchObject({
      type: 'account.updated',
      changes: [{ field: 'name', before: 'Acme', after: 'Acme 2' }],
    })
    const again = await house.ask('mei', SINCE, { after: first.data.events.cursor })
    expect(again.eventsSince.events.map((event: any) => event.id)).toEqual([one.id, two.id])
    expect(again.eventsSince).toMatchObject({ endCursor: two.cursor, hasMore: false })
    const resumed = house.follow('mei', EVENTS, { after: one.cursor })
    expect((await resumed.take(1))[0].id).toBe(two.id)
    expect(house.failures).toEqual([])
  })

  test('can be resumed with the cursor of a payload the moment it is there', async () => {
    const house = await liveHouse(database, people)
    const { accountCreate } = await house.ask('mei', `mutation { accountCreate(input: {name: "Now"}) { cursor } }`)
    const { eventsSince } = await house.ask('mei', SINCE, { after: accountCreate.cursor })
    expect(eventsSince).toEqual({ endCursor: accountCreate.cursor, hasMore: false, events: [] })
  })

  test('are read as far as the header Rapport-After asks', async () => {
    const house = await liveHouse(database, people)
    const rows = Array.from({ length: 500 }, (_, at) => ({
      name: `Row ${at}`,
      externalIds: [{ source: 'fresh', id: `${at}` }],
    }))
    const load = `mutation ($rows: [AccountRowInput!]!) { accountCreate(input: {name: "Before"}) { cursor }
      accountsBulkUpsert(rows: $rows, match: {externalIdSource: "fresh"}) { cursor } }`
    const { accountCreate, accountsBulkUpsert } = await house.ask('mei', load, { rows })
    const asked = { after: accountCreate.cursor, first: 200 }
    const { eventsSince } = await house.ask('mei', SINCE, asked, { 'rapport-after': accountsBulkUpsert.cursor })
    expect([eventsSince.events.length, eventsSince.hasMore]).toEqual([200, true])
    await expect(house.ask('mei', SINCE, asked, { 'rapport-after': 'nonsense' })).rejects.toThrow('BAD_REQUEST')
  })

  test('are those that the reader may hear of, and a record that leaves one’s view leaves with ids alone', async () => {
    const house = await liveHouse(database, people)
    const readers = ['ann', 'bob', 'eve', 'clerk'].map((who) => house.follow(who, EVENTS))
    for (const reader of readers) await reader.next()
    const [ann, bob, eve, clerk] = readers as [any, any, any, any]
    const id = await account({ name: 'Hers', industry: 'Wool', owner: idOf('ann') })
    await change(id, { industry: 'Silk' })
    await change(id, { owner: idOf('eve') })
    await change(id, { name: 'Theirs' })
    const last = await account({ name: 'Last', owner: idOf('ann') })
    const types = (events: any[]) =>
      events.map(({ type, subjectId, changes }) => [type, subjectId === id, changes.length > 0])
    const annSaw = await ann.take(4)
    expect(types(annSaw)).toEqual([
      ['account.created', true, true],
      ['account.updated', true, true],
      ['account.updated', true, false],
      ['account.created', false, true],
    ])
    expect(annSaw[2]).toMatchObject({ subject: null, changes: [], facts: {}, subjectId: id })
    expect(annSaw[3].subjectId).toBe(last)
    expect(types(await bob.take(4))).toEqual(types(annSaw))
    expect(types(await eve.take(2))).toEqual([
      ['account.updated', true, true],
      ['account.updated', true, true],
    ])
    const clerkSaw = await clerk.take(5)
    expect(clerkSaw.flatMap((event: any) => event.changes.map(({ field }: any) => field))).not.toContain('industry')
    expect(clerkSaw[1]).toMatchObject({ type: 'account.updated', changes: [], subject: { id } })
    const { eventsSince } = await house.ask('eve', SINCE, { filter: { subjectIds: [id, last] } })
    expect(types(eventsSince.events)).toEqual([
      ['account.updated', true, true],
      ['account.updated', true, true],
    ])
  })

  test('do not tell the id of a record that one may not see', async () => {
    const house = await liveHouse(database, people)
    const theirs = await account({ name: 'Out of reach', owner: idOf('eve') })
    const reader = house.follow('ann', EVENTS)
    await reader.next()
    await act((work) =>
      createRecord(work, Opportunity, { name: 'Deal', owner: idOf('ann'), account: theirs }, saveOpportunities),
    )
    const [deal] = await reader.take(1)
    expect(deal.changes).toContainEqual({ field: 'account', before: null, after: null })
    expect(JSON.stringify(deal)).not.toContain(theirs)
  })

  test('of activities follow the records to which they belong', async () => {
    const house = await liveHouse(database, people)
    const readers = ['ann', 'eve'].map((who) =>
      house.follow(who, EVENTS, { filter: { types: ['activity.created', 'activity.updated', 'activity.deleted'] } }),
    )
    for (const reader of readers) await reader.next()
    const [ann, eve] = readers as [any, any]
    const hers = await account({ name: 'A', owner: idOf('ann') })
    const theirs = await account({ name: 'E', owner: idOf('eve') })
    const { id } = await act((work) =>
      createRecord(work, Activity, { kind: 'NOTE', subject: 'Said', about: [hers] }, saveActivities),
    )
    await act((work) => updateRecord(work, Activity, { id: id!, subject: 'Said more' }))
    await act((work) => updateRecord(work, Activity, { id: id!, about: [theirs] }))
    await act((work) => updateRecord(work, Activity, { id: id!, subject: 'Said all' }))
    const annSaw = await ann.take(3)
    // By the time it is told, the note may already be out of reach.
    expect(annSaw.map((event: any) => [event.type, event.changes.length > 0])).toEqual([
      ['activity.created', true],
      ['activity.updated', true],
      ['activity.updated', false],
    ])
    expect(annSaw[2]).toMatchObject({ subject: null, facts: {} })
    const [came] = await eve.take(1)
    expect(came).toMatchObject({ type: 'activity.updated', subjectId: id })
    expect(JSON.stringify(came)).not.toContain(hers)
  })

  test('reach a partner as far as the records of its account do', async () => {
    const partner = await account({ name: 'Partner', isPartner: true })
    const other = await account({ name: 'Other' })
    people.set('rep', actorOf('PARTNER', { userId: idOf('eve'), principal: 'rep', partnerIds: [partner] }))
    const house = await liveHouse(database, people)
    const rep = house.follow('rep', EVENTS, {
      filter: { types: ['account.updated', 'opportunity.created', 'opportunity.updated', 'contact.created'] },
    })
    await rep.next()
    const deal = (input: object) => act((work) => createRecord(work, Opportunity, input as never, saveOpportunities))
    await change(partner, { name: 'Partner 2' })
    await deal({ name: 'Not theirs', account: other })
    const { id } = await deal({ name: 'Theirs', account: partner })
    await act((work) => updateRecord(work, Opportunity, { id: id!, account: other }, saveOpportunities))
    await act((work) => updateRecord(work, Opportunity, { id: id!, name: 'Gone' }, saveOpportunities))
    await act((work) => createRecord(work, Contact, { name: 'Pat', accounts: [{ account: partner }] }, saveContacts))
    const saw = await rep.take(4)
    expect(saw.map((event: any) => [event.type, event.changes.length > 0])).toEqual([
      ['account.updated', true],
      ['opportunity.created', true],
      ['opportunity.updated', false],
      ['contact.created', true],
    ])
    expect(JSON.stringify(saw)).not.toContain(other)
  })

  describe('are refused', () => {
    test.each([
      [{ filter: { types: ['account.exploded'] } }, /no event "account.exploded". There are account.created, /],
      [{ filter: { subjectIds: ['acc_1'] } }, /"acc_1", which is no id/],
      [{ after: 'abc' }, /cursor is none of the event log/],
      [{ filter: { actorIds: Array.from({ length: 101 }, () => 'usr_00000000000000000000000001') } }, /at most 100/],
    ])('%j', async (variables, sentence) => {
      const house = await liveHouse(database, people)
      const streamed = await failureOf(house.follow('mei', EVENTS, variables as never).next())
      expect(streamed[0]).toMatchObject({
        message: expect.stringMatching(sentence),
        extensions: { code: 'BAD_REQUEST' },
      })
      const asked = await failureOf(house.ask('mei', SINCE, variables))
      expect(asked.message.replaceAll('\\"', '"')).toMatch(sentence)
    })

    test('from a cursor that the log does not know, or no longer', async () => {
      const house = await liveHouse(database, people, { resumeDays: 1 })
      const unknown = Buffer.from('evt_00000000000000000000000009').toString('base64url')
      expect(await codesOf(house.follow('mei', EVENTS, { after: unknown }).next())).toEqual(['CURSOR_EXPIRED'])
      const { eventsSince } = await house.ask('mei', SINCE, { first: 1 })
      expect(eventsSince.events).toHaveLength(1)
      const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString()
      await database.unit(({ sql }) => sql.updateTable('Event').set({ recordedAt: old }).execute())
      expect(await codesOf(house.follow('mei', EVENTS, { after: eventsSince.endCursor }).next())).toEqual([
        'CURSOR_EXPIRED',
      ])
      const id = await account({ name: 'Young' })
      await numbered(database)
      const rest = (await house.ask('mei', SINCE)).eventsSince
      expect(rest.events.map((event: any) => event.subjectId)).toEqual([id])
      const head = house.follow('mei', EVENTS, { after: rest.endCursor })
      expect((await head.next()).data.events).toEqual({ cursor: rest.endCursor, event: null })
    })
  })
})

function failureOf(promise: Promise<unknown>): Promise<any> {
  return promise.then(
    () => Promise.reject(new Error('It did not fail')),
    (thrown) => thrown,
  )
}
