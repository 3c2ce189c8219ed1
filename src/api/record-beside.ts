import type { GraphQLResolveInfo } from 'graphql'
import { fieldAccess } from '../platform/access/access.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { verbEnum } from './enums.ts'
import { hides } from './hidden.ts'
import { words } from './naming.ts'
import { CustomFieldValueType, ExternalIdType } from './values.ts'

/** What every record has beside its fields: ids elsewhere, custom fields, and what one may do with it. */
export function besideFields(t: any, record: RecordDefinition) {
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
