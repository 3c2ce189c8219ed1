import type { Context } from '../api/context.ts'
import { type AskedPeriod, ForecastPeriodInput, periodAsked } from './forecast-period.graphql.ts'
import type { Period } from './forecast-period.rules.ts'
import { pipelinesAsked, type ScopeQuestion, scopeAsked } from './forecast-scope.actions.ts'
import type { Scope } from './forecast-scope.rules.ts'

/** Of whom and of which deals every query about a forecast is asked. */
export interface Question extends ScopeQuestion {
  period: AskedPeriod
  pipelineIds?: string[] | null
}

/** The arguments of such a query. */
export function questionArguments(t: any): Record<string, unknown> {
  return {
    period: t.arg({ type: ForecastPeriodInput, required: true, description: 'For which days.' }),
    teamId: t.arg.id({
      description:
        'Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`.',
    }),
    userId: t.arg.id({
      description:
        'Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself.',
    }),
    pipelineIds: t.arg.idList({
      description: 'Only deals of these pipelines; of all unless given. One that you may not see has no deals.',
    }),
  }
}

/** What such a query means. @throws Failure FORBIDDEN for a scope out of reach, BAD_REQUEST for a malformed one. */
export async function standingAsked(
  { actor, reading }: Context,
  asked: Question,
): Promise<{ period: Period; scope: Scope; pipelineIds: string[] | null }> {
  const scope = await scopeAsked(reading, actor, asked)
  const pipelineIds = pipelinesAsked(actor, asked.pipelineIds)
  return { period: await periodAsked(reading, asked.period), scope, pipelineIds }
}
