import { Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { OpportunityLine } from './opportunity-line.record.ts'
import { followLines, lockDeals } from './opportunity-line.sum.actions.ts'

/**
 * Removes a line for good from a deal that the actor may change; an amount that follows the lines follows.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED or CONFLICT; Failure FORBIDDEN.
 */
export async function deleteLine(
  work: Work,
  named: { id: string; expectedVersion?: number | null },
): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, OpportunityLine, [{ id: named.id }], 'DELETE')
  await lockDeals(work, [draft!])
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals)
  const gone = await deleteRecord(work, OpportunityLine, named)
  await followLines(work, [draft!.after['opportunityId'] as string])
  return gone
}
