import { newId, readId } from '../../plain/ids.ts'
import { refusal } from '../../plain/refusal.ts'
import { CONFLICT, NOT_ALLOWED, NOT_FOUND } from '../../plain/refusals.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { type Draft, type Input, newDraft } from './draft.ts'
import type { Locked } from './lock.ts'
import { noInvalid } from './refuse.ts'
import { clearField } from './values.ts'

/** A draft of a stored row; refused where the actor does not reach it, or expected another version of it. */
export function startChange(record: RecordDefinition, index: number, found: Locked, input: Input, verb: string): Draft {
  const before = found.row
  const id = before['id'] as string
  const draft = newDraft(index, id, before, { ...before }, input)
  const actual = before['version'] as number
  const expected = input['expectedVersion'] as number | null | undefined
  if (!found.reached) draft.refusals.push(refusal(NOT_ALLOWED, { record, verb }, 'id' in input ? ['id'] : [], id))
  else if (expected !== null && expected !== undefined && expected !== actual)
    draft.refusals.push(refusal(CONFLICT, { record, expected, actual }, ['expectedVersion'], id))
  return draft
}

/** A draft of what is not there, refused. */
export function startMissing(record: RecordDefinition, index: number, input: Input): Draft {
  const draft = newDraft(index, newId(record.prefix), null, {}, input)
  draft.refusals.push(refusal(NOT_FOUND, { record, id: String(input['id']) }, ['id']))
  return draft
}

/** A draft of a new record over `blankRow`, with the id that the client gave it, or one of ours. */
export function startCreation(record: RecordDefinition, index: number, input: Input, blank: Row): Draft {
  const given = input['id']
  const supplied = given === undefined || given === null ? undefined : readId(record.prefix, String(given))
  const id = supplied ?? newId(record.prefix)
  const draft = newDraft(index, id, null, { ...blank, id }, input)
  const { prefix } = record
  if (supplied === null)
    draft.refusals.push(
      noInvalid(['id'], `${prefix}_ and 26 characters, or a UUID`, `${prefix}_ 加 26 个字符，或 UUID`),
    )
  return draft
}

/** What the columns of a new record hold before anybody says anything. */
export function blankRow(record: RecordDefinition): Row {
  const row: Row = { archivedAt: null }
  for (const [name, field] of Object.entries(record.fields)) {
    // What rules compute is theirs to set, unless the field says what it holds without them.
    const open = field.computed && !('default' in field) && field.kind !== 'texts' && field.kind !== 'structs'
    if (!open) clearField(field, name, row)
  }
  return row
}
