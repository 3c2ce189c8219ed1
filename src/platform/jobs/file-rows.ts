import { pipeline, type Transform } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { CsvError, parse } from 'csv-parse'
import type { FileRow } from './import.plan.ts'

/** What is wrong with a file as a whole; the message is a sentence for who sent it. */
export class FileRefused extends Error {}

export interface FileForm {
  format: 'CSV' | 'NDJSON'
  encoding: string
  delimiter: string
  /** Bytes at most. */
  most: number
}

/** Bytes of one line. */
const LONGEST_LINE = 1024 * 1024

/**
 * The rows of a file, read as they come: nothing but the line at hand is kept. Of CSV the first row is the header.
 * @throws FileRefused for a file that is too large, or of another encoding or form.
 */
export async function* rowsOfFile(bytes: AsyncIterable<Uint8Array>, form: FileForm): AsyncGenerator<FileRow> {
  const text = decoded(bounded(bytes, form.most), form.encoding)
  yield* form.format === 'CSV' ? csvRows(text, form.delimiter) : jsonRows(text)
}

async function* bounded(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > most) throw new FileRefused(`The file is larger than ${most} bytes: send it in several parts.`)
    yield chunk
  }
}

/** A byte order mark is left out. */
async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw new FileRefused(
        `The file is not written in ${encoding}: say in which encoding it is when you make the job.`,
      )
    }
  }
  for await (const chunk of bytes) {
    const text = decode(chunk)
    if (text !== '') yield text
  }
  const rest = decode()
  if (rest !== '') yield rest
}

interface CsvRecord {
  info: { lines: number }
  record: string[]
}

async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<FileRow> {
  const parser = parse({
    ...{ delimiter, info: true, relax_column_count: true, skip_empty_lines: true },
    ...{ max_record_size: LONGEST_LINE },
  })
  // What goes wrong before the parser is told by the parser.
  pipeline(text as unknown as ReadableStream, parser as Transform, () => {})
  try {
    for await (const { info, record } of parser as AsyncIterable<CsvRecord>) {
      const inside = record.reduce((count, cell) => count + (cell.split('\n').length - 1), 0)
      yield { line: info.lines - inside, cells: record }
    }
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown
    throw new FileRefused(`The file is no CSV: ${thrown.message}.`)
  }
}

async function* jsonRows(text: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let line = 0
  let rest = ''
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    if (rest.length > LONGEST_LINE) throw new FileRefused(`Line ${line + 1} is longer than ${LONGEST_LINE} characters.`)
    for (const one of lines) yield* jsonRow(++line, one)
  }
  yield* jsonRow(line + 1, rest)
}

function* jsonRow(line: number, text: string): Generator<FileRow> {
  if (text.trim() === '') return
  try {
    const row = JSON.parse(text)
    const isObject = typeof row === 'object' && row !== null && !Array.isArray(row)
    yield isObject ? { line, row } : { line, wrong: 'JSON' }
  } catch {
    yield { line, wrong: 'JSON' }
  }
}
