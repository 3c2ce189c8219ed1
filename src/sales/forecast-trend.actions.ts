import type { Reading } from '../platform/read/reading.ts'
import type { Standing } from './forecast.store.ts'
import { caughtUp } from './forecast-follow.actions.ts'
import { type Every, pointDays, type TrendPoint, trendOf } from './forecast-trend.rules.ts'
import { stepsBetween } from './forecast-trend.store.ts'

/** What stood at the end of the days from one to another, both within. One statement for all days. */
export async function trendBetween(
  { database }: Pick<Reading, 'database'>,
  standing: Standing,
  { from, to, every }: { from: string; to: string; every: Every },
): Promise<TrendPoint[]> {
  const days = pointDays(from, to, every)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  await caughtUp(database)
  return trendOf(await stepsBetween(database, standing, { first, last }), days)
}
