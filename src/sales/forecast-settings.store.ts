import type { Sql } from '../platform/database/database.ts'
import { FORECAST_SETTINGS_ID } from './forecast-settings.record.ts'

/** The month, 1 to 12, on whose first day the fiscal year begins; null while nobody has chosen. One statement. */
export async function chosenStartMonth(db: Sql): Promise<number | null> {
  const row = await db
    .selectFrom('ForecastSettings')
    .select('fiscalYearStartMonth')
    .where('id', '=', FORECAST_SETTINGS_ID)
    .executeTakeFirst()
  return row?.fiscalYearStartMonth ?? null
}
