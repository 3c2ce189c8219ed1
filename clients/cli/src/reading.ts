import { createReadStream, statSync } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { wrongUse } from './exit.ts'

export interface Source {
  chunks: AsyncIterable<Buffer>
  /** Bytes in all; null where nobody knows. */
  size: number | null
  /** Bytes read so far. */
  read: () => number
}

/** A file, or the standard input for `-`. @throws Ending where there is no such file. */
export function openSource(file: string, input: NodeJS.ReadStream): Source {
  let read = 0
  const size = file === '-' ? null : sizeOf(file)
  async function* chunks() {
    for await (const chunk of file === '-' ? input : createReadStream(file)) {
      read += chunk.length
      yield chunk as Buffer
    }
  }
  return { chunks: chunks(), size, read: () => read }
}

function sizeOf(file: string): number | null {
  try {
    const stat = statSync(file)
    if (stat.isDirectory()) throw new Error('it is a folder')
    return stat.isFile() ? stat.size : null
  } catch (thrown) {
    throw wrongUse(`${file} cannot be read: ${(thrown as Error).message}.`)
  }
}

/** A row as it stands in the file. */
export interface FileRow<Content> {
  line: number
  content: Content
}

/** @throws Ending for bytes that are not of the encoding. */
async function* textOf({ chunks }: Source, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding)
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown
    throw wrongUse(`The file is not ${encoding}. Name its encoding, such as --encoding gb18030.`)
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw wrongUse(`There is no encoding ${JSON.stringify(encoding)}. Say utf-8, gb18030, windows-1252 or the like.`)
  }
}

/** Lines of CSV, the header first. @throws Ending where a quotation mark stands wrong. */
export async function* readCsv(source: Source, encoding: string, delimiter: string): AsyncGenerator<FileRow<string[]>> {
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true })
  const text = textOf(source, encoding)
  pipeline(Readable.from(text), parser, () => {})
  let line = 1
  try {
    for await (const { record, info } of parser) {
      yield { line, content: record }
      line = info.lines + 1
    }
  } catch (thrown) {
    if (thrown instanceof CsvError) throw wrongUse(`Line ${thrown['lines'] ?? line} is no CSV: ${thrown.message}`)
    throw thrown
  }
}

/** Lines of NDJSON; null for a line that is no object. */
export async function* readNdjson(
  source: Source,
  encoding: string,
): AsyncGenerator<FileRow<Record<string, unknown> | null>> {
  let rest = ''
  let line = 0
  for await (const text of textOf(source, encoding)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const one of lines) {
      line++
      if (one.trim() !== '') yield { line, content: objectOf(one) }
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, content: objectOf(rest) }
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
