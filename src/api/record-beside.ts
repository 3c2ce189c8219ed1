import type { GraphQLResolveInfo } from 'graphql'
import { customFieldsOfRow, externalIdsOfRow } from '../platform/history/beside-then.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { verbEnum } from './enums.ts'
import { hides, shownCustomFields } from './hidden.ts'
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
        hides(context, record, 'externalIds', info) ? null : externalIdsOfRow(context.reading, record, row),
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
      description: `What you may do with this ${noun} as it stands now; nothing where it is shown as of a moment of the past.`,
      resolve: (row: Row, _: unknown, context: Context) => context.reading.allowed(record, row),
    }),
  }
}

function customValues(record: RecordDefinition) {
  return async (row: Row, args: { keys?: string[] | null }, context: Context, info: GraphQLResolveInfo) => {
    const shown = shownCustomFields(context, record, args.keys ?? null, info)
    if (!shown) return null
    const values = await customFieldsOfRow(context.reading, record, row)
    return values.filter(({ key }) => shown(key))
  }
}
