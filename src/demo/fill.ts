import type { Database } from '../platform/database/database.ts'
import { placeCompany } from './company.ts'
import { type DemoKey, demoKeys, isEmpty } from './keys.ts'
import { type Place, placeIn } from './place.ts'
import { random } from './random.ts'
import { DEMO_SINCE } from './staff.ts'

/** What the person at the terminal can mend. */
export class CannotFill extends Error {}

/**
 * Fills a workspace that is set up and empty with the company of the seed, and makes a key for one person of each role,
 * or those that `keys` makes.
 * @throws CannotFill for a seed that is no whole number, and for a workspace that holds accounts already.
 */
export async function fillWorkspace(
  database: Database,
  seed: number,
  tell: (line: string) => void,
  keys: (place: Place) => Promise<DemoKey[]> = demoKeys,
): Promise<DemoKey[]> {
  if (!Number.isSafeInteger(seed)) throw new CannotFill('The seed must be a whole number, such as 7.')
  const place = placeIn(database, random(seed), tell)
  if (!(await isEmpty(place)))
    throw new CannotFill(
      'This workspace holds accounts already; the demo company fills an empty one. Set DATABASE_URL to a new file, such as file:./data/demo.db.',
    )
  place.at(`${DEMO_SINCE}T08:00:00.000Z`)
  await placeCompany(place)
  return await keys(place)
}
