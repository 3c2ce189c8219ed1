import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../api/context.ts'
import { figuresWanted, forecastShown } from './forecast.shown.graphql.ts'
import type { Forecast } from './forecast.type.graphql.ts'
import { onceFor, type Watching, watchedScope } from './forecast-live.actions.ts'
import { periodAsked } from './forecast-period.graphql.ts'
import { type Question, standingAsked } from './forecast-question.graphql.ts'
import { needForecast, pipelinesAsked } from './forecast-scope.actions.ts'

type Reading = Context['reading']

/** @throws Failure FORBIDDEN and BAD_REQUEST, as the query would, for a forecast that the actor may not watch. */
export async function needWatched(context: Context, asked: Question, info: GraphQLResolveInfo): Promise<void> {
  const figures = figuresWanted(info, ['forecast'])
  needForecast(context.actor, figures.includes('weighted') ? ['probability'] : [])
  await standingAsked(context, asked)
}

/** What somebody watches, as it is meant now: of a question without a day the period of today. */
export async function watchingOf(reading: Reading, { period, pipelineIds, ...asked }: Question): Promise<Watching> {
  return { asked, period: await periodAsked(reading, period), pipelineIds: pipelinesAsked(reading.actor, pipelineIds) }
}

/**
 * The forecast as it now stands: made once, as long as a scene is told, for all who ask the same and may read the same.
 */
export async function watchedForecast(
  reading: Reading,
  question: Question,
  figures: readonly string[],
): Promise<Forecast> {
  const { asked, period, pipelineIds } = await watchingOf(reading, question)
  const { teamId = null, userId = null } = asked
  const name = JSON.stringify([period, teamId, userId, pipelineIds, figures.includes('attainments')])
  return onceFor(reading, name, async () => {
    const scope = await watchedScope(reading, asked)
    return forecastShown(reading, { scope, period, pipelineIds, at: null, ratesOn: null }, figures)
  })
}
