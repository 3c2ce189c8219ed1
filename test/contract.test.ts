import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  validateSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { breakingChanges } from '../src/api/breaking.ts'
import { printContract } from '../src/api/print.ts'
import { allRecords } from '../src/platform/record/registry.ts'
import { schema } from '../src/schema.ts'
import { INPUTS, MUTATIONS, QUERIES, TYPES } from './contract.names.ts'

const printed = printContract(schema)
const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])

interface Element {
  path: string
  name: string
  description?: string | null
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const at = (name: string, description?: string | null, path = `${type.name}.${name}`) => ({ path, name, description })
  const own = at(type.name, type.description, type.name)
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => at(value.name, value.description))]
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own]
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : []
    const described = args.map((one) => at(one.name, one.description, `${type.name}.${field.name}(${one.name})`))
    return [at(field.name, field.description), ...described]
  })
  return [own, ...fields]
}

const EMPTY = new Set('a an the of its it is are this that one with for to in by and or'.split(' '))
const stem = (word: string) => word.toLowerCase().replace(/(ies|s)$/, '')

/** Whether a description says at least one thing that the name does not, in more than a single word. */
function tells(name: string, description: string | null | undefined): boolean {
  const words = (description ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
  const said = words.filter((word) => !EMPTY.has(word.toLowerCase())).map(stem)
  const parts = new Set(name.split(/(?=[A-Z][a-z])|_/).map(stem))
  return said.length >= 2 && said.some((word) => !parts.has(word) && word !== stem(name))
}

function typeAt(typeName: string, member: string): GraphQLOutputType | GraphQLInputType | undefined {
  const type = schema.getType(typeName)
  const fields = isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
  return fields[member]?.type
}

test('the file is what the code says', () => {
  expect(file('schema.graphql') === printed, 'run npm run schema, and review what it changes').toBe(true)
})

test('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([])
})

describe('Every element', () => {
  const elements = types.filter(({ name }) => !BUILT_IN.has(name)).flatMap(elementsOf)

  test('is described, and not by its name alone', () => {
    expect(elements.length).toBeGreaterThan(2000)
    expect(elements.filter(({ name, description }) => !tells(name, description)).map(({ path }) => path)).toEqual([])
  })

  test.each([
    ['FAX', 'A fax.', false],
    ['closeDate', 'The close date.', false],
    ['CLOSED', 'Won.', false],
    ['owner', '', false],
    ['parents', 'Its parent.', false],
    ['EMAIL', 'Electronic mail.', true],
    ['closeDate', 'Day on which we expect the decision.', true],
  ])('%s with %j: %s', (name, description, told) => {
    expect(tells(name, description)).toBe(told)
  })

  test('of an enum stands in capitals', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map((value) => value.name))
    expect(values.filter((value) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value))).toEqual([])
  })
})

describe('The names on which clients build', () => {
  const named = { ...TYPES, ...INPUTS }
  test.each(
    Object.entries(named).flatMap(([type, members]) =>
      Object.entries(members).map(([member, is]) => [type, member, is] as const),
    ),
  )('%s.%s is %s', (type, member, is) => {
    expect(String(typeAt(type, member))).toBe(is)
  })

  test.each([
    ...Object.entries(QUERIES).map(([name, is]) => ['Query', name, is] as const),
    ...Object.entries(MUTATIONS).map(([name, is]) => ['Mutation', name, is] as const),
  ])('%s.%s%s', (root, name, is) => {
    const field = (schema.getType(root) as GraphQLObjectType).getFields()[name]
    // What may be left out may be added at any time.
    const promised = field?.args.filter((one) => isRequiredArgument(one) || is.includes(`${one.name}: `))
    const args = promised?.map((one) => `${one.name}: ${one.type}`).sort()
    expect(`(${args?.join(', ')}): ${field?.type}`).toBe(is)
  })
})

