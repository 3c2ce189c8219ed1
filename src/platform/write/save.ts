import { teamOfRow } from '../access/reach.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { changedColumns, changesOf } from './changes.ts'
import { type Draft, stands } from './draft.ts'
import { finishRules } from './save.finish.ts'
import { type Change, writeChanges } from './save.rows.ts'
import { refuseLoops } from './tree.ts'

/**
 * Writes the drafts that stand: rows, lists, links, external ids, custom values and what search finds of them, and
 * records one event for each record that changes. A draft that changes nothing writes nothing. The number of
 * statements does not depend on the number of drafts (up to 1,000).
 */
export async function saveDrafts(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  await refuseLoops(work, record, drafts)
  await finishRules(work, record, drafts)
  const changes: Change[] = []
  for (const draft of drafts.filter(stands)) {
    const columns = changedColumns(draft.before, draft.after, (name) => record.fields[name]?.kind !== 'links')
    const fields = changesOf(record, draft)
    if (draft.before && columns.length === 0 && fields.length === 0) draft.outcome = 'UNCHANGED'
    else changes.push({ draft, columns, fields })
  }
  for (const { draft } of changes) stamp(work, draft)
  await writeChanges(work, record, changes)
  for (const { draft, fields } of changes) {
    draft.outcome = draft.before ? 'UPDATED' : 'CREATED'
    work.record({
      type: draft.fact.type ?? `${record.noun}.${draft.before ? 'updated' : 'created'}`,
      ...{ noun: record.noun, subjectId: draft.id, version: draft.after['version'] as number, changes: fields },
      ...{ facts: draft.fact.facts ?? {}, occurredAt: draft.fact.occurredAt ?? null },
      ownerBefore: (draft.before?.['ownerId'] ?? null) as string | null,
      ownerAfter: (draft.after['ownerId'] ?? null) as string | null,
      ...{ teamBefore: draft.before && teamOfRow(record, draft.before), teamAfter: teamOfRow(record, draft.after) },
    })
  }
}

function stamp(work: Work, { before, after }: Draft): void {
  after['version'] = before ? (before['version'] as number) + 1 : 1
  after['createdAt'] = before ? before['createdAt'] : work.now
  after['updatedAt'] = work.now
}
