import type { Reading } from '../platform/read/reading.ts'
import { caughtUp } from './forecast-follow.actions.ts'
import { chancesBy, learnFrom, type PipelineChances } from './forecast-markov.actions.ts'
import { COMPUTED, type Figure, figureBy, type Method, weeksUntil } from './forecast-method.rules.ts'
import { type Deals, stageSumsAt } from './forecast-method.store.ts'
import type { Period } from './forecast-period.rules.ts'
import { submissionOf } from './forecast-submitted.actions.ts'

/** What the methods are asked. */
export interface MethodQuestion extends Deals {
  period: Period
  /** Null: now. */
  at: string | null
}

type Told = Figure & { method: Method }

/** What the methods say side by side, and from what the chain learnt. */
export interface MethodsTold {
  figures: Told[]
  /** Whole weeks from the moment to the end of the period. */
  weeks: number
  pipelines: PipelineChances[]
  /** How many deals it learnt from, by pipeline; read when it is asked. */
  deals: () => Promise<Map<string, number>>
}

/** What every method says of a period at a moment. `now` is the present instant. Bounded statements. */
export async function methodsAt(
  reading: Reading,
  { period, at, ...which }: MethodQuestion,
  now: string,
): Promise<MethodsTold> {
  const { database } = reading
  await caughtUp(database)
  const moment = at ?? now
  const sums = await stageSumsAt(database, which, period, at)
  const learnt = await learnFrom(reading, { ...which, before: moment })
  const weeks = weeksUntil(moment, period.end)
  const chances = chancesBy(learnt, { at: moment, weeks }, sums)
  const figures = COMPUTED.map((method): Told => ({ method, ...figureBy(method, sums, chances) }))
  const commit = figures.find(({ method }) => method === 'COMMIT')!
  const submission = await submissionOf(reading, [period], which.scope)
  const { rows } = await submission.lines(sums.map(({ ownerId }) => ownerId))
  const minor = submission.by(rows, period, moment, sums).get(rows[0]!.key)!
  figures.push({ ...commit, method: 'SUBMITTED', minor })
  return { figures, weeks, pipelines: [...chances.values()], deals: learnt.deals }
}
