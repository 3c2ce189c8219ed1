import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Refusals } from '../../src/plain/refusal.ts'
import { type PeriodUnit, partsOf, periodOf } from '../../src/sales/forecast-period.rules.ts'
import { type QuotaPlan, settleQuota } from '../../src/sales/quota.rules.ts'
import { attainmentsOfRows, type Won } from '../../src/sales/quota-attainment.rules.ts'
import {
  type Quotas,
  quotaFigures,
  REVENUE_OF_ALL,
  type RowPlace,
  type StandingQuota,
  targetsOf,
} from '../../src/sales/quota-target.rules.ts'

const PLAN: QuotaPlan = {
  ...{ name: null, ownerId: 'anna', teamId: null, measure: 'REVENUE', familyKey: null },
  ...{ unit: 'QUARTER', start: '2026-01-01', minor: 100_000, number: null },
}

function refusals(plan: Partial<QuotaPlan>, startMonth = 1, dated = true): string[] {
  try {
    settleQuota({ ...PLAN, ...plan }, { startMonth, made: true, dated, sized: true })
    return []
  } catch (thrown) {
    return (thrown as Refusals).all.map(({ code, field }) => `${code} ${field.join('.')}`)
  }
}

describe('a quota', () => {
  test.each<[string, Partial<QuotaPlan>, string[]]>([
    ['of a person', {}, []],
    ['of a team', { ownerId: null, teamId: 'europe' }, []],
    ['of 0', { minor: 0 }, []],
    ['of deals', { measure: 'COUNT', minor: null, number: 12 }, []],
    ['of units', { measure: 'QUANTITY', minor: null, number: 12.5 }, []],
    ['of nobody', { ownerId: null }, ['REQUIRED owner']],
    ['of both', { teamId: 'europe' }, ['INVALID team']],
    ['without an amount', { minor: null }, ['REQUIRED amount']],
    ['with a number beside its amount', { number: 3 }, ['INVALID number']],
    ['below 0', { minor: -1 }, ['INVALID amount']],
    ['of deals without a number', { measure: 'COUNT', minor: null }, ['REQUIRED number']],
    ['of deals with an amount', { measure: 'COUNT', number: 3 }, ['INVALID amount']],
    ['of half a deal', { measure: 'COUNT', minor: null, number: 1.5 }, ['INVALID number']],
    ['of a month on its second day', { unit: 'MONTH', start: '2026-01-02' }, ['INVALID start']],
    ['of a quarter in its second month', { start: '2026-02-01' }, ['INVALID start']],
    ['of a year in April', { unit: 'YEAR', start: '2026-04-01' }, ['INVALID start']],
    ['long ago', { start: '0999-01-01' }, ['INVALID start']],
    ['far away', { start: '9000-01-01' }, ['INVALID start']],
    [
      'with all that is wrong',
      { ownerId: null, minor: null, start: '2026-02-01' },
      ['REQUIRED owner', 'INVALID start', 'REQUIRED amount'],
    ],
  ])('%s', (_, plan, expected) => {
    expect(refusals(plan)).toEqual(expected)
  })

  it('begins with a period of the calendar or of the fiscal year', () => {
    expect(refusals({ start: '2026-02-01' }, 2)).toEqual([])
    expect(refusals({ start: '2026-04-01' }, 2)).toEqual([])
    expect(refusals({ unit: 'YEAR', start: '2026-02-01' }, 2)).toEqual([])
    expect(refusals({ start: '2026-03-01' }, 2)).toEqual(['INVALID start'])
    // Settings have changed since it was written: it stays.
    expect(refusals({ start: '2026-02-01' }, 1, false)).toEqual([])
  })

  it('is told which day would be right', () => {
    const sentence = (startMonth: number) => {
      try {
        settleQuota({ ...PLAN, start: '2026-03-09' }, { startMonth, made: true, dated: true, sized: true })
      } catch (thrown) {
        return (thrown as Refusals).all[0]!.sentence.en
      }
    }
    expect(sentence(1)).toBe('start must be the first day of a quarter: 2026-01-01.')
    expect(sentence(4)).toBe('start must be the first day of a quarter: 2026-01-01.')
    expect(sentence(2)).toBe('start must be the first day of a quarter: 2026-01-01, or 2026-02-01 of the fiscal year.')
  })

  it('is called by what it measures and its period unless it has a name', () => {
    const name = (plan: Partial<QuotaPlan>, startMonth = 1) =>
      settleQuota({ ...PLAN, ...plan }, { startMonth, made: true, dated: true, sized: true }).name
    expect(name({})).toBe('REVENUE 2026 Q1')
    expect(name({ start: '2026-02-01' }, 2)).toBe('REVENUE FY2027 Q1')
    expect(name({ name: 'Stretch' })).toBe('Stretch')
  })

  it('has one key for whom, what and when', () => {
    const key = (plan: Partial<QuotaPlan>) =>
      settleQuota({ ...PLAN, ...plan }, { startMonth: 1, made: true, dated: true, sized: true }).key
    expect(key({ minor: 7, name: 'Other' })).toBe(key({}))
    const others = [
      key({}),
      key({ ownerId: 'jonas' }),
      key({ ownerId: null, teamId: 'europe' }),
      key({ familyKey: 'software' }),
      key({ measure: 'COUNT', minor: null, number: 1 }),
      key({ unit: 'MONTH' }),
      key({ start: '2026-04-01' }),
    ]
    expect(new Set(others).size).toBe(others.length)
  })
})

