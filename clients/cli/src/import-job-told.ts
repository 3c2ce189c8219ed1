import type { Client } from '../../typescript/src/index.ts'
import type { Call } from './command.ts'
import { exitOfJob, type Job, jobOf, summaryOf } from './job.ts'
import { resultsOf } from './job-file.ts'
import { copyLines } from './jobs-results.ts'
import { problemsOf } from './jobs-shown.ts'
import type { Noun } from './nouns.ts'
import { openOutput } from './output.ts'
import type { Stored } from './settings.ts'
import { clean, grouped, write } from './terminal.ts'

const SHOWN = 10

/** Tells what came of an import, keeps the rows that failed where that is asked, and answers the exit code. */
export async function tellEnd(client: Client, who: Stored, noun: Noun, job: Job, call: Call): Promise<number> {
  const { options, terminal, json, now } = call
  const { id, status, processed, created, updated, unchanged, failed, dryRun } = job
  const file = options.text('failures')
  if (file !== undefined) {
    const output = await openOutput(file, terminal.out)
    await copyLines(await resultsOf(who, id, now), output, true)
    await output.keep()
  } else if (!json && failed) await tellProblems(client, job, call)
  const counts = { rows: processed, created, updated, unchanged, failed }
  const told = { noun: noun.plural, job: id, ...counts, dryRun, complete: status === 'DONE', status }
  const undo = !dryRun && (created || updated) ? ` "rapport undo ${id}" takes it back.` : ''
  await write(terminal.out, json ? `${JSON.stringify(told)}\n` : `${clean(summaryOf(job))}${undo}\n`)
  return exitOfJob(job)
}

async function tellProblems(client: Client, { id, failed }: Job, { terminal, now }: Call): Promise<void> {
  const problems = problemsOf(await jobOf(client, id, now)).slice(0, SHOWN)
  for (const problem of problems) await write(terminal.err, `${problem}\n`)
  if ((failed ?? 0) > problems.length)
    await write(terminal.err, `${grouped(failed ?? 0)} in all; "rapport jobs results ${id} --failed" tells of each.\n`)
}
