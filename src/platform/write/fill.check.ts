import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { keepCreateOnly } from './create-only.ts'
import type { Draft } from './draft.ts'
import { checkExternalIds } from './external-ids.check.ts'
import { tidyLinks } from './links.ts'
import { checkReferences } from './references.check.ts'
import { checkUnique } from './unique.ts'

/** What is checked once every reference is resolved. */
export async function checkDrafts(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  matchedSource: string | null,
): Promise<void> {
  for (const draft of drafts) {
    tidyLinks(record, draft)
    keepCreateOnly(record, draft)
  }
  await checkReferences(work, record, drafts)
  await checkExternalIds(work, record, drafts, matchedSource)
  await checkUnique(work, record, drafts)
}
