import { type CustomValueRow, rowsOfValue } from '../customfields/values.ts'
import { insertRows, jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'

/** Replaces the values that change. Two statements at most. */
export async function saveCustom(work: Work, drafts: Draft[]): Promise<void> {
  const changed = drafts.filter((draft) => draft.customValues.length > 0)
  const stored = changed.filter((draft) => draft.before)
  if (stored.length > 0) {
    const places = stored.flatMap(({ id, customValues }) =>
      customValues.map(({ definition }) => keyOf({ recordId: id, fieldId: definition.id })),
    )
    const ids = stored.map((draft) => draft.id)
    await sql`delete from "CustomValue" where "recordId" in ${jsonList(work.engine, ids)}
      and "recordId" || ' ' || "fieldId" in ${jsonList(work.engine, places)}`.execute(work.sql)
  }
  const rows = changed.flatMap(({ id, customValues }) =>
    customValues.flatMap(({ definition, after }) => rowsOfValue(id, definition, after)),
  )
  if (rows.length > 0) await insertRows(work, 'CustomValue', rows)
}

/** Names the place of a value: the record and the field. */
export function keyOf({ recordId, fieldId }: Pick<CustomValueRow, 'recordId' | 'fieldId'>): string {
  return `${recordId} ${fieldId}`
}
