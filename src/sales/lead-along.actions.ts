import type { Consent } from '../customers/consent.rules.ts'
import { eventType } from '../plain/event.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { type Relinking, relink } from '../platform/write/relink.ts'
import { systemActor } from '../staff/system.actions.ts'
import { completeContact } from './lead-contact.actions.ts'

export const leadConverted = eventType('lead.converted', 'A lead became a contact, mostly with an account and a deal.')

/** The records that a lead became. */
export interface Became {
  account: string | null
  contact: string
  opportunity: string | null
}

/**
 * Brings along what goes by itself, without rights of its own: consents, the place in the account, the timeline.
 * Answers what is told of the activities.
 */
export async function bringAlong(
  work: Work,
  lead: Row,
  { account, contact, opportunity }: Became,
  { role, activities }: { role?: string | null; activities?: Relinking | 'LEAVE' | null },
): Promise<Row> {
  const house: Work = { ...work, actor: systemActor() }
  const place = (role ?? (lead['title'] as string | null))?.slice(0, 120) ?? null
  const consents = (lead['consents'] ?? []) as Consent[]
  await completeContact(house, contact, { account, role: place, consents })
  const how = activities ?? 'MOVE'
  const to = [account, contact, opportunity].filter((id) => id !== null)
  const activityCount = how === 'LEAVE' ? 0 : await relink(house, lead['id'] as string, to, how)
  return { activities: how, activityCount }
}
