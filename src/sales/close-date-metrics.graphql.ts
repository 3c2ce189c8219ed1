import { addQuery } from '../api/call.ts'
import { need, needField } from '../platform/access/access.ts'
import { closeDateTalliesOf } from './close-date-metrics.store.ts'
import { CloseDateMetricsType } from './close-date-metrics.type.graphql.ts'
import { Opportunity } from './opportunity.record.ts'
import { daysOf, type Question, questionArguments } from './pipeline-question.graphql.ts'

addQuery<Question>('closeDateMetrics', {
  type: CloseDateMetricsType,
  description:
    'How well the expected days of closing hold, of the deals that you may see: how often they are pushed, and how many deals slip out of the days in which they were expected. It is told from the changes that were recorded, so nothing is known of the time before a deal was written down here. FORBIDDEN where closeDate, closedOn or status is hidden from you.',
  args: (t) =>
    questionArguments(
      t,
      'The days of which slippage is told; and only changes of expected days that were written down on them (UTC).',
    ),
  resolve: async ({ context, args }) => {
    const { actor, reading } = context
    need(actor, Opportunity, 'READ')
    for (const field of ['closeDate', 'closedOn', 'status']) needField(actor, Opportunity, field, 'READ')
    const days = daysOf(args)
    const today = new Date().toISOString().slice(0, 10)
    const bounded = days.from !== null && days.to !== null
    const rows = await closeDateTalliesOf(reading, args, days)
    return { rows: rows.map((row) => ({ ...row, bounded, ended: bounded && days.to! < today })) }
  },
})
