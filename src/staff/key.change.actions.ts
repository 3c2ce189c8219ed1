import { type Save, settle } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { ApiKey } from './key.record.ts'
import { checkDocuments } from './key.rules.ts'
import { refuse } from './key.save.actions.ts'

/** Writes changes of keys: to which documents one is limited must go together. */
export const saveKeys: Save = async (work, drafts) => {
  settle(drafts, ({ after }) => refuse(checkDocuments(after)))
  await saveDrafts(work, ApiKey, drafts)
}
