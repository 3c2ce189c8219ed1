import { refusal } from '../plain/refusal.ts'
import { TOO_MANY } from '../plain/refusals.ts'
import { matchingIds } from '../platform/read/matching.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { filterOf } from './filter-input.ts'
import { many } from './naming.ts'
import { needStorable } from './storable.ts'

/** The most records that one bulk write changes. */
export const MOST_RECORDS = 10_000
const COUNTED = 1_000_000

/** The arguments by which a bulk write selects its records. */
export function selectionArguments(t: any, record: RecordDefinition) {
  return {
    filter: t.arg({
      type: filterOf(record),
      required: true,
      description: `Which ${many(record)}, of those that you see and that are not archived; an empty filter finds all of them.`,
    }),
    expectedCount: t.arg.int({
      description:
        'How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).',
    }),
  }
}

/**
 * The ids that a filter selects of what the actor may see, read in the unit that changes them.
 * @throws Refusal TOO_MANY beyond 10,000 records, Failure BAD_REQUEST for text that no database knows.
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
  const { length } = await find(COUNTED)
  throw refusal(TOO_MANY, { field: 'filter', max: MOST_RECORDS, count: length }, ['filter'])
}
