import { builder } from '../api/builder.ts'
import { MoneyType } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import type { Cell } from './forecast.rules.ts'
import { rateUsed } from './forecast-row.rules.ts'

/** With the base currency. */
interface InCurrency extends Cell {
  inBase: string
}

/** Deals by the currency of their amounts. */
export const ByCurrencyType = builder.objectRef<InCurrency>('ForecastByCurrency').implement({
  description: 'Deals of one category in one currency, with the rate at which they count.',
  fields: (t) => ({
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      description: 'Which one; null for deals without an amount.',
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many deals.' }),
    amount: t.field({
      type: MoneyType,
      description: 'Their amounts together, in their own currency; null for deals without an amount.',
      resolve: ({ minor, currency }) => (currency === null ? null : fromMinor(minor, currency)),
    }),
    base: t.field({
      type: MoneyType,
      nullable: false,
      description: 'The same in the base currency, of those that have it.',
      resolve: ({ base, inBase }) => fromMinor(base, inBase),
    }),
    rate: t.field({
      type: 'Decimal',
      description:
        'Units of the base currency for one unit of this one, as it comes out of both amounts, with six decimals: a mean where deals have rates of several days. Null without an amount, and where some of the deals have no rate.',
      resolve: (cell) => rateUsed(cell, cell.inBase),
    }),
    withoutRate: t.exposeInt('withoutBase', {
      nullable: false,
      description: 'How many of the deals have an amount but no rate, so that they are not in `base`.',
    }),
  }),
})
