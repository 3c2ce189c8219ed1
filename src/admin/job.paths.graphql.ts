import type { GraphQLResolveInfo } from 'graphql'
import { anyBuilder } from '../api/builder.ts'
import type { Context } from '../api/context.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { type Job as JobRow, jobOf } from '../platform/jobs/job.ts'
import type { Row } from '../platform/record/record.ts'
import { Job } from './job.record.ts'

function addPath(name: string, description: string, pathOf: (job: JobRow) => string | null): void {
  anyBuilder.objectField(objectOf(Job), name, (t: any) =>
    t.string({
      description,
      resolve: (row: Row, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        hides(context, Job, name, info) ? null : pathOf(jobOf(row)),
    }),
  )
}

addPath(
  'uploadPath',
  'Where the job takes its file, on this server: PUT the file there with your bearer. Null unless it waits for one.',
  ({ id, status }) => (status === 'WAITING' ? `/imports/${id}` : null),
)
addPath(
  'resultPath',
  'Where to GET the file of an export, or one line of JSON for each row of any other job; for its owner, until `expiresAt`. Null before it has ended.',
  ({ id, endedAt }) => (endedAt === null ? null : `/exports/${id}`),
)
