import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Random } from '../../src/demo/random.ts'
import type { RandomDocument } from './random-document.ts'

const CHOICES = ['a', 'b'] as const

/**
 * The same questions, spread over fragments, merged fields and aliases, with parts that variables leave out: what a
 * reader of documents that does not look everywhere gets wrong.
 */
export function spread(schema: GraphQLSchema, random: Random, { query, variables }: RandomDocument): RandomDocument {
  const fragments: string[] = []
  const types = new TypeInfo(schema)
  let aliases = 0

  const spreadSet = (type: string, set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((one) => (one.kind === Kind.FIELD ? spreadField(type, one) : [one])),
  })

  function spreadField(type: string, field: FieldNode): SelectionNode[] {
    const parts = halves(field)
    const more = random.chance(0.1) && type !== 'Query' ? [...parts, aliased(field)] : parts
    return more.map((part) => {
      const wrapped = random.chance(0.2) ? within(type, part) : part
      return random.chance(0.1) ? chosen(wrapped) : wrapped
    })
  }

  /** One field as two, each with a part of what was asked of it. */
  function halves(field: FieldNode): FieldNode[] {
    const inner = field.selectionSet?.selections ?? []
    if (inner.length === 0 || !random.chance(0.3)) return [field]
    const at = random.whole(0, inner.length)
    const part = (selections: SelectionNode[]): FieldNode => ({
      ...field,
      selectionSet: { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPE_NAME] },
    })
    return [part(inner.slice(0, at)), part(inner.slice(random.chance(0.5) ? at : 0))]
  }

  function aliased(field: FieldNode): FieldNode {
    return { ...field, alias: { kind: Kind.NAME, value: `z${aliases++}` } }
  }

  function within(type: string, part: SelectionNode): SelectionNode {
    if (random.chance(0.4)) return selectionIn(`{ ... ${random.chance(0.5) ? `on ${type}` : ''} { ${print(part)} } }`)
    const name = `F${fragments.length}`
    fragments.push(`fragment ${name} on ${type} { ${print(part)} }`)
    return selectionIn(`{ ...${name} }`)
  }

  function chosen(part: SelectionNode): SelectionNode {
    const directive = selectionIn(`{ x @${random.one(['include', 'skip'])}(if: $${random.one(CHOICES)}) }`).directives
    return { ...part, directives: [...(part.directives ?? []), ...(directive ?? [])] }
  }

  const changed = visit(
    parse(query, { noLocation: true }),
    visitWithTypeInfo(types, {
      SelectionSet: { leave: (set) => spreadSet(types.getParentType()!.name, set) },
    }),
  ) as DocumentNode
  const [operation] = changed.definitions as [OperationDefinitionNode]
  const declared = (parse('query ($a: Boolean!, $b: Boolean = true) { x }').definitions[0] as OperationDefinitionNode)
    .variableDefinitions!
  // Whatever is chosen, each variable is used.
  const used = selectionIn('{ ... @include(if: $a) { used: __typename @skip(if: $b) } }')
  const whole: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...declared],
    selectionSet: { ...operation.selectionSet, selections: [...operation.selectionSet.selections, used] },
  }
  const more = random.chance(0.3) ? {} : { b: random.chance(0.5) }
  return {
    query: [print(whole), ...fragments].join('\n'),
    variables: { ...variables, a: random.chance(0.5), ...more },
  }
}

const TYPE_NAME = selectionIn('{ __typename }')

function selectionIn(text: string): SelectionNode {
  const [definition] = parse(text, { noLocation: true }).definitions as [
    OperationDefinitionNode | FragmentDefinitionNode,
  ]
  return definition.selectionSet.selections[0]!
}
