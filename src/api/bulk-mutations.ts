import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { answerBulk, dryRunArgument } from './bulk.ts'
import { BulkPayload } from './bulk-payload.ts'
import { selectIds, selectionArguments } from './bulk-selection.ts'
import { addMutation, inputObject } from './call.ts'

interface Arguments<Given> {
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

interface BulkVerb<Given> {
  /** `opportunitiesBulkMove` */
  name: string
  description: string
  record: RecordDefinition
  /** Throws `DryRun` with the outcomes where `asked.dryRun` is set, and COUNT_MISMATCH. May run again. */
  act: (work: Work, asked: BulkAsked, set: Given) => Promise<Outcome[]>
}

export interface BulkVerbMutation<Given> extends BulkVerb<Given> {
  /** `OpportunitiesBulkMoveInput`, made here for the argument `set`; none where nothing is to be said. */
  inputName?: string
  input?: (t: any) => Record<string, unknown>
}

/** Adds a mutation for a verb of the business over the records that a filter finds. */
export function bulkVerbMutation<Given = any>({ inputName, input, ...verb }: BulkVerbMutation<Given>): void {
  addBulk(verb, inputName && inputObject(inputName, `How \`${verb.name}\` is done.`, input!))
}

/** Adds a bulk write over a filter; `setType`: the type of its argument `set`, where it has one. */
export function addBulk<Given>({ name, description, record, act }: BulkVerb<Given>, setType?: unknown): void {
  const set = (t: any) =>
    setType ? { set: t.arg({ type: setType, required: true, description: 'What is done to each of them.' }) } : {}
  addMutation<Arguments<Given>>(name, {
    type: BulkPayload,
    description,
    args: (t) => ({ ...selectionArguments(t, record), ...set(t), dryRun: dryRunArgument(t) }),
    resolve: async (call) => {
      const { context, args } = call
      const baseCurrency = await context.reading.baseCurrency()
      return answerBulk(call, async (work) => {
        const ids = await selectIds(work, record, args.filter, baseCurrency)
        return act(work, { ids, expectedCount: args.expectedCount ?? null, dryRun: args.dryRun === true }, args.set)
      })
    },
  })
}
