import { Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { Currency } from './currency.record.ts'
import { keepBase } from './currency.rules.ts'
import { lockCurrencies } from './currency.store.ts'

/**
 * Removes a currency with its rates for good, unless it is the base currency. Money in it stays as it is.
 * @throws Refusals BASE_NEEDED; Failure FORBIDDEN.
 */
export async function deleteCurrency(
  work: Work,
  named: { id: string; expectedVersion?: number | null },
): Promise<{ id: string }> {
  await lockCurrencies(work)
  const [draft] = await draftChanges(work, Currency, [{ id: named.id }], 'DELETE')
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals)
  if (draft!.before?.['isBase']) keepBase(draft!.before['code'] as string)
  return deleteRecord(work, Currency, named)
}
