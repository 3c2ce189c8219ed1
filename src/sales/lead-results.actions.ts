import { saveContacts } from '../customers/contact.actions.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { type Became, bringAlong, leadConverted } from './lead-along.actions.ts'
import { type Part, recordOfPart } from './lead-convert.parts.actions.ts'
import type { CustomRoute } from './lead-convert.rules.ts'
import { mappingOf } from './lead-mapping.actions.ts'
import { saveOpportunities } from './opportunity.save.actions.ts'

/** What is asked of a conversion. A part that is null makes no record; one that is left out is as usual. */
export interface Conversion {
  id: string
  expectedVersion?: number | null
  account?: Part | null
  contact?: (Part & { role?: string | null }) | null
  opportunity?: Part | null
  activities?: 'MOVE' | 'COPY' | 'LEAVE' | null
  customFields?: CustomRoute[] | null
}

/** Makes or joins the records of a lead, brings its consents and activities along. The lead must be locked. */
export async function becomeRecords(
  work: Work,
  lead: Row,
  input: Conversion,
): Promise<Became & { fact: { type: string; facts: Row } }> {
  const { carried } = await mappingOf(work, lead, input.customFields ?? [])
  const account = wanted(input.account, lead['company'] !== null)
  const accountId = account && (await recordOfPart(work, 'account', account, carried))
  const contact = input.contact ?? {}
  const contactId = await recordOfPart(work, 'contact', contact, carried, saveContacts)
  const deal = linked(wanted(input.opportunity, true), accountId)
  const opportunityId = deal && (await recordOfPart(work, 'opportunity', deal, carried, saveOpportunities))

  const became = { account: accountId, contact: contactId, opportunity: opportunityId }
  const told = await bringAlong(work, lead, became, { role: contact.role, activities: input.activities })
  const facts = { madeAccount: made(account), madeContact: made(contact), madeOpportunity: made(deal), ...told }
  return { ...became, fact: { type: leadConverted.type, facts } }
}

/** A part that is left out is there where it is usual. */
function wanted(part: Part | null | undefined, usual: boolean): Part | null {
  return part === undefined ? (usual ? {} : null) : part
}

/** A new deal is with the account. */
function linked(deal: Part | null, account: string | null): Part | null {
  if (deal === null || account === null || !made(deal)) return deal
  return { ...deal, values: { account, ...deal.values } }
}

function made(part: Part | null): boolean {
  return part !== null && part.existing == null
}
