import { inputObject } from '../api/call.ts'
import { ErrorPolicyEnum } from '../api/enums.ts'
import { type BulkMatchGiven, bulkMatch, bulkMatchOf } from '../api/match-input.ts'
import type { ImportPlan, Mapped } from '../platform/jobs/import.plan.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { FileEncodingEnum, FileFormatEnum } from './job.file.graphql.ts'

/** What `accountsImport` is told. */
export interface ImportGiven {
  format: ImportPlan['format']
  match?: BulkMatchGiven | null
  mapping?: Mapped[] | null
  errorPolicy?: ImportPlan['errorPolicy'] | null
  chunkRows?: number | null
  emptyClears?: boolean | null
  encoding?: string | null
  delimiter?: string | null
  dryRun?: boolean | null
}

/** Rows of a chunk unless another number is given, and at most. */
const USUAL_CHUNK = 500
const LARGEST_CHUNK = 1000

const ColumnInput = inputObject('ImportColumnInput', 'Where a column of a file goes.', (t) => ({
  column: t.string({ description: 'The column, as the header names it.' }),
  value: t.string({ description: 'In place of a column: what every row gets, such as a currency.' }),
  field: t.string({
    required: true,
    description:
      'The field: `name`, `amount.amount` and `amount.currency`, `account` (an id) or `account.externalIds.sap` (the id there), `externalIds.sap`, `customFields.key`, `domains` (several with semicolons between them), `addresses.0.city`.',
  }),
  pattern: t.string({
    description: 'How dates are written, such as `DD.MM.YYYY` or `M/D/YYYY HH:mm` (UTC); as 2026-05-31 unless given.',
  }),
}))

/** `AccountImportInput`. */
export function importInputOf(record: RecordDefinition): unknown {
  const description = 'How a file is read, and what becomes of its rows.'
  return inputObject(`${record.typeName}ImportInput`, description, (t) => ({
    format: t.field({ type: FileFormatEnum, required: true, description: 'How the file is written.' }),
    match: t.field({
      type: bulkMatchOf(record),
      description: 'How rows find what stands here; without it every row makes a new record.',
    }),
    mapping: t.field({
      type: [ColumnInput],
      description:
        'Of CSV: where its columns go; others are passed over. Without it each column is named as its field, and all of them are read.',
    }),
    errorPolicy: t.field({
      type: ErrorPolicyEnum,
      description:
        'PER_ROW (unless given): refused rows fail by themselves. ATOMIC: one refused row leaves nothing of its chunk written.',
    }),
    chunkRows: t.int({
      description: `How many rows are written together, 1 to ${LARGEST_CHUNK}; ${USUAL_CHUNK} unless given.`,
    }),
    emptyClears: t.boolean({
      description: 'Of CSV: whether an empty cell clears the field; false unless given: it changes nothing.',
    }),
    encoding: t.field({ type: FileEncodingEnum, description: 'UTF_8 unless given.' }),
    delimiter: t.string({ description: 'Of CSV: what stands between the cells; a comma unless given.' }),
    dryRun: t.boolean({
      description:
        'Try every row and write nothing. Each row is tried on what a real run would have left of the rows before it, so the results are those of a real run.',
    }),
  }))
}

/** The same as a job keeps it. @throws Failure BAD_REQUEST for a match that names nothing. */
export function planOf({ format, match, mapping, ...given }: ImportGiven): ImportPlan {
  return {
    format,
    mapping: format === 'CSV' ? (mapping ?? null) : null,
    match: match ? bulkMatch(match) : null,
    errorPolicy: given.errorPolicy ?? 'PER_ROW',
    chunkRows: Math.min(Math.max(given.chunkRows ?? USUAL_CHUNK, 1), LARGEST_CHUNK),
    emptyClears: given.emptyClears === true,
    encoding: given.encoding ?? 'utf-8',
    delimiter: given.delimiter ?? ',',
  }
}
