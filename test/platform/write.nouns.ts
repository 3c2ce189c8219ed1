import { refusalsOf } from '../../src/plain/refusal.ts'
import { domainForm, emailForm } from '../../src/plain/text.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { defineRecord, type RecordDefinition, type Row } from '../../src/platform/record/record.ts'
import { registerRecord } from '../../src/platform/record/registry.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { actorOf } from '../people.ts'

// Nouns of our own over tables of the model: these tests hold whatever becomes of the real ones.

const owner = { kind: 'reference', column: 'ownerId', description: 'Whose it is.', target: () => Person } as const
const told = { description: 'Only for tests.' }

export const Person: RecordDefinition = defineRecord({
  ...{ noun: 'person', plural: 'persons', typeName: 'Person', prefix: 'usr', table: 'User', chinese: '人员' },
  ...{ description: 'Somebody.', nameField: 'name', ownership: { by: 'everyone' }, verbs: {} },
  fields: {
    name: { kind: 'text', column: 'name', max: 100, required: true, ...told },
    email: { kind: 'text', column: 'email', max: 100, unique: true, form: emailForm, ...told },
    title: { kind: 'text', column: 'title', max: 20, createOnly: true, ...told },
  },
})

export const Firm: RecordDefinition = defineRecord({
  ...{ noun: 'firm', plural: 'firms', typeName: 'Firm', prefix: 'firm', table: 'Account', chinese: '公司' },
  ...{ description: 'A company.', nameField: 'name', ownership: { by: 'owner' }, verbs: {} },
  fields: {
    name: { kind: 'text', column: 'name', max: 20, required: true, search: true, ...told },
    industry: { kind: 'text', column: 'industry', max: 100, ...told },
    domains: { kind: 'texts', column: 'domains', max: 100, most: 3, form: domainForm, search: true, ...told },
    phones: { kind: 'texts', column: 'phones', max: 100, most: 3, ...told },
    addresses: {
      ...{ kind: 'structs', column: 'addresses', typeName: 'Place', typeDescription: 'A place.', most: 2, ...told },
      fields: {
        city: { kind: 'text', max: 10, required: true, ...told },
        billing: { kind: 'boolean', default: false, ...told },
        use: {
          kind: 'choice',
          enumName: 'Use',
          enumDescription: 'Use.',
          options: { SHIP: 'Ship', BILL: 'Bill' },
          ...told,
        },
      },
    },
    employees: { kind: 'integer', column: 'employees', min: 0, max: 1000, ...told },
    annualRevenue: { kind: 'money', minor: 'annualRevenueMinor', currency: 'annualRevenueCurrency', ...told },
    parent: { kind: 'reference', column: 'parentId', target: (): RecordDefinition => Firm, ...told },
    isPartner: { kind: 'boolean', column: 'isPartner', default: false, ...told },
    owner,
  },
})

export const Member: RecordDefinition = defineRecord({
  ...{ noun: 'member', plural: 'members', typeName: 'Member', prefix: 'mem', table: 'Contact', chinese: '成员' },
  ...{ description: 'Somebody at companies.', nameField: 'name', ownership: { by: 'owner' }, verbs: {} },
  fields: {
    name: { kind: 'text', column: 'name', max: 100, required: true, search: true, ...told },
    emails: { kind: 'texts', column: 'emails', max: 100, most: 5, ...told },
    phones: { kind: 'texts', column: 'phones', max: 100, most: 5, ...told },
    languages: { kind: 'texts', column: 'languages', max: 100, most: 5, ...told },
    channels: {
      kind: 'structs',
      column: 'channels',
      typeName: 'C',
      typeDescription: 'C',
      most: 2,
      fields: {},
      ...told,
    },
    traits: { kind: 'structs', column: 'traits', typeName: 'T', typeDescription: 'T', most: 2, fields: {}, ...told },
    firms: {
      ...{ kind: 'links', table: 'ContactAccount', ownColumn: 'contactId', typeName: 'Job', typeDescription: 'A job.' },
      ...{ most: 10, ...told },
      parts: {
        firm: { kind: 'reference', column: 'accountId', target: (): RecordDefinition => Firm, required: true, ...told },
        role: { kind: 'text', column: 'role', max: 50, ...told },
        isPrimary: { kind: 'boolean', column: 'isPrimary', default: false, ...told },
      },
    },
    owner,
  },
})

