import { Refusals } from '../plain/refusal.ts'
import { type Job as JobRow, jobOf } from '../platform/jobs/job.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { Job } from './job.record.ts'

/** Names a job, and the version in which the client saw it. */
export interface Named {
  id: string
  expectedVersion?: number | null
}

/**
 * The job, locked, where the actor reaches it with the verb.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT; Failure FORBIDDEN without the right to the verb.
 */
export async function lockJob(work: Work, { id, expectedVersion }: Named, verb: string): Promise<JobRow> {
  const [draft] = await draftChanges(work, Job, [{ id, expectedVersion }], verb)
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals)
  return jobOf(draft!.before!)
}
