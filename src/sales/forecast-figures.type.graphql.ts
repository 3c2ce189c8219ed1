import { builder } from '../api/builder.ts'
import type { Figures } from './forecast.rules.ts'
import { ForecastAmountType, ForecastMissingType, type In } from './forecast-amount.type.graphql.ts'
import { moneyOf } from './forecast-money.graphql.ts'
import { closedOf, lostOf, missingOf, openPipelineOf, weightedOf } from './forecast-row.rules.ts'

type WithFigures = In<{ figures: Figures }>
type Weighted = ReturnType<typeof weightedOf>

const WeightedType = builder.objectRef<In<Weighted>>('ForecastWeighted').implement({
  description: 'What is to be expected where every open deal counts by its probability.',
  fields: (t) => ({
    amount: moneyOf<Weighted>(t, ({ base }) => base, {
      description:
        'What was won, and the open deals of the period, each times its probability, in the base currency; those of the category OMITTED are not in it.',
    }),
    deviation: moneyOf<Weighted>(t, ({ deviation }) => deviation, {
      description:
        'Its standard deviation: the root of Σ a²·p·(1 − p) over the open deals, taken as independent of each other; where they win or lose together it is more.',
    }),
  }),
})

/** The totals that every answer about deals of a period has. */
export function totalFields(t: any): any {
  return {
    closed: t.field({
      type: ForecastAmountType,
      nullable: false,
      description: 'Deals that were won on a day of the period.',
      resolve: ({ figures, currency }: WithFigures) => ({ ...closedOf(figures), currency }),
    }),
    openPipeline: t.field({
      type: ForecastAmountType,
      nullable: false,
      description:
        'Open deals whose decision is expected in the period: COMMIT, BEST_CASE and PIPELINE together, without what was won.',
      resolve: ({ figures, currency }: WithFigures) => ({ ...openPipelineOf(figures), currency }),
    }),
  }
}

/** What a row tells beside. */
export function besideFields(t: any): any {
  return {
    weighted: t.field({
      type: WeightedType,
      nullable: false,
      description: 'Deals by their probability. FORBIDDEN where probabilities are hidden from you.',
      resolve: ({ figures, currency }: WithFigures) => ({ ...weightedOf(figures), currency }),
    }),
    lost: t.field({
      type: ForecastAmountType,
      nullable: false,
      description: 'Deals that were lost on a day of the period; they stand in no other figure.',
      resolve: ({ figures, currency }: WithFigures) => ({ ...lostOf(figures), currency }),
    }),
    missing: t.field({
      type: ForecastMissingType,
      nullable: false,
      description: 'What the amounts leave out.',
      resolve: ({ figures, currency }: WithFigures) => ({ ...missingOf(figures), currency }),
    }),
  }
}
