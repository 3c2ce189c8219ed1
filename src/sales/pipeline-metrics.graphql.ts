import { addQuery } from '../api/call.ts'
import { selectedUnder } from '../api/selection.ts'
import { need, needField } from '../platform/access/access.ts'
import { Opportunity } from './opportunity.record.ts'
import { talliesOf } from './pipeline-metrics.store.ts'
import { FIGURES, PipelineMetricsType } from './pipeline-metrics.type.graphql.ts'
import { daysOf, type Question, questionArguments } from './pipeline-question.graphql.ts'

addQuery<Question>('pipelineMetrics', {
  type: PipelineMetricsType,
  description:
    'How well deals are sold: win rate, length and speed, of the deals that you may see. Won and lost ones count on the day on which they closed, open ones as they are now. Asking for figures of a field that is hidden from you is FORBIDDEN.',
  args: (t) =>
    questionArguments(
      t,
      'Only deals that were won or lost on these days; open deals count whatever the days are. A deal that closed on a day that nobody knows counts only without this.',
    ),
  resolve: async ({ context, args, info }) => {
    const { actor, reading } = context
    need(actor, Opportunity, 'READ')
    const days = daysOf(args)
    const dated = days.from !== null || days.to !== null ? ['closedOn'] : []
    const figures = selectedUnder(info, ['rows']).flatMap((name) => FIGURES[name] ?? [])
    for (const field of new Set(['status', ...dated, ...figures])) needField(actor, Opportunity, field, 'READ')
    const base = await reading.baseCurrency()
    return { rows: (await talliesOf(reading, args, days)).map((row) => ({ ...row, base })) }
  },
})
