import { type Period, type PeriodUnit, partsOf } from './forecast-period.rules.ts'
import type { Measure } from './quota.rules.ts'

/** A quota that stands. */
export interface StandingQuota {
  id: string
  /** The id of the person or the team. */
  subjectId: string
  measure: Measure
  productFamily: string | null
  familyKey: string | null
  unit: PeriodUnit
  start: string
  /** Minor units of the base currency, or a number; null for want of a rate. */
  target: number | null
}

/** From where a target comes: the quota of the period itself, those of its parts, or those of the rows below. */
export type TargetSource = 'OWN' | 'PARTS' | 'BELOW'

/** What somebody is to reach. */
export interface Target {
  /** Null where a quota stands in a currency without a rate. */
  target: number | null
  from: TargetSource
  /** The quota itself; null unless it is their own of this period. */
  quotaId: string | null
}

/** A row of a forecast by its place in the tree: the id of a team or a person, or one of all. */
export interface RowPlace {
  key: string
  childKeys: readonly string[]
}

/** What a quota counts. */
export interface Counted {
  measure: Measure
  familyKey: string | null
}

/** Quotas as they are told to a reader. */
export interface Quotas {
  period: Period
  startMonth: number
  /** Every quota of the rows is among them, so that sums of those below may be told. */
  whole: boolean
  quotas: readonly StandingQuota[]
}

export const REVENUE_OF_ALL: Counted = { measure: 'REVENUE', familyKey: null }

/**
 * What every row is to reach, by its key: by its own quota, else by those of the parts of the period if every part has
 * one, else by the sum of the rows directly below that have something to reach. Rows without any are left out.
 * `rows`: each before those below it.
 */
export function targetsOf(
  rows: readonly RowPlace[],
  { period, startMonth, whole, quotas }: Quotas,
  counted: Counted,
): Map<string, Target> {
  const wanted = quotas.filter((one) => one.measure === counted.measure && one.familyKey === counted.familyKey)
  const known = new Map(wanted.map((one) => [keyOf(one.subjectId, one.unit, one.start), one]))
  const targets = new Map<string, Target>()
  if (known.size === 0) return targets
  const cut = cutOf(period, startMonth)
  for (const { key, childKeys } of rows.toReversed()) {
    const found = targetIn(known, key, cut) ?? (whole ? targetBelow(targets, childKeys) : null)
    if (found) targets.set(key, found)
  }
  return targets
}

/** A period with the ways to cut it: made once for all rows. */
interface Cut {
  period: Period
  ways: Cut[][]
}

function cutOf(period: Period, startMonth: number): Cut {
  return { period, ways: partsOf(period, startMonth).map((parts) => parts.map((part) => cutOf(part, startMonth))) }
}

function targetIn(known: ReadonlyMap<string, StandingQuota>, subject: string, { period, ways }: Cut): Target | null {
  const own = known.get(keyOf(subject, period.unit, period.start))
  if (own) return { target: own.target, from: 'OWN', quotaId: own.id }
  for (const parts of ways) {
    const found = parts.map((part) => targetIn(known, subject, part))
    if (found.every((one) => one !== null)) return { target: sumOf(found), from: 'PARTS', quotaId: null }
  }
  return null
}

function targetBelow(targets: ReadonlyMap<string, Target>, childKeys: readonly string[]): Target | null {
  const below = childKeys.flatMap((key) => targets.get(key) ?? [])
  return below.length === 0 ? null : { target: sumOf(below), from: 'BELOW', quotaId: null }
}

/** Of what is unknown in part the sum is unknown. */
function sumOf(targets: readonly Target[]): number | null {
  return targets.reduce<number | null>(
    (sum, { target }) => (sum === null || target === null ? null : exactSum(sum, target)),
    0,
  )
}

/** Quantities have at most four decimals, which sums of floats would blur. */
export function exactSum(one: number, other: number): number {
  const sum = one + other
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(4))
}

function keyOf(subject: string, unit: PeriodUnit, start: string): string {
  return `${subject} ${unit} ${start}`
}

/** Amounts of a row in minor units of the base currency. */
export interface RowAmounts {
  /** Won in the period. */
  closed: number
  /** Open, of the categories COMMIT, BEST_CASE and PIPELINE. */
  openPipeline: number
  /** The cumulative COMMIT that counts, with overrides. */
  commit: number
}

/** How amounts stand to a quota; ratios and percents are floats, null where there is nothing to divide by. */
export interface QuotaFigures {
  /** Won, in percent of the quota. */
  attainment: number | null
  /** Open pipeline to what is still missing. */
  coverage: number | null
  /** Open pipeline to the whole quota. */
  coverageOfQuota: number | null
  /** What is still missing, negative once it is exceeded. */
  gap: number | null
  /** What would be missing if the commitment came true. */
  commitGap: number | null
}

/** How amounts stand to a quota; all null without one. */
export function quotaFigures(target: number | null, { closed, openPipeline, commit }: RowAmounts): QuotaFigures {
  if (target === null) return { attainment: null, coverage: null, coverageOfQuota: null, gap: null, commitGap: null }
  return {
    attainment: ratioOf(closed * 100, target),
    coverage: ratioOf(openPipeline, target - closed),
    coverageOfQuota: ratioOf(openPipeline, target),
    gap: target - closed,
    commitGap: target - commit,
  }
}

/** Null unless the divisor is above 0. */
export function ratioOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
