import type { Field } from './field.ts'
import type { RecordDefinition } from './record.ts'

/**
 * Adds a field to an earlier noun, whose table has the column already: for a reference to a noun that the earlier one
 * cannot know. Called beside the later noun's record; the field is in every type and input once the schema is built.
 */
export function extendRecord(record: RecordDefinition, name: string, field: Field): void {
  if (Object.hasOwn(record.fields, name)) throw new Error(`${record.noun}.${name} is declared twice`)
  record.fields[name] = field
}
