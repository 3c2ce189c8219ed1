import { need } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import { systemActor } from '../staff/system.actions.ts'
import { Lead } from './lead.record.ts'
import { makeLead, type NoteRepeat } from './lead-capture.actions.ts'
import { formToChange } from './lead-form.actions.ts'
import { needEntry, needLead } from './lead-form.rules.ts'
import { type StoredForm, takeQuarantined } from './lead-form.store.ts'

/**
 * Makes a lead after all of what a form set apart.
 * @throws Refusal NOT_FOUND at `id` or `entry`, REQUIRED at `entry` where nobody is named in it; Failure FORBIDDEN
 * without the rights to change the form and to make leads.
 */
export async function releaseQuarantined(
  work: Work,
  { id, entry }: { id: string; entry: string },
  note: NoteRepeat,
): Promise<{ id: string }> {
  need(work.actor, Lead, 'CREATE')
  const form = (await formToChange(work, id)) as unknown as StoredForm
  const { values } = needEntry(await takeQuarantined(work, form.id, entry), entry)
  const house: Work = { ...work, actor: systemActor() }
  const { leadId } = needLead(await makeLead(house, form, values, note))
  return { id: leadId }
}
