import type { CustomFieldValue, Reading } from '../read/reading.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { customValue, heldKeys } from './custom-then.ts'
import { pastOf } from './past.ts'

/** Entries of a links field as rows of its table: those of the moment that the row shows, or of today. */
export async function linksOfRow(
  reading: Pick<Reading, 'links'>,
  record: RecordDefinition,
  name: string,
  row: Row,
): Promise<Row[]> {
  const past = pastOf(row)
  if (!past || !(past.gone || past.held.has(name))) return reading.links(record, name, row['id'] as string)
  const { flat, parts } = record.fields[name] as LinksField
  const entries = (past.held.get(name) ?? []) as unknown[]
  return entries.map((entry) => {
    const values = (flat ? { [flat]: entry } : entry) as Row
    return Object.fromEntries(Object.entries(parts).map(([part, { column }]) => [column, values[part] ?? null]))
  })
}

/** External ids at the moment that the row shows, or today's. */
export async function externalIdsOfRow(
  reading: Pick<Reading, 'externalIds'>,
  record: RecordDefinition,
  row: Row,
): Promise<{ source: string; id: string }[]> {
  const past = pastOf(row)
  if (!past || !(past.gone || past.held.has('externalIds'))) return reading.externalIds(record, row['id'] as string)
  return (past.held.get('externalIds') ?? []) as { source: string; id: string }[]
}

/**
 * Values of custom fields at the moment that the row shows, or today's, in the order of their keys. Of the past only
 * fields that still stand are told.
 */
export async function customFieldsOfRow(
  reading: Pick<Reading, 'customFields' | 'definitions'>,
  record: RecordDefinition,
  row: Row,
): Promise<CustomFieldValue[]> {
  const past = pastOf(row)
  const today = past?.gone ? [] : await reading.customFields(record, row['id'] as string)
  const keys = past ? heldKeys(past) : []
  if (keys.length === 0) return today
  const known = (await reading.definitions()).get(record.noun)
  const values = new Map(today.map((value) => [value.key, value]))
  for (const key of keys) {
    const definition = known?.get(key)
    const value = definition && customValue(definition, past!.held.get(`customFields.${key}`))
    if (value) values.set(key, value)
    else values.delete(key)
  }
  return [...values.values()].sort((one, other) => (one.key < other.key ? -1 : 1))
}
