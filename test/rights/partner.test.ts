import { beforeAll, expect, test } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import { Contact } from '../../src/customers/contact.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Input, Save } from '../../src/platform/write/draft.ts'
import { createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import '../../src/schema.ts'
import { setUp } from '../../src/set-up.ts'
import { createKey } from '../../src/staff/key.actions.ts'
import { saveUsers } from '../../src/staff/people.actions.ts'
import { User } from '../../src/staff/people.record.ts'
import { saveRoles } from '../../src/staff/role.actions.ts'
import { Role } from '../../src/staff/role.record.ts'
import { loadActor } from '../../src/staff/sign-in.store.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { describeEngines } from '../engines.ts'
import { refusedWith } from '../sales/selling.ts'

describeEngines('people of a partner', (open) => {
  let database: Database
  let ids: Record<'resale' | 'branch' | 'shop' | 'lena' | 'otto' | 'role', string>
  let keys: Record<'lena' | 'otto', string>

  const make = async (record: RecordDefinition, input: Input, save?: Save, actor: Actor = systemActor()) =>
    (await openUnit(database, { actor }, (work) => createRecord(work, record, input, save))).id
  const change = (record: RecordDefinition, input: Input & { id: string }, save?: Save) =>
    openUnit(database, { actor: systemActor() }, (work) => updateRecord(work, record, input, save))
  const signIn = async (who: 'lena' | 'otto') =>
    (await loadActor(database.read, keys[who], new Date().toISOString(), 'en'))!

  beforeAll(async () => {
    database = await open()
    await setUp(database, null)
    const grants = ['account', 'contact', 'opportunity'].map((noun) => ({ noun, verb: '*', reach: 'PARTNER' }))
    const reading = ['user', 'pipeline', 'stage'].map((noun) => ({ noun, verb: 'READ', reach: 'ALL' }))
    const role = await make(Role, { name: 'Partner', grants: [...grants, ...reading], fields: [] }, saveRoles)
    const resale = await make(Account, { name: 'Resale 转售', isPartner: true })
    const branch = await make(Account, { name: 'Resale North', parent: resale })
    const shop = await make(Account, { name: 'Shop' })
    const hire = (name: string) => make(User, { name, roles: [role], partnerAccount: resale }, saveUsers)
    ids = { resale, branch, shop, role, lena: await hire('Lena'), otto: await hire('Otto') }
    const key = async (user: string) =>
      (await openUnit(database, { actor: systemActor() }, (work) => createKey(work, { name: 'Key', user }))).bearer
    keys = { lena: await key(ids.lena), otto: await key(ids.otto) }
  })

  test('reach the account and those below it, known from the sign-in on, in one statement more', async () => {
    const before = database.statements()
    const lena = await signIn('lena')
    expect(database.statements() - before).toBe(3)
    expect(lena.partnerIds.toSorted()).toEqual([ids.resale, ids.branch].toSorted())
    expect(lena.reach.get('account.READ')).toBe('PARTNER')
  })

  test('work for an account that is marked as a partner, and for no other', async () => {
    const plain = make(User, { name: 'Nobody', partnerAccount: ids.shop }, saveUsers)
    expect(await refusedWith(plain)).toEqual(['INVALID partnerAccount'])
    await change(Account, { id: ids.resale, isPartner: false })
    expect((await signIn('lena')).partnerIds).toEqual([])
    await change(Account, { id: ids.resale, isPartner: true })
    expect((await signIn('lena')).partnerIds).toHaveLength(2)
  })

  test('register deals with others, and see what their colleagues registered', async () => {
    const [lena, otto] = [await signIn('lena'), await signIn('otto')]
    const customer = await make(Account, { name: 'Customer of Lena' }, undefined, lena)
    const deal = await make(Opportunity, { name: 'Registered', account: customer }, saveOpportunities, lena)
    const changed = await openUnit(database, { actor: otto }, (work) =>
      updateRecord(work, Opportunity, { id: deal, nextStep: 'Call' }, saveOpportunities),
    )
    expect(changed.outcome).toBe('UPDATED')
    const foreign = make(Opportunity, { name: 'Not seen', account: ids.shop }, saveOpportunities, lena)
    expect(await refusedWith(foreign)).toEqual(['NOT_FOUND account'])
  })

  test('make records for others only where these belong to the partner', async () => {
    const lena = await signIn('lena')
    const administrator = await database.read
      .selectFrom('User')
      .select('id')
      .where('name', '=', 'Administrator')
      .executeTakeFirstOrThrow()
    const owner = administrator.id
    expect(await refusedWith(make(Account, { name: 'Far', owner }, undefined, lena))).toEqual(['NOT_ALLOWED owner'])
    expect(await make(Account, { name: 'Below', owner, parent: ids.branch }, undefined, lena)).toMatch(/^acc_/)
    expect(await make(Account, { name: 'Colleague’s', owner: ids.otto }, undefined, lena)).toMatch(/^acc_/)
    const contact = { name: 'Ann', owner, accounts: [{ account: ids.resale }] }
    expect(await make(Contact, contact, undefined, lena)).toMatch(/^con_/)
    expect(await refusedWith(make(Contact, { name: 'Bob', owner }, undefined, lena))).toEqual(['NOT_ALLOWED owner'])
  })

  test('with a role of the team too reach both ways', async () => {
    const team = await make(
      Role,
      { name: 'Team', grants: [{ noun: 'account', verb: 'READ', reach: 'TEAM' }], fields: [] },
      saveRoles,
    )
    await change(User, { id: ids.otto, roles: [ids.role, team] }, saveUsers)
    expect((await signIn('otto')).reach.get('account.READ')).toBe('TEAM_AND_PARTNER')
  })
})
