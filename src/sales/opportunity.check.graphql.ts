import { inputObject } from '../api/call.ts'
import { verbMutation } from '../api/verb-mutation.ts'
import { checkOpportunity } from './opportunity.check.actions.ts'
import { Opportunity } from './opportunity.record.ts'

const Answer = inputObject('ExitCheckAnswerInput', 'Whether an exit check is done.', (t) => ({
  key: t.string({ required: true, description: 'Which of `Stage.exitChecks`, by its key.' }),
  done: t.boolean({ required: true, description: 'True ticks it, false takes the tick back.' }),
}))

verbMutation({
  name: 'opportunityCheck',
  description:
    'Ticks exit checks of the stage in which a deal stands, or takes ticks back. Takes the right to change the deal. A check that is so already stays as it is.',
  record: Opportunity,
  inputName: 'OpportunityCheckInput',
  input: (t) => ({
    id: t.id({ required: true, description: 'Which opportunity.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    checks: t.field({
      type: [Answer],
      required: true,
      description: 'The answers; checks that are not named stay as they are.',
    }),
  }),
  act: checkOpportunity,
})
