import { endsIn, type Ours, startsIn, type Waterfall, type Way, waterfallOf } from './forecast-waterfall.rules.ts'

/** Deals that went the same way from one owner to another; null: one whose deals do not count, '': nobody. */
export interface OwnedWay extends Way {
  ownerBefore: string | null
  ownerAfter: string | null
}

/**
 * A waterfall for every line that any owner stands under: `linesOf` names the person's own, those of the teams above,
 * up to the top. A deal that went from one person to another under the same line stayed there.
 */
export function waterfallsOf(
  ways: readonly OwnedWay[],
  linesOf: (ownerId: string) => readonly string[],
): Map<string, Waterfall> {
  const counted = new Map<string, [Way, Ours][]>()
  const count = (line: string, way: Way, ours: Ours) => {
    const there = counted.get(line)
    if (there) there.push([way, ours])
    else counted.set(line, [[way, ours]])
  }
  for (const way of ways) {
    const before = way.ownerBefore === null ? [] : linesOf(way.ownerBefore)
    const after = way.ownerAfter === null ? [] : linesOf(way.ownerAfter)
    for (const line of before) count(line, way, { before: true, after: after.includes(line) })
    for (const line of after) if (!before.includes(line)) count(line, way, { before: false, after: true })
  }
  return new Map([...counted].map(([line, parts]) => [line, waterfallOf(parts)]))
}

/** A row of the tree of owners by its key: of deals that nobody owns it is UNOWNED. */
interface Line {
  key: string
  parentKey: string | null
}

/** Under which rows the deals of an owner stand, from their own to the top. */
export function linesIn(rows: readonly Line[]): (ownerId: string) => readonly string[] {
  const parents = new Map(rows.map(({ key, parentKey }) => [key, parentKey]))
  const lines = new Map<string, string[]>()
  return (ownerId) => {
    const known = lines.get(ownerId)
    if (known) return known
    const found: string[] = []
    for (let key = ownerId || 'UNOWNED'; parents.has(key); key = parents.get(key) ?? '') found.push(key)
    lines.set(ownerId, found)
    return found
  }
}

/** The waterfall of all of them together. */
export function wholeOf(ways: readonly OwnedWay[]): Waterfall {
  return waterfallOf(ways.map((way) => [way, oursOf(way)]))
}

/** Whether the deals count at the two moments. */
export function oursOf({ ownerBefore, ownerAfter }: OwnedWay): Ours {
  return { before: ownerBefore !== null, after: ownerAfter !== null }
}

/** How many of the open deals at either moment had no amount, or none in the base currency. */
export interface Lacking {
  withoutAmount: number
  withoutRate: number
}

/** How deals went, with how many of them lacked what at either moment. */
export interface CountedWay extends OwnedWay {
  withoutAmountBefore: number
  withoutRateBefore: number
  withoutAmountAfter: number
  withoutRateAfter: number
}

/** What the amounts at the start and at the end leave out. */
export function lackingOf(ways: readonly CountedWay[]): { start: Lacking; end: Lacking } {
  const starting = ways.filter((way) => startsIn(way, oursOf(way)))
  const ending = ways.filter((way) => endsIn(way, oursOf(way)))
  const sum = (some: readonly CountedWay[], of: (way: CountedWay) => number) =>
    some.reduce((total, way) => total + of(way), 0)
  return {
    start: {
      withoutAmount: sum(starting, (way) => way.withoutAmountBefore),
      withoutRate: sum(starting, (way) => way.withoutRateBefore),
    },
    end: {
      withoutAmount: sum(ending, (way) => way.withoutAmountAfter),
      withoutRate: sum(ending, (way) => way.withoutRateAfter),
    },
  }
}
