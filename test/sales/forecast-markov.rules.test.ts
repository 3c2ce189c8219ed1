import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/plain/day.ts'
import {
  chancesOf,
  historyOf,
  type Moves,
  mondayOf,
  movesBy,
  type Stays,
  weekOf,
} from '../../src/sales/forecast-markov.rules.ts'

describe('the weeks in which deals are looked at', () => {
  test.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-01-07', '2024-01-01'],
    ['2024-02-29', '2024-02-26'],
    ['0001-01-06', '0001-01-01'],
  ])('%s lies in that of the Monday %s', (day, monday) => {
    expect(mondayOf(weekOf(day))).toBe(monday)
    expect(new Date(`${monday}T00:00:00.000Z`).getUTCDay()).toBe(1)
    expect(mondayOf(weekOf(day) + 1)).toBe(addDays(monday, 7))
  })
})

const stay = (first: number, last: number | null, next: string | null, more: Partial<Stays> = {}): Stays => ({
  ...{ pipelineId: 'sales', stageId: 'offer', first, last, next, count: 1 },
  ...more,
})

/** The counts of a pipeline as plain objects, without what never happened. */
const plain = (moves: Moves | undefined) =>
  Object.fromEntries(
    [...(moves?.counts ?? [])].flatMap(([from, row]) =>
      [...row].filter(([, count]) => count !== 0).map(([to, count]) => [`${from} ${to}`, count]),
    ),
  )

describe('how deals went', () => {
  const history = historyOf([
    stay(10, 12, 'WON'),
    stay(10, 10, 'offer'),
    stay(11, null, null, { count: 4 }),
    stay(12, 13, null),
    stay(9, 10, 'LOST', { stageId: 'contact', count: 2 }),
    stay(10, 11, 'WON', { pipelineId: 'other' }),
  ])

  test.each([
    [9, {}, 0, undefined],
    [10, { 'contact contact': 2 }, 0, 9],
    [11, { 'contact contact': 2, 'contact LOST': 2, 'offer offer': 2 }, 2, 9],
    [12, { 'contact contact': 2, 'contact LOST': 2, 'offer offer': 7 }, 2, 9],
    [13, { 'contact contact': 2, 'contact LOST': 2, 'offer offer': 12, 'offer WON': 1 }, 3, 9],
    [14, { 'contact contact': 2, 'contact LOST': 2, 'offer offer': 16, 'offer WON': 1 }, 3, 9],
  ])('is known by week %i as far as it went', (week, counts, closed, since) => {
    const moves = movesBy(history, week).get('sales')
    expect(plain(moves)).toEqual(counts)
    expect(moves?.closed ?? 0).toBe(closed)
    expect(moves?.since ?? undefined).toBe(since)
  })

  test('of one pipeline says nothing of another one', () => {
    expect(plain(movesBy(history, 20).get('other'))).toEqual({ 'offer offer': 1, 'offer WON': 1 })
  })

  test('is what one finds who goes from week to week', () => {
    const any = fc
      .record({ first: fc.nat(12), length: fc.nat(6), ends: fc.boolean(), stage: fc.nat(2), next: fc.nat(5) })
      .map(({ first, length, ends, stage, next }) =>
        stay(first, ends ? first + length : null, ends ? (['s0', 's1', 's2', 'WON', 'LOST'][next] ?? null) : null, {
          stageId: `s${stage}`,
          count: 1 + (length % 3),
        }),
      )
    fc.assert(
      fc.property(fc.array(any), fc.nat(24), (stays, week) => {
        const naive: Record<string, number> = {}
        for (const { stageId, first, last, next, count } of stays)
          for (let at = first; at < week && at <= (last ?? Number.POSITIVE_INFINITY); at++) {
            const to = at === last ? next : stageId
            if (to !== null) naive[`${stageId} ${to}`] = (naive[`${stageId} ${to}`] ?? 0) + count
          }
        expect(plain(movesBy(historyOf(stays), week).get('sales'))).toEqual(naive)
      }),
    )
  })
})

describe('the chances of deals', () => {
  test('are not told below 30 closings', () => {
    const moves = (count: number) => movesBy(historyOf([stay(1, 1, 'WON', { count })]), 9).get('sales')
    expect(chancesOf(moves(29), ['offer'], 4)).toBeNull()
    expect(chancesOf(undefined, ['offer'], 4)).toBeNull()
    // 31 of 33 are won in a week, one in 33 stays, one is lost.
    const [offer] = chancesOf(moves(30), ['offer'], 2)!
    expect(offer).toMatchObject({ stageId: 'offer', transitions: 30 })
    expect(offer!.won).toBeCloseTo(31 / 32, 12)
    expect(offer!.wonWithin).toBeCloseTo((31 / 33) * (1 + 1 / 33), 12)
    expect(offer!.weeks).toBeCloseTo(33 / 32, 12)
  })

  test('come for the stages that are asked for first, then for those that deals went through', () => {
    const history = historyOf([stay(1, 1, 'WON', { count: 30 }), stay(1, 1, 'offer', { stageId: 'old', count: 3 })])
    const chances = chancesOf(movesBy(history, 9).get('sales'), ['new', 'offer'], 0)!
    expect(chances.map(({ stageId, transitions, wonWithin }) => [stageId, transitions, wonWithin])).toEqual([
      ['new', 0, 0],
      ['offer', 30, 0],
      ['old', 3, 0],
    ])
  })
})
