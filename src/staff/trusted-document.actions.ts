import { touchRegister } from '../platform/documents/register.ts'
import type { Save } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { TrustedDocument } from './trusted-document.record.ts'

/** Writes changes of trusted documents, and lets every process know. */
export const saveTrustedDocuments: Save = async (work, drafts) => {
  await saveDrafts(work, TrustedDocument, drafts)
  if (drafts.some(({ outcome }) => outcome !== null && outcome !== 'UNCHANGED')) await touchRegister(work)
}
