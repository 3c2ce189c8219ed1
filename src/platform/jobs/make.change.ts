import { need } from '../access/access.ts'
import { recordOfNoun } from '../record/registry.ts'
import type { Work } from '../work/work.ts'
import { needCount } from '../write/bulk.ending.ts'
import type { ChangePlan } from './change.ts'
import { putChunks } from './chunks.ts'
import { makeJob } from './make.ts'
import { type BulkAsked, bulkVerbOf } from './writings.ts'

const IDS = 1000
/** Chunks that are inserted with one statement. */
const AT_ONCE = 100

/** Whether this house has jobs. */
export function hasJobs(): boolean {
  return recordOfNoun('job') !== undefined
}

/**
 * Makes a job of a bulk write over these very ids: records that the filter finds later are not touched.
 * @throws Refusals COUNT_MISMATCH; Failure FORBIDDEN without the right to make jobs, or to do what is asked to any record; Refusals of what
 * would be refused whatever the record.
 */
export async function makeChangeJob(
  work: Work,
  { verb, set }: ChangePlan,
  { ids, expectedCount, dryRun }: BulkAsked,
): ReturnType<typeof makeJob> {
  need(work.actor, recordOfNoun('job')!, 'CREATE')
  needCount(ids, expectedCount)
  const { record, act } = bulkVerbOf(verb)
  // With no ids it only asks for what does not depend on records.
  await act(work, { ids: [], expectedCount: null, dryRun: false }, set)
  const plan: ChangePlan = { verb, set: set ?? null }
  const job = await makeJob(work, { name: verb, kind: 'CHANGE', noun: record.noun, plan, total: ids.length, dryRun })
  const chunks = Array.from({ length: Math.ceil(ids.length / IDS) }, (_, position) => {
    const some = ids.slice(position * IDS, (position + 1) * IDS)
    const content = JSON.stringify(some)
    return { jobId: job.id, part: 'in' as const, position, rows: some.length, actId: null, content }
  })
  for (let from = 0; from < chunks.length; from += AT_ONCE) await putChunks(work, chunks.slice(from, from + AT_ONCE))
  return job
}
