import { createRecord } from '../platform/write/verbs.ts'
import { ForecastOverride } from '../sales/forecast-override.record.ts'
import { saveQuotas } from '../sales/quota.actions.ts'
import { Quota } from '../sales/quota.record.ts'
import type { DemoDeal } from './deals.ts'
import type { DemoPeople } from './people.ts'
import type { Place } from './place.ts'
import { overrideRows, quotaRows } from './plans.ts'

/** Quotas of sellers and teams, and what some of them say of the quarter. */
export async function placePlans(place: Place, people: DemoPeople, deals: readonly DemoDeal[]): Promise<void> {
  const quotas = quotaRows(people, deals)
  await place.rows(Quota, quotas, saveQuotas)
  const said = overrideRows(people, quotas)
  for (const row of said) await place.act((work) => createRecord(work, ForecastOverride, row))
  place.made(ForecastOverride, said.length)
}
