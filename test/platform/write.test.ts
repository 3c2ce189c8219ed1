import { beforeAll, expect, it } from 'vitest'
import { refusal, refusalKind } from '../../src/plain/refusal.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import { settle } from '../../src/platform/write/draft.ts'
import { saveDrafts } from '../../src/platform/write/save.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import {
  addPeople,
  as,
  eventsOf,
  Firm,
  Member,
  mei,
  Person,
  ravi,
  refusedAs,
  rowOf,
  rowsOf,
  Talk,
} from './write.nouns.ts'

const ODD = refusalKind('ODD', 'Only for tests.', () => ({ en: 'Odd.', zh: '奇怪。' }))

describeEngines('writing one record', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await addPeople(database)
  })
  const create = (input: object, record = Firm, actor = mei) =>
    as(database, (work) => createRecord(work, record, { ...input }, undefined), actor)
  const update = (id: string, input: object, record = Firm, actor = mei) =>
    as(database, (work) => updateRecord(work, record, { id, ...input }), actor)

  it('keeps every kind of value, and says in the event what it holds', async () => {
    const { id, outcome } = await create({
      ...{ name: '  Müller\n GmbH ', domains: ['https://www.Mueller.de/x', 'mueller.de'], employees: 12 },
      ...{ annualRevenue: { amount: '12.3', currency: 'USD' }, isPartner: true },
      addresses: [
        { city: 'Köln', use: 'BILL' },
        { city: 'Köln', use: 'BILL' },
      ],
    })
    expect(outcome).toBe('CREATED')
    expect(await rowOf(database, 'Account', id)).toMatchObject({
      ...{ version: 1, name: 'Müller GmbH', nameKey: 'muller gmbh', domains: ['mueller.de'], phones: [] },
      ...{ annualRevenueMinor: 1230, annualRevenueCurrency: 'USD', isPartner: true, ownerId: mei.userId },
      ...{ addresses: [{ city: 'Köln', billing: false, use: 'BILL' }], archivedAt: null },
    })
    const [event] = await eventsOf(database, id)
    expect(event).toMatchObject({ type: 'firm.created', noun: 'firm', ownerBefore: null, ownerAfter: mei.userId })
    expect(event.changes).toContainEqual({
      field: 'annualRevenue',
      before: null,
      after: { amount: '12.30', currency: 'USD' },
    })
    expect(event.changes).toContainEqual({ field: 'domains', before: [], after: ['mueller.de'] })
    expect(event.changes.map((one: any) => one.field)).not.toContain('industry')
    const values = await rowsOf(database, 'ListValue', id, 'recordId')
    expect(values).toEqual([
      { recordId: id, field: 'firm.domains', position: 0, value: 'mueller.de', valueKey: 'mueller.de' },
    ])
    const [document] = await rowsOf(database, 'SearchDocument', id, 'recordId')
    expect(String(document!['tokens']).split(' ')).toEqual(expect.arrayContaining(['muller', 'gmbh', 'mueller']))
  })

  it('tells every refusal of an input at once, with the paths as written', async () => {
    const bad = create({
      ...{ name: 'x'.repeat(21), industry: 'a\0b', domains: ['ok.de', 'not a domain'], employees: 1.5 },
      ...{ annualRevenue: { amount: '1.234', currency: 'USD' }, isPartner: 'yes', parent: 'firm_x' },
      ...{
        addresses: [{ city: 'Köln' }, { use: 'NOPE' }],
        phones: ['1', '2', '3', '4'],
        owner: 'usr_00000000000000000000000009',
      },
    })
    expect(await refusedAs(bad)).toEqual([
      ...['INVALID addresses.1.use', 'INVALID domains.1', 'INVALID employees', 'INVALID industry', 'INVALID isPartner'],
      ...['NOT_FOUND owner', 'NOT_FOUND parent', 'REQUIRED addresses.1.city', 'TOO_LONG name', 'TOO_MANY phones'],
      'TOO_PRECISE annualRevenue.amount',
    ])
    expect(await refusedAs(create({ employees: 1001, annualRevenue: { amount: '1', currency: 'XXX' } }))).toEqual([
      ...['OUT_OF_RANGE employees', 'REQUIRED name', 'UNKNOWN_CURRENCY annualRevenue.currency'],
    ])
    expect(await refusedAs(create({ name: ' ', industry: '\ud800' }))).toEqual(['INVALID industry', 'REQUIRED name'])
  })

  it('changes the given fields alone, clears by null, and writes nothing where nothing changes', async () => {
    const { id } = await create({ name: 'Alpha', industry: 'Software', employees: 5, domains: ['alpha.de'] })
    expect((await update(id, { industry: null, domains: [], employees: 6 })).outcome).toBe('UPDATED')
    expect(await rowOf(database, 'Account', id)).toMatchObject({
      version: 2,
      name: 'Alpha',
      industry: null,
      domains: [],
    })
    expect(await rowsOf(database, 'ListValue', id, 'recordId')).toEqual([])
    expect((await update(id, { name: ' Alpha ', employees: 6, domains: null })).outcome).toBe('UNCHANGED')
    const events = await eventsOf(database, id)
    expect(events.map((event) => event.type)).toEqual(['firm.created', 'firm.updated'])
    expect(events[1].changes).toEqual([
      ...[
        { field: 'industry', before: 'Software', after: null },
        { field: 'domains', before: ['alpha.de'], after: [] },
      ],
      { field: 'employees', before: 5, after: 6 },
    ])
    expect(await refusedAs(update(id, { name: null }))).toEqual(['REQUIRED name'])
  })

  it('locks by version, by reach and by sight', async () => {
    const { id } = await create({ name: 'Beta' })
    await update(id, { employees: 1 })
    expect(await refusedAs(update(id, { employees: 2, expectedVersion: 1 }))).toEqual(['CONFLICT expectedVersion'])
    expect((await update(id, { employees: 2, expectedVersion: 2 })).outcome).toBe('UPDATED')
    expect(await refusedAs(update('firm_00000000000000000000000000', { name: 'x' }))).toEqual(['NOT_FOUND id'])
    expect(await refusedAs(update(id, { name: 'x' }, Firm, ravi))).toEqual(['NOT_FOUND id'])
    const reader = { ...ravi, reach: new Map(ravi.reach).set('firm.READ', 'ALL') } as typeof ravi
    expect(await refusedAs(update(id, { name: 'x' }, Firm, reader))).toEqual(['NOT_ALLOWED id'])
    const nobody = { ...ravi, reach: new Map() }
    await expect(update(id, { name: 'x' }, Firm, nobody)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const blind = { ...mei, fields: new Map([['firm.employees', 'READ']]) } as typeof mei
    await expect(update(id, { employees: 3 }, Firm, blind)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('makes records within the reach of the one who makes them', async () => {
    expect((await create({ name: 'Own' }, Firm, ravi)).outcome).toBe('CREATED')
    const tom = 'usr_00000000000000000000000003'
    expect(await refusedAs(create({ name: 'Other', owner: tom }, Firm, ravi))).toEqual(['NOT_ALLOWED owner'])
    expect(await refusedAs(create({ name: 'None', owner: null }, Firm, ravi))).toEqual(['NOT_ALLOWED owner'])
    const lead = actorOf('TEAM', { userId: ravi.userId, teamIds: ['team_1'] })
    expect((await create({ name: 'Mate', owner: tom }, Firm, lead)).outcome).toBe('CREATED')
    expect(await refusedAs(create({ name: 'Far', owner: mei.userId }, Firm, lead))).toEqual(['NOT_ALLOWED owner'])
    const { id } = await create({ name: 'Unowned', owner: null })
    expect((await rowOf(database, 'Account', id)).ownerId).toBeNull()
  })

  it('takes ids of the client, in the spelling of a UUID too, once', async () => {
    const uuid = '01890a5d-ac96-774b-bcce-b302099a8057'
    const { id } = await create({ name: 'Given', id: uuid })
    expect(id).toMatch(/^firm_[0-9a-z]{26}$/)
    expect(await refusedAs(create({ name: 'Again', id }))).toEqual(['ALREADY_EXISTS id'])
    expect(await refusedAs(create({ name: 'Wrong', id: 'acc_1' }))).toEqual(['INVALID id'])
  })

  it('keeps a unique text once, by its key', async () => {
    const { id } = await create({ name: 'Ann', email: 'Ann@Example.com', title: 'CEO' }, Person)
    expect(await refusedAs(create({ name: 'Bob', email: 'ann@example.com' }, Person))).toEqual(['TAKEN email'])
    expect((await update(id, { email: 'ANN@example.com' }, Person)).outcome).toBe('UPDATED')
    expect(await refusedAs(update(id, { title: 'CTO' }, Person))).toEqual(['INVALID title'])
    expect((await update(id, { title: 'CEO' }, Person)).outcome).toBe('UNCHANGED')
  })

  it('keeps links as whole lists, each record once', async () => {
    const [one, two] = [await create({ name: 'One' }), await create({ name: 'Two' })]
    const { id } = await create({ name: 'Eve', firms: [{ firm: one.id, role: 'Buyer' }] }, Member)
    const entry = { firm: two.id, role: null, isPrimary: true }
    await update(id, { firms: [entry, entry, { firm: one.id }] }, Member)
    const rows = (await rowsOf(database, 'ContactAccount', id, 'contactId')).sort(
      (a: any, b: any) => a.position - b.position,
    )
    expect(rows).toMatchObject([
      { accountId: two.id, position: 0, role: null, roleKey: null, isPrimary: true },
      { accountId: one.id, position: 1, role: null, isPrimary: false },
    ])
    const events = await eventsOf(database, id)
    expect(events[1].changes).toEqual([
      {
        field: 'firms',
        before: [{ firm: one.id, role: 'Buyer', isPrimary: false }],
        after: [entry, { firm: one.id, role: null, isPrimary: false }],
      },
    ])
    expect((await update(id, { firms: [entry, { firm: one.id }] }, Member)).outcome).toBe('UNCHANGED')
    const twice = [{ firm: one.id }, { firm: one.id, role: 'Chief' }, { role: 'x' }]
    expect(await refusedAs(update(id, { firms: twice.slice(0, 2) }, Member))).toEqual(['INVALID firms.1.firm'])
    expect(await refusedAs(update(id, { firms: twice }, Member))).toEqual(['REQUIRED firms.2.firm'])
    expect(await refusedAs(update(id, { firms: [{ firm: 'firm_00000000000000000000000000' }] }, Member))).toEqual([
      'NOT_FOUND firms.0.firm',
    ])
    const talk = { subject: 'Hello', occurredAt: '2026-05-31T10:00:00+02:00', about: [id, one.id, id] }
    const told = await create(talk, Talk)
    const about = (await rowsOf(database, 'ActivityAbout', told.id, 'activityId')).sort(
      (a: any, b: any) => a.position - b.position,
    )
    expect(about.map((row) => [row['recordId'], row['noun']])).toEqual([
      [id, 'member'],
      [one.id, 'firm'],
    ])
    expect(await rowOf(database, 'Activity', told.id)).toMatchObject({
      occurredAt: '2026-05-31T08:00:00.000Z',
      kind: 'CALL',
    })
    expect(await refusedAs(create({ ...talk, about: [one.id, 'what_1'] }, Talk))).toEqual(['NOT_FOUND about.1'])
  })

  it('archives and brings back once each', async () => {
    const { id } = await create({ name: 'Old' })
    const archive = () => as(database, (work) => archiveRecord(work, Firm, { id }))
    const bring = () => as(database, (work) => unarchiveRecord(work, Firm, { id, expectedVersion: 2 }))
    expect([(await archive()).outcome, (await archive()).outcome, (await bring()).outcome]).toEqual([
      'UPDATED',
      'UNCHANGED',
      'UPDATED',
    ])
    expect((await eventsOf(database, id)).map((event) => event.type)).toEqual([
      'firm.created',
      'firm.archived',
      'firm.unarchived',
    ])
    expect(await rowOf(database, 'Account', id)).toMatchObject({ version: 3, archivedAt: null })
  })

  it('deletes what nobody points to, with everything that is its own', async () => {
    const firm = await create({ name: 'Gone', domains: ['gone.de'], externalIds: [{ source: 's', id: 'gone' }] })
    const child = await create({ name: 'Child', parent: firm.id })
    const member = await create({ name: 'Zoe', firms: [{ firm: firm.id }] }, Member)
    await create({ subject: 'x', occurredAt: '2026-05-31T08:00:00Z', about: [firm.id, member.id] }, Talk)
    const remove = (id: string, record = Firm) => as(database, (work) => deleteRecord(work, record, { id }))
    const no: any = await remove(firm.id).catch((error) => error)
    expect(no.all[0].sentence.en).toContain('(firm: 1, member: 1, talk: 1)')
    await update(child.id, { parent: null })
    await update(member.id, { firms: [] }, Member)
    const [talk] = await rowsOf(database, 'ActivityAbout', firm.id, 'recordId')
    await remove(talk!['activityId'] as string, Talk)
    expect(await remove(firm.id)).toEqual({ id: firm.id })
    for (const table of ['ListValue', 'ExternalId', 'SearchDocument'])
      expect(await rowsOf(database, table, firm.id, 'recordId')).toEqual([])
    expect((await eventsOf(database, firm.id)).at(-1)).toMatchObject({ type: 'firm.deleted', facts: { name: 'Gone' } })
  })

  it('lets rules refuse, assign and say what happened', async () => {
    const save = async (work: any, drafts: any[]) => {
      settle(drafts, (draft) => {
        if (draft.after.name === 'Odd') throw refusal(ODD, undefined, ['name'])
        draft.after.industry = 'Rückversicherung'
        draft.fact = { type: 'firm.founded', facts: { by: 'rule' }, occurredAt: '2020-01-01T00:00:00.000Z' }
      })
      await saveDrafts(work, Firm, drafts)
    }
    const make = (name: string) => as(database, (work) => createRecord(work, Firm, { name }, save))
    expect(await refusedAs(make('Odd'))).toEqual(['ODD name'])
    const { id } = await make('Even')
    expect(await rowOf(database, 'Account', id)).toMatchObject({ industryKey: 'ruckversicherung' })
    const [event] = await eventsOf(database, id)
    expect(event).toMatchObject({ type: 'firm.founded', facts: { by: 'rule' }, occurredAt: '2020-01-01T00:00:00.000Z' })
  })
})
