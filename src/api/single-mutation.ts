import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { addMutation } from './call.ts'
import { answerRecord } from './payload.ts'
import { recordPayload } from './payload-types.ts'

interface Arguments {
  input: Record<string, unknown>
  match?: Record<string, unknown>
}

interface Single {
  name: string
  description: string
  input: unknown
  inputDescription: string
  /** The noun's own payload unless given. */
  payload?: unknown
  moreArguments?: (t: any) => object
  act: (work: Work, args: Arguments) => Promise<Outcome>
}

/** Adds a mutation that writes one record and shows it. */
export function addSingle(record: RecordDefinition, single: Single): void {
  const { name, description, input, inputDescription, payload, moreArguments, act } = single
  addMutation<Arguments>(name, {
    type: payload ?? recordPayload(record),
    description,
    args: (t) => ({
      ...moreArguments?.(t),
      input: t.arg({ type: input, required: true, description: inputDescription }),
    }),
    resolve: ({ context, info, args }) =>
      answerRecord(context, info, record, args, async (work) => {
        const { id, outcome } = await act(work, args)
        return { id, created: outcome === 'CREATED' }
      }),
  })
}
