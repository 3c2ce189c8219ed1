import { textKey } from '../../plain/text.ts'
import { deleteRows, insertRows } from '../database/rows.ts'
import { listFieldName } from '../read/filter-many.ts'
import type { TextsField } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { sameValue } from './values.ts'

/** Brings ListValue into step with the lists of the drafts. Two statements, none when no list changed. */
export async function saveListValues(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  const fields = Object.entries(record.fields).filter(
    (entry): entry is [string, TextsField] => entry[1].kind === 'texts',
  )
  const listOf = ({ column }: TextsField, row: Draft['before']) => (row?.[column] ?? []) as string[]
  const changed = drafts.filter(({ before, after }) =>
    fields.some(([, field]) => !sameValue(listOf(field, before), listOf(field, after))),
  )
  if (changed.length === 0) return
  const stored = changed.filter((draft) => draft.before).map((draft) => draft.id)
  if (stored.length > 0) await deleteRows(work, 'ListValue', stored, 'recordId')
  const rows = changed.flatMap(({ id, after }) =>
    fields.flatMap(([name, field]) =>
      listOf(field, after).map((value, position) => ({
        ...{ recordId: id, field: listFieldName(record, name), position },
        ...{ value, valueKey: textKey(value) },
      })),
    ),
  )
  if (rows.length > 0) await insertRows(work, 'ListValue', rows)
}
