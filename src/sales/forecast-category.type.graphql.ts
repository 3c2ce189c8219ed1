import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { categoryFields, type In } from './forecast-amount.type.graphql.ts'
import { ByCurrencyType } from './forecast-currency.type.graphql.ts'
import { moneyOf } from './forecast-money.graphql.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import { type CategoryTold, categoriesTold, type ForecastRow } from './forecast-row.whole.rules.ts'

const CategoryType = builder.objectRef<In<CategoryTold>>('ForecastCategoryFigures').implement({
  description: 'One category of a row of a forecast, by itself and with all that is surer.',
  fields: (t) => ({
    ...categoryFields(t),
    effective: moneyOf<CategoryTold>(t, ({ effective }) => effective, {
      description:
        'The cumulative number that counts: what a manager said, else what its owner said, else what counts in the rows directly below, and of a row without any `cumulative`. Only overrides that you may see count for you; none where `pipelineIds` is given, since they are said of all pipelines.',
      absent: 'Null for OMITTED.',
    }),
    override: t.field({
      type: objectOf(ForecastOverride),
      description:
        'What was said of this very number, and counts; null where it follows from the deals or the rows below.',
      resolve: ({ override }, _, context) => seen(context, ForecastOverride, override?.id),
    }),
    byCurrency: t.field({
      type: [ByCurrencyType],
      nullable: false,
      description: 'The same deals by the currencies of their amounts, by code; those without an amount last.',
      resolve: ({ byCurrency, currency }) => byCurrency.map((cell) => ({ ...cell, inBase: currency })),
    }),
  }),
})

/** The categories of a row. */
export function categoriesField(t: any): any {
  return t.field({
    type: [CategoryType],
    nullable: false,
    description: 'CLOSED, COMMIT, BEST_CASE, PIPELINE and OMITTED, in this order, those without deals too.',
    resolve: (row: In<ForecastRow>) => categoriesTold(row).map((one) => ({ ...one, currency: row.currency })),
  })
}
