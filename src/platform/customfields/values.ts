import { textKey } from '../../plain/text.ts'
import type { Engine, Sql } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import type { Row } from '../record/record.ts'
import type { CustomDefinition, CustomKind } from './definitions.ts'

/** Text, number, day or truth; the options of an OPTION as a list. Null: no value. */
export type CustomValue = string | number | boolean | string[] | null

/** One stored row of a value; several positions where several options are chosen. */
export interface CustomValueRow extends Row {
  recordId: string
  fieldId: string
  position: number
  text: string | null
  textKey: string | null
  number: number | null
  date: string | null
  boolean: boolean | null
  uniqueKey: string | null
}

/** A custom field of a record that an input names: what it holds, what it will, and where the client said so. */
export interface CustomChange {
  definition: CustomDefinition
  before: CustomValue
  after: CustomValue
  path: string[]
}

const COLUMN = { TEXT: 'text', NUMBER: 'number', DATE: 'date', BOOLEAN: 'boolean', OPTION: 'text' } as const

/** The name of the entry part that carries a value of the kind. */
export const PART = { TEXT: 'text', NUMBER: 'number', DATE: 'date', BOOLEAN: 'boolean', OPTION: 'options' } as const

/** The rows that keep a value; none for null. */
export function rowsOfValue(recordId: string, definition: CustomDefinition, value: CustomValue): CustomValueRow[] {
  return partsOf(value).map((part, position) => ({
    ...{ recordId, fieldId: definition.id, position },
    ...{ text: null, textKey: null, number: null, date: null, boolean: null },
    [COLUMN[definition.kind]]: part,
    ...(typeof part === 'string' && COLUMN[definition.kind] === 'text' ? { textKey: textKey(part) } : {}),
    uniqueKey: definition.isUnique ? uniqueKey(part) : null,
  }))
}

/** The value that rows of one field and record keep, in the order of their positions. */
export function valueOfRows(kind: CustomKind, rows: CustomValueRow[]): CustomValue {
  const parts = rows.toSorted((a, b) => a.position - b.position).map((row) => row[COLUMN[kind]])
  return kind === 'OPTION' ? (parts as string[]) : (parts[0] ?? null)
}

/** The comparable forms of a value under which a unique field keeps it. */
export function uniqueKeysOf(value: CustomValue): string[] {
  return partsOf(value).map(uniqueKey)
}

/** The stored rows of records, in the order of their positions; of some fields only where they are given. */
export async function readCustomValues(
  sql: Sql,
  engine: Engine,
  recordIds: string[],
  fieldIds?: string[],
): Promise<CustomValueRow[]> {
  let statement = sql.selectFrom('CustomValue').selectAll().where('recordId', 'in', jsonList(engine, recordIds))
  if (fieldIds) statement = statement.where('fieldId', 'in', jsonList(engine, fieldIds))
  return (await statement.orderBy('position').execute()) as CustomValueRow[]
}

function partsOf(value: CustomValue): (string | number | boolean)[] {
  if (value === null) return []
  return Array.isArray(value) ? value : [value]
}

function uniqueKey(part: string | number | boolean): string {
  return typeof part === 'string' ? textKey(part) : String(part)
}
