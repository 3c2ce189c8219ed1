import { placeCustomers } from './known-customers.ts'
import { placeLeads } from './known-leads.ts'
import { placeMoney } from './money.ts'
import { placePeople } from './people.ts'
import type { Place } from './place.ts'
import { placePlans } from './planning.ts'
import { placeDeals } from './selling.ts'
import { placeTalks } from './talks.ts'

/** Fills a new workspace with a made-up company; the same seed makes the same one. What it sells is written down as it goes. */
export async function placeCompany(place: Place): Promise<void> {
  const people = await placePeople(place)
  const { sellers } = people
  await placeMoney(place)
  const accounts = await placeCustomers(place, sellers)
  const deals = await placeDeals(place, accounts)
  place.at(null)
  await placeTalks(place, deals)
  await placeLeads(place, sellers)
  await placePlans(place, people, deals)
}
