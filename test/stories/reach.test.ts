import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice, refusalsIn } from './office.ts'

/** Whose accounts each of them sees: the own ones, those of the own team and the teams below it, all. */
const SEES = { anna: ['anna'], jonas: ['jonas'], mei: ['mei', 'anna', 'jonas'], ming: ['ming'], ada: [] as string[] }
const OWNERS = ['anna', 'jonas', 'mei', 'ming', 'ada']
SEES.ada = OWNERS
const PEOPLE = Object.keys(SEES) as (keyof typeof SEES)[]

describeEngines('Reach', (open) => {
  let office: Office
  const accounts: Record<string, string> = {}
  const deals: Record<string, string> = {}
  const talks: Record<string, string> = {}
  let group: string
  beforeAll(async () => {
    office = await openOffice(await open())
    for (const who of OWNERS) {
      accounts[who] = await office.make(who, 'account', { name: `Firma ${who}`, tier: 'gold' })
      const amount = { amount: '10.00', currency: 'USD' }
      deals[who] = await office.make(who, 'opportunity', { name: `Deal ${who}`, account: accounts[who], amount })
      const about = [deals[who]]
      talks[who] = await office.make(who, 'activity', { kind: 'NOTE', subject: `Talk ${who}`, about })
    }
    group = await office.make('ada', 'account', { name: 'Group', owner: office.ids['anna'] })
    for (const who of OWNERS) await office.act('ada', 'accountUpdate', { id: accounts[who], parent: group })
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
  })

  const firms = (who: keyof typeof SEES) => SEES[who].map((one) => `Firma ${one}`).sort()
  const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name).sort()

  it.each(PEOPLE)('%s sees exactly theirs in lists, counts and nested lists', async (who) => {
    const seen = await office.ask(
      who,
      `query ($group: ID!) {
        accounts(filter: {name: {startsWith: "Firma"}}) { totalCount nodes { name opportunities { totalCount nodes { name } } } }
        activities { totalCount nodes { subject about { ... on Opportunity { name } } } }
        all: users { nodes { name accounts(filter: {name: {startsWith: "Firma"}}) { totalCount nodes { name } } } }
        through: accounts(filter: {opportunities: {some: {name: {startsWith: "Deal"}}}}) { nodes { name } }
        children: account(id: $group) { children { totalCount nodes { name } } } }`,
      { group },
    )
    const expected = firms(who)
    expect([names(seen.accounts.nodes), seen.accounts.totalCount]).toEqual([expected, expected.length])
    for (const { name, opportunities } of seen.accounts.nodes)
      expect(opportunities).toEqual({ totalCount: 1, nodes: [{ name: name.replace('Firma', 'Deal') }] })
    expect(seen.activities.totalCount).toBe(expected.length)
    for (const { subject, about } of seen.activities.nodes)
      expect(about).toEqual([{ name: subject.replace('Talk', 'Deal') }])
    expect(names(seen.all.nodes.flatMap((user: any) => user.accounts.nodes))).toEqual(expected)
    expect(names(seen.through.nodes)).toEqual(expected)
    if (['anna', 'mei', 'ada'].includes(who)) expect(names(seen.children.children.nodes)).toEqual(expected)
    else expect(seen.children).toBeNull()
  })

  it.each(PEOPLE)('%s gets no other record by its id, alone, in a list of ids or through a reference', async (who) => {
    const ids = OWNERS.map((owner) => accounts[owner])
    const query = `query ($ids: [ID!]!, $one: ID!, $child: ID!) {
      nodes(ids: $ids) { id } node(id: $one) { id } account(id: $one) { name } opportunity(id: $child) { account { name } } }`
    for (const owner of OWNERS) {
      const mine = SEES[who].includes(owner)
      const told = await office.ask(who, query, { ids, one: accounts[owner], child: deals[owner] })
      expect(told.nodes.map((one: unknown) => one !== null)).toEqual(OWNERS.map((one) => SEES[who].includes(one)))
      expect([told.node !== null, told.account !== null, told.opportunity !== null]).toEqual([mine, mine, mine])
    }
  })

  it('a reference to what one may not see is null, as if there were none', async () => {
    const { accounts: seen } = await office.ask(
      'jonas',
      '{ accounts(filter: {parent: {isNull: true}}, orderBy: [{parent: {name: ASC}}]) { nodes { name parent { name } } } }',
    )
    expect(seen.nodes).toEqual([{ name: 'Firma jonas', parent: null }])
  })

  it('no question lets one guess at what one may not see', async () => {
    const ask = async (who: string, filter: object) => {
      const query = 'query ($filter: AccountFilter!) { accounts(filter: $filter) { totalCount nodes { name } } }'
      return names((await office.ask(who, query, { filter })).accounts.nodes)
    }
    const having = (child: string) => ({ children: { some: { name: { eq: child } } } })
    expect(await ask('anna', having('Firma anna'))).toEqual(['Group'])
    expect(await ask('anna', having('Firma ming'))).toEqual([])
    expect(await ask('anna', { children: { none: { name: { eq: 'Firma ming' } } } })).toContain('Group')
    expect(await ask('anna', { name: { eq: 'Group' }, children: { every: { name: { eq: 'Firma anna' } } } })).toEqual([
      'Group',
    ])
    expect(await ask('ada', { name: { eq: 'Group' }, children: { every: { name: { eq: 'Firma anna' } } } })).toEqual([])
    expect(await ask('jonas', { parent: { name: { eq: 'Group' } } })).toEqual([])
    expect(await ask('anna', { parent: { name: { eq: 'Group' } } })).toEqual(['Firma anna'])
    const groups = '{ accountsAggregate(groupBy: [{parent: true}]) { rows { count keys { id value } } } }'
    const { rows } = (await office.ask('jonas', groups)).accountsAggregate
    expect(rows).toEqual([{ count: 1, keys: [{ id: null, value: null }] }])
  })

  it.each(PEOPLE)('%s finds something of theirs though others have what fits better', async (who) => {
    const { search } = await office.ask(who, '{ search(query: "firma", first: 1) { ... on Account { name } } }')
    expect(firms(who)).toContain(search[0]?.name)
  })

  it.each(PEOPLE)('%s counts and sums exactly theirs, and finds exactly theirs', async (who) => {
    const { totals, owners, found } = await office.ask(
      who,
      `{ totals: opportunitiesAggregate { rows { count sum { amount { amount } amountBase { amount } } } }
        owners: opportunitiesAggregate(groupBy: [{account: true}]) { rows { keys { value } count } }
        found: search(query: "firma") { ... on Account { name } } }`,
    )
    const sum = `${SEES[who].length * 10}.00`
    expect(totals.rows).toEqual([
      { count: SEES[who].length, sum: { amount: [{ amount: sum }], amountBase: { amount: sum } } },
    ])
    expect(owners.rows.map((row: any) => row.keys[0].value).sort()).toEqual(firms(who))
    expect(names(found)).toEqual(firms(who))
  })

  it.each(PEOPLE)('%s changes exactly theirs at once', async (who) => {
    const query = `mutation ($set: AccountSetInput!, $count: Int) {
      accountsBulkUpdate(filter: {name: {startsWith: "Firma"}}, set: $set, expectedCount: $count) {
        results { outcome id } userErrors { code field } } }`
    const { accountsBulkUpdate } = await office.ask(who, query, { set: { tier: who }, count: SEES[who].length })
    expect(accountsBulkUpdate.userErrors).toEqual([])
    const ids = SEES[who].map((owner) => accounts[owner]).sort()
    expect(accountsBulkUpdate.results.map(({ id }: { id: string }) => id).sort()).toEqual(ids)
    const { accounts: now } = await office.ask(
      'ada',
      '{ accounts(filter: {name: {startsWith: "Firma"}}) { nodes { id tier } } }',
    )
    const changed = now.nodes.filter(({ tier }: { tier: string }) => tier === who).map(({ id }: { id: string }) => id)
    expect(changed.sort()).toEqual(ids)
  })

  it('what one may not see is NOT_FOUND, what one sees and may not change NOT_ALLOWED, no right at all FORBIDDEN', async () => {
    const hidden = await office.act('anna', 'accountUpdate', { id: accounts['ming'], tier: 'x' }, 'account { id }')
    expect([hidden.account, refusalsIn(hidden)]).toEqual([null, ['NOT_FOUND id']])
    const aboutDeal = { kind: 'TASK', subject: 'For Anna', owner: office.ids['mei'], about: [deals['anna']] }
    const task = await office.make('mei', 'activity', aboutDeal)
    const { activity } = await office.ask('anna', `{ activity(id: "${task}") { subject allowed } }`)
    expect(activity).toEqual({ subject: 'For Anna', allowed: [] })
    expect(refusalsIn(await office.act('anna', 'activityUpdate', { id: task, subject: 'x' }))).toEqual([
      'NOT_ALLOWED id',
    ])
    const denied = await office.tell(
      'anna',
      `mutation { accountDelete(input: {id: "${accounts['anna']}"}) { deletedId } }`,
    )
    expect(codeOf(denied)).toBe('FORBIDDEN')
    const reference = await office.act('anna', 'opportunityCreate', { name: 'Snatched', account: accounts['ming'] })
    expect(refusalsIn(reference)).toEqual(['NOT_FOUND account'])
  })

  it('follows the team tree and the owner as they change', async () => {
    const seen = async (who: string) => {
      const { accounts: list } = await office.ask(
        who,
        '{ accounts(filter: {name: {startsWith: "Firma"}}) { nodes { name } } }',
      )
      return names(list.nodes)
    }
    await office.act('ada', 'teamUpdate', { id: office.teams.nordics, parent: office.teams.china })
    expect(await seen('mei')).toEqual(['Firma anna', 'Firma mei'])
    await office.act('ada', 'teamUpdate', { id: office.teams.nordics, parent: office.teams.europe })
    expect(await seen('mei')).toEqual(firms('mei'))
    await office.act('ada', 'accountUpdate', { id: accounts['jonas'], owner: office.ids['ming'] })
    expect([await seen('mei'), await seen('jonas'), await seen('ming')]).toEqual([
      ['Firma anna', 'Firma mei'],
      [],
      ['Firma jonas', 'Firma ming'],
    ])
    await office.act('ada', 'accountUpdate', { id: accounts['jonas'], owner: office.ids['jonas'] })
  })
})
