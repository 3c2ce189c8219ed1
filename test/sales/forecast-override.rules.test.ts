import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Refusal, type Refusals } from '../../src/plain/refusal.ts'
import {
  checkOrder,
  effectiveOf,
  kindOf,
  type NumberedRow,
  OVERRIDABLE,
  type Overridable,
  type OverrideKind,
  type Said,
} from '../../src/sales/forecast-override.rules.ts'

describe('in which capacity somebody overrides', () => {
  const mei = { userId: 'mei', teamId: 'europe' }
  const person = (userId: string, teamId: string | null, leadId: string | null) => ({ userId, teamId, leadId })
  const team = (teamId: string, leadId: string | null) => ({ userId: null, teamId, leadId })
  test.each<[string, Parameters<typeof kindOf>[0], Parameters<typeof kindOf>[1], OverrideKind | null]>([
    ['their own number', { ...mei, reach: 'OWN' }, person('mei', 'europe', null), 'OWNER'],
    ['their own with a wide right', { ...mei, reach: 'ALL' }, person('mei', 'europe', 'mei'), 'OWNER'],
    ['the team that they lead', { ...mei, reach: 'TEAM' }, team('europe', 'mei'), 'OWNER'],
    ['a team elsewhere that they lead', { ...mei, reach: 'ALL' }, team('china', 'mei'), 'OWNER'],
    ['somebody of the team that they lead', { ...mei, reach: 'TEAM' }, person('anna', 'europe', 'mei'), 'MANAGER'],
    ['a colleague beside them', { ...mei, reach: 'TEAM' }, person('anna', 'europe', 'ada'), null],
    ['a colleague where nobody leads', { ...mei, reach: 'TEAM' }, person('anna', 'europe', null), null],
    ['their own team, which another leads', { ...mei, reach: 'TEAM' }, team('europe', 'ada'), null],
    ['a team below', { ...mei, reach: 'TEAM' }, team('nordics', 'jonas'), 'MANAGER'],
    ['somebody in a team below', { ...mei, reach: 'TEAM' }, person('jonas', 'nordics', 'jonas'), 'MANAGER'],
    ['anybody, with a right to all', { ...mei, reach: 'ALL' }, person('anna', 'europe', null), 'MANAGER'],
    ['somebody without a team', { ...mei, reach: 'ALL' }, person('ada', null, null), 'MANAGER'],
    ['somebody below with a right to their own', { ...mei, reach: 'OWN' }, person('jonas', 'nordics', 'mei'), null],
    ['a team below with a right to their own', { ...mei, reach: 'OWN' }, team('nordics', null), null],
    // Two without a team are no team.
    ['nobody’s colleague', { userId: 'mei', teamId: null, reach: 'TEAM' }, person('ada', null, null), null],
  ])('%s', (_, who, subject, kind) => {
    if (kind) return expect(kindOf(who, subject)).toBe(kind)
    expect(() => kindOf(who, subject)).toThrow(Refusal)
  })

  it('names the field', () => {
    const field = (subject: Parameters<typeof kindOf>[1]) => {
      try {
        kindOf({ ...mei, reach: 'OWN' }, subject)
      } catch (refusal) {
        return (refusal as Refusal).field
      }
    }
    expect(field(person('anna', 'europe', null))).toEqual(['userId'])
    expect(field(team('europe', null))).toEqual(['teamId'])
  })
})

test.each<[Parameters<typeof checkOrder>[0], string[]]>([
  [{ userId: 'a', teamId: null, amount: null }, []],
  [{ userId: null, teamId: 't', amount: { currency: 'USD' } }, []],
  [{ userId: null, teamId: null, amount: null }, ['INVALID userId']],
  [{ userId: 'a', teamId: 't', amount: { currency: 'EUR' } }, ['INVALID teamId', 'INVALID amount.currency']],
])('what is asked of an override: %o', (form, refused) => {
  const found: string[] = []
  try {
    checkOrder(form, 'USD')
  } catch (thrown) {
    found.push(...(thrown as Refusals).all.map(({ code, field }) => `${code} ${field.join('.')}`))
  }
  expect(found).toEqual(refused)
})

const numbers = (minor: number): NumberedRow['computed'] => ({
  COMMIT: minor,
  BEST_CASE: minor + 1,
  PIPELINE: minor + 2,
})

/** A company: Europe with Mei and Anna and the team Nordics with Jonas; what nobody owns. */
const COMPANY: NumberedRow[] = [
  { key: 'COMPANY', childKeys: ['europe', 'UNOWNED'], computed: numbers(0) },
  { key: 'europe', childKeys: ['mei', 'anna', 'nordics'], computed: numbers(0) },
  { key: 'mei', childKeys: [], computed: numbers(10) },
  { key: 'anna', childKeys: [], computed: numbers(200) },
  { key: 'nordics', childKeys: ['jonas'], computed: numbers(0) },
  { key: 'jonas', childKeys: [], computed: numbers(3000) },
  { key: 'UNOWNED', childKeys: [], computed: numbers(40_000) },
]
const said = (subjectId: string, kind: OverrideKind, minor: number | null, category: Overridable = 'COMMIT'): Said => ({
  ...{ id: `${subjectId} ${kind}`, subjectId, kind, minor, category },
})

