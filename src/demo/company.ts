import { saveActivities } from '../activities/activity.actions.ts'
import { Activity } from '../activities/activity.record.ts'
import type { Database } from '../platform/database/database.ts'
import { activityRows } from './deals.ts'
import { placeCustomers } from './known-customers.ts'
import { placeMoney } from './money.ts'
import { placePeople } from './people.ts'
import { placing } from './place.ts'
import { random as randomOf } from './random.ts'
import { placeDeals } from './selling.ts'
import { staff as staffOf } from './staff.ts'

/** Fills a new workspace with a made-up company; the same seed makes the same one. `tell` hears each step. */
export async function placeCompany(database: Database, seed: number, tell: (line: string) => void): Promise<void> {
  const random = randomOf(seed)
  const place = placing(database, random, tell)
  const staff = staffOf(random)
  await placePeople(database, place, staff)
  await placeMoney(database, place, random)
  const accounts = await placeCustomers(place, random, staff.sellers)
  const deals = await placeDeals(database, place, random, accounts)
  await place(Activity, activityRows(random, deals), saveActivities)
}
