import type { RecordDefinition } from '../platform/record/record.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { builder } from './builder.ts'
import { addMutation } from './call.ts'
import { runMutation } from './mutation.ts'
import { one } from './naming.ts'
import { type Payload, payloadFields, refused } from './payload.ts'
import { VersionInput } from './single-mutations.ts'

interface DeletePayload extends Payload {
  deletedId: string | null
}

interface Arguments {
  input: { id: string; expectedVersion?: number | null }
}

export function deleteMutation(record: RecordDefinition): void {
  addMutation<Arguments>(`${record.noun}Delete`, {
    type: deletePayload(record),
    description: `Removes ${one(record)} for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.`,
    args: (t) => ({ input: t.arg({ type: VersionInput, required: true, description: 'Which one to remove.' }) }),
    resolve: async ({ context, info, args }): Promise<DeletePayload> => {
      const result = await runMutation(context, info, args, async (work) => {
        const { id } = await deleteRecord(work, record, args.input)
        return { id }
      })
      return { deletedId: result.done?.id ?? null, ...refused(result, context) }
    },
  })
}

function deletePayload(record: RecordDefinition) {
  return builder.objectRef<DeletePayload>(`${record.typeName}DeletePayload`).implement({
    description: `What came of deleting ${one(record)}.`,
    fields: (t) => ({
      deletedId: t.exposeID('deletedId', { description: 'The id that is gone; null where it was refused.' }),
      ...payloadFields(t),
    }),
  })
}
