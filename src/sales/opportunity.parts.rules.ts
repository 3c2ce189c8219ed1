import { fromMinor, largestRemainder } from '../plain/money.ts'
import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'

/** What a person does in the decision to buy. */
export const BUYING_ROLES = {
  DECISION_MAKER: 'Has the last word.',
  INFLUENCER: 'Is listened to by those who decide.',
  EVALUATOR: 'Compares offers.',
  USER: 'Works with what is bought.',
  GATEKEEPER: 'Decides who is let in.',
  OTHER: 'Something else.',
}

/** How a competitor stands in a deal. */
export const RIVAL_STATUS = {
  ACTIVE: 'Still in the race.',
  ELIMINATED: 'Out of the race before the end.',
  WON_AGAINST: 'We won against it.',
  LOST_TO: 'It won against us.',
}

export const SPLITS_NOT_WHOLE = refusalKind<{ sum: string }>(
  'SPLITS_NOT_WHOLE',
  'The splits of a team come to exactly 100 percent, or nobody has one.',
  ({ sum }) => ({
    en: `The splits come to ${sum} percent: make them exactly 100, or leave them all out.`,
    zh: `分成比例合计为 ${sum}%：请使其恰好为 100%，或全部不填。`,
  }),
)

export const SEVERAL_PRIMARY_CONTACTS = refusalKind<{ count: number }>(
  'SEVERAL_PRIMARY_CONTACTS',
  'More than one person of a deal is marked as the primary one.',
  ({ count }) => ({
    en: `${count} people are marked as primary: mark one, or none.`,
    zh: `有 ${count} 位联系人被标为主要联系人：请只标记一位，或都不标记。`,
  }),
)

/** A colleague in a team, by the API's names. */
export interface Member {
  user: string
  role: string | null
  splitPercent: number | null
}

const WHOLE = 100_00

/**
 * The team as it is kept: the owner is among them, and splits come to exactly 100 percent or nobody has one. An owner
 * who is missing is put first, with what is missing to 100. An empty team stays empty.
 * @throws Refusal INVALID at a split of more than two decimals, SPLITS_NOT_WHOLE at `team`.
 */
export function settleTeam(members: Member[], ownerId: string | null): Member[] {
  if (members.length === 0) return members
  const split = members.some(({ splitPercent }) => splitPercent !== null)
  const shares = members.map(({ splitPercent }, index) => hundredths(splitPercent ?? 0, index))
  const sum = shares.reduce((total, share) => total + share, 0)
  const all = split ? members.map((one) => ({ ...one, splitPercent: one.splitPercent ?? 0 })) : members
  const missing = ownerId !== null && !members.some(({ user }) => user === ownerId)
  if (split && sum !== WHOLE && !(missing && sum < WHOLE)) {
    throw refusal(SPLITS_NOT_WHOLE, { sum: String(sum / 100) }, ['team'])
  }
  if (!missing) return all
  return [{ user: ownerId, role: null, splitPercent: split ? (WHOLE - sum) / 100 : null }, ...all]
}

/** What counts for each member of an amount in minor units: shares that add up to it exactly. Null without splits. */
export function splitAmount(amountMinor: number | null, members: Pick<Member, 'splitPercent'>[]): number[] | null {
  const split = members.some(({ splitPercent }) => splitPercent !== null)
  if (amountMinor === null || !split) return null
  return largestRemainder(
    amountMinor,
    members.map(({ splitPercent }) => Math.round((splitPercent ?? 0) * 100)),
  )
}

/** @throws Refusal SEVERAL_PRIMARY_CONTACTS at `contacts`. */
export function onePrimary(people: { isPrimary?: unknown }[]): void {
  const count = people.filter(({ isPrimary }) => isPrimary === true).length
  if (count > 1) throw refusal(SEVERAL_PRIMARY_CONTACTS, { count }, ['contacts'])
}

function hundredths(percent: number, index: number): number {
  const whole = Math.round(percent * 100)
  if (whole / 100 === percent) return whole
  const expected = { en: 'a percentage with at most two decimals', zh: '最多两位小数的百分比' }
  throw refusal(INVALID, { field: 'splitPercent', expected }, ['team', String(index), 'splitPercent'])
}

/** A colleague in a team, as a row of its table. */
export interface SplitRow {
  userId: string
  splitPercent: number | null
}

/** The shares of a team in a deal, given as a row; empty where it is not split. */
export function splitsOf(deal: Record<string, unknown>, team: SplitRow[]) {
  if (team.every(({ splitPercent }) => splitPercent === null)) return []
  const currency = (deal['amountCurrency'] ?? null) as string | null
  const shares = splitAmount((deal['amountMinor'] ?? null) as number | null, team)
  return team.map(({ userId, splitPercent }, index) => ({
    userId,
    percent: splitPercent ?? 0,
    amount: shares && currency ? fromMinor(shares[index]!, currency) : null,
  }))
}
