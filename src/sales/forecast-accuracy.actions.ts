import type { Reading } from '../platform/read/reading.ts'
import type { Line } from './forecast-accuracy.lines.actions.ts'
import { type BacktestQuestion, closedIn, instantOf, lookBack, sayingOf } from './forecast-backtest.actions.ts'
import { accuracyTogether, type LineAccuracy, type OwnLooks } from './forecast-backtest.rules.ts'
import type { Method } from './forecast-method.rules.ts'
import { submissionOf } from './forecast-submitted.actions.ts'

/** What is looked back on, by person. */
export interface AccuracyQuestion extends Omit<BacktestQuestion, 'horizons'> {
  horizon: number
  method: Method
}

/** A row of the tree of owners with how well its forecasts did. */
export type AccuracyRow = Line & LineAccuracy

/** How well forecasts did by person and team, the scope itself first. Bounded statements. */
export async function accuracyRows(
  reading: Reading,
  { horizon, method, ...asked }: AccuracyQuestion,
): Promise<AccuracyRow[]> {
  const people = method === 'SUBMITTED'
  const back = await lookBack(reading, { ...asked, horizons: [horizon] }, { byOwner: true })
  const { looks, stood, actual } = back
  const say = await sayingOf(reading, asked, back, method === 'MARKOV')
  const [had, came] = [stood.map(byOwner), actual.map(byOwner)]
  const owners = new Set([...had, ...came].flatMap((some) => [...some.keys()]))
  const own = (owner: string): OwnLooks => ({
    forecast: had.map((some, place) => say(people ? 'COMMIT' : method, place, some.get(owner) ?? []).minor),
    actual: came.map((some) => closedIn(some.get(owner) ?? [])),
    seen: had.map((some) => some.has(owner)),
  })
  const submission = await submissionOf(reading, people ? asked.periods : [], asked.scope)
  const { rows, linesFrom } = await submission.lines(owners)
  const below = Map.groupBy(
    [...owners].flatMap((owner) => {
      const looked = own(owner)
      return linesFrom(owner).map((key) => ({ key, looked }))
    }),
    ({ key }) => key,
  )
  const said = looks.map((look, place) =>
    people ? submission.by(rows, look.period, instantOf(look), stood[place]!) : new Map<string, number>(),
  )
  return rows.map((row) => {
    const looked = (below.get(row.key) ?? []).map((one) => one.looked)
    const submitted = people ? said.map((numbers) => numbers.get(row.key)!) : null
    return { ...row, ...accuracyTogether(looks, looked, submitted) }
  })
}

function byOwner<One extends { ownerId: string }>(sums: readonly One[]): Map<string, One[]> {
  return Map.groupBy(sums, ({ ownerId }) => ownerId)
}
