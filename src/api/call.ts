import type { GraphQLResolveInfo } from 'graphql'
import { anyBuilder } from './builder.ts'
import type { Context } from './context.ts'
import { ADDS_UP } from './cost-prices.ts'
import { type KeyArgument, keyArgument } from './mutation.ts'

/** One field of a document that is being answered. */
export interface Call<Arguments> {
  args: Arguments
  context: Context
  info: GraphQLResolveInfo
}

interface FieldOptions<Arguments> {
  /** A type of the builder. */
  type: unknown
  description: string
  args: (t: any) => object
  resolve: (call: Call<Arguments>) => unknown
}

/** Adds a mutation field that never answers null, with the argument `idempotencyKey`. */
export function addMutation<Arguments>(name: string, options: FieldOptions<Arguments & KeyArgument>): void {
  const { type, description, args, resolve } = options
  anyBuilder.mutationField(name, (t: any) =>
    t.field({ type, nullable: false, description, args: { ...args(t), ...keyArgument(t) }, resolve: called(resolve) }),
  )
}

/**
 * Adds a query field; where `nullable`, it answers null for what is not there. One that `addsUp` many records costs as
 * much as an aggregate.
 */
export function addQuery<Arguments>(
  name: string,
  options: FieldOptions<Arguments> & { nullable?: boolean; addsUp?: boolean },
): void {
  const { type, nullable = false, addsUp = false, description, args, resolve } = options
  const extensions = { [ADDS_UP]: addsUp }
  anyBuilder.queryField(name, (t: any) =>
    t.field({ type, nullable, description, extensions, args: args(t), resolve: called(resolve) }),
  )
}

function called<Arguments>(resolve: (call: Call<Arguments>) => unknown) {
  return (_: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => resolve({ args, context, info })
}

/** Makes an input type of fields. */
export function inputObject(name: string, description: string, fields: (t: any) => object): unknown {
  return anyBuilder.inputType(name, { description, fields })
}
