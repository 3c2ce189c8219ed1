import type { Reading } from '../platform/read/reading.ts'
import { type Lines, linesOf } from './forecast-accuracy.lines.actions.ts'
import { commitsBy, type StageSum } from './forecast-method.rules.ts'
import type { Period } from './forecast-period.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { submittedIn, wordsBy } from './forecast-submitted.rules.ts'
import { wordsOf } from './forecast-submitted.store.ts'

/** What people said of periods. */
export interface Submission {
  /** Whether anybody said anything. */
  any: boolean
  /** The rows of the scope for these owners and for whomever something was said of. At most two statements. */
  lines: (owners: Iterable<string>) => Promise<Lines>
  /** What every row was to land at as it stood at an instant, by its key; `sums` tell their owners. */
  by: (rows: Lines['rows'], period: Pick<Period, 'start'>, at: string, sums: readonly StageSum[]) => Map<string, number>
}

/** Reads what was said of the periods, all of one length, as far as the actor sees it. At most one statement. */
export async function submissionOf(reading: Reading, periods: readonly Period[], scope: Scope): Promise<Submission> {
  const words = await wordsOf(reading, periods, scope)
  const subjects = new Set(words.map(({ subjectId }) => subjectId))
  return {
    any: words.length > 0,
    lines: (owners) => linesOf(reading, scope, owners, subjects),
    by: (rows, { start }, at, sums) => submittedIn(rows, wordsBy(words, start, at), commitsBy(sums)),
  }
}
