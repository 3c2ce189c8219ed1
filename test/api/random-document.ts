import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import type { Random } from '../../src/demo/random.ts'

/** What random documents are made of beside the schema. */
export interface Ingredients {
  /** Ids that exist, by type name. */
  ids: ReadonlyMap<string, readonly string[]>
  /** Names of fields at the root that are worth asking for, and those of which one comes now and then. */
  likely: { queries: readonly string[]; mutations: readonly string[] }
  seldom: { queries: readonly string[]; mutations: readonly string[] }
  /** Types of which the one who asks may see nothing; fields that answer them come seldom. */
  closed: ReadonlySet<string>
}

export interface RandomDocument {
  query: string
  variables: Record<string, unknown>
}

const DEEPEST = 5
const WORDS = ['Lanting', '兰亭', 'a', 'GmbH', '王', 'Retail', 'x%_\\', "o'neill", 'É', '😀', '']
const DAYS = ['2024-02-29', '2025-01-01', '2026-10-31']
/** Arguments that would make nearly every document wrong. */
const SELDOM = new Set([
  'customFields',
  'customField',
  'externalId',
  'expectedVersion',
  'idempotencyKey',
  'before',
  'after',
  'occurredAt',
  // Of whom a forecast is: most people may not ask for most others, and nobody for both at once.
  'teamId',
  'userId',
])
const BY_NAME: Record<string, (random: Random) => unknown> = {
  first: (random) => (random.chance(0.01) ? random.one([0, -1, 201, 2 ** 31 - 1]) : random.whole(1, 5)),
  last: (random) => random.whole(1, 5),
  dryRun: () => true,
  expectedCount: (random) => random.whole(0, 10),
  probability: (random) => random.whole(0, 100),
  query: (random) => random.one(['Lanting', '兰亭', 'li', 'GmbH 2024']),
  email: (random) => random.one(['a@example.com', 'x']),
  key: (random) => random.one(['size', 'unknown']),
  amount: (random) => random.one(['0', '12.5', '1000000', '0.001', '-7']),
}
const SCALARS: Record<string, (random: Random) => unknown> = {
  String: (random) => random.one(WORDS),
  Int: (random) => random.one([0, 1, 7, 1000, -5, 2 ** 31 - 1]),
  Float: (random) => random.one([0, 1.5, 100, -0.25, 1e15]),
  Boolean: (random) => random.chance(0.5),
  Date: (random) => random.one(DAYS),
  DateTime: (random) => `${random.one(DAYS)}T${random.one(['00:00:00Z', '12:30:00.123+08:00'])}`,
  Decimal: (random) => random.one(['1', '0.5', '7.25']),
  CurrencyCode: (random) => random.one(['USD', 'EUR', 'CNY', 'TWD', 'JPY']),
  Cursor: (random) => random.one(['', 'abc', 'eyJhIjoxfQ']),
  JSON: () => ({ a: [1, null] }),
}

