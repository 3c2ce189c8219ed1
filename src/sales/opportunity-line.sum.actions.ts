import { Refusals, refusal } from '../plain/refusal.ts'
import { NOT_ALLOWED } from '../plain/refusals.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, newDraft, stands } from '../platform/write/draft.ts'
import { byIds, lockRows } from '../platform/write/lock.ts'
import { needNamedFields } from '../platform/write/rights.ts'
import { Opportunity } from './opportunity.record.ts'
import { saveWhole } from './opportunity.whole.actions.ts'

/**
 * The deals of lines, locked by id; a line of one that the actor may not change is refused. One statement.
 * @throws Failure FORBIDDEN without the right to write the amount of a deal that follows its lines.
 */
export async function lockDeals(work: Work, lines: Draft[]): Promise<Map<string, Draft['after']>> {
  const standing = lines.filter(stands)
  const ids = [...new Set(standing.map(({ after }) => after['opportunityId'] as string))]
  if (ids.length === 0) return new Map()
  const locked = await lockRows(work, Opportunity, byIds(work, ids), 'UPDATE')
  const deals = new Map(locked.map((one) => [one.row['id'] as string, one]))
  for (const line of standing) {
    const path = [line.before ? 'id' : 'opportunity']
    if (!deals.get(line.after['opportunityId'] as string)?.reached)
      line.refusals.push(refusal(NOT_ALLOWED, { record: Opportunity, verb: 'UPDATE' }, path, line.id))
  }
  const follows = locked.some(({ row }) => row['amountFrom'] === 'LINES')
  if (follows) needNamedFields(work.actor, Opportunity, [{ amount: null }])
  return new Map(locked.map(({ row }) => [row['id'] as string, row]))
}

/**
 * Brings the amounts of deals that follow their lines to the sums of these, each as a change of the deal.
 * @throws Refusals AMOUNT_TOO_LARGE, which rolls the unit back.
 */
export async function followLines(work: Work, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const locked = await lockRows(work, Opportunity, byIds(work, [...new Set(ids)]), 'UPDATE')
  const following = locked.filter(({ row }) => row['amountFrom'] === 'LINES')
  const drafts = following.map(({ row }, index) => newDraft(index, row['id'] as string, row, { ...row }, {}))
  await saveWhole(work, drafts, 'LINES')
  const refused = drafts.flatMap(({ refusals }) => refusals)
  if (refused.length > 0) throw new Refusals(refused)
}
