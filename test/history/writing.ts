import fc from 'fast-check'
import { Account } from '../../src/customers/account.record.ts'
import { saveContacts } from '../../src/customers/contact.actions.ts'
import { Contact } from '../../src/customers/contact.record.ts'
import { newId } from '../../src/plain/ids.ts'
import { Refusal, Refusals } from '../../src/plain/refusal.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import type { Input, Save } from '../../src/platform/write/draft.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { User } from '../../src/staff/people.record.ts'
import { MEI } from '../sales/selling.ts'

export const TOM = 'usr_00000000000000000000000002'

const nouns: Record<string, { record: RecordDefinition; save?: Save; prefix: string }> = {
  account: { record: Account, prefix: 'acc' },
  contact: { record: Contact, save: saveContacts, prefix: 'con' },
  deal: { record: Opportunity, save: saveOpportunities, prefix: 'opp' },
}
export type Noun = keyof typeof nouns

/** The records of a run: three of each noun, which may exist or not. Their ids are new in every run. */
export function cast(): { noun: Noun; record: RecordDefinition; id: string }[] {
  return Object.entries(nouns).flatMap(([noun, { record, prefix }]) =>
    [0, 1, 2].map(() => ({ noun, record, id: newId(prefix) })),
  )
}

/** Five custom fields of accounts, one of each kind, and Tom. */
export async function setTable(work: Work): Promise<void> {
  await createRecord(work, User, { id: TOM, name: 'Tom' })
  const stamps = { version: 1, createdAt: work.now, updatedAt: work.now, noun: 'account', nounKey: 'account' }
  const fields = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'OPTION'].map((kind) => {
    const key = kind.toLowerCase()
    const name = { key, keyKey: key, label: key, labelKey: key }
    return { id: newId('cf'), ...stamps, ...name, kind, multiple: true, options: ['red', 'blue'] }
  })
  await insertRows(work, 'CustomField', fields)
}

const some = <Value>(...values: Value[]) => fc.constantFrom(...values)
const custom = fc.uniqueArray(
  fc.oneof(
    fc.record({ key: fc.constant('text'), text: some<string | null>('north', 'Süd', null) }),
    fc.record({ key: fc.constant('number'), number: some<number | null>(0, 1.5, null) }),
    fc.record({ key: fc.constant('date'), date: some<string | null>('2026-01-31', null) }),
    fc.record({ key: fc.constant('boolean'), boolean: some<boolean | null>(true, false, null) }),
    fc.record({ key: fc.constant('option'), options: some<string[] | null>(['red'], ['blue', 'red'], [], null) }),
  ),
  { selector: (one) => one.key, maxLength: 3 },
)
const externalIds = fc.uniqueArray(fc.record({ source: some('sap', 'shop'), id: fc.nat(9).map(String) }), {
  selector: ({ source, id }) => source + id,
  maxLength: 2,
})
const money = some({ amount: '12.50', currency: 'USD' }, { amount: '700', currency: 'JPY' }, null)
const place = fc.nat(2)

const inputs = {
  account: fc.record(
    {
      ...{ name: some('Alpha', '王小明科技'), industry: some('retail', null), employees: some(0, 5, null) },
      ...{ domains: some([], ['a.de', 'b.de'], ['b.de', 'a.de']), isPartner: fc.boolean(), annualRevenue: money },
      ...{ addresses: some([], [{ city: 'Köln', kind: 'BILLING' }]), owner: some(MEI, TOM, null) },
      ...{ parent: fc.option(place), customFields: custom, externalIds },
    },
    { requiredKeys: [] },
  ),
  contact: fc.record(
    {
      ...{ name: some('Anna', '李娜'), title: some('Buyer', null), emails: some([], ['a@a.de']), externalIds },
      accounts: fc.uniqueArray(fc.record({ account: place, role: some('Buyer', null) }), {
        selector: ({ account }) => account,
        maxLength: 2,
      }),
      reportsTo: fc.option(place),
    },
    { requiredKeys: [] },
  ),
  deal: fc.record(
    {
      ...{ name: some('Press', '印刷机'), amount: money, closeDate: some('2026-09-30', null), stage: fc.nat(6) },
      ...{ account: fc.option(place), reason: some('price'), probability: some(33, null), owner: some(MEI, TOM) },
    },
    { requiredKeys: ['reason'] },
  ),
}

/** Something that is done to the record in a place of the cast, some milliseconds after what was done before. */
export const act = fc.record({
  which: fc.nat(8),
  verb: fc.oneof(
    { weight: 8, arbitrary: fc.constant('write' as const) },
    { weight: 1, arbitrary: some('archive' as const, 'unarchive' as const) },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  ),
  account: inputs.account,
  contact: inputs.contact,
  deal: inputs.deal,
  pause: some(0, 0, 1, 1000),
})
export type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** Does it; a refusal leaves everything as it is. Answers whether something was written. `there`: who exists. */
export async function perform(
  run: <Answer>(body: (work: Work) => Promise<Answer>) => Promise<Answer>,
  members: ReturnType<typeof cast>,
  there: Set<string>,
  stages: { id: string }[],
  one: Act,
): Promise<boolean> {
  const { noun, record, id } = members[one.which]!
  const { save } = nouns[noun]!
  const input = named(one[noun as 'account'], members, there, stages)
  const write = async (work: Work) => {
    if (one.verb === 'archive') return archiveRecord(work, record, { id }, save)
    if (one.verb === 'unarchive') return unarchiveRecord(work, record, { id }, save)
    if (one.verb === 'delete') return deleteRecord(work, record, { id })
    return there.has(id)
      ? updateRecord(work, record, { ...input, id }, save)
      : createRecord(work, record, { name: 'New', ...input, id }, save)
  }
  try {
    await run(write)
  } catch (thrown) {
    if (thrown instanceof Refusal || thrown instanceof Refusals) return false
    throw thrown
  }
  if (one.verb === 'delete') there.delete(id)
  else there.add(id)
  return true
}

/** An input with ids in the places where it has numbers: of who is there. */
function named(
  input: Record<string, any>,
  members: ReturnType<typeof cast>,
  there: Set<string>,
  stages: { id: string }[],
): Input {
  const idOf = (noun: Noun, place: number) => members.filter((one) => one.noun === noun)[place]!.id
  const known = (noun: Noun, place: number) => (there.has(idOf(noun, place)) ? idOf(noun, place) : null)
  const named: Input = { ...input }
  if (typeof input.parent === 'number') named.parent = known('account', input.parent)
  if (typeof input.account === 'number') named.account = known('account', input.account)
  if (typeof input.reportsTo === 'number') named.reportsTo = known('contact', input.reportsTo)
  if (typeof input.stage === 'number') named.stage = stages[input.stage]!.id
  if (input.accounts)
    named.accounts = input.accounts
      .map((entry: any) => ({ ...entry, account: known('account', entry.account) }))
      .filter((entry: any) => entry.account !== null)
  return named
}
