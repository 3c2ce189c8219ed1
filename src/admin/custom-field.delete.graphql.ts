import { inputObject } from '../api/call.ts'
import { addDeletion } from '../api/delete-mutation.ts'
import { deleteCustomField } from './custom-field.delete.actions.ts'
import { CustomField } from './custom-field.record.ts'

const DeleteInput = inputObject(
  'CustomFieldDefinitionDeleteInput',
  'Which custom field to remove, and whether with what records hold of it.',
  (t) => ({
    id: t.id({ required: true, description: 'The custom field to remove.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    deleteValues: t.boolean({
      description: 'True removes its values from all records too, for good; without it a field with values is refused.',
    }),
  }),
)

addDeletion<Parameters<typeof deleteCustomField>[1]>(CustomField, {
  description: 'Removes a custom field for good. Refused with HAS_DEPENDENTS while records have values, unless asked.',
  input: DeleteInput,
  act: deleteCustomField,
})
