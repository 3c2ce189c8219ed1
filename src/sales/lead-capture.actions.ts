import type { Work } from '../platform/work/work.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { draftCreates } from '../platform/write/drafts.ts'
import { updateRecord } from '../platform/write/verbs.ts'
import { Lead } from './lead.record.ts'
import { saveLeads } from './lead.save.actions.ts'
import { emailsIn, leadOf, linesOf, type Submission, suspicionOf } from './lead-form.rules.ts'
import { lockForm, openLeadOf, quarantine, type StoredForm } from './lead-form.store.ts'

/** Writes that somebody of whom there is a lead came again; what does so stands to the right of this area. */
export type NoteRepeat = (
  work: Work,
  repeat: { leadId: string; ownerId: string | null; subject: string; body: string },
) => Promise<void>

/** What became of something that came over a form. */
export type Captured = { did: 'LEAD' | 'REPEATED'; leadId: string } | { did: 'SET_APART' }

/**
 * Makes a lead of what came over a form. Somebody of whom the form has an open lead adds to that one; what looks like
 * spam, or cannot be read, is set apart. The work is the house's own.
 */
export async function capture(work: Work, form: StoredForm, values: Submission, note: NoteRepeat): Promise<Captured> {
  const suspicion = suspicionOf(form, values, Date.parse(work.now))
  if (suspicion === null) {
    const done = await makeLead(work, form, values, note)
    if (done) return done
  }
  await quarantine(work, form.id, suspicion ?? 'INVALID', values)
  return { did: 'SET_APART' }
}

/** Null where no lead can be made of it: nothing is written then. */
export async function makeLead(
  work: Work,
  form: StoredForm,
  values: Submission,
  note: NoteRepeat,
): Promise<Extract<Captured, { leadId: string }> | null> {
  const { consents, ...input } = leadOf(form, values, work.now)
  await lockForm(work, form.id)
  const known = await openLeadOf(work, form.id, emailsIn(input))
  if (known) {
    await updateRecord(work, Lead, { id: known.id, consents }, saveLeads)
    const subject = `Came again over the form ${form.name} 再次提交表单`
    await note(work, { leadId: known.id, ownerId: known.ownerId, subject, body: linesOf(form, values) })
    return { did: 'REPEATED', leadId: known.id }
  }
  const owner = form.leadOwnerId
  const [draft] = await draftCreates(work, Lead, [{ ...input, consents, owner, assign: form.assigns }])
  draft!.after['formId'] = form.id
  await saveIfStands(work, draft!)
  return stands(draft!) ? { did: 'LEAD', leadId: draft!.id } : null
}

async function saveIfStands(work: Work, draft: Draft): Promise<void> {
  if (stands(draft)) await saveLeads(work, [draft])
}
