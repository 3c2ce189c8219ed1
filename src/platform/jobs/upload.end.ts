import type { Actor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import { openUnit } from '../work/unit.ts'
import { type Chunk, dropChunks, putChunks } from './chunks.ts'
import type { ImportPlan } from './import.plan.ts'
import type { Job } from './job.ts'
import { holdJob } from './lease.ts'
import { changeJob, jobProgressed } from './told.ts'

/** A file that is on its way to a job, in the hands of this process. */
export interface Upload {
  database: Database
  actor: Actor
  job: Job
}

const LOOSE = { claimedBy: null, leaseUntil: null }

/** Keeps one more chunk. @throws LeaseLost where somebody else sends the file by now. */
export async function keepChunk({ database, actor, job }: Upload, chunk: Chunk): Promise<void> {
  await openUnit(database, { actor }, async (work) => {
    await holdJob(work, job)
    await putChunks(work, [chunk])
  })
}

/** Queues the job, since all of its file is here. */
export function queueJob(
  { database, actor, job }: Upload,
  total: number,
  columns: ImportPlan['columns'],
): Promise<Job> {
  return openUnit(database, { actor }, async (work) => {
    const held = await holdJob(work, job)
    const plan = { ...(job.plan as ImportPlan), ...(columns ? { columns } : {}) }
    return changeJob(work, jobProgressed.type, held, { ...LOOSE, status: 'QUEUED', total, plan })
  })
}

/** Lets the job wait for its file again. */
export async function leaveUpload({ database, actor, job }: Upload): Promise<void> {
  await openUnit(database, { actor }, async (work) => {
    const held = await holdJob(work, job)
    await dropChunks(work, held.id, 'in')
    await changeJob(work, jobProgressed.type, held, { ...LOOSE, status: 'WAITING' })
  })
}
