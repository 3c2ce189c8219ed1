import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/plain/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { touchedTables } from '../../src/platform/database/touched.ts'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice } from '../stories/office.ts'

describeEngines('who signed in before is known anew with the next request', (open, engine) => {
  let database: Database
  let office: Office
  const grant = (noun: string, verb: string, reach: string) => ({ noun, verb, reach })
  const READS = [grant('*', 'READ', 'TEAM'), grant('account', 'CREATE', 'OWN')]
  let role = ''
  let people = 0

  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
    role = await office.make('ada', 'role', { name: 'Watcher', grants: READS })
    for (const who of ['anna', 'jonas', 'ming', 'ada']) await office.make(who, 'account', { name: `Of ${who}` })
    return () => office.close()
  })

  /** Somebody new with a role and a team of their own, who has asked before. */
  async function somebody(more: object = {}): Promise<{ who: string; user: string; key: string }> {
    const who = `w${people++}`
    const user = await office.make('ada', 'user', { name: who, roles: [role], ...more })
    const made = await keyOf(who, user)
    await names(who)
    await names(who)
    return { who, user, key: made }
  }

  async function keyOf(who: string, user: string, more: object = {}): Promise<string> {
    const query = 'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { secret key { id } } }'
    const { keyCreate } = await office.ask('ada', query, { input: { name: who, user, ...more } })
    office.keys[who] = keyCreate.secret
    return keyCreate.key.id
  }

  async function change(field: string, input: object, shown = 'cursor'): Promise<any> {
    const payload = await office.act('ada', field, input, shown)
    expect(payload.userErrors).toEqual([])
    return payload
  }

  /** Names of the accounts that somebody sees; the code of what is wrong where they see nothing. */
  async function names(who: string): Promise<string[] | string> {
    const { data, errors } = await office.tell(who, '{ accounts(orderBy: [{name: ASC}]) { nodes { name } } }')
    return errors ? errors[0]!.extensions.code : data.accounts.nodes.map(({ name }: { name: string }) => name)
  }

  test.runIf(engine === 'sqlite')('and else without a statement', async () => {
    const { who } = await somebody()
    const before = database.statements()
    await office.ask(who, '{ viewer { name } }')
    expect(database.statements() - before).toBe(0)
  })

  test('when their role grants less, more, hides a field or is put away', async () => {
    const { who } = await somebody({ team: office.teams['europe'] })
    expect(await names(who)).toEqual(['Of anna', 'Of jonas'])
    await change('roleUpdate', { id: role, grants: [grant('account', 'READ', 'ALL')] })
    expect(await names(who)).toContain('Of ming')
    await change('roleUpdate', { id: role, grants: [grant('contact', 'READ', 'ALL')] })
    expect(await names(who)).toBe('FORBIDDEN')
    const fields = [{ noun: 'account', field: 'owner', access: 'HIDDEN' }]
    await change('roleUpdate', { id: role, grants: READS, fields })
    const asked = await office.tell(who, '{ accounts { nodes { owner { name } } } }')
    expect(asked.data.accounts.nodes).toEqual([{ owner: null }, { owner: null }])
    await change('roleUpdate', { id: role, fields: [] })
    const again = await office.tell(who, '{ accounts { nodes { owner { name } } } }')
    expect(again.data.accounts.nodes).not.toContainEqual({ owner: null })
    await change('roleArchive', { id: role })
    expect(await names(who)).toBe('FORBIDDEN')
    await change('roleUnarchive', { id: role })
    expect(await names(who)).toHaveLength(2)
  })

  test('when they get another role, team or name', async () => {
    const { who, user } = await somebody({ team: office.teams['nordics'] })
    expect(await names(who)).toEqual(['Of jonas'])
    await change('userUpdate', { id: user, team: office.teams['china'] })
    expect(await names(who)).toEqual(['Of ming'])
    await change('userUpdate', { id: user, team: null })
    expect(await names(who)).toEqual([])
    await change('userUpdate', { id: user, roles: [] })
    expect(await names(who)).toBe('FORBIDDEN')
    await change('userUpdate', { id: user, name: 'Another', roles: [role] })
    expect((await office.ask(who, '{ viewer { name } }')).viewer.name).toBe('Another')
    expect(await names(who)).toEqual([])
  })

  test('when somebody joins their team, leaves it, or a team moves', async () => {
    const top = await office.make('ada', 'team', { name: 'Top' })
    const other = await office.make('ada', 'team', { name: 'Other' })
    const { who } = await somebody({ team: top })
    const mate = await somebody()
    await office.make(mate.who, 'account', { name: 'Of a mate' })
    expect(await names(who)).toEqual([])
    await change('userUpdate', { id: mate.user, team: top })
    expect(await names(who)).toEqual(['Of a mate'])
    await change('userUpdate', { id: mate.user, team: other })
    expect(await names(who)).toEqual([])
    await change('teamUpdate', { id: other, parent: top })
    expect(await names(who)).toEqual(['Of a mate'])
    await change('teamUpdate', { id: other, parent: null })
    expect(await names(who)).toEqual([])
    // What somebody archived still owns stays with the team.
    await change('userUpdate', { id: mate.user, team: top })
    await change('userArchive', { id: mate.user })
    expect(await names(who)).toEqual(['Of a mate'])
    expect(await names(mate.who)).toBe('UNAUTHENTICATED')
    await change('userUnarchive', { id: mate.user })
    expect(await names(mate.who)).toEqual(['Of a mate'])
  })

  test('when their partner account changes, or what lies below it', async () => {
    const reads = [grant('account', 'READ', 'PARTNER')]
    const partnerRole = await office.make('ada', 'role', { name: 'Partner', grants: reads })
    const one = await office.make('ada', 'account', { name: 'Partner one', isPartner: true })
    const two = await office.make('ada', 'account', { name: 'Partner two', isPartner: true })
    const { who, user } = await somebody({ roles: [partnerRole], partnerAccount: one })
    expect(await names(who)).toEqual(['Partner one'])
    await change('accountUpdate', { id: two, parent: one })
    expect(await names(who)).toEqual(['Partner one', 'Partner two'])
    await change('accountUpdate', { id: two, parent: null })
    expect(await names(who)).toEqual(['Partner one'])
    await change('userUpdate', { id: user, partnerAccount: two })
    expect(await names(who)).toEqual(['Partner two'])
    await change('userUpdate', { id: user, partnerAccount: null })
    expect(await names(who)).toEqual([])
  })

  test('when their key ends, is rotated, limited to documents, put away or removed', async () => {
    const { who, user, key } = await somebody()
    await change('keyUpdate', { id: key, documents: 'TRUSTED' })
    expect(await names(who)).not.toEqual([])
    await change('keyUpdate', { id: key, documents: 'ANY' })
    expect(await names(who)).toEqual([])
    await change('keyRotate', { id: key, overlapSeconds: 0 }, 'secret')
    expect(await names(who)).toBe('UNAUTHENTICATED')
    const ending = await keyOf(who, user)
    expect(await names(who)).toEqual([])
    await change('keyUpdate', { id: ending, expiresAt: new Date(Date.now() - 1000).toISOString() })
    expect(await names(who)).toBe('UNAUTHENTICATED')
    const removed = await keyOf(who, user)
    expect(await names(who)).toEqual([])
    await change('keyDelete', { id: removed })
    expect(await names(who)).toBe('UNAUTHENTICATED')
    const put = await keyOf(who, user)
    expect(await names(who)).toEqual([])
    await change('keyArchive', { id: put })
    expect(await names(who)).toBe('UNAUTHENTICATED')
  })

  test('when more work in their team than are named one by one', async () => {
    const team = await office.make('ada', 'team', { name: 'Many' })
    const { who } = await somebody({ team })
    const last = await somebody({ team })
    await office.make(last.who, 'account', { name: 'Of the last' })
    for (const most of [500, 501]) {
      const now = new Date().toISOString()
      await database.unit(async (tx) => {
        const { rows } = await sql<{ n: number }>`select count(*) as "n" from "User" where "teamId" = ${team}`.execute(
          tx.sql,
        )
        const many = Array.from({ length: most - Number(rows[0]!.n) }, () => {
          const name = newId('usr')
          return { ...{ id: name, version: 1, createdAt: now, updatedAt: now, name, nameKey: name }, teamId: team }
        })
        await insertRows(tx, 'User', many)
      })
      expect(await names(who)).toEqual(['Of the last'])
    }
    await change('userUpdate', { id: last.user, team: null })
    expect(await names(who)).toEqual([])
    await change('userUpdate', { id: last.user, team })
    expect(await names(who)).toEqual(['Of the last'])
  })
})

test('a statement names the tables that it writes, however it is written', () => {
  const { tablesOf, committed, stamp } = touchedTables()
  const written: [string, string[]][] = [
    ['update "User" set "name" = ?', ['User']],
    ['UPDATE User\n  SET name = ?', ['User']],
    ['insert into "UserRole" ("userId") values (?) on conflict ("userId") do nothing', ['UserRole']],
    ['insert or replace into "Team" ("id") values (?)', ['Team']],
    ['delete from "ApiKey" where "id" in (select "id" from "User")', ['ApiKey']],
    ['with gone as (select 1) delete\nfrom "Role" where true', ['Role']],
    ['select * from "User" where "name" = ?', []],
  ]
  for (const [text, tables] of written) expect(tablesOf(text), text).toEqual(tables)
  const before = stamp(['User'])
  committed(new Set(['Team']))
  expect(stamp(['User'])).toBe(before)
  committed(new Set(['User', 'Team']))
  expect(stamp(['User'])).not.toBe(before)
})
