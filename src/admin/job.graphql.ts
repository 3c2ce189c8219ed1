import { anyBuilder } from '../api/builder.ts'
import { objectOf } from '../api/object.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { jobOf } from '../platform/jobs/job.ts'
import type { Row } from '../platform/record/record.ts'
import { Job } from './job.record.ts'

recordType(Job)
recordQueries(Job)

anyBuilder.objectField(objectOf(Job), 'uploadPath', (t: any) =>
  t.string({
    description:
      'Where the job takes its file, on this server: PUT the file there with your bearer. Null unless it waits for one.',
    resolve: (row: Row) => (jobOf(row).status === 'WAITING' ? `/imports/${jobOf(row).id}` : null),
  }),
)
anyBuilder.objectField(objectOf(Job), 'resultPath', (t: any) =>
  t.string({
    description:
      'Where to GET the file of an export, or one line of JSON for each row of any other job; for its owner, until `expiresAt`. Null before it has ended.',
    resolve: (row: Row) => (jobOf(row).endedAt === null ? null : `/exports/${jobOf(row).id}`),
  }),
)
