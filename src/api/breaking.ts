import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  findBreakingChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  visit,
} from 'graphql'

/**
 * What in a contract breaks clients of the one that was agreed before, in sentences. Whatever the agreed one calls
 * deprecated may go or change, with the types that only deprecated things lead to.
 */
export function breakingChanges(agreed: string, now: string): string[] {
  return findBreakingChanges(promised(agreed), schemaOf(parse(now))).map((change) => change.description)
}

/** The contract without what is deprecated in it. */
function promised(sdl: string): GraphQLSchema {
  const drop = (node: { directives?: readonly { name: { value: string } }[] }) =>
    node.directives?.some((directive) => directive.name.value === 'deprecated') ? null : undefined
  const kept = visit(parse(sdl), { FieldDefinition: drop, InputValueDefinition: drop, EnumValueDefinition: drop })
  const reached = typesReached(schemaOf(kept))
  const stays = (one: DefinitionNode) =>
    one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.DIRECTIVE_DEFINITION || reached.has(nameOf(one))
  return schemaOf({ ...kept, definitions: kept.definitions.filter(stays) })
}

function schemaOf(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValid: true })
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : ''
}

/** Names of the types to which the roots lead; an interface leads to all that implement it. */
function typesReached(schema: GraphQLSchema): Set<string> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const open: GraphQLNamedType[] = roots.filter((root) => root != null)
  const reached = new Set<string>()
  for (let type = open.pop(); type; type = open.pop()) {
    if (reached.has(type.name)) continue
    reached.add(type.name)
    open.push(...typesBeyond(schema, type))
  }
  return reached
}

function typesBeyond(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes()
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const fields = Object.values(type.getFields()).flatMap((field) => [field.type, ...field.args.map((one) => one.type)])
  const implementing = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
  return [...type.getInterfaces(), ...implementing, ...fields.map((field) => getNamedType(field))]
}
