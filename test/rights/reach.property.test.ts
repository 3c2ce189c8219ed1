import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/plain/ids.ts'
import { textKey } from '../../src/plain/text.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows, type Table } from '../../src/platform/database/rows.ts'
import { sql } from '../../src/platform/database/sql.ts'
import type { Row } from '../../src/platform/record/record.ts'
import { COMMON_VERBS } from '../../src/platform/record/record.ts'
import { recordOfNoun } from '../../src/platform/record/registry.ts'
import { documentOf } from '../../src/platform/search/index.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { bootstrapSales } from '../../src/sales/bootstrap.actions.ts'
import { loadRights } from '../../src/staff/actor.store.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { describeEngines } from '../engines.ts'
import { type Ask, openDesk } from './asking.ts'
import { accessOf, type Company, mayDo, type NaiveRole, NOUNS, seenBy } from './naive.ts'

const few = <Value>(name: string, most: number, value: (index: number) => fc.Arbitrary<Value>) =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => value(index))))
    .map((values) => Object.fromEntries(values.map((one, index) => [`${name}${index}`, one])))

/** Something that stands earlier, or nothing: so no tree has a loop. */
const earlier = (name: string, index: number) =>
  index === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: index - 1 }).map((at) => `${name}${at}`))

const company: fc.Arbitrary<Company> = fc
  .record({
    teams: few('team', 4, (index) => earlier('team', index)),
    accounts: few('account', 6, (index) => fc.record({ parent: earlier('account', index), isPartner: fc.boolean() })),
  })
  .chain(({ teams, accounts }) => {
    const oneOf = (all: object) => fc.constantFrom(...Object.keys(all))
    const maybe = (all: object) => fc.option(oneOf(all), { freq: 3 })
    return few('user', 5, () => fc.record({ team: maybe(teams), partner: maybe(accounts) })).chain((users) =>
      fc
        .record({
          ...{ teams: fc.constant(teams), users: fc.constant(users) },
          accounts: fc.record(
            Object.fromEntries(
              Object.entries(accounts).map(([id, one]) => [
                id,
                fc.record({
                  owner: maybe(users),
                  parent: fc.constant(one.parent),
                  isPartner: fc.constant(one.isPartner),
                }),
              ]),
            ),
          ),
          contacts: few('contact', 5, () =>
            fc.record({ owner: maybe(users), accounts: fc.uniqueArray(oneOf(accounts), { maxLength: 2 }) }),
          ),
          opportunities: few('opportunity', 5, () => fc.record({ owner: maybe(users), account: maybe(accounts) })),
        })
        .chain((rest) =>
          few('activity', 5, () =>
            fc.record({
              owner: maybe(users),
              about: fc.uniqueArray(oneOf({ ...accounts, ...rest.contacts, ...rest.opportunities }), { maxLength: 2 }),
            }),
          ).map((activities): Company => ({ ...rest, activities })),
        ),
    )
  })

