import type { Reading } from '../read/reading.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { csvLine, plainCell, textCell } from './csv-text.ts'
import { type ExportColumn, sees } from './export.columns.ts'
import type { ExportPlan } from './export.plan.ts'
import { customAt, valueAt } from './export.values.ts'
import type { Run } from './progress.ts'

/** Columns that are hidden by now stay empty from here on. */
export function seenOf({ actor, job }: Run, record: RecordDefinition): ExportPlan & { shown: Set<string> } {
  const plan = job.plan as ExportPlan
  const open = plan.columns.filter(({ uses }) => uses.every((use) => sees(actor, record, use)))
  return { ...plan, shown: new Set(open.map(({ name }) => name)) }
}

/** What stands before the first record. */
export function headOf({ format, columns, delimiter, mark }: ExportPlan): string {
  if (format === 'NDJSON') return ''
  const names = columns.map(({ name }) => textCell(name))
  return (mark ? '\uFEFF' : '') + csvLine(names, delimiter)
}

/** One record of the file. */
export async function lineOf(
  reading: Reading,
  record: RecordDefinition,
  { format, columns, delimiter, shown }: ReturnType<typeof seenOf>,
  row: Row,
): Promise<string> {
  const read = ({ name, uses }: ExportColumn) => {
    if (!shown.has(name)) return undefined
    return name === 'customFields'
      ? customAt(reading, record, row['id'] as string, uses)
      : valueAt(reading, record, row, name)
  }
  const values = await Promise.all(columns.map(read))
  if (format === 'CSV') return csvLine(values.map(cellOf), delimiter)
  return `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, values[index]])))}\n`
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return plainCell(value)
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? plainCell(value) : textCell(value)
  if (Array.isArray(value) && value.length === 0) return ''
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && !one.includes(';')))
    return textCell(value.join('; '))
  return textCell(JSON.stringify(value))
}
