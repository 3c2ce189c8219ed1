import type { Reading } from '../platform/read/reading.ts'
import { knownFrom, type Look, looksAt, type Point, type Said } from './forecast-backtest.rules.ts'
import { caughtUp } from './forecast-follow.actions.ts'
import { chancesBy, learnFrom } from './forecast-markov.actions.ts'
import { type Computed, type Figure, figureBy, METHODS, type Method, type StageSum } from './forecast-method.rules.ts'
import { type Deals, stageSumsOn } from './forecast-method.store.ts'
import type { Period } from './forecast-period.rules.ts'
import { type Submission, submissionOf } from './forecast-submitted.actions.ts'

/** What is looked back on: periods that are over. */
export interface BacktestQuestion extends Deals {
  periods: Period[]
  horizons: number[]
}

/** What stood at every look and what came of every period, by stage, and by owner where asked. */
export interface LookedBack {
  looks: Look[]
  /** By look. */
  stood: StageSum[][]
  /** By period. */
  actual: StageSum[][]
}

/** Reads what stood before the ends of periods, and what was won in them as the history says today. One statement. */
export async function lookBack(
  { database }: Pick<Reading, 'database'>,
  { periods, horizons, ...deals }: BacktestQuestion,
  how: { byOwner: boolean },
): Promise<LookedBack> {
  await caughtUp(database)
  const looks = looksAt(periods, horizons)
  const moments = [...looks, ...periods.map((period) => ({ day: null, period }))]
  const sums = await stageSumsOn(database, deals, moments, how)
  return { looks, stood: sums.slice(0, looks.length), actual: sums.slice(looks.length) }
}

/** What every method said before the ends of periods, and what came of them. Bounded statements. */
export async function backtest(reading: Reading, question: BacktestQuestion): Promise<Point[]> {
  const { periods, scope } = question
  const submission = await submissionOf(reading, periods, scope)
  const back = await lookBack(reading, question, { byOwner: submission.any })
  const { looks, stood, actual } = back
  const known = knownFrom(looks, (place) => stood[place]!.length > 0)
  const won = new Map(periods.map(({ start }, place) => [start, closedIn(actual[place]!)]))
  const say = await sayingOf(reading, question, back)
  const submitted = await submittedOf(submission, back)
  return looks.map((look, place) => {
    const sums = stood[place]!
    const said = METHODS.map((method): Said => {
      if (!known[place]) return silent(method)
      if (method !== 'SUBMITTED') return { method, ...say(method, place, sums) }
      const commit = figureBy('COMMIT', sums, new Map())
      return { method, ...commit, minor: submitted?.(place) ?? commit.minor }
    })
    return { ...look, said, actual: won.get(look.period.start)! }
  })
}

/**
 * What a method says at a look, by its place, of deals that stood then. Two statements with `chain`, without which
 * MARKOV says nothing; it learns from all deals of the scope, whose deals soever are asked about.
 */
export async function sayingOf(
  reading: Pick<Reading, 'database' | 'sql'>,
  { scope, pipelineIds }: Deals,
  { looks, stood }: LookedBack,
  chain = true,
): Promise<(method: Computed, place: number, sums: readonly StageSum[]) => Figure> {
  const last = looks.map(instantOf).toSorted().at(-1)
  const learnt = chain && last !== undefined ? await learnFrom(reading, { scope, pipelineIds, before: last }) : null
  const chances = looks.map((look, place) =>
    learnt
      ? chancesBy(learnt, { at: instantOf(look), weeks: Math.floor(look.horizon / 7) }, stood[place]!)
      : new Map<string, never>(),
  )
  return (method, place, sums) => figureBy(method, sums, chances[place]!)
}

/** The last instant of the day: what begins with the next one was not known. */
export function instantOf({ day }: Pick<Look, 'day'>): string {
  return `${day}T23:59:59.999Z`
}

/** What was won, in minor units. */
export function closedIn(sums: readonly StageSum[]): number {
  return sums.reduce((sum, { closed }) => sum + closed, 0)
}

/** What people said of the whole scope at a look, by its place; null where nobody ever said anything. */
async function submittedOf(submission: Submission, { looks, stood }: LookedBack) {
  if (!submission.any) return null
  const { rows } = await submission.lines(stood.flatMap((sums) => sums.map(({ ownerId }) => ownerId)))
  return (place: number) => {
    const look = looks[place]!
    return submission.by(rows, look.period, instantOf(look), stood[place]!).get(rows[0]!.key)!
  }
}

function silent(method: Method): Said {
  return { method, minor: null, deviation: null, lacks: 'BEFORE_HISTORY', leftOut: 0 }
}
