import type { RecordDefinition } from '../record/record.ts'
import { isShownOnly } from './export.columns.ts'
import { FileRefused } from './file-rows.ts'
import type { Mapped } from './import.plan.ts'
import type { Column } from './row-input.ts'
import { FORMS, targetOf } from './targets.ts'

/**
 * The columns of a file that go somewhere, by its header. Without a mapping each is named as its field.
 * @throws FileRefused naming every column that is missing, stands twice, or goes nowhere.
 */
export function columnsOfHeader(record: RecordDefinition, header: string[], mapping: Mapped[] | null): Column[] {
  const names = header.map((name) => name.trim())
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) throw new FileRefused(`The column ${JSON.stringify(twice)} stands twice in the header.`)
  if (names.length === 1 && /[,;\t|]/.test(names[0]!) && !mapping?.some(({ column }) => column?.trim() === names[0]))
    throw new FileRefused(
      `The header is a single column, ${JSON.stringify(names[0])}: name the delimiter of the file when you make the job.`,
    )
  // What an export wrote comes back as it is.
  const written = names.filter((name) => !isShownOnly(record, name.split('.')[0]!))
  const mapped = mapping ?? written.map((name): Mapped => ({ field: name, column: name }))
  const missing = mapped.filter(({ column }) => column != null && !names.includes(column.trim()))
  if (missing.length > 0)
    throw new FileRefused(
      `The file has no column ${missing.map(({ column }) => JSON.stringify(column)).join(', ')}. Its columns are ${names.map((name) => JSON.stringify(name)).join(', ')}.`,
    )
  const columns = mapped.map((one) => ({ one, target: targetOf(record, one.field) }))
  const lost = columns.filter(({ target }) => !target)
  if (lost.length > 0)
    throw new FileRefused(
      `The header names ${lost.map(({ one }) => JSON.stringify(one.field)).join(', ')}, which no import can write from CSV (NDJSON takes all that the rows of a bulk upsert have). A column is named as ${FORMS}; give a mapping to name others or to leave some out.`,
    )
  return columns.map(({ one: { column, value, pattern }, target }) => ({
    ...{ name: column ?? null, at: column == null ? -1 : names.indexOf(column.trim()) },
    ...{ value: value ?? null, pattern: pattern ?? null, target: target! },
  }))
}