const ROWS: RowPlace[] = [
  { key: 'COMPANY', childKeys: ['europe', 'UNOWNED'] },
  { key: 'europe', childKeys: ['mei', 'anna', 'nordics'] },
  { key: 'mei', childKeys: [] },
  { key: 'anna', childKeys: [] },
  { key: 'nordics', childKeys: ['jonas'] },
  { key: 'jonas', childKeys: [] },
  { key: 'UNOWNED', childKeys: [] },
]

function quota(subjectId: string, target: number | null, more: Partial<StandingQuota> = {}): StandingQuota {
  const at = { unit: 'QUARTER' as PeriodUnit, start: '2026-01-01', ...more }
  const family = { productFamily: null, familyKey: null }
  return { id: `${subjectId} ${at.unit} ${at.start}`, subjectId, measure: 'REVENUE', ...family, target, ...more, ...at }
}

const Q1 = periodOf('QUARTER', '2026-01-01', 1, false)
const YEAR = periodOf('YEAR', '2026-01-01', 1, false)
const known = (quotas: StandingQuota[], more: Partial<Quotas> = {}): Quotas => ({
  ...{ period: Q1, startMonth: 1, whole: true, quotas },
  ...more,
})
const told = (quotas: Quotas) =>
  Object.fromEntries(
    [...targetsOf(ROWS, quotas, REVENUE_OF_ALL)].map(([key, { target, from }]) => [key, `${from} ${target}`]),
  )
const months = (subject: string, ...targets: number[]) =>
  targets.map((target, index) => quota(subject, target, { unit: 'MONTH', start: `2026-0${index + 1}-01` }))

describe('what rows are to reach', () => {
  it('is nothing without quotas', () => {
    expect(told(known([]))).toEqual({})
  })

  it('is their own quota, else that of those below', () => {
    expect(told(known([quota('anna', 100), quota('jonas', 30)]))).toEqual({
      ...{ anna: 'OWN 100', jonas: 'OWN 30', nordics: 'BELOW 30', europe: 'BELOW 130', COMPANY: 'BELOW 130' },
    })
    expect(told(known([quota('anna', 100), quota('jonas', 30), quota('nordics', 50)]))).toEqual({
      ...{ anna: 'OWN 100', jonas: 'OWN 30', nordics: 'OWN 50', europe: 'BELOW 150', COMPANY: 'BELOW 150' },
    })
  })

  it('is the sum of the parts of the period where every part has one', () => {
    expect(told(known(months('anna', 1, 2, 4))).anna).toBe('PARTS 7')
    expect(told(known(months('anna', 1, 2)))).toEqual({})
    expect(told(known([...months('anna', 1, 2, 4), quota('anna', 100)])).anna).toBe('OWN 100')
    // A team's own parts come before what stands below it.
    expect(told(known([...months('nordics', 1, 2, 4), quota('jonas', 30)])).nordics).toBe('PARTS 7')
  })

  it('is for a year the sum of its quarters, of their months, and of both together', () => {
    const quarters = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']
    const ofYear = (quotas: StandingQuota[]) => told(known(quotas, { period: YEAR })).anna
    expect(ofYear(quarters.map((start, index) => quota('anna', 10 ** index, { start })))).toBe('PARTS 1111')
    const mixed = quarters.slice(1).map((start) => quota('anna', 100, { start }))
    expect(ofYear([...mixed, ...months('anna', 1, 2, 4)])).toBe('PARTS 307')
    expect(ofYear([...mixed, ...months('anna', 1, 2)])).toBeUndefined()
    expect(ofYear([...mixed, quota('anna', 5, { unit: 'YEAR' })])).toBe('OWN 5')
  })

  it('counts the parts of fiscal years from their first month', () => {
    const period = periodOf('YEAR', '2026-06-01', 4, true)
    const quotas = partsOf(period, 4)[0]!.map(({ start }, index) => quota('anna', 10 ** index, { start }))
    expect(told(known(quotas, { period, startMonth: 4 })).anna).toBe('PARTS 1111')
  })

  it('is unknown where a rate is missing, and so is the sum', () => {
    expect(told(known([quota('anna', null), quota('jonas', 30)]))).toEqual({
      ...{ anna: 'OWN null', jonas: 'OWN 30', nordics: 'BELOW 30', europe: 'BELOW null', COMPANY: 'BELOW null' },
    })
  })

  it('is not made of those below for who does not see them all', () => {
    expect(told(known([quota('anna', 100), quota('nordics', 5)], { whole: false }))).toEqual({
      anna: 'OWN 100',
      nordics: 'OWN 5',
    })
  })

  it('knows of each measure and family by itself', () => {
    const others = [quota('anna', 5, { measure: 'COUNT' }), quota('anna', 6, { familyKey: 'software' })]
    expect(told(known(others))).toEqual({})
  })
})

