import type { Sql } from '../database/database.ts'
import { openReading } from '../read/open-reading.ts'
import type { ListArguments } from '../read/page.ts'
import { LARGEST_PAGE } from '../read/page.ts'
import type { Reading } from '../read/reading.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { recordOfNoun } from '../record/registry.ts'
import { csvLine, plainCell, textCell } from './csv-text.ts'
import { type ExportColumn, sees } from './export.columns.ts'
import { valueAt } from './export.values.ts'
import type { Job } from './job.ts'
import { type Run, takeStep } from './progress.ts'

export interface ExportPlan {
  format: 'CSV' | 'NDJSON'
  list: Pick<ListArguments, 'filter' | 'orderBy' | 'includeArchived'>
  columns: ExportColumn[]
  delimiter: string
  /** CSV begins with a byte order mark, by which spreadsheets know UTF-8. */
  mark: boolean
}

/** Pages that one chunk of the file holds. */
const PAGES = 5

/** Writes the next chunk of the file; answers whether there are more. What one chunk holds is all that is in memory. */
export function stepOfExport(baseCurrency: (sql: Sql) => Promise<string>): (run: Run) => Promise<boolean> {
  return async (run) => {
    const { database, actor, job } = run
    if (job.position > 0 && job.place === null) return false
    const record = recordOfNoun(job.noun)!
    const { list } = job.plan as ExportPlan
    const plan = seenOf(run, record)
    let place = job.place
    let rows = 0
    let total = job.total
    let content = job.position === 0 ? headOf(plan) : ''
    for (let page = 0; page < PAGES; page++) {
      // Each page is read anew: what loaders remember goes with it.
      const reading = openReading({ database, actor, fresh: false, baseCurrency })
      const found = await reading.page(record, { ...list, first: LARGEST_PAGE, after: place })
      total ??= await found.count()
      content += (await Promise.all(found.rows.map((row) => lineOf(reading, record, plan, row)))).join('')
      rows += found.rows.length
      place = found.hasNextPage ? found.cursors.at(-1)! : null
      if (place === null) break
    }
    const next: Partial<Job> = { position: job.position + 1, place, total }
    await takeStep(run, async () => ({ rows, tally: {}, content, next }))
    return place !== null
  }
}

/** Columns that are hidden by now stay empty from here on. */
function seenOf({ actor, job }: Run, record: RecordDefinition): ExportPlan & { shown: Set<string> } {
  const plan = job.plan as ExportPlan
  const open = plan.columns.filter(({ uses }) => uses.every((use) => sees(actor, record, use)))
  return { ...plan, shown: new Set(open.map(({ name }) => name)) }
}

function headOf({ format, columns, delimiter, mark }: ExportPlan): string {
  if (format === 'NDJSON') return ''
  const names = columns.map(({ name }) => textCell(name))
  return (mark ? '\uFEFF' : '') + csvLine(names, delimiter)
}

async function lineOf(
  reading: Reading,
  record: RecordDefinition,
  { format, columns, delimiter, shown }: ReturnType<typeof seenOf>,
  row: Row,
): Promise<string> {
  const read = ({ name }: ExportColumn) => (shown.has(name) ? valueAt(reading, record, row, name) : null)
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
