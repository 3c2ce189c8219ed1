import { type Refusal, Refusals, refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID, REQUIRED } from '../plain/refusals.ts'
import { type PeriodUnit, periodOf } from './forecast-period.rules.ts'

export type Measure = 'REVENUE' | 'QUANTITY' | 'COUNT'

export const QUOTA_EXISTS = refusalKind<{ id: string | null }>(
  'QUOTA_EXISTS',
  'The same person or team has a quota of that measure, product family and period already.',
  ({ id }) => ({
    en: `There is a quota of this measure, product family and period for them already${id ? ` (${id})` : ''}: change that one, or archive it first.`,
    zh: `该人员或团队在此期间已有同一计量方式和产品系列的销售配额${id ? `（${id}）` : ''}：请修改它，或先将其归档。`,
  }),
)

/** A quota on its way to be written. */
export interface QuotaPlan {
  name: string | null
  ownerId: string | null
  teamId: string | null
  measure: Measure
  familyKey: string | null
  unit: PeriodUnit
  start: string
  minor: number | null
  number: number | null
}

/** The same from stored columns. */
export function planOf(after: Readonly<Record<string, unknown>>): QuotaPlan {
  const given = <Value>(column: string) => (after[column] ?? null) as Value | null
  return {
    ...{ name: given('name'), ownerId: given('ownerId'), teamId: given('teamId') },
    ...{ measure: after['measure'] as QuotaPlan['measure'], familyKey: given('productFamilyKey') },
    ...{ unit: after['unit'] as QuotaPlan['unit'], start: after['start'] as string },
    ...{ minor: given('amountMinor'), number: given('number') },
  }
}

/** What of a quota is being written now. */
export interface QuotaSettling {
  /** The month on whose first day the fiscal year begins. */
  startMonth: number
  /** It is new: whose it is never changes. */
  made: boolean
  /** The period is given, not left as it was: settings may have changed since. */
  dated: boolean
  /** What is measured, or how much, is given. */
  sized: boolean
}

/**
 * The name of a quota in order, and the key of which there may be one.
 * @throws Refusals REQUIRED and INVALID of everything that does not fit.
 */
export function settleQuota(
  plan: QuotaPlan,
  { startMonth, made, dated, sized }: QuotaSettling,
): { name: string; key: string } {
  const refused = [
    ...(made ? whoseRefused(plan) : []),
    ...(dated ? startRefused(plan, startMonth) : []),
    ...(sized ? sizeRefused(plan) : []),
  ]
  if (refused.length > 0) throw new Refusals(refused)
  const { name, ownerId, teamId, measure, familyKey, unit, start } = plan
  const period = periodOf(unit, start, startMonth, false)
  const label = period.start === start ? period.label : periodOf(unit, start, startMonth, true).label
  const key = JSON.stringify([ownerId ?? teamId, measure, familyKey, unit, start])
  return { name: name ?? `${measure} ${label}`, key }
}

function whoseRefused({ ownerId, teamId }: QuotaPlan): Refusal[] {
  if (ownerId === null && teamId === null) return [refusal(REQUIRED, { field: 'owner' }, ['owner'])]
  if (ownerId === null || teamId === null) return []
  const expected = {
    en: 'empty for a quota of a person: it has an owner or a team',
    zh: '空值（配额只能属于人员或团队之一）',
  }
  return [refusal(INVALID, { field: 'team', expected }, ['team'])]
}

function startRefused({ unit, start }: QuotaPlan, startMonth: number): Refusal[] {
  const year = Number(start.slice(0, 4))
  if (year < 1000 || year > 8999) {
    const expected = { en: 'a day of the years 1000 to 8999', zh: ' 1000 至 8999 年之间的日期' }
    return [refusal(INVALID, { field: 'start', expected }, ['start'])]
  }
  const days = [periodOf(unit, start, startMonth, false).start, periodOf(unit, start, startMonth, true).start]
  if (days.includes(start)) return []
  const [calendar, fiscal] = days
  const what = unit.toLowerCase()
  const expected = {
    en: `the first day of a ${what}: ${calendar}${fiscal === calendar ? '' : `, or ${fiscal} of the fiscal year`}`,
    zh: `期间的第一天：${calendar}${fiscal === calendar ? '' : `，或财政年度的 ${fiscal}`}`,
  }
  return [refusal(INVALID, { field: 'start', expected }, ['start'])]
}

/** A measure has the one of amount and number that it is counted in. */
function sizeRefused({ measure, minor, number }: QuotaPlan): Refusal[] {
  const [used, other] = measure === 'REVENUE' ? (['amount', 'number'] as const) : (['number', 'amount'] as const)
  const size = { amount: minor, number }
  const refused: Refusal[] = []
  if (size[used] === null) refused.push(refusal(REQUIRED, { field: used }, [used]))
  if (size[other] !== null) {
    const expected = {
      en: `empty for the measure ${measure}, which takes ${used}`,
      zh: `空值（${measure} 使用 ${used}）`,
    }
    refused.push(refusal(INVALID, { field: other, expected }, [other]))
  }
  const whole = measure !== 'COUNT' || number === null || Number.isInteger(number)
  if ((size[used] ?? 0) < 0 || !whole) {
    const expected = measure === 'COUNT' ? { en: 'a whole number of 0 or more', zh: '不小于 0 的整数' } : NOT_NEGATIVE
    refused.push(refusal(INVALID, { field: used, expected }, [used]))
  }
  return refused
}

const NOT_NEGATIVE = { en: '0 or more', zh: '不小于 0 的数' }
