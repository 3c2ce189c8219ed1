import { anyBuilder, builder } from '../api/builder.ts'
import { keyArgument, runMutation } from '../api/mutation.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { type Payload, payloadFields, refused } from '../api/payload.ts'
import type { Row } from '../platform/record/record.ts'
import { Currency } from './currency.record.ts'
import { setCurrencyRates } from './currency-rate.actions.ts'

const CurrencyRateInput = builder.inputType('CurrencyRateInput', {
  description: 'What one unit of a currency is worth from a day on.',
  fields: (t) => ({
    currency: t.field({
      type: 'CurrencyCode',
      required: true,
      description: 'Of which currency; it must be among `currencies`.',
    }),
    day: t.field({ type: 'Date', required: true, description: 'The first day on which it holds.' }),
    rate: t.field({
      type: 'Decimal',
      description: 'Units of the base currency for one unit, above 0; null takes the rate of that day away.',
    }),
  }),
})

const CurrencyRatesSetInput = builder.inputType('CurrencyRatesSetInput', {
  description: 'Exchange rates with the days from which they hold; all are written or none.',
  fields: (t) => ({
    rates: t.field({
      type: [CurrencyRateInput],
      required: true,
      description: 'At most 1,000; of several for one currency and day the last counts.',
    }),
  }),
})

const CurrencyRatesSetPayload = builder.objectRef<Payload & { rows: Row[] }>('CurrencyRatesSetPayload').implement({
  description: 'What came of setting rates.',
  fields: (t) => ({
    currencies: t.field({
      type: [objectOf(Currency)],
      nullable: false,
      description: 'The currencies whose rates changed; empty where all rates stood so already.',
      resolve: (payload) => payload.rows,
    }),
    ...payloadFields(t),
  }),
})

anyBuilder.mutationField('currencyRatesSet', (t: any) =>
  t.field({
    type: CurrencyRatesSetPayload,
    nullable: false,
    description:
      'Sets dated rates of currencies: a rate of a day that has one takes its place. Amounts that were converted before keep the rate that they had.',
    args: {
      input: t.arg({ type: CurrencyRatesSetInput, required: true, description: 'Which rates.' }),
      ...keyArgument(t),
    },
    resolve: async (_: unknown, args: any, context: any, info: any) => {
      const rates = args.input.rates.map((rate: { rate?: string | null }) => ({ ...rate, rate: rate.rate ?? null }))
      const result = await runMutation(context, info, args, (work) => setCurrencyRates(work, rates))
      const rows = await Promise.all((result.done?.ids ?? []).map((id) => seen(context, Currency, id)))
      return { rows: rows.filter((row) => row !== null), ...refused(result, context) }
    },
  }),
)