describe('how amounts stand to a quota', () => {
  test.each([
    // Half is won; the open pipeline is three times what is missing, and one and a half times the whole.
    [1000, { closed: 500, openPipeline: 1500, commit: 800 }, 50, 3, 1.5, 500, 200],
    [1000, { closed: 0, openPipeline: 3000, commit: 0 }, 0, 3, 3, 1000, 1000],
    [1000, { closed: 1000, openPipeline: 300, commit: 1100 }, 100, null, 0.3, 0, -100],
    [1000, { closed: 1250, openPipeline: 300, commit: 1250 }, 125, null, 0.3, -250, -250],
    [0, { closed: 500, openPipeline: 1500, commit: 800 }, null, null, null, -500, -800],
    [null, { closed: 500, openPipeline: 1500, commit: 800 }, null, null, null, null, null],
  ])('of %s with %o', (target, amounts, attainment, coverage, coverageOfQuota, gap, commitGap) => {
    expect(quotaFigures(target, amounts)).toEqual({ attainment, coverage, coverageOfQuota, gap, commitGap })
  })
})

describe('how far rows have come', () => {
  const won = (ownerId: string, count: number, more: Partial<Won> = {}): Won => ({
    ...{ ownerId, count, familyKey: null, quantity: count * 1.1, base: count * 1000, unpriced: 0 },
    ...more,
  })

  it('adds up what people won, also without a quota of their own', () => {
    const quotas = known([quota('europe', 10_000), quota('anna', 2000)])
    const found = attainmentsOfRows(ROWS, quotas, [won('anna', 1, { unpriced: 2 }), won('jonas', 3), won('', 5)])
    expect(found.get('anna')).toEqual([
      {
        ...{ target: 2000, from: 'OWN', quotaId: 'anna QUARTER 2026-01-01', measure: 'REVENUE', productFamily: null },
        ...{ actual: 1000, unpriced: 2, attainment: 50, gap: 1000 },
      },
    ])
    expect(found.get('europe')).toMatchObject([{ from: 'OWN', actual: 4000, unpriced: 2, attainment: 40, gap: 6000 }])
    expect(found.get('COMPANY')).toMatchObject([{ from: 'BELOW', target: 10_000, actual: 9000, gap: 1000 }])
    expect(found.get('jonas')).toEqual([])
  })

  it('of each measure and family, whole deals first', () => {
    const software = { familyKey: 'software', productFamily: 'Software' }
    const quotas = known([
      ...[quota('anna', 3, { measure: 'COUNT', ...software }), quota('anna', 30, { measure: 'QUANTITY', ...software })],
      ...[quota('anna', 7, { measure: 'COUNT' }), quota('anna', 100)],
    ])
    const found = attainmentsOfRows(ROWS, quotas, [
      ...[
        won('anna', 4),
        won('anna', 2, { familyKey: 'software', quantity: 12.6 }),
        won('anna', 9, { familyKey: 'iron' }),
      ],
    ])
    const shown = found
      .get('anna')!
      .map(({ measure, productFamily, actual, gap }) => [measure, productFamily, actual, gap])
    expect(shown).toEqual([
      ['REVENUE', null, 4000, -3900],
      ['COUNT', null, 4, 3],
      ['QUANTITY', 'Software', 12.6, 17.4],
      ['COUNT', 'Software', 2, 1],
    ])
  })

  it('keeps four decimals of quantities exactly', () => {
    const quotas = known([quota('europe', 1, { measure: 'QUANTITY' })])
    const some = ['mei', 'anna', 'jonas'].map((owner) => won(owner, 1, { quantity: 0.1 }))
    expect(attainmentsOfRows(ROWS, quotas, some).get('europe')).toMatchObject([{ actual: 0.3, gap: 0.7 }])
  })

  it('is the sum of those directly below, whoever has quotas', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 }), ([mei, anna, jonas, nobody]) => {
        const quotas = known([quota('jonas', 10), quota('anna', 10), quota('mei', 10), quota('UNOWNED', 1)])
        const owners: [string, number][] = [
          ['mei', mei!],
          ['anna', anna!],
          ['jonas', jonas!],
          ['', nobody!],
        ]
        const found = attainmentsOfRows(
          ROWS,
          quotas,
          owners.map(([owner, base]) => won(owner, 1, { base })),
        )
        for (const { key, childKeys } of ROWS) {
          const below = childKeys.reduce((sum, child) => sum + found.get(child)![0]!.actual, 0)
          if (childKeys.length > 0) expect(found.get(key)![0]!.actual).toBe(below)
        }
      }),
    )
  })
})
