import SchemaBuilder from '@pothos/core'
import type { Context } from './context.ts'

interface Scalar<Value> {
  Input: Value
  Output: Value
}

interface Types {
  Context: Context
  Scalars: {
    ID: Scalar<string>
    DateTime: Scalar<string>
    Date: Scalar<string>
    Decimal: Scalar<string>
    CurrencyCode: Scalar<string>
    Cursor: Scalar<string>
    JSON: Scalar<unknown>
  }
}

/** The one builder on which every noun declares what the API says of it. Output fields are nullable unless they say otherwise. */
export const builder = new SchemaBuilder<Types>({})

builder.queryType({
  description:
    'Everything that can be read. A record that does not exist and one that you may not see look the same: null, or absent from lists.',
})
builder.mutationType({
  description:
    'Everything that can be changed. A domain "no" is told in `userErrors` and nothing is written; failures of the request are GraphQL errors.',
})
builder.subscriptionType({
  description:
    'Everything that can be followed as it happens, over a web socket (`graphql-transport-ws`) or as server-sent events. Every message carries a cursor with which to go on after the connection broke.',
})

/** The builder for code that works over every noun as data, where names and types are only known at run time. */
export const anyBuilder = builder as any
