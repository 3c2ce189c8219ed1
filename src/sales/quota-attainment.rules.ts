import type { Measure } from './quota.rules.ts'
import { exactSum, type Quotas, type RowPlace, ratioOf, type Target, targetsOf } from './quota-target.rules.ts'

/** What one person won in a period, of one product family or of whole deals. */
export interface Won {
  /** Empty where nobody sells. */
  ownerId: string
  /** Null: whole deals, whatever was sold. */
  familyKey: string | null
  count: number
  quantity: number
  /** Minor units of the base currency. */
  base: number
  /** How many deals or lines have no worth in the base currency. */
  unpriced: number
}

/** How far somebody has come with one thing that is measured. */
export interface Attainment extends Target {
  measure: Measure
  productFamily: string | null
  /** As the target: minor units of the base currency, or a number. */
  actual: number
  /** Of REVENUE: won deals, or lines of the family, that count 0 for want of an amount or a rate; else 0. */
  unpriced: number
  /** In percent; null without a target above 0. */
  attainment: number | null
  /** What is missing, negative once the target is exceeded; null without one. */
  gap: number | null
}

const MEASURES: readonly Measure[] = ['REVENUE', 'QUANTITY', 'COUNT']

/**
 * How far every row has come with everything that it has a target for, by its key: whole deals first, then families.
 * `rows`: each before those below it.
 */
export function attainmentsOfRows(
  rows: readonly RowPlace[],
  known: Quotas,
  won: readonly Won[],
): Map<string, Attainment[]> {
  const attainments = new Map<string, Attainment[]>(rows.map(({ key }) => [key, []]))
  for (const { measure, familyKey, productFamily } of kindsOf(known)) {
    const targets = targetsOf(rows, known, { measure, familyKey })
    const actuals = actualsOf(
      rows,
      won.filter((one) => one.familyKey === familyKey),
      measure,
    )
    for (const [key, target] of targets) {
      const { actual, unpriced } = actuals.get(key)!
      const reached = target.target === null ? null : ratioOf(actual * 100, target.target)
      const gap = target.target === null ? null : exactSum(target.target, -actual)
      attainments.get(key)!.push({ ...target, measure, productFamily, actual, unpriced, attainment: reached, gap })
    }
  }
  return attainments
}

function kindsOf({ quotas }: Quotas) {
  const kinds = new Map(quotas.map((quota) => [`${MEASURES.indexOf(quota.measure)} ${quota.familyKey ?? ''}`, quota]))
  const order = ({ familyKey, measure }: (typeof quotas)[number]) =>
    `${familyKey === null ? 0 : 1} ${familyKey ?? ''} ${MEASURES.indexOf(measure)}`
  return [...kinds.values()].toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
}

interface Actual {
  actual: number
  unpriced: number
}

function actualsOf(rows: readonly RowPlace[], won: readonly Won[], measure: Measure): Map<string, Actual> {
  const byOwner = new Map(won.map((one) => [one.ownerId === '' ? 'UNOWNED' : one.ownerId, one]))
  const actuals = new Map<string, Actual>()
  for (const { key, childKeys } of rows.toReversed()) {
    const own = byOwner.get(key)
    const parts = childKeys.map((child) => actuals.get(child)!)
    actuals.set(key, {
      actual: parts.reduce((sum, part) => exactSum(sum, part.actual), own ? sizeOf(own, measure) : 0),
      unpriced: parts.reduce((sum, part) => sum + part.unpriced, own && measure === 'REVENUE' ? own.unpriced : 0),
    })
  }
  return actuals
}

function sizeOf({ base, quantity, count }: Won, measure: Measure): number {
  if (measure === 'REVENUE') return base
  return measure === 'QUANTITY' ? quantity : count
}
