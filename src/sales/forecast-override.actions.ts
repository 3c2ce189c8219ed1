import { baseCurrency } from '../catalog/currency.store.ts'
import type { Money } from '../plain/money.ts'
import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import { checkOrder, kindOf, type Overridable, type Overrider } from './forecast-override.rules.ts'
import { placesOf } from './forecast-override.store.ts'
import type { Period } from './forecast-period.rules.ts'

/** What somebody says of a number; the subject was found to be within their reach. */
export interface OverrideOrder {
  period: Period
  /** One of these two. */
  userId: string | null
  teamId: string | null
  /** How far the right to override goes. */
  reach: Overrider['reach']
  category: Overridable
  /** In the base currency; null withdraws what was said before. */
  amount: Money | null
  reason: string
}

/**
 * Writes down what somebody says a period will land at. The latest of its kind counts, and nothing is ever changed.
 * @throws Refusals REQUIRED and INVALID unless it is of a person or a team, OVERRIDE_NOT_YOURS, INVALID at `amount.currency`, and those of `createRecord`.
 */
export async function overrideForecast(work: Work, order: OverrideOrder): Promise<{ id: string }> {
  const { period, userId, teamId, reach, category, amount, reason } = order
  checkOrder(order, await baseCurrency(work.sql))
  const { ownTeamId, subject } = await placesOf(work.sql, work.actor.userId, { userId, teamId })
  const kind = kindOf({ userId: work.actor.userId, teamId: ownTeamId, reach }, subject)
  const { unit, start } = period
  const said = { user: userId, team: teamId, unit, start, category, kind, amount, reason }
  return createRecord(work, ForecastOverride, said)
}
