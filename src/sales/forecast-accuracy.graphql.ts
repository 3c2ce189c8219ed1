import { addQuery } from '../api/call.ts'
import { accuracyRows } from './forecast-accuracy.actions.ts'
import { ForecastAccuracyType } from './forecast-accuracy.whole.graphql.ts'
import { type Back, backArguments, checkHorizons, periodsOver } from './forecast-backtest.question.graphql.ts'
import type { Method } from './forecast-method.rules.ts'
import { ForecastMethodEnum } from './forecast-method.type.graphql.ts'
import { needForecast, pipelinesAsked, scopeAsked } from './forecast-scope.actions.ts'

interface AccuracyQuestion extends Back {
  teamId?: string | null
  pipelineIds?: string[] | null
  horizon?: number | null
  method?: Method | null
}

const HORIZON = 30

/** What a method tells of deals beside what every forecast does. */
const TOLD: Record<string, string[]> = { WEIGHTED: ['probability'], MARKOV: ['stageHistory'] }

addQuery<AccuracyQuestion>('forecastAccuracy', {
  addsUp: true,
  type: ForecastAccuracyType,
  description:
    'How well forecasts did by person and team: what a method said so many days before the end of every period that is over, against what was won in it. A deal counts for whoever owned it then, and as won for whoever owns it today. The whole of what you ask for or FORBIDDEN, as `forecast`; with WEIGHTED the field probability, with MARKOV stageHistory must not be hidden from you either.',
  args: (t) => ({
    ...backArguments(t),
    teamId: t.arg.id({
      description:
        'Only this team, with the teams below it; FORBIDDEN out of your reach. All whom you reach unless given.',
    }),
    pipelineIds: t.arg.idList({
      description: 'Only deals of these pipelines; of all unless given. One that you may not see has no deals.',
    }),
    horizon: t.arg.int({
      description: `How many days before the end of each period, from 0 to 1000; ${HORIZON} unless given.`,
    }),
    method: t.arg({ type: ForecastMethodEnum, description: 'By which method; COMMIT unless given.' }),
  }),
  resolve: async ({ context: { actor, reading }, args }) => {
    const { horizon, method } = { horizon: args.horizon ?? HORIZON, method: args.method ?? 'COMMIT' }
    needForecast(actor, TOLD[method] ?? [])
    checkHorizons('horizon', [horizon])
    const scope = await scopeAsked(reading, actor, args)
    const pipelineIds = pipelinesAsked(actor, args.pipelineIds)
    const periods = await periodsOver(reading, args, new Date().toISOString().slice(0, 10))
    const rows = await accuracyRows(reading, { scope, pipelineIds, periods, horizon, method })
    return { periods, horizon, method, currency: await reading.baseCurrency(), rows }
  },
})
