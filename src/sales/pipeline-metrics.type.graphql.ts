import { KeyType } from '../api/aggregate-type.ts'
import { builder } from '../api/builder.ts'
import { MoneyType } from '../api/values.ts'
import { fromMinor, type Money } from '../plain/money.ts'
import type { Keyed } from './pipeline-group.store.ts'
import { missingFactors, percentOf, type Tally, velocityOf } from './pipeline-metrics.rules.ts'
import { DaysSpreadType, OpenDealsEnum } from './pipeline-spread.graphql.ts'

type Metrics = Tally & Keyed & { base: string }
type Status = 'won' | 'lost' | 'open'

/** The fields of a deal that a figure tells, beside its status. */
export const FIGURES: Record<string, string[]> = {
  winRateByAmount: ['amountBase'],
  wonAmount: ['amountBase'],
  lostAmount: ['amountBase'],
  openAmount: ['amountBase'],
  withoutAmount: ['amountBase'],
  openWithoutCloseDate: ['closeDate'],
  cycle: ['cycleDays'],
  velocity: ['amountBase', 'cycleDays'],
  velocityLacks: ['amountBase', 'cycleDays'],
}

const FactorEnum = builder.enumType('VelocityFactor', {
  description: 'A factor without which the velocity of a pipeline is not known.',
  values: {
    OPEN_DEALS: { description: 'No deal is open.' },
    CLOSED_DEALS: { description: 'No deal was won or lost, so there is no win rate.' },
    WON_AMOUNTS: { description: 'No deal was won, or none of those has an amount in the base currency.' },
    CYCLE_DAYS: { description: 'Of no deal that was won the length is known, or all of them took no day.' },
  },
})

const WithoutAmountType = builder.objectRef<Metrics>('DealsWithoutAmount').implement({
  description: 'Deals without an amount in the base currency: they stand in no figure of amounts, nothing is assumed.',
  fields: (t) =>
    Object.fromEntries(
      (['won', 'lost', 'open'] as const).map((status) => [
        status,
        t.int({
          nullable: false,
          description: `How many of the ${status === 'open' ? 'open deals' : `deals that were ${status}`} have none.`,
          resolve: (row) => row[status] - row[`${status}WithAmount`],
        }),
      ]),
    ),
})

const RowType = builder.objectRef<Metrics>('PipelineMetricsRow').implement({
  description: 'The figures of one group of deals.',
  fields: (t) => ({
    keys: t.field({
      type: [KeyType],
      nullable: false,
      description: 'Which group it is, in the order of `groupBy`; empty without one.',
      resolve: (row) => row.keys,
    }),
    won: t.exposeInt('won', { nullable: false, description: 'How many deals were won.' }),
    lost: t.exposeInt('lost', { nullable: false, description: 'How many deals were lost.' }),
    open: t.exposeInt('open', { nullable: false, description: 'How many deals are open now.' }),
    winRate: t.float({
      description: 'won / (won + lost) in percent, 0 to 100; null where none was won or lost.',
      resolve: ({ won, lost }) => percentOf(won, won + lost),
    }),
    winRateByAmount: t.float({
      description:
        'wonAmount / (wonAmount + lostAmount) in percent, 0 to 100; null where no deal that was won or lost has an amount above 0.',
      resolve: ({ wonMinor, lostMinor }) => percentOf(wonMinor, wonMinor + lostMinor),
    }),
    wonAmount: t.field({ type: MoneyType, description: amounts('deals that were won'), resolve: amountOf('won') }),
    lostAmount: t.field({ type: MoneyType, description: amounts('deals that were lost'), resolve: amountOf('lost') }),
    openAmount: t.field({ type: MoneyType, description: amounts('open deals'), resolve: amountOf('open') }),
    withoutAmount: t.field({
      type: WithoutAmountType,
      nullable: false,
      description: 'How many deals stand in no figure of amounts.',
      resolve: (row) => row,
    }),
    openWithoutCloseDate: t.exposeInt('openWithoutCloseDate', {
      nullable: false,
      description: 'How many of the open deals have no day on which the decision is expected.',
    }),
    cycle: t.field({
      type: DaysSpreadType,
      nullable: false,
      description:
        'Days from opening to winning, of deals that were won; those of which a day is not known are left out, so `n` may be less than `won`.',
      resolve: ({ cycle }) => ({ spread: cycle, perDay: 1 }),
    }),
    velocity: t.field({
      type: MoneyType,
      description:
        'What the pipeline earns a day, in the base currency: open deals × win rate × mean amount of those won ÷ mean days of those won, rounded once, halves away from zero. Null where a factor is missing: `velocityLacks` says which.',
      resolve: (row) => money(velocityOf(row), row.base),
    }),
    velocityLacks: t.field({
      type: [FactorEnum],
      nullable: false,
      description: 'Why there is no `velocity`; empty where there is one.',
      resolve: missingFactors,
    }),
  }),
})

/** The answer of `pipelineMetrics`. */
export const PipelineMetricsType = builder.objectRef<{ rows: Metrics[] }>('PipelineMetrics').implement({
  description: 'How well deals are sold, in total or by groups.',
  fields: (t) => ({
    openDeals: t.field({
      type: OpenDealsEnum,
      nullable: false,
      description: 'EXCLUDED: open deals stand in no win rate and no cycle. They are a factor of the velocity alone.',
      resolve: () => 'EXCLUDED' as const,
    }),
    rows: t.field({
      type: [RowType],
      nullable: false,
      description: 'One for each group, in the order of the groups.',
      resolve: ({ rows }) => rows,
    }),
  }),
})

function amounts(which: string): string {
  return `The amounts of ${which} together, in the base currency at their dated rates; null where none of them has one.`
}

function amountOf(status: Status) {
  return (row: Metrics) => (row[`${status}WithAmount`] === 0 ? null : money(row[`${status}Minor`], row.base))
}

function money(minor: number | null, currency: string): Money | null {
  return minor === null ? null : fromMinor(minor, currency)
}
