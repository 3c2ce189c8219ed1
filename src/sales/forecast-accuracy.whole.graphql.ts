import { builder } from '../api/builder.ts'
import type { AccuracyRow } from './forecast-accuracy.actions.ts'
import { AccuracyRowType } from './forecast-accuracy.row.graphql.ts'
import type { Method } from './forecast-method.rules.ts'
import { ForecastMethodEnum } from './forecast-method.type.graphql.ts'
import { ForecastPeriodType } from './forecast-period.graphql.ts'
import type { Period } from './forecast-period.rules.ts'

interface Looked {
  periods: Period[]
  horizon: number
  method: Method
  currency: string
  rows: AccuracyRow[]
}

/** The answer of `forecastAccuracy`. */
export const ForecastAccuracyType = builder.objectRef<Looked>('ForecastAccuracy').implement({
  description: 'How well the forecasts of people and teams did, over periods that are over.',
  fields: (t) => ({
    periods: t.field({
      type: [ForecastPeriodType],
      nullable: false,
      description: 'The periods that are looked back on, in their order.',
      resolve: ({ periods }) => periods,
    }),
    horizon: t.exposeInt('horizon', {
      nullable: false,
      description: 'How many days before the end of each period the forecast stood.',
    }),
    method: t.expose('method', { type: ForecastMethodEnum, nullable: false, description: 'By which method it was.' }),
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      nullable: false,
      description: 'The base currency of the workspace, in which all amounts are.',
    }),
    rows: t.field({
      type: [AccuracyRowType],
      nullable: false,
      description: 'In the order of the tree, as in `forecast`; the first is all that was asked for.',
      resolve: ({ rows, currency }) => rows.map((row) => ({ ...row, currency })),
    }),
  }),
})