describe('the numbers that count', () => {
  test.each<[string, Said[], Record<string, number>]>([
    ['are those of the deals', [], { COMPANY: 43_210, europe: 3210, nordics: 3000, jonas: 3000, anna: 200 }],
    [
      'are the owner’s, and add up above',
      [said('jonas', 'OWNER', 2500)],
      { jonas: 2500, nordics: 2500, europe: 2710, COMPANY: 42_710, anna: 200 },
    ],
    [
      'are the manager’s before the owner’s',
      [said('jonas', 'OWNER', 2500), said('jonas', 'MANAGER', 1000)],
      { jonas: 1000, nordics: 1000, europe: 1210 },
    ],
    [
      'are the owner’s again once the manager withdrew',
      [said('jonas', 'OWNER', 2500), said('jonas', 'MANAGER', null)],
      { jonas: 2500, nordics: 2500 },
    ],
    ['are those of the deals once all is withdrawn', [said('jonas', 'OWNER', null)], { jonas: 3000, nordics: 3000 }],
    [
      'stop at a team whose number somebody said',
      [said('jonas', 'OWNER', 2500), said('nordics', 'OWNER', 2800)],
      { jonas: 2500, nordics: 2800, europe: 3010, COMPANY: 43_010 },
    ],
    ['may be 0', [said('anna', 'MANAGER', 0)], { anna: 0, europe: 3010 }],
    ['are each of its own category', [said('anna', 'OWNER', 7, 'PIPELINE')], { anna: 200, europe: 3210 }],
    ['know nothing of rows out of sight', [said('elsewhere', 'OWNER', 7)], { COMPANY: 43_210 }],
  ])('%s', (_, all, expected) => {
    const found = effectiveOf(COMPANY, all)
    for (const [key, minor] of Object.entries(expected))
      expect([key, found.get(key)!.COMMIT.minor]).toEqual([key, minor])
  })

  it('tell the override that makes them so', () => {
    const one = said('jonas', 'MANAGER', 1000)
    const found = effectiveOf(COMPANY, [said('jonas', 'OWNER', 2500), one])
    expect(found.get('jonas')!.COMMIT.override).toEqual(one)
    expect(found.get('jonas')!.BEST_CASE).toEqual({ minor: 3001, override: null })
    expect(found.get('nordics')!.COMMIT.override).toBeNull()
  })
})

/** A random tree whose rows are the sums of those below. */
const trees = fc
  .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 1_000_000 })), { minLength: 1, maxLength: 30 })
  .map((places): NumberedRow[] => {
    const parents = places.map(([parent], index) => (index === 0 ? null : parent % index))
    const childKeys = places.map((_, index) =>
      parents.flatMap((parent, child) => (parent === index ? [`${child}`] : [])),
    )
    const sums: number[] = []
    for (let index = places.length - 1; index >= 0; index--)
      sums[index] =
        childKeys[index]!.length === 0
          ? places[index]![1]
          : childKeys[index]!.reduce((sum, key) => sum + sums[Number(key)]!, 0)
    // Children have greater numbers, so that this order has each row before those below it.
    return places.map((_, index) => ({
      key: `${index}`,
      childKeys: childKeys[index]!,
      computed: { COMMIT: sums[index]!, BEST_CASE: 2 * sums[index]!, PIPELINE: 3 * sums[index]! },
    }))
  })

describe('in any tree', () => {
  it('without overrides every number is that of the deals', () => {
    fc.assert(
      fc.property(trees, (rows) => {
        const found = effectiveOf(rows, [])
        for (const { key, computed } of rows)
          for (const category of OVERRIDABLE)
            expect(found.get(key)![category]).toEqual({ minor: computed[category], override: null })
      }),
    )
  })

  it('an override changes its row and those above, up to one that is overridden, by the same amount', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 99_999 }), (rows, at, other, minor) => {
        const key = `${at % rows.length}`
        const fixed = said(`${other % rows.length}`, 'OWNER', 5)
        const before = effectiveOf(rows, [fixed])
        const after = effectiveOf(rows, [fixed, said(key, 'MANAGER', minor)])
        const above: string[] = []
        for (let one: string | undefined = key; one !== undefined; ) {
          if (one !== key && one === fixed.subjectId) break
          above.push(one)
          one = rows.find(({ childKeys }) => childKeys.includes(one!))?.key
        }
        const moved = minor - before.get(key)!.COMMIT.minor
        for (const row of rows) {
          const change = after.get(row.key)!.COMMIT.minor - before.get(row.key)!.COMMIT.minor
          expect([row.key, change]).toEqual([row.key, above.includes(row.key) ? moved : 0])
          expect(after.get(row.key)!.PIPELINE).toEqual(before.get(row.key)!.PIPELINE)
        }
      }),
    )
  })
})
