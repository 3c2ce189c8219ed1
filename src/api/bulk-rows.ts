import type { RecordDefinition } from '../platform/record/record.ts'
import { dryRunArgument } from './bulk.ts'
import { ErrorPolicyEnum } from './enums.ts'
import { type BulkMatchGiven, bulkMatch, bulkMatchOf } from './match-input.ts'
import { inputOf } from './record-input.ts'
import { inputOfRow } from './row-input.ts'

export interface RowsArguments {
  rows: Record<string, unknown>[]
  match: BulkMatchGiven
  errorPolicy?: 'ATOMIC' | 'PER_ROW' | null
  dryRun?: boolean | null
}

/** The arguments of a bulk upsert. */
export function rowsArguments(t: any, record: RecordDefinition) {
  return {
    rows: t.arg({
      type: [inputOf(record, 'row')],
      required: true,
      description: 'What they are to have afterwards; at most 1,000 rows.',
    }),
    match: t.arg({ type: bulkMatchOf(record), required: true, description: 'How rows find what stands here.' }),
    errorPolicy: t.arg({
      type: ErrorPolicyEnum,
      defaultValue: 'ATOMIC',
      description: 'What becomes of the good rows when others are refused.',
    }),
    dryRun: dryRunArgument(t),
  }
}

/** The same as the write floor takes it. @throws Failure BAD_REQUEST for a match that names nothing. */
export function askedOf(record: RecordDefinition, { rows, match, errorPolicy, dryRun }: RowsArguments) {
  return { rows: rows.map((row) => inputOfRow(record, row)), match: bulkMatch(match), errorPolicy, dryRun }
}
