import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { introspectionLength } from './cost-introspection.ts'
import { hasArgument, lengthOf, numberOf, pageSize, rowsOf, type Size } from './cost-sizes.ts'
import { isValueType } from './cost-values.ts'

export type AnyField = GraphQLField<unknown, unknown>

/** Where a field stands. */
export interface Parent {
  type: GraphQLNamedType
  /** How many entries the lists directly below have, where an argument of the parent says so. */
  page: Size | null
  /** At the root of a query, mutation or subscription. */
  root: 'query' | 'mutation' | 'subscription' | null
  /** Below the list of all types. */
  types: boolean
}

/** In the extensions of a field: it adds up many records. */
export const ADDS_UP = 'addsUp'

const PRICES = { count: 10, aggregate: 100, search: 50, write: 10, object: 1, introspected: 0.1 }
/** Objects in a list whose length nobody knows before. */
const ASSUMED = 10
const MOST_GROUPS = 1000
const MOST_RECORDS = 10_000

/** What asking for a field costs, whatever comes back. */
export function priceOfAsking(field: AnyField, parent: Parent): number {
  if (field.name === 'totalCount') return PRICES.count
  if (isAggregate(getNamedType(field.type)) || field.extensions[ADDS_UP] === true) return PRICES.aggregate
  if (parent.root === 'mutation') return PRICES.write
  return parent.root !== null && field.name === 'search' ? PRICES.search : 0
}

/** What each object costs that a field answers: the edges of a page and mere values are free. */
export function priceOfEach(schema: GraphQLSchema, field: AnyField, parent: Parent): number {
  const type = getNamedType(field.type)
  if (isIntrospectionType(type)) return PRICES.introspected
  if (isGroups(field, parent)) return PRICES.object
  const edge = isObjectType(type) && type.name.endsWith('Edge') && type.getFields()['cursor'] !== undefined
  return edge || isValueType(schema, type) ? 0 : PRICES.object
}

/** How many objects a list has at most. */
export function lengthOfList(schema: GraphQLSchema, field: AnyField, node: FieldNode, parent: Parent): Size {
  if (isIntrospectionType(getNamedType(field.type)))
    return introspectionLength(schema, parent.type, field.name, parent.types)
  if (takes(field, 'first')) return pageSize(node)
  if (parent.page !== null) return parent.page
  return takes(field, 'ids') ? lengthOf(node, 'ids') : ASSUMED
}

/** How many entries the lists directly below a field have; null where the field does not say so. */
export function pageOf(field: AnyField, node: FieldNode): Size | null {
  if (isAggregate(getNamedType(field.type))) return hasArgument(node, 'groupBy') ? MOST_GROUPS : 1
  return takes(field, 'first') ? pageSize(node) : null
}

/** How many rows a write touches: those that are sent, or as many as a filter may find. */
export function rowsOfWrite(field: AnyField, node: FieldNode): Size {
  return takes(field, 'expectedCount') ? numberOf(node, 'expectedCount', MOST_RECORDS) : rowsOf(node)
}

function takes({ args }: AnyField, name: string): boolean {
  return args.some((argument) => argument.name === name)
}

function isAggregate(type: GraphQLNamedType): boolean {
  return isObjectType(type) && /(Aggregate|Metrics)$/.test(type.name) && type.getFields()['rows'] !== undefined
}

function isGroups(field: AnyField, parent: Parent): boolean {
  return field.name === 'rows' && isAggregate(parent.type)
}
