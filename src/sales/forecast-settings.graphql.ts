import { addMutation, addQuery, inputObject } from '../api/call.ts'
import { answerRecord } from '../api/payload.ts'
import { recordPayload } from '../api/payload-types.ts'
import { recordType } from '../api/record-type.ts'
import { need } from '../platform/access/access.ts'
import { type SettingsChange, updateForecastSettings } from './forecast-settings.actions.ts'
import { FORECAST_SETTINGS_ID, ForecastSettings, USUAL_SETTINGS } from './forecast-settings.record.ts'

const type = recordType(ForecastSettings)

addQuery('forecastSettings', {
  type,
  description:
    'What the workspace chose about forecasts. While nobody has chosen anything, its version is 0 and it holds what is usual.',
  args: () => ({}),
  resolve: async ({ context: { actor, reading } }) => {
    need(actor, ForecastSettings, 'READ')
    return (await reading.byId(ForecastSettings, FORECAST_SETTINGS_ID)) ?? USUAL_SETTINGS
  },
})

const Change = inputObject(
  'ForecastSettingsUpdateInput',
  'What changes about forecasts; what is not given stays as it is.',
  (t) => ({
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    fiscalYearStartMonth: t.int({
      description:
        'The month on whose first day the fiscal year begins, 1 to 12. Quotas and overrides stay with the days for which they were made.',
    }),
  }),
)

addMutation<{ input: SettingsChange }>('forecastSettingsUpdate', {
  type: recordPayload(ForecastSettings),
  description:
    'Changes what the workspace chose about forecasts, for everybody and at once. For administrators; for others it is FORBIDDEN. The audit log tells who changed what.',
  args: (t) => ({ input: t.arg({ type: Change, required: true, description: 'What changes.' }) }),
  resolve: ({ context, info, args }) =>
    answerRecord(context, info, ForecastSettings, args, (work) => updateForecastSettings(work, args.input)),
})
