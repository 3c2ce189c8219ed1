import { anyBuilder, builder } from '../api/builder.ts'
import { keyArgument, runMutation } from '../api/mutation.ts'
import { type Payload, payloadFields, refused } from '../api/payload.ts'
import { VersionInput } from '../api/single-mutations.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'

type Making = Parameters<typeof runMutation>
type Named = { id: string; expectedVersion?: number | null }

/** Adds the deletion of a noun that has a rule of its own about it: `stageDelete` with the usual input and payload. */
export function guardedDelete(
  { noun, typeName }: RecordDefinition,
  { description, act }: { description: string; act: (work: Work, named: Named) => Promise<{ id: string }> },
): void {
  const payload = builder.objectRef<Payload & { deletedId: string | null }>(`${typeName}DeletePayload`).implement({
    description: `What came of deleting one ${noun}.`,
    fields: (t) => ({
      deletedId: t.exposeID('deletedId', { description: 'The id that is gone; null where it was refused.' }),
      ...payloadFields(t),
    }),
  })
  anyBuilder.mutationField(`${noun}Delete`, (t: any) =>
    t.field({
      type: payload,
      nullable: false,
      description,
      args: {
        input: t.arg({ type: VersionInput, required: true, description: 'Which one to remove.' }),
        ...keyArgument(t),
      },
      resolve: async (_: unknown, args: Making[2] & { input: Named }, context: Making[0], info: Making[1]) => {
        const result = await runMutation(context, info, args, (work) => act(work, args.input))
        return { deletedId: result.done?.id ?? null, ...refused(result, context) }
      },
    }),
  )
}
