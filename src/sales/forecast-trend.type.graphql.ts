import { builder } from '../api/builder.ts'
import { categoryFields, type In } from './forecast-amount.type.graphql.ts'
import { totalFields } from './forecast-figures.type.graphql.ts'
import { moneyOf } from './forecast-money.graphql.ts'
import { type CategoryFigures, categoriesOf, weightedOf } from './forecast-row.rules.ts'
import type { TrendPoint } from './forecast-trend.rules.ts'

/** How far apart the points of a trend are. */
export const ForecastEveryEnum = builder.enumType('ForecastEvery', {
  description: 'How far apart the points of a trend are.',
  values: {
    DAY: { description: 'Every day.' },
    WEEK: { description: 'Every seventh day, so that the last day is one of them.' },
  },
})

const CategoryType = builder.objectRef<In<CategoryFigures>>('ForecastCategoryAmount').implement({
  description: 'One category as it stood, by itself and with all that is surer.',
  fields: categoryFields,
})

/** A forecast at the end of a day. */
export const ForecastPointType = builder.objectRef<In<TrendPoint>>('ForecastPoint').implement({
  description: 'What stood in a forecast at the end of a day, in UTC; of today, what stands now.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', nullable: false, description: 'At the end of which day.' }),
    categories: t.field({
      type: [CategoryType],
      nullable: false,
      description: 'CLOSED, COMMIT, BEST_CASE, PIPELINE and OMITTED, in this order, those without deals too.',
      resolve: ({ figures, currency }) => categoriesOf(figures).map((one) => ({ ...one, currency })),
    }),
    ...totalFields(t),
    weighted: moneyOf<TrendPoint>(t, ({ figures }) => weightedOf(figures).base, {
      description:
        'What was won, and the open deals, each times its probability, in the base currency. FORBIDDEN where probabilities are hidden from you.',
    }),
  }),
})
