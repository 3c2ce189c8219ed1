export type StaleReason = 'QUIET' | 'LONG_IN_STAGE' | 'CLOSE_DATE_PASSED'

/** What is known of an open deal that may be stale. Instants and days as they are kept. */
export interface Standing {
  id: string
  /** The last contact or the last change, whichever is later. */
  touchedAt: string
  stageSince: string | null
  expectedDays: number | null
  closeDate: string | null
}

/** Up to when something counts as too long ago, and which reasons are asked for. */
export interface Staleness {
  now: string
  /** What was last touched before it is quiet. */
  quietBefore: string
  reasons: readonly StaleReason[]
}

const DAY_MS = 86_400_000

/** Why an open deal is stale, of the reasons that are asked for; none where it is not. */
export function staleReasons(deal: Standing, { now, quietBefore, reasons }: Staleness): StaleReason[] {
  const holds: Record<StaleReason, boolean> = {
    QUIET: deal.touchedAt < quietBefore,
    LONG_IN_STAGE:
      deal.stageSince !== null && deal.expectedDays !== null && older(deal.stageSince, deal.expectedDays, now),
    CLOSE_DATE_PASSED: deal.closeDate !== null && deal.closeDate < now.slice(0, 10),
  }
  return (Object.keys(holds) as StaleReason[]).filter((reason) => holds[reason] && reasons.includes(reason))
}

function older(since: string, days: number, now: string): boolean {
  return Math.floor(Date.parse(now) / 1000) - Math.floor(Date.parse(since) / 1000) > (days * DAY_MS) / 1000
}
