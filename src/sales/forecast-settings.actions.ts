import { Failure } from '../plain/failure.ts'
import { refusal } from '../plain/refusal.ts'
import { CONFLICT } from '../plain/refusals.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Work } from '../platform/work/work.ts'
import { createRecord, updateRecord } from '../platform/write/verbs.ts'
import { FORECAST_SETTINGS_ID, ForecastSettings, USUAL_SETTINGS } from './forecast-settings.record.ts'
import { chosenStartMonth } from './forecast-settings.store.ts'

/** What is to change; absent stays as it is. */
export interface SettingsChange {
  expectedVersion?: number | null
  fiscalYearStartMonth?: number | null
}

/**
 * Changes what the workspace chose about forecasts. The first change writes them down.
 * @throws Failure FORBIDDEN for those who administer nothing; Refusals.
 */
export async function updateForecastSettings(work: Work, change: SettingsChange): Promise<{ id: string }> {
  if (!work.actor.administer)
    throw new Failure('FORBIDDEN', 'Your roles do not let you change settings. Ask an administrator.')
  const { expectedVersion, ...given } = change
  const id = FORECAST_SETTINGS_ID
  const stored = (await chosenStartMonth(work.sql)) !== null
  if (stored) await updateRecord(work, ForecastSettings, { id, expectedVersion, ...given })
  else {
    if (expectedVersion) throw refusal(CONFLICT, { record: ForecastSettings, expected: expectedVersion, actual: 0 })
    const { name, fiscalYearStartMonth } = USUAL_SETTINGS
    await createRecord(work, ForecastSettings, { id, name, fiscalYearStartMonth, ...given })
  }
  return { id }
}

/** The month, 1 to 12, on whose first day the fiscal year begins. At most one statement in a request. */
export async function fiscalStartMonth({ loader, sql }: Pick<Reading, 'loader' | 'sql'>): Promise<number> {
  const load = loader('forecast.startMonth', async () => new Map([['', (await chosenStartMonth(sql)) ?? 1]]))
  return (await load('')) ?? 1
}
