import { Lead } from '../sales/lead.record.ts'
import { saveLeads } from '../sales/lead.save.actions.ts'
import { saveForms } from '../sales/lead-form.actions.ts'
import { LeadForm } from '../sales/lead-form.record.ts'
import { placeConvertedLeads } from './converted-leads.ts'
import { placeLeadRules } from './lead-rules.ts'
import { formRows, leadRows } from './leads.ts'
import type { Place } from './place.ts'

/** Leads of the last months: open ones, some that led nowhere, and those of whom people became contacts. */
export async function placeLeads(place: Place, sellers: Parameters<typeof leadRows>[1]): Promise<void> {
  await placeLeadRules(place, sellers)
  await place.rows(LeadForm, formRows(), saveForms)
  await place.rows(Lead, leadRows(place.random, sellers), saveLeads)
  await placeConvertedLeads(place)
}
