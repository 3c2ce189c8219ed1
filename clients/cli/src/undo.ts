import { undo } from '../../typescript/src/generated/jobs.ts'
import type { Call, Command } from './command.ts'
import { connect } from './connection.ts'
import { EXIT } from './exit.ts'
import { exitOfJob, idOf, type Job } from './job.ts'
import { linesOf, resultsOf } from './job-file.ts'
import { waitFor } from './job-wait.ts'
import { type Stored, whoCalls } from './settings.ts'
import { clean, grouped, write } from './terminal.ts'

/** How many of the records that were left are told. */
const SHOWN = 10

interface Undone {
  id: string
  did: 'RESTORED' | 'ARCHIVED' | 'DELETED' | 'LEFT'
  errors: { message: string }[]
}

async function undoJob(call: Call): Promise<number> {
  const { positionals, options, terminal, json, soon } = call
  const who = whoCalls(terminal.env)
  const client = connect(terminal.env, who)
  const created = options.text('created') === 'delete' ? 'DELETE' : 'ARCHIVE'
  const { job: made } = await undo(client, { id: idOf(positionals[0] ?? ''), created }, { signal: soon })
  const id = made!.id
  if (options.is('detach')) {
    await write(terminal.out, json ? `${JSON.stringify(made)}\n` : `${id}\n`)
    return EXIT.DONE
  }
  const job = await waitFor(client, id, call)
  if (!job) return EXIT.STOPPED
  const told = await undoneBy(who, id, call)
  if (json) await write(terminal.out, `${JSON.stringify({ id, status: job.status, ...told })}\n`)
  else await write(terminal.out, `${summaryOf(job, told)}\n`)
  return exitOfJob(job)
}

/** Counts what became of the records, and tells of the first that were left, and why. */
async function undoneBy(who: Stored, id: string, { terminal, json, soon }: Call) {
  const told = { restored: 0, archived: 0, deleted: 0, left: 0 }
  const names = { RESTORED: 'restored', ARCHIVED: 'archived', DELETED: 'deleted', LEFT: 'left' } as const
  for await (const lines of linesOf(await resultsOf(who, id, soon)))
    for (const line of lines) {
      const one = JSON.parse(line) as Undone
      told[names[one.did]]++
      const why = one.errors.map(({ message }) => message).join('; ')
      if (one.did === 'LEFT' && !json && told.left <= SHOWN) await write(terminal.err, `${one.id}: ${clean(why)}\n`)
    }
  if (told.left > SHOWN && !json)
    await write(
      terminal.err,
      `… and ${grouped(told.left - SHOWN)} more; "rapport jobs results ${id} --failed" tells all of them.\n`,
    )
  return told
}

function summaryOf({ status, message }: Job, told: Record<string, number>): string {
  const counts = Object.entries(told).filter(([name, count]) => count > 0 || name === 'restored' || name === 'left')
  const end = status === 'DONE' ? '' : ` The job is ${status}.${message ? ` ${clean(message)}` : ''}`
  return `${counts.map(([name, count]) => `${grouped(count)} ${name}`).join(', ')}.${end}`
}

export const undoCommand: Command = {
  name: 'undo',
  summary: 'Take a job back: records get what they held before, unless somebody changed them since',
  positionals: ['JOB'],
  options: {
    created: {
      type: 'string',
      choices: ['archive', 'delete'],
      description: 'What becomes of records that it made; archive unless given',
    },
    detach: { type: 'boolean', description: 'Do not wait for the end; tell the id of the job that does it' },
  },
  notes:
    'Records that were left are told on standard error, with why, and make the exit code 1. Ctrl-C ends waiting; the job goes on.',
  run: undoJob,
}
