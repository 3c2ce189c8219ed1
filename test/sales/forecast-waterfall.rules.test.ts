import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellingOf, spellingsOf } from '../../src/sales/forecast-waterfall.deals.rules.ts'
import { type OwnedWay, waterfallsOf } from '../../src/sales/forecast-waterfall.rows.rules.ts'
import {
  type Ours,
  STANDINGS,
  STEP_KINDS,
  type Standing,
  type StepKind,
  stepsOf,
  type Way,
  waterfallOf,
} from '../../src/sales/forecast-waterfall.rules.ts'

const MINE: Ours = { before: true, after: true }
const GIVEN: Ours = { before: false, after: true }
const TAKEN: Ours = { before: true, after: false }

/** One deal that was worth so much and is worth so much. */
const way = (before: Standing, after: Standing, minorBefore: number, minorAfter: number, count = 1): Way => ({
  ...{ before, after, count, minorBefore, minorAfter },
})
const told = (one: Way, ours: Ours) => stepsOf(one, ours).map(({ kind, minor }) => `${kind} ${minor}`)

describe('what becomes of an open deal of the period', () => {
  it.each<[string, Standing, Ours, number, string[]]>([
    ['it is worth what it was', 'OPEN', MINE, 100, []],
    ['it is worth more', 'OPEN', MINE, 130, ['INCREASED 30']],
    ['it is worth less', 'OPEN', MINE, 60, ['DECREASED -40']],
    ['it is won', 'WON', MINE, 100, ['WON -100']],
    ['it grows and is won, on whatever day', 'WON_ELSEWHERE', MINE, 110, ['INCREASED 10', 'WON -110']],
    ['it shrinks and is won', 'WON', MINE, 90, ['DECREASED -10', 'WON -90']],
    ['it is lost with what it was worth', 'LOST', MINE, 70, ['LOST -100']],
    ['its day is cleared and it is lost', 'LOST_ELSEWHERE', MINE, 100, ['LOST -100']],
    ['it is put off', 'OPEN_LATER', MINE, 150, ['PUSHED_OUT -100']],
    ['nobody knows any more when it closes', 'OPEN_UNDATED', MINE, 100, ['PUSHED_OUT -100']],
    ['it is expected earlier', 'OPEN_EARLIER', MINE, 100, ['PULLED_OUT -100']],
    ['somebody else sells it', 'OPEN', TAKEN, 150, ['TRANSFERRED_OUT -100']],
    ['somebody else won it', 'WON', TAKEN, 150, ['TRANSFERRED_OUT -100']],
    ['somebody else put it off', 'OPEN_LATER', TAKEN, 150, ['TRANSFERRED_OUT -100']],
    ['it is put away', 'GONE', MINE, 100, ['REMOVED -100']],
    ['somebody else put it away', 'GONE', TAKEN, 100, ['TRANSFERRED_OUT -100']],
  ])('%s', (_, after, ours, worth, steps) => {
    expect(told(way('OPEN', after, 100, worth), ours)).toEqual(steps)
  })
})

describe('how a deal comes in', () => {
  it.each<[string, Standing, Ours, string]>([
    ['it is new', 'NONE', GIVEN, 'NEW'],
    ['it was put away', 'GONE', MINE, 'NEW'],
    ['somebody else had put it away', 'GONE', GIVEN, 'TRANSFERRED_IN'],
    ['somebody else sold it', 'OPEN', GIVEN, 'TRANSFERRED_IN'],
    ['somebody else had lost it', 'LOST', GIVEN, 'TRANSFERRED_IN'],
    ['it was won', 'WON', MINE, 'REOPENED'],
    ['it was lost', 'LOST_ELSEWHERE', MINE, 'REOPENED'],
    ['it was expected later', 'OPEN_LATER', MINE, 'PULLED_IN'],
    ['it was expected on no day', 'OPEN_UNDATED', MINE, 'PULLED_IN'],
    ['it was expected earlier', 'OPEN_EARLIER', MINE, 'PUSHED_IN'],
  ])('%s', (_, before, ours, kind) => {
    expect(told(way(before, 'OPEN', 40, 50), ours)).toEqual([`${kind} 50`])
  })
})

describe('a deal that comes in and closes between the moments', () => {
  it.each<[string, Standing, Standing, Ours, string[]]>([
    ['is new and won', 'NONE', 'WON', GIVEN, ['NEW 50', 'WON -50']],
    ['is new and lost', 'NONE', 'LOST', GIVEN, ['NEW 50', 'LOST -50']],
    ['is pulled in and won', 'OPEN_LATER', 'WON', MINE, ['PULLED_IN 50', 'WON -50']],
    ['slips in and is lost', 'OPEN_EARLIER', 'LOST', MINE, ['PUSHED_IN 50', 'LOST -50']],
    ['is taken over and won', 'OPEN', 'WON', GIVEN, ['TRANSFERRED_IN 50', 'WON -50']],
    ['is reopened and won', 'LOST', 'WON', MINE, ['REOPENED 50', 'WON -50']],
    ['is reopened and lost', 'WON', 'LOST', MINE, ['REOPENED 50', 'LOST -50']],
    ['is won on a day of another period', 'NONE', 'WON_ELSEWHERE', GIVEN, []],
    ['was expected elsewhere and is lost', 'OPEN_LATER', 'LOST_ELSEWHERE', MINE, []],
    ['was won before', 'WON', 'WON', MINE, []],
    ['was won before, on another day', 'WON_ELSEWHERE', 'WON', MINE, []],
    ['was lost before', 'LOST_ELSEWHERE', 'LOST', MINE, []],
    ['was put away and is there again, won', 'GONE', 'WON', MINE, []],
    ['is somebody else’s in the end', 'OPEN_LATER', 'WON', TAKEN, []],
  ])('%s', (_, before, after, ours, steps) => {
    expect(told(way(before, after, 40, 50), ours)).toEqual(steps)
  })
})

