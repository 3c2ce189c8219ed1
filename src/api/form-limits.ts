/** Calls counted by who makes them, in windows of a minute. Kept in the memory of this process. */
export interface CallWindows {
  /** Notes a call; answers the seconds until `who` may call again, 0 where this one is within `most`. */
  note(who: string, most: number): number
}

const WINDOW = 60_000
const MOST_KNOWN = 50_000

/** Windows that begin with the first call. `now` in milliseconds. */
export function callWindows(now: () => number): CallWindows {
  const windows = new Map<string, { count: number; until: number }>()
  return {
    note(who, most) {
      const at = now()
      const known = windows.get(who)
      if (!known || known.until <= at) {
        windows.delete(who)
        if (windows.size >= MOST_KNOWN) windows.delete(windows.keys().next().value!)
        windows.set(who, { count: 1, until: at + WINDOW })
        return 0
      }
      known.count += 1
      return known.count > most ? Math.max(1, Math.ceil((known.until - at) / 1000)) : 0
    },
  }
}
