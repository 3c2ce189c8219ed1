import { fieldAccess } from '../platform/access/access.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Watched } from './forecast-live.rules.ts'
import { mayKnowOverrides } from './forecast-override.store.ts'
import { type Period, partsOf } from './forecast-period.rules.ts'
import { fiscalStartMonth } from './forecast-settings.actions.ts'
import { Opportunity } from './opportunity.record.ts'
import { measuresSeen } from './quota-sight.actions.ts'

/** What counts in a period for its reader, wherever it belongs. One statement for fiscal periods, else none. */
export async function termsOf(reading: Reading, period: Period): Promise<Omit<Watched, 'scope' | 'pipelineIds'>> {
  const { actor } = reading
  const startMonth = period.fiscal ? await fiscalStartMonth(reading) : 1
  return {
    ...{ period, parts: partsOf(period, startMonth).flat(), measures: measuresSeen(actor) },
    chances: fieldAccess(actor, Opportunity, 'probability') !== 'HIDDEN',
    overrides: mayKnowOverrides(actor),
  }
}
