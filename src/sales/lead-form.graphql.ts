import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { verbMutation } from '../api/verb-mutation.ts'
import { rotateFormKey, saveForms } from './lead-form.actions.ts'
import { LeadForm } from './lead-form.record.ts'

recordType(LeadForm)
recordQueries(LeadForm)
recordMutations(LeadForm, saveForms)

verbMutation({
  name: 'leadFormRotateKey',
  description: 'Gives a form another public key. Pages with the old one are answered 404 from then on.',
  record: LeadForm,
  inputName: 'LeadFormRotateKeyInput',
  input: (t) => ({
    id: t.id({ required: true, description: 'Which form.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }),
  act: rotateFormKey,
})
