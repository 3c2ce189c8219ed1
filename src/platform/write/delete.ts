import { Refusals, refusal } from '../../plain/refusal.ts'
import { HAS_DEPENDENTS } from '../../plain/refusals.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { removeRows } from './delete.rows.ts'
import { factOfDeletion } from './delete.told.ts'
import { countDependents, type Pointer, pointersTo } from './dependents.ts'
import { draftChanges } from './drafts.ts'

/**
 * Removes a record for good, with everything that is its own, and records what it held. `beside`: tables of no
 * noun whose rows must not be left pointing to it.
 * @throws Refusals as of `draftChanges`; HAS_DEPENDENTS while records point to it, with the number by noun of those
 * that the actor sees.
 */
export async function deleteRecord(
  work: Work,
  record: RecordDefinition,
  named: { id: string; expectedVersion?: number | null },
  beside: Pointer[] = [],
): Promise<{ id: string }> {
  const { id: asked, expectedVersion } = named
  const [draft] = await draftChanges(work, record, [{ id: asked, expectedVersion }], 'DELETE')
  const { id, refusals } = draft!
  if (refusals.length > 0) throw new Refusals(refusals)
  const { seen, unseen } = await countDependents(work, id, [...pointersTo(record), ...beside])
  if (seen.length > 0 || unseen)
    throw new Refusals([refusal(HAS_DEPENDENTS, { record, dependents: seen, unseen }, ['id'], id)])
  const fact = await factOfDeletion(work, record, draft!)
  await removeRows(work, record, id)
  work.record(fact)
  return { id }
}
