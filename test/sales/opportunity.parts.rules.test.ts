import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Member, onePrimary, settleTeam, splitAmount } from '../../src/sales/opportunity.parts.rules.ts'
import { codeOf } from './deals.ts'

const member = (user: string, splitPercent: number | null = null): Member => ({ user, role: null, splitPercent })
const shares = (team: Member[]) => team.map(({ user, splitPercent }) => [user, splitPercent])

describe('the team of a deal', () => {
  it.each<[string, Member[], string | null, [string, number | null][]]>([
    ['nobody stays nobody', [], 'anna', []],
    [
      'without splits the owner joins',
      [member('jonas')],
      'anna',
      [
        ['anna', null],
        ['jonas', null],
      ],
    ],
    [
      'the owner takes what is missing',
      [member('jonas', 30)],
      'anna',
      [
        ['anna', 70],
        ['jonas', 30],
      ],
    ],
    [
      'an owner who came late has nothing',
      [member('jonas', 100)],
      'anna',
      [
        ['anna', 0],
        ['jonas', 100],
      ],
    ],
    [
      'who is not given a share has none',
      [member('anna', 100), member('jonas')],
      'anna',
      [
        ['anna', 100],
        ['jonas', 0],
      ],
    ],
    [
      'thirds',
      [member('anna', 33.34), member('jonas', 33.33), member('mei', 33.33)],
      'anna',
      [
        ['anna', 33.34],
        ['jonas', 33.33],
        ['mei', 33.33],
      ],
    ],
    ['a deal of nobody', [member('jonas', 100)], null, [['jonas', 100]]],
  ])('%s', (_, team, owner, settled) => {
    expect(shares(settleTeam(team, owner))).toEqual(settled)
  })

  it.each<[string, Member[], string | null, string]>([
    ['less than all, owner included', [member('anna', 60), member('jonas', 39.99)], 'anna', 'SPLITS_NOT_WHOLE team'],
    ['more than all', [member('anna', 60), member('jonas', 40.01)], 'anna', 'SPLITS_NOT_WHOLE team'],
    ['more than all, owner left out', [member('jonas', 60), member('mei', 60)], 'anna', 'SPLITS_NOT_WHOLE team'],
    ['less than all of a deal of nobody', [member('jonas', 99)], null, 'SPLITS_NOT_WHOLE team'],
    ['zeros alone', [member('anna', 0)], 'anna', 'SPLITS_NOT_WHOLE team'],
    ['a third decimal', [member('anna', 33.333), member('jonas', 66.667)], 'anna', 'INVALID team.0.splitPercent'],
  ])('refuses %s', (_, team, owner, code) => {
    expect(codeOf(() => settleTeam(team, owner))).toBe(code)
  })

  it('has one primary contact at most', () => {
    expect(codeOf(() => onePrimary([{ isPrimary: true }, { isPrimary: false }]))).toBeNull()
    expect(codeOf(() => onePrimary([{ isPrimary: true }, { isPrimary: true }]))).toBe(
      'SEVERAL_PRIMARY_CONTACTS contacts',
    )
  })
})

/** Hundredths of percents that come to 100 percent. */
const wholes = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 0, maxLength: 8 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => (cut - cuts[index]!) / 100))

test('shares add up to the amount exactly, and none is off by a unit or more', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), wholes, (amount, percents) => {
      const split = splitAmount(
        amount,
        percents.map((one) => member('somebody', one)),
      )!
      expect(split.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(amount))
      for (const [index, share] of split.entries()) {
        const off = BigInt(share) * 10_000n - BigInt(amount) * BigInt(Math.round(percents[index]! * 100))
        expect(off < 10_000n && off > -10_000n).toBe(true)
      }
    }),
  )
})

test('whole teams stay as they are, and an owner who is taken out comes back with the same share', () => {
  fc.assert(
    fc.property(wholes, (percents) => {
      const team = percents.map((percent, index) => member(`user ${index}`, percent))
      expect(settleTeam(team, 'user 0')).toEqual(team)
      const [owner, ...others] = team
      const back = others.length > 0 && others.some(({ splitPercent }) => splitPercent! > 0)
      if (back) expect(settleTeam(others, 'user 0')).toEqual([owner, ...others])
    }),
  )
})

test('nothing is split without an amount or without splits', () => {
  expect([splitAmount(null, [member('anna', 100)]), splitAmount(100, [member('anna')]), splitAmount(100, [])]).toEqual([
    null,
    null,
    null,
  ])
})
