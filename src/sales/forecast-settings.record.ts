import { defineRecord, type Row } from '../platform/record/record.ts'

/** What a workspace chooses about its forecasts, once for everybody. */
export const ForecastSettings = defineRecord({
  noun: 'forecastSettings',
  plural: 'forecastSettingsRecords',
  typeName: 'ForecastSettings',
  prefix: 'fset',
  table: 'ForecastSettings',
  description: 'What the workspace chose about forecasts; there is one of it, and everybody works with the same.',
  chinese: '预测设置',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What these settings are called.',
      max: 120,
      createOnly: true,
    },
    fiscalYearStartMonth: {
      kind: 'integer',
      column: 'fiscalYearStartMonth',
      description:
        'The month on whose first day the fiscal year begins, 1 to 12; 1: fiscal and calendar years are the same. A fiscal year is named by the calendar year in which it ends.',
      required: true,
      min: 1,
      max: 12,
    },
  },
  verbs: {},
})

/** The one record of the noun. */
export const FORECAST_SETTINGS_ID = 'fset_00000000000000000000000000'

/** What holds until somebody changes it. */
export const USUAL_SETTINGS: Row = {
  ...{ id: FORECAST_SETTINGS_ID, version: 0, archivedAt: null },
  ...{ createdAt: '1970-01-01T00:00:00.000Z', updatedAt: '1970-01-01T00:00:00.000Z' },
  ...{ name: 'Forecasts', nameKey: 'forecasts', fiscalYearStartMonth: 1 },
}
