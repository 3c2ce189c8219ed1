import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

export type Field = GraphQLField<unknown, unknown>

/** A kind of record with everything that the contract lets one do with it. */
export interface Noun {
  /** `account`, as mutations begin. */
  one: string
  /** `accounts`, as the list is called. */
  plural: string
  type: GraphQLObjectType
  get: Field
  list: Field
  aggregate: Field | null
  /** Mutations by the word behind the noun: `create`, `moveToStage`, `bulkArchive`. */
  verbs: Map<string, Field>
}

export interface Contract {
  schema: GraphQLSchema
  nouns: Noun[]
  /** Queries of no noun. */
  queries: Field[]
  /** Mutations of no noun. */
  mutations: Field[]
  subscriptions: Field[]
}

/** Finds the nouns of a schema by how its fields are named. */
export function readContract(schema: GraphQLSchema): Contract {
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {})
  const queries = fieldsOf(schema.getQueryType())
  const nouns = queries.flatMap((list) => nounOf(list, queries) ?? [])
  const left = fieldsOf(schema.getMutationType()).filter((field) => !claim(field, nouns))
  const known = new Set(nouns.flatMap(({ get, list, aggregate }) => [get, list, aggregate]))
  return {
    schema,
    nouns,
    queries: queries.filter((field) => !known.has(field)),
    mutations: left,
    subscriptions: fieldsOf(schema.getSubscriptionType()),
  }
}

function nounOf(list: Field, queries: Field[]): Noun | null {
  const type = nodeOf(list)
  const get = queries.find(
    (field) =>
      getNamedType(field.type) === type && !isListOf(field.type) && field.args.some(({ name }) => name === 'id'),
  )
  if (!isObjectType(type) || !get) return null
  const aggregate = queries.find(({ name }) => name === `${list.name}Aggregate`) ?? null
  return { one: get.name, plural: list.name, type, get, list, aggregate, verbs: new Map() }
}

/** Of what a field is a list that is read in pages; null where it is none. */
export function nodeOf({ type }: Field): GraphQLNamedType | null {
  const connection = getNamedType(type)
  if (!isObjectType(connection)) return null
  const { nodes, pageInfo, totalCount } = connection.getFields()
  return nodes && pageInfo && totalCount ? getNamedType(nodes.type) : null
}

/** Gives a mutation to the noun with the longest name that it begins with. */
function claim(field: Field, nouns: Noun[]): boolean {
  const named = nouns
    .flatMap((noun) => [noun.one, noun.plural].map((prefix) => ({ noun, prefix })))
    .filter(({ prefix }) => field.name.startsWith(prefix) && /^[A-Z]/.test(field.name.slice(prefix.length)))
    .sort((a, b) => b.prefix.length - a.prefix.length)
  const [best] = named
  if (!best) return false
  const verb = field.name.slice(best.prefix.length)
  best.noun.verbs.set(verb[0]!.toLowerCase() + verb.slice(1), field)
  return true
}

/** Whether a type is a list, be it required or not. */
export function isListOf(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
