import type { GraphQLResolveInfo } from 'graphql'
import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { hides } from './hidden.ts'
import { outputType } from './output-type.ts'
import { show } from './show.ts'

/** The options of the output field that shows one field of a record: its type, and how it is read from the row. */
export function outputField(record: RecordDefinition, name: string, field: Field) {
  const shown = show(record, name, field)
  const resolve = (row: Row, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    hides(context, record, name, info) ? null : shown(row, context, info)
  const description =
    field.kind === 'reference' ? `${field.description} Null where you may not see it.` : field.description
  return { type: outputType(field), nullable: name !== record.nameField, description, resolve }
}
