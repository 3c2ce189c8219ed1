import type { RecordDefinition } from './record.ts'

/** Many records that point to one: through a column of theirs, or through rows of a join table. */
export interface Relation {
  name: string
  description: string
  target: RecordDefinition
  /** Column of the target's table that holds our id … */
  column?: string
  /** … or the join table: `own` holds our id, `theirs` the target's. */
  through?: { table: string; own: string; theirs: string }
}

const relations = new Map<RecordDefinition, Map<string, Relation>>()

/** Adds a to-many relation to a noun. Called beside the later noun's record, so that an earlier one need not know it. */
export function relate(source: RecordDefinition, relation: Relation): void {
  const known = relations.get(source) ?? new Map<string, Relation>()
  if (known.has(relation.name)) throw new Error(`${source.noun}.${relation.name} is related twice`)
  known.set(relation.name, relation)
  relations.set(source, known)
}

/** The to-many relations of a noun, in the order of their declaration. Complete once every record is loaded. */
export function relationsOf(source: RecordDefinition): Relation[] {
  return [...(relations.get(source)?.values() ?? [])]
}

/** The field of the target that a relation reads from the other side: `Account.children` is `parent`. */
export function fieldOf({ target, column, through }: Relation): string | null {
  for (const [name, field] of Object.entries(target.fields)) {
    if (field.kind === 'reference' && column !== undefined && field.column === column) return name
    if (field.kind === 'links' && field.table === through?.table && field.ownColumn === through.theirs) return name
  }
  return null
}
