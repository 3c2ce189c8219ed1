/** Deals of one stage, currency, chance and owner, added up. */
export interface OwnedSum {
  stageId: string
  /** Null for deals without an amount. */
  currency: string | null
  /** Percent. */
  probability: number | null
  ownerId: string | null
  /** The team of the owner. */
  teamId: string | null
  count: number
  /** In the smallest unit of the currency. */
  minor: number | null
}

/** What stands in a stage, in one currency. */
export interface StageTotal {
  stageId: string
  currency: string | null
  count: number
  /** Null where no deal has an amount. */
  minor: number | null
  /** As `minor`, each deal by its chance; rounded once, half away from zero. */
  weighted: number | null
}

/** Adds up what one person sees; with `blind`, for whom amounts are hidden, only the deals are counted. */
export function totalsOf(sums: readonly OwnedSum[], blind: boolean): StageTotal[] {
  const totals = new Map<string, StageTotal>()
  for (const sum of sums) {
    const currency = blind ? null : sum.currency
    const key = `${sum.stageId} ${currency ?? ''}`
    const total = totals.get(key) ?? { stageId: sum.stageId, currency, count: 0, minor: null, weighted: null }
    total.count += sum.count
    if (!blind && sum.minor !== null) {
      total.minor = (total.minor ?? 0) + sum.minor
      total.weighted = (total.weighted ?? 0) + (sum.minor * (sum.probability ?? 0)) / 100
    }
    totals.set(key, total)
  }
  const sorted = [...totals.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return sorted.map((total) => ({ ...total, weighted: total.weighted === null ? null : rounded(total.weighted) }))
}

/** Sums by whom they belong to, so that those of one person are found without a look at the rest. */
export interface SumIndex {
  all: readonly OwnedSum[]
  byOwner: ReadonlyMap<string | null, OwnedSum[]>
  byTeam: ReadonlyMap<string | null, OwnedSum[]>
}

export function indexed(all: readonly OwnedSum[]): SumIndex {
  return {
    all,
    byOwner: Map.groupBy(all, (sum) => sum.ownerId),
    byTeam: Map.groupBy(all, (sum) => sum.teamId),
  }
}

/** The sums of what somebody and these teams own. */
export function sumsWithin({ byOwner, byTeam }: SumIndex, userId: string, teamIds: readonly string[]): OwnedSum[] {
  const own = (byOwner.get(userId) ?? []).filter(({ teamId }) => teamId === null || !teamIds.includes(teamId))
  return [...own, ...teamIds.flatMap((id) => byTeam.get(id) ?? [])]
}

export type ChangeKind = 'ENTERED' | 'MOVED' | 'UPDATED' | 'LEFT'

interface Happened {
  type: string
  changes: readonly { field: string; before: unknown; after: unknown }[]
}

/**
 * What an event means to somebody who looks at a pipeline: `before` and `after` say whether they saw the deal and see
 * it, `inUse` whether it is there now and not archived. Null: nothing.
 */
export function kindOf(
  { type, changes }: Happened,
  before: boolean,
  after: boolean,
  inUse: boolean,
): ChangeKind | null {
  const archived = changes.find(({ field }) => field === 'archivedAt')
  if (!after || type === 'opportunity.deleted' || (archived && archived.after !== null)) return 'LEFT'
  // What comes later tells how it left.
  if (!inUse) return null
  if (!before || archived) return 'ENTERED'
  return changes.some(({ field }) => field === 'stage') ? 'MOVED' : 'UPDATED'
}

function keyOf({ stageId, currency }: StageTotal): string {
  return `${stageId} ${currency ?? ''}`
}

function rounded(amount: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount))
}
