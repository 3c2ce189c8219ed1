import { beforeAll, expect, it } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import { saveContacts } from '../../src/customers/contact.actions.ts'
import { Contact } from '../../src/customers/contact.record.ts'
import { chartsAround } from '../../src/customers/contact.store.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { bulkUpsert } from '../../src/platform/write/bulk.ts'
import { archiveRecord, createRecord, updateRecord, upsertRecord } from '../../src/platform/write/verbs.ts'
import { describeEngines } from '../engines.ts'
import { refusedWith, workspace } from '../sales/selling.ts'

describeEngines('customers', (open) => {
  let database: Database
  let at: Awaited<ReturnType<typeof workspace>>
  beforeAll(async () => {
    database = await open()
    at = await workspace(database)
  })
  type Given = Record<string, unknown>
  const contact = (input: Given) => at.act((work) => createRecord(work, Contact, input, saveContacts))
  const account = (input: Given) => at.act((work) => createRecord(work, Account, input))
  const changeContact = (input: Given & { id: string }) =>
    at.act((work) => updateRecord(work, Contact, input, saveContacts))
  const changeAccount = (input: Given & { id: string }) => at.act((work) => updateRecord(work, Account, input))
  const linksOf = (id: string) =>
    database.read.selectFrom('ContactAccount').selectAll().where('contactId', '=', id).orderBy('position').execute()

  it('names people as they are called, and follows their names', async () => {
    const { id } = await contact({ familyName: '王', givenName: '小明', languages: ['ZH-hant', 'en'] })
    expect(await at.row('Contact', id)).toMatchObject({
      name: '王小明',
      nameKey: '王小明',
      languages: ['zh-Hant', 'en'],
    })
    await changeContact({ id, familyName: '李' })
    expect(await at.row('Contact', id)).toMatchObject({ name: '李小明', nameKey: '李小明' })
    await changeContact({ id, name: 'Mr. Li' })
    await changeContact({ id, familyName: '王' })
    expect(await at.row('Contact', id)).toMatchObject({ name: 'Mr. Li', nameKey: 'mr. li' })
    expect(await refusedWith(contact({ title: 'Nobody' }))).toEqual(['REQUIRED name'])
    await at.act((work) => archiveRecord(work, Contact, { id }, saveContacts))
    expect((await at.events(id)).at(-1)?.type).toBe('contact.archived')
  })

  it('keeps one primary account', async () => {
    const [one, two] = [await account({ name: 'One' }), await account({ name: 'Two' })]
    const { id } = await contact({ name: 'Ann', accounts: [{ account: one.id, role: 'Buyer' }, { account: two.id }] })
    expect((await linksOf(id)).map(({ accountId, isPrimary }) => [accountId, isPrimary])).toEqual([
      [one.id, true],
      [two.id, false],
    ])
    await changeContact({
      id,
      accounts: [
        { account: one.id, role: 'Buyer' },
        { account: two.id, isPrimary: true },
      ],
    })
    expect((await linksOf(id)).map(({ isPrimary }) => isPrimary)).toEqual([false, true])
    const both = [
      { account: one.id, isPrimary: true },
      { account: two.id, isPrimary: true },
    ]
    expect(await refusedWith(changeContact({ id, accounts: both }))).toEqual(['SEVERAL_PRIMARY accounts'])
    const events = (await at.events(id)).length
    await changeContact({
      id,
      accounts: [
        { account: one.id, role: 'Buyer' },
        { account: two.id, isPrimary: true },
      ],
    })
    expect((await at.events(id)).length).toBe(events)
  })

  it('lets no account stand below itself, not even by two changes of one act', async () => {
    const group = await account({ name: 'Group' })
    const plant = await account({ name: 'Plant', parent: group.id })
    expect(await refusedWith(changeAccount({ id: group.id, parent: plant.id }))).toEqual(['TREE_LOOP parent'])
    expect(await refusedWith(changeAccount({ id: group.id, parent: group.id }))).toEqual(['TREE_LOOP parent'])
    const [north, south] = [await account({ name: 'North' }), await account({ name: 'South' })]
    const rows = [
      { id: north.id, parent: south.id },
      { id: south.id, parent: north.id },
    ]
    const crossed = at.act((work) => bulkUpsert(work, Account, { rows, match: { by: 'id' } }))
    expect(await refusedWith(crossed)).toEqual(['TREE_LOOP rows.0.parent', 'TREE_LOOP rows.1.parent'])
    await at.act((work) =>
      bulkUpsert(work, Account, { rows: [rows[0]!, { id: south.id, parent: plant.id }], match: { by: 'id' } }),
    )
    expect(await refusedWith(changeAccount({ id: group.id, parent: north.id }))).toEqual(['TREE_LOOP parent'])
  })

  it('lets accounts share a domain, and asks which one is meant', async () => {
    await account({ name: 'Shared', domains: ['https://www.Shared.example/about'] })
    await account({ name: 'Shared too', domains: ['shared.example'] })
    const upsert = at.act((work) => upsertRecord(work, Account, { domain: 'shared.example' }, { name: 'Which' }))
    expect((await refusedWith(upsert)).map((one) => one.split(' ')[0])).toEqual(['AMBIGUOUS'])
  })

  it('shows the organisation around people in two statements', async () => {
    const boss = await contact({ name: 'Boss' })
    const head = await contact({ name: 'Head', reportsTo: boss.id })
    const clerk = await contact({ name: 'Clerk', reportsTo: head.id })
    const temp = await contact({ name: 'Temp', reportsTo: clerk.id })
    expect(await refusedWith(changeContact({ id: boss.id, reportsTo: temp.id }))).toEqual(['TREE_LOOP reportsTo'])
    const source = { engine: database.engine, sql: database.read, actor: at.mei }
    const before = database.statements()
    const charts = await chartsAround(source, [head.id, temp.id], { depth: 1, most: 10 })
    expect(database.statements() - before).toBe(2)
    const shown = (id: string) => charts.get(id)!.map(({ contact: { name }, level }) => [name, level])
    expect(shown(head.id)).toEqual([
      ['Boss', -1],
      ['Head', 0],
      ['Clerk', 1],
    ])
    expect(shown(temp.id)).toEqual([
      ['Boss', -3],
      ['Head', -2],
      ['Clerk', -1],
      ['Temp', 0],
    ])
    const stranger = {
      ...at.mei,
      userId: 'usr_00000000000000000000000002',
      reach: new Map([['contact.READ', 'OWN' as const]]),
    }
    expect((await chartsAround({ ...source, actor: stranger }, [head.id], { depth: 3, most: 10 })).size).toBe(0)
  })
})
