import { Failure } from '../plain/failure.ts'
import type { Database } from '../platform/database/database.ts'
import { bringUp } from '../platform/log/follow.run.ts'
import type { Followed } from '../platform/log/follow.ts'
import { countDeals, walkDeals } from './forecast-follow.store.ts'
import { timelineOf } from './forecast-state.rules.ts'
import { pastsOf, saveStates, statesOf, workspaceOf } from './forecast-state.store.ts'
import { type Deltas, noteDeltas, withoutNothing } from './forecast-sum.rules.ts'
import { addToSums } from './forecast-sum.store.ts'

/** What deals counted as and what they add up to, as something that is made of the event log. */
export const followedDeals: Followed = {
  ...{ name: 'forecast', noun: 'opportunity', total: countDeals, walk: walkDeals },
  async take(tx, ids) {
    const pasts = await pastsOf(tx, ids)
    const workspace = await workspaceOf(tx)
    const stored = await statesOf(tx, ids)
    const states = new Map(ids.map((id) => [id, pasts.has(id) ? timelineOf(pasts.get(id)!, workspace) : []]))
    const deltas: Deltas = new Map()
    for (const [id, after] of states) noteDeltas(deltas, stored.get(id) ?? [], after)
    await saveStates(tx, stored, states)
    await addToSums(tx, withoutNothing(deltas))
  },
}

/**
 * Brings what deals counted as, and their sums, to the end of the event log as it is at the call: whoever calls it
 * before reading them reads what was written before. One statement where nothing has happened since.
 * @throws Failure LAGGED where that takes longer than `patience` milliseconds, 2000 unless given: it goes on meanwhile.
 */
export async function caughtUp(database: Database, { patience = 2000 }: { patience?: number } = {}): Promise<void> {
  const behind = await bringUp(database, followedDeals, patience)
  if (!behind) return
  const { filling } = behind
  const progress = filling
    ? `Forecasts are being made from the history for the first time, of ${filling.walked} of ${filling.of ?? 'all'} opportunities so far`
    : 'Forecasts have not come to the end of the event log yet'
  throw new Failure('LAGGED', `${progress}: ask again in a moment.`, 5)
}
