/** How much a principal may still spend. */
export interface Standing {
  limit: number
  remaining: number
  /** Instant at which the whole limit is there again. */
  resetAt: string
}

interface Level {
  left: number
  /** Milliseconds at which `left` was right. */
  at: number
}

const MINUTE = 60_000
/** Beyond so many principals those are forgotten whose buckets are full again. */
const KEPT = 10_000

/**
 * A bucket for each principal that holds `limit` cost and fills again continuously within a minute. Kept in the
 * memory of this process: several processes grant a limit each.
 */
export function costBuckets(limit: number, clock: () => number = () => Date.now()) {
  const levels = new Map<string, Level>()

  function levelOf(principal: string): Level {
    const at = clock()
    const level = levels.get(principal)
    if (!level) {
      if (levels.size >= KEPT) forgetFull(at)
      const full = { left: limit, at }
      levels.set(principal, full)
      return full
    }
    level.left = filled(level, at)
    level.at = at
    return level
  }

  function filled({ left, at }: Level, now: number): number {
    return Math.min(limit, left + (Math.max(0, now - at) * limit) / MINUTE)
  }

  function forgetFull(now: number): void {
    for (const [principal, level] of levels) if (filled(level, now) >= limit) levels.delete(principal)
  }

  return {
    limit,
    standing(principal: string): Standing {
      const { left, at } = levelOf(principal)
      const resetAt = new Date(at + ((limit - left) * MINUTE) / limit).toISOString()
      return { limit, remaining: Math.max(0, Math.floor(left)), resetAt }
    },
    /** Takes the cost, or nothing: then it answers the seconds, 1 at least, after which there will be enough. */
    take(principal: string, cost: number): number | null {
      const level = levelOf(principal)
      if (level.left < cost) return Math.max(1, Math.ceil(((cost - level.left) * MINUTE) / limit / 1000))
      level.left -= cost
      return null
    },
    giveBack(principal: string, cost: number): void {
      const level = levelOf(principal)
      level.left = Math.min(limit, level.left + cost)
    },
    /** How many principals are kept. */
    size: () => levels.size,
  }
}
