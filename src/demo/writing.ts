import { Opportunity } from '../sales/opportunity.record.ts'
import { saveOpportunities } from '../sales/opportunity.save.actions.ts'
import type { DemoDeal } from './deals.ts'
import { EPOCH, type Place } from './place.ts'
import { sittings } from './sittings.ts'
import { DEMO_SINCE, DEMO_UNTIL } from './staff.ts'

/** Writes deals down as they go: whoever asks for a moment of the last year finds what was known then. */
export async function writeAlong(place: Place, deals: readonly DemoDeal[]): Promise<void> {
  const named = deals.map((deal) => ({ ...deal, row: { id: place.random.uuid(EPOCH), ...deal.row } }))
  let made = 0
  for (const { at, rows } of sittings(named, DEMO_SINCE, DEMO_UNTIL)) {
    place.at(at)
    made += await place.put(Opportunity, rows, saveOpportunities)
  }
  place.made(Opportunity, made)
}
