import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isInterfaceType } from 'graphql'
import { expect, test } from 'vitest'
import { createServer } from '../../src/api/server.ts'
import { Failure } from '../../src/plain/failure.ts'
import { describeEngines } from '../engines.ts'
import { LOCAL } from '../local-settings.ts'
import { hire } from './house.ts'

const CONTRACT = `
  interface Being { name: String! mother: Being }
  type Cat implements Being { name: String! mother: Being lives: Int! }
  type Dog implements Being { name: String! mother: Being tricks: [Trick!] }
  enum Trick { ROLL SIT }
  input Bound @oneOf { above: Int below: Int }
  type Box { whole: Int torn: Int! list: [Int!] loose: [Int] late: Box! lateList: [Box!]! one: [Box!]! beings: [Being] }
  type Query {
    box: Box sure: Box!
    beings: [Being!]
    needs(id: ID!, times: Int! = 3, bound: Bound, tricks: [Trick!] = [SIT]): String
  }`

/** What goes wrong in the fields of a box, wherever it stands. */
const FAULTY: Record<string, () => unknown> = {
  whole: () => {
    throw new Failure('FORBIDDEN', 'Not for you.')
  },
  torn: async () => null,
  list: () => [1, null, 3],
  loose: () => [1, 'x', 3],
  late: async () => {
    throw new Error('A secret of the house')
  },
  lateList: async () => [{}, null, {}],
  one: async () => [{}],
  beings: () => [
    { kind: 'Cat', name: 'Mia', lives: null },
    { kind: 'Bird' },
    { kind: 'Dog', name: 'Rex', tricks: ['FLY'] },
  ],
}

const BEINGS = [
  { kind: 'Cat', name: 'Mia', lives: 9, mother: { kind: 'Dog', name: 'Rex', tricks: ['SIT', 'ROLL'] } },
  { kind: 'Dog', name: 'Tom', tricks: null, mother: null },
]

function faultySchema(): GraphQLSchema {
  const schema = buildSchema(CONTRACT)
  for (const type of Object.values(schema.getTypeMap()).filter(isInterfaceType))
    type.resolveType = (value: any) => value.kind
  const box = schema.getType('Box') as GraphQLObjectType
  for (const [name, resolve] of Object.entries(FAULTY)) box.getFields()[name]!.resolve = resolve
  const fields = schema.getQueryType()!.getFields()
  Object.assign(fields['box']!, { resolve: () => ({}) })
  Object.assign(fields['sure']!, { resolve: async () => ({}) })
  Object.assign(fields['beings']!, { resolve: () => BEINGS })
  Object.assign(fields['needs']!, { resolve: (_: unknown, args: object) => JSON.stringify(args) })
  return schema
}

const NEEDS = `query ($id: ID = "a", $times: Int = 1, $bound: Bound, $tricks: [Trick!], $more: Boolean = true) {
  needs(id: $id, times: $times, bound: $bound, tricks: $tricks)
  ... @include(if: $more) { again: needs(id: "b", bound: { above: 1 }, tricks: SIT) } }`

describeEngines('a query that is compiled and fails', (open) => {
  test.each<[string, object?]>([
    ['{ box { whole } }'],
    ['{ box { torn } beings { name } }'],
    ['{ box { list loose } }'],
    ['{ box { loose\n  more: loose } }'],
    ['{ box { late { whole } } }'],
    ['{ sure {\r\n  whole\r\n  ...Late } }\r\nfragment Late on Box { late { torn } }'],
    ['{ box { lateList { __typename } } sure { whole } }'],
    ['{ box { one { torn } } sure { list } }'],
    ['{ box { beings { name ... on Cat { lives } ... on Dog { tricks } } } }'],
    ['{ beings { __typename name mother { name ...Dog mother { name } } ...Dog } } fragment Dog on Dog { tricks }'],
    [NEEDS],
    [NEEDS, { id: 'x', times: 2, bound: { below: 1 }, tricks: ['ROLL'], more: false }],
    [NEEDS, { id: null }],
    [NEEDS, { times: null, more: null }],
    [NEEDS, { bound: { above: 1, below: 2 } }],
    [NEEDS, { bound: {} }],
    [NEEDS, { bound: null, tricks: null }],
    [NEEDS, { tricks: 'SIT' }],
    [NEEDS, { tricks: ['SIT', 'FLY'] }],
    ['query ($above: Int) { needs(id: "a", bound: { above: $above }) }', { above: 1 }],
    ['query ($above: Int!) { needs(id: "a", bound: { above: $above }) }', { above: 1 }],
    ['query ($one: Trick!) { needs(id: 7, tricks: [ROLL, $one]) }', { one: 'SIT' }],
    ['query ($one: Trick) { needs(id: 7, tricks: [ROLL, $one]) }', {}],
  ])('answers as one that is not: %s with %j', async (query, variables) => {
    const database = await open()
    const people = await hire(database, ['Anna'])
    const answers = await Promise.all(
      [Number.POSITIVE_INFINITY, 0].map(async (compileAfter) => {
        let logged = 0
        const { yoga } = createServer({
          ...{ schema: faultySchema(), database },
          signIn: async (bearer) => people.get(bearer) ?? null,
          baseCurrency: async () => 'USD',
          settings: { ...LOCAL, compileAfter },
          log: { info() {}, warn() {}, error: () => void logged++ },
        })
        const response = await yoga.fetch('http://house/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: 'Bearer anna' },
          body: JSON.stringify({ query, variables }),
        })
        const { data, errors } = (await response.json()) as any
        const sorted = errors?.toSorted((a: any, b: any) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        return { status: response.status, data, errors: sorted, logged }
      }),
    )
    expect(answers[1]).toEqual(answers[0])
    expect(JSON.stringify(answers[0]!.errors ?? [])).not.toContain('secret')
  })
})
