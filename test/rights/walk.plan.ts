import { checking, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

const none = () => null
const PERIOD = 'period: {unit: MONTH, day: "2026-01-15"}'

/** Settings, quotas and overrides of forecasts: who may set them, and who is told of them. */
export async function walkPlan(walk: Walk): Promise<void> {
  await settings(walk)
  await overriding(walk)
  await overridden(walk)
  await quotas(walk)
}

async function settings(walk: Walk): Promise<void> {
  const check = checking(walk)
  const shown = '{ forecastSettings { fiscalYearStartMonth } }'
  const month = (data: any) => data.forecastSettings.fiscalYearStartMonth
  await check('settings of forecasts', walk.full, shown, month, 1)
  await check('settings of forecasts', without(walk, { 'forecastSettings.READ': null }), shown, none, 'FORBIDDEN')
  await check('settings of forecasts', hiding(walk, 'forecastSettings', 'fiscalYearStartMonth'), shown, month, null)
  const change = 'mutation { forecastSettingsUpdate(input: {fiscalYearStartMonth: 99}) { userErrors { code } } }'
  const codes = (data: any) => data.forecastSettingsUpdate.userErrors.map((one: any) => one.code)
  await check('settings of forecasts', walk.full, change, codes, ['OUT_OF_RANGE'])
  await check('settings of forecasts', without(walk, {}), change, none, 'FORBIDDEN')
}

/** What is refused for want of a reason would else be written. */
async function overriding(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { viewer, stranger } = walk.world
  const say = (userId: string) =>
    `mutation { forecastOverride(input: {${PERIOD}, userId: "${userId}", category: COMMIT, reason: " "}) { userErrors { code } } }`
  const codes = (data: any) => data.forecastOverride.userErrors.map((one: any) => one.code)
  const path = 'override of a forecast'
  await check(path, without(walk, {}), say(stranger), codes, ['REQUIRED'])
  await check(path, without(walk, { 'forecastOverride.CREATE': 'OWN' }), say(viewer), codes, ['REQUIRED'])
  const own = without(walk, { 'forecastOverride.CREATE': 'OWN' })
  await check(path, own, say(stranger), codes, ['OVERRIDE_NOT_YOURS'])
  await check(path, without(walk, { 'forecastOverride.CREATE': null }), say(viewer), none, 'FORBIDDEN')
  await check(path, without(walk, { 'opportunity.READ': 'OWN' }), say(stranger), none, 'FORBIDDEN')
  await check(path, hiding(walk, 'opportunity', 'amountBase'), say(viewer), none, 'FORBIDDEN')
  await check(path, hiding(walk, 'forecastOverride', 'reason', 'READ'), say(viewer), none, 'FORBIDDEN')
}

async function overridden(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { stranger } = walk.world
  const rows = `{ forecast(${PERIOD}, userId: "${stranger}") { total { categories { effective { amount } override { id } } } } }`
  const told = (data: any) => {
    const { categories } = data.forecast.total
    const counts = categories.some((one: any) => one.effective?.amount === '1234.00')
    return [counts, categories.some((one: any) => one.override !== null)]
  }
  const path = 'numbers that were overridden'
  await check(path, without(walk, {}), rows, told, [true, true])
  await check(path, without(walk, { 'forecastOverride.READ': null }), rows, told, [false, false])
  for (const field of ['user', 'team', 'unit', 'start', 'category', 'kind', 'amount'])
    await check(path, hiding(walk, 'forecastOverride', field), rows, told, [false, false])
}

async function quotas(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { viewer, stranger } = walk.world
  const query = `{ forecast(${PERIOD}) { rows { key attainments { target } } } }`
  const told = (data: any) =>
    [viewer, stranger, 'COMPANY'].map(
      (key) => data.forecast.rows.find((row: any) => row.key === key).attainments.length,
    )
  const path = 'quotas of a forecast'
  await check(path, without(walk, {}), query, told, [2, 1, 3])
  await check(path, without(walk, { 'quota.READ': 'OWN' }), query, told, [2, 0, 0])
  await check(path, without(walk, { 'quota.READ': null }), query, told, [0, 0, 0])
  for (const field of ['owner', 'team', 'measure', 'productFamily', 'unit', 'start', 'amount'])
    await check(path, hiding(walk, 'quota', field), query, told, [0, 0, 0])
}
