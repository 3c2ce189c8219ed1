import type { Deal } from './opportunity.rules.ts'

type Priced = Pick<Deal, 'amountMinor' | 'amountCurrency' | 'amountBase' | 'status' | 'closedOn'>

/**
 * The day whose rate turns the amount into the base currency: the day of closing, else today. Null where the stored
 * one stands: rates that come later change nothing by themselves, until the amount is written again or the deal
 * closes or reopens. `stated`: the input gives an amount, which fills what had no rate before.
 */
export function dayOfRate(before: Priced | null, after: Priced, today: string, stated: boolean): string | null {
  const day = after.closedOn ?? today
  if (before === null) return day
  const amount = before.amountMinor !== after.amountMinor || before.amountCurrency !== after.amountCurrency
  const closing = before.status !== after.status || before.closedOn !== after.closedOn
  const missing = stated && before.amountBase === null && after.amountMinor !== null
  return amount || closing || missing ? day : null
}
