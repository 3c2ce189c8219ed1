import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'

type AnyField = GraphQLField<unknown, unknown>

/** Fields that tell a property of what they stand in, under their own name. */
interface Plain {
  /** Whoever asks. */
  always: AnyField[]
  /** Unless roles of the reader hide fields. */
  open: AnyField[]
}

/** In the extensions of a field: it tells the column of its name, where the reader may see it. */
export const TELLS_COLUMN = { tellsColumn: true }

const found = new WeakMap<GraphQLSchema, Plain>()

/**
 * Compiles with those fields as if they had no resolver, which costs a call and its arguments for every value of every
 * row. `open`: for a reader to whom no field is hidden.
 */
export function withoutPlainResolvers<Made>(schema: GraphQLSchema, open: boolean, compile: () => Made): Made {
  const plain = found.get(schema) ?? plainOf(schema)
  found.set(schema, plain)
  const fields = (open ? [...plain.always, ...plain.open] : plain.always).map(
    (field) => [field, field.resolve] as const,
  )
  for (const [field] of fields) field.resolve = undefined
  try {
    return compile()
  } finally {
    for (const [field, resolve] of fields) field.resolve = resolve
  }
}

function plainOf(schema: GraphQLSchema): Plain {
  const plain: Plain = { always: [], open: [] }
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === defaultFieldResolver) plain.always.push(field)
      else if (field.extensions['tellsColumn'] === true) plain.open.push(field)
    }
  }
  return plain
}
