import { dayOf, monthOf } from '../plain/day.ts'
import type { DealState } from './forecast-state.rules.ts'

/** What deals add up to that count alike. Whole numbers, which may lie beyond what a number holds. */
export interface Amounts {
  count: bigint
  minor: bigint
  base: bigint
  withoutBase: bigint
  weighted: bigint
  /** Sum of a²·p·(1 − p), in hundred-millionths. */
  spread: bigint
}

/** What stood at the end of every day from `fromDay` until before `untilDay`; null: today as well. */
export interface SumRow extends Amounts {
  fromDay: string
  untilDay: string | null
}

/** What a deal counted as at the end of every day of a stretch. */
export interface DayState {
  /** By which deals are added up: owner, pipeline, stage, status, category, month, currency. */
  key: string
  fromDay: string
  untilDay: string | null
  amounts: Amounts
}

/** The sum of a²·p·(1 − p), p from 0 to 1. */
export function varianceOf({ spread }: Pick<Amounts, 'spread'>): number {
  return Number(spread) / Number(CERTAIN * CERTAIN)
}

/** By how much the sums of a key become more or less from a day on. */
export type Steps = Map<string, Amounts>

/** How the sums of several keys change. */
export type Deltas = Map<string, Steps>

/** A probability of 1, in hundredths of a percent. */
const CERTAIN = 10_000n

/** What a deal counted as at the ends of the days; of what came and went within a day nothing is left. */
export function dailyOf(states: readonly DealState[]): DayState[] {
  return states.flatMap((state) => {
    const fromDay = dayOf(state.fromAt)
    const untilDay = state.untilAt === null ? null : dayOf(state.untilAt)
    if (state.gone || fromDay === untilDay) return []
    return { key: keyOf(state), fromDay, untilDay, amounts: amountsOf(state) }
  })
}

/** Notes what changes in the sums when a deal counts otherwise than before. */
export function noteDeltas(deltas: Deltas, before: readonly DealState[], after: readonly DealState[]): void {
  const gone = new Map(dailyOf(before).map((day) => [spelled(day), day]))
  for (const day of dailyOf(after)) if (!gone.delete(spelled(day))) note(deltas, day, 1)
  for (const day of gone.values()) note(deltas, day, -1)
}

/** Leaves out what changes nothing. */
export function withoutNothing(deltas: Deltas): Deltas {
  for (const [key, steps] of deltas) {
    for (const [day, step] of steps) if (isNothing(step)) steps.delete(day)
    if (steps.size === 0) deltas.delete(key)
  }
  return deltas
}

/**
 * The rows of one key that change or are new. `rows`: those that stand on the first day of the steps or later. A row
 * stays where it begins, also where nothing is left of it.
 */
export function applied(rows: readonly SumRow[], steps: Steps): SumRow[] {
  const standing = rows.toSorted((one, other) => (one.fromDay < other.fromDay ? -1 : 1))
  const days = new Set(steps.keys())
  for (const { fromDay, untilDay } of standing) {
    days.add(fromDay)
    if (untilDay !== null) days.add(untilDay)
  }
  const sorted = [...days].sort()
  const changed: SumRow[] = []
  let place = -1
  let sum = NOTHING
  sorted.forEach((fromDay, index) => {
    while (standing[place + 1] && standing[place + 1]!.fromDay <= fromDay) place++
    const row = standing[place]
    const covers = row !== undefined && (row.untilDay === null || row.untilDay > fromDay)
    const step = steps.get(fromDay)
    if (step) sum = added(sum, step)
    const untilDay = sorted[index + 1] ?? null
    const amounts = covers ? added(row, sum) : sum
    const begins = row?.fromDay === fromDay
    if (begins && isNothing(sum) && row.untilDay === untilDay) return
    if (begins || !isNothing(amounts)) changed.push({ ...amounts, fromDay, untilDay })
  })
  return changed
}

/** The parts of a key, in their order. */
export function keyParts(key: string): string[] {
  return key.split(' ')
}

/** By what deals are added up. */
function keyOf(state: DealState): string {
  const { ownerId, pipelineId, stageId, status, category, day, amountCurrency } = state
  const month = day === null ? '' : monthOf(day)
  return [ownerId ?? '', pipelineId, stageId, status, category, month, amountCurrency ?? ''].join(' ')
}

const NOTHING: Amounts = { count: 0n, minor: 0n, base: 0n, withoutBase: 0n, weighted: 0n, spread: 0n }

/** What one deal adds; closed ones and those left out of forecasts are not weighted. */
function amountsOf({ status, category, amountMinor, amountBase, probability }: DealState): Amounts {
  const amounts = { ...NOTHING, count: 1n, minor: BigInt(amountMinor ?? 0), base: BigInt(amountBase ?? 0) }
  if (amountMinor !== null && amountBase === null) amounts.withoutBase = 1n
  if (status !== 'OPEN' || category === 'OMITTED' || amountBase === null) return amounts
  const chance = BigInt(Math.round(probability * 100))
  amounts.weighted = amounts.base * chance
  amounts.spread = amounts.base * amounts.base * chance * (CERTAIN - chance)
  return amounts
}

function note(deltas: Deltas, { key, fromDay, untilDay, amounts }: DayState, sign: 1 | -1): void {
  let steps = deltas.get(key)
  if (!steps) {
    steps = new Map()
    deltas.set(key, steps)
  }
  const less = negative(amounts)
  steps.set(fromDay, added(steps.get(fromDay) ?? NOTHING, sign === 1 ? amounts : less))
  if (untilDay !== null) steps.set(untilDay, added(steps.get(untilDay) ?? NOTHING, sign === 1 ? less : amounts))
}

function added(one: Amounts, other: Amounts): Amounts {
  return {
    count: one.count + other.count,
    minor: one.minor + other.minor,
    base: one.base + other.base,
    withoutBase: one.withoutBase + other.withoutBase,
    weighted: one.weighted + other.weighted,
    spread: one.spread + other.spread,
  }
}

function negative({ count, minor, base, withoutBase, weighted, spread }: Amounts): Amounts {
  return {
    ...{ count: -count, minor: -minor, base: -base, withoutBase: -withoutBase },
    ...{ weighted: -weighted, spread: -spread },
  }
}

function isNothing({ count, minor, base, withoutBase, weighted, spread }: Amounts): boolean {
  return count === 0n && minor === 0n && base === 0n && withoutBase === 0n && weighted === 0n && spread === 0n
}

function spelled({ key, fromDay, untilDay, amounts }: DayState): string {
  const { minor, base, withoutBase, weighted, spread } = amounts
  return `${key} ${fromDay} ${untilDay} ${minor} ${base} ${withoutBase} ${weighted} ${spread}`
}
