import { placeCustomers } from './known-customers.ts'
import { placeLeads } from './known-leads.ts'
import { placeMoney } from './money.ts'
import { placePeople } from './people.ts'
import type { Place } from './place.ts'
import { placeDeals } from './selling.ts'
import { placeTalks } from './talks.ts'

/** Fills a new workspace with a made-up company; the same seed makes the same one. */
export async function placeCompany(place: Place): Promise<void> {
  const sellers = await placePeople(place)
  await placeMoney(place)
  const accounts = await placeCustomers(place, sellers)
  const deals = await placeDeals(place, accounts)
  await placeTalks(place, deals)
  await placeLeads(place, sellers)
}
