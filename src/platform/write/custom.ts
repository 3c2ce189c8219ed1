import { type CustomDefinition, readDefinitions } from '../customfields/definitions.ts'
import { readCustomFields } from '../customfields/read.ts'
import { readCustomValues, valueOfRows } from '../customfields/values.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { keyOf } from './custom.save.ts'
import type { Draft } from './draft.ts'
import { sameValue } from './values.ts'

/**
 * Reads what the inputs say of custom fields. Statements: the definitions, and the stored values of the fields that
 * are named; none when no row is created and no input names custom fields.
 */
export async function readCustom(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  if (!drafts.some((draft) => !draft.before || draft.input['customFields'] !== undefined)) return
  const known = (await readDefinitions(work.sql, record.noun)).get(record.noun) ?? new Map<string, CustomDefinition>()
  for (const draft of drafts) {
    const given = draft.input['customFields']
    if (given === undefined && draft.before) continue
    const reading = { into: draft.after, refusals: draft.refusals, asks: [] }
    draft.customValues = readCustomFields(known, given, !draft.before, reading)
  }
  await loadBefore(work, drafts)
  for (const draft of drafts)
    draft.customValues = draft.customValues.filter(({ before, after }) => !sameValue(before, after))
}

async function loadBefore(work: Work, drafts: Draft[]): Promise<void> {
  const stored = drafts.filter((draft) => draft.before && draft.customValues.length > 0)
  if (stored.length === 0) return
  const ids = stored.map((draft) => draft.id)
  const rows = Map.groupBy(await readCustomValues(work.sql, work.engine, ids, fieldIdsOf(stored)), keyOf)
  for (const { id, customValues } of stored) {
    for (const change of customValues) {
      const found = rows.get(keyOf({ recordId: id, fieldId: change.definition.id }))
      change.before = found ? valueOfRows(change.definition.kind, found) : null
    }
  }
}

function fieldIdsOf(drafts: Draft[]): string[] {
  return [...new Set(drafts.flatMap(({ customValues }) => customValues.map(({ definition }) => definition.id)))]
}
