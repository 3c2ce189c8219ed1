import type { Work } from '../platform/work/work.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { settlePeople } from './opportunity.people.actions.ts'
import { priceDeals } from './opportunity.price.actions.ts'
import { Opportunity } from './opportunity.record.ts'
import { bringLines, settleAmounts } from './opportunity-line.follow.actions.ts'

/**
 * Settles what stands beside the stage of deals, writes them, and takes their lines along. `because` LINES: lines of
 * theirs changed, and nothing else.
 */
export async function saveWhole(work: Work, drafts: Draft[], because?: 'LINES'): Promise<void> {
  const standing = drafts.filter(stands)
  await settlePeople(work, standing)
  await settleAmounts(work, standing, because === 'LINES')
  await priceDeals(work, standing.filter(stands))
  await saveDrafts(work, Opportunity, drafts)
  await bringLines(work, drafts)
}
