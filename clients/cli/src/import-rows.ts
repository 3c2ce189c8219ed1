import type { UserError } from '../../typescript/src/index.ts'
import { NoValue } from './cells.ts'
import type { Check } from './check.ts'
import { wrongUse } from './exit.ts'
import { type Column, columnsOf, type Mapping } from './mapping.ts'
import { type FileRow, readCsv, readNdjson, type Source } from './reading.ts'
import type { Targets } from './targets.ts'

/** A row on its way to the server, or why it cannot go. */
export interface Row {
  line: number
  /** As it stands in the file. */
  told: unknown
  input: Record<string, any>
  userErrors: UserError[]
}

export interface Reading extends Mapping {
  format: 'csv' | 'ndjson'
  encoding: string
  delimiter: string
  clearEmpty: boolean
}

/** What a spreadsheet would take for a formula has an apostrophe before it in exports. */
const GUARDED = /^'+[=+\-@\t\r]/

/** The rows of a file. @throws Ending where the file or its header makes no sense. */
export async function* rowsOf(
  source: Source,
  targets: Targets,
  check: Check,
  reading: Reading,
  onColumns: (fields: string[]) => void,
): AsyncGenerator<Row> {
  const rows = reading.format === 'csv' ? lines(source, targets, reading, onColumns) : objects(source, targets, reading)
  for await (const row of rows) yield row.userErrors.length > 0 ? row : { ...row, userErrors: check(row.input) }
}

async function* lines(
  source: Source,
  targets: Targets,
  reading: Reading,
  onColumns: (fields: string[]) => void,
): AsyncGenerator<Row> {
  const read = readCsv(source, reading.encoding, reading.delimiter)
  const first = await read.next()
  if (first.done) throw wrongUse('The file is empty; its first line must name the columns.')
  const header = first.value.content
  const columns = await columnsOf(header, targets, reading)
  onColumns(columns.map(({ target }) => target.field))
  for await (const row of read) yield rowOfCells(row, header, columns, reading.clearEmpty)
}

function rowOfCells({ line, content }: FileRow<string[]>, header: string[], columns: Column[], clear: boolean): Row {
  const told = Object.fromEntries(content.map((cell, at) => [header[at] ?? `${at + 1}`, cell]))
  const row: Row = { line, told, input: {}, userErrors: [] }
  if (content.length !== header.length) {
    row.userErrors.push(invalid([], `The line has ${content.length} cells, and the header ${header.length}.`))
    return row
  }
  for (const { name, at, value, target } of columns) {
    const cell = name === null ? value : content[at]!
    fill(row, target, GUARDED.test(cell) ? cell.slice(1) : cell, clear)
  }
  tidy(row.input)
  return row
}

function fill(row: Row, target: Column['target'], cell: string, clear: boolean): void {
  if (cell.trim() === '' && !clear) return
  try {
    target.put(row.input, cell.trim() === '' ? null : cell)
  } catch (thrown) {
    if (!(thrown instanceof NoValue)) throw thrown
    row.userErrors.push(invalid(target.field.split('.'), `${thrown.message}.`))
  }
}

/** Money without an amount is none: its currency may be the same in every row. Gaps in lists close. */
function tidy(input: Record<string, any>): void {
  for (const [name, value] of Object.entries(input)) {
    if (Array.isArray(value)) input[name] = value.filter((entry) => entry !== undefined)
    else if (value && typeof value === 'object' && 'currency' in value && value.amount == null) {
      if (value.amount === null) input[name] = null
      else delete input[name]
    }
  }
}

/** Objects go as they are; members that `--map` names go elsewhere. */
async function* objects(source: Source, targets: Targets, reading: Reading): AsyncGenerator<Row> {
  const header = reading.map.map((one) => one.slice(0, Math.max(0, one.indexOf('='))).trim())
  const columns = await columnsOf(header, targets, reading)
  for await (const { line, content } of readNdjson(source, reading.encoding)) {
    const row: Row = { line, told: content, input: { ...content }, userErrors: [] }
    if (content === null) row.userErrors.push(invalid([], 'The line is no JSON object.'))
    for (const name of header) delete row.input[name]
    if (reading.skipUnknown)
      for (const name of Object.keys(row.input)) if (!targets.names.includes(name)) delete row.input[name]
    for (const { name, value, target } of columns) {
      const cell = name === null ? value : content?.[name]
      if (cell === undefined) continue
      fill(row, target, cell === null ? '' : typeof cell === 'string' ? cell : JSON.stringify(cell), true)
    }
    yield row
  }
}

function invalid(field: string[], message: string): UserError {
  return { code: 'INVALID', message, field }
}
