import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { checkOwners } from './owners.ts'
import { noInvalid } from './refuse.ts'

/** What is checked of references that name a record which the actor sees. */
export async function checkReferences(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  await checkOnly(work, record, drafts)
  // An owner whom rules set is not known yet: they check it.
  if (!record.fields['owner']?.computed) await checkOwners(work, record, drafts)
}

/** Refuses references to records that are not of the kind which the field takes. One statement per such field, or none. */
async function checkOnly(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  for (const [name, field] of Object.entries(record.fields)) {
    if (field.kind !== 'reference' || !field.only) continue
    const named = drafts.filter(({ input, after }) => input[name] !== undefined && after[field.column] != null)
    if (named.length === 0) continue
    const { column, value, means } = field.only
    const ids = [...new Set(named.map(({ after }) => after[field.column] as string))]
    const { rows } = await sql<{ id: string }>`select "id" from ${sql.table(field.target().table)}
      where "id" in ${jsonList(work.engine, ids)} and ${sql.ref(column)} = ${value}`.execute(work.sql)
    const fit = new Set(rows.map(({ id }) => id))
    for (const { refusals, after } of named)
      if (!fit.has(after[field.column] as string)) refusals.push(noInvalid([name], means.en, means.zh))
  }
}
