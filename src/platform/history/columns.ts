import { type Money, toMinor } from '../../plain/money.ts'
import type { Field } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'

/** A row that holds nothing yet: no value in any field, an empty list in those that are lists. */
export function emptyRow(record: RecordDefinition): Row {
  const row: Row = {}
  for (const field of Object.values(record.fields)) putValue(field, null, row)
  return row
}

/** Puts a field's value as events tell it into the columns that show it. Links have no columns of their own. */
export function putValue(field: Field, value: unknown, row: Row): void {
  if (field.kind === 'links') return
  if (field.kind === 'money') {
    const money = value as Money | null
    row[field.minor] = money && toMinor(money.amount, money.currency)
    row[field.currency] = money?.currency ?? null
  } else row[field.column] = value ?? (field.kind === 'texts' || field.kind === 'structs' ? [] : null)
}
