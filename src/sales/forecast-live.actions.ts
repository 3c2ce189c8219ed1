import type { Told } from '../platform/live/stream.ts'
import type { Reading } from '../platform/read/reading.ts'
import { aroundOf } from './forecast-live.around.actions.ts'
import { changesForecast, EVERYBODY } from './forecast-live.rules.ts'
import { termsOf } from './forecast-live.terms.actions.ts'
import type { Period } from './forecast-period.rules.ts'
import { type ScopeQuestion, scopeAsked } from './forecast-scope.actions.ts'
import type { Scope } from './forecast-scope.rules.ts'

/** A forecast that somebody watches, as it was asked. */
export interface Watching {
  asked: ScopeQuestion
  period: Period
  /** Null: of all pipelines. */
  pipelineIds: readonly string[] | null
}

/**
 * Whether an event changes a forecast for its reader. Where it changes nobody's, it takes no statement of a reader's own.
 * @throws Failure FORBIDDEN where the scope is none any more.
 */
export async function isOfForecast(
  { event, scene }: Told,
  reading: Reading,
  { asked, period, pipelineIds }: Watching,
): Promise<boolean> {
  const around = await aroundOf(scene, event)
  const terms = { ...(await termsOf(reading, period)), pipelineIds }
  if (!changesForecast(around, { ...terms, scope: EVERYBODY })) return false
  return changesForecast(around, { ...terms, scope: await watchedScope(reading, asked) })
}

/** The scope as it is while a scene is told: made once for all who may read the same. */
export function watchedScope(reading: Reading, { teamId = null, userId = null }: ScopeQuestion): Promise<Scope> {
  const asked = { teamId, userId }
  return onceFor(reading, `scope ${JSON.stringify(asked)}`, () => scopeAsked(reading, reading.actor, asked))
}

/** Makes a value once for all who may read the same while a scene is told. */
export async function onceFor<Value>(reading: Reading, name: string, make: () => Promise<Value>): Promise<Value> {
  const load = reading.loader(`watched forecast: ${name}`, async () => new Map([['', await make()]]))
  return (await load('')) as Value
}
