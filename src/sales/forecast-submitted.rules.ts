import { effectiveOf, type NumberedRow, type Said } from './forecast-override.rules.ts'

/** An override with the first day of its period and when it was said. */
export interface Word extends Said {
  start: string
  saidAt: string
}

/** Of words with the earliest first: those of one period that stood at an instant. */
export function wordsBy(words: readonly Word[], start: string, at: string): Word[] {
  return words.filter((word) => word.start === start && word.saidAt <= at)
}

/**
 * What people say that every row will bring, by its key: their words, and where there are none what the deals of
 * `commits` add up to, by their owner (the empty one: nobody).
 */
export function submittedIn(
  rows: readonly Pick<NumberedRow, 'key' | 'childKeys'>[],
  words: readonly Word[],
  commits: ReadonlyMap<string, number>,
): Map<string, number> {
  const numbered = rows.map(({ key, childKeys }) => {
    const minor = commits.get(key === 'UNOWNED' ? '' : key) ?? 0
    return { key, childKeys, computed: { COMMIT: minor, BEST_CASE: minor, PIPELINE: minor } }
  })
  const effective = effectiveOf(numbered, words)
  return new Map([...effective].map(([key, { COMMIT }]) => [key, COMMIT.minor]))
}
