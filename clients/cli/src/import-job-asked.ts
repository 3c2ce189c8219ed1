import type { Client } from '../../typescript/src/index.ts'
import type { Call } from './command.ts'
import { contractOf } from './contract.ts'
import { wrongUse } from './exit.ts'
import { fieldsOf, matchBy, matchOf, policyOf, readingOf, sizeOf } from './import-options.ts'
import type { Reading } from './import-rows.ts'
import { columnsOf } from './mapping.ts'
import type { Noun } from './nouns.ts'
import { readCsv, readNdjson, type Source } from './reading.ts'
import { targetsOf } from './targets.ts'

/** How the server calls encodings. */
const ENCODINGS: Record<string, string> = {
  ...{ 'utf-8': 'UTF_8', utf8: 'UTF_8', 'utf-16le': 'UTF_16LE', 'utf-16': 'UTF_16LE', 'windows-1252': 'WINDOWS_1252' },
  ...{ gb18030: 'GB18030', gbk: 'GB18030', gb2312: 'GB18030', latin1: 'WINDOWS_1252', 'iso-8859-1': 'WINDOWS_1252' },
}

/** Bytes in which the first line stands. */
const HEAD = 64 * 1024

/** What the server is told of the file, and the file with its beginning, which had to be read for that. */
export async function askOf(client: Client, noun: Noun, source: Source, { options, now }: Call, file: string) {
  const reading = readingOf(options, file)
  const encoding = ENCODINGS[reading.encoding.toLowerCase()]
  if (!encoding)
    throw wrongUse(`A job reads ${[...new Set(Object.keys(ENCODINGS))].join(', ')}, not ${reading.encoding}.`)
  const { head, whole } = await begin(source)
  const told = reading.format === 'csv' ? await ofTable(client, noun, head, reading, now) : await ofLines(head, reading)
  const { fields, ...parts } = told
  const input = {
    ...{ format: reading.format.toUpperCase(), encoding, ...parts },
    match: matchOf(options.text('match')) ?? matchBy(fields),
    errorPolicy: policyOf(options.text('policy')),
    ...(options.text('batch') ? { chunkRows: sizeOf(options.text('batch')) } : {}),
    dryRun: options.is('dry-run'),
  }
  return { input, whole }
}

/** Columns find their fields as they do without a job. */
async function ofTable(client: Client, noun: Noun, head: Source, reading: Reading, signal: AbortSignal) {
  const targets = await targetsOf(client, contractOf(client, signal), noun, signal)
  const first = await readCsv(head, reading.encoding, reading.delimiter).next()
  if (first.done) throw wrongUse('The file is empty; its first line must name the columns.')
  const columns = await columnsOf(first.value.content, targets, reading)
  const fields = columns.map(({ target }) => target.field)
  const mapping = columns.map(({ name, value, target: { field } }) =>
    name === null ? { value, field } : { column: name, field },
  )
  return { fields, mapping, delimiter: reading.delimiter, emptyClears: reading.clearEmpty }
}

async function ofLines(head: Source, { map, set, encoding }: Reading) {
  if (map.length + set.length > 0) throw wrongUse('A job takes NDJSON as it is: leave --map and --set out, or --job.')
  const first = await readNdjson(head, encoding).next()
  return { fields: first.done ? [] : fieldsOf({ input: first.value.content ?? {} }) }
}

/** Reads the beginning of a file, up to the end of a line, and puts it back. */
async function begin(source: Source): Promise<{ head: Source; whole: Source }> {
  const chunks = source.chunks[Symbol.asyncIterator]()
  const read: Buffer[] = []
  let size = 0
  for (let step = await chunks.next(); !step.done; step = await chunks.next()) {
    read.push(step.value)
    size += step.value.length
    if (size >= HEAD) break
  }
  const start = Buffer.concat(read)
  const end = start.lastIndexOf(0x0a) + 1
  const even = end % 2 === 1 && start[end] === 0 ? end + 1 : end
  async function* again() {
    yield start
    for (let step = await chunks.next(); !step.done; step = await chunks.next()) yield step.value
  }
  async function* lines() {
    yield end === 0 || size < HEAD ? start : start.subarray(0, even)
  }
  return { head: { ...source, chunks: lines() }, whole: { ...source, chunks: again() } }
}
