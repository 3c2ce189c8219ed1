import { inBase, rateOn } from '../catalog/currency.rules.ts'
import { ratesBetween } from '../catalog/currency.store.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { StandingQuota } from './quota-target.rules.ts'
import type { StoredQuota } from './quota-target.store.ts'

/** Quotas with their amounts in the base currency, at the rate of the first day. One statement, none without others. */
export async function inBaseCurrency(reading: Reading, stored: readonly StoredQuota[]): Promise<StandingQuota[]> {
  const base = await reading.baseCurrency()
  const foreign = stored.filter(({ currency }) => currency !== null && currency !== base)
  const days = foreign.map(({ start }) => start).toSorted()
  const source = { engine: reading.database.engine, sql: reading.sql }
  const codes = [...new Set(foreign.map(({ currency }) => currency!))]
  const rates = codes.length === 0 ? [] : await ratesBetween(source, codes, days[0]!, days.at(-1)!)
  return stored.map(({ minor, currency, number, ...quota }) => {
    const rate = currency === null ? null : rateOn(rates, currency, quota.start, base)
    return { ...quota, target: quota.measure === 'REVENUE' ? inBase(minor, currency, base, rate) : number }
  })
}
