import { createRecord } from '../platform/write/verbs.ts'
import type { NoteRepeat } from '../sales/lead-capture.actions.ts'
import { saveActivities } from './activity.actions.ts'
import { Activity } from './activity.record.ts'

/** Writes into the timeline of a lead that the person came again over the form. */
export const noteRepeat: NoteRepeat = async (work, { leadId, ownerId, subject, body }) => {
  const about = { kind: 'WEB', direction: 'INBOUND', subject, body, owner: ownerId, about: [leadId] }
  await createRecord(work, Activity, about, saveActivities)
}
