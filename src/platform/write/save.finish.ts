import type { Field } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, stands } from './draft.ts'
import { linksOf, loadLinks } from './links.ts'
import { noBlank } from './refuse.ts'
import { checkUnique } from './unique.ts'
import { setText } from './values.text.ts'

/** Follows up what rules assigned: comparable forms of texts, what must not be empty, what must be unique. */
export async function finishRules(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  const standing = drafts.filter(stands)
  for (const draft of standing) {
    for (const [name, field] of Object.entries(record.fields)) {
      if (field.kind === 'text' && draft.after[field.column] !== draft.before?.[field.column])
        setText(field.column, (draft.after[field.column] ?? null) as string | null, draft.after)
      const needed = name === record.nameField || (field.required && !field.computed)
      if (needed && isBlank(field, draft.after)) draft.refusals.push(noBlank([name]))
    }
  }
  for (const [name] of linksOf(record)) {
    const changed = standing.filter((draft) => draft.after[name] !== undefined)
    await loadLinks(work, record, changed, name)
  }
  await checkUnique(work, record, standing.filter(stands))
  refuseLeaning(drafts)
}

/** Whoever refers to a row of the batch that is refused falls with it; only earlier rows are referred to. */
function refuseLeaning(drafts: Draft[]): void {
  for (const draft of drafts.toSorted((one, other) => one.index - other.index)) {
    const lost = stands(draft) ? draft.leansOn.find((one) => !stands(one.draft)) : undefined
    if (lost) draft.refusals.push(lost.refusal)
  }
}

function isBlank(field: Field, row: Row): boolean {
  if (field.kind === 'links' || field.kind === 'texts' || field.kind === 'structs') return false
  return (row[field.kind === 'money' ? field.minor : field.column] ?? null) === null
}
