import { KeyType } from '../api/aggregate-type.ts'
import { builder } from '../api/builder.ts'
import type { CloseDateTally } from './close-date-metrics.store.ts'
import { percentOf } from './pipeline-metrics.rules.ts'
import { DaysSpreadType } from './pipeline-spread.graphql.ts'

/** `bounded`: the days have both ends, so that deals can slip out of them; `ended`: they are over. */
type Metrics = CloseDateTally & { bounded: boolean; ended: boolean }

const DAY = 86_400

const slipped = ({ expected, won, lost }: Metrics) => expected - won - lost

const SlippageType = builder.objectRef<Metrics>('Slippage').implement({
  description: 'What became of the deals that were expected to close on the days of the period.',
  fields: (t) => ({
    expected: t.exposeInt('expected', {
      nullable: false,
      description:
        'How many deals, not closed before, had an expected day of closing in the period as it began; of those written down within it, as they were first written down.',
    }),
    won: t.exposeInt('won', { nullable: false, description: 'How many of these were won in the period.' }),
    lost: t.exposeInt('lost', { nullable: false, description: 'How many of these were lost in the period.' }),
    slipped: t.int({
      nullable: false,
      description: '`expected` − `won` − `lost`: the period went by without a decision, or has not brought one yet.',
      resolve: slipped,
    }),
    rate: t.float({
      description: '`slipped` / `expected` in percent, 0 to 100; null where none was expected.',
      resolve: (row) => percentOf(slipped(row), row.expected),
    }),
    ended: t.exposeBoolean('ended', {
      nullable: false,
      description: 'Whether the period is over (UTC); while it is not, deals may still close in time.',
    }),
    recordedLater: t.exposeInt('recordedLater', {
      nullable: false,
      description:
        'How many deals closed or were expected in the period and were written down only after it: of these nobody knows what was expected, and they stand in no other figure here.',
    }),
  }),
})

const RowType = builder.objectRef<Metrics>('CloseDateMetricsRow').implement({
  description: 'How the expected days of one group of deals held.',
  fields: (t) => ({
    keys: t.field({
      type: [KeyType],
      nullable: false,
      description: 'Which group it is, in the order of `groupBy`; empty without one.',
      resolve: (row) => row.keys,
    }),
    deals: t.exposeInt('deals', { nullable: false, description: 'How many deals are in the group, open and closed.' }),
    pushedDeals: t.exposeInt('pushedDeals', {
      nullable: false,
      description: 'How many of them had their expected day put off in the period at least once.',
    }),
    pushes: t.field({
      type: DaysSpreadType,
      nullable: false,
      description: 'How often an expected day was put off (`n`), and by how many days.',
      resolve: ({ pushes }) => ({ spread: pushes, perDay: DAY }),
    }),
    pulls: t.field({
      type: DaysSpreadType,
      nullable: false,
      description: 'How often an expected day was brought forward (`n`), and by how many days.',
      resolve: ({ pulls }) => ({ spread: pulls, perDay: DAY }),
    }),
    slippage: t.field({
      type: SlippageType,
      description: 'What became of the deals expected in the period; null unless `period` has both days.',
      resolve: (row) => (row.bounded ? row : null),
    }),
  }),
})

/** The answer of `closeDateMetrics`. */
export const CloseDateMetricsType = builder.objectRef<{ rows: Metrics[] }>('CloseDateMetrics').implement({
  description: 'How well expected days of closing hold.',
  fields: (t) => ({
    rows: t.field({
      type: [RowType],
      nullable: false,
      description: 'One for each group, in the order of the groups.',
      resolve: ({ rows }) => rows,
    }),
  }),
})
