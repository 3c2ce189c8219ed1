import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { readCustom } from './custom.ts'
import type { Draft } from './draft.ts'
import { loadExternalIds } from './external-ids.ts'
import { checkDrafts } from './fill.check.ts'
import { readInput } from './fill.read.ts'
import { needNamedFields } from './fill.rights.ts'
import { linksOf, loadLinks } from './links.ts'
import { resolveAsks } from './references.ts'

/**
 * Brings the values of the inputs into their drafts, with every refusal that each input earns. The number of
 * statements does not depend on the number of drafts. `matchedSource`: the drafts were found by an external id of
 * this source; a list that names only such ids leaves those of other sources alone.
 * @throws Failure FORBIDDEN when a field is named that the actor may not write.
 */
export async function fillDrafts(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  matchedSource: string | null = null,
): Promise<void> {
  const named = needNamedFields(work, record, drafts)
  for (const [name] of linksOf(record)) if (named.has(name)) await loadLinks(work, record, drafts, name)
  const asks = drafts.flatMap((draft) => readInput(work, record, draft))
  await loadExternalIds(work, record, drafts, matchedSource)
  await readCustom(work, record, drafts)
  await resolveAsks(work, record, drafts, asks)
  await checkDrafts(work, record, drafts)
}
