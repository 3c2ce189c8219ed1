import { builder } from '../api/builder.ts'
import type { MethodsTold } from './forecast-method.actions.ts'
import { ForecastLearntType, StageChanceType } from './forecast-method.chance.graphql.ts'
import { ForecastMethodFigureType } from './forecast-method.type.graphql.ts'
import { ForecastPeriodType } from './forecast-period.graphql.ts'
import type { Period } from './forecast-period.rules.ts'

interface Methods extends MethodsTold {
  period: Period
  at: string
  /** The base currency. */
  currency: string
}

/** The answer of `forecastMethods`. */
export const ForecastMethodsType = builder.objectRef<Methods>('ForecastMethods').implement({
  description: 'What a period will bring, by several methods side by side.',
  fields: (t) => ({
    period: t.expose('period', { type: ForecastPeriodType, nullable: false, description: 'For which days.' }),
    at: t.expose('at', { type: 'DateTime', nullable: false, description: 'As it stood at this moment.' }),
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      nullable: false,
      description: 'The base currency of the workspace, in which all amounts are.',
    }),
    weeks: t.exposeInt('weeks', {
      nullable: false,
      description: 'How many whole weeks are left of the period at the moment; 0 where it is over.',
    }),
    methods: t.field({
      type: [ForecastMethodFigureType],
      nullable: false,
      description: 'One for each method, always in the same order.',
      resolve: ({ figures, currency }) => figures.map((figure) => ({ ...figure, currency })),
    }),
    stageChances: t.field({
      type: [StageChanceType],
      nullable: false,
      description:
        'What MARKOV expects of deals in each open stage, by pipeline and in its order; none of a pipeline from which too little could be learnt.',
      resolve: ({ pipelines }) =>
        pipelines.flatMap(({ pipelineId, stages }) => (stages ?? []).map((stage) => ({ ...stage, pipelineId }))),
    }),
    learntFrom: t.field({
      type: [ForecastLearntType],
      nullable: false,
      description: 'From what MARKOV learnt, by pipeline; pipelines without any deal of the scope are left out.',
      resolve: ({ pipelines, deals }) =>
        pipelines.filter(({ since }) => since !== null).map((pipeline) => ({ ...pipeline, deals })),
    }),
  }),
})
