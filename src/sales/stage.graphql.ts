import { anyBuilder, builder } from '../api/builder.ts'
import { keyArgument, runMutation } from '../api/mutation.ts'
import { type Payload, payloadFields, refused } from '../api/payload.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { VersionInput } from '../api/single-mutations.ts'
import { saveStages } from './stage.actions.ts'
import { deleteStage } from './stage.delete.actions.ts'
import { Stage } from './stage.record.ts'

recordType(Stage)
recordQueries(Stage)
recordMutations(Stage, saveStages, { without: ['delete'] })

const StageDeletePayload = builder.objectRef<Payload & { deletedId: string | null }>('StageDeletePayload').implement({
  description: 'What came of deleting one stage.',
  fields: (t) => ({
    deletedId: t.exposeID('deletedId', { description: 'The id that is gone; null where it was refused.' }),
    ...payloadFields(t),
  }),
})

anyBuilder.mutationField('stageDelete', (t: any) =>
  t.field({
    type: StageDeletePayload,
    nullable: false,
    description:
      'Removes a stage for good. Refused while an opportunity stands in it or went through it, and where its pipeline would lack an open, won or lost stage: archive it then, or make another one first.',
    args: {
      input: t.arg({ type: VersionInput, required: true, description: 'Which one to remove.' }),
      ...keyArgument(t),
    },
    resolve: async (_: unknown, args: any, context: any, info: any) => {
      const result = await runMutation(context, info, args, (work) => deleteStage(work, args.input))
      return { deletedId: result.done?.id ?? null, ...refused(result, context) }
    },
  }),
)
