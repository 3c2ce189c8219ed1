const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Milliseconds to wait after the first attempt, after the second and so on: eleven attempts within about three days. */
export const WAITS: readonly number[] = [
  ...[5 * SECOND, 30 * SECOND, 5 * MINUTE, 30 * MINUTE],
  ...[2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
]

/** By what share a wait is made shorter or longer, so that what failed together does not come back together. */
const JITTER = 0.2

/** The longest that a receiver may ask for with Retry-After. */
const LONGEST_ASKED = 24 * HOUR

/** How long nothing but failure lasts before a webhook is paused. */
export const PATIENCE = 72 * HOUR

/** What an answer means: taken, to be tried again (`THROTTLED`: and more slowly), or the receiver is gone for good. */
export type Verdict = 'DELIVERED' | 'FAILED' | 'THROTTLED' | 'GONE'

/** What the status of an answer means; null: there was no whole answer. */
export function verdictOf(status: number | null): Verdict {
  if (status === null) return 'FAILED'
  if (status >= 200 && status < 300) return 'DELIVERED'
  if (status === 410) return 'GONE'
  return [429, 502, 503, 504].includes(status) ? 'THROTTLED' : 'FAILED'
}

/**
 * When to try again, in milliseconds since 1970 as `now` is; null: no more.
 * @param attempt how many attempts there were, so 1 after the first
 * @param random from 0 up to 1
 * @param retryAfter for how many seconds the receiver asked: at least those are waited, but no more than a day for it
 */
export function nextAttempt(attempt: number, now: number, random: number, retryAfter: number | null): number | null {
  const wait = WAITS[attempt - 1]
  if (wait === undefined) return null
  const spread = wait * (1 + JITTER * (2 * random - 1))
  const asked = Math.min((retryAfter ?? 0) * SECOND, LONGEST_ASKED)
  return now + Math.round(Math.max(spread, asked))
}

/** Whether a webhook is paused: since `failingSince` (null: it does not fail) nothing has been delivered. */
export function shouldPause(failingSince: number | null, now: number): boolean {
  return failingSince !== null && now - failingSince >= PATIENCE
}
