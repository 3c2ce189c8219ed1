import { deleteRows, insertRows } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { saveCustom } from './custom.save.ts'
import type { Draft } from './draft.ts'
import { saveLinks } from './links.save.ts'
import { saveListValues } from './list-values.ts'
import { sameValue } from './values.ts'

/** Writes what stands beside a record's own row: links, values of lists, external ids, custom values. */
export async function saveBeside(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  await saveLinks(work, record, drafts)
  await saveListValues(work, record, drafts)
  await saveExternalIds(work, record, drafts)
  await saveCustom(work, drafts)
}

async function saveExternalIds(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  const changed = drafts.filter(({ externalIds }) => externalIds && !sameValue(externalIds.before, externalIds.after))
  const stored = changed.filter(({ externalIds }) => externalIds!.before.length > 0).map((draft) => draft.id)
  if (stored.length > 0) await deleteRows(work, 'ExternalId', stored, 'recordId')
  const rows = changed.flatMap(({ id: recordId, externalIds }) =>
    externalIds!.after.map(({ source, id }) => ({ noun: record.noun, source, externalId: id, recordId })),
  )
  if (rows.length > 0) await insertRows(work, 'ExternalId', rows)
}
