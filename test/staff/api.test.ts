import { beforeAll, expect, test } from 'vitest'
import '../../src/admin/custom-field.graphql.ts'
import { buildContract } from '../../src/api/contract.ts'
import { createServer } from '../../src/api/server.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { bootstrapStaff } from '../../src/staff/bootstrap.actions.ts'
import '../../src/staff/key.graphql.ts'
import '../../src/staff/role.graphql.ts'
import { signInWith } from '../../src/staff/sign-in.actions.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import '../../src/staff/team.graphql.ts'
import '../../src/staff/user.graphql.ts'
import { describeEngines } from '../engines.ts'
import { LOCAL } from '../local-settings.ts'

const ADMIN_KEY = 'an-operator-chose-this-bearer-0123456789'
const schema = buildContract()

describeEngines('Staff over the API', (open) => {
  let ask: (query: string, variables?: object, more?: { key?: string; headers?: object }) => Promise<any>

  beforeAll(async () => {
    const database = await open()
    await openUnit(database, { actor: systemActor() }, (work) => bootstrapStaff(work, ADMIN_KEY))
    const keys = signInWith(database, (error) => expect.unreachable(String(error)))
    const log = { info() {}, warn() {}, error: (message: string, facts?: object) => console.error(message, facts) }
    const signIn = (bearer: string) => keys.signIn(bearer, 'en')
    const { yoga } = createServer({ schema, database, signIn, baseCurrency: async () => 'USD', settings: LOCAL, log })
    ask = async (query, variables = {}, { key = ADMIN_KEY, headers = {} } = {}) => {
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return await response.json()
    }
  })

  test('a first query answers', async () => {
    const { data } = await ask(
      '{ viewer { name user { name roles { name administer } } can(noun: ROLE, verb: UPDATE) } }',
    )
    expect(data.viewer).toEqual({
      name: 'Administrator',
      user: { name: 'Administrator', roles: [{ name: 'Administrator', administer: true }] },
      can: true,
    })
  })

  test('somebody is hired into a team, gets a key, and signs in with it', async () => {
    const teams = await ask(
      'mutation { teamCreate(input: { name: "North" }) { team { id name parent { id } } userErrors { message } } }',
    )
    const { team } = teams.data.teamCreate
    const { data: roles } = await ask('{ roles(filter: { name: { eq: "seller" } }) { nodes { id name } } }')
    const hire = await ask(
      'mutation ($input: UserCreateInput!) { userCreate(input: $input) { user { id name team { name members { nodes { name } } } language } userErrors { code field message } } }',
      {
        input: {
          name: '王小明',
          email: 'Ming@Example.com',
          team: team.id,
          language: 'zh-hant',
          roles: [roles.roles.nodes[0].id],
        },
      },
    )
    const { user, userErrors } = hire.data.userCreate
    expect(userErrors).toEqual([])
    expect(user).toMatchObject({
      language: 'zh-Hant',
      team: { name: 'North', members: { nodes: [{ name: '王小明' }] } },
    })
    const made = await ask(
      'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { key { id name scopes user { name } } secret cursor userErrors { code } } }',
      { input: { name: 'Laptop', user: user.id } },
      { headers: { 'idempotency-key': 'k1' } },
    )
    const { key, secret } = made.data.keyCreate
    expect(key).toMatchObject({ name: 'Laptop', scopes: [], user: { name: '王小明' } })
    const mine = await ask('{ viewer { name roles { name } can(noun: KEY, verb: READ) } }', {}, { key: secret })
    expect(mine.data.viewer).toEqual({ name: '王小明', roles: [{ name: 'Seller' }], can: false })
    const keys = await ask('{ keys { nodes { id } } }', {}, { key: secret })
    expect(keys.errors[0].extensions.code).toBe('FORBIDDEN')
    const again = await ask(
      'mutation ($input: ApiKeyCreateInput!) { keyCreate(input: $input) { key { id } secret } }',
      { input: { name: 'Laptop', user: user.id } },
      { headers: { 'idempotency-key': 'k1' } },
    )
    expect(again.data.keyCreate).toEqual({ key: { id: key.id }, secret: null })
    const rotated = await ask(
      'mutation ($input: ApiKeyRotateInput!) { keyRotate(input: $input) { key { id } secret userErrors { code field } } }',
      { input: { id: key.id, overlapSeconds: 0 } },
    )
    expect(rotated.data.keyRotate.userErrors).toEqual([])
    expect((await ask('{ viewer { name } }', {}, { key: secret })).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await ask('{ viewer { name } }', {}, { key: rotated.data.keyRotate.secret })).data.viewer.name).toBe(
      '王小明',
    )
  })

  test('refusals name the field and what is allowed', async () => {
    const role = await ask(
      'mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { id } userErrors { code field message } } }',
      { input: { name: 'Odd', grants: [{ noun: 'user', verb: 'FLY', reach: 'ALL' }] } },
      { headers: { 'accept-language': 'zh' } },
    )
    expect(role.data.roleCreate.role).toBeNull()
    expect(role.data.roleCreate.userErrors).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_RIGHT', field: ['grants', '0', 'verb'] }),
    ])
    expect(role.data.roleCreate.userErrors[0].message).toContain('可用的有')
    const rotated = await ask(
      'mutation { keyRotate(input: { id: "key_0", overlapSeconds: -1 }) { secret userErrors { code field } } }',
    )
    expect(rotated.data.keyRotate).toEqual({
      secret: null,
      userErrors: [{ code: 'OUT_OF_RANGE', field: ['overlapSeconds'] }],
    })
  })

  test('a custom field is defined, filled, kept from harm and removed', async () => {
    const create =
      'mutation ($input: CustomFieldDefinitionCreateInput!) { customFieldCreate(input: $input) { customField { id key } userErrors { code field message } } }'
    const input = { noun: 'TEAM', key: 'region', label: 'Region', kind: 'OPTION', options: ['North', 'South'] }
    const made = await ask(create, { input })
    expect(made.data.customFieldCreate.userErrors).toEqual([])
    const { id } = made.data.customFieldCreate.customField
    const twice = await ask(create, { input: { ...input, key: 'rEGION' } })
    expect(twice.data.customFieldCreate.userErrors).toMatchObject([{ code: 'TAKEN', field: ['key'] }])
    const team = await ask(
      'mutation { teamCreate(input: { name: "Filled", customFields: [{ key: "region", options: ["North"] }] }) { team { customFields { key options } } userErrors { message } } }',
    )
    expect(team.data.teamCreate.team.customFields).toEqual([{ key: 'region', options: ['North'] }])
    const update =
      'mutation ($input: CustomFieldDefinitionUpdateInput!) { customFieldUpdate(input: $input) { customField { options } userErrors { code field message } } }'
    const broken = await ask(update, { input: { id, options: ['South'] } })
    expect(broken.data.customFieldUpdate.userErrors).toMatchObject([
      { code: 'CUSTOM_FIELD_IN_USE', field: ['options'] },
    ])
    const grown = await ask(update, { input: { id, options: ['North', 'South', 'East'], unique: false } })
    expect(grown.data.customFieldUpdate.customField.options).toEqual(['North', 'South', 'East'])
    const kind = await ask(update, { input: { id, kind: 'TEXT', options: [] } })
    expect(kind.data.customFieldUpdate.userErrors).toMatchObject([{ code: 'CUSTOM_FIELD_IN_USE', field: ['kind'] }])
    const known = await ask('{ customFieldDefinitions(noun: TEAM) { key label kind required unique options } }')
    expect(known.data.customFieldDefinitions).toMatchObject([{ key: 'region', kind: 'OPTION', unique: false }])
    const remove =
      'mutation ($input: CustomFieldDefinitionDeleteInput!) { customFieldDelete(input: $input) { deletedId userErrors { code message } } }'
    const kept = await ask(remove, { input: { id } })
    expect(kept.data.customFieldDelete).toMatchObject({ deletedId: null, userErrors: [{ code: 'HAS_DEPENDENTS' }] })
    const gone = await ask(remove, { input: { id, deleteValues: true } })
    expect(gone.data.customFieldDelete).toEqual({ deletedId: id, userErrors: [] })
    const emptied = await ask('{ teams(filter: { name: { eq: "Filled" } }) { nodes { customFields { key } } } }')
    expect(emptied.data.teams.nodes).toEqual([{ customFields: [] }])
  })
})
