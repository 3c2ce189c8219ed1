import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'
import { fillBeside } from './fill.beside.ts'
import { checkDrafts } from './fill.check.ts'
import { readInput } from './fill.read.ts'
import { resolveAsks } from './references.ts'
import { namedFields, needNamedFields } from './rights.ts'

/**
 * Brings the values of the inputs into their drafts, with every refusal that each input earns. The number of
 * statements does not depend on the number of drafts. `matchedSource`: the drafts were found by an external id of
 * this source; a list that names only such ids leaves those of other sources alone.
 * @throws Failure FORBIDDEN when a field is named that the actor may not write; UniqueViolation when another writer
 * took the external id of a match since it found nothing: the unit runs again.
 */
export async function fillDrafts(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  matchedSource: string | null = null,
): Promise<void> {
  const inputs = drafts.map((draft) => draft.input)
  needNamedFields(work.actor, record, inputs)
  const asks = drafts.flatMap((draft) => readInput(work, record, draft))
  await fillBeside(work, record, drafts, namedFields(inputs), matchedSource)
  await resolveAsks(work, record, drafts, asks)
  await checkDrafts(work, record, drafts, matchedSource)
}
