import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { EVERYTHING, type Wanted, type WantedReference, wanting } from '../platform/read/wanted.ts'
import type { Field } from '../platform/record/field.ts'
import { COMMON_COLUMNS, type RecordDefinition } from '../platform/record/record.ts'
import { relationsOf } from '../platform/record/relation.ts'

/** Selections of one field, as a document may spread them over several places. */
type Selections = readonly (SelectionSetNode | undefined)[]
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** How many records, at most, come along with each row of a list in its statement; the rest is fetched beside. */
const MOST_ALONG = 10
/** What is read from the id alone. */
const BY_ID: ReadonlySet<string> = new Set(['__typename', 'externalIds', 'customFields'])
const COMMON: ReadonlySet<string> = new Set(COMMON_COLUMNS)

const known = new WeakMap<FieldNode, Map<RecordDefinition, Wanted>>()

/** What the document asks of the records of a list, whose type is a connection. */
export function wantedOfList(info: Asking, record: RecordDefinition): Wanted {
  return remembered(info, record, (sets, make) => {
    const nodes = fieldsIn(sets, info.fragments)
    const edges = nodes.filter(nameIs('edges')).map(selectionOf)
    const inner = fieldsIn(edges, info.fragments).filter(nameIs('node'))
    const wanted = make([...nodes.filter(nameIs('nodes')), ...inner].map(selectionOf))
    return { ...wanted, total: nodes.some(nameIs('totalCount')) }
  })
}

/** What the document asks of the record that a field answers. */
export function wantedOf(info: Asking, record: RecordDefinition): Wanted {
  return remembered(info, record, (sets, make) => make(sets))
}

/** The same of the record that a member of the field's answer holds; everything where the document has no such member. */
export function wantedOfMember(info: Asking, record: RecordDefinition, member: string): Wanted {
  return remembered(info, record, (sets, make) => {
    const nodes = fieldsIn(sets, info.fragments).filter(nameIs(member))
    return nodes.length > 0 ? make(nodes.map(selectionOf)) : EVERYTHING
  })
}

type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

type Find = (sets: Selections, make: (sets: Selections) => Wanted) => Wanted

function remembered(info: Asking, record: RecordDefinition, find: Find): Wanted {
  const [node] = info.fieldNodes
  const within = (sets: Selections) => wantedIn(sets, record, info.fragments, { left: MOST_ALONG })
  const make = () => find(info.fieldNodes.map(selectionOf), within)
  // The same node may be merged with others elsewhere.
  if (info.fieldNodes.length > 1 || !node) return make()
  const byRecord = known.get(node) ?? new Map<RecordDefinition, Wanted>()
  known.set(node, byRecord)
  const wanted = byRecord.get(record) ?? make()
  byRecord.set(record, wanted)
  return wanted
}

/** What a field needs that is no field of the record is not known here: it gets the whole row. */
function wantedIn(sets: Selections, record: RecordDefinition, fragments: Fragments, along: { left: number }): Wanted {
  const columns: string[] = []
  const references = new Map<string, Selections>()
  const relations = new Set(relationsOf(record).map(({ name }) => name))
  for (const node of fieldsIn(sets, fragments)) {
    const name = node.name.value
    const field = record.fields[name]
    if (COMMON.has(name)) columns.push(name)
    else if (field) columns.push(...columnsOf(field))
    else if (!BY_ID.has(name) && !relations.has(name)) return EVERYTHING
    if (field?.kind === 'reference' && name !== field.column)
      references.set(name, [...(references.get(name) ?? []), node.selectionSet])
  }
  const brought = [...references].flatMap(([name, asked]): WantedReference[] => {
    const field = record.fields[name]
    if (field?.kind !== 'reference' || along.left-- <= 0) return []
    const target = field.target()
    const wanted = wantedIn(asked, target, fragments, along)
    return wanted.columns === null ? [] : [{ field: name, column: field.column, target, wanted }]
  })
  return wanting(columns, brought)
}

function columnsOf(field: Field): string[] {
  if (field.kind === 'money') return [field.minor, field.currency]
  return 'column' in field ? [field.column] : []
}

function fieldsIn(sets: Selections, fragments: Fragments): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection): FieldNode[] => {
      if (selection.kind === 'Field') return [selection]
      const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]
      return fieldsIn([fragment?.selectionSet], fragments)
    }),
  )
}

function nameIs(name: string): (node: FieldNode) => boolean {
  return (node) => node.name.value === name
}

function selectionOf({ selectionSet }: FieldNode): SelectionSetNode | undefined {
  return selectionSet
}
