import { eventType } from '../plain/event.ts'
import type { Work } from '../platform/work/work.ts'
import { settle } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { Lead } from './lead.record.ts'
import { factsOf, step } from './lead.rules.ts'
import { keepLeads } from './lead.save.actions.ts'

export const leadQualified = eventType('lead.qualified', 'A lead was found to be worth an offer.')
export const leadDisqualified = eventType('lead.disqualified', 'A lead was found to lead nowhere.')
export const leadReopened = eventType('lead.reopened', 'A disqualified lead was taken up again.')

/** Names a lead, as every step does. */
export interface LeadNamed {
  id: string
  expectedVersion?: number | null
}

/** Says that an open lead is worth an offer. @throws Refusals at the input's fields; Failure FORBIDDEN. So do the others. */
export async function qualifyLead(work: Work, input: LeadNamed): Promise<{ id: string }> {
  return take(work, input, 'QUALIFY', leadQualified.type)
}

/** Says that an open lead leads nowhere, and why. */
export async function disqualifyLead(work: Work, input: LeadNamed & { reason: string }): Promise<{ id: string }> {
  return take(work, input, 'DISQUALIFY', leadDisqualified.type)
}

/** Takes a disqualified lead up again; what was learnt of its end is forgotten. */
export async function reopenLead(work: Work, input: LeadNamed): Promise<{ id: string }> {
  return take(work, input, 'REOPEN', leadReopened.type)
}

async function take(
  work: Work,
  input: LeadNamed & { reason?: string },
  verb: 'QUALIFY' | 'DISQUALIFY' | 'REOPEN',
  type: string,
): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, Lead, [{ ...input }], verb)
  settle([draft!], ({ before, after, fact }) => {
    Object.assign(after, step(factsOf(before!), verb, factsOf(after).reason))
    fact.type = type
  })
  return writeOne(work, Lead, draft!, keepLeads)
}
