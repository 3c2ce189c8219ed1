import type { Place } from './cost-plan.ts'
import { sizeOf, type Variables } from './cost-sizes.ts'

/** What a document costs at most: each object that it asks for, times the sizes of the pages in which it stands. */
export function requestedCost(plan: Place[], variables: Variables): number {
  return Math.ceil(sumOf(plan, variables))
}

function sumOf(plan: Place[], variables: Variables): number {
  let sum = 0
  for (const { asked, rows, size, each, inner } of plan)
    sum += asked + sizeOf(rows, variables) + sizeOf(size, variables) * (each + sumOf(inner, variables))
  return sum
}

/** What its answer really cost: the objects that came back. */
export function actualCost(plan: Place[], variables: Variables, answer: unknown): number {
  return Math.ceil(ofObject(plan, variables, answer as Record<string, unknown> | null | undefined))
}

function ofObject(plan: Place[], variables: Variables, answer: Record<string, unknown> | null | undefined): number {
  if (answer == null) return 0
  let sum = 0
  for (const place of plan) {
    const value = answer[place.key]
    if (value === undefined) continue
    sum += place.asked + rowsOf(place, variables, value) + ofValue(place, variables, value)
  }
  return sum
}

function ofValue(place: Place, variables: Variables, value: unknown): number {
  if (value === null) return 0
  if (!Array.isArray(value)) return objectCost(place, variables, value)
  let sum = 0
  for (const member of value) sum += ofValue(place, variables, member)
  return sum
}

function objectCost({ each, inner }: Place, variables: Variables, value: unknown): number {
  return each + (inner.length === 0 ? 0 : ofObject(inner, variables, value as Record<string, unknown>))
}

/** A write over a filter touched the records of which it tells. */
function rowsOf({ rows }: Place, variables: Variables, value: unknown): number {
  const results = (value as { results?: unknown } | null)?.results
  return Array.isArray(results) ? results.length : sizeOf(rows, variables)
}