/** A document over the schema that the chance makes, mostly one that the server should answer. */
export function randomDocument(
  schema: GraphQLSchema,
  random: Random,
  { ids, likely, seldom, closed }: Ingredients,
): RandomDocument {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const writes = likely.mutations.length > 0 && random.chance(0.15)
  const root = writes ? schema.getMutationType()! : schema.getQueryType()!
  const [names, others] = writes ? [likely.mutations, seldom.mutations] : [likely.queries, seldom.queries]
  const chosen = Array.from({ length: random.whole(1, writes ? 2 : 3) }, () =>
    random.one(random.chance(0.03) ? others : names),
  )
  const fields = chosen.map((name, place) => `r${place}: ${fieldText(root.getFields()[name]!, 0)}`)
  const head = `${writes ? 'mutation' : 'query'} R${declared.length > 0 ? `(${declared.join(', ')})` : ''}`
  return { query: `${head} { ${fields.join(' ')} }`, variables }

  function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const text = `${field.name}${argumentsText(field, type)}`
    if (random.chance(0.02))
      return `${text} ${random.one(['@include(if: true)', '@skip(if: false)'])}${below(type, depth)}`
    return text + below(type, depth)
  }

  function below(type: GraphQLNamedType, depth: number): string {
    return isLeafType(type) ? '' : ` { ${selection(type, depth + 1)} }`
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const on = random.one(schema.getPossibleTypes(type))
      return `__typename ... on ${on.name} { ${selection(on, depth)} }`
    }
    const all = isObjectType(type) ? Object.values(type.getFields()) : []
    const open = all.filter((field) => !closed.has(getNamedType(field.type).name) || random.chance(0.05))
    const fitting = open.filter((field) => depth < DEEPEST || isLeafType(getNamedType(field.type)))
    if (fitting.length === 0) return '__typename'
    const wanted = new Set(Array.from({ length: random.whole(1, 5) }, () => random.one(fitting)))
    return [...wanted].map((field) => fieldText(field, depth)).join(' ')
  }

  function argumentsText(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): string {
    const wanted = field.args.filter((argument) => wants(argument, isRequiredArgument(argument)))
    const paged = wanted.some(({ name }) => name === 'first')
    const given = wanted.filter(({ name }) => !paged || name !== 'last')
    const texts = given.map((argument) => `${argument.name}: ${argumentText(argument, type)}`)
    return texts.length > 0 ? `(${texts.join(', ')})` : ''
  }

  function wants({ name }: GraphQLArgument | GraphQLInputField, required: boolean): boolean {
    return required || name === 'dryRun' || random.chance(SELDOM.has(name) ? 0.01 : 0.35)
  }

  function argumentText(argument: GraphQLArgument, type: GraphQLNamedType): string {
    const value = madeOf(argument.type, argument.name, type, 0)
    if (!random.chance(0.4)) return literal(value, argument.type)
    const name = `v${declared.length}`
    declared.push(`$${name}: ${argument.type}`)
    variables[name] = value
    return `$${name}`
  }

  function madeOf(type: GraphQLInputType, name: string, owner: GraphQLNamedType, depth: number): unknown {
    if (isNonNullType(type)) return madeOf(type.ofType, name, owner, depth)
    if (isListType(type))
      return Array.from({ length: random.whole(name === 'orderBy' ? 1 : 0, 2) }, () =>
        madeOf(type.ofType, name, owner, depth + 1),
      )
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields()).filter((field) => depth < 3 || isLeafType(getNamedType(field.type)))
      if (type.isOneOf) {
        const field = random.one(all.filter((one) => !SELDOM.has(one.name)))
        if (getNamedType(field.type).name === 'Boolean' && random.chance(0.95)) return { [field.name]: true }
        return { [field.name]: madeOf(field.type, field.name, owner, depth + 1) }
      }
      const few = all.filter((field) => isRequiredInputField(field) || random.chance(1.5 / all.length))
      return Object.fromEntries(
        few
          .filter((field) => isRequiredInputField(field) || !SELDOM.has(field.name) || random.chance(0.02))
          .map((field) => [field.name, madeOf(field.type, field.name, owner, depth + 1)]),
      )
    }
    if (isEnumType(type)) return random.one(type.getValues()).name
    if (type.name === 'ID') return idFor(name, owner)
    if (type.name === 'Date' && name === 'from') return [...DAYS].sort()[0]
    return (BY_NAME[name] ?? SCALARS[type.name] ?? SCALARS['String']!)(random)
  }

  /** An id of what the field answers or the argument names, mostly. */
  function idFor(name: string, owner: GraphQLNamedType): string {
    const bare = name.replace(/Ids?$/, '')
    const named = bare.charAt(0).toUpperCase() + bare.slice(1)
    const payload = owner.name.replace(/(Upsert|Delete|Secret)?Payload$/, '')
    const fitting = ids.get(named) ?? ids.get(payload)
    const pool = fitting && random.chance(0.95) ? fitting : random.one([...ids.values()])
    return pool.length > 0 && random.chance(0.98) ? random.one(pool) : 'acc_nothing'
  }
}

/** A value as it stands in a document; enums without quotes, so the type is asked along the way. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType)
  if (value === null || value === undefined) return 'null'
  if (isListType(type)) return `[${(value as unknown[]).map((member) => literal(member, type.ofType)).join(', ')}]`
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const members = Object.entries(value).map(([name, member]) => `${name}: ${literal(member, fields[name]!.type)}`)
    return `{${members.join(', ')}}`
  }
  if (isEnumType(type)) return String(value)
  return anyLiteral(value)
}

function anyLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(anyLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, member]) => `${name}: ${anyLiteral(member)}`)
    .join(', ')}}`
}
