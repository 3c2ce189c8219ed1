import type { RecordDefinition, Row } from '../record/record.ts'
import { csvLine, plainCell, textCell } from './csv-text.ts'
import { customFieldsCell } from './export.cells.beside.ts'
import { cellOf } from './export.cells.ts'
import { sees } from './export.columns.ts'
import { type Cell, type Needs, needsOf } from './export.needs.ts'
import type { ExportPlan } from './export.plan.ts'
import type { Run } from './progress.ts'

/** How rows become lines. */
export interface Lines {
  needs: Needs
  /** The line of a row that holds what is needed. */
  lineOf: (row: Row) => string
}

/** Made once for a chunk of the file: columns that are hidden by now stay empty from here on. */
export function linesOf({ actor, job }: Run, record: RecordDefinition, baseCurrency: string): Lines {
  const { columns, format, delimiter } = job.plan as ExportPlan
  const needs = needsOf(record)
  const cells = columns.map(({ name, uses }): [string, Cell] => {
    if (!uses.every((use) => sees(actor, record, use))) return [name, () => undefined]
    return [name, name === 'customFields' ? customFieldsCell(needs, uses) : cellOf(actor, needs, name, baseCurrency)]
  })
  const csv = (row: Row) =>
    csvLine(
      cells.map(([, cell]) => csvCell(cell(row))),
      delimiter,
    )
  return { needs, lineOf: format === 'CSV' ? csv : (row) => jsonLine(cells, row) }
}

/** What stands before the first record. */
export function headOf({ format, columns, delimiter, mark }: ExportPlan): string {
  if (format === 'NDJSON') return ''
  const names = columns.map(({ name }) => textCell(name))
  return (mark ? '\uFEFF' : '') + csvLine(names, delimiter)
}

function jsonLine(cells: [string, Cell][], row: Row): string {
  const line: Row = {}
  for (const [name, cell] of cells) line[name] = cell(row)
  return `${JSON.stringify(line)}\n`
}

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return plainCell(value)
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? plainCell(value) : textCell(value)
  if (Array.isArray(value) && value.length === 0) return ''
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && !one.includes(';')))
    return textCell(value.join('; '))
  return textCell(JSON.stringify(value))
}
