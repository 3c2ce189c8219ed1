import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { archiveRecord, createRecord } from '../../src/platform/write/verbs.ts'
import type { Provision } from '../../src/staff/identity.rules.ts'
import { saveUsers } from '../../src/staff/people.actions.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { describeEngines } from '../engines.ts'
import { type LocalIssuer, localIssuer } from './local-issuer.ts'
import { ADMIN_KEY, openTokenHouse, type TokenHouse, trusting } from './token-house.ts'

describeEngines('A subject to whom nobody is linked', (open) => {
  let database: Database
  const houses: TokenHouse[] = []
  const issuers: LocalIssuer[] = []

  beforeAll(async () => {
    database = await open()
  })

  afterAll(async () => {
    for (const one of [...houses, ...issuers]) await one.close()
  })

  /** A server that trusts a new issuer with that rule. */
  async function trust(provision: Provision | null) {
    const issuer = await localIssuer('ES256')
    const house = await openTokenHouse(database, { issuers: [trusting(issuer.url, { provision })] })
    houses.push(house)
    issuers.push(issuer)
    return { house, issuer }
  }

  function verified(email: string, more: object = {}) {
    return { email, email_verified: true, ...more }
  }

  async function usersNamed(name: string) {
    return await database.read.selectFrom('User').selectAll().where('name', '=', name).execute()
  }

  const QUERY = '{ viewer { user { id name email team { name } roles { name } } } }'

  test('is nobody where the issuer has no rule', async () => {
    const { house, issuer } = await trust(null)
    expect(await house.ask(await issuer.token('s', verified('s@example.com')))).toContain('nobody here is its subject')
  })

  test('is the user with the address that the issuer verified, and stays so when the address changes', async () => {
    const { house, issuer } = await trust({ byEmail: true, roles: [], team: null })
    const { id } = await house.as((work) =>
      createRecord(work, User, { name: 'Ming', email: 'Ming@Example.com' }, saveUsers),
    )
    const signIn = async (email: string) => (await house.signIn(await issuer.token('m', verified(email))))!.userId
    expect(await signIn('ming@example.com')).toBe(id)
    expect(await signIn('ming.new@example.com')).toBe(id)
    const events = await database.read.selectFrom('Event').selectAll().where('subjectId', '=', id!).execute()
    expect(events.map(({ type, facts }) => [type, facts])).toContainEqual([
      'user.identityLinked',
      { issuer: issuer.url, subject: 'm' },
    ])
    const stolen = await issuer.token('thief', verified('ming@example.com'))
    expect(await house.ask(stolen)).toContain('A user here has the address of this token already')
  })

  test('is nobody without a verified address, or with one that is only alike', async () => {
    const { house, issuer } = await trust({ byEmail: true, roles: [], team: null })
    await house.as((work) => createRecord(work, User, { name: 'Müller', email: 'muller@example.com' }, saveUsers))
    for (const claims of [
      { email: 'muller@example.com' },
      { email: 'muller@example.com', email_verified: false },
      { email: 'no address', email_verified: true },
      { email: 7, email_verified: true },
    ])
      expect(await house.ask(await issuer.token('u', claims as Record<string, unknown>))).toContain(
        'holds no verified e-mail address',
      )
    expect(await house.ask(await issuer.token('u', verified('müller@example.com')))).toContain('Ask an administrator')
    expect(await house.ask(await issuer.token('u', verified('other@example.com')))).toContain('no user here has its')
  })

  test('is made a user with the roles and the team of the rule, once, however many ask at once', async () => {
    const { house, issuer } = await trust({ byEmail: false, roles: ['seller', 'Manager'], team: 'North' })
    await house.as((work) => createRecord(work, Team, { name: 'North' }))
    const token = await issuer.token('new', verified('ada@example.com', { name: ' Ada Lovelace ' }))
    const answers = await Promise.all([1, 2, 3, 4].map(() => house.ask(token, QUERY)))
    expect(answers[0].viewer.user).toMatchObject({
      ...{ name: 'Ada Lovelace', email: 'ada@example.com', team: { name: 'North' } },
    })
    expect(answers[0].viewer.user.roles.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Manager',
      'Seller',
    ])
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await usersNamed('Ada Lovelace')).toHaveLength(1)
    const again = await issuer.token('second', verified('ada@example.com', { name: 'Ada Lovelace' }))
    expect(await house.ask(again)).toContain('A user here has the address of this token already')
    const unnamed = await issuer.token('bot-7', { name: '  ', preferred_username: 'x\u0000y' })
    expect((await house.ask(unnamed, QUERY)).viewer.user).toMatchObject({ name: 'bot-7', email: null })
  })

  test('is nobody while the rule names a role or team that there is not, and the operator is told', async () => {
    for (const rule of [
      { byEmail: false, roles: ['Seller', 'Wizard'], team: null },
      { byEmail: false, roles: ['Seller'], team: 'Nowhere' },
    ]) {
      const { house, issuer } = await trust(rule)
      expect(await house.ask(await issuer.token('x', { name: 'Nobody' }))).toContain('No user can be made')
      expect(house.lines[0]).toMatch(/Wizard|Nowhere/)
      expect(await usersNamed('Nobody')).toEqual([])
    }
  })

  test('stays out when the user is archived', async () => {
    const { house, issuer } = await trust({ byEmail: true, roles: ['Seller'], team: null })
    const token = await issuer.token('leaver', verified('leaver@example.com'))
    const { viewer } = await house.ask(token, QUERY)
    await house.as((work) => archiveRecord(work, User, { id: viewer.user.id }, saveUsers))
    expect(await house.ask(token)).toContain('401 UNAUTHENTICATED The user of this token is archived')
    const renamed = await issuer.token('leaver-2', verified('leaver@example.com'))
    expect(await house.ask(renamed)).toContain('is archived')
  })

  test('is linked and unlinked by an administrator, and by nobody else', async () => {
    const { house, issuer } = await trust(null)
    const { id } = await house.as((work) => createRecord(work, User, { name: 'Lin' }, saveUsers))
    const input = { id, issuer: issuer.url, subject: 'lin' }
    const act = (name: string) =>
      `mutation ($input: User${name[0]!.toUpperCase()}${name.slice(1)}Input!) { user${name[0]!.toUpperCase()}${name.slice(1)}(input: $input) { user { identities { issuer subject } } cursor userErrors { code field } } }`
    const linked = await house.ask(ADMIN_KEY, act('linkIdentity'), { input })
    expect(linked.userLinkIdentity).toMatchObject({
      user: { identities: [{ issuer: issuer.url, subject: 'lin' }] },
      userErrors: [],
    })
    expect(linked.userLinkIdentity.cursor).not.toBeNull()
    const again = await house.ask(ADMIN_KEY, act('linkIdentity'), { input })
    expect(again.userLinkIdentity).toMatchObject({ cursor: null, userErrors: [] })
    const token = await issuer.token('lin')
    expect(await house.ask(token, '{ viewer { user { name identities { subject } } } }')).toEqual({
      viewer: { user: null },
    })
    const bob = await house.as((work) => createRecord(work, User, { name: 'Bob' }, saveUsers))
    const taken = await house.ask(ADMIN_KEY, act('linkIdentity'), { input: { ...input, id: bob.id } })
    expect(taken.userLinkIdentity.userErrors).toEqual([{ code: 'IDENTITY_TAKEN', field: ['subject'] }])
    const odd = await house.ask(ADMIN_KEY, act('linkIdentity'), { input: { ...input, subject: ' ' } })
    expect(odd.userLinkIdentity.userErrors).toEqual([{ code: 'INVALID', field: ['subject'] }])
    expect(await house.ask(token, act('unlinkIdentity'), { input })).toContain('FORBIDDEN')
    const gone = await house.ask(ADMIN_KEY, act('unlinkIdentity'), { input })
    expect(gone.userUnlinkIdentity).toMatchObject({ user: { identities: [] }, userErrors: [] })
    expect(await house.ask(token)).toContain('nobody here is its subject')
  })
})
