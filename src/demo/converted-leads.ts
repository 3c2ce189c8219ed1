import { Contact } from '../customers/contact.record.ts'
import { openReading } from '../platform/read/open-reading.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { Lead } from '../sales/lead.record.ts'
import { saveLeads } from '../sales/lead.save.actions.ts'
import { convertLead } from '../sales/lead-convert.actions.ts'
import { systemActor } from '../staff/system.actions.ts'
import type { Place } from './place.ts'

const CONVERTED = 36

/** Leads of whom people became contacts, so that there is something to learn from. */
export async function placeConvertedLeads({ act, random, database }: Place): Promise<void> {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  const { rows } = await reading.page(Contact, { first: CONVERTED })
  for (const { id: existing, name, title, emails, ownerId: owner } of rows) {
    const who = { id: random.uuid('2026-05-01T00:00:00.000Z'), name, title, emails, owner, phones: ['+4930123456'] }
    const was = { ...who, source: random.one(['referral', 'fair', 'web']), status: 'QUALIFIED' }
    await act(async (work) => {
      const { id } = await createRecord(work, Lead, was, saveLeads)
      await convertLead(work, { id, account: null, contact: { existing: existing as string }, opportunity: null })
    })
  }
}
