import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { TextField } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, stands } from './draft.ts'
import { noTaken } from './refuse.ts'

/** Keys that a draft was found free to take, by field. */
const checked = new WeakMap<Draft, Map<string, unknown>>()

/**
 * Refuses texts that must be unique and belong to another record or to an earlier row. Called for what the client
 * gave, and again for what rules made of it; what was checked is not asked again. One statement per unique field.
 */
export async function checkUnique(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind === 'text' && field.unique) await checkField(work, record, drafts, name, field)
  }
}

async function checkField(work: Work, record: RecordDefinition, drafts: Draft[], name: string, field: TextField) {
  const column = `${field.column}Key`
  const open = drafts.filter((draft) => {
    const key = draft.after[column] ?? null
    return key !== null && key !== draft.before?.[column] && key !== checked.get(draft)?.get(name)
  })
  if (open.length === 0) return
  const keys = [...new Set(open.map((draft) => draft.after[column] as string))]
  const { rows } = await sql<{ id: string; key: string }>`select "id", ${sql.ref(column)} as "key"
    from ${sql.table(record.table)} where ${sql.ref(column)} in ${jsonList(work.engine, keys)}`.execute(work.sql)
  const holders = new Map(rows.map((row) => [row.key, row.id]))
  for (const draft of drafts) if (stands(draft) && !draft.before) holdEarlier(draft, name, holders)
  for (const draft of open) {
    const key = draft.after[column] as string
    const holder = holders.get(key)
    if (holder !== undefined && holder !== draft.id)
      draft.refusals.push(noTaken([name], String(draft.after[field.column])))
    else if (stands(draft)) {
      holders.set(key, draft.id)
      checked.set(draft, (checked.get(draft) ?? new Map()).set(name, key))
    }
  }
}

/** A key that an earlier check gave to a row of this batch. */
function holdEarlier(draft: Draft, name: string, holders: Map<string, string>): void {
  const key = checked.get(draft)?.get(name) as string | undefined
  if (key !== undefined && !holders.has(key)) holders.set(key, draft.id)
}
