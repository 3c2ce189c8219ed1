import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { KEPT_FOR } from './job.ts'

/**
 * Removes the results of jobs that ended 7 days ago, and half a file whose other half never came. The jobs themselves
 * stay. Run it now and then; any process may.
 */
export async function expireJobs(database: Database, now: number = Date.now()): Promise<void> {
  const instant = new Date(now).toISOString()
  const before = new Date(now - KEPT_FOR).toISOString()
  await database.unit(async (tx) => {
    await sql`delete from "JobChunk" where "jobId" in
      (select "id" from "Job" where "expiresAt" is not null and "expiresAt" < ${instant})`.execute(tx.sql)
    await sql`delete from "JobChunk" where "jobId" in (select "id" from "Job"
      where "status" in ('WAITING', 'UPLOADING') and "updatedAt" < ${before})`.execute(tx.sql)
  })
}
