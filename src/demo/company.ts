import { saveActivities } from '../activities/activity.actions.ts'
import { Activity } from '../activities/activity.record.ts'
import { activityRows } from './deals.ts'
import { placeCustomers } from './known-customers.ts'
import { placeLeads } from './known-leads.ts'
import { placeLeadRules } from './lead-rules.ts'
import { placeMoney } from './money.ts'
import { placePeople } from './people.ts'
import type { Place } from './place.ts'
import { placeDeals } from './selling.ts'

/** Fills a new workspace with a made-up company; the same seed makes the same one. */
export async function placeCompany(place: Place): Promise<void> {
  const sellers = await placePeople(place)
  await placeMoney(place)
  const accounts = await placeCustomers(place, sellers)
  const deals = await placeDeals(place, accounts)
  await place.rows(Activity, activityRows(place.random, deals), saveActivities)
  await placeLeadRules(place, sellers)
  await placeLeads(place, sellers)
}
