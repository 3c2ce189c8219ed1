import type { GraphQLResolveInfo } from 'graphql'
import type { Field } from '../platform/record/field.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { hides } from './hidden.ts'
import { TELLS_COLUMN } from './jit-plain.ts'
import { outputType } from './output-type.ts'
import { show } from './show.ts'

const TOLD_AS_STORED: ReadonlySet<Field['kind']> = new Set([
  'text',
  'longText',
  'integer',
  'number',
  'boolean',
  'day',
  'instant',
  'choice',
])

/** The options of the output field that shows one field of a record: its type, and how it is read from the row. */
export function outputField(record: RecordDefinition, name: string, field: Field) {
  const shown = show(record, name, field)
  const resolve = (row: Row, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    hides(context, record, name, info) ? null : shown(row, context, info)
  const description =
    field.kind === 'reference' ? `${field.description} Null where you may not see it.` : field.description
  const extensions = TOLD_AS_STORED.has(field.kind) && 'column' in field && field.column === name ? TELLS_COLUMN : {}
  return { type: outputType(field), nullable: name !== record.nameField, description, resolve, extensions }
}
