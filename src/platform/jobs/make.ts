import { newId } from '../../plain/ids.ts'
import { insertRows } from '../database/rows.ts'
import type { Work } from '../work/work.ts'
import type { Job } from './job.ts'
import { holdRights } from './rights.ts'
import { keysOf, tellJob } from './told.ts'

/** What a new job is told. */
export type JobAsked = Pick<Job, 'name' | 'kind' | 'noun' | 'plan'> &
  Partial<Pick<Job, 'status' | 'total' | 'dryRun' | 'undoesId'>>

/** Makes a job of the actor's; it runs once it is QUEUED (the default) and this unit has committed. */
export async function makeJob(work: Work, asked: JobAsked): Promise<Job> {
  const { actor } = work
  const job: Job = {
    ...{ id: newId('job'), version: 1, status: 'QUEUED', total: null, dryRun: false, undoesId: null },
    ...{ processed: 0, created: 0, updated: 0, unchanged: 0, failed: 0, problems: [], message: null },
    ...{ startedAt: null, endedAt: null, expiresAt: null, position: 0, offset: 0, place: null, written: 0 },
    ...{ cancelAsked: false, claimedBy: null, leaseUntil: null, attempts: 0 },
    ...{ ownerId: actor.userId || null, rights: holdRights(actor), keyId: actor.keyId, language: actor.language },
    ...asked,
  }
  const stamps = { createdAt: work.now, updatedAt: work.now, archivedAt: null }
  await insertRows(work, 'Job', [{ ...job, ...stamps, ...keysOf(job) }])
  tellJob(work, 'job.created', null, job)
  return job
}
