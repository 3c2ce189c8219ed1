import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { addMutation } from './call.ts'
import { one } from './naming.ts'
import { answerRecord } from './payload.ts'
import { deletePayload } from './payload-types.ts'
import { VersionInput } from './single-mutations.ts'

interface Named {
  id: string
  expectedVersion?: number | null
}

interface Deletion<Input> {
  description: string
  /** A type of the builder; the usual input unless given. */
  input?: unknown
  act: (work: Work, named: Input) => Promise<{ id: string }>
}

/** Adds `accountDelete`, by the rule that every noun has. */
export function deleteMutation(record: RecordDefinition): void {
  addDeletion(record, {
    description: `Removes ${one(record)} for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.`,
    act: (work, named) => deleteRecord(work, record, named),
  })
}

/** Adds the deletion of a noun with a rule of its own: `stageDelete` with the usual payload. */
export function addDeletion<Input extends Named>(
  record: RecordDefinition,
  { description, input = VersionInput, act }: Deletion<Input>,
): void {
  addMutation<{ input: Input }>(`${record.noun}Delete`, {
    type: deletePayload(record),
    description,
    args: (t) => ({ input: t.arg({ type: input, required: true, description: 'Which one to remove.' }) }),
    resolve: ({ context, info, args }) => answerRecord(context, info, record, args, (work) => act(work, args.input)),
  })
}
