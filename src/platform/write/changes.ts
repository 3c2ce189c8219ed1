import type { RecordDefinition, Row } from '../record/record.ts'
import type { FieldChange } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { sameValue, showValue } from './values.ts'

/**
 * What a draft changes, field by field in API names and values; of a creation everything that it holds. What a rule
 * says of a field replaces what the field shows.
 */
export function changesOf(record: RecordDefinition, draft: Draft): FieldChange[] {
  const { before, after, externalIds, customValues, fact } = draft
  const changes = new Map<string, FieldChange>()
  const note = (field: string, from: unknown, to: unknown) => {
    if (!sameValue(from, to)) changes.set(field, { field, before: from, after: to })
  }
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'links' && after[name] === undefined) continue
    const to = showValue(field, name, after)
    const from = before ? showValue(field, name, before) : Array.isArray(to) ? [] : null
    note(name, from, to)
  }
  note('archivedAt', before?.['archivedAt'] ?? null, after['archivedAt'] ?? null)
  if (externalIds) note('externalIds', externalIds.before, externalIds.after)
  for (const change of customValues) note(`customFields.${change.definition.key}`, change.before, change.after)
  for (const change of fact.changes ?? []) changes.set(change.field, change)
  return [...changes.values()]
}

/** Columns of the record's own table that hold something else than before; of a creation all that hold something. */
export function changedColumns(before: Row | null, after: Row, isColumn: (name: string) => boolean): string[] {
  const columns: string[] = []
  for (const name in after)
    if (isColumn(name) && after[name] !== undefined && !sameValue(before?.[name] ?? null, after[name] ?? null))
      columns.push(name)
  return columns
}
