import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

/** What a scalar is in JSON. */
const SCALARS: Record<string, string> = { Int: 'number', Float: 'number', Boolean: 'boolean', JSON: 'unknown' }

/** The TypeScript type of a value of a scalar or enum; text unless it is known to be something else. */
export function leafText(type: GraphQLScalarType | GraphQLEnumType): string {
  if (isEnumType(type)) return type.name
  return SCALARS[type.name] ?? 'string'
}

/** The type of a variable or of a member of an input, with `| null` where it may be cleared. */
export function inputText(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return `${requiredText(type)} | null`
  return requiredText(type.ofType)
}

function requiredText(type: GraphQLInputType): string {
  if (isNonNullType(type)) return inputText(type)
  // `readonly`, so that constants fit as well.
  if (isListType(type)) {
    const item = inputText(type.ofType)
    return `readonly ${/\W/.test(item) ? `(${item})` : item}[]`
  }
  return isInputObjectType(type) ? type.name : leafText(type)
}

/** Whether it may be left out. */
export function isOptional({
  type,
  defaultValue,
}: GraphQLInputField | { type: GraphQLInputType; defaultValue?: unknown }) {
  return !isNonNullType(type) || defaultValue !== undefined
}

/** A description as a comment. */
export function commentOf(description: string | null | undefined, indent = ''): string {
  if (!description) return ''
  const lines = description.replaceAll('*/', '* /').split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

/** Members of an object of variables. */
export function membersText(fields: readonly (GraphQLInputField | Variable)[]): string {
  return fields
    .map(
      (field) =>
        `${commentOf(field.description, '  ')}  ${field.name}${isOptional(field) ? '?' : ''}: ${inputText(field.type)}\n`,
    )
    .join('')
}

export interface Variable {
  name: string
  type: GraphQLInputType
  description?: string | null
  defaultValue?: unknown
}

/** The declaration of an input or an enum. */
export function declarationText(type: GraphQLInputObjectType | GraphQLEnumType): string {
  const comment = commentOf(type.description)
  if (isEnumType(type)) return `${comment}export type ${type.name} =\n${valuesText(type)}\n`
  const fields = Object.values(type.getFields())
  if (!type.isOneOf) return `${comment}export interface ${type.name} {\n${membersText(fields)}}\n`
  const choices = fields.map(
    (field) => `${commentOf(field.description, '  ')}  | { ${field.name}: ${requiredText(field.type)} }`,
  )
  return `${comment}export type ${type.name} =\n${choices.join('\n')}\n`
}

function valuesText(type: GraphQLEnumType): string {
  return type
    .getValues()
    .map(({ name, description }) => `${commentOf(description, '  ')}  | '${name}'`)
    .join('\n')
}

/** The inputs and enums that stand behind types, each once, in the order of the alphabet. */
export function behind(types: Iterable<GraphQLNamedType>): (GraphQLInputObjectType | GraphQLEnumType)[] {
  const met = new Map<string, GraphQLInputObjectType | GraphQLEnumType>()
  const visit = (type: GraphQLNamedType) => {
    if (isScalarType(type) || met.has(type.name)) return
    if (isEnumType(type)) met.set(type.name, type)
    if (!isInputObjectType(type)) return
    met.set(type.name, type)
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type))
  }
  for (const type of types) visit(type)
  return [...met.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
