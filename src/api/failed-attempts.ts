/** Attempts that fail, counted by who makes them, in windows of a minute. */
export interface FailedAttempts {
  /** Seconds until somebody may try again; 0: at once. */
  blockedFor(who: string): number
  note(who: string): void
}

const WINDOW = 60_000
const MOST_KNOWN = 100_000

/** Lets nobody try on in a minute in which they failed `most` times. `now` in milliseconds. */
export function failedAttempts(most: number, now: () => number): FailedAttempts {
  const failed = new Map<string, { count: number; until: number }>()

  function known(who: string) {
    const found = failed.get(who)
    if (!found || found.until > now()) return found
    failed.delete(who)
    return undefined
  }

  return {
    blockedFor(who) {
      const found = known(who)
      return found && found.count >= most ? Math.ceil((found.until - now()) / 1000) : 0
    },
    note(who) {
      const found = known(who)
      if (found) found.count += 1
      else {
        if (failed.size >= MOST_KNOWN) failed.clear()
        failed.set(who, { count: 1, until: now() + WINDOW })
      }
    },
  }
}
