import { fromMinor, type Money } from '../plain/money.ts'

/** One entry of a history, as it is stored: amounts in minor units, null where nobody knows. */
export interface StageChange {
  opportunityId: string
  position: number
  fromStageId: string | null
  toStageId: string
  occurredAt: string | null
  recordedAt: string
  actorId: string | null
  amountMinorBefore: number | null
  amountCurrencyBefore: string | null
  amountMinorAfter: number | null
  amountCurrencyAfter: string | null
  closeDateBefore: string | null
  closeDateAfter: string | null
}

/** The amount before or after an entry; null where there was none or nobody knows. */
export function amountOf(change: StageChange, side: 'Before' | 'After'): Money | null {
  const minor = change[`amountMinor${side}`]
  const currency = change[`amountCurrency${side}`]
  return minor === null || currency === null ? null : fromMinor(minor, currency)
}
