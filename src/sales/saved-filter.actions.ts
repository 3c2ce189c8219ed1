import type { RecordDefinition } from '../platform/record/record.ts'
import { recordOfNoun } from '../platform/record/registry.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { SavedFilter } from './saved-filter.record.ts'

/** Checks what a list of the noun is asked by. @throws Refusal INVALID at `filter` or `orderBy`. */
export interface ListReader {
  filter: (record: RecordDefinition, json: unknown) => unknown
  order: (record: RecordDefinition, json: unknown) => unknown
}

/** Writes filters that fit the lists of their noun. */
export async function saveFilters(work: Work, drafts: Draft[], read: ListReader): Promise<void> {
  settle(drafts, ({ before, after, input }) => {
    const record = recordOfNoun(String(after['noun']))
    if (!record) return
    if (!before || input['filter'] !== undefined) read.filter(record, after['filter'])
    if (after['orderBy'] != null && (!before || input['orderBy'] !== undefined)) read.order(record, after['orderBy'])
  })
  await saveDrafts(work, SavedFilter, drafts)
}
