import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql'

/** Names of the fields that the document selects below the field being resolved, along a path of field names. */
export function selectedUnder(info: GraphQLResolveInfo, path: string[]): string[] {
  let nodes: readonly FieldNode[] = info.fieldNodes
  for (const name of path) nodes = fieldsOf(info, nodes).filter((node) => node.name.value === name)
  return [...new Set(fieldsOf(info, nodes).map((node) => node.name.value))].filter((name) => !name.startsWith('__'))
}

/** The fields that the operation selects at its root, without those that directives leave out. */
export function rootFields(info: GraphQLResolveInfo): FieldNode[] {
  return collect(info, info.operation.selectionSet)
}

function fieldsOf(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): FieldNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? collect(info, node.selectionSet) : []))
}

function collect(info: GraphQLResolveInfo, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((node): FieldNode[] => {
    const { variableValues } = info
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return []
    if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) return []
    if (node.kind === 'Field') return [node]
    if (node.kind === 'InlineFragment') return collect(info, node.selectionSet)
    const fragment = info.fragments[node.name.value]
    return fragment ? collect(info, fragment.selectionSet) : []
  })
}
