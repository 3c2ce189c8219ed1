import { addMutation } from '../api/call.ts'
import { many } from '../api/naming.ts'
import { answerRecord } from '../api/payload.ts'
import { recordPayload } from '../api/payload-types.ts'
import { allWritings } from '../platform/jobs/writings.ts'
import { type ImportGiven, importInputOf, planOf } from './job.import.input.graphql.ts'
import { Job } from './job.record.ts'
import { startImport } from './job.start.actions.ts'

// Every noun whose rows may be written has its import; this file comes after them all.
for (const { record, imports } of allWritings())
  if (imports)
    addMutation<{ input: ImportGiven }>(`${record.plural}Import`, {
      type: recordPayload(Job),
      description: `Makes a job that writes ${many(record)} from a file. It waits for the file at its \`uploadPath\`, and begins when all of it has come.`,
      args: (t) => ({
        input: t.arg({ type: importInputOf(record), required: true, description: 'How the file is read.' }),
      }),
      resolve: ({ context, info, args }) =>
        answerRecord(context, info, Job, args, (work) =>
          startImport(work, record, planOf(args.input), args.input.dryRun === true),
        ),
    })
