import type { RecordDefinition, Row } from '../platform/record/record.ts'
import { builder } from './builder.ts'

type RecordRef = ReturnType<typeof builder.objectRef<Row>>

const refs = new Map<RecordDefinition, RecordRef>()

/** The object type of a noun, to name it where it is used; `recordType` gives it its fields. */
export function objectOf(record: RecordDefinition): RecordRef {
  let ref = refs.get(record)
  if (!ref) {
    ref = builder.objectRef<Row>(record.typeName)
    refs.set(record, ref)
  }
  return ref
}
