import { uniqueKeysOf } from '../customfields/values.ts'
import { jsonList } from '../database/rows.ts'
import type { Work } from '../work/work.ts'
import { type Draft, stands } from './draft.ts'
import { noTaken } from './refuse.ts'

/** Refuses values of unique custom fields that belong to another record or to an earlier row. One statement, or none. */
export async function checkUniqueValues(work: Work, drafts: Draft[]): Promise<void> {
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
