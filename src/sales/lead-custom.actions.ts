import { type CustomDefinition, readDefinitions } from '../platform/customfields/definitions.ts'
import { PART, readCustomValues, valueOfRows } from '../platform/customfields/values.ts'
import type { CustomShape } from './lead-convert.rules.ts'
import type { Source } from './lead-convert.store.ts'

/** The custom fields of nouns, and what a lead holds in its own, as inputs take it. Two statements. */
export async function customOf({ engine, sql }: Source, leadId: string) {
  const known = await readDefinitions(sql)
  const own = known.get('lead') ?? new Map<string, CustomDefinition>()
  const rows = own.size === 0 ? [] : await readCustomValues(sql, engine, [leadId])
  const byField = Map.groupBy(rows, (row) => row.fieldId)
  const values = new Map<string, Record<string, unknown>>()
  for (const { key, id, kind } of own.values()) {
    const found = byField.get(id)
    if (found) values.set(key, { [PART[kind]]: valueOfRows(kind, found) })
  }
  const shapes = (noun: string): CustomShape[] => [...(known.get(noun)?.values() ?? [])]
  return { shapes, values }
}
