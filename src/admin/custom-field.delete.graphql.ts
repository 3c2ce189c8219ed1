import { anyBuilder, builder } from '../api/builder.ts'
import { keyArgument, runMutation } from '../api/mutation.ts'
import { type Payload, payloadFields, refused } from '../api/payload.ts'
import { deleteCustomField } from './custom-field.delete.actions.ts'

interface DeletePayload extends Payload {
  deletedId: string | null
}

const DeletePayloadType = builder.objectRef<DeletePayload>('CustomFieldDefinitionDeletePayload').implement({
  description: 'What came of deleting one custom field.',
  fields: (t) => ({
    deletedId: t.exposeID('deletedId', { description: 'The id that is gone; null where it was refused.' }),
    ...payloadFields(t),
  }),
})

const DeleteInput = anyBuilder.inputType('CustomFieldDefinitionDeleteInput', {
  description: 'Which custom field to remove, and whether with what records hold of it.',
  fields: (t: any) => ({
    id: t.id({ required: true, description: 'The custom field to remove.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    deleteValues: t.boolean({
      description: 'True removes its values from all records too, for good; without it a field with values is refused.',
    }),
  }),
})

type Making = Parameters<typeof runMutation>
type Given = Making[2] & { input: Parameters<typeof deleteCustomField>[1] }

anyBuilder.mutationField('customFieldDelete', (t: any) =>
  t.field({
    type: DeletePayloadType,
    nullable: false,
    description:
      'Removes a custom field for good. Refused with HAS_DEPENDENTS while records have values, unless asked.',
    args: {
      input: t.arg({ type: DeleteInput, required: true, description: 'Which one to remove.' }),
      ...keyArgument(t),
    },
    resolve: async (_: unknown, args: Given, context: Making[0], info: Making[1]): Promise<DeletePayload> => {
      const result = await runMutation(context, info, args, (work) => deleteCustomField(work, args.input))
      return { deletedId: result.done?.id ?? null, ...refused(result, context) }
    },
  }),
)
