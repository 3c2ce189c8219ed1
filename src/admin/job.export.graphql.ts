import { addMutation } from '../api/call.ts'
import { many } from '../api/naming.ts'
import { answerRecord } from '../api/payload.ts'
import { recordPayload } from '../api/payload-types.ts'
import { allWritings } from '../platform/jobs/writings.ts'
import { startExport } from './job.export.actions.ts'
import { type ExportGiven, exportArguments, exportOf } from './job.export.input.graphql.ts'
import { Job } from './job.record.ts'

for (const { record } of allWritings())
  addMutation<ExportGiven>(`${record.plural}Export`, {
    type: recordPayload(Job),
    description: `Makes a job that writes ${many(record)} to a file, as far as you may see them. The file is at its \`resultPath\` when the job is done.`,
    args: (t) => exportArguments(t, record),
    resolve: async ({ context, info, args }) => {
      const base = await context.reading.baseCurrency()
      return answerRecord(context, info, Job, args, (work) => startExport(work, record, exportOf(args), base))
    },
  })