it('adds up the published example', () => {
  const ways = [
    way('OPEN', 'WON', 100, 110),
    way('OPEN', 'OPEN_LATER', 50, 50),
    way('OPEN', 'OPEN', 80, 60),
    way('NONE', 'OPEN', 0, 40),
    way('OPEN_LATER', 'OPEN', 35, 35),
    way('OPEN', 'LOST', 20, 20),
  ]
  expect(waterfallOf(ways.map((one) => [one, MINE] as const))).toEqual({
    start: { count: 4, minor: 250 },
    end: { count: 3, minor: 135 },
    steps: [
      { kind: 'NEW', count: 1, minor: 40 },
      { kind: 'PULLED_IN', count: 1, minor: 35 },
      { kind: 'INCREASED', count: 1, minor: 10 },
      { kind: 'DECREASED', count: 1, minor: -20 },
      { kind: 'PUSHED_OUT', count: 1, minor: -50 },
      { kind: 'WON', count: 1, minor: -110 },
      { kind: 'LOST', count: 1, minor: -20 },
    ],
  })
})

const owners = ['anna', 'jonas', 'mei', '']
const lines: Record<string, string[]> = {
  anna: ['anna', 'europe', 'all'],
  jonas: ['jonas', 'nordics', 'europe', 'all'],
  mei: ['mei', 'china', 'all'],
  '': ['nobody', 'all'],
}
const owned = fc.record<OwnedWay>({
  before: fc.constantFrom(...STANDINGS),
  after: fc.constantFrom(...STANDINGS),
  count: fc.constant(1),
  minorBefore: fc.integer({ min: -1000, max: 100_000_000 }),
  minorAfter: fc.integer({ min: -1000, max: 100_000_000 }),
  ownerBefore: fc.constantFrom(...owners, null),
  ownerAfter: fc.constantFrom(...owners, null),
})
const sumOf = (steps: readonly { minor: number }[]) => steps.reduce((sum, { minor }) => sum + minor, 0)

describe('for any deals', () => {
  it('the steps lead from the start to the end, for every person and team', () => {
    fc.assert(
      fc.property(fc.array(owned, { maxLength: 40 }), (ways) => {
        for (const { start, end, steps } of waterfallsOf(ways, (owner) => lines[owner]!).values())
          expect(start.minor + sumOf(steps)).toBe(end.minor)
      }),
    )
  })

  it('a team starts and ends with what its people and the teams below do, and gains or loses as much', () => {
    fc.assert(
      fc.property(fc.array(owned, { maxLength: 40 }), (ways) => {
        const found = waterfallsOf(ways, (owner) => lines[owner]!)
        const parts = (names: string[]) => names.flatMap((name) => found.get(name) ?? [])
        for (const [whole, below] of [
          ['europe', ['anna', 'nordics']],
          ['all', ['europe', 'china', 'nobody']],
        ] as const) {
          const [one] = parts([whole])
          if (!one) continue
          const each = parts([...below])
          expect(one.start.minor).toBe(sumOf(each.map(({ start }) => start)))
          expect(one.end.count).toBe(each.reduce((sum, { end }) => sum + end.count, 0))
          expect(sumOf(one.steps)).toBe(sumOf(each.flatMap(({ steps }) => steps)))
        }
      }),
    )
  })

  it('nothing is handed over inside a team', () => {
    const handed = [{ ...way('OPEN', 'OPEN', 100, 130), ownerBefore: 'anna', ownerAfter: 'jonas' }]
    const found = waterfallsOf(handed, (owner) => lines[owner]!)
    expect(found.get('anna')!.steps).toEqual([{ kind: 'TRANSFERRED_OUT', count: 1, minor: -100 }])
    expect(found.get('nordics')!.steps).toEqual([{ kind: 'TRANSFERRED_IN', count: 1, minor: 130 }])
    expect(found.get('europe')!.steps).toEqual([{ kind: 'INCREASED', count: 1, minor: 30 }])
  })

  it('deals that went the same way can be added up first', () => {
    const alike = fc.tuple(owned, fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 9 }))
    fc.assert(
      fc.property(alike, ([one, worths]) => {
        const ours = { before: one.ownerBefore !== null, after: one.ownerAfter !== null }
        const rising = worths.map(([low, more]) => ({ ...one, minorBefore: low, minorAfter: low + more + 1 }))
        const sum = (name: 'minorBefore' | 'minorAfter') => rising.reduce((total, each) => total + each[name], 0)
        const together = {
          ...one,
          count: rising.length,
          minorBefore: sum('minorBefore'),
          minorAfter: sum('minorAfter'),
        }
        expect(waterfallOf([[together, ours]])).toEqual(waterfallOf(rising.map((each) => [each, ours] as const)))
      }),
    )
  })

  it('a spelling stands in the list of a kind where the deal makes that step', () => {
    const kinds = fc.constantFrom<StepKind | null>(...STEP_KINDS, null)
    fc.assert(
      fc.property(owned, kinds, (one, kind) => {
        const ours = { before: one.ownerBefore !== null, after: one.ownerAfter !== null }
        const turn = one.minorAfter > one.minorBefore ? 'MORE' : one.minorAfter < one.minorBefore ? 'LESS' : 'SAME'
        const spelling = spellingOf(one.before, one.after, ours, turn)
        const makes = stepsOf(one, ours).some((step) => kind === null || step.kind === kind)
        expect(spellingsOf(kind).includes(spelling)).toBe(makes)
      }),
      { numRuns: 300 },
    )
  })
})
