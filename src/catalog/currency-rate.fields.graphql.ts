import { builder } from '../api/builder.ts'
import type { Context } from '../api/context.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { Currency } from './currency.record.ts'
import { rateOn } from './currency.rules.ts'
import { ratesOf, type StoredRate } from './currency.store.ts'

const MOST = 1000

const CurrencyRate = builder.objectRef<StoredRate>('CurrencyRate').implement({
  description: 'What one unit of a currency is worth from a day on, until the next rate.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', nullable: false, description: 'The first day on which it holds.' }),
    rate: t.expose('rate', {
      type: 'Decimal',
      nullable: false,
      description: 'Units of the base currency for one unit of this one.',
    }),
  }),
})

builder.objectField(objectOf(Currency), 'rates', (t) =>
  t.field({
    type: [CurrencyRate],
    description: `The dated rates to the base currency, the latest first, at most ${MOST}.`,
    args: {
      from: t.arg({ type: 'Date', description: 'Only rates of this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Only rates of this day or earlier.' }),
    },
    resolve: async (row, { from, to }, context, info) => {
      if (hides(context, Currency, 'rates', info)) return null
      const rates = await stored(context, row['id'] as string)
      return rates.filter(({ day }) => (!from || day >= from) && (!to || day <= to)).slice(0, MOST)
    },
  }),
)

builder.objectField(objectOf(Currency), 'rateOn', (t) =>
  t.field({
    type: 'Decimal',
    description:
      'Units of the base currency for one unit of this one on a day: the latest rate on or before it; null without one. The base currency is worth 1.',
    args: { day: t.arg({ type: 'Date', required: true, description: 'The day of which the rate is asked.' }) },
    resolve: async (row, { day }, context, info) => {
      if (hides(context, Currency, 'rateOn', info)) return null
      const currency = row['code'] as string
      const rates = await stored(context, row['id'] as string)
      const dated = rates.map((rate) => ({ ...rate, currency }))
      return rateOn(dated, currency, day, await context.reading.baseCurrency())
    },
  }),
)

async function stored({ reading }: Context, id: string): Promise<StoredRate[]> {
  const source = { engine: reading.database.engine, sql: reading.sql }
  return (await reading.loader('currency.rates', (ids) => ratesOf(source, ids))(id)) ?? []
}