const role: fc.Arbitrary<NaiveRole> = fc.record({
  grants: fc.array(
    fc.record({
      noun: fc.constantFrom(...NOUNS, '*'),
      verb: fc.constantFrom('READ', '*', 'UPDATE'),
      reach: fc.constantFrom('NONE' as const, 'OWN' as const, 'TEAM' as const, 'PARTNER' as const, 'ALL' as const),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  fields: fc.uniqueArray(
    fc.record({
      noun: fc.constant('account'),
      field: fc.constantFrom('industry', 'tier', '*'),
      access: fc.constantFrom('HIDDEN' as const, 'READ' as const, 'WRITE' as const),
    }),
    { maxLength: 2, selector: ({ field }) => field },
  ),
  defaultFieldAccess: fc.constantFrom('WRITE' as const, 'READ' as const, 'HIDDEN' as const),
})

describeEngines('what somebody sees', (open, engine) => {
  let database: Database
  let ask: Ask
  beforeAll(async () => {
    database = await open()
    await openUnit(database, { actor: systemActor() }, bootstrapSales)
    ask = openDesk(database).ask
  })

  test('is by list, by node, by search and by count what a plain reading of the rules says', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(company, fc.array(role, { minLength: 1, maxLength: 3 }), async (made, roles) => {
        const ids = await store(database, made, roles)
        for (const who of Object.keys(made.users).slice(0, 2)) {
          const actor = await signedIn(
            database,
            ids.get(who)!,
            made.users[who]!.team && ids.get(made.users[who]!.team!)!,
          )
          for (const noun of NOUNS) {
            const should = seenBy(made, who, roles, noun)
              .map((id) => ids.get(id)!)
              .sort()
            expect(await sees(ask, actor, noun, all(made, noun, ids)), `${who} ${noun}`).toEqual({
              list: should,
              count: should.length,
              nodes: should,
              search: should,
              sum: should.length,
              updatable: mayDo(made, who, roles, noun, 'UPDATE')
                .map((id) => ids.get(id)!)
                .sort(),
            })
          }
          await showsFields(ask, actor, roles)
        }
      }),
      { numRuns: engine === 'sqlite' ? 250 : 100 },
    )
  })
})

const PLURAL = {
  account: 'accounts',
  contact: 'contacts',
  opportunity: 'opportunities',
  activity: 'activities',
} as const

function all(made: Company, noun: (typeof NOUNS)[number], ids: Map<string, string>): string[] {
  return Object.keys(made[PLURAL[noun]]).map((id) => ids.get(id)!)
}

/** What somebody finds on each way of asking; nothing where the noun is forbidden as a whole. */
async function sees(ask: Ask, actor: Actor, noun: (typeof NOUNS)[number], candidates: string[]) {
  const plural = PLURAL[noun]
  const list = await ask(actor, `{ ${plural}(first: 200) { nodes { id allowed } totalCount } }`)
  const nodes = await ask(actor, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids: candidates })
  const search = await ask(actor, `{ search(query: "zz", types: [${noun.toUpperCase()}], first: 100) { id } }`)
  const sum = await ask(actor, `{ ${plural}Aggregate { rows { count } } }`)
  const sorted = (rows: ({ id: string } | null)[]) => rows.flatMap((row) => (row ? [row.id] : [])).sort()
  return {
    list: sorted(list.data?.[plural]?.nodes ?? []),
    count: list.data?.[plural]?.totalCount ?? 0,
    updatable: sorted((list.data?.[plural]?.nodes ?? []).filter((row: any) => row.allowed.includes('UPDATE'))),
    nodes: sorted(nodes.data.nodes),
    search: sorted(search.data.search),
    sum: sum.data?.[`${plural}Aggregate`]?.rows[0].count ?? 0,
  }
}

async function showsFields(ask: Ask, actor: Actor, roles: NaiveRole[]): Promise<void> {
  const verbs = Object.keys(COMMON_VERBS)
  const { data, hidden } = await ask(actor, '{ accounts(first: 1) { nodes { industry tier employees } } }')
  const row = data?.accounts?.nodes[0]
  if (!row) return
  for (const field of ['industry', 'tier', 'employees']) {
    const access = accessOf(roles, 'account', field, verbs)
    expect([field, row[field] === null, hidden.includes(`accounts.nodes.0.${field}`)]).toEqual([
      field,
      access === 'HIDDEN',
      access === 'HIDDEN',
    ])
  }
}

async function signedIn(database: Database, userId: string, teamId: string | null): Promise<Actor> {
  const person = { userId, teamId, name: 'Somebody', scopes: [], keyId: null, expiresAt: null }
  return loadRights(database.read, { ...person, principal: 'test', language: 'en' })
}

