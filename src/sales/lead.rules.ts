import { type NameParts, shownName } from '../customers/contact.rules.ts'
import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID, REQUIRED } from '../plain/refusals.ts'

export type LeadStatus = 'NEW' | 'WORKING' | 'QUALIFIED' | 'UNQUALIFIED' | 'CONVERTED'
export type LeadStep = 'QUALIFY' | 'DISQUALIFY' | 'REOPEN' | 'CONVERT' | 'ASSIGN'

/** What rules read of a lead. */
export interface LeadFacts extends NameParts {
  name: string | null
  company: string | null
  emails: readonly string[]
  status: LeadStatus
  reason: string | null
}

export const LEAD_CLOSED = refusalKind<{ status: LeadStatus }>(
  'LEAD_CLOSED',
  'The lead was converted or disqualified, so this cannot be done to it any more.',
  ({ status }) =>
    status === 'CONVERTED'
      ? {
          en: 'The lead is converted: work on with the contact, the account and the deal that it became.',
          zh: '该潜在客户已转化：请在其转化成的联系人、客户和商机上继续工作。',
        }
      : { en: 'The lead is disqualified: reopen it first.', zh: '该潜在客户已被判定为不合格：请先重新打开。' },
)

export const LEAD_OPEN = refusalKind('LEAD_OPEN', 'Only a disqualified lead can be reopened.', () => ({
  en: 'The lead is open, so there is nothing to reopen.',
  zh: '该潜在客户处于开放状态，无需重新打开。',
}))

export const LEAD_QUALIFIED = refusalKind('LEAD_QUALIFIED', 'The lead is qualified already.', () => ({
  en: 'The lead is qualified already: convert it, or disqualify it.',
  zh: '该潜在客户已合格：请转化它，或判定为不合格。',
}))

const OPEN: ReadonlySet<LeadStatus> = new Set(['NEW', 'WORKING', 'QUALIFIED'])

/** Whether somebody may still become a customer by it. */
export function isOpen(status: LeadStatus): boolean {
  return OPEN.has(status)
}

/**
 * The name to store: the given one, else it follows the name's parts, the company or the first address.
 * `given` undefined: not said; null: cleared, so made anew.
 * @throws Refusal REQUIRED at `name` when there is nothing to make it of.
 */
export function settleLeadName(given: string | null | undefined, before: LeadFacts | null, after: LeadFacts): string {
  if (given) return given
  const follows = given === null || before === null || before.name === madeName(before)
  const name = follows ? madeName(after) : before.name
  if (!name) throw refusal(REQUIRED, { field: 'name' }, ['name'])
  return name
}

function madeName(lead: LeadFacts): string | null {
  return shownName(lead) ?? lead.company ?? lead.emails[0] ?? null
}

/**
 * A status that an input sets: NEW and WORKING by anybody, of a new lead any but CONVERTED. A reason stands beside
 * UNQUALIFIED alone.
 * @throws Refusal INVALID at `status` or `reason`, REQUIRED at `reason`, LEAD_CLOSED at `status`.
 */
export function settleStatus(before: LeadFacts | null, after: LeadFacts): void {
  const changes = before?.status !== after.status
  if (changes && before && !isOpen(before.status)) throw refusal(LEAD_CLOSED, { status: before.status }, ['status'])
  const allowed = before ? ['NEW', 'WORKING'] : ['NEW', 'WORKING', 'QUALIFIED', 'UNQUALIFIED']
  if (changes && !allowed.includes(after.status)) {
    const expected = {
      en: `${allowed.join(', ')}; for others call leadQualify, leadDisqualify or leadConvert`,
      zh: `${allowed.join('、')}；其他状态请调用 leadQualify、leadDisqualify 或 leadConvert`,
    }
    throw refusal(INVALID, { field: 'status', expected }, ['status'])
  }
  settleReason(after)
}

function settleReason({ status, reason }: LeadFacts): void {
  if (status === 'UNQUALIFIED' && reason === null) throw refusal(REQUIRED, { field: 'reason' }, ['reason'])
  if (status === 'UNQUALIFIED' || reason === null) return
  const expected = { en: 'left out while the lead is not disqualified', zh: '空值（潜在客户未被判定为不合格）' }
  throw refusal(INVALID, { field: 'reason', expected }, ['reason'])
}

/**
 * What a step makes of the status and the reason. REOPEN leads to WORKING.
 * @throws Refusal LEAD_CLOSED, LEAD_OPEN or LEAD_QUALIFIED at `id`, REQUIRED at `reason`.
 */
export function step(
  { status }: Pick<LeadFacts, 'status'>,
  verb: Exclude<LeadStep, 'ASSIGN'>,
  reason: string | null = null,
): Pick<LeadFacts, 'status' | 'reason'> {
  if (verb === 'REOPEN') {
    if (isOpen(status)) throw refusal(LEAD_OPEN, undefined, ['id'])
    if (status === 'CONVERTED') throw refusal(LEAD_CLOSED, { status }, ['id'])
    return { status: 'WORKING', reason: null }
  }
  needOpen(status)
  if (verb === 'CONVERT') return { status: 'CONVERTED', reason: null }
  if (verb === 'QUALIFY') {
    if (status === 'QUALIFIED') throw refusal(LEAD_QUALIFIED, undefined, ['id'])
    return { status: 'QUALIFIED', reason: null }
  }
  if (!reason) throw refusal(REQUIRED, { field: 'reason' }, ['reason'])
  return { status: 'UNQUALIFIED', reason }
}

/** @throws Refusal LEAD_CLOSED at `id`. */
export function needOpen(status: LeadStatus): void {
  if (!isOpen(status)) throw refusal(LEAD_CLOSED, { status }, ['id'])
}

/** A row's columns as rules read them. */
export function factsOf(row: Record<string, unknown>): LeadFacts {
  const text = (column: string) => (row[column] as string | null | undefined) ?? null
  return {
    ...{ name: text('name'), givenName: text('givenName'), familyName: text('familyName'), company: text('company') },
    ...{ emails: (row['emails'] as string[] | null | undefined) ?? [], reason: text('reason') },
    status: (text('status') ?? 'NEW') as LeadStatus,
  }
}
