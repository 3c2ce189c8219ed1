import type { GraphQLResolveInfo } from 'graphql'
import type { RecordDefinition } from '../platform/record/record.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { anyBuilder, builder } from './builder.ts'
import type { Context } from './context.ts'
import { keyArgument, runMutation } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { one, words } from './naming.ts'
import { type Payload, payloadFields, refused } from './payload.ts'
import { VersionInput } from './single-mutations.ts'

interface DeletePayload extends Payload {
  deletedId: string | null
}

type Arguments = { input: { id: string; expectedVersion?: number | null } } & KeyArgument

export function deleteMutation(record: RecordDefinition): void {
  const payload = builder.objectRef<DeletePayload>(`${record.typeName}DeletePayload`).implement({
    description: `What came of deleting one ${words(record.noun)}.`,
    fields: (t) => ({
      deletedId: t.exposeID('deletedId', { description: 'The id that is gone; null where it was refused.' }),
      ...payloadFields(t),
    }),
  })
  anyBuilder.mutationField(`${record.noun}Delete`, (t: any) =>
    t.field({
      type: payload,
      nullable: false,
      description: `Removes ${one(record)} for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.`,
      args: {
        input: t.arg({ type: VersionInput, required: true, description: 'Which one to remove.' }),
        ...keyArgument(t),
      },
      resolve: async (
        _: unknown,
        args: Arguments,
        context: Context,
        info: GraphQLResolveInfo,
      ): Promise<DeletePayload> => {
        const result = await runMutation(context, info, args, async (work) => {
          const { id } = await deleteRecord(work, record, args.input)
          return { id }
        })
        return { deletedId: result.done?.id ?? null, ...refused(result, context) }
      },
    }),
  )
}
