import type { GraphQLResolveInfo } from 'graphql'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { bulkArchive, bulkChange } from '../platform/write/bulk.ts'
import type { Save } from '../platform/write/draft.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { anyBuilder } from './builder.ts'
import { answerBulk, BulkPayload, bulkArguments } from './bulk.ts'
import { selectIds } from './bulk-selection.ts'
import type { Context } from './context.ts'
import { filterOf } from './filter-input.ts'
import { keyArgument } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { many } from './naming.ts'
import { inputOf } from './record-input.ts'

interface Arguments<Given> extends KeyArgument {
  filter: Record<string, unknown>
  set: Given
  expectedCount?: number | null
  dryRun?: boolean | null
}

/** What the client asked of a bulk write over a filter. */
export interface BulkAsked {
  ids: string[]
  expectedCount: number | null
  dryRun: boolean
}

export interface BulkVerbMutation<Given> {
  /** `opportunitiesBulkMove` */
  name: string
  description: string
  record: RecordDefinition
  /** `OpportunitiesBulkMoveInput`, made here for the argument `set`; none where nothing is to be said. */
  inputName?: string
  input?: (t: any) => Record<string, unknown>
  /** Throws `DryRun` with the outcomes where `asked.dryRun` is set, and COUNT_MISMATCH. May run again. */
  act: (work: Work, asked: BulkAsked, set: Given) => Promise<Outcome[]>
}

/** Adds a mutation for a verb of the business over the records that a filter finds. */
export function bulkVerbMutation<Given = any>(verb: BulkVerbMutation<Given>): void {
  const { inputName, input } = verb
  const type =
    inputName && anyBuilder.inputType(inputName, { description: `How \`${verb.name}\` is done.`, fields: input })
  addBulk(verb, type)
}

export function bulkUpdateMutation(record: RecordDefinition, save?: Save): void {
  const verb: BulkVerbMutation<Record<string, unknown>> = {
    name: `${record.plural}BulkUpdate`,
    description: `Changes the same fields in all ${many(record)} that a filter finds; at most 10,000. One refusal leaves nothing written.`,
    record,
    act: (work, asked, set) => bulkChange(work, record, { ...asked, set, errorPolicy: 'ATOMIC' }, save),
  }
  addBulk(verb, inputOf(record, 'set'))
}

export function bulkArchiveMutation(record: RecordDefinition, save?: Save): void {
  addBulk({
    name: `${record.plural}BulkArchive`,
    description: `Puts all ${many(record)} away that a filter finds; at most 10,000. One refusal leaves nothing written.`,
    record,
    act: (work, asked) => bulkArchive(work, record, asked, save),
  })
}

function addBulk<Given>({ name, description, record, act }: BulkVerbMutation<Given>, setType?: unknown): void {
  anyBuilder.mutationField(name, (t: any) =>
    t.field({
      type: BulkPayload,
      nullable: false,
      description,
      args: {
        filter: t.arg({
          type: filterOf(record),
          required: true,
          description: `Which ${many(record)}, of those that you see and that are not archived; an empty filter finds all of them.`,
        }),
        ...(setType
          ? { set: t.arg({ type: setType, required: true, description: 'What is done to each of them.' }) }
          : {}),
        ...bulkArguments(t),
        ...keyArgument(t),
      },
      resolve: async (_: unknown, args: Arguments<Given>, context: Context, info: GraphQLResolveInfo) => {
        const baseCurrency = await context.reading.baseCurrency()
        return answerBulk(context, info, args, async (work) => {
          const ids = await selectIds(work, record, args.filter, baseCurrency)
          return act(work, { ids, expectedCount: args.expectedCount ?? null, dryRun: args.dryRun === true }, args.set)
        })
      },
    }),
  )
}
