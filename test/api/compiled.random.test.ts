import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { random } from '../../src/demo/random.ts'
import type { Actor, FieldAccess } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { schema } from '../../src/schema.ts'
import { engines } from '../engines.ts'
import { demoCompany, openDemo } from './demo-house.ts'
import { randomDocument } from './random-document.ts'
import { spread } from './random-spread.ts'

const SEED = Number(process.env['RAPPORT_FUZZ_SEED'] ?? 20261123)
const DOCUMENTS = Number(process.env['RAPPORT_FUZZ_DOCUMENTS'] ?? 40)

/** While it is so, whole rows are read, and nothing comes along with them. */
const whole = vi.hoisted(() => ({ rows: false }))
vi.mock('../../src/platform/read/wanted.ts', async (original) => {
  const real = await original<typeof import('../../src/platform/read/wanted.ts')>()
  const wanting: typeof real.wanting = (...given) => (whole.rows ? real.EVERYTHING : real.wanting(...given))
  return { ...real, wanting }
})

describe.each(engines)('random documents on %s', (engine) => {
  let database: Database
  let bearers: string[]
  let plain: Awaited<ReturnType<typeof openDemo>>
  let compiled: typeof plain
  let hidden: ReadonlyMap<string, FieldAccess> = new Map()
  const become = (actor: Actor): Actor => (hidden.size > 0 ? { ...actor, fields: hidden } : actor)

  beforeAll(async () => {
    // Some figures are taken from how late it is.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const company = await demoCompany(engine)
    database = company.database
    bearers = company.keys.map(({ bearer }) => bearer)
    const limits = { costPerMinute: 1e9 }
    plain = await openDemo(database, { limits, compileAfter: Number.POSITIVE_INFINITY }, become)
    compiled = await openDemo(database, { limits, compileAfter: 0 }, become)
    // The use of each key is noted before anything is compared.
    for (const bearer of bearers) await plain.post({ query: '{ viewer { name } }' }, bearer)
  }, 240_000)

  afterAll(async () => {
    await plain?.close()
    await compiled?.close()
    await database?.close()
    vi.useRealTimers()
  })

  async function answer(server: typeof plain, document: object, bearer: string) {
    whole.rows = server === plain
    const response = await server.post(document, bearer)
    const { data, errors, extensions } = (await response.json()) as any
    const inOrder = (list: any[] = []) => list.map((one) => JSON.stringify(one)).toSorted()
    const faults = errors?.map(({ extensions: { requestId: _, ...more }, ...rest }: any) => ({ ...rest, ...more }))
    const { cost, hidden: paths } = extensions ?? {}
    const head = { status: response.status, data: JSON.stringify(data), cost: [cost?.requested, cost?.actual] }
    // Where nothing is answered, what failed first is told, and what was still under way is not.
    if (data == null) return { ...head, errors: errors.length > 0 }
    return { ...head, errors: inOrder(faults), hidden: inOrder(paths) }
  }

  /** Ids of what there is, by type. */
  async function idsThere(): Promise<Map<string, string[]>> {
    const ids = new Map<string, string[]>()
    for (const { name, type, args } of Object.values(schema.getQueryType()!.getFields())) {
      if (!args.some((one) => one.name === 'orderBy')) continue
      const response = await plain.post({ query: `{ ${name}(first: 20) { nodes { id } } }` }, bearers[0]!)
      const { data } = (await response.json()) as any
      const found = data?.[name].nodes.map(({ id }: { id: string }) => id) ?? []
      ids.set(String(type).replace(/Connection!?$/, ''), found)
    }
    return ids
  }

  test('what is asked of records is answered from no more than what it needs, field by field', async () => {
    hidden = new Map()
    let filled = 0
    for (const { name, type, args } of Object.values(schema.getQueryType()!.getFields())) {
      if (!args.some((one) => one.name === 'orderBy')) continue
      const noun = schema.getType(String(type).replace(/Connection!?$/, '')) as GraphQLObjectType
      for (const field of Object.values(noun.getFields())) {
        if (field.args.some(isRequiredArgument)) continue
        const query = `{ ${name}(first: 20, includeArchived: true) { nodes { ${field.name} ${leavesOf(field.type)} } } }`
        const first = await answer(plain, { query }, bearers[0]!)
        expect(first, query).toMatchObject({ status: 200, errors: [] })
        expect(await answer(compiled, { query }, bearers[0]!), query).toEqual(first)
        if (first.data.includes(`"${field.name}":`)) filled++
      }
    }
    expect(filled).toBeGreaterThan(300)
  }, 120_000)

  test('what the schema tells of itself is the same', async () => {
    const document = { query: getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }) }
    expect(await answer(compiled, document, bearers[0]!)).toEqual(await answer(plain, document, bearers[0]!))
  })

  test.each([
    ['all', 0],
    ['their team', 1],
    ['their own', 2],
  ])(
    'are answered alike compiled and not, of whole rows and of what is asked, to who sees %s',
    async (_, who) => {
      const chance = random(SEED + who)
      // What a bucket still holds is another number each time.
      const queries = Object.keys(schema.getQueryType()!.getFields()).filter((name) => name !== 'rateLimit')
      const likely = { queries, mutations: [] }
      const parts = { ids: await idsThere(), likely, seldom: likely, closed: new Set<string>() }
      let good = 0
      for (let place = 0; place < DOCUMENTS; place++) {
        let made = randomDocument(schema, chance, parts)
        if (chance.chance(0.7)) made = spread(schema, chance, made)
        hidden = new Map()
        const rules = allRecords().flatMap(({ noun, fields }) =>
          [...Object.keys(fields), 'customFields'].map((field): [string, FieldAccess] => [
            `${noun}.${field}`,
            'HIDDEN',
          ]),
        )
        const some = new Map(rules.filter(() => chance.chance(0.3)))
        for (const rule of [new Map(), some, new Map()]) {
          hidden = rule
          const first = await answer(plain, made, bearers[who]!)
          for (const time of ['first', 'second'])
            expect(
              await answer(compiled, made, bearers[who]!),
              `seed ${SEED}, document ${place}, ${rule.size} hidden, ${time} time\n${JSON.stringify(made)}`,
            ).toEqual(first)
          if ('hidden' in first && first.errors.length === 0) good++
        }
      }
      expect(good / DOCUMENTS / 3).toBeGreaterThan(0.3)
    },
    300_000,
  )
})

/** A selection of everything plain in what a field answers; nothing for what is plain itself. */
function leavesOf(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return isLeafType(named) ? '' : '{ __typename }'
  const leaves = Object.values(named.getFields()).filter((each) => isLeafType(getNamedType(each.type)))
  const plain = leaves.filter((each) => !each.args.some(isRequiredArgument)).map((each) => each.name)
  return `{ ${['__typename', ...plain].join(' ')} }`
}
