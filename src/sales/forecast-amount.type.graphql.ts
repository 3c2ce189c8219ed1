import { builder } from '../api/builder.ts'
import { choiceEnum } from '../api/enums.ts'
import { moneyOf } from './forecast-money.graphql.ts'
import type { Amount, CategoryFigures, Missing } from './forecast-row.rules.ts'
import { Opportunity } from './opportunity.record.ts'

/** With the currency in which its amounts are told. */
export type In<Told> = Told & { currency: string }

/** The categories of a forecast, as deals have them. */
export const CategoryEnum = choiceEnum(Opportunity.fields.forecastCategory)

/** Deals and their amount. */
export const ForecastAmountType = builder.objectRef<In<Amount>>('ForecastAmount').implement({
  description: 'Deals of a forecast, counted and added up.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: false, description: 'How many deals, those without an amount too.' }),
    amount: moneyOf<Amount>(t, ({ base }) => base, {
      description:
        'Their amounts together, in the base currency; those without an amount or a rate are not in it: `missing` counts them.',
    }),
  }),
})

/** The fields that a category has wherever it is told. */
export function categoryFields(t: any): any {
  return {
    category: t.expose('category', { type: CategoryEnum, nullable: false, description: 'Which category.' }),
    count: t.exposeInt('count', { nullable: false, description: 'How many deals stand in it, without amount too.' }),
    single: moneyOf<CategoryFigures>(t, ({ base }) => base, {
      description: 'The amounts of this category alone, in the base currency.',
    }),
    cumulative: moneyOf<CategoryFigures>(t, ({ cumulative }) => cumulative, {
      description:
        'The same with all that is surer: CLOSED; COMMIT with CLOSED; BEST_CASE with both; PIPELINE with all three.',
      absent: 'Null for OMITTED, which stands in no forecast.',
    }),
  }
}

const WithoutRateType = builder.objectRef<{ currency: string; count: number }>('ForecastWithoutRate').implement({
  description: 'Deals whose amount no rate converts into the base currency.',
  fields: (t) => ({
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      nullable: false,
      description: 'In which currency their amounts are.',
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many deals.' }),
  }),
})

/** What amounts leave out. */
export const ForecastMissingType = builder.objectRef<In<Missing>>('ForecastMissing').implement({
  description:
    'Deals that a forecast counts but cannot add up, or cannot place in any period, and why: nothing is assumed for them.',
  fields: (t) => ({
    withoutAmount: t.exposeInt('withoutAmount', {
      nullable: false,
      description: 'Deals of the period, open or won, of which nobody has said what they are worth.',
    }),
    withoutRate: t.field({
      type: [WithoutRateType],
      nullable: false,
      description:
        'Deals of the period, open or won, with an amount in a currency for which there was no rate, by currency.',
      resolve: ({ withoutRate }) => withoutRate.map(({ currency, count }) => ({ currency: currency!, count })),
    }),
    openWithoutCloseDate: t.field({
      type: ForecastAmountType,
      nullable: false,
      description: 'Open deals without an expected day: they stand in no period at all, whichever is asked for.',
      resolve: ({ openWithoutCloseDate, currency }) => ({ ...openWithoutCloseDate, currency }),
    }),
    wonWithoutDay: t.field({
      type: ForecastAmountType,
      nullable: false,
      description: 'Won deals of which nobody knows on which day they closed: they stand in no period either.',
      resolve: ({ wonWithoutDay, currency }) => ({ ...wonWithoutDay, currency }),
    }),
  }),
})
