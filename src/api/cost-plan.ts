import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { Failure } from '../plain/failure.ts'
import {
  type AnyField,
  lengthOfList,
  type Parent,
  pageOf,
  priceOfAsking,
  priceOfEach,
  rowsOfWrite,
} from './cost-prices.ts'
import type { Size } from './cost-sizes.ts'

/** One place of a document that costs something, or that holds others which do. */
export interface Place {
  /** Under which name it is answered. */
  key: string
  /** What asking costs for each parent, whatever comes back. */
  asked: number
  /** Rows that a write touches, where this is one. */
  rows: Size
  /** How many objects come back for each parent at most. */
  size: Size
  /** What each of them costs. */
  each: number
  inner: Place[]
}

interface Group {
  field: AnyField
  nodes: FieldNode[]
  type: GraphQLNamedType
}

const MOST_PLACES = 10_000

const plans = new WeakMap<DocumentNode, Map<string, Place[]>>()

/**
 * The places of an operation that cost something, found once for a document. What directives leave out counts too,
 * and is given back when it did not come.
 * @throws Failure COST_EXCEEDED for a document whose fragments unfold beyond all bounds.
 */
export function planOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Place[] {
  const byOperation = plans.get(document) ?? new Map<string, Place[]>()
  plans.set(document, byOperation)
  const name = operationName ?? ''
  const plan = byOperation.get(name) ?? findPlaces(schema, document, operationName)
  byOperation.set(name, plan)
  return plan
}

function findPlaces(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Place[] {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!root) return []
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
  )
  let count = 0
  return placesIn([operation.selectionSet], { type: root, page: null, root: operation.operation, types: false })

  function placesIn(sets: SelectionSetNode[], parent: Parent): Place[] {
    const groups = new Map<string, Group>()
    const spread = new Set<string>()
    for (const set of sets) collect(set, parent.type)
    return [...groups.values()].flatMap(({ type, field, nodes }) => placeOf(field, nodes, { ...parent, type }) ?? [])

    function collect({ selections }: SelectionSetNode, type: GraphQLNamedType): void {
      for (const node of selections) {
        if (node.kind === 'Field') gather(groups, schema, node, type)
        else {
          const fragment = node.kind === 'FragmentSpread' ? fragments.get(node.name.value) : node
          const named = node.kind === 'FragmentSpread' ? `${type.name} ${node.name.value}` : null
          if (!fragment || (named !== null && spread.has(named))) continue
          if (named !== null) spread.add(named)
          const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value)
          // A record has the fields of its interfaces: what is asked of both is one place.
          collect(fragment.selectionSet, !condition || isInterfaceType(condition) ? type : condition)
        }
      }
    }
  }

  function placeOf(field: AnyField, nodes: FieldNode[], parent: Parent): Place | null {
    const node = nodes[0]!
    const key = node.alias?.value ?? node.name.value
    const asked = priceOfAsking(field, parent)
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (sets.length === 0) return asked > 0 ? { key, asked, rows: 0, size: 0, each: 0, inner: [] } : null
    if (++count > MOST_PLACES)
      throw new Failure('COST_EXCEEDED', `The fragments of this document unfold to more than ${MOST_PLACES} places.`)
    const list = isListType(getNullableType(field.type))
    const types = field.name === 'types' && parent.type.name === '__Schema'
    const inner = placesIn(sets, {
      ...{ type: getNamedType(field.type), root: null, types },
      page: list ? null : pageOf(field, node),
    })
    const each = priceOfEach(schema, field, parent)
    const rows = parent.root === 'mutation' ? rowsOfWrite(field, node) : 0
    if (asked === 0 && each === 0 && rows === 0 && inner.length === 0) return null
    return { key, asked, rows, size: list ? lengthOfList(schema, field, node, parent) : 1, each, inner }
  }
}

function gather(groups: Map<string, Group>, schema: GraphQLSchema, node: FieldNode, type: GraphQLNamedType): void {
  const key = `${node.alias?.value ?? node.name.value} ${type.name}.${node.name.value}`
  const group = groups.get(key)
  const field = fieldOf(schema, type, node.name.value)
  if (group) group.nodes.push(node)
  else if (field) groups.set(key, { field, nodes: [node], type })
}

function fieldOf(schema: GraphQLSchema, type: GraphQLNamedType, name: string): AnyField | undefined {
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
