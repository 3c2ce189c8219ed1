import type { Transaction } from '../platform/database/database.ts'
import { timelineOf } from './forecast-state.rules.ts'
import { pastsOf, saveStates, statesOf, workspaceOf } from './forecast-state.store.ts'
import { type Deltas, noteDeltas, withoutNothing } from './forecast-sum.rules.ts'
import { addToSums } from './forecast-sum.store.ts'

/**
 * Makes anew what the deals counted as, from all that is known of them now, and brings the sums along. As many
 * statements for one deal as for 500.
 */
export async function recountDeals(tx: Transaction, ids: string[]): Promise<void> {
  const pasts = await pastsOf(tx, ids)
  const workspace = await workspaceOf(tx)
  const stored = await statesOf(tx, ids)
  const states = new Map(ids.map((id) => [id, pasts.has(id) ? timelineOf(pasts.get(id)!, workspace) : []]))
  const deltas: Deltas = new Map()
  for (const [id, after] of states) noteDeltas(deltas, stored.get(id) ?? [], after)
  await saveStates(tx, stored, states)
  await addToSums(tx, withoutNothing(deltas))
}
