import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** The contract as text, in alphabetical order, so that the order of declarations makes no difference. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema)).trim()}\n`
}
