import { Failure } from '../plain/failure.ts'
import type { Database } from '../platform/database/database.ts'
import { bringUp } from '../platform/log/follow.run.ts'
import type { Followed } from '../platform/log/follow.ts'
import { countDeals, walkDeals } from './forecast-follow.store.ts'
import { recountDeals } from './forecast-state.actions.ts'

/** What deals counted as and what they add up to, as something that is made of the event log. */
export const followedDeals: Followed = {
  ...{ name: 'forecast', noun: 'opportunity' },
  ...{ total: countDeals, walk: walkDeals, take: recountDeals },
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
