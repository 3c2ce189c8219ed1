import type { GraphQLObjectType } from 'graphql'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { RecordDefinition } from '../../src/platform/record/record.ts'
import { allRecords } from '../../src/platform/record/registry.ts'
import { relationsOf } from '../../src/platform/record/relation.ts'
import { everything, exists, membersOf, schema } from './asking.ts'
import { bound, expected, governed, type Rule, reversed, ruledFields, WITHOUT_RULE } from './rule.ts'
import { pass, type Walk } from './walk.ts'
import { KINDS, wordOf } from './world.ts'

/** A way on which a record is shown: the document, and where the record stands in the answer. */
export interface Way {
  path: string
  query: string
  find: (data: any) => any
  variables?: object
  /** The relation through which it goes. */
  through?: { source: RecordDefinition; name: string }
}

const typeOf = (record: RecordDefinition) => schema.getType(record.typeName) as GraphQLObjectType
export const constant = (noun: string) => noun.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** Every field of every noun on every path on which records are shown. */
export async function walkShowing(walk: Walk): Promise<void> {
  for (const record of walk.nouns) {
    const ways = waysTo(walk, record)
    const fields = ruledFields(record)
    for (const [index, field] of fields.entries()) await showsBy(walk, record, ways[0]!, [{ record, field }], index)
    // Each field is hidden in one half, and shown in the other.
    const halves = [0, 1].map((half) =>
      fields.filter((_, index) => index % 2 === half).map((field) => ({ record, field })),
    )
    for (const way of ways.slice(1))
      for (const rules of halves)
        await showsBy(
          walk,
          record,
          way,
          rules.filter((rule) => !closes(rule, way)),
        )
    // What other nouns show by fields of this one.
    for (const other of allRecords().filter((one) => one !== record)) {
      const rules = fields.map((field) => ({ record, field })).filter((rule) => governed(rule, other).length > 0)
      for (const rule of rules) await showsBy(walk, other, waysTo(walk, other)[0]!, [rule])
    }
  }
}

/** Whether the list through which a record is shown is hidden itself. */
function closes(rule: Rule, { through }: Way): boolean {
  if (!through) return false
  return reversed(rule).some(({ source, relation }) => source === through.source && relation.name === through.name)
}

async function showsBy(walk: Walk, shown: RecordDefinition, way: Way, rules: Rule[], _index = 0): Promise<void> {
  const { world, ask, full } = walk
  const told = async (actor: Actor) => ask(actor, way.query, way.variables)
  const all = await told(full)
  const some = await told(bound(rules, 'HIDDEN', world.viewer))
  const [whole, part] = [way.find(all.data), way.find(some.data)]
  const names = rules.map(({ record, field }) => `${record.noun}.${field}`).join()
  const path = `${way.path} of ${shown.noun} with ${names} hidden`
  pass(walk, way.path)
  if (whole == null) return walk.fault(path, ['nothing is shown', all.codes, all.messages, all.data])
  if (way.path === 'one') for (const { field, record } of rules) if (record === shown) filled(walk, shown, field, whole)
  const should = expected(whole, rules, shown)
  if (JSON.stringify(part) !== JSON.stringify(should)) walk.fault(path, [differences(should, part), some.messages])
  const nulled = Object.keys(whole).filter((name) => whole[name] !== null && should[name] === null)
  for (const name of nulled)
    if (!some.hidden.some((one) => one.endsWith(`.${name}`)))
      walk.fault(path, `${name} is not named in extensions.hidden`)
}

/** The walk is worth nothing where a field is empty. */
function filled(walk: Walk, record: RecordDefinition, field: string, whole: any): void {
  const value = field.startsWith('customFields') ? whole.customFields : whole[field]
  if (value === null || value === undefined || value.length === 0)
    walk.fault(`world ${record.noun}.${field}`, 'holds nothing, so nothing is known of its rule')
}

function differences(should: any, is: any): string {
  if (is == null) return 'nothing is shown'
  return Object.keys(should)
    .filter((name) => JSON.stringify(should[name]) !== JSON.stringify(is[name]))
    .map((name) => `${name} should be ${JSON.stringify(should[name])}, and is ${JSON.stringify(is[name])}`)
    .join('; ')
}

