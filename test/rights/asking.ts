import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { createServer } from '../../src/api/server.ts'
import { newId } from '../../src/plain/ids.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { schema } from '../../src/schema.ts'
import { LOCAL } from '../local-settings.ts'

export { schema }

export interface Told {
  data: any
  codes: string[]
  messages: string[]
  hidden: string[]
}

export type Ask = (actor: Actor, query: string, variables?: object) => Promise<Told>

/** The server over a database; whoever asks is told as an actor. */
export function openDesk(database: Database): { ask: Ask; faults: unknown[] } {
  const actors = new Map<Actor, string>()
  const faults: unknown[] = []
  const { yoga } = createServer({
    ...{ schema, database, baseCurrency: async () => 'USD' },
    signIn: async (bearer) => [...actors].find(([, name]) => name === bearer)?.[0] ?? null,
    settings: LOCAL,
    log: { info() {}, warn() {}, error: (message, facts) => void faults.push([message, facts]) },
  })
  const ask: Ask = async (actor, query, variables) => {
    // Every question has a bucket of its own.
    const one = { ...actor, principal: actor.principal === 'test' ? newId('who') : actor.principal }
    const bearer = newId('bearer')
    actors.set(one, bearer)
    const response = await yoga.fetch('http://house/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    })
    actors.delete(one)
    const { data, errors = [], extensions } = (await response.json()) as any
    return {
      data,
      codes: errors.map((error: any) => error.extensions.code),
      messages: errors.map((error: any) => error.message),
      hidden: (extensions?.hidden ?? []).map((path: unknown[]) => path.join('.')),
    }
  }
  return { ask, faults }
}

/** Everything that a type shows: leaves by name, lists of records and objects by what is flat in them. */
export function everything(type: GraphQLObjectType, leaveOut: ReadonlySet<string> = new Set()): string {
  return Object.values(type.getFields())
    .filter((field) => !leaveOut.has(field.name))
    .map((field) => `${field.name}${asked(field)}${inside(field.type)}`)
    .join(' ')
}

/** Arguments that a field needs, and a short page where it is a list of records: a few are enough, and cost less. */
function asked({ name, type, args }: GraphQLField<unknown, unknown>): string {
  if (getNamedType(type).name.endsWith('Connection')) return '(first: 5)'
  const needed = args.filter(isRequiredArgument)
  if (needed.length === 0) return ''
  if (needed.length === 1 && String(needed[0]!.type) === 'Date!') return `(${needed[0]!.name}: "2026-06-01")`
  throw new Error(`The walk does not know what to give ${name}`)
}

function inside(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (named.name.endsWith('Connection')) return ' { nodes { id } totalCount }'
  if (isInterfaceType(named)) return ' { id }'
  if (!isObjectType(named)) return ' { __typename }'
  if ('id' in named.getFields() && isRecordType(named)) return ' { id }'
  const flat = Object.values(named.getFields()).map((field) => {
    const of = getNamedType(field.type)
    if (isLeafType(of)) return field.name
    if (isObjectType(of) && (isRecordType(of) || of.name === 'Money'))
      return `${field.name} { ${of.name === 'Money' ? 'amount currency' : 'id'} }`
    return isInterfaceType(of) ? `${field.name} { id }` : ''
  })
  return ` { ${flat.join(' ')} }`
}

function isRecordType(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Record')
}

/** Whether a field's type is a list. */
export function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}

/** The members of an input type of the schema, by name, with the names of their types. */
export function membersOf(name: string, from: GraphQLSchema = schema): Record<string, string> {
  const type = from.getType(name) as { getFields?: () => Record<string, { type: unknown }> } | undefined
  const fields = type?.getFields?.() ?? {}
  return Object.fromEntries(Object.entries(fields).map(([member, field]) => [member, String(field.type)]))
}

/**
 * Whether the API has every field at the root of the document, with these arguments: not every noun has every mutation,
 * and not every list is asked like the others.
 */
export function exists(query: string): boolean {
  const [operation] = parse(query).definitions as OperationDefinitionNode[]
  const root = (operation!.operation === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields()
  return operation!.selectionSet.selections.every((one) => one.kind !== Kind.FIELD || takes(root[one.name.value], one))
}

function takes(field: GraphQLField<unknown, unknown> | undefined, { arguments: given = [] }: FieldNode): boolean {
  if (!field) return false
  const names = given.map(({ name }) => name.value)
  const known = names.every((name) => field.args.some((one) => one.name === name))
  return known && field.args.every((one) => !isRequiredArgument(one) || names.includes(one.name))
}
