import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { readCustom } from './custom.ts'
import { checkUniqueValues } from './custom.unique.ts'
import type { Draft } from './draft.ts'
import { loadExternalIds } from './external-ids.ts'
import { linksOf, loadLinks } from './links.ts'

/** Loads what is stored beside the rows of what the inputs name: links, external ids, custom values. */
export async function fillBeside(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  named: Set<string>,
  matchedSource: string | null,
): Promise<void> {
  for (const [name] of linksOf(record)) if (named.has(name)) await loadLinks(work, record, drafts, name)
  await loadExternalIds(work, record, drafts, matchedSource)
  await readCustom(work, record, drafts)
  await checkUniqueValues(work, drafts)
}
