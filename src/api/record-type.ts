import type { GraphQLResolveInfo } from 'graphql'
import { fieldAccess } from '../platform/access/access.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import { registerRecord } from '../platform/record/registry.ts'
import { relationsOf } from '../platform/record/relation.ts'
import { connectionField } from './connection.ts'
import type { Context } from './context.ts'
import { verbEnum } from './enums.ts'
import { hides } from './hidden.ts'
import { words } from './naming.ts'
import { NodeInterface, RecordInterface } from './node.ts'
import { objectOf } from './object.ts'
import { outputField } from './record-field.ts'
import { CustomFieldValueType, ExternalIdType } from './values.ts'

/**
 * Declares the object type of a noun with every field, its relations and what all records have, and makes the noun
 * known to `node`, search and links. Relations of later nouns are read when the schema is built.
 */
export function recordType(record: RecordDefinition): ReturnType<typeof objectOf> {
  registerRecord(record)
  const ref = objectOf(record) as any
  ref.implement({
    description: record.description,
    interfaces: [NodeInterface, RecordInterface],
    fields: (t: any) => ({ ...ownFields(t, record), ...besideFields(t, record), ...relationFields(t, record) }),
  })
  return ref
}

function ownFields(t: any, record: RecordDefinition) {
  return Object.fromEntries(
    Object.entries(record.fields).map(([name, field]) => [name, t.field(outputField(record, name, field))]),
  )
}

function relationFields(t: any, record: RecordDefinition) {
  return Object.fromEntries(
    relationsOf(record).map((relation) => [relation.name, connectionField(t, record, relation)]),
  )
}

function besideFields(t: any, record: RecordDefinition) {
  const noun = words(record.noun)
  return {
    externalIds: t.field({
      type: [ExternalIdType],
      description: `By what ids other systems know the ${noun}.`,
      resolve: (row: Row, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        hides(context, record, 'externalIds', info) ? null : context.reading.externalIds(record, row['id'] as string),
    }),
    customFields: t.field({
      type: [CustomFieldValueType],
      description: 'Values of the fields that the workspace added; those without a value are left out.',
      args: { keys: t.arg.stringList({ description: 'Only these custom fields; all of them unless given.' }) },
      resolve: customValues(record),
    }),
    allowed: t.field({
      type: [verbEnum()],
      nullable: false,
      description: `What you may do with this ${noun} as it stands now.`,
      resolve: (row: Row, _: unknown, context: Context) => context.reading.allowed(record, row),
    }),
  }
}

function customValues(record: RecordDefinition) {
  return async (row: Row, args: { keys?: string[] | null }, context: Context, info: GraphQLResolveInfo) => {
    if (hides(context, record, 'customFields', info)) return null
    const values = await context.reading.customFields(record, row['id'] as string)
    return values.filter(
      ({ key }) =>
        (!args.keys || args.keys.includes(key)) &&
        fieldAccess(context.actor, record, `customFields.${key}`) !== 'HIDDEN',
    )
  }
}
