import { need } from '../platform/access/access.ts'
import { toTeam } from '../platform/access/reach.ts'
import type { Reading } from '../platform/read/reading.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import type { Overrider } from './forecast-override.rules.ts'
import { needForecast, reachOfForecast, type ScopeQuestion, scopeAsked } from './forecast-scope.actions.ts'

/** Whose number somebody is about to override, and how far their right to do so goes. */
export interface OverrideSubject {
  userId: string | null
  teamId: string | null
  reach: Overrider['reach']
}

/**
 * Finds whose number is meant; nobody's or two at once are left as they are, for the act to refuse.
 * @throws Failure FORBIDDEN without the right to override, or to see that forecast.
 */
export async function overrideSubject(
  reading: Reading,
  { userId = null, teamId = null }: ScopeQuestion,
): Promise<OverrideSubject> {
  const { actor } = reading
  const right = need(actor, ForecastOverride, 'CREATE')
  needForecast(actor)
  const known = (userId === null) !== (teamId === null) ? await scopeAsked(reading, actor, { userId, teamId }) : null
  const far = right === 'ALL' ? 'ALL' : toTeam(right) ? 'TEAM' : 'OWN'
  return {
    userId: known?.userId ?? userId,
    teamId: known?.teamId ?? teamId,
    reach: lesser(far, reachOfForecast(actor)),
  }
}

const WIDTH = { OWN: 0, TEAM: 1, ALL: 2 }

function lesser(one: Overrider['reach'], other: Overrider['reach']): Overrider['reach'] {
  return WIDTH[one] < WIDTH[other] ? one : other
}
