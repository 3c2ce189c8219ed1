import { fromMinor, type Money } from '../plain/money.ts'
import type { Entered } from './opportunity.history.rules.ts'
import type { Deal } from './opportunity.rules.ts'

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

/**
 * The rows that a history of `position` entries gains. Amounts before stand at the first, those after at the last: of
 * what happened in between nobody knows them.
 */
export function changesOf(
  before: Deal | null,
  after: Deal,
  entries: Entered[],
  stamp: Pick<StageChange, 'opportunityId' | 'position' | 'recordedAt' | 'actorId'>,
): StageChange[] {
  return entries.map(({ stageId, occurredAt }, index) => {
    const was = index === 0 ? before : null
    const is = index === entries.length - 1 ? after : null
    return {
      ...{ ...stamp, position: stamp.position + index, occurredAt, toStageId: stageId },
      fromStageId: index === 0 ? (before?.stageId ?? null) : entries[index - 1]!.stageId,
      ...{ amountMinorBefore: was?.amountMinor ?? null, amountCurrencyBefore: was?.amountCurrency ?? null },
      ...{ amountMinorAfter: is?.amountMinor ?? null, amountCurrencyAfter: is?.amountCurrency ?? null },
      ...{ closeDateBefore: was?.closeDate ?? null, closeDateAfter: is?.closeDate ?? null },
    }
  })
}
