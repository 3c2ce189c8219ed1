import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import type { PipelineChances } from './forecast-markov.actions.ts'
import { FEWEST_CLOSED, mondayOf, type StageChance } from './forecast-markov.rules.ts'
import { Opportunity } from './opportunity.record.ts'

const Pipeline = Opportunity.fields.pipeline.target()
const Stage = Opportunity.fields.stage.target()

/** What is to be expected of deals in an open stage. */
export const StageChanceType = builder
  .objectRef<StageChance & { pipelineId: string }>('ForecastStageChance')
  .implement({
    description:
      'What is to be expected of deals in an open stage, from how deals of the scope went from week to week. One is added to every count, so that no chance is 0 or 1.',
    fields: (t) => ({
      pipeline: t.field({
        type: objectOf(Pipeline),
        description: 'The pipeline; null where you may not see pipelines, or it was deleted.',
        resolve: ({ pipelineId }, _, context) => seen(context, Pipeline, pipelineId),
      }),
      stage: t.field({
        type: objectOf(Stage),
        description: 'The stage; null where you may not see stages, or it was deleted.',
        resolve: ({ stageId }, _, context) => seen(context, Stage, stageId),
      }),
      transitions: t.exposeInt('transitions', {
        nullable: false,
        description: 'From how many weeks of deals in this stage it was learnt; with 0 every outcome is as likely.',
      }),
      conversionToWon: t.float({
        nullable: false,
        description: 'The chance to be won at all, however long it takes, in percent, between 0 and 100.',
        resolve: ({ won }) => won * 100,
      }),
      wonInPeriod: t.float({
        nullable: false,
        description:
          'The chance to be won within the whole weeks that are left of the period, in percent, from 0 to below 100; it never exceeds `conversionToWon`.',
        resolve: ({ wonWithin }) => wonWithin * 100,
      }),
      expectedWeeks: t.float({
        nullable: false,
        description: 'Weeks until a deal in this stage is won or lost, on average.',
        resolve: ({ weeks }) => weeks,
      }),
    }),
  })

interface Learnt extends PipelineChances {
  deals: () => Promise<Map<string, number>>
}

/** From what the chances of a pipeline were learnt. */
export const ForecastLearntType = builder.objectRef<Learnt>('ForecastLearntFrom').implement({
  description:
    'From what MARKOV learnt about one pipeline: deals of the scope, looked at on every Monday at 00:00 UTC up to the moment. Deals that came and closed between two Mondays are not seen.',
  fields: (t) => ({
    pipeline: t.field({
      type: objectOf(Pipeline),
      description: 'The pipeline; null where you may not see pipelines, or it was deleted.',
      resolve: ({ pipelineId }, _, context) => seen(context, Pipeline, pipelineId),
    }),
    deals: t.int({
      nullable: false,
      description: 'How many deals were seen in an open stage.',
      resolve: async ({ pipelineId, deals }) => (await deals()).get(pipelineId) ?? 0,
    }),
    transitions: t.exposeInt('transitions', {
      nullable: false,
      description: 'How many weeks of deals in open stages were seen from their beginning to their end.',
    }),
    closed: t.exposeInt('closed', {
      nullable: false,
      description: `How often a deal was seen to be won or lost; with fewer than ${FEWEST_CLOSED} MARKOV says nothing of the pipeline (TOO_FEW_CLOSED).`,
    }),
    from: t.field({
      type: 'Date',
      description: 'The Monday on which the first deal was seen; null where none was.',
      resolve: ({ since }) => (since === null ? null : mondayOf(since)),
    }),
  }),
})
