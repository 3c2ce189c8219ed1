/** Of things that stand in open stages: the chance of every stage to be followed by each other one a step later. */
export interface Chain {
  /** A row for each open stage, a column for each. */
  open: number[][]
  /** By open stage: the chance to have been won a step later. */
  won: number[]
  lost: number[]
}

/** How things end that stand in each open stage. */
export interface Ends {
  /** The chance to be won in the end; with `lost` it makes 1. */
  won: number[]
  lost: number[]
  /** How many steps it takes until they are won or lost, on average. */
  steps: number[]
}

/**
 * The chain of what was counted: a row for each open stage, of how often each open stage, won and lost followed it.
 * One is added to every count, so that nothing is certain and nothing impossible; every row sums to 1.
 */
export function chainOf(counts: readonly (readonly number[])[]): Chain {
  const rows = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0) + row.length
    return row.map((count) => (count + 1) / total)
  })
  const stages = counts.length
  return {
    open: rows.map((row) => row.slice(0, stages)),
    won: rows.map((row) => row[stages]!),
    lost: rows.map((row) => row[stages + 1]!),
  }
}

/** What the chain leads to in the end: N = (I − Q)⁻¹, B = N·R, steps N·1. Null where something in it never ends. */
export function endsOf({ open, won, lost }: Chain): Ends | null {
  const left = open.map((row, at) => row.map((chance, column) => (at === column ? 1 : 0) - chance))
  const right = open.map((_, at) => [won[at]!, lost[at]!, 1])
  const solved = solve(left, right)
  if (!solved) return null
  const column = (at: number) => solved.map((row) => row[at]!)
  return { won: column(0), lost: column(1), steps: column(2) }
}

/** By open stage: the chance to have been won within so many whole steps, the sum of Qʲ·R over the steps. */
export function wonWithin({ open, won }: Chain, steps: number): number[] {
  let within = won.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const before = within
    within = open.map((row, at) => row.reduce((sum, chance, to) => sum + chance * before[to]!, won[at]!))
  }
  return within
}

/** What is to be expected of values that stand in the stages, each with its chance. */
export function expectedOf(values: readonly number[], chances: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * chances[at]!, 0)
}

/** Below this a pivot is taken for 0. */
const SINGULAR = 1e-12

/** The solution of `left · x = right` by elimination with the largest pivots; null where there is not exactly one. */
function solve(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number[][] | null {
  const size = left.length
  const rows = left.map((row, at) => [...row, ...right[at]!])
  for (let column = 0; column < size; column++) {
    const pivot = largestFrom(rows, column)
    if (Math.abs(rows[pivot]![column]!) < SINGULAR) return null
    const top = rows[pivot]!
    rows[pivot] = rows[column]!
    rows[column] = top
    for (const [at, row] of rows.entries()) {
      const factor = at === column ? 0 : row[column]! / top[column]!
      if (factor !== 0)
        for (let place = column; place < row.length; place++) row[place] = row[place]! - factor * top[place]!
    }
  }
  return rows.map((row, at) => row.slice(size).map((value) => value / row[at]!))
}

function largestFrom(rows: readonly (readonly number[])[], column: number): number {
  let best = column
  for (let at = column + 1; at < rows.length; at++) {
    if (Math.abs(rows[at]![column]!) > Math.abs(rows[best]![column]!)) best = at
  }
  return best
}
