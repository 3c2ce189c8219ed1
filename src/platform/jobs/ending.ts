import type { Database } from '../database/database.ts'
import { openUnit } from '../work/unit.ts'
import type { Work } from '../work/work.ts'
import { dropChunks } from './chunks.ts'
import { house } from './ending.words.ts'
import { type Job, type JobStatus, KEPT_FOR } from './job.ts'
import { holdJob } from './lease.ts'
import { changeJob, jobEnded } from './told.ts'

/** Ends a locked job in the open unit. What was to be done is forgotten, what came of it is kept for 7 days. */
export async function endJob(work: Work, job: Job, status: JobStatus, message: string | null = null): Promise<Job> {
  await dropChunks(work, job.id, 'in')
  const expiresAt = new Date(Date.parse(work.now) + KEPT_FOR).toISOString()
  const loose = { claimedBy: null, leaseUntil: null, attempts: 0 }
  return changeJob(work, jobEnded.type, job, { ...loose, status, message, endedAt: work.now, expiresAt })
}

/** Ends a job that this process works on, in the name of the house. @throws LeaseLost where it is in other hands. */
export async function endRun(database: Database, job: Job, status: JobStatus, message?: string | null): Promise<void> {
  await openUnit(database, { actor: house(job.language) }, async (work) => {
    await endJob(work, await holdJob(work, job), status, message ?? null)
  })
}
