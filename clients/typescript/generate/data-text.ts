import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { commentOf, leafText } from './type-text.ts'

/** What is needed to tell what a selection answers. */
export interface Reading {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Told every enum that is met. */
  met: (type: GraphQLNamedType) => void
  /** The name of a type that tells the same already. */
  named?: (type: GraphQLCompositeType, sets: SelectionSetNode[]) => string | null
  /** True: members are told with their descriptions. */
  described?: boolean
}

interface Selected {
  key: string
  name: string
  /** Selections that are answered under this key: fields of one key are merged. */
  inner: SelectionSetNode[]
  /** Left out where a directive says so. */
  optional: boolean
}

/** The TypeScript type of what a selection answers on a type, by the rules by which GraphQL merges fields. */
export function dataText(reading: Reading, type: GraphQLCompositeType, sets: SelectionSetNode[], indent = ''): string {
  const name = reading.named?.(type, sets)
  if (name) return name
  const possible = isObjectType(type) ? [type] : [...reading.schema.getPossibleTypes(type)]
  const shapes = new Map<string, string[]>()
  for (const each of possible) {
    const shape = shapeOf(reading, each, sets, indent)
    const names = shapes.get(shape(null)) ?? []
    shapes.set(shape(null), [...names, each.name])
  }
  const texts = [...shapes].map(([, names]) => {
    const first = possible.find(({ name }) => name === names[0])!
    return shapeOf(reading, first, sets, indent)(names)
  })
  return texts.length === 1 ? texts[0]! : `(${texts.join(' | ')})`
}

/** The members of one object type, but for its name. */
function shapeOf(reading: Reading, type: GraphQLObjectType, sets: SelectionSetNode[], indent: string) {
  const selected = [...collect(reading, type, sets).values()]
  const deeper = `${indent}  `
  const members = selected.map(({ key, name, inner, optional }) => {
    if (name === '__typename') return { key, optional, comment: '', text: null }
    const field = type.getFields()[name]!
    const comment = reading.described ? commentOf(field.description, deeper) : ''
    return { key, optional, comment, text: outputText(reading, field.type, inner, deeper) }
  })
  return (names: string[] | null) => {
    const said = names?.map((each) => `'${each}'`).join(' | ') ?? 'string'
    const lines = members.map(
      ({ key, optional, comment, text }) => `${comment}${deeper}${key}${optional ? '?' : ''}: ${text ?? said}\n`,
    )
    return `{\n${lines.join('')}${indent}}`
  }
}

function outputText(reading: Reading, type: GraphQLOutputType, inner: SelectionSetNode[], indent: string): string {
  const bare = isNonNullType(type) ? type.ofType : type
  const orNull = isNonNullType(type) ? '' : ' | null'
  if (isListType(bare)) {
    const item = outputText(reading, bare.ofType, inner, indent)
    return `${isNonNullType(bare.ofType) ? item : `(${item})`}[]${orNull}`
  }
  if (isLeafType(bare)) {
    reading.met(getNamedType(bare))
    return `${leafText(bare)}${orNull}`
  }
  return `${dataText(reading, bare as GraphQLCompositeType, inner, indent)}${orNull}`
}

function collect(
  reading: Reading,
  type: GraphQLObjectType,
  sets: SelectionSetNode[],
  into = new Map<string, Selected>(),
  skipped = false,
) {
  for (const selection of sets.flatMap((set) => set.selections)) {
    const optional =
      skipped || (selection.directives ?? []).some(({ name }) => name.value === 'skip' || name.value === 'include')
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      const known = into.get(key) ?? { key, name: selection.name.value, inner: [], optional: true }
      if (selection.selectionSet) known.inner.push(selection.selectionSet)
      known.optional &&= optional
      into.set(key, known)
      continue
    }
    const fragment = selection.kind === 'FragmentSpread' ? reading.fragments.get(selection.name.value)! : selection
    const on = fragment.typeCondition?.name.value
    if (on === undefined || applies(reading.schema, on, type))
      collect(reading, type, [fragment.selectionSet], into, optional)
  }
  return into
}

function applies(schema: GraphQLSchema, on: string, type: GraphQLObjectType): boolean {
  const condition = schema.getType(on)
  if (condition === type) return true
  return (isInterfaceType(condition) || !isObjectType(condition)) && schema.isSubType(condition as never, type)
}
