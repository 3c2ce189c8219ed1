import { sql } from 'kysely'
import { type CustomDefinition, readDefinitions } from '../customfields/definitions.ts'
import { readCustomFields } from '../customfields/read.ts'
import {
  type CustomValueRow,
  readCustomValues,
  rowsOfValue,
  uniqueKeysOf,
  valueOfRows,
} from '../customfields/values.ts'
import { insertRows, jsonList } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, stands } from './draft.ts'
import { noTaken } from './refuse.ts'
import { sameValue } from './values.ts'

/**
 * Reads what the inputs say of custom fields. Statements: the definitions, the stored values of the fields that are
 * named, and who holds the unique ones; none when no row is created and no input names custom fields.
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
  await checkUniqueValues(work, drafts)
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

async function checkUniqueValues(work: Work, drafts: Draft[]): Promise<void> {
  const asked = drafts.flatMap((draft) =>
    draft.customValues
      .filter(({ definition }) => definition.isUnique)
      .flatMap((change) => uniqueKeysOf(change.after).map((key) => ({ draft, change, key }))),
  )
  if (asked.length === 0) return
  const rows = await work.sql
    .selectFrom('CustomValue')
    .select(['fieldId', 'uniqueKey', 'recordId'])
    .where('fieldId', 'in', jsonList(work.engine, [...new Set(asked.map(({ change }) => change.definition.id))]))
    .where('uniqueKey', 'in', jsonList(work.engine, [...new Set(asked.map(({ key }) => key))]))
    .execute()
  const holders = new Map(rows.map((row) => [`${row.fieldId}\0${row.uniqueKey}`, row.recordId]))
  for (const { draft, change, key } of asked) {
    const place = `${change.definition.id}\0${key}`
    const holder = holders.get(place)
    if (holder !== undefined && holder !== draft.id) draft.refusals.push(noTaken(change.path, String(change.after)))
    else if (stands(draft)) holders.set(place, draft.id)
  }
}

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

function keyOf({ recordId, fieldId }: Pick<CustomValueRow, 'recordId' | 'fieldId'>): string {
  return `${recordId} ${fieldId}`
}

function fieldIdsOf(drafts: Draft[]): string[] {
  return [...new Set(drafts.flatMap(({ customValues }) => customValues.map(({ definition }) => definition.id)))]
}
