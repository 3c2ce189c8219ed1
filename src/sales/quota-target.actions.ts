import type { Reading } from '../platform/read/reading.ts'
import { type Period, partsOf } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { fiscalStartMonth } from './forecast-settings.actions.ts'
import { measuresSeen, seesWhole } from './quota-sight.actions.ts'
import type { Quotas } from './quota-target.rules.ts'
import { quotasIn } from './quota-target.store.ts'
import { inBaseCurrency } from './quota-worth.actions.ts'

/**
 * The quotas of a period and of its parts for the people and teams of a scope, as they stand today and as far as the
 * actor may see them; amounts at the rate of the first day of their period. At most three statements.
 */
export async function quotasFor(
  reading: Reading,
  period: Period,
  scope: Pick<Scope, 'userIds' | 'teamIds'>,
): Promise<Quotas> {
  const { actor } = reading
  const startMonth = period.fiscal ? await fiscalStartMonth(reading) : 1
  const measures = measuresSeen(actor)
  if (measures.length === 0) return { period, startMonth, whole: false, quotas: [] }
  const periods = [period, ...partsOf(period, startMonth).flat()]
  const stored = (await quotasIn(reading, periods, scope)).filter(({ measure }) => measures.includes(measure))
  return { period, startMonth, whole: seesWhole(actor), quotas: await inBaseCurrency(reading, stored) }
}
