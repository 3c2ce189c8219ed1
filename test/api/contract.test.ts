import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { printContract } from '../../src/api/print.ts'
import { extendInput } from '../../src/api/record-input.ts'
import { contract } from './house.ts'
import { Account } from './nouns.ts'

const schema = contract(() => {
  extendInput(Account, ['create', 'row'], (t) => ({ rumour: t.string({ description: 'What people say of it.' }) }))
})
const printed = printContract(schema)

interface Described {
  path: string
  name: string
  description?: string | null
}

function elements(): Described[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))
    .flatMap((type) => [{ path: type.name, name: type.name, description: type.description }, ...membersOf(type)])
}

function membersOf(type: GraphQLNamedType): Described[] {
  const at = (name: string, description?: string | null, path = `${type.name}.${name}`) => ({ path, name, description })
  if (isEnumType(type)) return type.getValues().map((value) => at(value.name, value.description))
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => at(field.name, field.description))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    at(field.name, field.description),
    ...field.args.map((one) => at(one.name, one.description, `${type.name}.${field.name}(${one.name})`)),
  ])
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(the|a|an|its) /, '')
    .replace(/[^a-z0-9]/g, '')

test('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([])
})

test('describes every type, field, argument and value, and not by its name', () => {
  const found = elements()
  expect(found.length).toBeGreaterThan(500)
  const poor = found.filter(({ name, description }) => !description || letters(description) === letters(name))
  expect(poor.map(({ path }) => path)).toEqual([])
})

test.each([
  ['a required field', /input AccountCreateInput \{[^}]*name: String!/],
  ['a field that is not required in a row', /input AccountRowInput \{[^}]*\n {2}name: String\n/],
  ['another system’s id in a row', /input AccountRowInput \{[^}]*parentExternalId: ExternalIdInput/],
  ['entries of a row by another system’s id', /input ContactAccountRowInput \{[^}]*accountExternalId: ExternalIdInput/],
  [
    'a flat list of a row by other systems’ ids',
    /input ActivityRowInput \{[^}]*aboutExternalIds: \[RecordExternalIdInput!\]/,
  ],
  ['a required part of an entry', /input ContactAccountInput \{[^}]*account: ID!/],
  ['an update by id', /input AccountUpdateInput \{[^}]*expectedVersion: Int[^}]*\n {2}id: ID!/],
  ['the match by domain of a noun with domains', /input AccountMatch @oneOf \{[^}]*domain: String/],
  ['one order at a time', /input AccountOrder @oneOf \{[^}]*owner: UserOrder/],
  ['a filter through a relation of a later noun', /input AccountFilter \{[^}]*contacts: ContactListFilter/],
  ['a filter over any record', /input RecordFilter \{[^}]*account: AccountFilter/],
  ['grouping by periods', /input ActivityGroupBy @oneOf \{[^}]*occurredAt: Period/],
  ['the verbs of a noun', /enum Verb \{[^}]*RATE/],
  ['an input that a noun extends', /input AccountCreateInput \{[^}]*rumour: String/],
  ['records that are nodes', /type Account implements Node & Record \{/],
  ['a name that is never hidden', /type Account implements[^{]*\{[\s\S]*?\n {2}name: String!/],
])('has %s', (_, shape) => {
  expect(printed.replace(/\n *"""[\s\S]*?"""/g, '')).toMatch(shape)
})

test('an extension stands only in the inputs that it names', () => {
  expect(printed).not.toMatch(/input AccountUpdateInput \{[^}]*rumour/)
})
