import { verbMutation } from '../api/verb-mutation.ts'
import { disqualifyLead, qualifyLead, reopenLead } from './lead.actions.ts'
import { assignLead } from './lead.assign.actions.ts'
import { Lead } from './lead.record.ts'

function which(t: any) {
  return {
    id: t.id({ required: true, description: 'Which lead.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }
}

verbMutation({
  name: 'leadQualify',
  description: 'Says that an open lead is worth an offer. It then waits to be converted.',
  record: Lead,
  inputName: 'LeadQualifyInput',
  input: which,
  act: qualifyLead,
})

verbMutation({
  name: 'leadDisqualify',
  description: 'Says that an open lead leads nowhere, and why. The chances of other leads learn from it.',
  record: Lead,
  inputName: 'LeadDisqualifyInput',
  input: (t) => ({
    ...which(t),
    reason: t.string({
      required: true,
      description: 'Why, in words that can be counted: no budget, duplicate, wrong number, student.',
    }),
  }),
  act: disqualifyLead,
})

verbMutation({
  name: 'leadReopen',
  description: 'Takes a disqualified lead up again, as WORKING; what was learnt of its end is forgotten.',
  record: Lead,
  inputName: 'LeadReopenInput',
  input: which,
  act: reopenLead,
})

verbMutation({
  name: 'leadAssign',
  description:
    'Hands an open lead to somebody by the assignment rules, also where it has an owner. Refused with NO_RULE_FITS where nobody is found. To name the owner yourself, update `owner`.',
  record: Lead,
  inputName: 'LeadAssignInput',
  input: which,
  act: assignLead,
})
