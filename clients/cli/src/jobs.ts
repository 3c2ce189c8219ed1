import { cancel } from '../../typescript/src/generated/jobs.ts'
import type { Call, Command } from './command.ts'
import { connect } from './connection.ts'
import { EXIT, wrongUse } from './exit.ts'
import { exitOfJob, followJob, idOf, jobOf, newestJobs, summaryOf } from './job.ts'
import { waitFor } from './job-wait.ts'
import { tellResults } from './jobs-results.ts'
import { factsOf, tableOf } from './jobs-shown.ts'
import { write } from './terminal.ts'

type Act = (call: Call, given: string) => Promise<number>

const STATUS = ['waiting', 'uploading', 'queued', 'running', 'done', 'failed', 'canceled'] as const
const USUAL = 20

async function list({ options, terminal, json, soon }: Call): Promise<number> {
  const most = Number(options.text('limit') ?? USUAL)
  if (!Number.isInteger(most) || most < 1) throw wrongUse('--limit takes a whole number from 1 on.')
  const status = options.text('status')?.toUpperCase()
  const filter = status ? { status: { eq: status } } : null
  const jobs = await newestJobs(connect(terminal.env), most, filter, soon)
  if (json) for (const job of jobs) await write(terminal.out, `${JSON.stringify(job)}\n`)
  else await write(terminal.out, jobs.length > 0 ? tableOf(jobs) : 'There are no jobs that you may see.\n')
  return EXIT.DONE
}

const show: Act = async ({ terminal, json, soon }, given) => {
  const job = await jobOf(connect(terminal.env), given, soon)
  await write(terminal.out, json ? `${JSON.stringify(job)}\n` : factsOf(job))
  return EXIT.DONE
}

const watch: Act = async (call, given) => {
  const { terminal, json, soon } = call
  const client = connect(terminal.env)
  const { id } = await jobOf(client, given, soon)
  if (!json) {
    const job = await waitFor(client, id, call)
    if (!job) return EXIT.STOPPED
    await write(terminal.out, `${summaryOf(job)}\n`)
    return exitOfJob(job)
  }
  try {
    return exitOfJob(await followJob(client, id, (job) => write(terminal.out, `${JSON.stringify(job)}\n`), soon))
  } catch (thrown) {
    if (soon.aborted) return EXIT.STOPPED
    throw thrown
  }
}

const stop: Act = async ({ terminal, json, soon }, given) => {
  const { job } = await cancel(connect(terminal.env), { id: idOf(given) }, { signal: soon })
  const said = job?.status === 'CANCELED' ? 'is canceled' : 'stops at the end of the chunk that is under way'
  await write(terminal.out, json ? `${JSON.stringify(job)}\n` : `The job ${said}. What it did until then stands.\n`)
  return EXIT.DONE
}

const ACTS: Record<string, Act> = { show, watch, cancel: stop, results: tellResults }

function run(call: Call): Promise<number> {
  const [act, given] = call.positionals
  if (act === undefined || act === 'list') return list(call)
  const chosen = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined
  if (!chosen)
    throw wrongUse(`rapport jobs takes ${Object.keys(ACTS).join(', ')} or nothing, not ${JSON.stringify(act)}.`)
  if (given === undefined) throw wrongUse(`Which job? Say rapport jobs ${act} ID; "rapport jobs" lists them.`)
  return chosen(call, given)
}

export const jobsCommand: Command = {
  name: 'jobs',
  summary: 'List jobs of the server, show one, watch, cancel, or read its results',
  positionals: ['ACT', 'JOB'],
  needed: 0,
  acts: ['list', ...Object.keys(ACTS)],
  options: {
    status: {
      type: 'string',
      value: 'STATUS',
      choices: STATUS,
      description: `Of the list: only those that are ${STATUS.join(', ')}`,
    },
    limit: { type: 'string', value: 'N', description: `Of the list: no more than so many; ${USUAL} unless given` },
    failed: { type: 'boolean', description: 'Of results: only rows that failed' },
    out: { type: 'string', value: 'FILE', description: 'Of results: where to; standard output unless given' },
  },
  notes: `rapport jobs                  the newest jobs
rapport jobs show JOB         one of them, and why its first rows failed
rapport jobs watch JOB        follow it to its end
rapport jobs cancel JOB       stop it; what it did until then stands
rapport jobs results JOB      its file, or a line of JSON for each row

watch ends with 0 where the job is done and no row failed, else with 1. Ctrl-C ends watching, not the job.`,
  run,
}
