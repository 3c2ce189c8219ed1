import { can } from '../platform/access/access.ts'
import type { Wanted } from '../platform/read/wanted.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import { recordOfId } from '../platform/record/registry.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { TELLS_COLUMN } from './jit-plain.ts'

/** Everything that `node(id)` can answer. Its type is told by the prefix of the id. */
export const NodeInterface = builder.interfaceRef<Row>('Node').implement({
  description: 'Anything that can be read by its id alone.',
  fields: (t) => ({
    id: t.field({
      type: 'ID',
      nullable: false,
      description: 'Opaque and never used again: a prefix for the kind and 26 characters.',
      resolve: (row) => row['id'] as string,
      extensions: TELLS_COLUMN,
    }),
  }),
  resolveType: (row) => recordOfId(row['id'] as string)?.typeName,
})

/** What all records of the business have in common. */
export const RecordInterface = builder.interfaceRef<Row>('Record').implement({
  description: 'A record of whatever kind: what all of them have in common.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    version: t.field({
      type: 'Int',
      nullable: false,
      description:
        'How often it was written, from 1; give it as `expectedVersion` to change nothing behind somebody’s back.',
      resolve: (row) => row['version'] as number,
      extensions: TELLS_COLUMN,
    }),
    createdAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When it was entered here.',
      resolve: (row) => row['createdAt'] as string,
      extensions: TELLS_COLUMN,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When it was last changed here.',
      resolve: (row) => row['updatedAt'] as string,
      extensions: TELLS_COLUMN,
    }),
    archivedAt: t.field({
      type: 'DateTime',
      description: 'When it was put away from lists; null while it is in use.',
      resolve: (row) => row['archivedAt'] as string | null,
      extensions: TELLS_COLUMN,
    }),
  }),
  resolveType: (row) => recordOfId(row['id'] as string)?.typeName,
})

/** The record of that id; null when missing, invisible, or of a kind of which the actor may see nothing. */
export async function seen(
  context: Context,
  record: RecordDefinition,
  id: unknown,
  wanted?: Wanted,
): Promise<Row | null> {
  if (typeof id !== 'string' || !can(context.actor, record, 'READ')) return null
  return context.reading.byId(record, id, wanted)
}

/** The same, of whatever kind the id names. */
export async function seenOfAnyNoun(context: Context, id: unknown): Promise<Row | null> {
  const record = typeof id === 'string' ? recordOfId(id) : undefined
  return record ? seen(context, record, id) : null
}
