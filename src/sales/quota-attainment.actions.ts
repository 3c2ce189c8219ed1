import type { Reading } from '../platform/read/reading.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { type Attainment, attainmentsOfRows } from './quota-attainment.rules.ts'
import { seesCounted } from './quota-sight.actions.ts'
import type { Quotas, RowPlace } from './quota-target.rules.ts'
import { dealsWon, familiesWon, type WonQuestion } from './quota-won.store.ts'

/**
 * How far the rows of a scope have come with everything that they have quotas for, by their keys, as far as the actor
 * may know what counts. The forecast has caught up before. At most two statements, none without quotas.
 */
export async function attainmentsOf(
  { actor, database }: Pick<Reading, 'actor' | 'database'>,
  question: WonQuestion & { scope: Pick<Scope, 'userIds'> },
  rows: readonly RowPlace[],
  stored: Quotas,
): Promise<Map<string, Attainment[]>> {
  const past = question.at !== null
  const known = { ...stored, quotas: stored.quotas.filter((quota) => seesCounted(actor, quota, past)) }
  const quantities = known.quotas.some(({ measure, familyKey }) => measure === 'QUANTITY' && familyKey === null)
  const asked = (ofFamilies: boolean) => known.quotas.some(({ familyKey }) => (familyKey !== null) === ofFamilies)
  const [deals, families] = await Promise.all([
    asked(false) ? dealsWon(database, question, quantities) : [],
    asked(true) ? familiesWon(database, question) : [],
  ])
  return attainmentsOfRows(rows, known, [...deals, ...families])
}
