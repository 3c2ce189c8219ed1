import { Opportunity } from '../sales/opportunity.record.ts'
import { saveOpportunities } from '../sales/opportunity.save.actions.ts'
import { saveLines } from '../sales/opportunity-line.actions.ts'
import { OpportunityLine } from '../sales/opportunity-line.record.ts'
import type { DemoDeal } from './deals.ts'
import { followingRows, lineRows } from './offers.ts'
import type { Place } from './place.ts'

/** What is offered in the deals; the amounts of some follow it from then on. */
export async function placeOffers(place: Place, deals: DemoDeal[]): Promise<void> {
  await place.rows(OpportunityLine, lineRows(place.random, deals), saveLines)
  await place.rows(Opportunity, followingRows(deals), saveOpportunities)
}
