import { expect, test } from 'vitest'
import { describeEngines } from '../engines.ts'
import { hire, openHouse } from './house.ts'

const CREATE = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) {
  account { id } userErrors { message } } }`

describeEngines('what a document asks of records', (open) => {
  async function house() {
    const database = await open()
    const anna = openHouse(database, await hire(database, ['Anna'])).as('anna')
    const ask = async (query: string, variables: object = {}) => {
      const { body } = await anna(query, variables)
      expect(body.errors).toBeUndefined()
      return body.data
    }
    const make = async (input: object) => (await ask(CREATE, { input })).accountCreate.account.id as string
    return { ask, make }
  }

  test('comes along from further away than a name of a column is long', async () => {
    const { ask, make } = await house()
    const far = 8
    let parent: string | null = null
    for (let place = far; place >= 0; place--) parent = await make({ name: `A${place}`, employees: place, parent })
    const asked = (left: number): string => (left === 0 ? 'name employees' : `name parent { ${asked(left - 1)} }`)
    const told = (place: number): object => {
      const name = `A${place}`
      return place === far ? { name, employees: far } : { name, parent: told(place + 1) }
    }
    const { accounts } = await ask(`{ accounts(filter: {name: {eq: "A0"}}) { nodes { ${asked(far)} } } }`)
    expect(accounts.nodes).toEqual([told(0)])
    const { account } = await ask(`query ($id: ID!) { account(id: $id) { ${asked(far)} } }`, { id: parent })
    expect(account).toEqual(told(0))
  })

  test('is gathered from several places of a payload', async () => {
    const { ask, make } = await house()
    const parent = await make({ name: 'Parent', employees: 7 })
    const id = await make({ name: 'Child', parent, annualRevenue: { amount: '12.50', currency: 'EUR' } })
    const asked = `account { parent { name } } ...More ... on AccountPayload { account { parent { employees } version } }
      other: account { annualRevenue { amount currency } owner { name } }`
    const query = `mutation ($input: AccountUpdateInput!) { done: accountUpdate(input: $input) { ${asked} } }
      fragment More on AccountPayload { account { domains } other: account { id parent { parent { name } id } } }`
    const { done } = await ask(query, { input: { id, domains: ['example.com'] } })
    expect(done).toEqual({
      account: { parent: { name: 'Parent', employees: 7 }, domains: ['example.com'], version: 2 },
      other: {
        ...{ id, annualRevenue: { amount: '12.50', currency: 'EUR' }, owner: { name: 'Anna' } },
        parent: { id: parent, parent: null },
      },
    })
  })

  test.each(['ASC', 'DESC'])(
    'goes on %s behind an empty field under a filter that leaves none empty',
    async (direction) => {
      const { ask, make } = await house()
      for (const employees of [1, 2, null, null, 3]) await make({ name: 'A', employees })
      const rows = async (more: string, filter = '') => {
        const query = `{ accounts(orderBy: [{employees: ${direction}}], ${filter} ${more}) { edges { cursor node { employees } } } }`
        return (await ask(query)).accounts.edges as { cursor: string; node: { employees: number | null } }[]
      }
      const all = await rows('first: 10')
      const filled = [
        '{employees: {gt: 1}}',
        '{employees: {in: [2, 3]}}',
        '{employees: {lte: 3, neq: 1}}',
        '{employees: {isNull: false, nin: [1]}}',
      ]
      for (const [place, { cursor }] of all.entries()) {
        const wanted = (some: typeof all) => some.map(({ node }) => node.employees).filter((one) => (one ?? 0) > 1)
        for (const filter of filled) {
          const after = await rows(`first: 10, after: "${cursor}"`, `filter: ${filter}`)
          expect(after.map(({ node }) => node.employees)).toEqual(wanted(all.slice(place + 1)))
          const before = await rows(`last: 10, before: "${cursor}"`, `filter: ${filter}`)
          expect(before.map(({ node }) => node.employees)).toEqual(wanted(all.slice(0, place)))
        }
      }
    },
  )
})