export const Talk: RecordDefinition = defineRecord({
  ...{ noun: 'talk', plural: 'talks', typeName: 'Talk', prefix: 'talk', table: 'Activity', chinese: '谈话' },
  ...{ description: 'A talk.', nameField: 'subject', ownership: { by: 'links', field: 'about' }, verbs: {} },
  fields: {
    subject: { kind: 'text', column: 'subject', max: 100, required: true, ...told },
    kind: {
      ...{ kind: 'choice', column: 'kind', enumName: 'TalkKind', enumDescription: 'Kind.', default: 'CALL', ...told },
      options: { CALL: 'By phone.', VISIT: 'In person.' },
    },
    occurredAt: { kind: 'instant', column: 'occurredAt', required: true, ...told },
    about: {
      ...{
        kind: 'links',
        table: 'ActivityAbout',
        ownColumn: 'activityId',
        typeName: 'About',
        typeDescription: 'About.',
      },
      ...{ most: 5, flat: 'record', ...told },
      parts: { record: { kind: 'anyRecord', column: 'recordId', required: true, ...told } },
    },
    owner,
  },
})

for (const record of [Person, Firm, Member, Talk]) registerRecord(record)

export const mei = actorOf('ALL')
export const ravi = actorOf('OWN', { userId: 'usr_00000000000000000000000002', name: 'Ravi' })
export const NOW = '2026-05-31T08:00:00.000Z'

/** Mei and Ravi, who own what the tests write. Ravi's team has a mate, Tom. */
export async function addPeople(database: Database): Promise<void> {
  const stamps = { version: 1, createdAt: NOW, updatedAt: NOW }
  await database.unit(async (tx) => {
    await insertRows(tx, 'Team', [{ id: 'team_1', name: 'South', nameKey: 'south', ...stamps }])
    await insertRows(tx, 'User', [
      { id: mei.userId, name: 'Mei', nameKey: 'mei', ...stamps },
      { id: ravi.userId, name: 'Ravi', nameKey: 'ravi', teamId: 'team_1', ...stamps },
      { id: 'usr_00000000000000000000000003', name: 'Tom', nameKey: 'tom', teamId: 'team_1', ...stamps },
    ])
  })
}

/** Runs `act` in a unit of Mei's, or of whoever else. */
export function as<Answer>(
  database: Database,
  act: (work: Work) => Promise<Answer>,
  actor: Actor = mei,
): Promise<Answer> {
  return openUnit(database, { actor, requestId: 'req' }, act)
}

/** The refusals of a write as `CODE path`, in alphabetical order. */
export async function refusedAs(writing: Promise<unknown>): Promise<string[]> {
  const thrown = await writing.then(
    () => null,
    (error) => error,
  )
  if (thrown === null) throw new Error('Nothing was refused')
  return refusalsOf(thrown)
    .map((one) => [one.code, one.field.join('.')].join(' ').trim())
    .sort()
}

export async function rowsOf(database: Database, table: string, id?: string, column = 'id'): Promise<Row[]> {
  let statement = (database.read as any).selectFrom(table).selectAll()
  if (id) statement = statement.where(column, '=', id)
  return statement.execute()
}

export async function rowOf(database: Database, table: string, id: string): Promise<any> {
  return (await rowsOf(database, table, id))[0]
}

export async function eventsOf(database: Database, id: string): Promise<any[]> {
  const rows = await rowsOf(database, 'Event', id, 'subjectId')
  return rows.sort((one, other) => ((one['id'] as string) < (other['id'] as string) ? -1 : 1))
}
