import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql'
import { dataText, type Reading } from './data-text.ts'
import { membersText, type Variable } from './type-text.ts'

/** The types of one operation. */
export interface OperationText {
  /** Of its variables, as an object type. */
  variables: string
  /** Of what it answers. */
  data: string
}

/** Tells the types of an operation that is valid. */
export function operationText(reading: Reading, operation: OperationDefinitionNode): OperationText {
  const { schema, met } = reading
  const root = schema.getRootType(operation.operation)!
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }): Variable => {
    const input = typeFromAST(schema, type as never) as GraphQLInputType
    met(getNamedType(input) as GraphQLNamedType)
    return { name: variable.name.value, type: input, defaultValue }
  })
  const text = variables.length === 0 ? 'Record<string, never>' : `{\n${membersText(variables)}}`
  return { variables: text, data: dataText(reading, root, [operation.selectionSet]) }
}

/** The fragments on which an operation stands, directly or not, in the order in which they are met. */
export function fragmentsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const met = new Set<FragmentDefinitionNode>()
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (!fragment || met.has(fragment)) return
        met.add(fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  return [...met]
}
