import type { RecordDefinition } from '../platform/record/record.ts'
import { filterOf } from './filter-input.ts'
import { many } from './naming.ts'

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
