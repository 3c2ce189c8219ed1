import { Contact } from '../customers/contact.record.ts'
import { openReading } from '../platform/read/open-reading.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { Lead } from '../sales/lead.record.ts'
import { saveLeads } from '../sales/lead.save.actions.ts'
import { convertLead } from '../sales/lead-convert.actions.ts'
import { saveForms } from '../sales/lead-form.actions.ts'
import { LeadForm } from '../sales/lead-form.record.ts'
import { systemActor } from '../staff/system.actions.ts'
import { formRows, leadRows } from './leads.ts'
import type { Place } from './place.ts'

const CONVERTED = 36

/** Leads of the last months: open ones, some that led nowhere, and those of whom people became contacts. */
export async function placeLeads(place: Place, sellers: Parameters<typeof leadRows>[1]): Promise<void> {
  await place.rows(LeadForm, formRows(), saveForms)
  await place.rows(Lead, leadRows(place.random, sellers), saveLeads)
  for (const contact of await firstContacts(place)) {
    const { name, title, emails, ownerId } = contact
    const source = place.random.one(['referral', 'fair', 'web'])
    const id = place.random.uuid('2026-05-01T00:00:00.000Z')
    const was = { id, name, title, emails, owner: ownerId, source, phones: ['+4930123456'], status: 'QUALIFIED' }
    await place.act(async (work) => {
      const lead = await createRecord(work, Lead, was, saveLeads)
      const into = { account: null, contact: { existing: contact['id'] as string }, opportunity: null }
      await convertLead(work, { id: lead.id, ...into })
    })
  }
}

async function firstContacts({ database }: Place) {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  return (await reading.page(Contact, { first: CONVERTED })).rows
}
