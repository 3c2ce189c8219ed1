import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'

const known = new WeakMap<GraphQLSchema, Map<GraphQLNamedType, boolean>>()

/**
 * Whether a type is a mere value (Money, an address, PageInfo): nothing in it leads to a record, however deep. It is
 * part of the record in which it stands, and costs nothing by itself.
 */
export function isValueType(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const values = known.get(schema) ?? new Map<GraphQLNamedType, boolean>()
  known.set(schema, values)
  const value = values.get(type) ?? !leadsToRecord(type, new Set())
  values.set(type, value)
  return value
}

function leadsToRecord(type: GraphQLNamedType, seen: Set<GraphQLNamedType>): boolean {
  if (!isCompositeType(type) || isIntrospectionType(type) || seen.has(type)) return false
  seen.add(type)
  if (isAbstractType(type) || !isObjectType(type) || type.getInterfaces().length > 0) return true
  return Object.values(type.getFields()).some((field) => leadsToRecord(getNamedType(field.type), seen))
}
