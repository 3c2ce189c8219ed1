import { deleteRows, insertRows, type Table } from '../database/rows.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { linkRow } from './links.row.ts'
import { linksOf } from './links.ts'
import { sameValue } from './values.ts'

/** Replaces the entries of every draft that changes them. Two statements per field that some draft changes. */
export async function saveLinks(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  for (const [name, field] of linksOf(record)) {
    const changed = drafts.filter(({ before, after }) => after[name] && !sameValue(before?.[name] ?? [], after[name]))
    if (changed.length === 0) continue
    const stored = changed.filter((draft) => draft.before).map((draft) => draft.id)
    if (stored.length > 0) await deleteRows(work, field.table as Table, stored, field.ownColumn)
    const rows = changed.flatMap(({ id, after }) =>
      (after[name] as Row[]).map((entry, position) => linkRow(field, id, entry, position)),
    )
    if (rows.length > 0) await insertRows(work, field.table as Table, rows)
  }
}
