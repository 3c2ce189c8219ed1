import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { addMutation, inputObject } from './call.ts'
import { answerRecord } from './payload.ts'
import { recordPayload } from './payload-types.ts'

export interface VerbMutation<Given> {
  /** `opportunityWin` */
  name: string
  description: string
  /** The noun whose record the payload shows. */
  record: RecordDefinition
  /** `OpportunityWinInput`, made here … */
  inputName: string
  inputDescription?: string
  /** … with these fields. */
  input: (t: any) => Record<string, unknown>
  /** The action: checks permission first, throws refusals, answers the id of the record to show. May run again. */
  act: (work: Work, input: Given) => Promise<{ id: string }>
}

/** Adds a mutation for a verb of the business, with the standard payload of its noun. */
export function verbMutation<Given extends object = any>(verb: VerbMutation<Given>): void {
  const { name, description, record, inputName, inputDescription, input, act } = verb
  const type = inputObject(inputName, inputDescription ?? `What \`${name}\` needs to know.`, input)
  addMutation<{ input: Given }>(name, {
    type: recordPayload(record),
    description,
    args: (t) => ({ input: t.arg({ type, required: true, description: 'On which record, and how.' }) }),
    resolve: ({ context, info, args }) =>
      answerRecord(context, info, record, args, async (work) => {
        const { id } = await act(work, args.input)
        return { id }
      }),
  })
}
