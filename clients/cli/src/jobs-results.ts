import type { Call } from './command.ts'
import { connect } from './connection.ts'
import { EXIT, wrongUse } from './exit.ts'
import { jobOf } from './job.ts'
import { linesOf, resultsOf } from './job-file.ts'
import { type Output, openOutput } from './output.ts'
import { whoCalls } from './settings.ts'
import { grouped, write } from './terminal.ts'

/** `rapport jobs results`: what a job put out, as it comes. */
export async function tellResults({ options, terminal, json, soon }: Call, given: string): Promise<number> {
  const who = whoCalls(terminal.env)
  const job = await jobOf(connect(terminal.env, who), given, soon)
  const onlyFailed = options.is('failed')
  if (onlyFailed && job.kind === 'EXPORT') throw wrongUse('An export has no rows that failed; leave --failed out.')
  const file = options.text('out')
  const bytes = await resultsOf(who, job.id, soon)
  const output = await openOutput(file, terminal.out)
  try {
    const lines = await copyLines(bytes, output, onlyFailed)
    await output.keep()
    if (file && file !== '-')
      await write(
        terminal.out,
        json ? `${JSON.stringify({ id: job.id, lines, file })}\n` : `${grouped(lines)} lines in ${file}.\n`,
      )
    return EXIT.DONE
  } catch (thrown) {
    await output.drop()
    if (soon.aborted) return EXIT.STOPPED
    throw thrown
  }
}

/** Writes what a job put out; answers how many lines. */
export async function copyLines(bytes: AsyncIterable<Uint8Array>, output: Output, onlyFailed = false): Promise<number> {
  let count = 0
  for await (const lines of linesOf(bytes)) {
    const wanted = onlyFailed ? lines.filter((line) => JSON.parse(line).outcome === 'FAILED') : lines
    count += wanted.length
    if (wanted.length > 0) await output.write(`${wanted.join('\n')}\n`)
  }
  return count
}