describe('Every noun', () => {
  const nouns = allRecords().map((record) => [record.noun, record] as const)

  test.each(nouns)('%s can be hidden field by field: whatever a role may hide is nullable', (_, record) => {
    const kept = ['id', 'version', 'createdAt', 'updatedAt', record.nameField, 'allowed']
    // What is told of a record beside its fields obeys the rules of the fields that it speaks of.
    const beside = ['history']
    const type = schema.getType(record.typeName) as GraphQLObjectType
    const firm = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
    expect(firm.map((field) => field.name).filter((name) => ![...kept, ...beside].includes(name))).toEqual([])
    expect(firm.map((field) => field.name).sort()).toEqual(expect.arrayContaining(kept))
  })

  test.each(nouns)('%s has what every record of the business has', (_, record) => {
    const type = schema.getType(record.typeName) as GraphQLObjectType
    expect(type.getInterfaces().map(({ name }) => name)).toEqual(expect.arrayContaining(['Node', 'Record']))
    const fields = Object.keys(type.getFields())
    const owner = record.ownership.by === 'everyone' ? [] : ['owner']
    expect(fields).toEqual(expect.arrayContaining(['archivedAt', 'externalIds', 'customFields', ...owner]))
  })

  // A job is made by what it does, and only it writes how far it has come. A trusted document is registered, and an
  // override of a forecast said, never changed. Settings there are once.
  const OTHERWISE = ['job', 'trustedDocument', 'forecastOverride', 'forecastSettings']
  const written = nouns.filter(([noun]) => !OTHERWISE.includes(noun))

  test.each(written)('%s is read and written in the same way as the others', (_, { noun, plural, typeName }) => {
    const queries = Object.keys(schema.getQueryType()!.getFields())
    expect(queries).toEqual(expect.arrayContaining([noun, plural, `${plural}Aggregate`]))
    const mutations = Object.keys(schema.getMutationType()!.getFields())
    const verbs = ['Create', 'Update', 'Archive', 'Delete'].map((verb) => `${noun}${verb}`)
    // What a webhook sends is checked one by one.
    const many = noun === 'webhook' ? ['BulkArchive'] : ['BulkUpdate', 'BulkArchive']
    expect(mutations).toEqual(expect.arrayContaining([...verbs, ...many.map((verb) => `${plural}${verb}`)]))
    const inputs = ['CreateInput', 'UpdateInput', 'Filter', 'Order'].map((kind) => `${typeName}${kind}`)
    expect(inputs.filter((name) => !schema.getType(name))).toEqual([])
  })
})

/** Whether a connection lists records: those of events page through a log instead. */
function ofRecords(field: GraphQLField<unknown, unknown>): boolean {
  const node = schema.getType(String(field.type).replace(/Connection!?$/, ''))
  return isObjectType(node) && node.getInterfaces().some(({ name }) => name === 'Record')
}

test('every connection of records takes the same arguments', () => {
  const lists = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .filter(([, field]) => /Connection!?$/.test(String(field.type)) && ofRecords(field))
  expect(lists.length).toBeGreaterThan(20)
  const usual = (field: GraphQLField<unknown, unknown>) => {
    const noun = String(field.type).replace(/Connection!?$/, '')
    const asked = [`filter: ${noun}Filter`, 'first: Int', 'includeArchived: Boolean', 'last: Int']
    return ['after: Cursor', 'before: Cursor', ...asked, `orderBy: [${noun}Order!]`]
  }
  for (const [of, field] of lists) {
    const args = field.args.map((one) => `${one.name}: ${one.type}`).sort()
    expect(args, `${of}.${field.name}`).toEqual(usual(field))
  }
})

test('every mutation takes a key and answers with a cursor and what it refused', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields())
  expect(mutations.length).toBeGreaterThan(100)
  for (const { name, args, type } of mutations) {
    expect(args.find((one) => one.name === 'idempotencyKey')?.type.toString(), name).toBe('String')
    expect(isNonNullType(type), name).toBe(true)
    const payload = (getNamedType(type) as GraphQLObjectType).getFields()
    expect(
      [payload['cursor'], payload['userErrors']].map((one) => String(one?.type)),
      name,
    ).toEqual(['Cursor', '[UserError!]!'])
  }
})

describe('What was agreed', () => {
  test('holds: nothing breaks without having been deprecated', () => {
    expect(breakingChanges(file('schema.agreed.graphql'), printed)).toEqual([])
  })

  const base =
    'type Query { a(x: Int, y: Int @deprecated): Int, b: B @deprecated, c: C } type B { d: Int } enum C { E F @deprecated }'
  test.each([
    ['a field goes', base.replace('c: C', ''), ['Query.c was removed.', 'C was removed.']],
    ['an argument goes', base.replace('x: Int, ', ''), ['Query.a arg x was removed.']],
    ['a type changes', base.replace('): Int', '): String'), ['Query.a changed type from Int to String.']],
    [
      'an argument becomes needed',
      base.replace('x: Int', 'x: Int, z: Int!'),
      ['A required arg z on Query.a was added.'],
    ],
    ['a value goes', base.replace('{ E F', '{ F'), ['E was removed from enum type C.']],
    [
      'a deprecated field goes, with its type',
      base.replace('b: B @deprecated,', '').replace('type B { d: Int }', ''),
      [],
    ],
    ['a deprecated argument goes', base.replace(', y: Int @deprecated', ''), []],
    ['a deprecated value goes', base.replace(' F @deprecated', ''), []],
    ['something is added', base.replace('c: C', 'c: C, g: Int'), []],
  ])('%s', (_, now, broken) => {
    const used = now.includes('c: C') ? now : now.replace(/enum C \{.*\}/, '')
    expect(breakingChanges(base, used).sort()).toEqual([...broken].sort())
  })
})
