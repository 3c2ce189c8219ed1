import { randomUUID } from 'node:crypto'
import { type Outcome, writeBatch } from './bulk.ts'
import { checkOf } from './check.ts'
import type { Call, Command } from './command.ts'
import { connect } from './connection.ts'
import { contractOf } from './contract.ts'
import { EXIT, endingOf } from './exit.ts'
import { failuresTo } from './failures.ts'
import { importAsJob } from './import-job.ts'
import { fieldsOf, MATCHES, matchBy, matchOf, policyOf, readingOf, sizeOf } from './import-options.ts'
import { type Row, rowsOf } from './import-rows.ts'
import { nounOf } from './nouns.ts'
import { progressOn } from './progress.ts'
import { openSource } from './reading.ts'
import { targetsOf } from './targets.ts'
import { grouped, write } from './terminal.ts'

async function importRows(call: Call): Promise<number> {
  const { options, terminal, json, soon, now } = call
  if (options.is('job')) return importAsJob(call)
  const [nounName = '', file = ''] = call.positionals
  const noun = nounOf(nounName)
  const reading = readingOf(options, file)
  const given = matchOf(options.text('match'))
  const errorPolicy = policyOf(options.text('policy'))
  const size = sizeOf(options.text('batch'))
  const dryRun = options.is('dry-run')
  const source = openSource(file, terminal.input)
  const client = connect(terminal.env)
  const contract = contractOf(client, now)
  const targets = await targetsOf(client, contract, noun, now)
  const check = await checkOf(contract, `${noun.type}RowInput`)
  const progress = progressOn(terminal, json)
  const failures = await failuresTo(options.text('failures'), terminal, json)
  const tally: Record<Outcome, number> = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, FAILED: 0 }
  const run = randomUUID()
  let match = given
  let rows = 0
  let stopped = false
  let failure: unknown = null

  const guess = (fields: string[]) => {
    match ??= matchBy(fields)
  }
  try {
    for await (const batch of until(soon, batches(rowsOf(source, targets, check, reading, guess), size))) {
      match ??= matchBy(fieldsOf(batch[0]!))
      const writing = { match, errorPolicy, dryRun, signal: now, idempotencyKey: `${run}-${rows}` }
      const results = await writeBatch(client, noun, batch, writing)
      const before = tally.FAILED
      for (const { outcome } of results) tally[outcome]++
      rows += batch.length
      if (tally.FAILED > before) progress.clear()
      for (const result of results) if (result.outcome === 'FAILED') failures.tell(result)
      const part = source.size === null ? null : source.size === 0 ? 1 : source.read() / source.size
      progress.tell(rows, part, tally.FAILED > 0 ? `  ${grouped(tally.FAILED)} failed` : '')
      if (errorPolicy === 'ATOMIC' && tally.FAILED > before) {
        stopped = true
        break
      }
    }
  } catch (thrown) {
    if (!soon.aborted) failure = thrown
  }
  // Whoever still sends is not heard any more.
  if (file === '-') terminal.input.destroy()
  progress.clear()
  await failures.close()
  if (failure !== null && rows === 0) throw failure
  const interrupted = soon.aborted
  const ended = failure === null ? null : endingOf(failure)
  if (failure !== null && !ended) throw failure
  const ending = ended ? { error: { code: ended.code, message: ended.message } } : {}
  const whole = !interrupted && !stopped && !ended
  await write(
    terminal.out,
    json
      ? `${JSON.stringify({ noun: noun.plural, rows, ...lower(tally), dryRun, complete: whole, ...ending })}\n`
      : `${summary(rows, tally, dryRun)}${whole ? '' : ' Rows after these were not tried; the same file may be imported again.'}\n`,
  )
  if (interrupted) return EXIT.STOPPED
  if (failure !== null) throw failure
  return tally.FAILED > 0 ? EXIT.REFUSED : EXIT.DONE
}

function summary(rows: number, tally: Record<Outcome, number>, dryRun: boolean): string {
  const told = Object.entries(lower(tally)).map(([outcome, count]) => `${grouped(count)} ${outcome}`)
  return `${dryRun ? 'Dry run, nothing is written: ' : ''}${grouped(rows)} rows: ${told.join(', ')}.`
}

function lower({ CREATED, UPDATED, UNCHANGED, FAILED }: Record<Outcome, number>) {
  return { created: CREATED, updated: UPDATED, unchanged: UNCHANGED, failed: FAILED }
}

/** What comes until the signal is given, without waiting for what comes then. */
async function* until<Item>(signal: AbortSignal, items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  const stopped = new Promise<{ done: true; value?: undefined }>((resolve) => {
    const stop = () => resolve({ done: true })
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
  for (;;) {
    const step = await Promise.race([stopped, items.next()])
    if (step.done) return
    yield step.value as Item
  }
}

async function* batches(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  for await (const row of rows) {
    if (batch.push(row) < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

export const importCommand: Command = {
  name: 'import',
  summary: 'Write the rows of a file: make records, or change those that match',
  positionals: ['NOUN', 'FILE'],
  options: {
    match: { type: 'string', value: 'HOW', description: `What makes a row and a record the same: ${MATCHES}` },
    map: {
      type: 'string',
      multiple: true,
      value: 'COLUMN=FIELD',
      description: 'Where a column goes; none: leave it out',
    },
    set: { type: 'string', multiple: true, value: 'FIELD=VALUE', description: 'What every row gets' },
    'skip-unknown': { type: 'boolean', description: 'Pass over columns that are no field' },
    'clear-empty': { type: 'boolean', description: 'Empty cells clear; otherwise they change nothing' },
    policy: { type: 'string', choices: ['per-row', 'atomic'], description: 'Whether a refused row stops its batch' },
    'dry-run': { type: 'boolean', description: 'Try everything and write nothing' },
    failures: { type: 'string', value: 'FILE', description: 'Keep rows that failed, with why, as NDJSON' },
    format: { type: 'string', choices: ['csv', 'ndjson'], description: 'By the name of the file unless given' },
    delimiter: { type: 'string', value: 'C', description: 'What stands between cells; a comma unless given' },
    encoding: { type: 'string', value: 'NAME', description: 'Such as gb18030; utf-8 unless given' },
    batch: { type: 'string', value: 'N', description: 'Rows that are written together, at most 1000' },
    job: { type: 'boolean', description: 'Send the file to the server, which does it as a job' },
    detach: { type: 'boolean', description: 'With --job: do not wait for the end; tell the id of the job' },
  },
  notes: `FILE may be - for standard input. Ctrl-C finishes the batch that is on its way; once more stops at once.

With --job the server does the work: it goes on when this terminal closes, "rapport undo" can take it back, and a dry
run sees what rows further up would leave. Take it for large files. Nothing becomes a job by itself.`,
  run: importRows,
}
