import { builder } from '../api/builder.ts'
import { choiceEnum } from '../api/enums.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { fromMinor } from '../plain/money.ts'
import { Quota } from './quota.record.ts'
import type { Attainment } from './quota-attainment.rules.ts'

/** An attainment as it is shown: with the base currency of its amounts. */
export type ShownAttainment = Attainment & { base: string }

/** From where a target of a row comes. */
export const QuotaSource = builder.enumType('QuotaSource', {
  description: 'From which quotas comes what a row of a forecast is to reach.',
  values: {
    OWN: { description: 'From a quota of the person or team for this very period.' },
    PARTS: {
      description:
        'From their quotas of the parts of the period, of which every part has one: the months of a quarter, the quarters of a year.',
    },
    BELOW: {
      description:
        'From what the people and teams directly below are to reach: the sum of those who have something to reach.',
    },
  },
})

/** How far a row of a forecast has come with one thing that is measured. */
export const QuotaAttainmentType = builder.objectRef<ShownAttainment>('QuotaAttainment').implement({
  description:
    'How far a person or a team has come with one thing that quotas measure, in the period of a forecast. Quotas are those of today, and so are the lines of deals; which deals were won is told as of the moment of the forecast.',
  fields: (t) => ({
    quota: t.field({
      type: objectOf(Quota),
      description: 'The quota itself; null unless the target is OWN.',
      resolve: ({ quotaId }, _, context) => seen(context, Quota, quotaId),
    }),
    measure: t.expose('measure', {
      type: choiceEnum(Quota.fields.measure),
      nullable: false,
      description: 'What is counted.',
    }),
    productFamily: t.exposeString('productFamily', {
      description: 'Of which family of products lines count; null: whole deals, whatever was sold.',
    }),
    currency: t.field({
      type: 'CurrencyCode',
      description: 'The base currency, in which a target of REVENUE is told; null for the other measures.',
      resolve: ({ measure, base }) => (measure === 'REVENUE' ? base : null),
    }),
    target: t.field({
      type: 'Decimal',
      description:
        'What is to be reached: an amount for REVENUE, else a number. Null where a quota stands in a currency that had no rate on the first day of its period.',
      resolve: (one) => written(one, one.target),
    }),
    from: t.expose('from', { type: QuotaSource, nullable: false, description: 'From which quotas the target comes.' }),
    actual: t.field({
      type: 'Decimal',
      nullable: false,
      description:
        'What was won in the period, in the unit of `target`. A line without an amount is worth nothing in REVENUE; in the base currency it is worth its share of its deal, rounded once.',
      resolve: (one) => written(one, one.actual)!,
    }),
    unpriced: t.exposeInt('unpriced', {
      nullable: false,
      description:
        'How many won deals (of a product family: lines of won deals) count 0 in REVENUE for want of an amount or a rate; 0 for other measures.',
    }),
    attainment: t.exposeFloat('attainment', {
      description: 'What was won, in percent of the target; null without a target above 0.',
    }),
    gap: t.field({
      type: 'Decimal',
      description: 'What is still missing; negative once the target is exceeded. Null without a target.',
      resolve: (one) => written(one, one.gap),
    }),
  }),
})

/** Amounts with the decimals of the currency; numbers with as many as they have, at most four. */
function written({ measure, base }: ShownAttainment, value: number | null): string | null {
  if (value === null) return null
  return measure === 'REVENUE' ? fromMinor(value, base).amount : value.toFixed(4).replace(/\.?0+$/, '')
}
