import { checking, codesOf, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

const none = () => null

/** Settings, quotas and overrides of forecasts: who may set them, and who is told of them. */
export async function walkPlan(walk: Walk): Promise<void> {
  await settings(walk)
  await overrides(walk)
  await keys(walk)
}

async function settings(walk: Walk): Promise<void> {
  const check = checking(walk)
  const shown = '{ forecastSettings { fiscalYearStartMonth } }'
  const month = (data: any) => data.forecastSettings.fiscalYearStartMonth
  await check('settings of forecasts', walk.full, shown, month, 1)
  await check('settings of forecasts', without(walk, { 'forecastSettings.READ': null }), shown, none, 'FORBIDDEN')
  await check('settings of forecasts', hiding(walk, 'forecastSettings', 'fiscalYearStartMonth'), shown, month, null)
}
