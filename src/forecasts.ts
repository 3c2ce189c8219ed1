import type { Log } from './log.ts'
import type { Database } from './platform/database/database.ts'
import { type Follower, startFollower } from './platform/log/follow.run.ts'
import { followedDeals } from './sales/forecast-follow.actions.ts'

/**
 * Keeps what forecasts are made of up with the event log while nobody asks, one per process; several processes may
 * share one PostgreSQL. `onNumbered` calls back when events may have got numbers, as that of the sequencer.
 */
export function startForecasts(
  database: Database,
  log: Pick<Log, 'error'>,
  onNumbered: (listener: () => void) => () => void,
): Follower {
  const failed = (error: unknown) =>
    log.error('Forecasts could not be kept up with events; it is tried again', { error })
  return startFollower(database, followedDeals, { onNews: onNumbered, failed })
}
