import { KeyType } from '../api/aggregate-type.ts'
import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { percentOf } from './pipeline-metrics.rules.ts'
import { DaysSpreadType, OpenDealsEnum } from './pipeline-spread.graphql.ts'
import { Stage } from './stage.record.ts'
import type { StageTally } from './stage-metrics.store.ts'

const DAY = 86_400

const RowType = builder.objectRef<StageTally>('StageMetricsRow').implement({
  description: 'How the deals of one group went through one open stage.',
  fields: (t) => ({
    keys: t.field({
      type: [KeyType],
      nullable: false,
      description: 'Which group it is, in the order of `groupBy`; empty without one.',
      resolve: (row) => row.keys,
    }),
    stage: t.field({
      type: objectOf(Stage),
      description: 'The stage; null where you may not see it.',
      resolve: (row, _, context) => seen(context, Stage, row.stageId),
    }),
    entered: t.exposeInt('entered', {
      nullable: false,
      description: 'How often a deal entered it; one that comes back counts again.',
    }),
    moved: t.exposeInt('moved', { nullable: false, description: 'How many of these left it, wherever they went.' }),
    standing: t.int({
      nullable: false,
      description: 'How many of these stand there now: `entered` − `moved`.',
      resolve: ({ entered, moved }) => entered - moved,
    }),
    advanced: t.exposeInt('advanced', {
      nullable: false,
      description: 'How many left it for a later open stage of the pipeline, or were won from it.',
    }),
    back: t.exposeInt('back', { nullable: false, description: 'How many left it for an earlier open stage.' }),
    lost: t.exposeInt('lost', { nullable: false, description: 'How many were lost from it.' }),
    withoutTime: t.exposeInt('withoutTime', {
      nullable: false,
      description: 'How many began or ended nobody knows when: they stand in no duration.',
    }),
    conversion: t.float({
      description: '`advanced` / `moved` in percent, 0 to 100; null where none left it.',
      resolve: ({ advanced, moved }) => percentOf(advanced, moved),
    }),
    wonDeals: t.exposeInt('wonDeals', {
      nullable: false,
      description: 'How many deals that entered it, each counted once, are won now.',
    }),
    lostDeals: t.exposeInt('lostDeals', {
      nullable: false,
      description: 'How many deals that entered it, each counted once, are lost now.',
    }),
    conversionToWon: t.float({
      description: '`wonDeals` / (`wonDeals` + `lostDeals`) in percent, 0 to 100; null where none of them has closed.',
      resolve: ({ wonDeals, lostDeals }) => percentOf(wonDeals, wonDeals + lostDeals),
    }),
    time: t.field({
      type: DaysSpreadType,
      nullable: false,
      description: 'Days in the stage, of stays that have ended.',
      resolve: ({ stays }) => ({ spread: stays, perDay: DAY }),
    }),
    standingTime: t.field({
      type: DaysSpreadType,
      nullable: false,
      description: 'Days in the stage until now, of deals that stand there.',
      resolve: ({ standing }) => ({ spread: standing, perDay: DAY }),
    }),
  }),
})

/** The answer of `stageMetrics`. */
export const StageMetricsType = builder.objectRef<{ rows: StageTally[] }>('StageMetrics').implement({
  description: 'How deals go through the stages of their pipelines.',
  fields: (t) => ({
    openDeals: t.field({
      type: OpenDealsEnum,
      nullable: false,
      description: 'APART: deals that stand in a stage are told by `standing` and `standingTime`, and by no rate.',
      resolve: () => 'APART' as const,
    }),
    rows: t.field({
      type: [RowType],
      nullable: false,
      description:
        'One for each group and open stage that a deal entered, in the order of the groups and the stages of the pipeline.',
      resolve: ({ rows }) => rows,
    }),
  }),
})
