import { Refusals } from '../plain/refusal.ts'
import { endJob } from '../platform/jobs/ending.ts'
import { type Job as JobRow, jobOf } from '../platform/jobs/job.ts'
import { makeJob } from '../platform/jobs/make.ts'
import { changeJob, jobProgressed } from '../platform/jobs/told.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { Job } from './job.record.ts'
import { stoppable, undoable } from './job.rules.ts'
import { isUndone } from './job.store.ts'

interface Named {
  id: string
  expectedVersion?: number | null
}

/**
 * Stops a job: at once where nobody works on it yet, else at the end of the chunk that is under way.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, JOB_ENDED; Failure FORBIDDEN without the right to CANCEL.
 */
export async function cancelJob(work: Work, named: Named): Promise<{ id: string }> {
  const job = await lockJob(work, named, 'CANCEL')
  stoppable(job)
  if (job.status === 'RUNNING') await changeJob(work, jobProgressed.type, job, { cancelAsked: true })
  else await endJob(work, job, 'CANCELED')
  return { id: job.id }
}

/**
 * Makes a job that takes another one back, in the name of whoever asks now.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, NOT_UNDOABLE; Failure FORBIDDEN without the right to UNDO.
 */
export async function undoJob(
  work: Work,
  { created, ...named }: Named & { created?: 'ARCHIVE' | 'DELETE' | null },
): Promise<{ id: string }> {
  const job = await lockJob(work, named, 'UNDO')
  undoable(job, work.now, await isUndone(work, job.id))
  const plan = { jobId: job.id, chunks: job.written, created: created ?? 'ARCHIVE' }
  const asked = { name: 'jobUndo', kind: 'UNDO' as const, noun: job.noun, undoesId: job.id }
  const { id } = await makeJob(work, { ...asked, plan, total: job.created + job.updated })
  return { id }
}

async function lockJob(work: Work, { id, expectedVersion }: Named, verb: string): Promise<JobRow> {
  const [draft] = await draftChanges(work, Job, [{ id, expectedVersion }], verb)
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals)
  return jobOf(draft!.before!)
}
