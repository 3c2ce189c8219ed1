import { verbMutation } from '../api/verb-mutation.ts'
import { Lead } from '../sales/lead.record.ts'
import { releaseQuarantined } from '../sales/lead-release.actions.ts'
import { noteRepeat } from './lead-repeat.actions.ts'

verbMutation({
  name: 'leadFormRelease',
  description:
    'Makes a lead after all of something that a form set apart; somebody of whom the form has an open lead adds to that one. Takes the rights to change the form and to make leads.',
  record: Lead,
  inputName: 'LeadFormReleaseInput',
  input: (t) => ({
    id: t.id({ required: true, description: 'Which form.' }),
    entry: t.id({ required: true, description: 'Which of its `quarantined`.' }),
  }),
  act: (work, input) => releaseQuarantined(work, input, noteRepeat),
})
