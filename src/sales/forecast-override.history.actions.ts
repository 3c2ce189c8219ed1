import { need, needField } from '../platform/access/access.ts'
import type { Reading } from '../platform/read/reading.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import { historyOf } from './forecast-override.store.ts'
import type { Period } from './forecast-period.rules.ts'
import { needForecast, type ScopeQuestion, scopeAsked } from './forecast-scope.actions.ts'

/**
 * The ids of what was said of the numbers of a scope in a period, the latest first.
 * @throws Failure FORBIDDEN as `scopeAsked`, and without the right to read overrides, or to know whose and of when they are.
 */
export async function overridesTold(
  reading: Reading,
  period: Period,
  asked: ScopeQuestion,
  page: { first: number; after: string | null },
): Promise<{ id: string }[]> {
  need(reading.actor, ForecastOverride, 'READ')
  for (const field of ['user', 'team', 'unit', 'start']) needField(reading.actor, ForecastOverride, field, 'READ')
  needForecast(reading.actor)
  return historyOf(reading, period, await scopeAsked(reading, reading.actor, asked), page)
}
