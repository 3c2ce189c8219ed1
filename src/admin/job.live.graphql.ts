import { builder } from '../api/builder.ts'
import { follow, tell } from '../api/live-follow.ts'
import { objectOf } from '../api/object.ts'
import { Failure } from '../plain/failure.ts'
import { readId } from '../plain/ids.ts'
import { need } from '../platform/access/access.ts'
import type { Row } from '../platform/record/record.ts'
import { Job } from './job.record.ts'

interface JobMessage {
  cursor: string
  job: Row | null
}

const JobChange = builder.objectRef<JobMessage>('JobChange').implement({
  description: 'How far a job has come.',
  fields: (t) => ({
    cursor: t.field({
      type: 'Cursor',
      nullable: false,
      description: 'How far you are: pass it as `after` when you connect again.',
      resolve: ({ cursor }) => cursor,
    }),
    job: t.field({
      type: objectOf(Job),
      description: 'The job as it stands now; null where you may see it no more.',
      resolve: ({ job }) => job,
    }),
  }),
})

builder.subscriptionField('jobChanged', (t) =>
  t.field({
    type: JobChange,
    nullable: false,
    description:
      'A job as it comes on: as it stands at first, then after each of its chunks and in silence now and then. Its end is told as its `status`; the stream itself goes on until you end it. It follows the same log as `events`, with the same ends.',
    args: {
      id: t.arg.id({ required: true, description: 'Which job.' }),
      after: t.arg({
        type: 'Cursor',
        description: 'Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it.',
      }),
    },
    subscribe: async (_, { id: written, after }, context) => {
      need(context.actor, Job, 'READ')
      const id = readId(Job.prefix, written) ?? written
      if (!(await context.reading.byId(Job, id)))
        throw new Failure('BAD_REQUEST', 'There is no job of that id which you may see.')
      const filter = { nouns: [Job.noun], types: null, subjectIds: [id], actorIds: null }
      return follow(context, { after, filter })
    },
    resolve: async (delivery, { id }, context): Promise<JobMessage> => {
      const cursor = tell(context, delivery)
      return { cursor, job: await context.reading.byId(Job, readId(Job.prefix, id) ?? id) }
    },
  }),
)