/** Puts the company and the roles, which everybody has, in the place of what is there. */
async function store(database: Database, made: Company, roles: NaiveRole[]): Promise<Map<string, string>> {
  const prefixes = {
    teams: 'team',
    users: 'usr',
    accounts: 'acc',
    contacts: 'con',
    opportunities: 'opp',
    activities: 'act',
  }
  const ids = new Map(
    Object.entries(prefixes).flatMap(([many, prefix]) =>
      Object.keys(made[many as keyof Company]).map((name): [string, string] => [name, newId(prefix)]),
    ),
  )
  const id = (name: string | null) => (name === null ? null : ids.get(name)!)
  const stamp = { version: 1, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
  const named = (name: string) => ({ id: ids.get(name)!, name: `zz ${name}`, nameKey: textKey(`zz ${name}`), ...stamp })
  const rows = <One>(many: Record<string, One>, row: (one: One, name: string) => Row) =>
    Object.entries(many).map(([name, one]) => ({ ...named(name), ...row(one, name) }))
  const roleRows = roles.map((one, index) => ({
    ...stamp,
    ...one,
    id: newId('role'),
    name: `Role ${index}`,
    nameKey: `role ${index}`,
  }))
  await database.unit(async (tx) => {
    for (const table of [
      'ActivityAbout',
      'Activity',
      'Opportunity',
      'ContactAccount',
      'Contact',
      'UserRole',
      'SearchDocument',
    ])
      await sql`delete from ${sql.table(table)}`.execute(tx.sql)
    await sql`update "User" set "partnerAccountId" = null, "teamId" = null`.execute(tx.sql)
    await sql`update "Account" set "parentId" = null, "ownerId" = null`.execute(tx.sql)
    await sql`update "Team" set "parentId" = null`.execute(tx.sql)
    for (const table of ['Account', 'User', 'Team', 'Role']) await sql`delete from ${sql.table(table)}`.execute(tx.sql)
    const put = (table: Table, list: Row[]) => insertRows(tx, table, list)
    await put('Role', roleRows)
    for (const team of rows(made.teams, (parent) => ({ parentId: id(parent) }))) await put('Team', [team])
    await put(
      'User',
      rows(made.users, ({ team }) => ({ teamId: id(team) })),
    )
    const lists = { domains: [], phones: [], addresses: [] }
    const texts = { industry: 'Retail', industryKey: 'retail', tier: 'VIP', tierKey: 'vip', employees: 3 }
    for (const account of rows(made.accounts, ({ owner, parent, isPartner }) => ({
      ...lists,
      ...texts,
      ownerId: id(owner),
      parentId: id(parent),
      isPartner,
    })))
      await put('Account', [account])
    for (const [name, { partner }] of Object.entries(made.users))
      if (partner)
        await sql`update "User" set "partnerAccountId" = ${id(partner)} where "id" = ${id(name)}`.execute(tx.sql)
    const more = { emails: [], phones: [], channels: [], traits: [], languages: [] }
    await put(
      'Contact',
      rows(made.contacts, ({ owner }) => ({ ...more, ownerId: id(owner) })),
    )
    const linked = Object.entries(made.contacts).flatMap(([name, { accounts }]) =>
      accounts.map((account, position) => ({ contactId: id(name), accountId: id(account), position })),
    )
    if (linked.length > 0) await put('ContactAccount', linked)
    const stage = await tx.sql
      .selectFrom('Stage')
      .selectAll()
      .where('status', '=', 'OPEN')
      .limit(1)
      .executeTakeFirstOrThrow()
    const at = {
      pipelineId: stage.pipelineId,
      stageId: stage.id,
      status: 'OPEN',
      probability: 10,
      forecastCategory: 'PIPELINE',
    }
    await put(
      'Opportunity',
      rows(made.opportunities, ({ owner, account }) => ({ ...at, ownerId: id(owner), accountId: id(account) })),
    )
    const activities = rows(made.activities, ({ owner }) => ({
      ownerId: id(owner),
      kind: 'NOTE',
      occurredAt: stamp.createdAt,
    }))
    await put(
      'Activity',
      activities.map(({ name, nameKey, ...row }) => ({ ...row, subject: name, subjectKey: nameKey })),
    )
    const about = Object.entries(made.activities).flatMap(([name, one]) =>
      one.about.map((record, position) => ({
        activityId: id(name),
        recordId: id(record),
        position,
        noun: record.replace(/\d+$/, ''),
      })),
    )
    if (about.length > 0) await put('ActivityAbout', about)
    await put(
      'UserRole',
      Object.keys(made.users).flatMap((name) =>
        roleRows.map((one, position) => ({ userId: id(name), roleId: one.id, position })),
      ),
    )
    await put(
      'SearchDocument',
      NOUNS.flatMap((noun) =>
        Object.keys(made[PLURAL[noun]]).map((name) => ({
          recordId: id(name),
          noun,
          tokens: documentOf(recordOfNoun(noun)!, { name: `zz ${name}`, subject: `zz ${name}` }),
        })),
      ),
    )
  })
  return ids
}
