import { addQuery } from '../api/call.ts'
import { need, needField } from '../platform/access/access.ts'
import { Opportunity } from './opportunity.record.ts'
import { daysOf, type Question, questionArguments } from './pipeline-question.graphql.ts'
import { stageTalliesOf } from './stage-metrics.store.ts'
import { StageMetricsType } from './stage-metrics.type.graphql.ts'

addQuery<Question>('stageMetrics', {
  type: StageMetricsType,
  description:
    'How the deals that you may see go through the open stages of their pipelines: how long they stay, and how many go on. Every entry into a stage counts, from the history of stages, at the time at which it really happened. FORBIDDEN where the stage, its history or the status of deals is hidden from you.',
  args: (t) =>
    questionArguments(
      t,
      'Only stays that began on these days (UTC). One that began nobody knows when counts only without this.',
    ),
  resolve: async ({ context, args }) => {
    const { actor, reading } = context
    need(actor, Opportunity, 'READ')
    for (const field of ['stageHistory', 'status']) needField(actor, Opportunity, field, 'READ')
    return { rows: await stageTalliesOf(reading, args, daysOf(args), new Date().toISOString()) }
  },
})
