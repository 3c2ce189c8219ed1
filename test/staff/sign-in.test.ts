import { beforeAll, expect, test } from 'vitest'
import { CustomField } from '../../src/admin/custom-field.record.ts'
import { Account } from '../../src/customers/account.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { registerRecord } from '../../src/platform/record/registry.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { archiveRecord, createRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import { bootstrapStaff } from '../../src/staff/bootstrap.actions.ts'
import { createKey } from '../../src/staff/key.actions.ts'
import { ApiKey } from '../../src/staff/key.record.ts'
import { rotateKey } from '../../src/staff/key.rotate.actions.ts'
import { saveUsers } from '../../src/staff/people.actions.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { saveRoles } from '../../src/staff/role.actions.ts'
import { Role } from '../../src/staff/role.record.ts'
import { signInWith } from '../../src/staff/sign-in.actions.ts'
import { loadActor, loadSignedIn } from '../../src/staff/sign-in.store.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { describeEngines } from '../engines.ts'

for (const record of [Role, User, Team, ApiKey, Account, CustomField]) registerRecord(record)

const ADMIN_KEY = 'an-operator-chose-this-bearer-0123456789'

/** The refusals of an act, as code and path. */
async function refusedBy(act: Promise<unknown>): Promise<string[]> {
  const thrown = await act.then(
    () => [],
    (error) => error.all ?? [error],
  )
  return thrown.map((no: { code: string; field: string[] }) => [no.code, ...(no.field ?? [])].join(' '))
}

function now(): string {
  return new Date().toISOString()
}

describeEngines('A new workspace', (open, engine) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    await openUnit(database, { actor: systemActor() }, (work) => bootstrapStaff(work, ADMIN_KEY))
  })

  async function as<Answer>(bearer: string, act: (work: Work) => Promise<Answer>): Promise<Answer> {
    const actor = (await loadActor(database.read, bearer, now(), 'en')) as Actor
    return await openUnit(database, { actor }, act)
  }

  async function roleCalled(name: string): Promise<string> {
    return (await database.read.selectFrom('Role').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
  }

  /** Somebody with that role, and a key. */
  async function hire(name: string, role: string, team: string | null = null): Promise<{ id: string; bearer: string }> {
    return await as(ADMIN_KEY, async (work) => {
      const user = await createRecord(work, User, { name, team, roles: [await roleIn(work, role)] }, saveUsers)
      const key = await createKey(work, { name: `${name}'s key`, user: user.id })
      return { id: user.id!, bearer: key.bearer }
    })
  }

  async function roleIn(work: Work, name: string): Promise<string> {
    return (await work.sql.selectFrom('Role').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
  }

  test('is set up once, also when two processes start at once', async () => {
    const fresh = await open()
    const starts = [1, 2].map(() => openUnit(fresh, { actor: systemActor() }, (work) => bootstrapStaff(work, null)))
    const keys = (await Promise.all(starts)).filter((first) => first !== null)
    expect(keys).toHaveLength(1)
    expect(keys[0]!.bearer).toMatch(/^rpt_/)
    expect(await loadActor(fresh.read, keys[0]!.bearer, now(), 'en')).toMatchObject({ name: 'Administrator' })
    expect(await openUnit(fresh, { actor: systemActor() }, (work) => bootstrapStaff(work, null))).toBeNull()
    expect(await fresh.read.selectFrom('User').selectAll().execute()).toHaveLength(1)
  })

  test('has an administrator who signs in with the key that the operator chose, in 2 statements', async () => {
    const before = database.statements()
    const actor = await loadActor(database.read, ADMIN_KEY, now(), 'zh')
    expect(database.statements() - before).toBe(2)
    expect(actor).toMatchObject({
      name: 'Administrator',
      administer: true,
      backdate: true,
      teamIds: [],
      language: 'zh',
    })
    expect(actor!.reach.get('role.DELETE')).toBe('ALL')
    expect(actor!.roles.map(({ name }) => name)).toEqual(['Administrator'])
  })

  test('keeps no bearer, only its hash', async () => {
    const rows = await database.read.selectFrom('ApiKey').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(ADMIN_KEY)
    const events = await database.read.selectFrom('Event').selectAll().execute()
    expect(JSON.stringify(events)).not.toContain(ADMIN_KEY)
    expect(JSON.stringify(events)).not.toContain(rows[0]!.hash)
  })

  test('lets a seller reach what is their own, a manager the teams below', async () => {
    const [region, office] = await as(ADMIN_KEY, async (work) => {
      const top = await createRecord(work, Team, { name: 'North' })
      const below = await createRecord(work, Team, { name: 'Oslo', parent: top.id })
      return [top.id!, below.id!]
    })
    const seller = await hire('Wei', 'Seller', office)
    const manager = await hire('Ada', 'Manager', region)
    const before = database.statements()
    const wei = (await loadActor(database.read, seller.bearer, now(), 'en'))!
    expect(database.statements() - before).toBe(2)
    expect(wei.teamIds).toEqual([office])
    expect(Object.fromEntries(wei.reach)).toMatchObject({ 'account.UPDATE': 'OWN', 'user.READ': 'ALL' })
    for (const right of ['account.DELETE', 'user.UPDATE', 'key.READ', 'key.CREATE'])
      expect(wei.reach.has(right)).toBe(false)
    const ada = (await loadActor(database.read, manager.bearer, now(), 'en'))!
    expect(ada.teamIds.toSorted()).toEqual([region, office].toSorted())
    expect(ada.reach.get('account.DELETE')).toBe('TEAM')
    expect(ada.administer).toBe(false)
  })

  test('refuses a key that is mistyped, revoked or expired, and one of an archived user', async () => {
    const { id, bearer } = await hire('Mia', 'Seller')
    const statements = database.statements()
    expect(
      await loadActor(database.read, `${bearer.slice(0, -1)}${bearer.endsWith('x') ? 'y' : 'x'}`, now(), 'en'),
    ).toBeNull()
    expect(database.statements()).toBe(statements)
    const short = await as(ADMIN_KEY, (work) =>
      createKey(work, { name: 'Short', user: id, expiresAt: '2999-01-01T00:00:00.000Z' }),
    )
    expect(await loadActor(database.read, short.bearer, '2998-12-31T23:59:59.999Z', 'en')).not.toBeNull()
    expect(await loadActor(database.read, short.bearer, '2999-01-01T00:00:00.000Z', 'en')).toBeNull()
    await as(ADMIN_KEY, (work) => archiveRecord(work, ApiKey, { id: short.id }))
    expect(await loadActor(database.read, short.bearer, now(), 'en')).toBeNull()
    await as(ADMIN_KEY, (work) => archiveRecord(work, User, { id }))
    expect(await loadActor(database.read, bearer, now(), 'en')).toBeNull()
  })

  test('narrows a key by its scopes, and refuses scopes and ends that mean nothing', async () => {
    const { id } = await hire('Reader', 'Manager')
    const key = await as(ADMIN_KEY, (work) => createKey(work, { name: 'Report', user: id, scopes: ['account:READ'] }))
    const actor = (await loadActor(database.read, key.bearer, now(), 'en'))!
    expect([...actor.reach]).toEqual([['account.READ', 'TEAM']])
    const wrong = { name: 'Wrong', user: id, scopes: ['account:fly'], expiresAt: '2001-01-01T00:00:00.000Z' }
    expect(await refusedBy(as(ADMIN_KEY, (work) => createKey(work, wrong)))).toEqual([
      'UNKNOWN_SCOPE scopes 0',
      'EXPIRED_ALREADY expiresAt',
    ])
  })

  test('rotates a key: both open until the overlap ends', async () => {
    const { id, bearer } = await hire('Robot', 'Seller')
    const keyId = (await loadSignedIn({ sql: database.read }, bearer, now(), 'en'))!.keyId
    const made = await as(ADMIN_KEY, (work) => rotateKey(work, { id: keyId!, overlapSeconds: 3600 }))
    const [soon, later] = [3500, 3700].map((seconds) => new Date(Date.now() + seconds * 1000).toISOString())
    expect(await loadActor(database.read, bearer, soon!, 'en')).toMatchObject({ userId: id })
    expect(await loadActor(database.read, made.bearer, later!, 'en')).toMatchObject({ userId: id })
    expect(await loadActor(database.read, bearer, later!, 'en')).toBeNull()
    const types = await database.read.selectFrom('Event').select('type').where('subjectId', '=', keyId).execute()
    expect(types.map(({ type }) => type).toSorted()).toEqual(['key.created', 'key.rotated'])
  })

  test('notes the use of a key at most once a minute', async () => {
    const { bearer } = await hire('Busy', 'Seller')
    const keys = signInWith(database, (error) => expect.unreachable(String(error)))
    await Promise.all([1, 2, 3].map(() => keys.signIn(bearer, 'en')))
    await keys.settled()
    const first = (await loadSignedIn({ sql: database.read }, bearer, now(), 'en'))!.lastUsedAt
    expect(first).not.toBeNull()
    await keys.signIn(bearer, 'en')
    await keys.settled()
    expect((await loadSignedIn({ sql: database.read }, bearer, now(), 'en'))!.lastUsedAt).toBe(first)
  })

  test('keeps teams a tree', async () => {
    const ids = await as(ADMIN_KEY, async (work) => {
      const made: string[] = []
      for (const name of ['Top', 'Middle', 'Bottom'])
        made.push((await createRecord(work, Team, { name, parent: made.at(-1) ?? null })).id!)
      return made
    })
    const [top, middle, bottom] = ids
    for (const parent of [top, middle, bottom])
      expect(await refusedBy(as(ADMIN_KEY, (work) => updateRecord(work, Team, { id: top!, parent })))).toEqual([
        'TREE_LOOP parent',
      ])
    await as(ADMIN_KEY, (work) => updateRecord(work, Team, { id: bottom!, parent: top }))
    const moves = [
      [middle!, bottom!],
      [bottom!, middle!],
    ].map(([id, parent]) => refusedBy(as(ADMIN_KEY, (work) => updateRecord(work, Team, { id: id!, parent }))))
    expect((await Promise.all(moves)).flat()).toEqual(['TREE_LOOP parent'])
  })

  test('always keeps somebody who administers it', async () => {
    const [user] = await database.read.selectFrom('User').selectAll().where('name', '=', 'Administrator').execute()
    const [administrator, seller] = [await roleCalled('Administrator'), await roleCalled('Seller')]
    const weaken = (work: Work) => updateRecord(work, User, { id: user!.id, roles: [seller] }, saveUsers)
    const empty = (work: Work) => updateRecord(work, Role, { id: administrator, administer: false }, saveRoles)
    expect(await refusedBy(as(ADMIN_KEY, weaken))).toEqual(['LAST_ADMINISTRATOR'])
    expect(await refusedBy(as(ADMIN_KEY, empty))).toEqual(['LAST_ADMINISTRATOR'])
    const [first, second] = [
      (work: Work) => archiveRecord(work, User, { id: user!.id }, saveUsers),
      (work: Work) => archiveRecord(work, Role, { id: administrator }, saveRoles),
    ]
    expect(await refusedBy(as(ADMIN_KEY, first!))).toEqual(['LAST_ADMINISTRATOR'])
    expect(await refusedBy(as(ADMIN_KEY, second!))).toEqual(['LAST_ADMINISTRATOR'])
  })

  test('lets nobody else change roles, whatever they are granted', async () => {
    const all = { name: `Everything ${engine}`, grants: [{ noun: '*', verb: '*', reach: 'ALL' }] }
    await as(ADMIN_KEY, (work) => createRecord(work, Role, all, saveRoles))
    const { bearer } = await hire('Mallory', all.name)
    await expect(as(bearer, (work) => createRecord(work, Role, { name: 'Mine' }, saveRoles))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(
      as(bearer, (work) => createKey(work, { name: 'Mine', user: work.actor.userId })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
