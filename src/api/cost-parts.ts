import type { Place } from './cost-plan.ts'
import { sizeOf, type Variables } from './cost-sizes.ts'

/** What one place of a document costs by itself, without what stands below it. */
export interface CostPart {
  /** The names under which it is answered, from the root. */
  path: string[]
  cost: number
  /** How many objects it answers at most, in all. */
  objects: number
}

/** Enough to see what is dear. */
const MOST_PARTS = 20

/** Where the cost of a document comes from: its dearest places, the dearest first, at most 20. */
export function partsOf(plan: Place[], variables: Variables): CostPart[] {
  const parts: CostPart[] = []
  collect(plan, 1, [])
  return parts.toSorted((one, other) => other.cost - one.cost).slice(0, MOST_PARTS)

  function collect(places: Place[], times: number, above: string[]): void {
    for (const { key, asked, rows, size, each, inner } of places) {
      const path = [...above, key]
      const objects = times * sizeOf(size, variables)
      const cost = times * (asked + sizeOf(rows, variables)) + objects * each
      if (cost > 0) parts.push({ path, cost: Math.round(cost * 10) / 10, objects: Math.round(objects) })
      collect(inner, objects, path)
    }
  }
}
