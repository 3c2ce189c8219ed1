import type { RecordDefinition } from '../record/record.ts'
import { type Draft, settle } from './draft.ts'

/** Archives the drafts at that instant, or brings them back (null); what stands so already is left as it is. */
export function setArchived(record: RecordDefinition, drafts: Draft[], at: string | null): Draft[] {
  settle(drafts, (draft) => {
    const archived = draft.after['archivedAt'] !== null
    if (archived === (at !== null)) return
    draft.after['archivedAt'] = at
    draft.fact.type = `${record.noun}.${at === null ? 'unarchived' : 'archived'}`
  })
  return drafts
}