/** Every path on which the viewer's own record of a noun is shown. */
export function waysTo({ world }: Walk, record: RecordDefinition): Way[] {
  const { noun, plural, typeName } = record
  const id = world.ids[noun]!.mine
  const all = everything(typeOf(record), new Set(WITHOUT_RULE))
  const on = `... on ${typeName} { ${all} }`
  const mine = (list: any[] | null | undefined) => list?.find((one) => one?.id === id)
  const ways: Way[] = [
    { path: 'one', query: `{ ${noun}(id: "${id}") { ${all} } }`, find: (data) => data?.[noun] },
    {
      path: 'list',
      query: `{ ${plural}(filter: {id: {eq: "${id}"}}) { nodes { ${all} } } }`,
      find: (data) => mine(data?.[plural].nodes),
    },
    {
      path: 'list by edges',
      query: `{ ${plural}(first: 5) { edges { node { ${all} } } } }`,
      find: (data) => mine(data?.[plural].edges.map((edge: any) => edge.node)),
    },
    { path: 'node', query: `{ node(id: "${id}") { ${on} } }`, find: (data) => data?.node },
    { path: 'nodes', query: `{ nodes(ids: ["${id}"]) { ${on} } }`, find: (data) => data?.nodes[0] },
  ]
  const one = schema.getQueryType()!.getFields()[noun]
  if (one?.args.some((argument) => argument.name === 'asOf'))
    ways.push({
      path: 'as of',
      query: `{ ${noun}(id: "${id}", asOf: "2999-01-01T00:00:00Z") { ${all} } }`,
      find: (data) => data?.[noun],
    })
  const name = record.fields[record.nameField]!
  const word = noun === 'currency' ? 'EUR' : wordOf(noun, record.nameField, 'mine')
  if ('search' in name && name.search)
    ways.push({
      path: 'search',
      query: `{ search(query: "${word}", types: [${constant(noun)}]) { ${on} } }`,
      find: (data) => mine(data?.search),
    })
  const known = [...ways, ...nestedWays(world, record, all, on, mine), ...writtenWays(record, id, all)]
  return known.filter(({ query }) => exists(query))
}

function nestedWays(world: Walk['world'], record: RecordDefinition, all: string, on: string, mine: any): Way[] {
  const ways: Way[] = []
  for (const other of allRecords()) {
    const ids = KINDS.map((kind) => `"${world.ids[other.noun]![kind]}"`).join()
    const start = (inner: string) =>
      `{ ${other.plural}(filter: {id: {in: [${ids}]}}, first: 5) { nodes { ${inner} } } }`
    const rows = (data: any): any[] => data?.[other.plural].nodes ?? []
    for (const relation of relationsOf(other).filter(({ target }) => target === record))
      ways.push({
        path: 'nested list',
        through: { source: other, name: relation.name },
        query: start(`${relation.name}(first: 5) { nodes { ${all} } }`),
        find: (data) => mine(rows(data).flatMap((row) => row[relation.name]?.nodes ?? [])),
      })
    for (const [name, field] of Object.entries(other.fields)) {
      if (field.kind === 'reference' && field.target() === record && other !== record)
        ways.push({
          path: 'nested one',
          query: start(`${name} { ${all} }`),
          find: (data) => mine(rows(data).map((row) => row[name])),
        })
      if (field.kind !== 'links') continue
      for (const [part, link] of Object.entries(field.parts)) {
        const fits =
          link.kind === 'reference' ? link.target() === record : link.kind === 'anyRecord' && record.noun === 'account'
        if (!fits) continue
        const shown = link.kind === 'anyRecord' ? on : all
        ways.push({
          path: 'entry of a list',
          query: start(field.flat ? `${name} { ${shown} }` : `${name} { ${part} { ${shown} } }`),
          find: (data) =>
            mine(
              rows(data)
                .flatMap((row) => row[name] ?? [])
                .map((entry) => (field.flat ? entry : entry[part])),
            ),
        })
      }
    }
  }
  return ways.filter(
    ({ path, query }, index, list) => list.findIndex((one) => one.path === path && one.query === query) === index,
  )
}

/** Payloads of writes that change nothing. */
function writtenWays({ noun, typeName }: RecordDefinition, id: string, all: string): Way[] {
  const shown = `{ ${noun} { ${all} } userErrors { code } }`
  const write = (path: string, field: string, args: string, variables?: object): Way[] =>
    schema.getMutationType()!.getFields()[field]
      ? [{ path, query: `mutation { ${field}(${args}) ${shown} }`, find: (data) => data?.[field][noun], variables }]
      : []
  const needed = Object.entries(membersOf(`${typeName}CreateInput`)).filter(([, type]) => type.endsWith('!'))
  return [
    ...('id' in membersOf(`${typeName}UpdateInput`)
      ? write('conflict', `${noun}Update`, `input: {id: "${id}", expectedVersion: 999}`)
      : []),
    ...write('payload', `${noun}Unarchive`, `input: {id: "${id}"}`),
    ...write('upsert', `${noun}Upsert`, `match: {id: "${id}"}, input: {}`),
    ...(needed.length === 1 && needed[0]![1] === 'String!'
      ? write('exists already', `${noun}Create`, `input: {id: "${id}", ${needed[0]![0]}: "Again"}`)
      : []),
  ]
}
