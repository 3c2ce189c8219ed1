import { addMinor } from '../plain/money.ts'

/**
 * Where a deal stood at a moment, seen from a period: open and expected in it (OPEN), before it, after it, or on no
 * day; won in it or elsewhere; lost, expected in it or elsewhere. GONE: archived, deleted, or of a pipeline that is not
 * asked for. NONE: it was not there yet.
 */
export const STANDINGS = [
  ...(['NONE', 'GONE', 'OPEN', 'OPEN_EARLIER', 'OPEN_LATER', 'OPEN_UNDATED'] as const),
  ...(['WON', 'WON_ELSEWHERE', 'LOST', 'LOST_ELSEWHERE'] as const),
] as const
export type Standing = (typeof STANDINGS)[number]

/** By what open amounts grow and shrink, in the order in which it is told. */
export const STEP_KINDS = [
  ...(['NEW', 'TRANSFERRED_IN', 'REOPENED', 'PULLED_IN', 'PUSHED_IN', 'INCREASED', 'DECREASED'] as const),
  ...(['PULLED_OUT', 'PUSHED_OUT', 'WON', 'LOST', 'TRANSFERRED_OUT', 'REMOVED'] as const),
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Deals that went the same way, all to more, all to less, or all unchanged in worth; in minor units. */
export interface Way {
  before: Standing
  after: Standing
  count: number
  minorBefore: number
  minorAfter: number
}

/** Whether the deals count for somebody at the two moments. */
export interface Ours {
  before: boolean
  after: boolean
}

/** `minor` has its sign: the sum of all steps is what the end has above the start. */
export interface Step {
  kind: StepKind
  minor: number
  count: number
}

/** Whether such deals stand among the open ones at the start. */
export const startsIn = ({ before }: Way, ours: Ours): boolean => ours.before && before === 'OPEN'
/** Whether they do at the end. */
export const endsIn = ({ after }: Way, ours: Ours): boolean => ours.after && after === 'OPEN'

/** What such deals add to a waterfall: one way in and one way out at most, and their change of worth apart. */
export function stepsOf(way: Way, ours: Ours): Step[] {
  const { count, minorAfter } = way
  if (startsIn(way, ours)) return endsIn(way, ours) ? changeOf(way) : leaving(way, ours)
  const closed = closedSince(way, ours)
  if (!endsIn(way, ours) && !closed) return []
  const entered: Step = { kind: entryOf(way, ours), minor: minorAfter, count }
  return closed ? [entered, { kind: closed, minor: below(minorAfter), count }] : [entered]
}

function changeOf({ count, minorBefore, minorAfter }: Way): Step[] {
  if (minorBefore === minorAfter) return []
  return [{ kind: minorAfter > minorBefore ? 'INCREASED' : 'DECREASED', minor: minorAfter - minorBefore, count }]
}

function leaving(way: Way, ours: Ours): Step[] {
  const { after, count, minorBefore, minorAfter } = way
  const out = (kind: StepKind): Step[] => [{ kind, minor: below(minorBefore), count }]
  if (after === 'NONE') return out('REMOVED')
  // Whoever handed a deal over is not told what became of it, not even that it was put away.
  if (!ours.after) return out('TRANSFERRED_OUT')
  if (after === 'GONE') return out('REMOVED')
  if (isWon(after)) return [...changeOf(way), { kind: 'WON', minor: below(minorAfter), count }]
  if (isLost(after)) return out('LOST')
  return out(after === 'OPEN_EARLIER' ? 'PULLED_OUT' : 'PUSHED_OUT')
}

function entryOf({ before }: Way, ours: Ours): StepKind {
  if (before === 'NONE') return 'NEW'
  if (!ours.before) return 'TRANSFERRED_IN'
  if (before === 'GONE') return 'NEW'
  if (isWon(before) || isLost(before)) return 'REOPENED'
  return before === 'OPEN_EARLIER' ? 'PUSHED_IN' : 'PULLED_IN'
}

/** How deals closed that came in and closed between the moments, so that neither shows them among the open ones. */
function closedSince({ before, after }: Way, ours: Ours): 'WON' | 'LOST' | null {
  if (!ours.after || before === 'GONE' || (after !== 'WON' && after !== 'LOST')) return null
  return (after === 'WON' ? isWon(before) : isLost(before)) ? null : after
}

/** What goes out; 0 has no sign. */
const below = (minor: number) => 0 - minor
const isWon = (standing: Standing) => standing === 'WON' || standing === 'WON_ELSEWHERE'
const isLost = (standing: Standing) => standing === 'LOST' || standing === 'LOST_ELSEWHERE'

/** How many deals, and what they are worth together. */
export interface Sum {
  count: number
  minor: number
}

/** From one moment to another; `steps` in their order, those that nothing made left out. */
export interface Waterfall {
  start: Sum
  end: Sum
  steps: Step[]
}

/** Adds up ways as they count for one reader. */
export function waterfallOf(counted: Iterable<readonly [Way, Ours]>): Waterfall {
  const [start, end]: Sum[] = [
    { count: 0, minor: 0 },
    { count: 0, minor: 0 },
  ]
  const steps = new Map<StepKind, Step>()
  for (const [way, ours] of counted) {
    if (startsIn(way, ours)) grow(start!, way.count, way.minorBefore)
    if (endsIn(way, ours)) grow(end!, way.count, way.minorAfter)
    for (const { kind, minor, count } of stepsOf(way, ours)) {
      const step = steps.get(kind) ?? { kind, minor: 0, count: 0 }
      grow(step, count, minor)
      steps.set(kind, step)
    }
  }
  return { start: start!, end: end!, steps: STEP_KINDS.flatMap((kind) => steps.get(kind) ?? []) }
}

function grow(sum: Sum, count: number, minor: number): void {
  sum.count += count
  sum.minor = addMinor(sum.minor, minor)
}
