import { textKey } from '../../plain/text.ts'
import type { LinksField } from '../record/field.ts'
import type { Row } from '../record/record.ts'
import { recordOfId } from '../record/registry.ts'

/** The row that keeps an entry of a list of links. */
export function linkRow(field: LinksField, id: string, entry: Row, position: number): Row {
  const row: Row = { [field.ownColumn]: id, position }
  for (const [name, part] of Object.entries(field.parts)) {
    const value = entry[name] ?? null
    row[part.column] = value
    if (part.kind === 'text') row[`${part.column}Key`] = value === null ? null : textKey(value as string)
    if (part.kind === 'anyRecord') row['noun'] = recordOfId(value as string)!.noun
  }
  return row
}
