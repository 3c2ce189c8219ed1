import { builder } from '../api/builder.ts'
import { MoneyType } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import { accuracyFields } from './forecast-accuracy.type.graphql.ts'
import type { In } from './forecast-amount.type.graphql.ts'
import type { MethodAccuracy, Point } from './forecast-backtest.rules.ts'
import { ForecastMethodEnum, ForecastMethodFigureType } from './forecast-method.type.graphql.ts'
import { ForecastPeriodType } from './forecast-period.graphql.ts'

const HORIZON =
  'How many days before the end of the period it stood so: at the end, in UTC, of the day that lies as many days before its last one.'

const RowType = builder.objectRef<MethodAccuracy>('ForecastBacktestRow').implement({
  description: 'How well one method did at one horizon, over all periods.',
  fields: (t) => ({
    method: t.expose('method', { type: ForecastMethodEnum, nullable: false, description: 'Which method.' }),
    horizon: t.exposeInt('horizon', { nullable: false, description: HORIZON }),
    ...accuracyFields(t),
  }),
})

const PointType = builder.objectRef<In<Point>>('ForecastBacktestPoint').implement({
  description: 'What the methods said of one period at one horizon, and what came of it.',
  fields: (t) => ({
    period: t.expose('period', { type: ForecastPeriodType, nullable: false, description: 'Of which period.' }),
    horizon: t.exposeInt('horizon', { nullable: false, description: HORIZON }),
    day: t.expose('day', { type: 'Date', nullable: false, description: 'The day at whose end it stood so, in UTC.' }),
    methods: t.field({
      type: [ForecastMethodFigureType],
      nullable: false,
      description: 'What each method said then.',
      resolve: ({ said, currency }) => said.map((one) => ({ ...one, currency })),
    }),
    actual: t.field({
      type: MoneyType,
      nullable: false,
      description: 'What was won on days of the period, as the history has it today, in the base currency.',
      resolve: ({ actual, currency }) => fromMinor(actual, currency),
    }),
  }),
})

interface Backtest {
  currency: string
  rows: MethodAccuracy[]
  points: Point[]
}

/** The answer of `forecastBacktest`. */
export const ForecastBacktestType = builder.objectRef<Backtest>('ForecastBacktest').implement({
  description: 'How well each method would have forecast the periods that are over.',
  fields: (t) => ({
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      nullable: false,
      description: 'The base currency of the workspace, in which all amounts are.',
    }),
    rows: t.field({
      type: [RowType],
      nullable: false,
      description: 'One for each method and horizon: methods in their usual order, the longest horizon first.',
      resolve: ({ rows }) => rows,
    }),
    points: t.field({
      type: [PointType],
      nullable: false,
      description: 'One for each period and horizon: periods in their order, the longest horizon first.',
      resolve: ({ points, currency }) => points.map((point) => ({ ...point, currency })),
    }),
  }),
})
