import type { Call, Options } from './command.ts'
import { connect } from './connection.ts'
import { EXIT, wrongUse } from './exit.ts'
import { jsonGiven } from './given.ts'
import { exitOfJob, type Job, summaryOf } from './job.ts'
import { resultsOf } from './job-file.ts'
import { type Argument, makeJob } from './job-make.ts'
import { waitFor } from './job-wait.ts'
import { copyLines } from './jobs-results.ts'
import { type Noun, nounOf } from './nouns.ts'
import { openOutput } from './output.ts'
import { type Stored, whoCalls } from './settings.ts'
import { clean, grouped, write } from './terminal.ts'

/** `rapport export --job`: the server writes the file, and it is read then. */
export async function exportAsJob(call: Call): Promise<number> {
  const { positionals, options, terminal, json, soon } = call
  const noun = nounOf(positionals[0] ?? '')
  const asked = askedOf(noun, options)
  const who = whoCalls(terminal.env)
  const client = connect(terminal.env, who)
  const { id } = await makeJob(client, `${noun.plural}Export`, asked, soon)
  if (options.is('detach')) {
    await write(terminal.out, json ? `${JSON.stringify({ noun: noun.plural, job: id })}\n` : `${id}\n`)
    return EXIT.DONE
  }
  const job = await waitFor(client, id, call)
  if (!job) return EXIT.STOPPED
  if (job.status === 'DONE') return receive(who, noun, job, call)
  await write(terminal.err, `${clean(summaryOf(job))}\n`)
  return exitOfJob(job)
}

function askedOf({ type }: Noun, options: Options): Record<string, Argument> {
  for (const name of ['limit', 'page'])
    if (options.text(name)) throw wrongUse(`A job takes no --${name}: leave it out.`)
  const file = options.text('out') ?? ''
  const format = options.text('format') ?? (/\.(csv|tsv)$/i.test(file) ? 'csv' : 'ndjson')
  const fields = options.text('fields')?.split(',')
  return {
    filter: [`${type}Filter`, jsonGiven('filter', options.text('filter'))],
    orderBy: [`[${type}Order!]`, jsonGiven('order', options.text('order'))],
    includeArchived: ['Boolean', options.is('archived')],
    format: ['FileFormat!', format.toUpperCase()],
    columns: ['[String!]', fields?.map((field) => field.trim())],
    delimiter: ['String', /\.tsv$/i.test(file) ? '\t' : undefined],
    byteOrderMark: ['Boolean', false],
  }
}

async function receive(who: Stored, noun: Noun, { id, processed }: Job, { options, terminal, json, soon }: Call) {
  const file = options.text('out')
  const output = await openOutput(file, terminal.out)
  try {
    await copyLines(await resultsOf(who, id, soon), output)
    await output.keep()
  } catch (thrown) {
    await output.drop()
    if (soon.aborted) return EXIT.STOPPED
    throw thrown
  }
  const rows = processed ?? 0
  const told = { noun: noun.plural, job: id, rows, file }
  if (file && file !== '-')
    await write(terminal.out, json ? `${JSON.stringify(told)}\n` : `${grouped(rows)} rows in ${file}.\n`)
  return EXIT.DONE
}
