import { eventType } from '../plain/event.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Activity } from './activity.record.ts'
import { complete, deedOf, namesSomebody, reopen, settleTimes } from './activity.rules.ts'

export const activityCompleted = eventType('activity.completed', 'A task was done, or a planned contact was held.')
export const activityReopened = eventType('activity.reopened', 'What was done is to be done again.')

/** Writes activities: setting `doneAt` is the same act as completing, clearing it the same as reopening. */
export async function saveActivities(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, (draft) => {
    const { before, after } = draft
    const was = before && deedOf(before)
    after['occurredAt'] = settleTimes(was, deedOf(after), work.now)
    if (after['participants'] !== undefined) namesSomebody(after['participants'] as Draft['after'][])
    if (was && !was.doneAt && after['doneAt']) draft.fact.type ??= activityCompleted.type
    if (was?.doneAt && !after['doneAt']) draft.fact.type ??= activityReopened.type
  })
  await saveDrafts(work, Activity, drafts)
}

export interface Completion {
  id: string
  expectedVersion?: number | null
  outcome?: string | null
  doneAt?: string | null
}

/**
 * Completes a task, or a planned meeting, visit or call, with what came of it; now unless `doneAt` says when.
 * @throws Refusals at the input's fields; Failure FORBIDDEN without the right to COMPLETE.
 */
export async function completeActivity(work: Work, { doneAt, ...input }: Completion): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, Activity, [input], 'COMPLETE')
  settle([draft!], ({ after }) => {
    Object.assign(after, complete(deedOf(after), doneAt ?? work.now, work.now))
  })
  return writeOne(work, Activity, draft!, saveActivities)
}

/** Takes back that an activity is done. Throws as completing does, without the right to REOPEN. */
export async function reopenActivity(
  work: Work,
  input: { id: string; expectedVersion?: number | null },
): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, Activity, [input], 'REOPEN')
  settle([draft!], ({ after }) => {
    Object.assign(after, reopen(deedOf(after)))
  })
  return writeOne(work, Activity, draft!, saveActivities)
}
