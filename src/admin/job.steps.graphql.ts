import { builder } from '../api/builder.ts'
import { verbMutation } from '../api/verb-mutation.ts'
import { cancelJob } from './job.cancel.actions.ts'
import { Job } from './job.record.ts'
import { undoJob } from './job.undo.actions.ts'

const CreatedEnum = builder.enumType('JobUndoCreated', {
  description: 'What becomes of records that a job made, when it is taken back.',
  values: {
    ARCHIVE: { description: 'They are put away: whoever needs one can bring it back.' },
    DELETE: {
      description:
        'They are removed for good, where nothing points to them. Kinds of records that cannot be removed are put away.',
    },
  },
})

function which(t: any) {
  return {
    id: t.id({ required: true, description: 'Which job.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }
}

verbMutation({
  name: 'jobCancel',
  description: 'Stops a job, at the end of the chunk that is under way. What was done until then stands.',
  record: Job,
  inputName: 'JobCancelInput',
  input: which,
  act: cancelJob,
})

verbMutation({
  name: 'jobUndo',
  description:
    'Makes a job that takes another one back: each record gets what it held before, unless somebody changed it since. What is left, and why, stands in the results of the new job, which the payload shows.',
  record: Job,
  inputName: 'JobUndoInput',
  input: (t) => ({
    ...which(t),
    created: t.field({ type: CreatedEnum, description: 'What becomes of records that it made; ARCHIVE unless given.' }),
  }),
  act: undoJob,
})
