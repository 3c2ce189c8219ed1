import type { RecordDefinition } from '../platform/record/record.ts'
import { registerRecord } from '../platform/record/registry.ts'
import { relationsOf } from '../platform/record/relation.ts'
import { NodeInterface, RecordInterface } from './node.ts'
import { objectOf } from './object.ts'
import { besideFields } from './record-beside.ts'
import { outputField } from './record-field.ts'
import { relationField } from './relation-field.ts'

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
  return Object.fromEntries(relationsOf(record).map((relation) => [relation.name, relationField(t, relation)]))
}
