import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

type Counts = Record<string, number>

interface Shape {
  types: number
  /** Of all types together, and the most of one type. */
  all: Counts
  most: Counts
}

const shapes = new WeakMap<GraphQLSchema, Shape>()

/**
 * How many entries a list of the introspection has: `listed` below the list of all types on average, else as many as
 * the largest type has, so that lists within lists are never thought smaller than they are.
 */
export function introspectionLength(
  schema: GraphQLSchema,
  { name }: GraphQLNamedType,
  field: string,
  listed: boolean,
): number {
  const shape = shapes.get(schema) ?? shapeOf(schema)
  shapes.set(schema, shape)
  if (name === '__Schema') return field === 'types' ? shape.types : schema.getDirectives().length
  return listed ? (shape.all[field] ?? 0) / shape.types : (shape.most[field] ?? 1)
}

function shapeOf(schema: GraphQLSchema): Shape {
  const types = Object.values(schema.getTypeMap())
  const shape: Shape = { types: types.length, all: {}, most: {} }
  for (const type of types) {
    for (const [field, count] of Object.entries(countsOf(schema, type))) {
      shape.all[field] = (shape.all[field] ?? 0) + count
      shape.most[field] = Math.max(shape.most[field] ?? 1, count)
    }
  }
  return shape
}

function countsOf(schema: GraphQLSchema, type: GraphQLNamedType): Counts {
  if (isEnumType(type)) return { enumValues: type.getValues().length }
  if (isInputObjectType(type)) return { inputFields: Object.keys(type.getFields()).length }
  if (!isObjectType(type) && !isInterfaceType(type)) return {}
  const fields = Object.values(type.getFields())
  const possibleTypes = isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0
  const args = Math.max(0, ...fields.map((field) => field.args.length))
  return { fields: fields.length, interfaces: type.getInterfaces().length, possibleTypes, args }
}
