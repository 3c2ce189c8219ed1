import { eventType } from '../../plain/event.ts'
import { textKey } from '../../plain/text.ts'
import type { FieldChange, Work } from '../work/work.ts'
import type { Job } from './job.ts'

export const jobProgressed = eventType('job.progressed', 'A job came on: its figures are those after the event.')
export const jobEnded = eventType('job.ended', 'A job ended: it is done, failed or canceled, as its status says.')

/** What the events of a job tell of it, as the API shows it. */
const SHOWN = [
  ...(['name', 'kind', 'noun', 'status', 'dryRun', 'total', 'processed', 'created', 'updated', 'unchanged'] as const),
  ...(['failed', 'problems', 'message', 'startedAt', 'endedAt', 'expiresAt'] as const),
]

/** Records what changed of a job; `before` null: it is new. */
export function tellJob(work: Work, type: string, before: Job | null, after: Job): void {
  const changes: FieldChange[] = SHOWN.flatMap((field) => {
    const [from, to] = [before?.[field] ?? null, after[field]]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, before: from, after: to }]
  })
  if (!before) changes.push({ field: 'owner', before: null, after: after.ownerId })
  if (!before && after.undoesId) changes.push({ field: 'undoes', before: null, after: after.undoesId })
  const { id: subjectId, version, ownerId } = after
  work.record({
    ...{ type, noun: 'job', subjectId, version, changes },
    ...{ ownerBefore: before ? ownerId : null, ownerAfter: ownerId },
  })
}

/** Writes the columns of a job that change, as its next version, and tells of it. The job must be locked. */
export async function changeJob(work: Work, type: string, before: Job, change: Partial<Job>): Promise<Job> {
  const after: Job = { ...before, ...change, version: before.version + 1 }
  const set: Record<string, unknown> = { ...change, version: after.version, updatedAt: work.now }
  for (const json of ['problems', 'plan']) if (json in set) set[json] = JSON.stringify(set[json])
  await work.sql
    .updateTable('Job')
    .set(set as object)
    .where('id', '=', before.id)
    .execute()
  tellJob(work, type, before, after)
  return after
}

/** The comparable forms that stand beside a job's texts. */
export function keysOf({ name, noun }: Pick<Job, 'name' | 'noun'>) {
  return { nameKey: textKey(name), nounKey: textKey(noun) }
}
