import { builder } from '../api/builder.ts'
import { ForecastMissingType } from './forecast-amount.type.graphql.ts'
import { ForecastPeriodType } from './forecast-period.graphql.ts'
import type { Period } from './forecast-period.rules.ts'
import type { RateUsed } from './forecast-rates.rules.ts'
import { missingOf } from './forecast-row.rules.ts'
import { ForecastRowType, type ShownRow } from './forecast-row.type.graphql.ts'

/** The answer of `forecast`. */
export interface Forecast {
  period: Period
  at: string
  currency: string
  ratesOn: string | null
  rates: RateUsed[]
  /** In the order of the tree, the scope itself first. */
  rows: [ShownRow, ...ShownRow[]]
}

const RateType = builder.objectRef<RateUsed>('ForecastRate').implement({
  description: 'At what amounts of a currency were converted for one answer.',
  fields: (t) => ({
    currency: t.expose('currency', { type: 'CurrencyCode', nullable: false, description: 'Which currency.' }),
    rate: t.expose('rate', {
      type: 'Decimal',
      description:
        'Units of the base currency for one unit of this one; null where the workspace knew no rate, so that its deals are named in `missing`.',
    }),
    day: t.expose('day', {
      type: 'Date',
      description: 'From which day on the rate holds; null for the base currency, and without a rate.',
    }),
  }),
})

/** A forecast: the people of a scope, a period, a moment. */
export const ForecastType = builder.objectRef<Forecast>('Forecast').implement({
  description:
    'What deals promise for a period, by team and person, as it stands or stood. Deals count for the person who owns them (of a moment: who owned them then), people for the team in which they work today.',
  fields: (t) => ({
    period: t.field({
      type: ForecastPeriodType,
      nullable: false,
      description: 'For which days.',
      resolve: ({ period }) => period,
    }),
    at: t.expose('at', {
      type: 'DateTime',
      nullable: false,
      description: 'At which moment it stood so: the one that was asked for, or now.',
    }),
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      nullable: false,
      description: 'The base currency, in which all amounts are unless they say otherwise.',
    }),
    ratesOn: t.expose('ratesOn', {
      type: 'Date',
      description:
        'The day of whose rates all amounts are; null: each deal counts at its own rate, of the day on which its amount was written or on which it closed.',
    }),
    rates: t.field({
      type: [RateType],
      nullable: false,
      description:
        'The rates of `ratesOn` for every currency that occurs; empty without it: then `byCurrency` tells the rates that came out.',
      resolve: ({ rates }) => rates,
    }),
    total: t.field({
      type: ForecastRowType,
      nullable: false,
      description: 'The first of `rows`: all that was asked for.',
      resolve: ({ rows }) => rows[0],
    }),
    rows: t.field({
      type: [ForecastRowType],
      nullable: false,
      description:
        'The tree line by line, each team followed by its people and then by the teams below it, by their names. Teams in use and the people who work in them stand even without deals; who left, and who works in no team, only with them.',
      args: {
        depth: t.arg.int({
          description: 'How many levels below the first row, 0 or more; all of them unless given.',
        }),
      },
      resolve: ({ rows }, { depth }) => (depth == null ? rows : rows.filter(({ level }) => level <= depth)),
    }),
    missing: t.field({
      type: ForecastMissingType,
      nullable: false,
      description: 'What the amounts of all rows together leave out.',
      resolve: ({ rows, currency }) => ({ ...missingOf(rows[0].figures), currency }),
    }),
  }),
})
