import type { Actor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import { rowsOfFile } from './file-rows.ts'
import type { ImportPlan } from './import.plan.ts'
import type { Job } from './job.ts'
import { claimUpload } from './upload.claim.ts'
import { keepChunk, leaveUpload, queueJob } from './upload.end.ts'
import { keepRows } from './upload.rows.ts'

/** What a file may be at most, when it is unpacked. */
export interface UploadLimits {
  bytes: number
  rows: number
}

/** Unless the settings say otherwise. */
export const UPLOAD_LIMITS: UploadLimits = { bytes: 512 * 1024 * 1024, rows: 1_000_000 }

/**
 * Takes the file of an import as it comes, a chunk of rows at a time, and queues the job once all of it is here. A file
 * that breaks off leaves the job waiting for it. Null where the job waits for no file (any more).
 * @throws FileRefused with a sentence for who sent the file; LeaseLost where it came so slowly that somebody else
 * sends it by now.
 */
export async function takeFile(
  database: Database,
  actor: Actor,
  jobId: string,
  bytes: AsyncIterable<Uint8Array>,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<Job | null> {
  const job = await claimUpload(database, jobId)
  if (!job) return null
  const upload = { database, actor, job }
  try {
    const plan = job.plan as ImportPlan
    const rows = rowsOfFile(bytes, { ...plan, most: limits.bytes })
    const { total, columns } = await keepRows(job, plan, rows, limits.rows, (chunk) => keepChunk(upload, chunk))
    return await queueJob(upload, total, columns ?? undefined)
  } catch (thrown) {
    // Where that fails too, the job waits as soon as the lease is over.
    await leaveUpload(upload).catch(() => {})
    throw thrown
  }
}
