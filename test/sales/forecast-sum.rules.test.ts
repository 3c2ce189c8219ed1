import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/plain/day.ts'
import type { DealState } from '../../src/sales/forecast-state.rules.ts'
import {
  applied,
  dailyOf,
  noteDeltas,
  type Steps,
  type SumRow,
  varianceOf,
} from '../../src/sales/forecast-sum.rules.ts'

const at = (day: string, time = '09:00') => `${day}T${time}:00.000Z`

function state(fromAt: string, untilAt: string | null, more: Partial<DealState> = {}): DealState {
  return {
    ...{ fromAt, untilAt, ownerId: 'anna', pipelineId: 'pipe', stageId: 'offer', status: 'OPEN' },
    ...{ category: 'COMMIT', day: '2026-04-30', closeDate: '2026-04-30', amountMinor: 1000, amountCurrency: 'EUR' },
    ...{ amountBase: 1100, probability: 60, gone: false },
    ...more,
  }
}

describe('what deals counted as at the ends of days', () => {
  it('leaves out what came and went within a day, and what was put away', () => {
    const days = dailyOf([
      state(at('2026-03-01'), at('2026-03-02', '08:00')),
      state(at('2026-03-02', '08:00'), at('2026-03-02', '23:59'), { amountBase: 5 }),
      state(at('2026-03-02', '23:59'), at('2026-03-05')),
      state(at('2026-03-05'), at('2026-03-07'), { gone: true }),
      state(at('2026-03-07', '00:00'), null, {
        ownerId: null,
        day: null,
        amountMinor: null,
        amountCurrency: null,
        amountBase: null,
      }),
    ])
    expect(days.map(({ key, fromDay, untilDay, amounts }) => [key, fromDay, untilDay, amounts.base])).toEqual([
      ['anna pipe offer OPEN COMMIT 2026-04 EUR', '2026-03-01', '2026-03-02', 1100n],
      ['anna pipe offer OPEN COMMIT 2026-04 EUR', '2026-03-02', '2026-03-05', 1100n],
      [' pipe offer OPEN COMMIT  ', '2026-03-07', null, 0n],
    ])
  })

  it.each<[string, Partial<DealState>, object]>([
    ['an open deal', {}, { minor: 1000n, base: 1100n, withoutBase: 0n, weighted: 6_600_000n }],
    ['one without a rate', { amountBase: null }, { minor: 1000n, base: 0n, withoutBase: 1n, weighted: 0n }],
    ['one without an amount', { amountMinor: null, amountBase: null }, { minor: 0n, withoutBase: 0n }],
    ['one that is left out', { category: 'OMITTED' }, { base: 1100n, weighted: 0n, spread: 0n }],
    ['a won one', { status: 'WON', category: 'CLOSED' }, { base: 1100n, weighted: 0n, spread: 0n }],
    ['a third of a chance', { probability: 100 / 3 }, { weighted: 1100n * 3333n }],
    ['a huge one', { amountBase: Number.MAX_SAFE_INTEGER }, { weighted: BigInt(Number.MAX_SAFE_INTEGER) * 6000n }],
  ])('%s adds what it is worth', (_, more, wanted) => {
    const [{ amounts } = { amounts: null }] = dailyOf([state(at('2026-03-01'), null, more)])
    expect(amounts).toMatchObject({ count: 1n, ...wanted })
  })

  it('varies as independent deals do', () => {
    const [{ amounts } = { amounts: { spread: 0n } }] = dailyOf([state(at('2026-03-01'), null)])
    expect(varianceOf(amounts)).toBe(1100 * 1100 * 0.6 * 0.4)
  })
})

const DAYS = Array.from({ length: 8 }, (_, index) => addDays('2026-03-01', index))

const days = fc.uniqueArray(fc.nat(DAYS.length - 1), { minLength: 1, maxLength: 5 })
/** Some deal's past, in one key as far as it is not put away: days on which it changes, and what it is worth then. */
const deal = fc
  .tuple(days, fc.array(fc.record({ base: fc.nat(9), gone: fc.boolean() }), { minLength: 5, maxLength: 5 }))
  .map(([places, worth]) =>
    places
      .toSorted((one, other) => one - other)
      .map((place, index, sorted) => {
        const next = sorted[index + 1]
        const { base, gone } = worth[index]!
        return state(at(DAYS[place]!), next === undefined ? null : at(DAYS[next]!), { amountBase: base, gone })
      }),
  )

/** What stands at the end of every day. */
const standing = (rows: SumRow[]) =>
  DAYS.map((day) => {
    const found = rows.filter(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || untilDay > day))
    expect(found.length).toBeLessThanOrEqual(1)
    const { count, base, weighted, spread } = found[0] ?? { count: 0n, base: 0n, weighted: 0n, spread: 0n }
    return [count, base, weighted, spread]
  })

/** The rows after the steps, as they are stored: those that hold on their first day or later are given. */
function written(rows: SumRow[], steps: Steps): SumRow[] {
  const first = [...steps.keys()].sort()[0]
  if (first === undefined) return rows
  const given = rows.filter(({ untilDay }) => untilDay === null || untilDay > first)
  const stored = new Map(rows.map((row) => [row.fromDay, row]))
  for (const row of applied(given, steps)) stored.set(row.fromDay, row)
  return [...stored.values()]
}

function stepsOf(before: DealState[], now: DealState[]): Steps {
  const deltas = new Map<string, Steps>()
  noteDeltas(deltas, before, now)
  expect(deltas.size).toBeLessThanOrEqual(1)
  return [...deltas.values()][0] ?? new Map()
}

describe('sums by the day', () => {
  it('close the row of before and begin another', () => {
    const rows = written([], stepsOf([], [state(at('2026-03-01'), null)]))
    expect(applied(rows, stepsOf([], [state(at('2026-03-04'), null)]))).toMatchObject([
      { fromDay: '2026-03-01', untilDay: '2026-03-04', count: 1n, base: 1100n },
      { fromDay: '2026-03-04', untilDay: null, count: 2n, base: 2200n },
    ])
  })

  it('write nothing anew that stays as it was', () => {
    const rows = written([], stepsOf([], [state(at('2026-03-01'), at('2026-03-03')), state(at('2026-03-05'), null)]))
    const more = stepsOf([], [state(at('2026-03-06'), at('2026-03-07'))])
    const changed = applied(rows, more).map(({ fromDay, untilDay, count }) => [fromDay, untilDay, count])
    expect(changed).toEqual([
      ['2026-03-05', '2026-03-06', 1n],
      ['2026-03-06', '2026-03-07', 2n],
      ['2026-03-07', null, 1n],
    ])
  })

  it('come to the same in whatever order deals change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deal, deal), { maxLength: 6 }), fc.nat(), (pasts, turn) => {
        let rows: SumRow[] = []
        for (const [before] of pasts) rows = written(rows, stepsOf([], before))
        const turned = [...pasts.slice(turn % (pasts.length + 1)), ...pasts.slice(0, turn % (pasts.length + 1))]
        for (const [before, now] of turned) rows = written(rows, stepsOf(before, now))
        const scratch = new Map<string, Steps>()
        for (const [, now] of pasts) noteDeltas(scratch, [], now)
        const anew = written([], [...scratch.values()][0] ?? new Map())
        expect(standing(rows)).toEqual(standing(anew))
        for (const [, now] of turned) rows = written(rows, stepsOf(now, []))
        expect(standing(rows)).toEqual(standing([]))
      }),
      { numRuns: 300 },
    )
  })
})
