import { newId } from '../../plain/ids.ts'
import type { Database, Row } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { dropChunks } from './chunks.ts'
import { type Job, jobOf } from './job.ts'
import { until } from './lease.ts'

/** Takes a job that waits for its file, for one who sends it; null where it waits for none, or somebody else sends it. */
export async function claimUpload(database: Database, id: string): Promise<Job | null> {
  const now = Date.now()
  return database.unit(async (tx) => {
    const { rows } = await sql<Row>`update "Job" set "status" = 'UPLOADING', "claimedBy" = ${newId('run')},
      "leaseUntil" = ${until(now)} where "id" = ${id} and "kind" = 'IMPORT' and ("status" = 'WAITING'
      or ("status" = 'UPLOADING' and "leaseUntil" < ${new Date(now).toISOString()})) returning *`.execute(tx.sql)
    if (!rows[0]) return null
    // What a sender that died left behind.
    await dropChunks(tx, id, 'in')
    return jobOf(rows[0])
  })
}
