import { newId } from '../../plain/ids.ts'
import type { Database, Row, Transaction } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import { type Job, jobOf } from './job.ts'

/** Milliseconds for which somebody who works on a job is believed to live: more than a unit and its repetitions take. */
export const LEASE = 30_000

/** How often a job is begun without coming on, before it counts as one that cannot be done. */
export const MOST_ATTEMPTS = 5

/** Somebody else works on the job by now, or it has ended: whatever was begun is rolled back. */
export class LeaseLost extends Error {
  constructor(id: string) {
    super(`The job ${id} is in other hands`)
    this.name = 'LeaseLost'
  }
}

/**
 * Takes up the job that waits longest: one that is queued, or whose process died. Null where there is none.
 * `own`: the jobs of this process, where no other can be at work on this database; whatever else runs was left by one
 * that died.
 */
export async function claimJob(database: Database, own: ReadonlySet<string> | null, now: number): Promise<Job | null> {
  const instant = new Date(now).toISOString()
  const left = own
    ? sql`"id" not in ${jsonList(database.engine, [...own])}`
    : sql`("leaseUntil" is null or "leaseUntil" < ${instant})`
  const skip = database.engine === 'postgres' ? sql`for update skip locked` : sql``
  return database.unit(async (tx) => {
    const found = sql`select "id" from "Job" where "status" = 'QUEUED' or ("status" = 'RUNNING' and ${left})
      order by "attempts", "updatedAt", "id" limit 1 ${skip}`
    const { rows } = await sql<Row>`update "Job" set "status" = 'RUNNING', "claimedBy" = ${newId('run')},
      "leaseUntil" = ${until(now)}, "attempts" = "attempts" + 1, "startedAt" = coalesce("startedAt", ${instant})
      where "id" = (${found}) returning *`.execute(tx.sql)
    return rows[0] ? jobOf(rows[0]) : null
  })
}

/**
 * Locks the job for this unit and prolongs the lease of who works on it.
 * @throws LeaseLost where that is somebody else by now.
 */
export async function holdJob(tx: Transaction, { id, claimedBy }: Job, now = Date.now()): Promise<Job> {
  const { rows } = await sql<Row>`update "Job" set "leaseUntil" = ${until(now)}
    where "id" = ${id} and "claimedBy" = ${claimedBy} returning *`.execute(tx.sql)
  if (!rows[0]) throw new LeaseLost(id)
  return jobOf(rows[0])
}

/** Leaves a job for anybody who takes it up next. */
export async function releaseJob(database: Database, { id, claimedBy }: Job): Promise<void> {
  await database.unit(async (tx) => {
    await sql`update "Job" set "claimedBy" = null, "leaseUntil" = null, "status" = 'QUEUED', "attempts" = 0
      where "id" = ${id} and "claimedBy" = ${claimedBy} and "status" = 'RUNNING'`.execute(tx.sql)
  })
}

export function until(now: number): string {
  return new Date(now + LEASE).toISOString()
}
