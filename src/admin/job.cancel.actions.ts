import { endJob } from '../platform/jobs/ending.ts'
import { changeJob, jobProgressed } from '../platform/jobs/told.ts'
import type { Work } from '../platform/work/work.ts'
import { lockJob, type Named } from './job.lock.actions.ts'
import { stoppable } from './job.rules.ts'

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
