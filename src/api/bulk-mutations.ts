import { makeChangeJob } from '../platform/jobs/make.change.ts'
import { type BulkVerb as Registered, registerBulkVerb } from '../platform/jobs/writings.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { answerBulk, dryRunArgument } from './bulk.ts'
import { selectionArguments } from './bulk-arguments.ts'
import { BulkPayload } from './bulk-payload.ts'
import { MOST_RECORDS, selectIds } from './bulk-selection.ts'
import { addMutation, inputObject } from './call.ts'

interface Arguments<Given> {
  filter: Record<string, unknown>
  set: Given
  expectedCount?: number | null
  dryRun?: boolean | null
}

interface BulkVerb<Given> {
  /** `opportunitiesBulkMove` */
  name: string
  description: string
  record: RecordDefinition
  /** Throws `DryRun` with the outcomes where `asked.dryRun` is set, and COUNT_MISMATCH. May run again. */
  act: (
    work: Parameters<Registered['act']>[0],
    asked: Parameters<Registered['act']>[1],
    set: Given,
  ) => ReturnType<Registered['act']>
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

/**
 * Adds a bulk write over a filter; `setType`: the type of its argument `set`, where it has one. Where the filter finds
 * too many for one request, a job does it.
 */
export function addBulk<Given>({ name, description, record, act }: BulkVerb<Given>, setType?: unknown): void {
  const set = (t: any) =>
    setType ? { set: t.arg({ type: setType, required: true, description: 'What is done to each of them.' }) } : {}
  registerBulkVerb(name, { record, act })
  addMutation<Arguments<Given>>(name, {
    type: BulkPayload,
    description,
    args: (t) => ({ ...selectionArguments(t, record), ...set(t), dryRun: dryRunArgument(t) }),
    resolve: async (call) => {
      const { context, args } = call
      const baseCurrency = await context.reading.baseCurrency()
      return answerBulk(call, async (work) => {
        const ids = await selectIds(work, record, args.filter, baseCurrency)
        const expectedCount = args.expectedCount ?? null
        const dryRun = args.dryRun === true
        if (ids.length <= MOST_RECORDS) return act(work, { ids, expectedCount, dryRun }, args.set)
        const asked = { ids, expectedCount, dryRun }
        const { id: jobId } = await makeChangeJob(work, { verb: name, set: args.set }, asked)
        return { jobId }
      })
    },
  })
}
