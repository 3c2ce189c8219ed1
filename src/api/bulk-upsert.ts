import type { GraphQLResolveInfo } from 'graphql'
import { Failure } from '../plain/failure.ts'
import { Refusals, refusalsOf } from '../plain/refusal.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { bulkUpsert } from '../platform/write/bulk.ts'
import type { Save } from '../platform/write/draft.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { anyBuilder } from './builder.ts'
import { answerBulk, BulkPayload, dryRunArgument } from './bulk.ts'
import type { Context } from './context.ts'
import { ErrorPolicyEnum } from './enums.ts'
import { bulkMatch, bulkMatchOf } from './match-input.ts'
import { keyArgument } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { many } from './naming.ts'
import { inputOf } from './record-input.ts'
import { inputOfRow, outcomeInRows, refusalInRows } from './row-input.ts'

interface Arguments extends KeyArgument {
  rows: Record<string, unknown>[]
  match: { externalIdSource?: string | null; id?: boolean | null; domain?: boolean | null }
  errorPolicy?: 'ATOMIC' | 'PER_ROW' | null
  dryRun?: boolean | null
}

export function bulkUpsertMutation(record: RecordDefinition, save?: Save): void {
  anyBuilder.mutationField(`${record.plural}BulkUpsert`, (t: any) =>
    t.field({
      type: BulkPayload,
      nullable: false,
      description: `Makes or changes many ${many(record)} at once, as an import does. A key that two rows share fails both.`,
      args: {
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
        ...keyArgument(t),
      },
      resolve: (_: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => {
        const match = bulkMatch(args.match)
        if (!match) throw new Failure('BAD_REQUEST', 'A match by id or domain is given as true.')
        const question = {
          rows: args.rows.map((row) => inputOfRow(record, row)),
          match,
          errorPolicy: args.errorPolicy ?? 'ATOMIC',
          dryRun: args.dryRun === true,
        } as const
        return answerBulk(context, info, args, (work) =>
          inRows(args.rows, () => bulkUpsert(work, record, question, save)),
        )
      },
    }),
  )
}

/** Refusals speak of rows as the client wrote them. */
async function inRows(rows: Arguments['rows'], act: () => Promise<Outcome[]>): Promise<Outcome[]> {
  try {
    return (await act()).map((outcome) => outcomeInRows(rows, outcome))
  } catch (thrown) {
    throw new Refusals(refusalsOf(thrown).map((refusal) => refusalInRows(rows, refusal)))
  }
}
