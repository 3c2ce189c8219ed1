import { randomUUID } from 'node:crypto'
import { type Outcome, writeBatch } from './bulk.ts'
import { checkOf } from './check.ts'
import type { Call, Command, Options } from './command.ts'
import { connect } from './connection.ts'
import { contractOf } from './contract.ts'
import { EXIT, endingOf, wrongUse } from './exit.ts'
import { failuresTo } from './failures.ts'
import { type Reading, type Row, rowsOf } from './import-rows.ts'
import { nounOf } from './nouns.ts'
import { progressOn } from './progress.ts'
import { openSource } from './reading.ts'
import { targetsOf } from './targets.ts'
import { grouped, write } from './terminal.ts'

const MOST = 1000

async function importRows(call: Call): Promise<number> {
  const { options, terminal, json, soon, now } = call
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

function readingOf(options: Options, file: string): Reading {
  const format = options.text('format') ?? (/\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'csv')
  const given = options.text('delimiter') ?? (/\.tsv$/i.test(file) ? '\t' : ',')
  const match = options.text('match') ?? ''
  return {
    format: format as Reading['format'],
    encoding: options.text('encoding') ?? 'utf-8',
    delimiter: given === '\\t' ? '\t' : given,
    clearEmpty: options.is('clear-empty'),
    map: options.texts('map'),
    set: options.texts('set'),
    skipUnknown: options.is('skip-unknown'),
    source: match.startsWith('externalId:') ? match.slice('externalId:'.length) : null,
  }
}

const MATCHES = 'id, domain or externalId:SOURCE'

function matchOf(text: string | undefined): object | null {
  if (text === undefined) return null
  if (text === 'id' || text === 'domain') return { [text]: true }
  if (/^externalId:./.test(text)) return { externalIdSource: text.slice('externalId:'.length) }
  throw wrongUse(`--match takes ${MATCHES}, not ${JSON.stringify(text)}.`)
}

/** By what rows match where nobody says: the one source of their external ids, or their ids. */
function matchBy(fields: string[]): object {
  const sources = fields.filter((field) => field.startsWith('externalIds.'))
  if (sources.length === 1) return { externalIdSource: sources[0]!.slice('externalIds.'.length) }
  if (sources.length === 0 && fields.includes('id')) return { id: true }
  throw wrongUse(`By what are a row and a record the same? Say --match ${MATCHES}.`)
}

function fieldsOf({ input }: Row): string[] {
  const ids = Array.isArray(input['externalIds']) ? input['externalIds'] : []
  return [...Object.keys(input), ...ids.map((one) => `externalIds.${one?.source}`)]
}

function policyOf(text = 'per-row'): 'ATOMIC' | 'PER_ROW' {
  return text === 'atomic' ? 'ATOMIC' : 'PER_ROW'
}

function sizeOf(text: string | undefined): number {
  const size = Number(text ?? MOST)
  if (Number.isInteger(size) && size >= 1 && size <= MOST) return size
  throw wrongUse(`--batch takes a number from 1 to ${MOST}.`)
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
    batch: { type: 'string', value: 'N', description: 'Rows that are sent together, at most 1000' },
  },
  notes: 'FILE may be - for standard input. Ctrl-C finishes the batch that is on its way; once more stops at once.',
  run: importRows,
}
