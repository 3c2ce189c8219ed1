import { expect, test } from 'vitest'
import { describeEngines } from '../engines.ts'
import { hire, openHouse } from './house.ts'

const CREATE = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id name version } cursor userErrors { code message field } } }`
const CONTACT = `mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } userErrors { code message field } } }`

describeEngines('reading through the API', (open) => {
  async function company() {
    const database = await open()
    const people = await hire(database, ['Anna'])
    const { as } = openHouse(database, people)
    const anna = as('anna')
    const make = async (input: object) => {
      const { body } = await anna(CREATE, { input })
      expect(body.errors).toBeUndefined()
      expect(body.data.accountCreate.userErrors).toEqual([])
      return body.data.accountCreate.account.id as string
    }
    return { database, people, as, anna, make }
  }

  test('shows every kind of field of a record, and of what it points to', async () => {
    const { anna, make } = await company()
    const parent = await make({ name: 'Nordwind Holding' })
    const id = await make({
      ...{ name: '王小明科技有限公司', parent, isPartner: true, employees: 12, domains: ['HTTPS://Example.com/x'] },
      annualRevenue: { amount: '1250.5', currency: 'EUR' },
      addresses: [{ city: 'Köln', use: 'BILLING' }],
      externalIds: [{ source: 'sap', id: '4711' }],
    })
    const query = `query ($id: ID!) { account(id: $id) {
      __typename id version archivedAt name industry employees isPartner domains phones
      annualRevenue { amount currency } addresses { city use } parent { name parent { id } } owner { name }
      externalIds { source id } customFields { key } allowed
      contacts { nodes { id } totalCount } parent { children(first: 1) { nodes { id } pageInfo { hasNextPage } } } } }`
    const { body, status } = await anna(query, { id })
    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        account: {
          ...{ __typename: 'Account', id, version: 1, archivedAt: null, name: '王小明科技有限公司', industry: null },
          ...{ employees: 12, isPartner: true, domains: ['example.com'], phones: [] },
          annualRevenue: { amount: '1250.50', currency: 'EUR' },
          addresses: [{ city: 'Köln', use: 'BILLING' }],
          parent: {
            ...{ name: 'Nordwind Holding', parent: null },
            children: { nodes: [{ id }], pageInfo: { hasNextPage: false } },
          },
          owner: { name: 'Anna' },
          externalIds: [{ source: 'sap', id: '4711' }],
          customFields: [],
          allowed: ['UPDATE', 'ARCHIVE', 'DELETE', 'RATE'],
          contacts: { nodes: [], totalCount: 0 },
        },
      },
      extensions: { requestId: expect.stringMatching(/^req_/), cost: expect.anything() },
    })
  })

  test('finds, sorts and pages lists', async () => {
    const { anna, make } = await company()
    for (const name of ['Cäsar', 'anton', 'Berta']) await make({ name, industry: name === 'Berta' ? 'Retail' : null })
    const page = `query ($after: Cursor) { accounts(orderBy: [{ name: ASC }], first: 2, after: $after) {
      nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`
    const first = (await anna(page)).body.data.accounts
    expect(first.nodes).toEqual([{ name: 'anton' }, { name: 'Berta' }])
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    const second = (await anna(page, { after: first.pageInfo.endCursor })).body.data.accounts
    expect(second.nodes).toEqual([{ name: 'Cäsar' }])
    const found = await anna(
      `{ accounts(filter: { or: [{ industry: { eq: "RETAIL" } }, { name: { startsWith: "Cas" } }] }) { nodes { name } } }`,
    )
    expect(found.body.data.accounts.nodes.map((one: { name: string }) => one.name).sort()).toEqual(['Berta', 'Cäsar'])
  })

  test('filters through links and relations, and counts by groups', async () => {
    const { anna, make } = await company()
    const shop = await make({
      name: 'Shop',
      industry: 'Retail',
      employees: 3,
      annualRevenue: { amount: '10', currency: 'USD' },
    })
    await make({ name: 'Mill', industry: 'retail', employees: 5, annualRevenue: { amount: '7', currency: 'EUR' } })
    const input = { name: 'Eva', accounts: [{ account: shop, role: 'Buyer' }] }
    expect((await anna(CONTACT, { input })).body.data.contactCreate.userErrors).toEqual([])
    const { body } = await anna(`{
      byLink: contacts(filter: { accounts: { some: { account: { name: { eq: "shop" } }, role: { eq: "buyer" } } } }) { nodes { name accounts { account { name } role isPrimary } } }
      byRelation: accounts(filter: { contacts: { some: { name: { contains: "ev" } } } }) { nodes { name } }
      accountsAggregate(groupBy: [{ industry: true }]) { rows { keys { field id value } count sum { employees annualRevenue { amount currency } } avg { employees } } } }`)
    expect(body.errors).toBeUndefined()
    expect(body.data.byLink.nodes).toEqual([
      { name: 'Eva', accounts: [{ account: { name: 'Shop' }, role: 'Buyer', isPrimary: false }] },
    ])
    expect(body.data.byRelation.nodes).toEqual([{ name: 'Shop' }])
    const [row, ...others] = body.data.accountsAggregate.rows
    expect(others).toEqual([])
    expect(row).toMatchObject({
      keys: [{ field: 'industry', id: null }],
      count: 2,
      sum: { employees: 8 },
      avg: { employees: 4 },
    })
    expect(row.sum.annualRevenue).toContainEqual({ amount: '10.00', currency: 'USD' })
    expect(row.sum.annualRevenue).toHaveLength(2)
  })

  test('answers node, nodes, search and viewer over all nouns', async () => {
    const { anna, make } = await company()
    const id = await make({ name: '王小明科技有限公司' })
    const { body } = await anna(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Account { name } }
        nodes(ids: [$id, "acc_00000000000000000000000000", "nothing"]) { id }
        search(query: "小明", types: [ACCOUNT, CONTACT]) { __typename ... on Account { id } }
        viewer { name user { name } roles { name } can(noun: ACCOUNT, verb: DELETE) } }`,
      { id },
    )
    expect(body.errors).toBeUndefined()
    expect(body.data).toEqual({
      node: { __typename: 'Account', id, name: '王小明科技有限公司' },
      nodes: [{ id }, null, null],
      search: [{ __typename: 'Account', id }],
      viewer: { name: 'Anna', user: { name: 'Anna' }, roles: [{ name: 'Everything' }], can: true },
    })
  })

  test('shows the records to which an activity belongs, and filters by them', async () => {
    const { anna, make } = await company()
    const id = await make({ name: 'Shop' })
    const made = await anna(
      `mutation ($id: ID!) { activityCreate(input: { subject: "Call", kind: CALL, occurredAt: "2026-03-09T09:30:00+01:00", about: [$id] }) { userErrors { code field message } } }`,
      { id },
    )
    expect(made.body.data.activityCreate.userErrors).toEqual([])
    const { body } = await anna(`{ activities(filter: { about: { some: { account: { name: { eq: "Shop" } } } } }) {
      nodes { kind occurredAt about { __typename id ... on Account { name } } } } }`)
    expect(body.data.activities.nodes).toEqual([
      { kind: 'CALL', occurredAt: '2026-03-09T08:30:00.000Z', about: [{ __typename: 'Account', id, name: 'Shop' }] },
    ])
  })

  test('a hidden field reads null and says so; filtering by it is forbidden', async () => {
    const { people, anna, make } = await company()
    await make({ name: 'Shop', employees: 3 })
    const actor = people.get('anna')!
    people.set('anna', {
      ...actor,
      fields: new Map([
        ['account.employees', 'HIDDEN'],
        ['account.name', 'HIDDEN'],
      ]),
    })
    const { body } = await anna('{ accounts { nodes { name employees } } }')
    expect(body.data.accounts.nodes).toEqual([{ name: 'Shop', employees: null }])
    expect(body.extensions.hidden).toEqual([['accounts', 'nodes', 0, 'employees']])
    const refused = await anna('{ accounts(filter: { employees: { gt: 1 } }) { nodes { id } } }')
    expect(refused.body.errors[0].extensions.code).toBe('FORBIDDEN')
  })

  test('what belongs to others is not there for a seller who reaches only the own', async () => {
    const { database, people, anna, make } = await company()
    const id = await make({ name: 'Shop' })
    const boris = (await hire(database, ['Boris'], 'OWN')).get('boris')!
    const { as } = openHouse(database, people.set('boris', boris))
    const { body } = await as('boris')(
      `query ($id: ID!) { account(id: $id) { id } node(id: $id) { id } accounts { totalCount nodes { id } } search(query: "shop") { id } accountsAggregate { rows { count } } }`,
      { id },
    )
    expect(body.data).toEqual({
      ...{ account: null, node: null, accounts: { totalCount: 0, nodes: [] }, search: [] },
      accountsAggregate: { rows: [{ count: 0 }] },
    })
    const wrong = await as('boris')(
      `mutation { accountUpdate(input: { id: "${id}", name: "Mine" }) { account { id } userErrors { code } } }`,
    )
    expect(wrong.body.data.accountUpdate).toEqual({ account: null, userErrors: [{ code: 'NOT_FOUND' }] })
    expect((await anna(`{ account(id: "${id}") { name } }`)).body.data.account.name).toBe('Shop')
  })

  test('the statements of a page do not grow with its length', async () => {
    const { database, anna, make } = await company()
    const count = async () => {
      const before = database.statements()
      const { body } = await anna(
        '{ accounts { nodes { name owner { name } contacts(first: 2) { nodes { id accounts { role } } totalCount } externalIds { id } allowed } } }',
      )
      expect(body.errors).toBeUndefined()
      return database.statements() - before
    }
    const parent = await make({ name: 'One' })
    await anna(CONTACT, { input: { name: 'Eva', accounts: [{ account: parent }] } })
    const few = await count()
    for (const name of ['Two', 'Three', 'Four']) {
      const account = await make({ name })
      await anna(CONTACT, { input: { name: 'Eva', accounts: [{ account }] } })
    }
    expect(await count()).toBe(few)
  })
})
