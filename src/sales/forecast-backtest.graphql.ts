import { addQuery } from '../api/call.ts'
import { Failure } from '../plain/failure.ts'
import { backtest } from './forecast-backtest.actions.ts'
import { type Back, backArguments, checkHorizons, periodsOver } from './forecast-backtest.question.graphql.ts'
import { accuracyBy } from './forecast-backtest.rules.ts'
import { ForecastBacktestType } from './forecast-backtest.type.graphql.ts'
import { METHODS } from './forecast-method.rules.ts'
import { needForecast, pipelinesAsked, scopeAsked } from './forecast-scope.actions.ts'

interface BacktestQuestion extends Back {
  teamId?: string | null
  userId?: string | null
  pipelineIds?: string[] | null
  horizons?: number[] | null
}

const HORIZONS = [90, 60, 30, 14, 7, 1]
const MOST_HORIZONS = 12

addQuery<BacktestQuestion>('forecastBacktest', {
  addsUp: true,
  type: ForecastBacktestType,
  description:
    'How well each method would have forecast the periods that are over: what it would have said so many days before their end, from what was known by then, against what was won. Deals count for whoever owned them then. The whole of what you ask for or FORBIDDEN, as `forecastMethods`.',
  args: (t) => ({
    ...backArguments(t),
    teamId: t.arg.id({
      description: 'Only this team, with the teams below it; FORBIDDEN out of your reach. Not together with `userId`.',
    }),
    userId: t.arg.id({
      description: 'Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach.',
    }),
    pipelineIds: t.arg.idList({
      description: 'Only deals of these pipelines; of all unless given. One that you may not see has no deals.',
    }),
    horizons: t.arg.intList({
      description: `How many days before the end of each period, from 0 to 1000, at most ${MOST_HORIZONS} of them; ${HORIZONS.join(', ')} unless given.`,
    }),
  }),
  resolve: async ({ context: { actor, reading }, args }) => {
    needForecast(actor, ['probability', 'stageHistory'])
    const horizons = args.horizons ?? HORIZONS
    checkHorizons('horizons', horizons)
    if (horizons.length === 0 || horizons.length > MOST_HORIZONS)
      throw new Failure('BAD_REQUEST', `Give 1 to ${MOST_HORIZONS} horizons, not ${horizons.length}.`)
    const scope = await scopeAsked(reading, actor, args)
    const pipelineIds = pipelinesAsked(actor, args.pipelineIds)
    const periods = await periodsOver(reading, args, new Date().toISOString().slice(0, 10))
    const points = await backtest(reading, { scope, pipelineIds, periods, horizons })
    return { currency: await reading.baseCurrency(), points, rows: accuracyBy(points, METHODS) }
  },
})
