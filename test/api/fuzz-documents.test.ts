import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DemoKey } from '../../src/demo/keys.ts'
import { random } from '../../src/demo/random.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { demoCompany, openDemo } from './demo-house.ts'
import { type RandomDocument, randomDocument } from './random-document.ts'

const SEED = Number(process.env['RAPPORT_FUZZ_SEED'] ?? 20261122)
const DOCUMENTS = Number(process.env['RAPPORT_FUZZ_DOCUMENTS'] ?? 2000)
/** PostgreSQL takes longer, and is asked by hand. */
const ENGINE = process.env['RAPPORT_FUZZ_ENGINE'] === 'postgres' ? 'postgres' : 'sqlite'
const AT_ONCE = 8
/** What would take the key of the one who asks, or the right to ask. */
const LEFT_ALONE = /^(key|role|user|keys|roles|users|customField|customFields)(?=[A-Z])/

let database: Database
let keys: DemoKey[]
let demo: Awaited<ReturnType<typeof openDemo>>
let schema: GraphQLSchema

beforeAll(async () => {
  const company = await demoCompany(ENGINE)
  database = company.database
  keys = company.keys
  demo = await openDemo(database, { limits: { costPerMinute: 1e9 } })
  const { data } = (await (
    await demo.post({ query: getIntrospectionQuery({ oneOf: true }) }, keys[0]!.bearer)
  ).json()) as any
  schema = buildClientSchema(data)
}, 120_000)

afterAll(async () => {
  await demo.close()
  await database.close()
})

const lastFault = () => demo.told.findLast(({ level }) => level === 'error')?.facts['error']

/** What a principal may ask for, and ids that it sees. */
async function ingredients(bearer: string) {
  const ask = async (query: string) => (await (await demo.post({ query }, bearer)).json()) as any
  const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
    args.some(({ name }) => name === 'orderBy'),
  )
  const ids = new Map<string, string[]>()
  const closed = new Set<string>()
  const closedTypes = new Set<string>()
  for (const { name, type } of lists) {
    const { data, errors } = await ask(`{ ${name}(first: 30) { nodes { id } } }`)
    if (errors) expect(errors[0].extensions.code).toBe('FORBIDDEN')
    const noun = String(type).replace(/Connection!?$/, '')
    if (data)
      ids.set(
        noun,
        data[name].nodes.map((node: any) => node.id),
      )
    else
      closed
        .add(name)
        .add(`${name}Aggregate`)
        .add(noun.charAt(0).toLowerCase() + noun.slice(1))
  }
  const queries = Object.keys(schema.getQueryType()!.getFields()).filter((name) => !closed.has(name))
  const mutations = Object.keys(schema.getMutationType()!.getFields()).filter((name) => !LEFT_ALONE.test(name))
  expect(ids.size, 'lists that the person may see').toBeGreaterThan(3)
  const seldom = { queries: Object.keys(schema.getQueryType()!.getFields()), mutations }
  return { ids, likely: { queries, mutations }, seldom, closed: closedTypes }
}

/** Learns which fields at the root the person has no right to, so that they are asked for but seldom. */
function learner(likely: { queries: string[]; mutations: string[] }) {
  const refused = new Map<string, number>()
  return ({ query }: RandomDocument, errors: { path?: unknown[]; extensions: { code: string } }[]) => {
    for (const { path, extensions } of errors) {
      const field = path?.length === 1 && new RegExp(`${path[0]}: (\\w+)`).exec(query)?.[1]
      if (!field || extensions.code !== 'FORBIDDEN') continue
      const times = (refused.get(field) ?? 0) + 1
      refused.set(field, times)
      if (times < 2) continue
      likely.queries = likely.queries.filter((name) => name !== field)
      likely.mutations = likely.mutations.filter((name) => name !== field)
    }
  }
}

describe('random documents over the whole schema', () => {
  test.each([0, 1, 2])(
    'are answered to person %i without a fault of ours, most of them with what they ask for',
    async (who) => {
      const { bearer, role } = keys[who]!
      const parts = await ingredients(bearer)
      const learn = learner(parts.likely)
      const chance = random(SEED + who)
      let good = 0
      const told = new Map<string, number>()
      const one = async (document: RandomDocument, place: number) => {
        const failed = (why: string) => `${why}: seed ${SEED}, ${role}, document ${place}\n${JSON.stringify(document)}`
        const response = await demo.post(document, bearer).catch((error) => expect.fail(failed(String(error))))
        const answer = (await response.json()) as any
        if (response.status >= 500) expect.fail(failed(`status ${response.status} ${JSON.stringify(answer)}`))
        const codes = (answer.errors ?? []).map((error: any) => error.extensions?.code)
        if (codes.includes('INTERNAL')) expect.fail(failed(`a masked fault ${String((lastFault() as Error)?.stack)}`))
        learn(document, answer.errors ?? [])
        if (codes.length === 0 && Object.values(answer.data).some((value) => value !== null)) good++
        else if (codes.length > 0) told.set(answer.errors[0].message, (told.get(answer.errors[0].message) ?? 0) + 1)
      }
      for (let start = 0; start < DOCUMENTS; start += AT_ONCE) {
        const some = Array.from({ length: AT_ONCE }, () => randomDocument(schema, chance, parts))
        await Promise.all(some.map((document, index) => one(document, start + index)))
      }
      const often = [...told].sort((a, b) => b[1] - a[1]).slice(0, 12)
      expect(good / DOCUMENTS, JSON.stringify(often, null, 1)).toBeGreaterThanOrEqual(0.8)
      expect(demo.told.filter(({ level }) => level === 'error')).toEqual([])
    },
    300_000,
  )
})
