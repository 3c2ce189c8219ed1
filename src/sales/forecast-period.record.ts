/** How long periods are, for fields that say so and for what the API asks. */
export const PERIOD_UNIT = {
  enumName: 'ForecastPeriodUnit',
  enumDescription: 'How long a period of forecasts is; periods are made of whole months.',
  options: {
    MONTH: 'A month of the calendar; fiscal years change nothing about months.',
    QUARTER: 'Three months, counted from the beginning of the calendar year or of the fiscal year.',
    YEAR: 'Twelve months, from January or from the first month of the fiscal year.',
  },
}
