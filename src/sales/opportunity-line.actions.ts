import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { checkOwners } from '../platform/write/owners.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { OpportunityLine } from './opportunity-line.record.ts'
import { currencyOf, dealOfLines, inCurrency, lineAmount } from './opportunity-line.rules.ts'
import { linesOf } from './opportunity-line.store.ts'
import { followLines, lockDeals } from './opportunity-line.sum.actions.ts'

/** Writes lines of deals that the actor may change; the amount of a deal that follows its lines follows. */
export async function saveLines(work: Work, drafts: Draft[]): Promise<void> {
  const ids = [...new Set(drafts.filter(stands).map(dealOf))]
  const deals = await lockDeals(work, drafts)
  const standing = await linesOf(work, ids)
  const changing = new Set(drafts.map(({ id }) => id))
  const last = new Map<string, number>()
  const currencies = new Map<string, string | null>()
  for (const id of ids) {
    const lines = standing.get(id) ?? []
    last.set(id, Math.max(-1, ...lines.map(({ position }) => position ?? -1)))
    const others = lines.filter((line) => !changing.has(line.id))
    currencies.set(id, currencyOf(dealOfLines(deals.get(id) ?? {}), others))
  }
  settle(drafts, (draft) => {
    const { after } = draft
    const deal = dealOf(draft)
    const { ownerId, accountId } = deals.get(deal) ?? {}
    Object.assign(after, { ownerId, accountId, ...amountOf(after) })
    const currency = after['priceCurrency'] as string | null
    if (after['archivedAt'] == null) inCurrency(currency, currencies.get(deal) ?? null, ['price', 'currency'])
    currencies.set(deal, currencies.get(deal) ?? currency)
    after['position'] ??= last.get(deal)! + 1
    last.set(deal, Math.max(last.get(deal)!, after['position'] as number))
  })
  await checkOwners(work, OpportunityLine, drafts.filter(stands))
  await saveDrafts(work, OpportunityLine, drafts)
  await followLines(work, drafts.filter(stands).map(dealOf))
}

function dealOf({ after }: Draft): string {
  return after['opportunityId'] as string
}

function amountOf(after: Draft['after']) {
  const quantity = (after['quantity'] ?? 1) as number
  const price = (after['priceMinor'] ?? null) as number | null
  const amountMinor = lineAmount(price, quantity, (after['discountPercent'] ?? null) as number | null)
  return { quantity, amountMinor, amountCurrency: amountMinor === null ? null : after['priceCurrency'] }
}
