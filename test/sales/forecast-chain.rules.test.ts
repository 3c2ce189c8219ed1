import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chain, chainOf, endsOf, expectedOf, wonWithin } from '../../src/sales/forecast-chain.rules.ts'

/** The states of nine, of which the last two are won and lost; rows are told to the percent, so they are normalised. */
function normalised(rows: number[][]): Chain {
  const stages = rows.length
  const whole = rows.map((row) => row.map((chance) => chance / row.reduce((sum, one) => sum + one, 0)))
  return {
    open: whole.map((row) => row.slice(0, stages)),
    won: whole.map((row) => row[stages]!),
    lost: whole.map((row) => row[stages + 1]!),
  }
}

const TWO: Chain = {
  open: [
    [0.25, 0.25],
    [0.05, 0.25],
  ],
  won: [0.5, 0.5],
  lost: [0, 0.2],
}

/** Request, quote, approval, contract, assignment, implementation, close; billed; lost. */
const SEVEN = normalised([
  [0.42, 0.42, 0, 0, 0, 0, 0, 0, 0.17],
  [0, 0.4, 0.4, 0.08, 0, 0, 0, 0, 0.12],
  [0, 0.08, 0.42, 0.42, 0, 0, 0, 0, 0.08],
  [0, 0.06, 0.12, 0.18, 0.59, 0, 0, 0, 0.06],
  [0, 0.02, 0.06, 0.11, 0.17, 0.57, 0, 0, 0.06],
  [0, 0.01, 0.02, 0.06, 0.11, 0.17, 0.57, 0, 0.06],
  [0, 0, 0, 0, 0, 0.02, 0.49, 0.49, 0],
])

const rounded = (values: number[], decimals: number) => values.map((value) => Number(value.toFixed(decimals)))

describe('what a chain leads to', () => {
  test('is known of two kinds of debt that are paid or never paid', () => {
    const ends = endsOf(TWO)!
    expect(rounded(ends.won, 6)).toEqual([0.909091, 0.727273])
    expect(rounded(ends.lost, 6)).toEqual([0.090909, 0.272727])
    expect(expectedOf([40_000, 50_000], ends.won).toFixed(2)).toBe('72727.27')
    expect(expectedOf([40_000, 50_000], ends.lost).toFixed(2)).toBe('17272.73')
  })

  test('is known of a sale in seven steps', () => {
    const ends = endsOf(SEVEN)!
    expect(rounded(ends.won, 4)).toEqual([0.2924, 0.4108, 0.4951, 0.6055, 0.7093, 0.837, 0.9936])
    expect(rounded(ends.steps, 2)).toEqual([7.37, 7.95, 7.99, 7.14, 5.9, 4.25, 2.13])
  })

  test('is not known where something never ends', () => {
    expect(endsOf({ open: [[1]], won: [0], lost: [0] })).toBeNull()
    expect(endsOf({ open: [[0, 1], [1, 0]], won: [0, 0], lost: [0, 0] })).toBeNull() // biome-ignore format: a matrix
  })

  test('finds its pivot where the diagonal has none', () => {
    // 1 − Q is 0 on its diagonal and 1 beside it.
    const ends = endsOf({ open: [[1, -1], [-1, 1]], won: [1, 1], lost: [0, 0] }) // biome-ignore format: a matrix
    expect(ends?.won).toEqual([1, 1])
  })
})

/** Counts between up to five stages and won and lost. */
const counts = fc.integer({ min: 1, max: 5 }).chain((stages) =>
  fc.array(fc.array(fc.nat(1000), { minLength: stages + 2, maxLength: stages + 2 }), {
    minLength: stages,
    maxLength: stages,
  }),
)

describe('a chain of counts', () => {
  test('is never sure of anything, and every row of it sums to 1', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { open, won, lost } = chainOf(rows)
        for (const [at, row] of open.entries()) {
          const chances = [...row, won[at]!, lost[at]!]
          expect(Math.min(...chances)).toBeGreaterThan(0)
          expect(Math.max(...chances)).toBeLessThan(1)
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10)
        }
      }),
    )
  })

  test('adds one to every count', () => {
    expect(
      chainOf(
        [
          [3, 0, 1],
          [0, 0, 0],
        ].map((row) => [...row, 0]),
      ),
    ).toEqual({
      open: [[4 / 8, 1 / 8], [1 / 4, 1 / 4]], // biome-ignore format: a matrix
      won: [2 / 8, 1 / 4],
      lost: [1 / 8, 1 / 4],
    })
  })

  test('ends won or lost, and the more steps there are the more are won, up to all that ever will be', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const chain = chainOf(rows)
        const ends = endsOf(chain)!
        for (const [at, won] of ends.won.entries()) expect(won + ends.lost[at]!).toBeCloseTo(1, 8)
        expect(wonWithin(chain, 0)).toEqual(chain.won.map(() => 0))
        let before = wonWithin(chain, 0)
        for (const steps of [1, 2, 5, 20]) {
          const within = wonWithin(chain, steps)
          for (const [at, chance] of within.entries()) {
            expect(chance).toBeGreaterThan(before[at]!)
            expect(chance).toBeLessThanOrEqual(ends.won[at]! + 1e-9)
          }
          before = within
        }
        const far = wonWithin(chain, 60_000)
        for (const [at, chance] of far.entries()) expect(chance).toBeCloseTo(ends.won[at]!, 6)
      }),
      { numRuns: 50 },
    )
  })
})
