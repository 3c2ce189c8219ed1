import { builder } from '../api/builder.ts'
import { addQuery } from '../api/call.ts'
import { idPage, readIdPage } from '../api/id-page.ts'
import { readId } from '../plain/ids.ts'
import { fieldAccess, need, needField } from '../platform/access/access.ts'
import { Opportunity } from './opportunity.record.ts'
import { dealsThen, sumsThen } from './pipeline-as-of.store.ts'
import { DealsThenType, SumThenType } from './pipeline-as-of.type.graphql.ts'

interface Board {
  pipelineId: string
  at: string
}

const BoardType = builder.objectRef<Board>('PipelineAsOf').implement({
  description: 'The board of a pipeline as it stood at a moment.',
  fields: (t) => ({
    at: t.expose('at', {
      type: 'DateTime',
      nullable: false,
      description: 'When the board stood so, as it was asked for.',
    }),
    totals: t.field({
      type: [SumThenType],
      nullable: false,
      description:
        'What stood in every stage, closed ones too, in the order of the pipeline, as far as you see it; a stage without deals is left out.',
      resolve: (board, _, { actor, reading }) =>
        // Sums of hidden amounts would tell them, and so would their currencies.
        sumsThen(reading, board, fieldAccess(actor, Opportunity, 'amount') === 'HIDDEN'),
    }),
    deals: t.field({
      type: DealsThenType,
      nullable: false,
      description: 'The deals that stood there, open and closed, by their ids.',
      args: {
        first: t.arg.int({ description: 'How many: 1 to 200, 50 unless given.' }),
        after: t.arg({ type: 'Cursor', description: 'Begin behind this place.' }),
      },
      resolve: async (board, args, { reading }) => {
        const page = readIdPage(args, Opportunity.prefix)
        return idPage(await dealsThen(reading, board, page), page)
      },
    }),
  }),
})

addQuery<Board>('pipelineAsOf', {
  addsUp: true,
  type: BoardType,
  description:
    'The board of a pipeline as it stood at a moment: its deals with their stage, amount, expected day and owner of then. Stages are told by when they were really entered (an entry of which nobody knows when, from when it was written down), all else by what was recorded by then. Of a deal that was written down only later nothing is assumed: amount and day are those that its history tells, else null; its owner is the first one that is known. You see the past of what you may see today; deals that were deleted since are left out. FORBIDDEN where stages or their history are hidden from you.',
  args: (t) => ({
    pipelineId: t.arg.id({ required: true, description: 'The pipeline; one that does not exist has no deals.' }),
    at: t.arg({
      type: 'DateTime',
      required: true,
      description: 'The moment; one of the future shows the board of now.',
    }),
  }),
  resolve: ({ context: { actor }, args }) => {
    need(actor, Opportunity, 'READ')
    for (const field of ['pipeline', 'stageHistory']) needField(actor, Opportunity, field, 'READ')
    return { ...args, pipelineId: readId('pipe', args.pipelineId) ?? args.pipelineId }
  },
})
