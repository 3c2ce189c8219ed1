import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { verbMutation } from '../api/verb-mutation.ts'
import { completeActivity, reopenActivity, saveActivities } from './activity.actions.ts'
import { Activity } from './activity.record.ts'

recordType(Activity)
recordQueries(Activity)
recordMutations(Activity, saveActivities)

function which(t: any) {
  return {
    id: t.id({ required: true, description: 'Which activity.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }
}

verbMutation({
  name: 'activityComplete',
  description: 'Marks a task as done, or a planned meeting, visit or call as held, with what came of it.',
  record: Activity,
  inputName: 'ActivityCompleteInput',
  input: (t) => ({
    ...which(t),
    outcome: t.string({
      description: 'What came of it, in words that can be counted: reached, no answer, offer wanted.',
    }),
    doneAt: t.field({ type: 'DateTime', description: 'When it was done; now unless given, and never in the future.' }),
  }),
  act: completeActivity,
})

verbMutation({
  name: 'activityReopen',
  description: 'Takes back that an activity is done.',
  record: Activity,
  inputName: 'ActivityReopenInput',
  input: which,
  act: reopenActivity,
})
