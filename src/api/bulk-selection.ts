import { refusal } from '../plain/refusal.ts'
import { TOO_MANY } from '../plain/refusals.ts'
import { hasJobs } from '../platform/jobs/make.change.ts'
import { matchingIds } from '../platform/read/matching.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { needStorable } from './storable.ts'

/** The most records that one bulk write changes before it answers; beyond them a job does. */
export const MOST_RECORDS = 10_000
/** The most that a job changes. */
const MOST_OF_A_JOB = 1_000_000

/**
 * The ids that a filter selects of what the actor may see, read in the unit that changes them.
 * @throws Refusal TOO_MANY beyond 1,000,000 records (10,000 in a house without jobs), Failure BAD_REQUEST for text that no database knows.
 */
export async function selectIds(
  work: Work,
  record: RecordDefinition,
  filter: Record<string, unknown>,
  baseCurrency: string,
): Promise<string[]> {
  needStorable(filter)
  const find = (limit: number) => matchingIds(work, work.actor, record, filter, { limit, baseCurrency })
  const ids = await find(MOST_RECORDS + 1)
  if (ids.length <= MOST_RECORDS) return ids
  const all = await find(MOST_OF_A_JOB + 1)
  const max = hasJobs() ? MOST_OF_A_JOB : MOST_RECORDS
  if (all.length <= max) return all
  throw refusal(TOO_MANY, { field: 'filter', max, count: all.length }, ['filter'])
}
