import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, FieldAccess } from '../../src/platform/access/actor.ts'
import { describeEngines } from '../engines.ts'
import { type Ask, hire, openHouse } from './house.ts'

const LISTS = '{ accounts(orderBy: [{ name: ASC }]) { nodes { name contacts { nodes { name } } } } }'
const FILTERED = 'query ($filter: AccountFilter) { accounts(filter: $filter) { nodes { name } totalCount } }'
const ORDERED = 'query ($order: [AccountOrder!]!) { accounts(orderBy: $order) { nodes { name } } }'
const PAGED = `query ($first: Int = 2, $after: Cursor, $archived: Boolean) {
  accounts(first: $first, after: $after, includeArchived: $archived, orderBy: [{ name: DESC }]) {
    edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const CHOSEN = `query ($yes: Boolean!, $no: Boolean = false) { accounts(orderBy: [{ name: ASC }]) { nodes {
  id @include(if: $yes) name @skip(if: $yes) owner @include(if: $no) { name }
  ... @include(if: $yes) { industry version } ...Rest @skip(if: $no) ...Rest @include(if: $yes) } } }
  fragment Rest on Account { employees parent @skip(if: $no) { name } }`
const NODE = `query ($id: ID!, $other: ID!) {
  node(id: $id) { __typename id ... on Record { version } ... on Account { name ...More } ... on User { title: name } }
  nodes(ids: [$id, $other, $id]) { ...on Node { id } ... on Account { name } ... on Contact { channels } } }
  fragment More on Record { changed: version ... on Account { industry } }`
const TWICE = `{ a: accounts(filter: { name: { startsWith: "N" } }) { nodes { name one: id two: id } }
  b: accounts(filter: { name: { startsWith: "S" } }) { nodes { name owner { name } owner { id } } totalCount } }`
const SHOWN = `{ accounts(orderBy: [{ name: ASC }]) { edges { node { name industry employees phones
  annualRevenue { amount } parent { industry } } } nodes { line: industry again: industry } } }`
const FORBIDDEN = '{ viewer { name } accounts { nodes { name } } contacts { nodes { name } } }'
const TWO = 'query First { viewer { name } } query Second($id: ID!) { account(id: $id) { name } }'

interface Case {
  query: string
  variables?: object
  /** The answer's HTTP status. */
  status: number
  /** Codes of its errors. */
  codes: string[]
}

/** Every kind of variable that does not fit: the executor tells them, and nothing runs. */
const WRONG: Record<string, [query: string, variables: object]> = {
  'nothing where something is needed': [NODE, { other: 'acc_x' }],
  'null where something is needed': [NODE, { id: null, other: 'acc_x' }],
  'an object for an id': [NODE, { id: {}, other: 'acc_x' }],
  'a text for a number': [PAGED, { first: '2' }],
  'a fraction for a whole number': [PAGED, { first: 1.5 }],
  'a number beyond 32 bits': [PAGED, { first: 2 ** 40 }],
  'a text for a yes or no': [PAGED, { archived: 'yes' }],
  'a number for a yes or no of a directive': [CHOSEN, { yes: 1 }],
  'a member that there is not': [FILTERED, { filter: { nam: { eq: 'N' } } }],
  'a member of another kind, far down': [FILTERED, { filter: { and: [{ parent: { employees: { gt: 'x' } } }] } }],
  'a list with null in it': [FILTERED, { filter: { or: [null] } }],
  'a scalar of the house': [FILTERED, { filter: { createdAt: { gt: 'yesterday' } } }],
  'an item that names two': [ORDERED, { order: [{ name: 'ASC', employees: 'DESC' }] }],
  'an item that names none': [ORDERED, { order: [{}] }],
  'an item that names null': [ORDERED, { order: [{ name: null }] }],
  'an item that names two, far down': [ORDERED, { order: [{ parent: { name: 'ASC', employees: 'ASC' } }] }],
  'no word of an enumeration': [ORDERED, { order: [{ name: 'UP' }] }],
  'a document in the place of a list': [ORDERED, { order: 'name' }],
}

describeEngines('a query that is compiled', (open) => {
  const ask = {} as Record<'plain' | 'compiled', (who: string) => Ask>
  let ids: { id: string; other: string }

  beforeAll(async () => {
    const database = await open()
    const people = await hire(database, ['Anna', 'Ben', 'Cleo'])
    // Ben sees no contacts at all, Cleo not every field of an account.
    const anna = people.get('anna')!
    const without = [...anna.reach].filter(([right]) => !right.startsWith('contact.'))
    people.set('ben', { ...people.get('ben')!, reach: new Map(without) } satisfies Actor)
    const hidden = ['account.industry', 'account.phones', 'account.annualRevenue', 'account.parent']
    const fields = new Map(hidden.map((name): [string, FieldAccess] => [name, 'HIDDEN']))
    people.set('cleo', { ...people.get('cleo')!, fields } satisfies Actor)
    ask.plain = openHouse(database, people, { compileAfter: Number.POSITIVE_INFINITY }).as
    ask.compiled = openHouse(database, people, { compileAfter: 0 }).as
    const create = `mutation ($account: AccountCreateInput!) { accountCreate(input: $account) { account { id } userErrors { message } } }`
    const made: string[] = []
    for (const [name, industry] of [
      ['Nordwind', 'Energy'],
      ['Südwind', null],
      ['Ostwind', 'Retail'],
    ]) {
      const account = { name, industry, employees: name!.length, phones: ['+1 234'], parent: made[0] ?? null }
      const { body } = await ask.plain('anna')(create, { account: { ...account, annualRevenue: money(name!.length) } })
      made.push(body.data.accountCreate.account.id)
    }
    const person = `mutation ($contact: ContactCreateInput!) { contactCreate(input: $contact) { contact { id } userErrors { message } } }`
    const contact = { name: 'Mia', accounts: [{ account: made[0], isPrimary: true }] }
    expect((await ask.plain('anna')(person, { contact })).body.data.contactCreate.userErrors).toEqual([])
    ids = { id: made[0]!, other: made[1]! }
  })

  /** What both ways answer, which must be the same: once for compiling, once more as it then stands. */
  async function answered({ query, variables, status, codes }: Case, who = 'anna', more: object = {}) {
    const plain = await ask.plain(who)(query, variables, more as Record<string, string>)
    expect([plain.status, codesOf(plain.body)]).toEqual([status, codes])
    for (const _ of [1, 2]) {
      const compiled = await ask.compiled(who)(query, variables, more as Record<string, string>)
      expect({ status: compiled.status, ...told(compiled.body) }).toEqual({ status: plain.status, ...told(plain.body) })
    }
    return plain.body
  }

  const fits = (query: string, variables?: object): Case => ({ query, variables: variables!, status: 200, codes: [] })

  describe('answers as one that is not', () => {
    test('with nested lists, aliases and fields that are merged', async () => {
      const lists = await answered(fits(LISTS))
      expect(lists.data.accounts.nodes).toHaveLength(3)
      expect(lists.data.accounts.nodes[0].contacts.nodes).toEqual([{ name: 'Mia' }])
      const twice = await answered(fits(TWICE))
      expect(twice.data.b).toEqual({
        nodes: [{ name: 'Südwind', owner: { name: 'Anna', id: expect.any(String) } }],
        totalCount: 1,
      })
    })

    test('with variables that are given, left out, null and usual', async () => {
      const page = await answered(fits(PAGED))
      expect(page.data.accounts.edges).toHaveLength(2)
      const after = page.data.accounts.pageInfo.endCursor
      expect((await answered(fits(PAGED, { after, first: 1, archived: null }))).data.accounts.edges).toHaveLength(1)
      await answered(fits(PAGED, { first: null, more: 'is not asked for' }))
      await answered(fits(FILTERED))
      await answered(fits(FILTERED, { filter: null }))
      const filter = { or: [{ parent: { name: { eq: 'nordwind' } } }, { employees: { in: [8] } }], not: { and: [] } }
      expect((await answered(fits(FILTERED, { filter }))).data.accounts.totalCount).toBe(0)
      await answered(fits(ORDERED, { order: [{ parent: { name: 'ASC' } }, { employees: 'DESC' }] }))
      // A single value stands for a list of one.
      await answered(fits(ORDERED, { order: { employees: 'DESC' } }))
    })

    test.each([{ yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }])(
      'with fields that are left out by %j',
      async (variables) => {
        const { data } = await answered(fits(CHOSEN, variables))
        expect('id' in data.accounts.nodes[0]).toBe(variables.yes)
      },
    )

    test('with fragments on interfaces, for what is there and what is not', async () => {
      const { data } = await answered(fits(NODE, ids))
      expect(data.node).toMatchObject({ __typename: 'Account', version: 1, changed: 1, industry: 'Energy' })
      const missing = await answered(fits(NODE, { ...ids, id: 'acc_00000000000000000000000000' }))
      expect(missing.data.node).toBeNull()
    })

    test('of several operations in one document', async () => {
      await answered({ query: TWO, variables: ids, status: 400, codes: ['BAD_REQUEST'] })
    })

    test('with the paths of what is hidden', async () => {
      const { data, extensions } = await answered(fits(SHOWN), 'cleo')
      expect(data.accounts.edges[1].node).toMatchObject({ name: 'Ostwind', industry: null, employees: 7 })
      expect(extensions.hidden).toContainEqual(['accounts', 'nodes', 2, 'again'])
      expect((await answered(fits(SHOWN), 'anna')).extensions.hidden).toBeUndefined()
    })

    test('with errors in every entry of a list', async () => {
      const { data, errors } = await answered({ ...fits(LISTS), codes: Array(3).fill('FORBIDDEN') }, 'ben')
      expect(data.accounts.nodes).toEqual(['Nordwind', 'Ostwind', 'Südwind'].map((name) => ({ name, contacts: null })))
      expect(errors.map(({ path }: any) => path)).toContainEqual(['accounts', 'nodes', 2, 'contacts'])
    })

    test('with null as far up as it may stand', async () => {
      const { data } = await answered({ ...fits(FORBIDDEN), codes: ['FORBIDDEN'] }, 'ben')
      expect(data).toBeNull()
    })

    test('with one error that comes at once and one that comes late', async () => {
      const query = '{ accounts(after: "bm9uZQ") { nodes { name } } contacts { nodes { name } } }'
      for (const way of [ask.plain, ask.compiled]) {
        const { body } = await way('ben')(query)
        expect(body.data).toBeNull()
        expect(codesOf(body)).toContain('FORBIDDEN')
      }
    })

    test('with what a resolver finds wrong in a value', async () => {
      const wrong = { status: 400, codes: ['BAD_REQUEST'] }
      await answered({ query: PAGED, variables: { first: 1000 }, ...wrong })
      await answered({ query: PAGED, variables: { after: 'bm9uZQ' }, ...wrong })
    })
  })

  test.each(Object.entries(WRONG))('tells a variable that does not fit: %s', async (_, [query, variables]) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { errors } = await answered({ query, variables, status: 400, codes: ['BAD_REQUEST'] }, 'anna', { accept })
      expect(errors[0].locations).toHaveLength(1)
    }
  })
})

function money(amount: number) {
  return { amount: String(amount), currency: 'USD' }
}

function codesOf({ errors = [] }: any): string[] {
  return errors.map((error: any) => error.extensions.code)
}

/** An answer without what differs from request to request; errors in whatever order they came. */
function told({ data, errors, extensions }: any) {
  const { cost, hidden } = extensions
  const inOrder = (list: any[] | undefined) =>
    list?.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const plain = errors?.map(({ extensions: { requestId: _, ...rest }, ...error }: any) => ({ ...error, ...rest }))
  return { data, errors: inOrder(plain), hidden: inOrder(hidden), cost: [cost?.requested, cost?.actual] }
}
